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

acts "situation.event" "e" {
  happened {
    from = "2022-01-05T00:00:00+06:00"
    to   = "2022-01-06T00:00:00+06:00"
  }
  source = [source.wire]
  body = {}
}
act "situation.event" {
  body = {}
}
event = 1
source "wire" {
  outlte = "A wire"
}
source "Wire" {
  outlet    = "A wire"
  published = "5 January"
}
source "wire" {
  outlet    = "A wire"
  url       = "https://example.org/2"
  published = "2022-01-05"
}
case "again" {}
