# Released, and home.

# Nobody was injured, and Hill came because of it: who corrects tells who relied on what he had said.

act "situation.correction" "nobody_injured" {
  at       = "2026-09-12T20:55:00Z"
  of       = { member = "NORTH", office = "incident_commander" }
  corrects = [act.injured]
  body = {
    kind    = "erratum"
    speaker = { member = "NORTH", office = "incident_commander" }
    text = text({
      ar = "لم يُصب أحد؛ كان الطابق الأعلى خالياً."
      en = "Nobody was injured; the upper floor was empty."
      ru = "Пострадавших нет; верхний этаж был пуст."
    })
  }
}

expect "North owes it to tell Hill" {
  query = "crisis"
  at    = "2026-09-12T20:56:00Z"
  check = {
    "duties[what=tell].who"          = "NORTH"
    "duties[what=tell].state"        = "open"
    "duties[what=tell].article"      = "agreement.art6"
    "reliance.relied.speaker.member" = "HILL"
    "reliance.relied.unaware"        = true
  }
}

act "duty.notice" "told" {
  at      = "2026-09-12T20:58:00Z"
  of      = { member = "NORTH", office = "incident_commander" }
  answers = [act.nobody_injured]
  body = {
    to = ["relying"]
    text = text({
      ar = "إلى التل: لم يُصب أحد، ولا حاجة إلى السيارة الثالثة."
      en = "To Hill: nobody was injured; the third engine is not needed."
      ru = "Холму: пострадавших нет, третья автоцистерна не нужна."
    })
  }
}

expect "Hill was told" {
  query = "crisis"
  at    = "2026-09-12T20:59:00Z"
  check = {
    "duties[what=tell].state" = "met"
  }
}

act "force.move" "harbour_home" {
  at = "2026-09-12T21:00:00Z"
  of = { member = "HARBOUR", office = "dispatch" }
  body = {
    member     = "HARBOUR"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "engine", value = exactly(1) }]
    text = text({
      ar = "في الموطن."
      en = "Home."
      ru = "Дома."
    })
  }
}

act "force.task" "out" {
  at = "2026-09-12T21:40:00Z"
  of = { member = "NORTH", office = "incident_commander" }
  body = {
    state = "ended"
    text = text({
      ar = "أُخمدت النار؛ أُطلق الجميع."
      en = "The fire is out; all are released."
      ru = "Огонь потушен; все свободны."
    })
  }
}

act "force.move" "west_engine_released" {
  at = "2026-09-12T21:41:00Z"
  of = { member = "WEST", office = "dispatch" }
  body = {
    member     = "WEST"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "engine", value = exactly(1) }]
    text = text({
      ar = "أُطلقت."
      en = "Released."
      ru = "Отпущены."
    })
  }
}

act "force.move" "lake_engine_released" {
  at = "2026-09-12T21:42:00Z"
  of = { member = "LAKE", office = "dispatch" }
  body = {
    member     = "LAKE"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "engine", value = exactly(1) }]
    text = text({
      ar = "أُطلقت."
      en = "Released."
      ru = "Отпущены."
    })
  }
}

act "force.move" "east_truck_released" {
  at = "2026-09-12T21:43:00Z"
  of = { member = "EAST", office = "dispatch" }
  body = {
    member     = "EAST"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "truck", value = exactly(1) }]
    text = text({
      ar = "أُطلقت."
      en = "Released."
      ru = "Отпущены."
    })
  }
}

act "force.move" "hill_engine_released" {
  at = "2026-09-12T21:44:00Z"
  of = { member = "HILL", office = "dispatch" }
  body = {
    member     = "HILL"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "engine", value = exactly(3) }]
    text = text({
      ar = "أُطلقت."
      en = "Released."
      ru = "Отпущены."
    })
  }
}

act "force.move" "forest_engine_released" {
  at = "2026-09-12T21:45:00Z"
  of = { member = "FOREST", office = "dispatch" }
  body = {
    member     = "FOREST"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "engine", value = exactly(2) }]
    text = text({
      ar = "أُطلقت."
      en = "Released."
      ru = "Отпущены."
    })
  }
}

act "force.move" "south_engine_released" {
  at = "2026-09-12T21:46:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "engine", value = exactly(1) }]
    text = text({
      ar = "أُطلقت."
      en = "Released."
      ru = "Отпущены."
    })
  }
}

act "force.move" "south_truck_released" {
  at = "2026-09-12T21:47:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "truck", value = exactly(1) }]
    text = text({
      ar = "أُطلقت."
      en = "Released."
      ru = "Отпущены."
    })
  }
}

act "force.move" "west_engine_home" {
  at = "2026-09-12T22:10:00Z"
  of = { member = "WEST", office = "dispatch" }
  body = {
    member     = "WEST"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "engine", value = exactly(1) }]
    text = text({
      ar = "في الموطن."
      en = "Home."
      ru = "Дома."
    })
  }
}

act "force.move" "lake_engine_home" {
  at = "2026-09-12T22:11:00Z"
  of = { member = "LAKE", office = "dispatch" }
  body = {
    member     = "LAKE"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "engine", value = exactly(1) }]
    text = text({
      ar = "في الموطن."
      en = "Home."
      ru = "Дома."
    })
  }
}

act "force.move" "east_truck_home" {
  at = "2026-09-12T22:12:00Z"
  of = { member = "EAST", office = "dispatch" }
  body = {
    member     = "EAST"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "truck", value = exactly(1) }]
    text = text({
      ar = "في الموطن."
      en = "Home."
      ru = "Дома."
    })
  }
}

act "force.move" "hill_engine_home" {
  at = "2026-09-12T22:13:00Z"
  of = { member = "HILL", office = "dispatch" }
  body = {
    member     = "HILL"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "engine", value = exactly(3) }]
    text = text({
      ar = "في الموطن."
      en = "Home."
      ru = "Дома."
    })
  }
}

act "force.move" "forest_engine_home" {
  at = "2026-09-12T22:14:00Z"
  of = { member = "FOREST", office = "dispatch" }
  body = {
    member     = "FOREST"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "engine", value = exactly(2) }]
    text = text({
      ar = "في الموطن."
      en = "Home."
      ru = "Дома."
    })
  }
}

act "force.move" "south_engine_home" {
  at = "2026-09-12T22:15:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "engine", value = exactly(1) }]
    text = text({
      ar = "في الموطن."
      en = "Home."
      ru = "Дома."
    })
  }
}

act "force.move" "south_truck_home" {
  at = "2026-09-12T22:16:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "truck", value = exactly(1) }]
    text = text({
      ar = "في الموطن."
      en = "Home."
      ru = "Дома."
    })
  }
}

act "force.report" "closing" {
  at = "2026-09-12T22:40:00Z"
  of = { member = "NORTH", office = "incident_commander" }
  body = {
    closing = true
    speaker = { member = "NORTH", office = "incident_commander" }
    text = text({
      ar = "عاد الجميع إلى موطنهم."
      en = "Everybody is home."
      ru = "Все дома."
    })
  }
}

expect "Everything is home again" {
  query = "crisis"
  at    = "2026-09-12T22:41:00Z"
  check = {
    "responses[line=engine].committed.max"           = [0, 0, 0, 0, 0, 0, 0]
    "responses[member=HILL,line=engine].returned"    = exactly(3)
    "responses[member=HARBOUR,line=engine].returned" = exactly(1)
    "responses[member=SOUTH,line=truck].present"     = none()
    "duties[what=come_home,state=open].#"            = 0
  }
}

act "crisis.close" "over" {
  at = "2026-09-12T23:00:00Z"
  of = { member = "NORTH", office = "fire_chief" }
  body = {
    text = text({
      ar = "أُخمد الحريق، والجميع في موطنهم."
      en = "The fire is out, and everybody is home."
      ru = "Пожар потушен, все дома."
    })
  }
}

expect "Whoever opened it closes it, and nothing was running" {
  query = "crisis"
  at    = "2026-09-12T23:01:00Z"
  check = {
    "closed.happened.from"                = "2026-09-12T23:00:00Z"
    "findings[act_type=crisis.close/1].#" = 0
  }
}
