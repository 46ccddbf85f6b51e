# What the decision must do, article by article. Offers and what is agreed are tested in
# tests-assistance.hcl.

test "art15_the_contact_point_asks" {
  at      = "2020-02-28T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  when {
    by   = office.contact_point
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    may   = "yes"
    under = decision.art15
  }
}

test "art15_an_ambassador_asks" {
  at      = "2020-02-28T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  when {
    by   = office.permanent_representative
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    may   = "yes"
    under = decision.art15
  }
}

test "art15_a_module_leader_does_not" {
  at      = "2020-02-28T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  when {
    by   = office.module_leader
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art15_before_there_was_a_lapse" {
  at      = "2018-07-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "DE"
  when {
    who  = "DE"
    by   = office.contact_point
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    may   = "yes"
    under = decision.art15
  }
}

test "art15_not_before_the_decision" {
  at      = "2013-12-31T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  when {
    by   = office.contact_point
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    may = "no"
  }
}

# Article 16 is its way.
test "art15_who_is_not_bound_asks_otherwise" {
  at      = "2020-02-28T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "CH"
  when {
    who  = "CH"
    by   = office.contact_point
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    may     = "no"
    refused = true
    code    = "member.not_bound"
  }
}

test "art15_2_beforehand" {
  at      = "2020-08-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "FR"
  when {
    who  = "FR"
    by   = office.contact_point
    act  = council.appeal
    kind = appeal.prepositioning
  }
  then {
    may   = "yes"
    under = decision.art15_2
  }
}

test "art15_3_the_centre_owes_forwarding" {
  at      = "2020-02-28T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    by   = office.permanent_representative
    at   = "2020-02-28T09:00:00Z"
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    who   = "organisation"
    owes  = duty.forward
    state = "open"
    under = decision.art15_3
  }
}

test "art15_3_forwarded" {
  at      = "2020-02-28T11:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    by   = office.permanent_representative
    at   = "2020-02-28T09:00:00Z"
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  given {
    who = office.ercc
    act = council.consultation
    at  = "2020-02-28T10:00:00Z"
  }
  then {
    who   = "organisation"
    owes  = duty.forward
    state = "met"
  }
}

test "art15_4_each_owes_a_decision" {
  at      = "2020-03-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    by   = office.permanent_representative
    at   = "2020-02-28T09:00:00Z"
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    who   = "DE"
    owes  = duty.decide
    state = "open"
    under = decision.art15_4
  }
  then {
    who   = "NO"
    owes  = duty.decide
    state = "open"
  }
  then {
    who   = "GB"
    owes  = duty.decide
    state = "open"
  }
}

test "art15_4_not_the_one_that_asked" {
  at      = "2020-03-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    by   = office.permanent_representative
    at   = "2020-02-28T09:00:00Z"
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    who   = "IT"
    owes  = duty.decide
    state = "none"
  }
}

test "art15_4_a_no_with_its_reason_is_an_answer" {
  at      = "2020-03-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    by   = office.permanent_representative
    at   = "2020-02-28T09:00:00Z"
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  given {
    who    = "DE"
    by     = office.contact_point
    act    = council.reply
    kind   = appeal.assistance
    answer = "declined"
    at     = "2020-03-01T10:00:00Z"
  }
  then {
    who   = "DE"
    owes  = duty.decide
    state = "met"
  }
  then {
    who   = "FR"
    owes  = duty.decide
    state = "open"
  }
}

test "art15_4_a_promise_is_an_answer" {
  at      = "2020-03-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    by   = office.permanent_representative
    at   = "2020-02-28T09:00:00Z"
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  given {
    who    = "AT"
    by     = office.contact_point
    act    = council.reply
    kind   = appeal.assistance
    answer = "promised"
    at     = "2020-03-01T10:00:00Z"
  }
  then {
    who   = "AT"
    owes  = duty.decide
    state = "met"
  }
}

test "art15_4_the_leader_of_a_module_does_not_answer" {
  at      = "2020-03-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  given {
    by   = office.permanent_representative
    at   = "2020-02-28T09:00:00Z"
    who  = "IT"
    act  = council.appeal
    kind = appeal.assistance
  }
  when {
    who    = "RO"
    by     = office.module_leader
    act    = council.reply
    kind   = appeal.assistance
    answer = "promised"
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art15_5_who_asked_sets_the_tasks" {
  at      = "2020-04-10T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  when {
    who = "IT"
    by  = office.directing_authority
    act = force.task
  }
  then {
    may   = "yes"
    under = decision.art15_5
  }
}

test "art9_a_module_has_its_leader" {
  at      = "2020-04-10T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  home    = "IT"
  when {
    who = "RO"
    by  = office.module_leader
    act = force.command
  }
  then {
    may   = "yes"
    under = decision.art9
  }
}

test "art33_the_commission_puts_it" {
  at      = "2020-03-18T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who  = office.commission
    act  = council.question
    kind = question.define_reserve
  }
  then {
    may   = "yes"
    under = decision.art33
  }
}

test "art33_how_it_is_decided_nobody_read" {
  at      = "2020-03-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  given {
    who  = office.commission
    act  = council.question
    kind = question.define_reserve
  }
  given {
    who      = ["AT", "BE", "DE", "FR", "IT", "RO"]
    by       = office.committee_member
    act      = council.position
    kind     = question.define_reserve
    position = "assent"
  }
  then {
    outcome = "undeterminable"
  }
}

test "art33_participating_states_have_no_seat" {
  at      = "2020-03-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  given {
    who  = office.commission
    act  = council.question
    kind = question.define_reserve
    at   = "2020-03-19T10:00:00Z"
  }
  when {
    who      = "NO"
    by       = office.committee_member
    act      = council.position
    kind     = question.define_reserve
    position = "assent"
  }
  then {
    may = "no"
  }
}

test "art12_no_reserve_before_2019" {
  at      = "2019-03-20T22:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who  = office.commission
    act  = council.question
    kind = question.define_reserve
  }
  then {
    may = "no"
  }
}

test "art28_a_state_joins_by_agreement" {
  at      = "2023-04-20T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who  = office.archivist
    act  = member.status
    kind = status.participation
    of   = ["UA"]
  }
  then {
    may = "yes"
  }
}

test "membership_binds" {
  at      = "2013-12-31T23:30:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who  = office.archivist
    act  = member.status
    kind = status.membership
    of   = ["HR"]
  }
  then {
    may   = "yes"
    under = treaties.art288
  }
}

test "leaving_takes_a_notice" {
  at      = "2020-12-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  when {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["GB"]
    from = "2021-01-01"
  }
  then {
    may = "no"
  }
}

test "leaving_after_a_notice" {
  at      = "2020-12-01T10:00:00Z"
  parties = ["AT", "BE", "DE", "FR", "GB", "IT", "NO", "RO"]
  given {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal_notice
    of   = ["GB"]
    at   = "2017-03-29T12:00:00Z"
  }
  when {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["GB"]
    from = "2021-01-01"
  }
  then {
    may   = "yes"
    under = treaties.art50
  }
}
