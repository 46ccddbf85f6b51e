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

act "situation.event" "a" {
  happened {
    from = "2022-01-05T00:00:00"
    to   = "2022-01-06T00:00:00+06:00"
    sad  = "on the 5th"
  }
  source = [source.wire]
  body = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "b" {
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-05T00:00:00+06:00"
    offset = "6"
  }
  source = [source.wire]
  body = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "c" {
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-05T00:00:00+06:00"
  }
  source = [source.wire]
  body = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "d" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  known = "yesterday"
  body = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "e" {
  source = [source.wire]
  body = { kind = "protest", text = text({ en = "x" }) }
}
