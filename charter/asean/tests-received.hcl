# What a registrar received, and whether its author confirmed it.

test "received_and_not_confirmed" {
  at      = "2018-09-29T12:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  given {
    who      = "ID"
    by       = office.focal_point
    act      = council.appeal
    kind     = appeal.assistance
    received = true
    at       = "2018-09-29T10:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "ID"
    state = "open"
  }
}

test "confirmed" {
  at      = "2018-09-29T12:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  given {
    who      = "ID"
    by       = office.focal_point
    act      = council.appeal
    kind     = appeal.assistance
    received = true
    at       = "2018-09-29T10:00:00Z"
  }
  given {
    who = "ID"
    by  = office.focal_point
    act = situation.confirmation
    at  = "2018-09-29T11:00:00Z"
  }
  then {
    owes  = duty.confirm
    who   = "ID"
    state = "met"
  }
}

test "nobody_confirms_for_another" {
  at      = "2018-09-29T12:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  given {
    who      = "ID"
    by       = office.focal_point
    act      = council.appeal
    kind     = appeal.assistance
    received = true
    at       = "2018-09-29T10:00:00Z"
  }
  when {
    who = "BN"
    by  = office.focal_point
    act = situation.confirmation
  }
  then {
    may     = "no"
    refused = true
    code    = "confirmation.not_theirs"
  }
}
