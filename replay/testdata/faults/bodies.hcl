case "c" {
  title   = text({ en = "A case" })
  charter = "csto"
  files   = []
}

member "KZ" { name = { en = "Kazakhstan" } }
person "tokayev" { name = { en = "Tokayev" } }
source "wire" {
  outlet    = "A wire"
  url       = "https://example.org/1"
  published = "2022-01-05"
}

act "situation.event" "too_early" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = { kind = "protest", text = text({ en = "x" }) }
}
open "c" {
  title  = text({ en = "A crisis" })
  member = "KZ"
  happened {
    from = "2022-01-02T00:00:00+05:00"
    to   = "2022-01-02T00:00:00+05:00"
  }
  source = [source.wire]
}

act "situation.evnt" "type" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = {}
}
act "situation.event" "field" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = { knid = "protest", text = text({ en = "x" }) }
}
act "situation.event" "enum" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = { kind = "protests", text = text({ en = "x" }) }
}
act "situation.event" "missing" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = { text = text({ en = "x" }) }
}
act "situation.figure" "deep" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = {
    subject = "killed"
    unit    = "people"
    among   = text({ en = "all" })
    value   = { min = 1, mx = 2 }
    speaker = { member = "KZ" }
  }
}
act "situation.figure" "number" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = {
    subject = "killed"
    unit    = "people"
    among   = text({ en = "all" })
    value   = exactly(1.5)
    speaker = { member = "KZ", person = null }
  }
}
act "situation.figure" "names" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  of   = { member = "KS", person = "tokayef" }
  body = {
    subject = "killed"
    unit    = "people"
    among   = text({ en = "all" })
    value   = between(2, 1)
    speaker = { member = "Kazakhstan" }
  }
}
act "situation.event" "nowhere" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  on   = "the pact"
  body = { kind = "protest", text = text({ ru = "x" }) }
}
act "situation.event" "nowhere_else" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  on   = "the pact"
  body = { kind = "protest", text = txt({ en = "x" }) }
}
act "situation.figure" "null" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = {
    subject = "killed"
    unit    = "people"
    among   = text({ en = "all" })
    value   = unknown()
    places  = ["KZ", null]
    speaker = { member = "KZ" }
  }
}
act "situation.figure" "nobody" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = {
    subject = "killed"
    unit    = "people"
    among   = text({ en = "all" })
    value   = exactly("eight")
    colour  = "red"
    speaker = {}
  }
}
act "situation.figure" "strange" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = {
    subject = "killed"
    unit    = "people"
    among   = text({ en = "all" })
    value   = exactly(8)
    colour  = "red"
    speaker = { member = "KZ" }
  }
}
