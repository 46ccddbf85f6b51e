# Italy's request through the Union's civil protection mechanism at the end of February 2020, which
# at first nobody answered, as public sources tell it.
#
# What the case is about is a silence: no source says that anybody refused, and none that anybody
# answered before April. The record says so, and takes no side on what was owed.

case "eu-2020" {
  title = text({
    en = "The Union, February to May 2020: Italy's request for masks"
    ru = "Союз, февраль–май 2020 года: запрос Италии о масках"
    ar = "الاتحاد، فبراير إلى مايو 2020: طلب إيطاليا للكمامات"
  })
  charter = "eu"
  files   = ["sources.hcl", "members.hcl", "course.hcl", "expectations.hcl"]
}

# The roll: who was bound in February 2020, by code.

member "AT" {
  name  = { en = "Austria", ru = "Австрия", ar = "النمسا" }
  codes = [{ system = "iso3166-1", code = "AT" }]
}

member "BE" {
  name  = { en = "Belgium", ru = "Бельгия", ar = "بلجيكا" }
  codes = [{ system = "iso3166-1", code = "BE" }]
}

member "BG" {
  name  = { en = "Bulgaria", ru = "Болгария", ar = "بلغاريا" }
  codes = [{ system = "iso3166-1", code = "BG" }]
}

member "CY" {
  name  = { en = "Cyprus", ru = "Кипр", ar = "قبرص" }
  codes = [{ system = "iso3166-1", code = "CY" }]
}

member "CZ" {
  name  = { en = "Czechia", ru = "Чехия", ar = "تشيكيا" }
  codes = [{ system = "iso3166-1", code = "CZ" }]
}

member "DE" {
  name  = { en = "Germany", ru = "Германия", ar = "ألمانيا" }
  codes = [{ system = "iso3166-1", code = "DE" }]
}

member "DK" {
  name  = { en = "Denmark", ru = "Дания", ar = "الدانمرك" }
  codes = [{ system = "iso3166-1", code = "DK" }]
}

member "EE" {
  name  = { en = "Estonia", ru = "Эстония", ar = "إستونيا" }
  codes = [{ system = "iso3166-1", code = "EE" }]
}

member "ES" {
  name  = { en = "Spain", ru = "Испания", ar = "إسبانيا" }
  codes = [{ system = "iso3166-1", code = "ES" }]
}

member "FI" {
  name  = { en = "Finland", ru = "Финляндия", ar = "فنلندا" }
  codes = [{ system = "iso3166-1", code = "FI" }]
}

member "FR" {
  name  = { en = "France", ru = "Франция", ar = "فرنسا" }
  codes = [{ system = "iso3166-1", code = "FR" }]
}

member "GB" {
  name  = { en = "United Kingdom", ru = "Соединенное Королевство", ar = "المملكة المتحدة" }
  codes = [{ system = "iso3166-1", code = "GB" }]
}

member "GR" {
  name  = { en = "Greece", ru = "Греция", ar = "اليونان" }
  codes = [{ system = "iso3166-1", code = "GR" }]
}

member "HR" {
  name  = { en = "Croatia", ru = "Хорватия", ar = "كرواتيا" }
  codes = [{ system = "iso3166-1", code = "HR" }]
}

member "HU" {
  name  = { en = "Hungary", ru = "Венгрия", ar = "هنغاريا" }
  codes = [{ system = "iso3166-1", code = "HU" }]
}

member "IE" {
  name  = { en = "Ireland", ru = "Ирландия", ar = "أيرلندا" }
  codes = [{ system = "iso3166-1", code = "IE" }]
}

member "IT" {
  name  = { en = "Italy", ru = "Италия", ar = "إيطاليا" }
  codes = [{ system = "iso3166-1", code = "IT" }]
}

member "LT" {
  name  = { en = "Lithuania", ru = "Литва", ar = "ليتوانيا" }
  codes = [{ system = "iso3166-1", code = "LT" }]
}

member "LU" {
  name  = { en = "Luxembourg", ru = "Люксембург", ar = "لكسمبرغ" }
  codes = [{ system = "iso3166-1", code = "LU" }]
}

member "LV" {
  name  = { en = "Latvia", ru = "Латвия", ar = "لاتفيا" }
  codes = [{ system = "iso3166-1", code = "LV" }]
}

member "MT" {
  name  = { en = "Malta", ru = "Мальта", ar = "مالطة" }
  codes = [{ system = "iso3166-1", code = "MT" }]
}

member "NL" {
  name  = { en = "Netherlands", ru = "Нидерланды", ar = "هولندا" }
  codes = [{ system = "iso3166-1", code = "NL" }]
}

member "NO" {
  name  = { en = "Norway", ru = "Норвегия", ar = "النرويج" }
  codes = [{ system = "iso3166-1", code = "NO" }]
}

member "PL" {
  name  = { en = "Poland", ru = "Польша", ar = "بولندا" }
  codes = [{ system = "iso3166-1", code = "PL" }]
}

member "PT" {
  name  = { en = "Portugal", ru = "Португалия", ar = "البرتغال" }
  codes = [{ system = "iso3166-1", code = "PT" }]
}

member "RO" {
  name  = { en = "Romania", ru = "Румыния", ar = "رومانيا" }
  codes = [{ system = "iso3166-1", code = "RO" }]
}

member "SE" {
  name  = { en = "Sweden", ru = "Швеция", ar = "السويد" }
  codes = [{ system = "iso3166-1", code = "SE" }]
}

member "SI" {
  name  = { en = "Slovenia", ru = "Словения", ar = "سلوفينيا" }
  codes = [{ system = "iso3166-1", code = "SI" }]
}

member "SK" {
  name  = { en = "Slovakia", ru = "Словакия", ar = "سلوفاكيا" }
  codes = [{ system = "iso3166-1", code = "SK" }]
}
