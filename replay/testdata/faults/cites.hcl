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
open "c" {
  title  = text({ en = "A crisis" })
  member = "KZ"
  happened {
    from = "2022-01-02T00:00:00+05:00"
    to   = "2022-01-02T00:00:00+05:00"
  }
  source = [source.wire]
}

act "situation.event" "cites" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source   = [source.wrie, "wire", act.cites]
  answers  = [act.later]
  corrects = act.later
  under    = ["article 4"]
  body     = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "sourceless" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = []
  body   = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "later" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "later" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = { kind = "protest", text = text({ en = "x" }) }
}
