test "request_needs_an_appeal" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  when {
    who  = "AA"
    act  = agreement.request
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.needs_appeal"
  }
}

test "request_rests_on_an_appeal" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  when {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    items = { engine = 3 }
  }
  then {
    may   = "yes"
    code  = "agreement.needs_appeal"
    under = pact.art4
  }
}

test "appeal_of_another_is_not_enough" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  when {
    who  = "BB"
    act  = agreement.request
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.needs_appeal"
  }
}

test "lapsed_appeal_is_not_enough" {
  at      = "2012-03-01"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  when {
    who  = "AA"
    act  = agreement.request
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.needs_appeal"
  }
}

test "withdrawn_appeal_is_not_enough" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who  = "AA"
    act  = council.withdrawal
    kind = appeal.help
    at   = "2012-01-02"
  }
  when {
    who  = "AA"
    act  = agreement.request
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.needs_appeal"
  }
}

test "only_members_ask" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  when {
    who  = office.reserve
    act  = agreement.request
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.wrong_office"
  }
}

test "nobody_asks_himself" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  when {
    who  = "AA"
    act  = agreement.request
    kind = agreement.rsa
    of   = ["AA"]
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.with_itself"
  }
}

test "others_must_not_be_parties" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  when {
    who  = "AA"
    act  = agreement.request
    kind = agreement.rsa
    of   = ["ZZ"]
  }
  then {
    may     = "no"
    refused = false
    under   = pact.art4
    code    = "member.not_bound"
  }
}

test "offer_states_its_cost" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  when {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { engine = 2 }
    states = []
  }
  then {
    may     = "no"
    refused = false
    under   = pact.art4
    code    = "agreement.lacks_terms"
  }
}

test "offer_by_who_was_not_asked" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
    of    = ["CC"]
  }
  when {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    states = ["cost"]
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.not_asked"
  }
}

test "offer_to_another" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  when {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    to     = ["CC"]
    states = ["cost"]
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.to_another"
  }
}

test "offer_after_withdrawal" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who  = "AA"
    act  = agreement.end
    kind = agreement.rsa
    at   = "2012-01-03"
    how  = "withdrawn"
  }
  when {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    states = ["cost"]
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.gone"
  }
}

test "offer_that_is_no_longer_good" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  when {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    states = ["cost"]
    until  = "2012-01-05"
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "offer.expired"
  }
}

test "offer_unasked" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  when {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    states = ["cost"]
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.not_opened_so"
  }
}

test "reserve_of_the_pact" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  when {
    who    = office.reserve
    act    = agreement.offer
    kind   = agreement.rsa
    states = ["cost"]
  }
  then {
    may   = "yes"
    code  = "agreement.wrong_office"
    under = pact.art4
  }
}

test "acceptance_is_exact" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  when {
    who   = "AA"
    act   = agreement.acceptance
    kind  = agreement.rsa
    items = { engine = 3 }
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "acceptance.not_exact"
  }
}

test "acceptance_restates" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  when {
    who   = "AA"
    act   = agreement.acceptance
    kind  = agreement.rsa
    items = { engine = 2 }
  }
  then {
    may   = "yes"
    code  = "acceptance.not_exact"
    under = pact.art4
  }
}

test "acceptance_by_the_assister" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  when {
    who  = "BB"
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.wrong_side"
  }
}

test "acceptance_too_late" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
    until  = "2012-01-05"
  }
  when {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "offer.expired"
  }
}

test "acceptance_in_time" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
    until  = "2012-01-10"
  }
  when {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may = "yes"
  }
}

test "acceptance_of_what_was_declined" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.decline
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.gone"
  }
}

test "acceptance_of_what_was_withdrawn" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "BB"
    act  = agreement.end
    kind = agreement.rsa
    at   = "2012-01-04"
    how  = "withdrawn"
  }
  when {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.gone"
  }
}

test "acceptance_twice" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "acceptance.again"
  }
}

test "decline_of_a_request" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  when {
    who  = "BB"
    act  = agreement.decline
    kind = agreement.rsa
  }
  then {
    may   = "yes"
    code  = "agreement.not_asked"
    under = pact.art4
  }
}

test "decline_by_who_was_not_asked" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
    of    = ["CC"]
  }
  when {
    who  = "BB"
    act  = agreement.decline
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.not_asked"
  }
}

test "amendment_before_it_binds" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  when {
    who   = "BB"
    act   = agreement.amendment
    kind  = agreement.rsa
    items = { engine = 1 }
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "amendment.not_bound"
  }
}

test "amendment_by_a_third" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who   = "CC"
    act   = agreement.amendment
    kind  = agreement.rsa
    items = { engine = 1 }
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.wrong_side"
  }
}

test "amendment" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who   = "BB"
    act   = agreement.amendment
    kind  = agreement.rsa
    items = { engine = 1 }
  }
  then {
    may   = "yes"
    code  = "amendment.not_bound"
    under = pact.art4
  }
}

test "own_amendment_is_for_the_other" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  given {
    who   = "BB"
    act   = agreement.amendment
    kind  = agreement.rsa
    at    = "2012-01-05"
    items = { engine = 1 }
  }
  when {
    who  = "BB"
    act  = agreement.acceptance
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.wrong_side"
  }
}

test "amendment_accepted_exactly" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  given {
    who   = "BB"
    act   = agreement.amendment
    kind  = agreement.rsa
    at    = "2012-01-05"
    items = { engine = 1 }
  }
  when {
    who   = "AA"
    act   = agreement.acceptance
    kind  = agreement.rsa
    items = { engine = 2 }
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "acceptance.not_exact"
  }
}

test "amendment_accepted" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  given {
    who   = "BB"
    act   = agreement.amendment
    kind  = agreement.rsa
    at    = "2012-01-05"
    items = { engine = 1 }
  }
  when {
    who   = "AA"
    act   = agreement.acceptance
    kind  = agreement.rsa
    items = { engine = 1 }
  }
  then {
    may   = "yes"
    code  = "amendment.answered"
    under = pact.art4
  }
}

test "recall" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who  = "BB"
    act  = agreement.end
    kind = agreement.rsa
    how  = "recalled"
  }
  then {
    may   = "yes"
    code  = "agreement.wrong_side"
    under = pact.art4
  }
}

test "recall_by_the_wrong_side" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who  = "AA"
    act  = agreement.end
    kind = agreement.rsa
    how  = "recalled"
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.wrong_side"
  }
}

test "recall_of_what_does_not_bind" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  when {
    who  = "BB"
    act  = agreement.end
    kind = agreement.rsa
    how  = "recalled"
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "end.not_bound"
  }
}

test "withdrawal_of_what_binds" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who  = "BB"
    act  = agreement.end
    kind = agreement.rsa
    how  = "withdrawn"
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "end.bound"
  }
}

test "end_of_what_has_ended" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  given {
    who  = "BB"
    act  = agreement.end
    kind = agreement.rsa
    at   = "2012-01-05"
    how  = "recalled"
  }
  when {
    who  = "AA"
    act  = agreement.end
    kind = agreement.rsa
    how  = "released"
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.gone"
  }
}

test "confirmation" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
    form  = "oral"
  }
  when {
    who  = "AA"
    act  = agreement.confirmation
    kind = agreement.rsa
  }
  then {
    may   = "yes"
    code  = "confirmation.not_oral"
    under = pact.art4
  }
}

test "confirmation_of_what_was_written" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  when {
    who  = "AA"
    act  = agreement.confirmation
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "confirmation.not_oral"
  }
}

test "confirmation_by_another" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
    form  = "oral"
  }
  when {
    who  = "BB"
    act  = agreement.confirmation
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.wrong_side"
  }
}

test "confirmed_once" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
    form  = "oral"
  }
  given {
    who  = "AA"
    act  = agreement.confirmation
    kind = agreement.rsa
    at   = "2012-01-03"
  }
  when {
    who  = "AA"
    act  = agreement.confirmation
    kind = agreement.rsa
  }
  then {
    may     = "no"
    refused = false
    under   = pact.art4
    code    = "confirmation.again"
  }
}

test "confirmed_in_time" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
    form  = "oral"
  }
  then {
    owes  = duty.confirm
    who   = "AA"
    state = "open"
    under = pact.art4
  }
}

test "confirmed_late" {
  at      = "2012-03-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
    form  = "oral"
  }
  then {
    owes  = duty.confirm
    who   = "AA"
    state = "late"
  }
}

test "confirmed" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
    form  = "oral"
  }
  given {
    who  = "AA"
    act  = agreement.confirmation
    kind = agreement.rsa
    at   = "2012-01-03"
  }
  then {
    owes  = duty.confirm
    who   = "AA"
    state = "met"
  }
}

test "written_need_not_be_confirmed" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  then {
    owes  = duty.confirm
    who   = "AA"
    state = "none"
  }
}

test "assister_reports" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  then {
    owes  = duty.keep
    who   = "BB"
    state = "open"
  }
  then {
    owes  = duty.pay
    who   = "AA"
    state = "open"
  }
}

test "acceptance_in_other_words_binds_nobody" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who   = "AA"
    act   = agreement.acceptance
    kind  = agreement.rsa
    at    = "2012-01-04"
    items = { engine = 3 }
  }
  then {
    owes  = duty.keep
    who   = "BB"
    state = "none"
  }
}

test "reserve_keeps_its_word" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who  = office.reserve
    act  = agreement.offer
    kind = agreement.rsa
    at   = "2012-01-03"
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  then {
    owes  = duty.keep
    who   = "organisation"
    state = "open"
  }
}

test "gate_without_agreement" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  when {
    who = "BB"
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = pact.art4
    code    = "gate.not_agreed"
  }
}

test "gate_with_agreement" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  given {
    who = "BB"
    act = force.order
    at  = "2012-01-05"
  }
  when {
    who = "BB"
    act = force.move
  }
  then {
    may   = "yes"
    code  = "gate.not_agreed"
    under = pact.art4
  }
}

test "gate_after_recall" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  given {
    who  = "BB"
    act  = agreement.end
    kind = agreement.rsa
    at   = "2012-01-05"
    how  = "recalled"
  }
  when {
    who = "BB"
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = pact.art4
    code    = "gate.not_agreed"
  }
}

test "gate_of_another" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who = "CC"
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = pact.art4
    code    = "gate.not_agreed"
  }
}

test "gate_without_order" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who   = "AA"
    act   = agreement.request
    kind  = agreement.rsa
    at    = "2012-01-02"
    items = { engine = 3, personnel = 10 }
  }
  given {
    who    = "BB"
    act    = agreement.offer
    kind   = agreement.rsa
    at     = "2012-01-03"
    items  = { engine = 2 }
    states = ["cost"]
  }
  given {
    who  = "AA"
    act  = agreement.acceptance
    kind = agreement.rsa
    at   = "2012-01-04"
  }
  when {
    who = "BB"
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = pact.art4
    code    = "gate.not_come"
  }
}

test "gate_with_order" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who = "BB"
    act = force.order
    at  = "2012-01-05"
  }
  when {
    who = "BB"
    act = force.move
  }
  then {
    may  = "no"
    code = "gate.not_agreed"
  }
}

test "gate_without_decision" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who  = "AA"
    act  = council.question
    kind = question.order
    at   = "2012-01-02"
  }
  when {
    who = "BB"
    act = force.order
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "gate.not_decided"
  }
}

test "gate_with_decision" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who  = "AA"
    act  = council.question
    kind = question.order
    at   = "2012-01-02"
  }
  given {
    who      = ["AA", "BB", "CC"]
    act      = council.position
    kind     = question.order
    position = "assent"
    at       = "2012-01-03"
  }
  given {
    who  = office.chair
    act  = council.announcement
    kind = question.order
    at   = "2012-01-04"
  }
  when {
    who = "BB"
    act = force.order
  }
  then {
    may   = "yes"
    code  = "gate.not_decided"
    under = pact.art4
  }
}

test "gate_with_announced_decision" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01"
  }
  given {
    who  = office.chair
    act  = council.announcement
    kind = question.order
    at   = "2012-01-04"
  }
  when {
    who = "BB"
    act = force.order
  }
  then {
    may   = "yes"
    code  = "gate.not_decided"
    under = pact.art4
  }
}

test "other_kind_opens_with_an_offer" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  when {
    who  = "BB"
    act  = agreement.offer
    kind = agreement.gift
    to   = ["AA"]
  }
  then {
    may   = "yes"
    code  = "agreement.not_opened_so"
    under = pact.art4
  }
}

test "other_kind_has_no_request" {
  at      = "2012-01-10"
  parties = ["AA", "BB", "CC"]
  when {
    who  = "AA"
    act  = agreement.request
    kind = agreement.gift
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art4
    code    = "agreement.no_part"
  }
}
