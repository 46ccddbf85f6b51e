# Asked, required, decided.

open "csto-exercise" {
  at     = "2026-10-01T08:00:00Z"
  of     = { member = "DELTA", office = "president" }
  member = "DELTA"
  title = text({
    ar = "تمرين: منشآت مهددة في دلتا"
    en = "Exercise: threatened plants in Delta"
    ru = "Учение: объекты под угрозой в Дельте"
  })
}

act "council.appeal" "appeal" {
  at = "2026-10-01T08:05:00Z"
  of = { member = "DELTA", office = "president" }
  body = {
    kind       = "threat"
    addressees = ["ALFA", "BRAVO", "CHARLIE"]
    invokes    = ["treaty.art2"]
    asks = text({
      ar = "تمرين: قوات لحراسة المنشآت والجسور."
      en = "Exercise: forces to guard plants and bridges."
      ru = "Учение: силы для охраны объектов и мостов."
    })
  }
}

act "force.requirement" "required" {
  at = "2026-10-01T08:30:00Z"
  of = { office = "joint_staff" }
  body = {
    quantities = [{ kind = "personnel", value = exactly(300) }, { kind = "vehicles", value = exactly(40) }]
    by         = at("2026-10-03T12:00:00Z")
    place      = "D-1"
    text = text({
      ar = "تمرين: ثلاث سرايا بمركباتها."
      en = "Exercise: three companies and their vehicles."
      ru = "Учение: три роты с машинами."
    })
  }
}

act "council.question" "mandate" {
  at = "2026-10-01T09:00:00Z"
  of = { office = "chairman" }
  body = {
    kind  = "send_forces"
    seats = ["ALFA", "BRAVO", "CHARLIE", "DELTA"]
    terms = {
      purpose  = text({ ar = "حراسة المنشآت", en = "To guard plants", ru = "Охрана объектов" })
      area     = "D-1"
      tasks    = [text({ ar = "الحراسة", en = "Guarding", ru = "Охрана" })]
      strength = between(250, 300)
      command  = "joint_staff"
      until    = at("2026-10-20T00:00:00Z")
    }
    text = text({
      ar = "تمرين: هل تُرسل القوات حتى 20 أكتوبر؟"
      en = "Exercise: shall forces be sent until 20 October?"
      ru = "Учение: направить ли силы до 20 октября?"
    })
  }
}

act "council.position" "mandate_alfa" {
  at      = "2026-10-01T09:10:00Z"
  of      = { member = "ALFA", office = "president" }
  answers = [act.mandate]
  body = {
    position = "assent"
  }
}

act "council.position" "mandate_bravo" {
  at      = "2026-10-01T09:11:00Z"
  of      = { member = "BRAVO", office = "president" }
  answers = [act.mandate]
  body = {
    position = "assent"
  }
}

act "council.position" "mandate_charlie" {
  at      = "2026-10-01T09:12:00Z"
  of      = { member = "CHARLIE", office = "president" }
  answers = [act.mandate]
  body = {
    position = "assent"
  }
}

act "council.position" "mandate_delta" {
  at      = "2026-10-01T09:13:00Z"
  of      = { member = "DELTA", office = "president" }
  answers = [act.mandate]
  body = {
    position = "assent"
  }
}

act "council.announcement" "mandate_announced" {
  at      = "2026-10-01T09:20:00Z"
  of      = { office = "chairman" }
  answers = [act.mandate]
  body = {
    kind    = "send_forces"
    outcome = "adopted"
    terms = {
      purpose  = text({ ar = "حراسة المنشآت", en = "To guard plants", ru = "Охрана объектов" })
      area     = "D-1"
      tasks    = [text({ ar = "الحراسة", en = "Guarding", ru = "Охрана" })]
      strength = between(250, 300)
      command  = "joint_staff"
      until    = at("2026-10-20T00:00:00Z")
    }
    text = text({
      ar = "تمرين: هل تُرسل القوات حتى 20 أكتوبر؟"
      en = "Exercise: shall forces be sent until 20 October?"
      ru = "Учение: направить ли силы до 20 октября?"
    })
  }
}
