# What a registrar received, and whether its author confirmed it.

test "received_and_not_confirmed" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who      = "KZ"
    by       = office.president
    act      = council.appeal
    kind     = appeal.aggression
    received = true
    at       = "2022-01-06T10:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "KZ"
    state = "open"
  }
}

test "confirmed" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who      = "KZ"
    by       = office.president
    act      = council.appeal
    kind     = appeal.aggression
    received = true
    at       = "2022-01-06T10:00:00Z"
  }
  given {
    who = "KZ"
    by  = office.president
    act = situation.confirmation
    at  = "2022-01-06T11:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "KZ"
    state = "met"
  }
}

test "nobody_confirms_for_another" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who      = "KZ"
    by       = office.president
    act      = council.appeal
    kind     = appeal.aggression
    received = true
    at       = "2022-01-06T10:00:00Z"
  }
  when {
    who = "AM"
    by  = office.president
    act = situation.confirmation
  }
  then {
    may     = "no"
    refused = true
    code    = "confirmation.not_theirs"
  }
}
