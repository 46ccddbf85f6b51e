# The second alarm, and a list that comes to its end.

act "force.move" "harbour_sent_home" {
  at = "2026-09-12T20:20:00Z"
  of = { member = "HARBOUR", office = "dispatch" }
  body = {
    member     = "HARBOUR"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "engine", value = exactly(1) }]
    text = text({
      ar = "أُعيدت إلى موطنها: لم تُستدعَ."
      en = "Sent home: it was not called."
      ru = "Отправлена обратно: её не вызывали."
    })
  }
}

act "force.alarm" "second_wrong_order" {
  at      = "2026-09-12T20:24:00Z"
  of      = { member = "NORTH", office = "incident_commander" }
  refused = "alarm.not_the_card"
  body = {
    card  = "structure_north"
    level = "2"
    calls = [
      { kind = "ambulance", count = 1, from = ["SOUTH", "EAST", "LAKE"] },
      { kind = "chief", count = 1, from = ["SOUTH", "HARBOUR"] },
      { kind = "engine", count = 3, from = ["LAKE", "HILL", "HARBOUR", "FOREST", "SOUTH"] },
      { kind = "squad", count = 1, from = ["SOUTH", "FOREST"] },
      { kind = "truck", count = 2, from = ["LAKE", "HARBOUR", "SOUTH"] },
      { kind = "engine", count = 1, from = ["FOREST", "LAKE"], cover = true },
      { kind = "truck", count = 1, from = ["HARBOUR", "EAST"], cover = true },
    ]
    place = "NORTH-MILL"
    text = text({
      ar = "الإنذار الثاني بترتيب غير ترتيب البطاقة."
      en = "Second alarm, in an order that is not the card's."
      ru = "Второй уровень, не в порядке карточки."
    })
  }
}

act "force.alarm" "second" {
  at = "2026-09-12T20:25:00Z"
  of = { member = "NORTH", office = "incident_commander" }
  body = {
    card  = "structure_north"
    level = "2"
    calls = [
      { kind = "ambulance", count = 1, from = ["SOUTH", "EAST", "LAKE"] },
      { kind = "chief", count = 1, from = ["SOUTH", "HARBOUR"] },
      { kind = "engine", count = 3, from = ["SOUTH", "HILL", "HARBOUR", "FOREST", "LAKE"] },
      { kind = "squad", count = 1, from = ["SOUTH", "FOREST"] },
      { kind = "truck", count = 2, from = ["LAKE", "HARBOUR", "SOUTH"] },
      { kind = "engine", count = 1, from = ["FOREST", "LAKE"], cover = true },
      { kind = "truck", count = 1, from = ["HARBOUR", "EAST"], cover = true },
    ]
    place = "NORTH-MILL"
    text = text({
      ar = "الإنذار الثاني: امتدت النار إلى المبنى المجاور."
      en = "Second alarm: the fire has gone into the next building."
      ru = "Второй уровень: огонь перешёл на соседнее здание."
    })
  }
}

act "force.alarm" "second_again" {
  at      = "2026-09-12T20:26:00Z"
  of      = { member = "NORTH", office = "incident_commander" }
  refused = "alarm.struck_already"
  body = {
    card  = "structure_north"
    level = "2"
    calls = [
      { kind = "ambulance", count = 1, from = ["SOUTH", "EAST", "LAKE"] },
      { kind = "chief", count = 1, from = ["SOUTH", "HARBOUR"] },
      { kind = "engine", count = 3, from = ["SOUTH", "HILL", "HARBOUR", "FOREST", "LAKE"] },
      { kind = "squad", count = 1, from = ["SOUTH", "FOREST"] },
      { kind = "truck", count = 2, from = ["LAKE", "HARBOUR", "SOUTH"] },
      { kind = "engine", count = 1, from = ["FOREST", "LAKE"], cover = true },
      { kind = "truck", count = 1, from = ["HARBOUR", "EAST"], cover = true },
    ]
    place = "NORTH-MILL"
    text = text({
      ar = "الإنذار الثاني مرة أخرى."
      en = "Second alarm, once more."
      ru = "Второй уровень, ещё раз."
    })
  }
}

expect "South is called by both levels" {
  query = "crisis"
  at    = "2026-09-12T20:26:00Z"
  check = {
    "responses[member=SOUTH,line=engine].sends"                   = 2
    "responses[member=HILL,line=engine].sends"                    = 1
    "responses[member=HILL,line=engine].covers"                   = 1
    "alarms[level=2].calls[line=truck,cover=false].called.member" = ["LAKE", "HARBOUR"]
  }
}

act "force.pass" "south_passes" {
  at      = "2026-09-12T20:27:00Z"
  of      = { member = "SOUTH", office = "dispatch" }
  answers = [act.second]
  body = {
    member = "SOUTH"
    kind   = "engine"
    text = text({
      ar = "سيارة ثانية تُبقي في الموطن أقل مما يلزم."
      en = "A second engine would leave too few at home."
      ru = "Вторая оставила бы дома слишком мало."
    })
  }
}

act "force.pass" "lake_passes" {
  at      = "2026-09-12T20:28:00Z"
  of      = { member = "LAKE", office = "dispatch" }
  answers = [act.second]
  body = {
    member = "LAKE"
    kind   = "truck"
    text = text({
      ar = "سلالمه في الصيانة."
      en = "Its ladders are in repair."
      ru = "Лестницы в ремонте."
    })
  }
}

act "force.pass" "harbour_passes_truck" {
  at      = "2026-09-12T20:29:00Z"
  of      = { member = "HARBOUR", office = "dispatch" }
  answers = [act.second]
  body = {
    member = "HARBOUR"
    kind   = "truck"
    text = text({
      ar = "سلّمه عند سفينة تحترق."
      en = "Its ladder is at a ship that burns."
      ru = "Лестница на пожаре судна."
    })
  }
}

expect "The list for ladder trucks is exhausted" {
  query = "crisis"
  at    = "2026-09-12T20:30:00Z"
  check = {
    "alarms[level=2].calls[line=truck,cover=false].called.member"  = "SOUTH"
    "alarms[level=2].calls[line=truck,cover=false].passed.member"  = ["LAKE", "HARBOUR"]
    "alarms[level=2].calls[line=truck,cover=false].shortfall"      = 1
    "alarms[level=2].calls[line=truck,cover=true].called.member"   = "HARBOUR"
    "alarms[level=2].calls[line=engine,cover=false].called.member" = ["HILL", "HARBOUR", "FOREST"]
    "alarms[level=2].calls[line=engine,cover=false].shortfall"     = 0
    "responses[member=SOUTH,line=engine].sends"                    = 1
  }
}

act "force.move" "south_truck_goes" {
  at = "2026-09-12T20:31:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "truck", value = exactly(1) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "في الطريق."
      en = "On the way."
      ru = "В пути."
    })
  }
}

act "force.move" "hill_second_goes" {
  at = "2026-09-12T20:32:00Z"
  of = { member = "HILL", office = "dispatch" }
  body = {
    member     = "HILL"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "engine", value = exactly(1) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "في الطريق."
      en = "On the way."
      ru = "В пути."
    })
  }
}

act "force.move" "forest_goes" {
  at = "2026-09-12T20:33:00Z"
  of = { member = "FOREST", office = "dispatch" }
  body = {
    member     = "FOREST"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "engine", value = exactly(2) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "في الطريق."
      en = "On the way."
      ru = "В пути."
    })
  }
}

expect "Hill and Forest give their fifth and no more" {
  query = "crisis"
  at    = "2026-09-12T20:33:00Z"
  check = {
    "responses[member=HILL,line=engine].committed"   = exactly(2)
    "responses[member=HILL,line=engine].gives"       = exactly(2)
    "responses[member=FOREST,line=engine].moving_in" = exactly(2)
    "findings[code=floor.breached].#"                = 0
  }
}

act "situation.figure" "injured" {
  at = "2026-09-12T20:33:00Z"
  of = { member = "NORTH", office = "incident_commander" }
  body = {
    subject = "injured"
    unit    = "people"
    value   = exactly(4)
    speaker = { member = "NORTH", office = "incident_commander" }
    among = text({
      ar = "من في الطابق الأعلى."
      en = "Those on the upper floor."
      ru = "Находившиеся на верхнем этаже."
    })
  }
}

act "force.move" "hill_third_goes" {
  at      = "2026-09-12T20:34:00Z"
  of      = { member = "HILL", office = "dispatch" }
  answers = [act.injured]
  body = {
    member     = "HILL"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "engine", value = exactly(1) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "انطلقت سيارة ثالثة من التل من أجل المصابين."
      en = "A third engine of Hill sets out, because of the injured."
      ru = "Третья автоцистерна Холма в пути: из-за пострадавших."
    })
  }
}

expect "A third engine of Hill goes below its floor, and was not called" {
  query = "crisis"
  at    = "2026-09-12T20:34:00Z"
  check = {
    "findings[code=floor.breached].args.member" = "HILL"
    "findings[code=floor.breached].article"     = "practice.keeping"
    "findings[code=force.uncalled].args.member" = ["HARBOUR", "HILL"]
  }
}

act "force.move" "south_truck_there" {
  at = "2026-09-12T20:45:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
    from       = "moving_in"
    to         = "present"
    quantities = [{ kind = "truck", value = exactly(1) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "في المكان."
      en = "There."
      ru = "На месте."
    })
  }
}

act "force.move" "hill_more_there" {
  at = "2026-09-12T20:46:00Z"
  of = { member = "HILL", office = "dispatch" }
  body = {
    member     = "HILL"
    from       = "moving_in"
    to         = "present"
    quantities = [{ kind = "engine", value = exactly(2) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "في المكان."
      en = "There."
      ru = "На месте."
    })
  }
}

act "force.move" "forest_there" {
  at = "2026-09-12T20:47:00Z"
  of = { member = "FOREST", office = "dispatch" }
  body = {
    member     = "FOREST"
    from       = "moving_in"
    to         = "present"
    quantities = [{ kind = "engine", value = exactly(2) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "في المكان."
      en = "There."
      ru = "На месте."
    })
  }
}

act "force.move" "south_there" {
  at = "2026-09-12T20:48:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
    from       = "moving_in"
    to         = "present"
    quantities = [{ kind = "engine", value = exactly(1) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "في المكان."
      en = "There."
      ru = "На месте."
    })
  }
}

act "force.move" "east_truck_there" {
  at = "2026-09-12T20:49:00Z"
  of = { member = "EAST", office = "dispatch" }
  body = {
    member     = "EAST"
    from       = "moving_in"
    to         = "present"
    quantities = [{ kind = "truck", value = exactly(1) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "في المكان."
      en = "There."
      ru = "На месте."
    })
  }
}
