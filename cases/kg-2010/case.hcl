# Kyrgyzstan's calls for help in June 2010, as public sources tell it: consultations, a plan
# sent to the presidents, equipment, and no forces.
#
# The Protocols of December 2010 were not yet in force: what was owed is read in the Treaty
# of 1992 and the Charter of 2002. Bishkek kept UTC+6, Moscow UTC+4 in summer.

case "kg-2010" {
  title = text({
    en = "Kyrgyzstan, June 2010: asked for, consulted on, and no question of forces put"
    ru = "Кыргызстан, июнь 2010 года: запрошено, обсуждено, вопрос о силах не вынесен"
    ar = "قيرغيزستان، يونيو 2010: طلبٌ وتشاورٌ، ومسألة القوات لم تُعرض"
  })
  charter = "csto"
  files = [
    "sources.hcl",
    "people.hcl",
    "members.hcl",
    "offices.hcl",
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

member "UZ" {
  name     = { en = "Uzbekistan", ru = "Узбекистан", ar = "أوزبكستان", uz = "Oʻzbekiston" }
  original = "uz"
  codes    = [{ system = "iso3166-1", code = "UZ" }, { system = "iso3166-1-alpha3", code = "UZB" }]
}
