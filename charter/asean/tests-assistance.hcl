# Offers asked for or not, consent to them, and the terms before anybody sets out.

test "art11_an_offer_needs_no_request" {
  at      = "2018-10-01T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
  }
  then {
    may   = "yes"
    under = aadmer.art11
  }
}

test "art11_an_offer_says_its_terms" {
  at      = "2018-10-01T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = []
    to     = ["ID"]
    by     = office.focal_point
  }
  then {
    may     = "no"
    refused = false
    under   = aadmer.art11
    code    = "agreement.lacks_terms"
  }
}

test "art11_a_request_says_what_for" {
  at      = "2018-10-01T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who    = "ID"
    act    = agreement.request
    kind   = agreement.assistance
    items  = { water_treatment = 3 }
    states = []
    by     = office.focal_point
  }
  then {
    may     = "no"
    refused = false
    code    = "agreement.lacks_terms"
  }
}

test "art11_who_is_offered_help_answers" {
  at      = "2018-10-02T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  then {
    who   = "ID"
    owes  = duty.answer_offer
    state = "open"
    under = aadmer.art11_offer
  }
}

test "art11_accepted_it_is_answered" {
  at      = "2018-10-03T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  given {
    who  = "ID"
    act  = agreement.acceptance
    kind = agreement.assistance
    by   = office.foreign_ministry
    at   = "2018-10-02T00:00:00Z"
  }
  then {
    who   = "ID"
    owes  = duty.answer_offer
    state = "met"
  }
}

test "art11_declined_it_is_answered" {
  at      = "2018-10-03T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  given {
    who  = "ID"
    act  = agreement.decline
    kind = agreement.assistance
    by   = office.foreign_ministry
    at   = "2018-10-02T00:00:00Z"
  }
  then {
    who   = "ID"
    owes  = duty.answer_offer
    state = "met"
  }
}

test "art11_an_offer_answers_a_request" {
  at      = "2018-10-02T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who  = "ID"
    by   = office.focal_point
    act  = council.appeal
    kind = appeal.assistance
    at   = "2018-09-29T00:00:00Z"
  }
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  then {
    who   = "SG"
    owes  = duty.answer_request
    state = "met"
  }
}

# Whether a general word of welcome is consent is in dispute; an accepted offer is consent under both.
test "art3_with_consent_it_comes" {
  at      = "2018-10-04T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  given {
    who  = "ID"
    act  = agreement.acceptance
    kind = agreement.assistance
    by   = office.foreign_ministry
    at   = "2018-10-02T00:00:00Z"
  }
  when {
    who = "SG"
    by  = office.head_of_operation
    act = force.move
  }
  then {
    may   = "contested"
    under = aadmer.art11_consent
  }
}

test "art3_without_consent_nobody_comes" {
  at      = "2018-10-04T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  when {
    who = "SG"
    by  = office.head_of_operation
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = aadmer.art11_consent
    code    = "gate.not_agreed"
  }
}

# The gate is coded by the stricter reading.
test "art3_a_welcome_is_no_acceptance" {
  at      = "2018-10-04T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who  = "ID"
    by   = office.head_of_state
    act  = council.appeal
    kind = appeal.openness
    at   = "2018-10-01T00:00:00Z"
  }
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  when {
    who = "SG"
    by  = office.head_of_operation
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    code    = "gate.not_agreed"
  }
}

test "art20_the_centre_offers" {
  at      = "2018-10-01T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who    = office.aha_centre
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { shelter_kits = 100 }
    states = ["conditions"]
    to     = ["ID"]
  }
  then {
    may = "yes"
  }
}

test "art20_the_centre_accepts_for_nobody" {
  at      = "2018-10-02T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  when {
    who  = office.aha_centre
    act  = agreement.acceptance
    kind = agreement.assistance
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art9_earmarked_by_its_own_word" {
  at      = "2018-01-01T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  when {
    who      = "SG"
    by       = office.focal_point
    act      = force.stock
    pool     = pool.standby
    resource = resource.rescue_team
    count    = 1
  }
  then {
    may = "yes"
  }
}

test "demobilised" {
  at      = "2018-10-20T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who    = "SG"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { transport_aircraft = 2 }
    states = ["conditions"]
    to     = ["ID"]
    by     = office.focal_point
    at     = "2018-10-01T00:00:00Z"
  }
  given {
    who  = "ID"
    act  = agreement.acceptance
    kind = agreement.assistance
    by   = office.foreign_ministry
    at   = "2018-10-02T00:00:00Z"
  }
  given {
    who  = "SG"
    act  = agreement.end
    kind = agreement.assistance
    how  = "completed"
    by   = office.focal_point
    at   = "2018-10-15T00:00:00Z"
  }
  then {
    who   = "SG"
    owes  = duty.demobilise
    state = "open"
    under = practice.sasop
  }
}
