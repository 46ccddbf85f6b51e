# Promised, accepted, consented, cleared, ordered, planned: every gate on the way, and one that its own
# contributor tries to open.

act "force.pledge" "pledge_alfa" {
  at = "2026-10-01T10:00:00Z"
  of = { member = "ALFA", office = "president" }
  body = {
    member        = "ALFA"
    quantities    = [{ kind = "personnel", value = exactly(120) }, { kind = "vehicles", value = exactly(20) }]
    ready_seconds = 21600
    until         = at("2026-10-05T00:00:00Z")
    evidence = text({
      ar = "تمرين: فُتش في سبتمبر."
      en = "Exercise: inspected in September."
      ru = "Учение: проверено в сентябре."
    })
  }
}

act "force.pledge" "pledge_bravo" {
  at = "2026-10-01T10:05:00Z"
  of = { member = "BRAVO", office = "president" }
  body = {
    member     = "BRAVO"
    quantities = [{ kind = "personnel", value = exactly(150) }]
  }
}

act "force.gate" "accepts_its_own" {
  at      = "2026-10-01T10:10:00Z"
  of      = { member = "ALFA", office = "minister_defence" }
  refused = "gate.not_theirs"
  body = {
    gate       = "accepted"
    member     = "ALFA"
    quantities = [{ kind = "personnel", value = exactly(120) }]
  }
}

act "force.gate" "accepted_alfa" {
  at = "2026-10-01T10:30:00Z"
  of = { member = "DELTA", office = "minister_defence" }
  body = {
    gate       = "accepted"
    member     = "ALFA"
    quantities = [{ kind = "personnel", value = exactly(120) }, { kind = "vehicles", value = exactly(20) }]
  }
}

act "force.gate" "accepted_bravo" {
  at = "2026-10-01T10:35:00Z"
  of = { member = "DELTA", office = "minister_defence" }
  body = {
    gate       = "accepted"
    member     = "BRAVO"
    quantities = [{ kind = "personnel", value = exactly(100) }]
  }
}

act "force.consent" "consent_alfa" {
  at = "2026-10-01T11:00:00Z"
  of = { member = "ALFA", office = "president" }
  body = {
    member = "ALFA"
    law    = "forces_abroad"
    body = text({
      ar = "برلمان ألفا"
      en = "Parliament of Alfa"
      ru = "Парламент Альфы"
    })
    step     = "vote"
    result   = "passed"
    for      = 80
    against  = 3
    grants   = [{ kind = "personnel", value = exactly(120) }, { kind = "vehicles", value = exactly(20) }]
    until    = at("2026-10-15T00:00:00Z")
    excludes = ["crowd_control"]
  }
}

act "force.caveat" "caveat_bravo" {
  at = "2026-10-01T11:30:00Z"
  of = { member = "BRAVO", office = "minister_defence" }
  body = {
    member   = "BRAVO"
    excludes = ["crowd_control"]
    within   = ["D-1"]
    text = text({
      ar = "تمرين: لا سيطرة على الحشود، وفي القطاع الأول فقط."
      en = "Exercise: no crowd control, and nowhere but in the first district."
      ru = "Учение: никакого пресечения беспорядков и только в первом районе."
    })
  }
}

act "force.gate" "transit" {
  at = "2026-10-01T12:00:00Z"
  of = { member = "CHARLIE", office = "president" }
  body = {
    gate       = "cleared"
    member     = "ALFA"
    quantities = [{ kind = "personnel", value = exactly(120) }, { kind = "vehicles", value = exactly(20) }]
    place      = "C-7"
    until      = at("2026-10-03T00:00:00Z")
  }
}

act "force.order" "order_alfa" {
  at = "2026-10-01T12:30:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    member     = "ALFA"
    quantities = [{ kind = "personnel", value = exactly(120) }, { kind = "vehicles", value = exactly(20) }]
  }
}

act "force.order" "order_bravo" {
  at = "2026-10-01T12:35:00Z"
  of = { member = "BRAVO", office = "minister_defence" }
  body = {
    member     = "BRAVO"
    quantities = [{ kind = "personnel", value = exactly(100) }]
  }
}

act "force.plan" "plan_alfa" {
  at = "2026-10-01T13:00:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    member     = "ALFA"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(120) }, { kind = "vehicles", value = exactly(20) }]
    legs       = [{ mode = "road", from = "A-1", to = "C-7", departs = at("2026-10-01T15:00:00Z"), arrives = at("2026-10-01T20:00:00Z") }, { mode = "road", from = "C-7", to = "D-1", departs = at("2026-10-01T21:00:00Z"), arrives = at("2026-10-02T06:00:00Z") }]
    text = text({
      ar = "تمرين: براً عبر تشارلي."
      en = "Exercise: by road through Charlie."
      ru = "Учение: по дороге через Чарли."
    })
  }
}

act "force.plan" "plan_bravo" {
  at = "2026-10-01T13:05:00Z"
  of = { member = "BRAVO", office = "minister_defence" }
  body = {
    member     = "BRAVO"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(100) }]
    legs       = [{ mode = "air", lift = "Il-76", from = "B-1", to = "D-1", departs = at("2026-10-01T16:00:00Z"), arrives = at("2026-10-01T18:00:00Z"), manifest = [{ kind = "personnel", value = exactly(60) }] }, { mode = "air", lift = "Il-76", from = "B-1", to = "D-1", departs = at("2026-10-01T19:00:00Z"), arrives = at("2026-10-01T21:00:00Z"), manifest = [{ kind = "personnel", value = exactly(40) }] }]
    text = text({
      ar = "تمرين: رحلتان."
      en = "Exercise: two flights."
      ru = "Учение: два рейса."
    })
  }
}
