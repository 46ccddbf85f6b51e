# Offers through the mechanism, their acceptance, what is lent from the reserve, and what lapses.

test "art15_4_an_offer_says_scope_terms_and_costs" {
  at      = "2020-04-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  when {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
  }
  then {
    may   = "yes"
    under = decision.art15_4_terms
  }
}

test "art15_4_an_offer_without_them" {
  at      = "2020-04-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  when {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = []
    to     = ["IT"]
    by     = office.contact_point
  }
  then {
    may     = "no"
    refused = false
    under   = decision.art15_4_terms
    code    = "agreement.lacks_terms"
  }
}

test "art15_4_an_offer_is_an_answer" {
  at      = "2020-04-10T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
    at     = "2020-04-01T10:00:00Z"
  }
  then {
    who   = "RO"
    owes  = duty.decide
    state = "met"
  }
  then {
    who   = "FR"
    owes  = duty.decide
    state = "open"
  }
}

test "art15_the_lapse_after_90_days" {
  at      = "2020-05-28T11:00:01Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  when {
    who   = "IT"
    act   = agreement.request
    kind  = agreement.assistance
    items = { masks = 1000 }
    by    = office.contact_point
  }
  then {
    may     = "no"
    refused = true
    code    = "agreement.needs_appeal"
  }
}

test "art15_until_the_90th_day_it_stands" {
  at      = "2020-05-28T11:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  when {
    who   = "IT"
    act   = agreement.request
    kind  = agreement.assistance
    items = { masks = 1000 }
    by    = office.contact_point
  }
  then {
    may = "yes"
  }
}

# Made anew with what is new, it runs for ninety days more.
test "art15_new_elements_begin_anew" {
  at      = "2020-06-10T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who  = "IT"
    by   = office.contact_point
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-05-20T10:00:00Z"
  }
  when {
    who   = "IT"
    act   = agreement.request
    kind  = agreement.assistance
    items = { masks = 1000 }
    by    = office.contact_point
  }
  then {
    may = "yes"
  }
}

test "art15_before_2019_nothing_lapsed" {
  at      = "2018-12-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "DE"
  given {
    who  = "DE"
    by   = office.contact_point
    act  = council.appeal
    kind = appeal.assistance
    at   = "2018-07-01T10:00:00Z"
  }
  when {
    who   = "DE"
    act   = agreement.request
    kind  = agreement.assistance
    items = { module = 1 }
    by    = office.contact_point
  }
  then {
    may = "yes"
  }
}

test "nobody_helps_without_a_request" {
  at      = "2020-04-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  when {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
  }
  then {
    may = "no"
  }
}

test "the_one_that_asked_accepts" {
  at      = "2020-04-02T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
    at     = "2020-04-01T10:00:00Z"
  }
  when {
    who  = "IT"
    act  = agreement.acceptance
    kind = agreement.assistance
    by   = office.contact_point
  }
  then {
    may = "yes"
  }
}

test "nobody_else_accepts" {
  at      = "2020-04-02T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
    at     = "2020-04-01T10:00:00Z"
  }
  when {
    who  = "FR"
    act  = agreement.acceptance
    kind = agreement.assistance
    by   = office.contact_point
  }
  then {
    may     = "no"
    refused = true
  }
}

test "the_centre_accepts_nothing" {
  at      = "2020-04-02T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
    at     = "2020-04-01T10:00:00Z"
  }
  when {
    who  = office.ercc
    act  = agreement.acceptance
    kind = agreement.assistance
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art15_5_accepted_it_comes" {
  at      = "2020-04-07T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
    at     = "2020-04-01T10:00:00Z"
  }
  given {
    who  = "IT"
    act  = agreement.acceptance
    kind = agreement.assistance
    by   = office.contact_point
    at   = "2020-04-02T10:00:00Z"
  }
  when {
    who = "RO"
    by  = office.module_leader
    act = force.move
  }
  then {
    may   = "yes"
    under = decision.art15_5
  }
}

test "art15_5_not_accepted_it_does_not" {
  at      = "2020-04-07T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
    at     = "2020-04-01T10:00:00Z"
  }
  when {
    who = "RO"
    by  = office.module_leader
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = decision.art15_5
    code    = "gate.not_agreed"
  }
}

test "art12_the_commission_lends_from_the_reserve" {
  at      = "2020-05-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  when {
    who   = office.commission
    act   = agreement.offer
    kind  = agreement.reserve
    items = { masks = 100000 }
    to    = ["IT"]
  }
  then {
    may   = "yes"
    under = decision.art12_deploy
  }
}

test "art12_no_state_lends_from_it" {
  at      = "2020-05-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  when {
    who   = "RO"
    act   = agreement.offer
    kind  = agreement.reserve
    items = { masks = 100000 }
    to    = ["IT"]
    by    = office.contact_point
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art12_it_is_accepted_like_any_other" {
  at      = "2020-05-02T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who   = office.commission
    act   = agreement.offer
    kind  = agreement.reserve
    items = { masks = 100000 }
    to    = ["IT"]
    at    = "2020-05-01T10:00:00Z"
  }
  when {
    who  = "IT"
    act  = agreement.acceptance
    kind = agreement.reserve
    by   = office.contact_point
  }
  then {
    may = "yes"
  }
}

test "art11_a_certified_module" {
  at      = "2019-06-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who      = "RO"
    by       = office.contact_point
    act      = force.stock
    pool     = pool.ecpp
    level    = "certified"
    resource = resource.module
    count    = 1
  }
  then {
    may = "yes"
  }
}

test "art11_the_centre_registers_for_nobody" {
  at      = "2019-06-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who      = office.ercc
    act      = force.stock
    pool     = pool.ecpp
    level    = "registered"
    resource = resource.module
    count    = 1
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art12_the_reserve_takes_what_a_state_owns" {
  at      = "2019-06-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who      = "RO"
    by       = office.contact_point
    act      = force.stock
    pool     = pool.resceu
    resource = resource.module
    count    = 1
  }
  then {
    may = "yes"
  }
}

test "art12_no_reserve_to_put_in_before_2019" {
  at      = "2018-06-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who      = "RO"
    by       = office.contact_point
    act      = force.stock
    pool     = pool.resceu
    resource = resource.module
    count    = 1
  }
  then {
    may = "no"
  }
}

test "recalled_for_an_emergency_at_home" {
  at      = "2020-04-10T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2020-02-28T11:00:00Z"
  }
  given {
    who    = "RO"
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    by     = office.contact_point
    at     = "2020-04-01T10:00:00Z"
  }
  given {
    who  = "IT"
    act  = agreement.acceptance
    kind = agreement.assistance
    by   = office.contact_point
    at   = "2020-04-02T10:00:00Z"
  }
  when {
    who  = "RO"
    act  = agreement.end
    kind = agreement.assistance
    how  = "recalled"
    by   = office.contact_point
  }
  then {
    may = "yes"
  }
}

# What help has cost.

test "the_state_that_asked_bears_the_costs" {
  at      = "2024-08-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "IT", "NO", "RO"]
  home    = "IT"
  given {
    who  = "IT"
    by   = office.permanent_representative
    act  = council.appeal
    kind = appeal.assistance
    at   = "2024-06-01T11:00:00Z"
  }
  given {
    who    = "RO"
    by     = office.contact_point
    act    = agreement.offer
    kind   = agreement.assistance
    items  = { medical_team = 1 }
    states = ["cost", "conditions"]
    to     = ["IT"]
    at     = "2024-06-02T11:00:00Z"
  }
  given {
    who  = "IT"
    by   = office.contact_point
    act  = agreement.acceptance
    kind = agreement.assistance
    at   = "2024-06-02T12:00:00Z"
  }
  given {
    who  = "RO"
    by   = office.contact_point
    act  = agreement.claim
    kind = agreement.assistance
    at   = "2024-07-15T12:00:00Z"
  }
  then {
    who   = "IT"
    owes  = duty.bear_costs
    state = "open"
    under = implementing.costs
  }
}
