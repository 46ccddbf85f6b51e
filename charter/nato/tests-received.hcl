# What a registrar received, and whether its author confirmed it.

test "received_and_not_confirmed" {
  at      = "2003-02-10T12:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who      = "LU"
    by       = office.permanent_representative
    act      = council.appeal
    kind     = appeal.consultation
    received = true
    at       = "2003-02-10T10:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "LU"
    state = "open"
  }
}

test "confirmed" {
  at      = "2003-02-10T12:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who      = "LU"
    by       = office.permanent_representative
    act      = council.appeal
    kind     = appeal.consultation
    received = true
    at       = "2003-02-10T10:00:00Z"
  }
  given {
    who = "LU"
    by  = office.permanent_representative
    act = situation.confirmation
    at  = "2003-02-10T11:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "LU"
    state = "met"
  }
}

test "nobody_confirms_for_another" {
  at      = "2003-02-10T12:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who      = "LU"
    by       = office.permanent_representative
    act      = council.appeal
    kind     = appeal.consultation
    received = true
    at       = "2003-02-10T10:00:00Z"
  }
  when {
    who = "BE"
    by  = office.permanent_representative
    act = situation.confirmation
  }
  then {
    may     = "no"
    refused = true
    code    = "confirmation.not_theirs"
  }
}
