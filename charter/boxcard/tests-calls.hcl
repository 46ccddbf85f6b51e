# Who is called for what: by the card, by whom others passed, by several levels at once.

test "the_first_on_the_list" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
  }
  then {
    called   = "EAST"
    resource = resource.engine
  }
  then {
    called   = "WEST"
    resource = resource.engine
  }
  then {
    called   = "LAKE"
    resource = resource.engine
  }
  then {
    called   = "SOUTH"
    resource = resource.engine
    count    = 0
  }
  then {
    called   = "HILL"
    resource = resource.engine
    count    = 0
  }
  then {
    called   = "HILL"
    resource = resource.engine
    count    = 1
    cover    = true
  }
  then {
    called   = "EAST"
    resource = resource.truck
    count    = 1
  }
}

test "the_next_when_one_passes" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  given {
    who      = "EAST"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.engine
    at       = "2026-07-01T19:01:00Z"
  }
  then {
    called   = "EAST"
    resource = resource.engine
    count    = 0
  }
  then {
    called   = "SOUTH"
    resource = resource.engine
  }
  then {
    called   = "EAST"
    resource = resource.truck
    count    = 1
  }
  then {
    shortfall = 0
    resource  = resource.engine
  }
}

test "one_passes_and_the_next_does_too" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  given {
    who      = "EAST"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.engine
    at       = "2026-07-01T19:01:00Z"
  }
  given {
    who      = "SOUTH"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.engine
    at       = "2026-07-01T19:02:00Z"
  }
  then {
    called   = "SOUTH"
    resource = resource.engine
    count    = 0
  }
  then {
    called   = "HILL"
    resource = resource.engine
  }
}

test "the_home_is_filled_by_the_next" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  given {
    who      = "HILL"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.engine
    cover    = true
    at       = "2026-07-01T19:01:00Z"
  }
  then {
    called   = "HILL"
    resource = resource.engine
    count    = 0
    cover    = true
  }
  then {
    called   = "FOREST"
    resource = resource.engine
    count    = 1
    cover    = true
  }
  then {
    called   = "FOREST"
    resource = resource.engine
    count    = 0
  }
}

test "two_levels_add_up" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "2"
    at    = "2026-07-01T19:30:00Z"
  }
  then {
    called   = "LAKE"
    resource = resource.truck
    count    = 1
  }
  then {
    called   = "HARBOUR"
    resource = resource.truck
    count    = 1
  }
  then {
    called   = "SOUTH"
    resource = resource.engine
  }
  then {
    called   = "EAST"
    resource = resource.engine
  }
  then {
    called   = "SOUTH"
    resource = resource.chief
    count    = 1
  }
}

test "called_by_two_levels_for_the_sum" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "5"
    at    = "2026-07-01T19:30:00Z"
  }
  then {
    called   = "EAST"
    resource = resource.engine
    count    = 2
  }
  then {
    called   = "WEST"
    resource = resource.engine
    count    = 2
  }
}

test "a_list_is_exhausted" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "2"
    at    = "2026-07-01T19:00:00Z"
  }
  given {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.truck
    at       = "2026-07-01T19:01:00Z"
  }
  given {
    who      = "HARBOUR"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.truck
    at       = "2026-07-01T19:02:00Z"
  }
  then {
    called   = "SOUTH"
    resource = resource.truck
    count    = 1
  }
  then {
    shortfall = 1
    resource  = resource.truck
  }
  then {
    shortfall = 0
    resource  = resource.engine
  }
}

test "one_of_two_comes_after_all" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "EAST"
  given {
    who   = "EAST"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.many_injured
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  given {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pass
    kind     = card.many_injured
    resource = resource.ambulance
    comes    = 0
    at       = "2026-07-01T19:01:00Z"
  }
  then {
    called   = "LAKE"
    resource = resource.ambulance
    count    = 0
  }
  then {
    called   = "FOREST"
    resource = resource.ambulance
    count    = 1
  }
  then {
    shortfall = 0
    resource  = resource.ambulance
  }
}

test "the_card_of_its_year" {
  at      = "2025-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2025-07-01T19:00:00Z"
  }
  then {
    called   = "EAST"
    resource = resource.engine
  }
  then {
    called   = "WEST"
    resource = resource.engine
  }
  then {
    called   = "LAKE"
    resource = resource.engine
    count    = 0
  }
}

test "a_card_of_two_homes" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "FOREST"
  given {
    who   = "FOREST"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.open_land
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  then {
    called   = "LAKE"
    resource = resource.tender
    count    = 1
  }
  then {
    called   = "SOUTH"
    resource = resource.tender
    count    = 1
  }
  then {
    called   = "EAST"
    resource = resource.squad
    count    = 1
  }
}
