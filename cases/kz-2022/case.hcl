# Kazakhstan's call for help in January 2022, as public sources tell it.
#
# Every act below says whose words it rests on. Nothing is our own finding: where
# sources differ, both stand; where they are silent, the record says unknown.

case "kz-2022" {
  title = text({
    en = "Kazakhstan, January 2022: from the appeal to the last unit home"
    ru = "Казахстан, январь 2022 года: от обращения до возвращения последнего подразделения"
    ar = "كازاخستان، يناير 2022: من طلب المساعدة إلى عودة آخر وحدة"
  })
  charter = "csto"
  files = [
    "sources.hcl",
    "people.hcl",
    "members.hcl",
    "offices.hcl",
    "situation.hcl",
    "council.hcl",
    "measures.hcl",
    "force.hcl",
    "told.hcl",
    "expectations.hcl",
    "questions.hcl",
    "strengths.hcl",
  ]
}

# The roll: everyone who is or was a party, by the alphabet of codes.

member "AM" {
  name     = { en = "Armenia", ru = "Армения", ar = "أرمينيا", hy = "Հայաստան" }
  original = "hy"
  codes    = [{ system = "iso3166-1", code = "AM" }, { system = "iso3166-1-alpha3", code = "ARM" }]
}

member "AZ" {
  name     = { en = "Azerbaijan", ru = "Азербайджан", ar = "أذربيجان", az = "Azərbaycan" }
  original = "az"
  codes    = [{ system = "iso3166-1", code = "AZ" }, { system = "iso3166-1-alpha3", code = "AZE" }]
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

member "GE" {
  name     = { en = "Georgia", ru = "Грузия", ar = "جورجيا", ka = "საქართველო" }
  original = "ka"
  codes    = [{ system = "iso3166-1", code = "GE" }, { system = "iso3166-1-alpha3", code = "GEO" }]
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

member "UZ" {
  name     = { en = "Uzbekistan", ru = "Узбекистан", ar = "أوزبكستان", uz = "Oʻzbekiston" }
  original = "uz"
  codes    = [{ system = "iso3166-1", code = "UZ" }, { system = "iso3166-1-alpha3", code = "UZB" }]
}
