# A model exercise: no such flood happened, and no state did what stands here. It shows one Request
# for Assistance with every paper, from the declaration to the last one home: asked by word of
# mouth and confirmed, offered at a price, accepted, ordered, amended, recalled in part and ended, claimed, disputed in part, paid and let go of.
#
# The source of every act is the exercise itself.

case "emac-exercise" {
  title = text({
    en = "Exercise: a flood in Kentucky, and one request for assistance"
    ru = "Учение: паводок в Кентукки и один запрос помощи"
    ar = "تمرين: فيضان في كنتاكي وطلب مساعدة واحد"
  })
  charter = "emac"
  files   = ["course.hcl", "costs.hcl", "expectations.hcl"]
}

member "IN" {
  name  = { en = "Indiana", ru = "Индиана", ar = "إنديانا" }
  codes = [{ system = "iso3166-2", code = "US-IN" }]
}

member "KY" {
  name  = { en = "Kentucky", ru = "Кентукки", ar = "كنتاكي" }
  codes = [{ system = "iso3166-2", code = "US-KY" }]
}

member "OH" {
  name  = { en = "Ohio", ru = "Огайо", ar = "أوهايو" }
  codes = [{ system = "iso3166-2", code = "US-OH" }]
}

member "TN" {
  name  = { en = "Tennessee", ru = "Теннесси", ar = "تينيسي" }
  codes = [{ system = "iso3166-2", code = "US-TN" }]
}
