# What a registrar received, and whether its author confirmed it.

test "received_and_not_confirmed" {
  at      = "2026-07-01T12:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  given {
    who      = "NORTH"
    by       = office.incident_commander
    act      = council.appeal
    kind     = appeal.fire
    received = true
    at       = "2026-07-01T10:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "NORTH"
    state = "open"
  }
}

test "confirmed" {
  at      = "2026-07-01T12:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  given {
    who      = "NORTH"
    by       = office.incident_commander
    act      = council.appeal
    kind     = appeal.fire
    received = true
    at       = "2026-07-01T10:00:00Z"
  }
  given {
    who = "NORTH"
    by  = office.incident_commander
    act = situation.confirmation
    at  = "2026-07-01T11:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "NORTH"
    state = "met"
  }
}

test "nobody_confirms_for_another" {
  at      = "2026-07-01T12:00:00Z"
  parties = ["EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"]
  given {
    who      = "NORTH"
    by       = office.incident_commander
    act      = council.appeal
    kind     = appeal.fire
    received = true
    at       = "2026-07-01T10:00:00Z"
  }
  when {
    who = "EAST"
    by  = office.incident_commander
    act = situation.confirmation
  }
  then {
    may     = "no"
    refused = true
    code    = "confirmation.not_theirs"
  }
}
