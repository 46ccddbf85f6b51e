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

expect "the paths are sound" {
  query = "crises"
  at    = "2022-01-06"
  check = {
    "force[member=KG"        = none()
    "force..consented"       = null
    "force[member].x"        = 1
    "measures.#"             = 2
    "measures.#"             = 3
    "figures[0][kind=a] x"   = true
  }
}
expect "there is something to check" {
  query = "due"
  at    = "2022-01-06T00:00:00+06:00"
  check = {}
}
