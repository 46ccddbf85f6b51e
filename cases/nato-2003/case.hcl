# Turkey's defence in February 2003, as public sources tell it: a proposal put under silence,
# the silence broken, consultations under article 4, and a narrower question that another body,
# in which one member has no seat, agreed on.
#
# Every act below says whose words it rests on. Nothing is our own finding: where sources
# differ, both stand; where they are silent, the record says unknown. The case ends with the
# decision of 19 February; what was deployed, and when it left, is not told here.

case "nato-2003" {
  title = text({
    en = "The defence of Turkey, February 2003: a silence and how it was broken"
    ru = "Оборона Турции, февраль 2003 года: молчание и его нарушение"
    ar = "الدفاع عن تركيا، فبراير 2003: الصمت وكسره"
  })
  charter = "nato"
  files   = ["sources.hcl", "members.hcl", "council.hcl", "committee.hcl", "expectations.hcl"]
}

# The roll: the nineteen parties of February 2003, by the alphabet of codes. Names are in
# English where no other spelling is needed; Turkey is called as it was then.

member "BE" {
  name     = { en = "Belgium", ru = "Бельгия", ar = "بلجيكا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "BE" }, { system = "iso3166-1-alpha3", code = "BEL" }]
}

member "CA" {
  name     = { en = "Canada", ru = "Канада", ar = "كندا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "CA" }, { system = "iso3166-1-alpha3", code = "CAN" }]
}

member "CZ" {
  name     = { en = "Czech Republic", ru = "Чешская Республика", ar = "الجمهورية التشيكية" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "CZ" }, { system = "iso3166-1-alpha3", code = "CZE" }]
}

member "DE" {
  name     = { en = "Germany", ru = "Германия", ar = "ألمانيا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "DE" }, { system = "iso3166-1-alpha3", code = "DEU" }]
}

member "DK" {
  name     = { en = "Denmark", ru = "Дания", ar = "الدانمرك" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "DK" }, { system = "iso3166-1-alpha3", code = "DNK" }]
}

member "ES" {
  name     = { en = "Spain", ru = "Испания", ar = "إسبانيا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "ES" }, { system = "iso3166-1-alpha3", code = "ESP" }]
}

member "FR" {
  name     = { en = "France", ru = "Франция", ar = "فرنسا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "FR" }, { system = "iso3166-1-alpha3", code = "FRA" }]
}

member "GB" {
  name     = { en = "United Kingdom", ru = "Соединенное Королевство", ar = "المملكة المتحدة" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "GB" }, { system = "iso3166-1-alpha3", code = "GBR" }]
}

member "GR" {
  name     = { en = "Greece", ru = "Греция", ar = "اليونان" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "GR" }, { system = "iso3166-1-alpha3", code = "GRC" }]
}

member "HU" {
  name     = { en = "Hungary", ru = "Венгрия", ar = "هنغاريا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "HU" }, { system = "iso3166-1-alpha3", code = "HUN" }]
}

member "IS" {
  name     = { en = "Iceland", ru = "Исландия", ar = "آيسلندا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "IS" }, { system = "iso3166-1-alpha3", code = "ISL" }]
}

member "IT" {
  name     = { en = "Italy", ru = "Италия", ar = "إيطاليا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "IT" }, { system = "iso3166-1-alpha3", code = "ITA" }]
}

member "LU" {
  name     = { en = "Luxembourg", ru = "Люксембург", ar = "لكسمبرغ" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "LU" }, { system = "iso3166-1-alpha3", code = "LUX" }]
}

member "NL" {
  name     = { en = "Netherlands", ru = "Нидерланды", ar = "هولندا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "NL" }, { system = "iso3166-1-alpha3", code = "NLD" }]
}

member "NO" {
  name     = { en = "Norway", ru = "Норвегия", ar = "النرويج" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "NO" }, { system = "iso3166-1-alpha3", code = "NOR" }]
}

member "PL" {
  name     = { en = "Poland", ru = "Польша", ar = "بولندا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "PL" }, { system = "iso3166-1-alpha3", code = "POL" }]
}

member "PT" {
  name     = { en = "Portugal", ru = "Португалия", ar = "البرتغال" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "PT" }, { system = "iso3166-1-alpha3", code = "PRT" }]
}

member "TR" {
  name     = { en = "Turkey", ru = "Турция", ar = "تركيا" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "TR" }, { system = "iso3166-1-alpha3", code = "TUR" }]
}

member "US" {
  name     = { en = "United States", ru = "Соединенные Штаты", ar = "الولايات المتحدة" }
  original = "en"
  codes    = [{ system = "iso3166-1", code = "US" }, { system = "iso3166-1-alpha3", code = "USA" }]
}

person "robertson" {
  name     = { en = "George Robertson", ru = "Джордж Робертсон", ar = "جورج روبرتسون" }
  original = "en"
}

person "michel" {
  name     = { en = "Louis Michel", fr = "Louis Michel", ru = "Луи Мишель", ar = "لوي ميشال" }
  original = "fr"
}

person "kujat" {
  name     = { en = "Harald Kujat", de = "Harald Kujat", ru = "Харальд Куят", ar = "هارالد كويات" }
  original = "de"
}
