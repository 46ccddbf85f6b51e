# The Request for Assistance: what each section must hold, who signs it, and what stands between
# it and a team on its way.

test "art3_an_authorised_representative_asks" {
  at      = "2021-12-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  when {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
  }
  then {
    may   = "yes"
    under = compact.art3_b
  }
}

test "art3_a_governor_declares_and_does_not_ask" {
  at      = "2021-12-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  when {
    who    = "KY"
    by     = office.governor
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art1_no_request_without_a_declaration" {
  at      = "2021-12-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  when {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
  }
  then {
    may     = "no"
    refused = true
    under   = compact.art3_b
    code    = "agreement.needs_appeal"
  }
}

test "art1_another_governors_declaration_is_not_enough" {
  at      = "2021-12-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  when {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
  }
  then {
    may     = "no"
    refused = true
    code    = "agreement.needs_appeal"
  }
}

# The place of staging and for how long are lacking: it is recorded, and found.
test "art3_what_a_request_states" {
  at      = "2021-12-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  when {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose"]
  }
  then {
    may     = "no"
    refused = false
    under   = compact.art3_b
    code    = "agreement.lacks_terms"
  }
}

test "art3_by_word_of_mouth_thirty_days" {
  at      = "2021-12-20T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    form   = "oral"
    at     = "2021-12-12T12:00:00Z"
  }
  then {
    who   = "KY"
    owes  = duty.confirm_in_writing
    state = "open"
    under = compact.art3_b_oral
  }
}

test "art3_by_word_of_mouth_too_late" {
  at      = "2022-01-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    form   = "oral"
    at     = "2021-12-12T12:00:00Z"
  }
  then {
    who   = "KY"
    owes  = duty.confirm_in_writing
    state = "late"
    under = compact.art3_b_oral
  }
}

test "art3_confirmed" {
  at      = "2022-01-12T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    form   = "oral"
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.confirmation
    kind = agreement.rsa
    at   = "2021-12-15T12:00:00Z"
  }
  then {
    who   = "KY"
    owes  = duty.confirm_in_writing
    state = "met"
  }
}

test "art3_in_writing_nothing_is_to_be_confirmed" {
  at      = "2021-12-20T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  then {
    who   = "KY"
    owes  = duty.confirm_in_writing
    state = "none"
  }
}

test "art4_who_is_asked_answers" {
  at      = "2021-12-13T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  then {
    who   = "TN"
    owes  = duty.make_available
    state = "open"
    under = compact.art4_withhold
  }
  then {
    who   = "KY"
    owes  = duty.make_available
    state = "none"
  }
}

test "art4_a_state_may_keep_what_protects_it" {
  at      = "2021-12-13T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  when {
    who  = "NE"
    by   = office.authorised_representative
    act  = agreement.decline
    kind = agreement.rsa
  }
  then {
    may = "yes"
  }
}

test "art4_a_no_is_an_answer" {
  at      = "2021-12-13T12:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who  = "NE"
    by   = office.authorised_representative
    act  = agreement.decline
    kind = agreement.rsa
    at   = "2021-12-13T10:00:00Z"
  }
  then {
    who   = "NE"
    owes  = duty.make_available
    state = "met"
  }
  then {
    who   = "TN"
    owes  = duty.make_available
    state = "open"
  }
}

test "rsa_an_offer_has_its_price" {
  at      = "2021-12-12T18:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  when {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = []
  }
  then {
    may     = "no"
    refused = false
    under   = compact.art3_b
    code    = "agreement.lacks_terms"
  }
}

test "rsa_with_its_price" {
  at      = "2021-12-12T18:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  when {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
  }
  then {
    may   = "yes"
    under = compact.art3_b
  }
}

test "rsa_nobody_offers_unasked" {
  at      = "2021-12-12T18:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  when {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    to     = ["KY"]
  }
  then {
    may     = "no"
    refused = true
  }
}

test "rsa_the_one_that_asked_accepts" {
  at      = "2021-12-12T20:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  when {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may   = "yes"
    under = compact.art3_b
  }
}

test "rsa_nobody_accepts_for_it" {
  at      = "2021-12-12T20:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  when {
    who  = "FL"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
  }
}

test "rsa_another_number_accepts_nothing" {
  at      = "2021-12-12T20:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  when {
    who   = "KY"
    by    = office.authorised_representative
    act   = agreement.acceptance
    kind  = agreement.rsa
    items = { rescue_team = 2 }
  }
  then {
    may     = "no"
    refused = true
    code    = "acceptance.not_exact"
  }
}

test "gate_agreement_and_order" {
  at      = "2021-12-13T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  given {
    who = "TN"
    by  = office.authorised_representative
    act = force.order
    at  = "2021-12-12T21:00:00Z"
  }
  when {
    who = "TN"
    by  = office.team_leader
    act = force.move
  }
  then {
    may   = "yes"
    under = practice.mission_order
  }
}

test "gate_no_order_nobody_moves" {
  at      = "2021-12-13T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  when {
    who = "TN"
    by  = office.team_leader
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = practice.mission_order
    code    = "gate.not_come"
  }
}

test "gate_an_order_is_no_agreement" {
  at      = "2021-12-13T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who = "TN"
    by  = office.authorised_representative
    act = force.order
    at  = "2021-12-12T21:00:00Z"
  }
  when {
    who = "TN"
    by  = office.team_leader
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = compact.art3_b
    code    = "gate.not_agreed"
  }
}

test "gate_the_team_of_another_is_not_agreed" {
  at      = "2021-12-13T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  when {
    who = "FL"
    by  = office.team_leader
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    code    = "gate.not_agreed"
  }
}

test "rsa_either_side_amends" {
  at      = "2021-12-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  when {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.amendment
    kind   = agreement.rsa
    states = ["until"]
  }
  then {
    may = "yes"
  }
}

test "rsa_nothing_to_amend_before" {
  at      = "2021-12-12T19:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  when {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.amendment
    kind   = agreement.rsa
    states = ["until"]
  }
  then {
    may = "no"
  }
}

test "art4_recalled_when_needed_at_home" {
  at      = "2021-12-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  when {
    who  = "TN"
    by   = office.authorised_representative
    act  = agreement.end
    kind = agreement.rsa
    how  = "recalled"
  }
  then {
    may = "yes"
  }
}

test "art4_who_asked_releases_and_does_not_recall" {
  at      = "2021-12-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  when {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.end
    kind = agreement.rsa
    how  = "recalled"
  }
  then {
    may     = "no"
    refused = true
  }
}

test "packages_are_described_beforehand" {
  at      = "2021-06-01T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  when {
    who      = "TN"
    by       = office.authorised_representative
    act      = force.stock
    pool     = pool.packages
    resource = resource.rescue_team
    count    = 2
  }
  then {
    may = "yes"
  }
}

test "home_again" {
  at      = "2021-12-22T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.end
    kind = agreement.rsa
    how  = "released"
    at   = "2021-12-20T00:00:00Z"
  }
  then {
    who   = "TN"
    owes  = duty.bring_home
    state = "open"
    under = practice.return_home
  }
}

# Article IX: who received help owes what it cost, until the account is closed.
test "what_help_cost_is_owed" {
  at      = "2022-04-01T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  given {
    who  = "TN"
    by   = office.authorised_representative
    act  = agreement.claim
    kind = agreement.rsa
    at   = "2022-02-01T00:00:00Z"
  }
  then {
    who   = "KY"
    owes  = duty.reimburse
    state = "open"
    under = compact.art9
  }
}

test "a_claim_that_was_let_go_of_is_owed_no_more" {
  at      = "2022-04-01T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
    at   = "2021-12-11T06:00:00Z"
  }
  given {
    who    = "KY"
    by     = office.authorised_representative
    act    = agreement.request
    kind   = agreement.rsa
    of     = ["TN"]
    items  = { rescue_team = 1 }
    states = ["purpose", "area", "until"]
    at     = "2021-12-12T12:00:00Z"
  }
  given {
    who    = "TN"
    by     = office.authorised_representative
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { rescue_team = 1 }
    states = ["cost"]
    at     = "2021-12-12T18:00:00Z"
  }
  given {
    who  = "KY"
    by   = office.authorised_representative
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2021-12-12T20:00:00Z"
  }
  given {
    who  = "TN"
    by   = office.authorised_representative
    act  = agreement.claim
    kind = agreement.rsa
    at   = "2022-02-01T00:00:00Z"
  }
  given {
    who  = "TN"
    by   = office.authorised_representative
    act  = agreement.waiver
    kind = agreement.rsa
    at   = "2022-03-01T00:00:00Z"
  }
  then {
    who   = "KY"
    owes  = duty.reimburse
    state = "met"
    under = compact.art9
  }
}
