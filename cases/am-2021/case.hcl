# Armenia's petition of May 2021, as public sources tell it: under article 2 of the Treaty
# and not article 4. Consultations are owed and held; nobody owes forces.
#
# Yerevan and Baku keep UTC+4, Moscow UTC+3, Dushanbe UTC+5.

case "am-2021" {
  title = text({
    en = "Armenia, May 2021: a petition under article 2"
    ru = "Армения, май 2021 года: обращение по статье 2"
    ar = "أرمينيا، مايو 2021: طلب بموجب المادة 2"
  })
  charter = "csto"
  files = [
    "sources.hcl",
    "people.hcl",
    "members.hcl",
    "situation.hcl",
    "council.hcl",
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
