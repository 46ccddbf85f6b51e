# A model exercise: no such flood happened, and no state did what stands here. It shows who bears
# what help through the mechanism has cost: the state that asked, the Union its share of the
# transport, and what is found where the Union pays beyond it.
#
# The source of every act is the exercise itself.

case "eu-exercise" {
  title = text({
    en = "Exercise: a flood in Austria, and the bill for the pumps"
    ru = "Учение: паводок в Австрии и счет за насосы"
    ar = "تمرين: فيضان في النمسا وفاتورة المضخات"
  })
  charter = "eu"
  files   = ["course.hcl", "costs.hcl", "expectations.hcl"]
}

member "AT" {
  name  = { en = "Austria", ru = "Австрия", ar = "النمسا" }
  codes = [{ system = "iso3166-1", code = "AT" }]
}

member "DE" {
  name  = { en = "Germany", ru = "Германия", ar = "ألمانيا" }
  codes = [{ system = "iso3166-1", code = "DE" }]
}

member "SI" {
  name  = { en = "Slovenia", ru = "Словения", ar = "سلوفينيا" }
  codes = [{ system = "iso3166-1", code = "SI" }]
}
