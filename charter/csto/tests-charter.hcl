# What the Charter must do: who sits in which body, how a membership changes, what is decided by
# whom. How the Council decides stands in tests-decisions.hcl.

test "art3_heads_of_state_in_1995" {
  at      = "1995-06-01"
  parties = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]
  when {
    who      = "AM"
    by       = office.head_of_government
    act      = council.position
    kind     = question.assistance_measures
    position = "assent"
  }
  then {
    may     = "no"
    refused = true
    under   = treaty.art3_1992
    code    = "position.wrong_office"
  }
}

# The Second Protocol is in force from 19 January 2021 in Moscow.
test "art13_heads_of_state_alone" {
  at      = "2021-01-18T20:59:59Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who      = "AM"
    by       = office.head_of_government
    act      = council.position
    kind     = question.assistance_measures
    position = "assent"
  }
  then {
    may     = "no"
    refused = true
    under   = charter.art13_2002
    code    = "position.wrong_office"
  }
}

# Where his own law lets him decide: that is for his member to show.
test "art13_heads_of_government_too" {
  at      = "2021-01-18T21:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who      = "AM"
    by       = office.head_of_government
    act      = council.position
    kind     = question.assistance_measures
    position = "assent"
  }
  then {
    may   = "yes"
    under = charter.art13_represented
  }
}

test "art13_no_minister_on_the_council" {
  at      = "2022-01-10"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who      = "KG"
    by       = office.minister_foreign
    act      = council.position
    kind     = question.mission_measures
    position = "assent"
  }
  then {
    may     = "no"
    refused = true
    under   = charter.art13_represented
    code    = "position.wrong_office"
  }
}

test "art13_the_chair_otherwise" {
  at      = "2015-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.chair_otherwise
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.chair_otherwise
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.chair_otherwise
    position = "objection"
  }
  then {
    outcome = "not_adopted"
    under   = charter.art13_chair
  }
}

test "art13_the_chair_otherwise_before_2012" {
  at      = "2008-09-05"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.chair_otherwise
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
    by       = office.president
    act      = council.position
    kind     = question.chair_otherwise
    position = "assent"
  }
  then {
    outcome = "adopted"
    under   = charter.art13_chair
  }
}

test "art15_defence_ministers" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who      = "AM"
    by       = office.minister_defence
    act      = council.position
    kind     = question.appoint_commander
    position = "assent"
  }
  then {
    may   = "yes"
    under = charter.art15
  }
}

test "art15_presidents_do_not_sit_there" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.appoint_commander
    position = "assent"
  }
  then {
    may     = "no"
    refused = true
    under   = charter.art15
    code    = "position.wrong_office"
  }
}

test "art7_foreign_bases" {
  at      = "2013-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who  = "BY"
    by   = office.president
    act  = duty.allegation
    kind = prohibition.foreign_bases
    of   = ["KG"]
  }
  then {
    may   = "yes"
    under = charter.art7
  }
}

test "art18_one_objection_and_no_secretary_general" {
  at      = "2018-11-08"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.appoint_secretary_general
  }
  given {
    who      = ["AM", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.appoint_secretary_general
    position = "assent"
  }
  given {
    who      = "BY"
    by       = office.president
    act      = council.position
    kind     = question.appoint_secretary_general
    position = "objection"
  }
  then {
    outcome = "not_adopted"
    under   = charter.art18
  }
}

test "art18_a_secretary_general_in_2003" {
  at      = "2003-10-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.appoint_secretary_general
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.appoint_secretary_general
    position = "assent"
  }
  then {
    outcome = "adopted"
    under   = charter.art18
  }
}

test "art19_admission" {
  at      = "2006-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.admit
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.admit
    position = "assent"
  }
  then {
    outcome = "adopted"
    under   = charter.admission
  }
}

test "art19_admission_before_2012_wants_all" {
  at      = "2006-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.admit
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.admit
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.admit
    position = "non_participation"
  }
  then {
    outcome = "not_adopted"
  }
}

test "art19_admission_in_limited_format" {
  at      = "2020-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.admit
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.admit
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.admit
    position = "non_participation"
  }
  then {
    outcome = "adopted"
  }
}

# Uzbekistan's note of June 2012: six months lie between it and its effect.
test "art19_a_notice_is_not_yet_leaving" {
  at      = "2012-07-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal_notice
    of   = ["UZ"]
  }
  when {
    who     = "UZ"
    by      = office.president
    act     = council.appeal
    kind    = appeal.threat
    invokes = [treaty.art2_1992]
  }
  then {
    may = "yes"
  }
}

test "art19_six_months_lie_between" {
  at      = "2012-12-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal_notice
    of   = ["UZ"]
    at   = "2012-06-28"
  }
  when {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["UZ"]
    from = "2012-12-27T23:59:59+03:00"
  }
  then {
    may     = "no"
    refused = true
    under   = charter.art19
    code    = "status.notice_short"
  }
}

# Whether the note of 2012 led to leaving is in dispute.
test "art19_after_six_months" {
  at      = "2012-12-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal_notice
    of   = ["UZ"]
    at   = "2012-06-28"
  }
  when {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["UZ"]
    from = "2012-12-28"
  }
  then {
    may   = "contested"
    under = charter.art19
  }
}

test "art19_nobody_leaves_without_a_notice" {
  at      = "2012-12-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  when {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["UZ"]
    from = "2013-12-28"
  }
  then {
    may     = "no"
    refused = true
    under   = charter.art19
    code    = "status.no_notice"
  }
}

test "art19_who_has_left_is_not_bound" {
  at      = "2013-02-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["UZ"]
  }
  when {
    who  = "UZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  then {
    may     = "no"
    refused = true
    code    = "member.not_bound"
  }
}

test "art20_who_is_suspended_has_no_voice" {
  at      = "2013-02-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = office.archivist
    act  = member.status
    kind = status.suspension
    of   = ["UZ"]
  }
  when {
    who      = "UZ"
    by       = office.president
    act      = council.position
    kind     = question.assistance_measures
    position = "assent"
  }
  then {
    may  = "no"
    code = "member.suspended"
  }
}

test "art20_suspended_without_its_voice" {
  at      = "2012-12-19T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who      = office.secretary_general
    act      = council.question
    kind     = question.suspend
    concerns = ["UZ"]
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.suspend
    position = "assent"
  }
  given {
    who      = "UZ"
    by       = office.president
    act      = council.position
    kind     = question.suspend
    position = "objection"
  }
  then {
    outcome = "adopted"
    under   = charter.art20
  }
}

test "art20_not_against_another" {
  at      = "2012-12-19T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who      = office.secretary_general
    act      = council.question
    kind     = question.suspend
    concerns = ["UZ"]
  }
  given {
    who      = ["AM", "BY", "KZ", "RU", "TJ", "UZ"]
    by       = office.president
    act      = council.position
    kind     = question.suspend
    position = "assent"
  }
  given {
    who      = "KG"
    by       = office.president
    act      = council.position
    kind     = question.suspend
    position = "objection"
  }
  then {
    outcome = "not_adopted"
  }
}

test "art20_expelled_without_its_voice" {
  at      = "2012-12-19T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who      = office.secretary_general
    act      = council.question
    kind     = question.expel
    concerns = ["UZ"]
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.expel
    position = "assent"
  }
  given {
    who      = "UZ"
    by       = office.president
    act      = council.position
    kind     = question.expel
    position = "objection"
  }
  then {
    outcome = "adopted"
    under   = charter.art20
  }
}

test "art20_how_it_ends_is_not_known" {
  at      = "2013-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.lift_suspension
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.lift_suspension
    position = "assent"
  }
  then {
    outcome = "undeterminable"
  }
}

# Unlike article 20, nothing that was read leaves out the voice of the member concerned.
test "art24_arrears_leave_the_debtor_its_voice" {
  at      = "2025-12-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who      = office.secretary_general
    act      = council.question
    kind     = question.arrears
    concerns = ["AM"]
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.arrears
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.arrears
    position = "objection"
  }
  then {
    outcome = "not_adopted"
    under   = charter.art24
  }
}

test "art21_observers_since_2003" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.observer
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.observer
    position = "assent"
  }
  then {
    outcome = "adopted"
    under   = charter.art21_2002
  }
}

test "art24_arrears_in_2005" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who      = office.secretary_general
    act      = council.question
    kind     = question.arrears
    concerns = ["TJ"]
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU"]
    by       = office.president
    act      = council.position
    kind     = question.arrears
    position = "assent"
  }
  given {
    who      = "TJ"
    by       = office.president
    act      = council.position
    kind     = question.arrears
    position = "abstention"
  }
  then {
    outcome = "adopted"
    under   = charter.art24
  }
}

test "art21_observers_in_limited_format" {
  at      = "2013-04-11"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.observer
  }
  given {
    who      = ["AM", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.observer
    position = "assent"
  }
  given {
    who      = "BY"
    by       = office.president
    act      = council.position
    kind     = question.observer
    position = "non_participation"
  }
  then {
    outcome = "adopted"
  }
}

test "art21_no_partners_before_the_third_protocol" {
  at      = "2021-01-18T20:59:59Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who  = office.secretary_general
    act  = council.question
    kind = question.partner
  }
  then {
    may     = "no"
    refused = true
    code    = "question.unknown_kind"
  }
}

test "art21_partners" {
  at      = "2021-01-18T21:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who  = office.secretary_general
    act  = council.question
    kind = question.partner
  }
  then {
    may   = "yes"
    under = charter.art21
  }
}
