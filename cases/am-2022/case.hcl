# Armenia's call for help of September 2022, as public sources tell it: under article 4, within
# hours; a session the same day, a fact-finding mission and no forces; and in November a
# decision on help that its addressee would not sign.
#
# Yerevan and Baku keep UTC+4, Moscow UTC+3.

case "am-2022" {
  title = text({
    en = "Armenia, September to November 2022: asked for forces, given a mission"
    ru = "Армения, сентябрь — ноябрь 2022 года: просьба о силах и миссия вместо них"
    ar = "أرمينيا، سبتمبر إلى نوفمبر 2022: طُلبت قوات وأُرسلت بعثة"
  })
  charter = "csto"
  files = [
    "sources.hcl",
    "people.hcl",
    "members.hcl",
    "situation.hcl",
    "council.hcl",
    "yerevan.hcl",
    "expectations.hcl",
  ]
}

member "AM" {
  name     = { en = "Armenia", ru = "Армения", ar = "أرمينيا", hy = "Հայաստան" }
  original = "hy"
  codes    = [{ system = "iso3166-1", code = "AM" }, { system = "iso3166-1-alpha3", code = "ARM" }]
}

member "BY" {
  name     = { en = "Belarus", ru = "Беларусь", ar = "بيلاروس", be = "Беларусь" }
  original = "be"
  # The three letters changed with the state's name: BYS was withdrawn on 15 June 1992 (ISO 3166-3).
  codes = [
    { system = "iso3166-1", code = "BY" },
    { system = "iso3166-1-alpha3", code = "BYS", until = at("1992-06-15T00:00:00Z") },
    { system = "iso3166-1-alpha3", code = "BLR", from = at("1992-06-15T00:00:00Z") },
  ]
}

member "KG" {
  name     = { en = "Kyrgyzstan", ru = "Кыргызстан", ar = "قيرغيزستان", ky = "Кыргызстан" }
  original = "ky"
  codes    = [{ system = "iso3166-1", code = "KG" }, { system = "iso3166-1-alpha3", code = "KGZ" }]
}

member "KZ" {
  name     = { en = "Kazakhstan", ru = "Казахстан", ar = "كازاخستان", kk = "Қазақстан" }
  original = "kk"
  codes    = [{ system = "iso3166-1", code = "KZ" }, { system = "iso3166-1-alpha3", code = "KAZ" }]
}

member "RU" {
  name     = { en = "Russian Federation", ru = "Российская Федерация", ar = "الاتحاد الروسي" }
  original = "ru"
  codes    = [{ system = "iso3166-1", code = "RU" }, { system = "iso3166-1-alpha3", code = "RUS" }]
}

member "TJ" {
  name     = { en = "Tajikistan", ru = "Таджикистан", ar = "طاجيكستان", tg = "Тоҷикистон" }
  original = "tg"
  codes    = [{ system = "iso3166-1", code = "TJ" }, { system = "iso3166-1-alpha3", code = "TJK" }]
}
