# The smallest case: two members, bound, and nothing else.

case "small" {
  title   = text({ en = "A small case", ru = "Малый случай", ar = "حالة صغيرة" })
  charter = "csto"
  files   = ["expectations.hcl"]
}

member "KZ" {
  name = { en = "Kazakhstan", ru = "Казахстан", ar = "كازاخستان" }
}

member "KG" {
  name = { en = "Kyrgyzstan", ru = "Кыргызстан", ar = "قيرغيزستان" }
}

source "test" {
  outlet    = "Test"
  url       = "https://example.org/"
  language  = "en"
  published = "2003-09-18"
  grade     = "F6"
}

act "member.status" "bound" {
  on = "pact"
  happened {
    from   = "2003-09-18T00:00:00+03:00"
    to     = "2003-09-18T00:00:00+03:00"
    offset = "+03:00"
  }
  source = [source.test]
  body = {
    members    = ["KZ", "KG"]
    instrument = "charter"
    change     = "bound"
    from       = at("2003-09-18T00:00:00+03:00")
  }
}
