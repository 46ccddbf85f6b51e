# An exercise, and nothing that happened: eight fire departments that do not exist act out the
# second alarm of a fire that does not burn, under the model charter "boxcard". Everybody signs
# for himself; the clock is that of the acts.

case "boxcard-second-alarm" {
  title = text({
    ar = "تمرين: الإنذار الثاني في الشمال"
    en = "Exercise: a second alarm in North"
    ru = "Учение: вторая тревога на Севере"
  })
  charter = "boxcard"
  mode    = "exercise"
  files   = ["first.hcl", "second.hcl", "home.hcl"]
}

member "EAST" {
  name  = { ar = "الشرق", en = "East", ru = "Восток" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}

member "FOREST" {
  name  = { ar = "الغابة", en = "Forest", ru = "Лес" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}

member "HARBOUR" {
  name  = { ar = "الميناء", en = "Harbour", ru = "Гавань" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}

member "HILL" {
  name  = { ar = "التل", en = "Hill", ru = "Холм" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}

member "LAKE" {
  name  = { ar = "البحيرة", en = "Lake", ru = "Озеро" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}

member "NORTH" {
  name  = { ar = "الشمال", en = "North", ru = "Север" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}

member "SOUTH" {
  name  = { ar = "الجنوب", en = "South", ru = "Юг" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}

member "WEST" {
  name  = { ar = "الغرب", en = "West", ru = "Запад" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}

# What each has, by its own word, before anything burns.

act "force.stock" "stock_east" {
  at = "2026-09-12T19:00:00Z"
  of = { member = "EAST", office = "fire_chief" }
  on = "pact"
  body = {
    member     = "EAST"
    quantities = [{ kind = "ambulance", value = exactly(5) }, { kind = "engine", value = exactly(10) }, { kind = "truck", value = exactly(5) }]
  }
}

act "force.stock" "stock_west" {
  at = "2026-09-12T19:01:00Z"
  of = { member = "WEST", office = "fire_chief" }
  on = "pact"
  body = {
    member     = "WEST"
    quantities = [{ kind = "ambulance", value = exactly(5) }, { kind = "engine", value = exactly(10) }]
  }
}

act "force.stock" "stock_south" {
  at = "2026-09-12T19:02:00Z"
  of = { member = "SOUTH", office = "fire_chief" }
  on = "pact"
  body = {
    member     = "SOUTH"
    quantities = [{ kind = "ambulance", value = exactly(5) }, { kind = "engine", value = exactly(9) }, { kind = "squad", value = exactly(5) }, { kind = "truck", value = exactly(5) }]
  }
}

act "force.stock" "stock_lake" {
  at = "2026-09-12T19:03:00Z"
  of = { member = "LAKE", office = "fire_chief" }
  on = "pact"
  body = {
    member     = "LAKE"
    quantities = [{ kind = "engine", value = exactly(10) }, { kind = "tender", value = exactly(10) }, { kind = "truck", value = exactly(5) }]
  }
}

act "force.stock" "stock_hill" {
  at = "2026-09-12T19:04:00Z"
  of = { member = "HILL", office = "fire_chief" }
  on = "pact"
  body = {
    member     = "HILL"
    quantities = [{ kind = "engine", value = exactly(10) }, { kind = "tender", value = exactly(10) }]
  }
}

act "force.stock" "stock_forest" {
  at = "2026-09-12T19:05:00Z"
  of = { member = "FOREST", office = "fire_chief" }
  on = "pact"
  body = {
    member     = "FOREST"
    quantities = [{ kind = "engine", value = exactly(10) }, { kind = "squad", value = exactly(5) }, { kind = "tender", value = exactly(10) }]
  }
}

act "force.stock" "stock_harbour" {
  at = "2026-09-12T19:06:00Z"
  of = { member = "HARBOUR", office = "fire_chief" }
  on = "pact"
  body = {
    member     = "HARBOUR"
    quantities = [{ kind = "engine", value = exactly(10) }, { kind = "truck", value = exactly(5) }]
  }
}
