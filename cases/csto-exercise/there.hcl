# On the way and there: one flight leaves late with two fewer than its number, somebody comes unannounced, a
# task goes against a caveat and against a condition of a law, a daily report is left out.

act "force.move" "alfa_out" {
  at      = "2026-10-01T15:10:00Z"
  of      = { member = "ALFA", office = "minister_defence" }
  answers = [act.plan_alfa]
  body = {
    member     = "ALFA"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(120) }, { kind = "vehicles", value = exactly(20) }]
    text = text({
      ar = "تمرين: انطلاق."
      en = "Exercise: sets out."
      ru = "Учение: выдвигается."
    })
  }
}

act "force.move" "bravo_out" {
  at      = "2026-10-01T16:00:00Z"
  of      = { member = "BRAVO", office = "minister_defence" }
  answers = [act.plan_bravo]
  body = {
    member     = "BRAVO"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(60) }]
    legs       = [{ mode = "air", lift = "Il-76", from = "B-1", to = "D-1", departs = at("2026-10-01T16:00:00Z"), arrives = at("2026-10-01T18:05:00Z"), manifest = [{ kind = "personnel", value = exactly(60) }] }]
    text = text({
      ar = "تمرين: انطلاق."
      en = "Exercise: sets out."
      ru = "Учение: выдвигается."
    })
  }
}

act "force.move" "bravo_there" {
  at = "2026-10-01T18:10:00Z"
  of = { member = "BRAVO", office = "minister_defence" }
  body = {
    member     = "BRAVO"
    from       = "moving_in"
    to         = "present"
    quantities = [{ kind = "personnel", value = exactly(60) }]
    text = text({
      ar = "تمرين: وصول."
      en = "Exercise: is there."
      ru = "Учение: на месте."
    })
  }
}

act "force.move" "bravo_rest_out" {
  at      = "2026-10-01T23:00:00Z"
  of      = { member = "BRAVO", office = "minister_defence" }
  answers = [act.plan_bravo]
  body = {
    member     = "BRAVO"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(40) }]
    legs       = [{ mode = "air", lift = "Il-76", from = "B-1", to = "D-1", departs = at("2026-10-01T23:00:00Z"), manifest = [{ kind = "personnel", value = exactly(38) }] }]
    text = text({
      ar = "تمرين: انطلاق."
      en = "Exercise: sets out."
      ru = "Учение: выдвигается."
    })
  }
}

act "force.move" "bravo_rest_there" {
  at = "2026-10-02T01:00:00Z"
  of = { member = "BRAVO", office = "minister_defence" }
  body = {
    member = "BRAVO"
    from   = "moving_in"
    to     = "present"
    all    = true
    text = text({
      ar = "تمرين: وصول."
      en = "Exercise: is there."
      ru = "Учение: на месте."
    })
  }
}

act "force.move" "alfa_there" {
  at = "2026-10-02T06:30:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    member = "ALFA"
    from   = "moving_in"
    to     = "present"
    all    = true
    text = text({
      ar = "تمرين: وصول."
      en = "Exercise: is there."
      ru = "Учение: на месте."
    })
  }
}

act "force.move" "charlie_unannounced" {
  at = "2026-10-02T07:00:00Z"
  of = { member = "CHARLIE", office = "minister_defence" }
  body = {
    member     = "CHARLIE"
    from       = "home"
    to         = "present"
    quantities = [{ kind = "personnel", value = exactly(15) }]
    text = text({
      ar = "تمرين: خمسة عشر لم يُعلن قدومهم أحد."
      en = "Exercise: fifteen whom nobody announced."
      ru = "Учение: пятнадцать человек, о которых никто не объявлял."
    })
  }
}

act "force.gate" "command_alfa" {
  at = "2026-10-02T08:00:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    gate       = "command_transferred"
    member     = "ALFA"
    quantities = [{ kind = "personnel", value = exactly(120) }]
    degree     = "operational_control"
  }
}

act "force.reporting" "daily" {
  at = "2026-10-02T08:00:00Z"
  of = { office = "joint_staff" }
  body = {
    member        = "ALFA"
    to            = { office = "joint_staff" }
    every_seconds = 86400
    text = text({
      ar = "تمرين: تقرير يومي."
      en = "Exercise: a report every day."
      ru = "Учение: ежедневное донесение."
    })
  }
}

act "force.object" "plant" {
  at = "2026-10-02T09:00:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    object = "plant"
    state  = "guarded"
    member = "ALFA"
    name = text({
      ar = "تمرين: محطة كهرباء"
      en = "Exercise: a power station"
      ru = "Учение: электростанция"
    })
    place = "D-1"
  }
}

act "force.object" "bridge" {
  at = "2026-10-02T09:10:00Z"
  of = { member = "BRAVO", office = "minister_defence" }
  body = {
    object = "bridge"
    state  = "guarded"
    member = "BRAVO"
    name = text({
      ar = "تمرين: جسر"
      en = "Exercise: a bridge"
      ru = "Учение: мост"
    })
    place = "D-1"
  }
}

act "force.task" "guard" {
  at = "2026-10-02T09:20:00Z"
  of = { office = "joint_staff" }
  body = {
    state  = "given"
    kind   = "guard"
    places = ["D-1"]
    text = text({
      ar = "تمرين: احرسوا ما سُمي."
      en = "Exercise: guard what was named."
      ru = "Учение: охранять названное."
    })
  }
}

# What Delta does at home beside the mission.

act "measure.impose" "emergency" {
  at = "2026-10-02T10:00:00Z"
  of = { member = "DELTA", office = "president" }
  body = {
    kinds  = ["state_of_emergency", "curfew"]
    places = ["D-1"]
    from   = at("2026-10-02T12:00:00Z")
    until  = at("2026-10-20T00:00:00Z")
    offset = "+00:00"
    hours  = { from = "23:00", to = "05:00" }
    base = text({
      ar = "تمرين: مرسوم رئيس دلتا."
      en = "Exercise: a decree of Delta's president."
      ru = "Учение: указ президента Дельты."
    })
    text = text({
      ar = "تمرين: طوارئ في القطاع الأول."
      en = "Exercise: emergency in the first district."
      ru = "Учение: чрезвычайное положение в первом районе."
    })
  }
}

act "situation.operation" "own" {
  at = "2026-10-02T10:10:00Z"
  of = { member = "DELTA", office = "president" }
  body = {
    operation = "first_district"
    state     = "begun"
    member    = "DELTA"
    kind      = "public_order"
    places    = ["D-1"]
    command   = { member = "DELTA", office = "minister_defence" }
    ground = text({
      ar = "تمرين: قانون النظام العام."
      en = "Exercise: the law on public order."
      ru = "Учение: закон об охране порядка."
    })
    text = text({
      ar = "تمرين: عملية دلتا نفسها، إلى جانب البعثة."
      en = "Exercise: Delta's own operation, beside the mission."
      ru = "Учение: собственная операция Дельты рядом с миссией."
    })
  }
}

act "force.report" "report_1" {
  at = "2026-10-02T20:00:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    speaker = { member = "ALFA" }
    text = text({
      ar = "تمرين: الوضع هادئ."
      en = "Exercise: all is quiet."
      ru = "Учение: всё спокойно."
    })
  }
}

act "measure.notice" "derogation" {
  at      = "2026-10-03T08:30:00Z"
  of      = { member = "DELTA", office = "minister_foreign" }
  answers = [act.emergency]
  body = {
    kind       = "derogation"
    instrument = "iccpr"
    state      = "sent"
  }
}

act "force.task" "crowds" {
  at = "2026-10-03T09:00:00Z"
  of = { office = "joint_staff" }
  body = {
    state = "given"
    kind  = "crowd_control"
    text = text({
      ar = "تمرين: إبعاد حشد."
      en = "Exercise: keep a crowd off."
      ru = "Учение: не подпускать толпу."
    })
  }
}

act "force.report" "report_3" {
  at = "2026-10-04T20:00:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    speaker = { member = "ALFA" }
    text = text({
      ar = "تمرين: الوضع هادئ."
      en = "Exercise: all is quiet."
      ru = "Учение: всё спокойно."
    })
  }
}
