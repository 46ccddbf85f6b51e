# Indonesia after the earthquake and tsunami at Palu, 28 September to 7 October 2018: help that was
# not asked for, welcomed in general and then chosen by kind, as public sources tell it.

case "id-2018" {
  title = text({
    en = "Indonesia, September and October 2018: help for Palu, accepted by choice"
    ru = "Индонезия, сентябрь и октябрь 2018 года: помощь Палу по выбору принимающего"
    ar = "إندونيسيا، سبتمبر وأكتوبر 2018: مساعدة لبالو تُقبل اختياراً"
  })
  charter = "asean"
  files   = ["sources.hcl", "course.hcl", "expectations.hcl"]
}

member "BN" {
  name  = { en = "Brunei Darussalam", ru = "Бруней-Даруссалам", ar = "بروني دار السلام" }
  codes = [{ system = "iso3166-1", code = "BN" }]
}

member "ID" {
  name  = { en = "Indonesia", ru = "Индонезия", ar = "إندونيسيا" }
  codes = [{ system = "iso3166-1", code = "ID" }]
}

member "KH" {
  name  = { en = "Cambodia", ru = "Камбоджа", ar = "كمبوديا" }
  codes = [{ system = "iso3166-1", code = "KH" }]
}

member "LA" {
  name  = { en = "Lao People's Democratic Republic", ru = "Лаосская Народно-Демократическая Республика", ar = "جمهورية لاو الديمقراطية الشعبية" }
  codes = [{ system = "iso3166-1", code = "LA" }]
}

member "MM" {
  name  = { en = "Myanmar", ru = "Мьянма", ar = "ميانمار" }
  codes = [{ system = "iso3166-1", code = "MM" }]
}

member "MY" {
  name  = { en = "Malaysia", ru = "Малайзия", ar = "ماليزيا" }
  codes = [{ system = "iso3166-1", code = "MY" }]
}

member "PH" {
  name  = { en = "Philippines", ru = "Филиппины", ar = "الفلبين" }
  codes = [{ system = "iso3166-1", code = "PH" }]
}

member "SG" {
  name  = { en = "Singapore", ru = "Сингапур", ar = "سنغافورة" }
  codes = [{ system = "iso3166-1", code = "SG" }]
}

member "TH" {
  name  = { en = "Thailand", ru = "Таиланд", ar = "تايلند" }
  codes = [{ system = "iso3166-1", code = "TH" }]
}

member "VN" {
  name  = { en = "Viet Nam", ru = "Вьетнам", ar = "فييت نام" }
  codes = [{ system = "iso3166-1", code = "VN" }]
}
