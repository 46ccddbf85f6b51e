# Who may do what, and what is owed.

test "who_commands_strikes" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  when {
    who  = "NORTH"
    by   = office.incident_commander
    act  = force.alarm
    kind = card.structure_north
  }
  then {
    may   = "yes"
    under = cards.north
    code  = "alarm.not_the_card"
  }
}

test "a_chief_does_not_strike" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  when {
    who  = "NORTH"
    by   = office.fire_chief
    act  = force.alarm
    kind = card.structure_north
  }
  then {
    may     = "no"
    refused = true
    code    = "office.may_not"
  }
}

test "who_is_called_does_not_strike" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  when {
    who  = "EAST"
    by   = office.incident_commander
    act  = force.alarm
    kind = card.structure_north
  }
  then {
    may     = "no"
    refused = true
    under   = cards.north
    code    = "alarm.not_their_home"
  }
}

test "a_card_is_for_its_area" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  when {
    who  = "HILL"
    by   = office.incident_commander
    act  = force.alarm
    kind = card.open_land
  }
  then {
    may     = "no"
    refused = false
    under   = cards.hills
    code    = "alarm.other_home"
  }
}

test "no_level_is_struck_twice" {
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
  when {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
  }
  then {
    may     = "no"
    refused = true
    under   = cards.north
    code    = "alarm.struck_already"
  }
}

test "no_level_is_skipped" {
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
  when {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "3"
  }
  then {
    may     = "no"
    refused = false
    under   = cards.north
    code    = "alarm.level_skipped"
  }
}

test "the_second_after_the_first" {
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
  when {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "2"
  }
  then {
    may   = "yes"
    under = cards.north
  }
}

test "many_injured_anywhere_of_four" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "SOUTH"
  when {
    who  = "SOUTH"
    by   = office.incident_commander
    act  = force.alarm
    kind = card.many_injured
  }
  then {
    may   = "yes"
    under = cards.many
  }
}

test "who_is_called_may_pass" {
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
  when {
    who      = "WEST"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.engine
  }
  then {
    may   = "yes"
    under = cards.north
    code  = "pass.not_called"
  }
}

test "who_is_not_called_has_nothing_to_pass" {
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
  when {
    who      = "HARBOUR"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.engine
  }
  then {
    may     = "no"
    refused = true
    under   = cards.north
    code    = "pass.not_called"
  }
}

test "nobody_passes_for_another_kind" {
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
  when {
    who      = "WEST"
    by       = office.dispatch
    act      = force.pass
    kind     = card.structure_north
    resource = resource.truck
  }
  then {
    may     = "no"
    refused = true
    under   = cards.north
    code    = "pass.not_called"
  }
}

test "four_fifths_stay_at_home" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "LAKE"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 10
    at       = "2026-06-01"
  }
  when {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 3
  }
  then {
    may     = "no"
    refused = true
    under   = practice.keeping
    code    = "floor.breached"
  }
}

test "a_fifth_may_go" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "LAKE"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 10
    at       = "2026-06-01"
  }
  when {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 2
  }
  then {
    may   = "yes"
    under = practice.keeping
    code  = "floor.breached"
  }
}

test "what_is_kept_is_rounded_up" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "SOUTH"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 9
    at       = "2026-06-01"
  }
  when {
    who      = "SOUTH"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 2
  }
  then {
    may     = "no"
    refused = true
    under   = practice.keeping
    code    = "floor.breached"
  }
}

test "what_is_promised_counts" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "LAKE"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 10
    at       = "2026-06-01"
  }
  given {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 2
    at       = "2026-07-01T19:00:00Z"
  }
  when {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.move
    resource = resource.engine
    count    = 3
  }
  then {
    may     = "no"
    refused = false
    under   = practice.keeping
    code    = "floor.breached"
  }
}

test "what_was_promised_sets_out" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "LAKE"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 10
    at       = "2026-06-01"
  }
  given {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 2
    at       = "2026-07-01T19:00:00Z"
  }
  when {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.move
    resource = resource.engine
    count    = 2
  }
  then {
    may = "yes"
  }
}

test "nobody_knows_what_lake_has" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  when {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 1
  }
  then {
    may   = "unknown"
    under = practice.keeping
    code  = "floor.no_stock"
  }
}

test "a_word_that_has_lapsed" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "LAKE"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 10
    until    = "2026-06-30"
    at       = "2026-06-01"
  }
  when {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 1
  }
  then {
    may     = "no"
    refused = false
    under   = practice.keeping
    code    = "stock.lapsed"
  }
}

test "what_is_held_ready_is_said_anew_each_year" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "LAKE"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 10
    at       = "2025-06-01"
  }
  given {
    who      = "LAKE"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 1
    pool     = pool.strike_teams
    level    = "inspected"
    at       = "2025-06-01"
  }
  when {
    who      = "LAKE"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 1
  }
  then {
    may     = "no"
    refused = false
    under   = agreement.art4
    code    = "stock.lapsed"
  }
}

test "a_level_of_the_pool" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  when {
    who      = "LAKE"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 1
    pool     = pool.strike_teams
    level    = "listed"
  }
  then {
    may   = "yes"
    under = agreement.art4
    code  = "stock.unknown_level"
  }
}

test "at_home_nothing_is_too_much" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "NORTH"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 5
    at       = "2026-06-01"
  }
  when {
    who      = "NORTH"
    by       = office.dispatch
    act      = force.pledge
    resource = resource.engine
    count    = 5
  }
  then {
    may = "yes"
  }
}

test "nobody_comes_uncalled" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "HARBOUR"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 10
    at       = "2026-06-01"
  }
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  when {
    who      = "HARBOUR"
    by       = office.dispatch
    act      = force.move
    resource = resource.engine
    count    = 1
  }
  then {
    may     = "no"
    refused = false
    under   = cards.north
    code    = "force.uncalled"
  }
}

test "who_is_called_comes" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who      = "EAST"
    by       = office.fire_chief
    act      = force.stock
    resource = resource.engine
    count    = 10
    at       = "2026-06-01"
  }
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  when {
    who      = "EAST"
    by       = office.dispatch
    act      = force.move
    resource = resource.engine
    count    = 1
  }
  then {
    may   = "yes"
    under = cards.north
    code  = "force.uncalled"
  }
}

test "who_commands_asks_for_help" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  when {
    who  = "NORTH"
    by   = office.incident_commander
    act  = council.appeal
    kind = appeal.fire
  }
  then {
    may   = "yes"
    under = agreement.art2
  }
}

test "who_asks_for_help_strikes_a_card" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who  = "NORTH"
    by   = office.incident_commander
    act  = council.appeal
    kind = appeal.fire
    at   = "2026-07-01T18:59:00Z"
  }
  then {
    owes  = duty.strike
    who   = "NORTH"
    state = "open"
    under = agreement.art2
  }
}

test "a_card_is_struck" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  home    = "NORTH"
  given {
    who  = "NORTH"
    by   = office.incident_commander
    act  = council.appeal
    kind = appeal.fire
    at   = "2026-07-01T18:59:00Z"
  }
  given {
    who   = "NORTH"
    by    = office.incident_commander
    act   = force.alarm
    kind  = card.structure_north
    level = "1"
    at    = "2026-07-01T19:00:00Z"
  }
  then {
    owes  = duty.strike
    who   = "NORTH"
    state = "met"
  }
  then {
    owes  = duty.respond
    who   = "EAST"
    state = "open"
    under = agreement.art3
  }
  then {
    owes  = duty.respond
    who   = "SOUTH"
    state = "none"
  }
}

test "who_passes_has_answered_and_the_next_owes" {
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
    owes  = duty.respond
    who   = "EAST"
    state = "met"
  }
  then {
    owes  = duty.respond
    who   = "SOUTH"
    state = "open"
    under = agreement.art3
  }
}

test "who_sets_out_has_answered" {
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
    who      = "WEST"
    by       = office.dispatch
    act      = force.move
    resource = resource.engine
    count    = 1
    at       = "2026-07-01T19:05:00Z"
  }
  then {
    owes  = duty.respond
    who   = "WEST"
    state = "met"
  }
  then {
    owes  = duty.come_home
    who   = "WEST"
    state = "none"
  }
}

# Nobody owes it to tell of a correction on which nobody has relied.

test "nobody_relied" {
  at      = "2026-07-01T20:00:00Z"
  parties = ["EAST", "NORTH"]
  home    = "NORTH"
  given {
    who = "NORTH"
    by  = office.incident_commander
    act = situation.correction
    at  = "2026-07-01T19:00:00Z"
  }
  then {
    owes  = duty.tell
    who   = "NORTH"
    state = "none"
  }
}
