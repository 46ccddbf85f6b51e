# What the Agreement must do, as far as it is known. Requests, offers and terms are tested in
# tests-assistance.hcl.

test "art11_a_focal_point_asks" {
  at      = "2018-09-29T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    by   = office.focal_point
    kind = appeal.assistance
    who  = "ID"
    act  = council.appeal
  }
  then {
    may   = "yes"
    under = aadmer.art11
  }
}

test "art11_not_before_it_was_in_force" {
  at      = "2009-12-23T16:59:59Z"
  parties = ["ID", "SG"]
  home    = "ID"
  when {
    by   = office.focal_point
    kind = appeal.assistance
    who  = "ID"
    act  = council.appeal
  }
  then {
    may = "no"
  }
}

# Midnight in Jakarta.
test "art11_from_the_day_of_force" {
  at      = "2009-12-23T17:00:00Z"
  parties = ["ID", "SG"]
  home    = "ID"
  when {
    by   = office.focal_point
    kind = appeal.assistance
    who  = "ID"
    act  = council.appeal
  }
  then {
    may = "yes"
  }
}

test "art11_the_centre_asks_for_nobody" {
  at      = "2018-09-29T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who  = office.aha_centre
    act  = council.appeal
    kind = appeal.assistance
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art3_help_may_be_welcome_unasked" {
  at      = "2018-10-01T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    by   = office.head_of_state
    kind = appeal.openness
    who  = "ID"
    act  = council.appeal
  }
  then {
    may   = "yes"
    under = practice.palu_openness
  }
}

test "art3_welcome_raises_no_duty" {
  at      = "2018-10-02T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    by   = office.head_of_state
    kind = appeal.openness
    who  = "ID"
    act  = council.appeal
  }
  then {
    who   = "SG"
    owes  = duty.answer_request
    state = "none"
  }
}

test "art11_each_owes_an_answer" {
  at      = "2018-10-02T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    by   = office.focal_point
    kind = appeal.assistance
    at   = "2018-09-29T00:00:00Z"
    who  = "ID"
    act  = council.appeal
  }
  then {
    who   = "SG"
    owes  = duty.answer_request
    state = "open"
    under = aadmer.art11_answer
  }
  then {
    who   = "ID"
    owes  = duty.answer_request
    state = "none"
  }
}

test "art11_a_no_is_an_answer" {
  at      = "2018-10-02T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    by   = office.focal_point
    kind = appeal.assistance
    at   = "2018-09-29T00:00:00Z"
    who  = "ID"
    act  = council.appeal
  }
  given {
    who    = "LA"
    by     = office.focal_point
    act    = council.reply
    kind   = appeal.assistance
    answer = "declined"
    at     = "2018-09-30T00:00:00Z"
  }
  then {
    who   = "LA"
    owes  = duty.answer_request
    state = "met"
  }
}

test "art11_the_ministry_answers_too" {
  at      = "2018-10-02T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    by   = office.focal_point
    kind = appeal.assistance
    at   = "2018-09-29T00:00:00Z"
    who  = "ID"
    act  = council.appeal
  }
  when {
    who    = "SG"
    by     = office.foreign_ministry
    act    = council.reply
    kind   = appeal.assistance
    answer = "promised"
  }
  then {
    may = "yes"
  }
}

# Timor-Leste was no party then.
test "art11_a_party_alone_is_asked" {
  at      = "2018-10-02T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    by   = office.focal_point
    kind = appeal.assistance
    at   = "2018-09-29T00:00:00Z"
    who  = "ID"
    act  = council.appeal
  }
  when {
    who    = "TL"
    by     = office.focal_point
    act    = council.reply
    kind   = appeal.assistance
    answer = "promised"
  }
  then {
    may     = "no"
    refused = true
    code    = "member.not_bound"
  }
}

test "art12_the_receiving_party_directs" {
  at      = "2018-10-05T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who = "ID"
    by  = office.competent_authority
    act = force.task
  }
  then {
    may   = "yes"
    under = aadmer.art22
  }
}

test "art12_who_sends_names_a_head" {
  at      = "2018-10-05T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who = "MY"
    by  = office.head_of_operation
    act = force.command
  }
  then {
    may   = "yes"
    under = aadmer.art12
  }
}

test "art12_the_head_sets_no_tasks" {
  at      = "2018-10-05T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who = "MY"
    by  = office.head_of_operation
    act = force.task
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art13_a_breach_of_local_law" {
  at      = "2018-10-10T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  when {
    who  = "ID"
    by   = office.foreign_ministry
    of   = ["MY"]
    act  = duty.allegation
    kind = prohibition.local_law
  }
  then {
    may   = "yes"
    under = aadmer.art13
  }
}

test "art13_is_answered" {
  at      = "2018-10-10T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  home    = "ID"
  given {
    who  = "ID"
    by   = office.foreign_ministry
    of   = ["MY"]
    act  = duty.allegation
    kind = prohibition.local_law
  }
  when {
    who    = "MY"
    by     = office.foreign_ministry
    act    = duty.answer
    kind   = prohibition.local_law
    answer = "denied"
  }
  then {
    may = "yes"
  }
}

test "art21_consensus" {
  at      = "2018-10-10T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.adopt_procedures
    at   = "2018-10-01T00:00:00Z"
  }
  given {
    who      = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
    by       = office.minister
    act      = council.position
    kind     = question.adopt_procedures
    position = "assent"
  }
  then {
    outcome = "adopted"
    under   = aadmer.art21
  }
}

test "art21_one_against" {
  at      = "2018-10-10T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.adopt_procedures
    at   = "2018-10-01T00:00:00Z"
  }
  given {
    who      = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH"]
    by       = office.minister
    act      = council.position
    kind     = question.adopt_procedures
    position = "assent"
  }
  given {
    who      = "VN"
    by       = office.minister
    act      = council.position
    kind     = question.adopt_procedures
    position = "objection"
  }
  then {
    outcome = "not_adopted"
    under   = aadmer.art21
  }
}

test "art21_an_amendment_needs_all" {
  at      = "2018-10-10T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.amend
    at   = "2018-10-01T00:00:00Z"
  }
  given {
    who      = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH"]
    by       = office.minister
    act      = council.position
    kind     = question.amend
    position = "assent"
  }
  given {
    who      = "VN"
    by       = office.minister
    act      = council.position
    kind     = question.amend
    position = "objection"
  }
  then {
    outcome = "not_adopted"
    under   = aadmer.art21
  }
}

test "art21_the_focal_point_does_not_sit" {
  at      = "2018-10-10T00:00:00Z"
  parties = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.amend
    at   = "2018-10-01T00:00:00Z"
  }
  when {
    who      = "TH"
    by       = office.focal_point
    act      = council.position
    kind     = question.amend
    position = "assent"
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art30_ratification_binds" {
  at      = "2009-09-01T00:00:00Z"
  parties = ["ID"]
  when {
    who  = office.archivist
    act  = member.status
    kind = status.ratification
    of   = ["PH"]
  }
  then {
    may = "yes"
  }
}

test "art30_who_signs_is_not_bound" {
  at      = "2005-07-26T12:00:00Z"
  parties = ["ID"]
  when {
    who  = office.archivist
    act  = member.status
    kind = status.signature
    of   = ["PH"]
  }
  then {
    may = "yes"
  }
}
