# An exercise, and nothing that happened: four states that do not exist act out a mission under the charter of the
# CSTO, from what is required to the last one home. Everybody signs for himself; the clock is that of the acts.

case "csto-exercise" {
  title = text({
    ar = "تمرين: بعثة بكل شروطها"
    en = "Exercise: a mission through all its gates"
    ru = "Учение: миссия через все условия"
  })
  charter = "csto"
  mode    = "exercise"
  files   = ["decided.hcl", "gates.hcl", "there.hcl", "home.hcl", "expectations.hcl"]
}

member "ALFA" {
  name  = { ar = "ألفا", en = "Alfa", ru = "Альфа" }
  party = { treaty = at("2002-01-01T00:00:00Z"), charter = at("2003-10-01T00:00:00Z") }
}

member "BRAVO" {
  name  = { ar = "برافو", en = "Bravo", ru = "Браво" }
  party = { treaty = at("2002-01-01T00:00:00Z"), charter = at("2003-10-01T00:00:00Z") }
}

member "CHARLIE" {
  name  = { ar = "تشارلي", en = "Charlie", ru = "Чарли" }
  party = { treaty = at("2002-01-01T00:00:00Z"), charter = at("2003-10-01T00:00:00Z") }
}

member "DELTA" {
  name  = { ar = "دلتا", en = "Delta", ru = "Дельта" }
  party = { treaty = at("2002-01-01T00:00:00Z"), charter = at("2003-10-01T00:00:00Z") }
}
