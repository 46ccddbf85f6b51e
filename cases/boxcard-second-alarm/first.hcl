# The first alarm.

open "boxcard-second-alarm" {
  at     = "2026-09-12T20:00:00Z"
  of     = { member = "NORTH", office = "incident_commander" }
  member = "NORTH"
  title = text({
    ar = "تمرين: مطحنة في الشمال"
    en = "Exercise: a mill in North"
    ru = "Учение: мельница на Севере"
  })
}

act "council.appeal" "fire" {
  at = "2026-09-12T20:01:00Z"
  of = { member = "NORTH", office = "incident_commander" }
  body = {
    kind       = "fire"
    addressees = ["EAST", "WEST", "LAKE", "SOUTH", "HILL", "HARBOUR", "FOREST"]
    invokes    = ["agreement.art2"]
    asks = text({
      ar = "عون بحسب البطاقة لحريق في مبنى."
      en = "Help by the card for a building that burns."
      ru = "Помощь по карточке для пожара в здании."
    })
  }
}

expect "Who asks for help owes it to strike a card" {
  query = "due"
  at    = "2026-09-12T20:01:00Z"
  check = {
    "[what=strike].who"   = "NORTH"
    "[what=strike].state" = "open"
  }
}

act "force.alarm" "struck_by_east" {
  at      = "2026-09-12T20:01:00Z"
  of      = { member = "EAST", office = "incident_commander" }
  refused = "alarm.not_their_home"
  body = {
    card  = "structure_north"
    level = "1"
    calls = [
      { kind = "ambulance", count = 1, from = ["WEST", "SOUTH", "EAST"] },
      { kind = "chief", count = 2, from = ["EAST", "WEST", "LAKE", "SOUTH"] },
      { kind = "engine", count = 3, from = ["EAST", "WEST", "LAKE", "SOUTH", "HILL", "HARBOUR"] },
      { kind = "truck", count = 1, from = ["EAST", "LAKE", "HARBOUR"] },
      { kind = "engine", count = 1, from = ["HILL", "FOREST", "HARBOUR"], cover = true },
    ]
    place = "NORTH-MILL"
    text = text({
      ar = "الشرق يُطلق بطاقة الشمال."
      en = "East strikes the card of North."
      ru = "Восток объявляет тревогу по карточке Севера."
    })
  }
}

act "force.alarm" "first" {
  at = "2026-09-12T20:02:00Z"
  of = { member = "NORTH", office = "incident_commander" }
  body = {
    card  = "structure_north"
    level = "1"
    calls = [
      { kind = "ambulance", count = 1, from = ["WEST", "SOUTH", "EAST"] },
      { kind = "chief", count = 2, from = ["EAST", "WEST", "LAKE", "SOUTH"] },
      { kind = "engine", count = 3, from = ["EAST", "WEST", "LAKE", "SOUTH", "HILL", "HARBOUR"] },
      { kind = "truck", count = 1, from = ["EAST", "LAKE", "HARBOUR"] },
      { kind = "engine", count = 1, from = ["HILL", "FOREST", "HARBOUR"], cover = true },
    ]
    place = "NORTH-MILL"
    text = text({
      ar = "الإنذار الأول: دخان من سقف المطحنة."
      en = "First alarm: smoke from the roof of the mill."
      ru = "Первый уровень: дым из-под крыши мельницы."
    })
  }
}

expect "The card calls East, West and Lake with an engine each" {
  query = "crisis"
  at    = "2026-09-12T20:02:00Z"
  check = {
    "alarms[level=1].calls[line=engine,cover=false].called.member" = ["EAST", "WEST", "LAKE"]
    "alarms[level=1].calls[line=engine,cover=true].called.member"  = "HILL"
    "alarms[level=1].calls[line=truck].called.member"              = "EAST"
    "duties[what=strike].state"                                    = "met"
    "duties[what=respond,who=EAST].state"                          = "open"
  }
}

act "force.pass" "harbour_passes" {
  at      = "2026-09-12T20:03:00Z"
  of      = { member = "HARBOUR", office = "dispatch" }
  answers = [act.first]
  refused = "pass.not_called"
  body = {
    member = "HARBOUR"
    kind   = "engine"
    text = text({
      ar = "الميناء يعتذر عن الحضور."
      en = "Harbour says that it cannot come."
      ru = "Гавань сообщает, что прибыть не может."
    })
  }
}

act "force.pass" "east_passes" {
  at      = "2026-09-12T20:03:00Z"
  of      = { member = "EAST", office = "dispatch" }
  answers = [act.first]
  body = {
    member = "EAST"
    kind   = "engine"
    text = text({
      ar = "سياراته منشغلة في موطنها."
      en = "Its engines are out at home."
      ru = "Автоцистерны заняты у себя."
    })
  }
}

expect "East passes, and South is called in its place" {
  query = "crisis"
  at    = "2026-09-12T20:04:00Z"
  check = {
    "alarms[level=1].calls[line=engine,cover=false].called.member" = ["WEST", "LAKE", "SOUTH"]
    "alarms[level=1].calls[line=engine,cover=false].passed.member" = "EAST"
    "alarms[level=1].calls[line=engine,cover=false].shortfall"     = 0
    "duties[what=respond,who=EAST].state"                          = "met"
    "duties[what=respond,who=SOUTH].state"                         = "open"
  }
}

act "force.move" "west_goes" {
  at = "2026-09-12T20:05:00Z"
  of = { member = "WEST", office = "dispatch" }
  body = {
    member     = "WEST"
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

act "force.move" "lake_goes" {
  at = "2026-09-12T20:05:00Z"
  of = { member = "LAKE", office = "dispatch" }
  body = {
    member     = "LAKE"
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

act "force.move" "east_truck_goes" {
  at = "2026-09-12T20:06:00Z"
  of = { member = "EAST", office = "dispatch" }
  body = {
    member     = "EAST"
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

act "force.move" "hill_goes" {
  at = "2026-09-12T20:07:00Z"
  of = { member = "HILL", office = "dispatch" }
  body = {
    member     = "HILL"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "engine", value = exactly(1) }]
    place      = "NORTH-STATION"
    text = text({
      ar = "إلى مركز الشمال الخالي."
      en = "To the empty station of North."
      ru = "В опустевшую часть Севера."
    })
  }
}

act "force.pledge" "south_pledges_two" {
  at      = "2026-09-12T20:08:00Z"
  of      = { member = "SOUTH", office = "dispatch" }
  refused = "floor.breached"
  body = {
    member     = "SOUTH"
    quantities = [{ kind = "engine", value = exactly(2) }]
  }
}

act "force.pledge" "south_pledges_one" {
  at = "2026-09-12T20:09:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
    quantities = [{ kind = "engine", value = exactly(1) }]
  }
}

act "force.move" "south_goes" {
  at = "2026-09-12T20:10:00Z"
  of = { member = "SOUTH", office = "dispatch" }
  body = {
    member     = "SOUTH"
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

act "force.move" "harbour_comes_uncalled" {
  at = "2026-09-12T20:11:00Z"
  of = { member = "HARBOUR", office = "dispatch" }
  body = {
    member     = "HARBOUR"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "engine", value = exactly(1) }]
    place      = "NORTH-MILL"
    text = text({
      ar = "انطلقت سيارة من الميناء دون استدعاء."
      en = "An engine of Harbour sets out on its own."
      ru = "Автоцистерна Гавани выехала без вызова."
    })
  }
}

act "force.move" "west_there" {
  at = "2026-09-12T20:12:00Z"
  of = { member = "WEST", office = "dispatch" }
  body = {
    member     = "WEST"
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

act "force.move" "lake_there" {
  at = "2026-09-12T20:14:00Z"
  of = { member = "LAKE", office = "dispatch" }
  body = {
    member     = "LAKE"
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

act "force.move" "hill_there" {
  at = "2026-09-12T20:16:00Z"
  of = { member = "HILL", office = "dispatch" }
  body = {
    member     = "HILL"
    from       = "moving_in"
    to         = "present"
    quantities = [{ kind = "engine", value = exactly(1) }]
    place      = "NORTH-STATION"
    text = text({
      ar = "في المكان."
      en = "There."
      ru = "На месте."
    })
  }
}

act "force.move" "harbour_there" {
  at = "2026-09-12T20:17:00Z"
  of = { member = "HARBOUR", office = "dispatch" }
  body = {
    member     = "HARBOUR"
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

expect "Nobody called Harbour, and that is found" {
  query = "crisis"
  at    = "2026-09-12T20:17:00Z"
  check = {
    "findings[code=force.uncalled].args.member"     = "HARBOUR"
    "findings[code=force.uncalled].article"         = "cards.north"
    "responses[member=HARBOUR,line=engine].sends"   = 0
    "responses[member=HARBOUR,line=engine].present" = exactly(1)
  }
}

expect "South could not promise more than a fifth" {
  query = "crisis"
  at    = "2026-09-12T20:17:00Z"
  check = {
    "responses[member=SOUTH,line=engine].stock"     = exactly(9)
    "responses[member=SOUTH,line=engine].gives"     = exactly(1)
    "responses[member=SOUTH,line=engine].committed" = exactly(1)
    "findings[code=floor.breached].#"               = 0
  }
}

expect "Hill stands in at home" {
  query = "crisis"
  at    = "2026-09-12T20:17:00Z"
  check = {
    "responses[member=HILL,line=engine].covers"  = 1
    "responses[member=HILL,line=engine].sends"   = 0
    "responses[member=HILL,line=engine].present" = exactly(1)
  }
}
