case "c" {
  title   = text({ en = "A case" })
  charter = "csto"
  mode    = "exercise"
  files   = []
}

member "KZ" { name = { en = "Kazakhstan" } }
member "KG" {
  name  = { en = "Kyrgyzstan" }
  party = ["treaty"]
}
open "c" {
  title  = text({ en = "A crisis" })
  at     = "2022-01-02T00:00:00+05:00"
  of     = { member = "KZ", office = "president" }
}

act "situation.event" "a" {
  at      = "2022-01-01T00:00:00+05:00"
  of      = { member = "KZ", office = "president" }
  refused = "too_much"
  body    = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "told" {
  at     = "2022-01-03T00:00:00+05:00"
  of     = { member = "KZ", office = "president" }
  source = [source.wire]
  body   = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "b" {
  happened {
    from = "2022-01-02T00:00:00+06:00"
    to   = "2022-01-02T00:00:00+06:00"
  }
  body = { kind = "protest", text = text({ en = "x" }) }
}
act "situation.event" "c" {
  at   = "yesterday"
  of   = { member = "KG", office = "president" }
  body = { kind = "protest", text = text({ en = "x" }) }
}
