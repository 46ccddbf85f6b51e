# Kentucky's requests under the compact after the tornadoes of 10 and 11 December 2021, as public
# sources tell them.
#
# Agreements under the compact are not published. Of each mission the sources tell that it was
# asked for, who came, and for how long; offers, costs, signatures and mission orders stand
# nowhere, and the record says of them what it must: nobody has said. A mission with every
# paper is the exercise of case emac-exercise.

case "emac-request" {
  title = text({
    en = "Kentucky, December 2021: help from other states after the tornadoes"
    ru = "Кентукки, декабрь 2021 года: помощь других штатов после торнадо"
    ar = "كنتاكي، ديسمبر 2021: مساعدة ولايات أخرى بعد الأعاصير"
  })
  charter = "emac"
  files   = ["sources.hcl", "course.hcl", "expectations.hcl"]
}

# The roll: the states of which the sources tell by name. Eight sent teams.

member "DE" {
  name  = { en = "Delaware", ru = "Делавэр", ar = "ديلاوير" }
  codes = [{ system = "iso3166-2", code = "US-DE" }]
}

member "FL" {
  name  = { en = "Florida", ru = "Флорида", ar = "فلوريدا" }
  codes = [{ system = "iso3166-2", code = "US-FL" }]
}

member "KY" {
  name  = { en = "Kentucky", ru = "Кентукки", ar = "كنتاكي" }
  codes = [{ system = "iso3166-2", code = "US-KY" }]
}

member "NE" {
  name  = { en = "Nebraska", ru = "Небраска", ar = "نبراسكا" }
  codes = [{ system = "iso3166-2", code = "US-NE" }]
}
