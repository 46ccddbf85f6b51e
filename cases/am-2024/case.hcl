# Armenia in the pact since 22 February 2024, as public sources tell it: called frozen by its
# own prime minister, with no notice given and no decision taken. Claims stand beside acts,
# and no status follows from a claim.
#
# Yerevan keeps UTC+4, Moscow UTC+3.

case "am-2024" {
  title = text({
    en = "Armenia since February 2024: called frozen, still bound"
    ru = "Армения с февраля 2024 года: названо замороженным, но обязательства действуют"
    ar = "أرمينيا منذ فبراير 2024: وُصفت بالمجمَّدة ولا تزال ملزمة"
  })
  charter = "csto"
  files = [
    "sources.hcl",
    "people.hcl",
    "members.hcl",
    "sessions.hcl",
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
