# What a registrar received, and whether its author confirmed it.

test "received_and_not_confirmed" {
  at      = "2021-12-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  given {
    who      = "KY"
    by       = office.governor
    act      = council.appeal
    kind     = appeal.declaration
    received = true
    at       = "2021-12-12T10:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "KY"
    state = "open"
  }
}

test "confirmed" {
  at      = "2021-12-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  given {
    who      = "KY"
    by       = office.governor
    act      = council.appeal
    kind     = appeal.declaration
    received = true
    at       = "2021-12-12T10:00:00Z"
  }
  given {
    who = "KY"
    by  = office.governor
    act = situation.confirmation
    at  = "2021-12-12T11:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "KY"
    state = "met"
  }
}

test "nobody_confirms_for_another" {
  at      = "2021-12-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  given {
    who      = "KY"
    by       = office.governor
    act      = council.appeal
    kind     = appeal.declaration
    received = true
    at       = "2021-12-12T10:00:00Z"
  }
  when {
    who = "DE"
    by  = office.governor
    act = situation.confirmation
  }
  then {
    may     = "no"
    refused = true
    code    = "confirmation.not_theirs"
  }
}
