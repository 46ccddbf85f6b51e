# What a registrar received, and whether its author confirmed it.

test "received_and_not_confirmed" {
  at      = "2020-04-01T12:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  given {
    who      = "IT"
    by       = office.permanent_representative
    act      = council.appeal
    kind     = appeal.assistance
    received = true
    at       = "2020-04-01T10:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "IT"
    state = "open"
  }
}

test "confirmed" {
  at      = "2020-04-01T12:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  given {
    who      = "IT"
    by       = office.permanent_representative
    act      = council.appeal
    kind     = appeal.assistance
    received = true
    at       = "2020-04-01T10:00:00Z"
  }
  given {
    who = "IT"
    by  = office.permanent_representative
    act = situation.confirmation
    at  = "2020-04-01T11:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "IT"
    state = "met"
  }
}

test "nobody_confirms_for_another" {
  at      = "2020-04-01T12:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  given {
    who      = "IT"
    by       = office.permanent_representative
    act      = council.appeal
    kind     = appeal.assistance
    received = true
    at       = "2020-04-01T10:00:00Z"
  }
  when {
    who = "AT"
    by  = office.permanent_representative
    act = situation.confirmation
  }
  then {
    may     = "no"
    refused = true
    code    = "confirmation.not_theirs"
  }
}
