test "an_appeal_names_an_article" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  when {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  then {
    may   = "yes"
    under = pact.art1
  }
}

test "an_appeal_that_names_none" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  when {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = []
  }
  then {
    may     = "no"
    refused = false
    code    = "appeal.no_article"
  }
}

test "an_appeal_that_may_yet_name_one" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  when {
    who  = "AA"
    act  = council.appeal
    kind = appeal.help
  }
  then {
    may = "yes"
  }
}

test "a_kind_of_a_later_text" {
  at      = "2010-12-31T23:59:59Z"
  parties = ["AA", "BB", "CC"]
  when {
    who  = "AA"
    act  = council.appeal
    kind = appeal.advice
  }
  then {
    may     = "no"
    refused = true
    code    = "appeal.unknown_kind"
  }
}

test "an_office_of_a_later_text" {
  at      = "2010-12-31T23:59:59Z"
  parties = ["AA", "BB", "CC"]
  when {
    who  = office.clerk
    act  = member.status
    kind = status.leave
    of   = ["AA"]
  }
  then {
    may     = "no"
    refused = true
    code    = "office.unknown"
  }
}

test "nobody_is_bound" {
  at = "2012-01-01T12:00:00Z"
  when {
    who  = "AA"
    by   = office.minister
    act  = council.appeal
    kind = appeal.help
  }
  then {
    may     = "no"
    refused = true
    code    = "member.not_bound"
  }
}

test "terms_that_are_stated" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  when {
    who    = "AA"
    by     = office.minister
    act    = council.question
    kind   = question.send
    states = ["area", "until"]
  }
  then {
    may   = "yes"
    under = pact.art1
  }
}

test "terms_that_are_not" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  when {
    who    = "AA"
    by     = office.minister
    act    = council.question
    kind   = question.send
    states = ["area"]
  }
  then {
    may     = "no"
    refused = true
    code    = "mandate.lacks_terms"
  }
}

test "terms_that_may_yet_be" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  when {
    who  = "AA"
    by   = office.minister
    act  = council.question
    kind = question.send
  }
  then {
    may = "yes"
  }
}

test "a_close_is_stated" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  when {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    until = "2012-01-02"
  }
  then {
    may = "yes"
  }
}

test "a_close_is_to_come" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  when {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    until = "2012-01-01"
  }
  then {
    may     = "no"
    refused = true
    code    = "question.until_past"
  }
}

test "silence_adopts" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    at    = "2012-01-01T06:00:00Z"
    until = "2012-01-01T10:00:00Z"
  }
  then {
    outcome = "adopted"
    under   = pact.art2
  }
}

test "before_the_close_it_is_open" {
  at      = "2012-01-01T09:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    at    = "2012-01-01T06:00:00Z"
    until = "2012-01-01T10:00:00Z"
  }
  then {
    outcome = "open"
  }
}

test "a_letter_breaks_it" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    at    = "2012-01-01T06:00:00Z"
    until = "2012-01-01T10:00:00Z"
  }
  given {
    who      = "BB"
    by       = office.minister
    act      = council.position
    kind     = question.silent
    position = "objection"
    at       = "2012-01-01T08:00:00Z"
    form     = "letter"
  }
  then {
    outcome = "not_adopted"
  }
}

test "a_telephone_does_not" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    at    = "2012-01-01T06:00:00Z"
    until = "2012-01-01T10:00:00Z"
  }
  given {
    who      = "BB"
    by       = office.minister
    act      = council.position
    kind     = question.silent
    position = "objection"
    at       = "2012-01-01T08:00:00Z"
    form     = "telephone"
  }
  then {
    outcome = "adopted"
  }
}

test "a_close_put_off" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    at    = "2012-01-01T06:00:00Z"
    until = "2012-01-01T10:00:00Z"
  }
  given {
    who   = office.chair
    act   = council.extension
    kind  = question.silent
    at    = "2012-01-01T09:00:00Z"
    until = "2012-01-01T18:00:00Z"
  }
  then {
    outcome = "open"
  }
}

test "who_puts_it_off" {
  at      = "2012-01-01T09:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    at    = "2012-01-01T06:00:00Z"
    until = "2012-01-01T10:00:00Z"
  }
  when {
    who   = "AA"
    act   = council.extension
    kind  = question.silent
    until = "2012-01-01T18:00:00Z"
  }
  then {
    may     = "no"
    refused = true
  }
}

test "it_is_put_off_by_the_chair" {
  at      = "2012-01-01T09:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    at    = "2012-01-01T06:00:00Z"
    until = "2012-01-01T10:00:00Z"
  }
  when {
    who   = office.chair
    act   = council.extension
    kind  = question.silent
    until = "2012-01-01T18:00:00Z"
  }
  then {
    may   = "yes"
    under = pact.art2
  }
}

test "the_last_question_is_meant" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who   = "AA"
    by    = office.minister
    act   = council.question
    kind  = question.silent
    at    = "2012-01-01T06:00:00Z"
    until = "2012-01-01T10:00:00Z"
  }
  given {
    who  = "AA"
    by   = office.minister
    act  = council.question
    kind = question.send
    at   = "2012-01-01T11:00:00Z"
  }
  then {
    outcome = "open"
  }
  then {
    outcome  = "adopted"
    question = question.silent
  }
}

test "a_draft_is_not_put" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = council.draft
    kind = question.send
  }
  then {
    outcome = "open"
    under   = pact.art1
  }
}

test "who_got_it" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  when {
    who  = "BB"
    by   = office.minister
    act  = council.receipt
    kind = appeal.help
  }
  then {
    may = "yes"
  }
}

test "who_got_nothing" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  when {
    who  = "AA"
    by   = office.minister
    act  = council.receipt
    kind = appeal.help
  }
  then {
    may     = "no"
    refused = true
    code    = "receipt.not_addressed"
  }
}

test "taken_back_by_its_own" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  when {
    who  = "AA"
    by   = office.minister
    act  = council.withdrawal
    kind = appeal.help
  }
  then {
    may = "yes"
  }
}

test "taken_back_by_another" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  when {
    who  = "BB"
    by   = office.minister
    act  = council.withdrawal
    kind = appeal.help
  }
  then {
    may     = "no"
    refused = true
    code    = "withdrawal.not_theirs"
  }
}

test "a_question_taken_back" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = council.question
    kind = question.send
  }
  when {
    who  = "AA"
    by   = office.minister
    act  = council.withdrawal
    kind = question.send
  }
  then {
    may = "yes"
  }
}

test "a_seat_got_a_question" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = council.question
    kind = question.send
  }
  when {
    who  = "BB"
    by   = office.minister
    act  = council.receipt
    kind = question.send
  }
  then {
    may = "yes"
  }
}

test "a_reply" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  when {
    who    = "BB"
    by     = office.minister
    act    = council.reply
    kind   = appeal.help
    answer = "declined"
  }
  then {
    may = "yes"
  }
}

test "a_duty_in_time" {
  at      = "2012-01-01T11:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01T10:00:00Z"
  }
  then {
    owes  = duty.help
    who   = "BB"
    state = "open"
    under = pact.art1
  }
  then {
    owes  = duty.report
    who   = organisation
    state = "open"
  }
}

test "a_duty_too_late" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01T09:00:00Z"
  }
  given {
    who = "BB"
    by  = office.minister
    act = force.pledge
    at  = "2012-01-01T10:00:00Z"
  }
  then {
    owes  = duty.help
    who   = "BB"
    state = "met"
  }
  then {
    owes  = duty.help
    who   = "CC"
    state = "late"
  }
  then {
    owes  = duty.help
    who   = "AA"
    state = "none"
  }
}

test "a_duty_of_the_organisation" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = [pact.art1]
  }
  given {
    who = office.chair
    act = duty.notice
    to  = ["osce"]
  }
  then {
    owes  = duty.report
    who   = organisation
    state = "met"
  }
}

test "of_two_appeals_the_last" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01T09:00:00Z"
  }
  given {
    who = "BB"
    by  = office.minister
    act = force.pledge
    at  = "2012-01-01T10:00:00Z"
  }
  given {
    who  = "CC"
    by   = office.minister
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01T11:00:00Z"
  }
  then {
    owes  = duty.help
    who   = "BB"
    state = "open"
  }
}

test "a_vote_of_the_lower_chamber" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  when {
    who     = "BB"
    by      = office.minister
    act     = force.consent
    result  = "passed"
    chamber = "lower"
    present = 10
    votes   = 6
    against = 4
  }
  then {
    may   = "yes"
    under = pact.art1
  }
}

test "a_vote_of_the_upper_chamber" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  when {
    who     = "BB"
    by      = office.minister
    act     = force.consent
    result  = "passed"
    chamber = "upper"
    present = 4
    votes   = 2
    against = 2
  }
  then {
    may     = "no"
    refused = false
    code    = "consent.contradicts_law"
  }
}

test "harm_alleged" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  when {
    who  = "AA"
    act  = duty.allegation
    kind = prohibition.harm
    of   = ["BB"]
  }
  then {
    may   = "yes"
    under = pact.art3
  }
}

test "harm_answered" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = duty.allegation
    kind = prohibition.harm
    of   = ["BB"]
  }
  when {
    who    = "BB"
    act    = duty.answer
    kind   = prohibition.harm
    answer = "admitted"
  }
  then {
    may = "yes"
  }
}

test "who_has_left" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = office.clerk
    act  = member.status
    kind = status.leave
    of   = ["BB"]
  }
  when {
    who  = "BB"
    by   = office.minister
    act  = council.appeal
    kind = appeal.help
  }
  then {
    may     = "no"
    refused = true
    code    = "member.not_bound"
  }
}

test "a_measure_at_home" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  home    = "BB"
  when {
    who    = "BB"
    by     = office.minister
    act    = measure.impose
    states = []
  }
  then {
    may = "yes"
  }
}

test "a_measure_abroad" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  home    = "BB"
  when {
    who    = "AA"
    by     = office.minister
    act    = measure.impose
    states = []
  }
  then {
    may     = "no"
    refused = true
    code    = "measure.not_at_home"
  }
}

test "a_duty_again_and_again" {
  at      = "2012-01-05T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01T10:00:00Z"
  }
  given {
    who = "BB"
    by  = office.minister
    act = council.consultation
    at  = "2012-01-03T09:00:00Z"
  }
  given {
    who  = "AA"
    by   = office.minister
    act  = duty.waiver
    kind = duty.daily
    of   = ["CC"]
    at   = "2012-01-03T12:00:00Z"
  }
  then {
    owes  = duty.daily
    who   = "BB"
    state = "late"
    nth   = 1
    under = pact.art3
  }
  then {
    owes  = duty.daily
    who   = "BB"
    state = "met"
    nth   = 2
  }
  then {
    owes  = duty.daily
    who   = "BB"
    state = "open"
  }
  then {
    owes  = duty.daily
    who   = "CC"
    state = "late"
    nth   = 2
  }
  then {
    owes  = duty.daily
    who   = "CC"
    state = "waived"
  }
}

test "a_duty_that_another_waives" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who  = "AA"
    by   = office.minister
    act  = council.appeal
    kind = appeal.help
    at   = "2012-01-01T10:00:00Z"
  }
  when {
    who  = "BB"
    act  = duty.waiver
    kind = duty.daily
    of   = ["CC"]
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art3
    code    = "waiver.not_theirs"
  }
}

test "what_is_not_decided_yet" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who      = office.chair
    act      = council.question
    kind     = question.exclude
    concerns = ["CC"]
    at       = "2012-01-01T10:00:00Z"
  }
  given {
    who      = "AA"
    by       = office.minister
    act      = council.position
    kind     = question.exclude
    position = "assent"
    at       = "2012-01-01T11:00:00Z"
  }
  when {
    who  = office.clerk
    act  = member.status
    kind = status.excluded
    of   = ["CC"]
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art3
    code    = "authority.not_adopted"
  }
}

test "what_is_decided" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who      = office.chair
    act      = council.question
    kind     = question.exclude
    concerns = ["CC"]
    at       = "2012-01-01T10:00:00Z"
  }
  given {
    who      = ["AA", "BB"]
    by       = office.minister
    act      = council.position
    kind     = question.exclude
    position = "assent"
    at       = "2012-01-01T11:00:00Z"
  }
  when {
    who  = office.clerk
    act  = member.status
    kind = status.excluded
    of   = ["CC"]
  }
  then {
    may   = "yes"
    under = pact.art3
    code  = "authority.not_adopted"
  }
}

test "decided_of_another" {
  at      = "2012-01-01T12:00:00Z"
  parties = ["AA", "BB", "CC"]
  given {
    who      = office.chair
    act      = council.question
    kind     = question.exclude
    concerns = ["CC"]
    at       = "2012-01-01T10:00:00Z"
  }
  given {
    who      = ["AA", "BB"]
    by       = office.minister
    act      = council.position
    kind     = question.exclude
    position = "assent"
    at       = "2012-01-01T11:00:00Z"
  }
  when {
    who  = office.clerk
    act  = member.status
    kind = status.excluded
    of   = ["BB"]
  }
  then {
    may     = "no"
    refused = true
    code    = "authority.other_members"
  }
}
