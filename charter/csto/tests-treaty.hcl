# What the Treaty must do, article by article, in its wording of 1992 and in that of 2010. No
# test is part of the edition: mithaq charter test runs them.

# Article 1: who holds that another party broke it says so by an act.
test "art1_force_can_be_alleged" {
  at      = "1995-06-01"
  parties = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]
  when {
    who  = "AM"
    by   = office.president
    act  = duty.allegation
    kind = prohibition.force_between_members
    of   = ["AZ"]
  }
  then {
    may   = "yes"
    under = treaty.art1_1
  }
}

# Azerbaijan had left with the first term of the Treaty: it is recorded, and found.
test "art1_binds_parties_alone" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who  = "AM"
    by   = office.president
    act  = duty.allegation
    kind = prohibition.force_between_members
    of   = ["AZ"]
  }
  then {
    may     = "no"
    refused = false
    under   = treaty.art1_1
    code    = "member.not_bound"
  }
}

test "art1_the_accused_answers" {
  at      = "2022-10-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = "TJ"
    by   = office.president
    act  = duty.allegation
    kind = prohibition.force_between_members
    of   = ["KG"]
  }
  when {
    who    = "KG"
    by     = office.president
    act    = duty.answer
    kind   = prohibition.force_between_members
    answer = "denied"
  }
  then {
    may = "yes"
  }
}

test "art1_nobody_answers_for_another" {
  at      = "2022-10-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = "TJ"
    by   = office.president
    act  = duty.allegation
    kind = prohibition.force_between_members
    of   = ["KG"]
  }
  when {
    who    = "KZ"
    by     = office.president
    act    = duty.answer
    kind   = prohibition.force_between_members
    answer = "denied"
  }
  then {
    may     = "no"
    refused = true
    code    = "answer.not_alleged"
  }
}

test "art1_other_alliances" {
  at      = "2013-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who  = "BY"
    by   = office.president
    act  = duty.allegation
    kind = prohibition.other_alliances
    of   = ["TJ"]
  }
  then {
    may   = "yes"
    under = treaty.art1_2
  }
}

test "art8_incompatible_agreements" {
  at      = "2000-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who  = "BY"
    by   = office.president
    act  = duty.allegation
    kind = prohibition.incompatible_agreements
    of   = ["TJ"]
  }
  then {
    may   = "yes"
    under = treaty.art8
  }
}

# Article 2: the last second of the wording of 1992, and the first of that of 2010, in Moscow.
test "art2_threat_before_2012" {
  at      = "2012-12-18T20:59:59Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who     = "TJ"
    by      = office.president
    act     = council.appeal
    kind    = appeal.threat
    invokes = [treaty.art2_1992]
  }
  then {
    may   = "yes"
    under = treaty.art2_1992
  }
}

test "art2_threat_since_2012" {
  at      = "2012-12-18T21:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who     = "TJ"
    by      = office.president
    act     = council.appeal
    kind    = appeal.threat
    invokes = [treaty.art2]
  }
  then {
    may   = "yes"
    under = treaty.art2
  }
}

test "art2_all_start_to_consult" {
  at      = "1995-06-01"
  parties = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = "TJ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  then {
    owes  = duty.consult
    who   = "UZ"
    state = "open"
  }
  then {
    owes  = duty.consult
    who   = "TJ"
    state = "open"
  }
}

test "art2_one_consultation_is_for_all" {
  at      = "1995-06-01"
  parties = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = "TJ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  given {
    who = "KZ"
    by  = office.president
    act = council.consultation
  }
  then {
    owes  = duty.consult
    who   = "UZ"
    state = "met"
  }
}

# An attack is a threat as well.
test "art2_a_session_is_a_consultation" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  given {
    who = office.secretary_general
    act = council.session
  }
  then {
    owes  = duty.consult_on_aggression
    who   = "RU"
    state = "met"
    under = treaty.art2
  }
}

test "art2_an_answer_is_owed" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  then {
    owes  = duty.answer_appeal
    who   = "BY"
    state = "open"
  }
  then {
    owes  = duty.answer_appeal
    who   = "KZ"
    state = "none"
  }
}

test "art2_a_refusal_is_an_answer" {
  at      = "2021-07-08T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "TJ"
  given {
    who  = "TJ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  given {
    who    = "KZ"
    by     = office.president
    act    = council.reply
    kind   = appeal.threat
    answer = "declined"
  }
  then {
    owes  = duty.answer_threat
    who   = "KZ"
    state = "met"
  }
  then {
    owes  = duty.answer_threat
    who   = "RU"
    state = "open"
  }
}

test "art2_a_decision_answers_for_all" {
  at      = "2021-07-08T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "TJ"
  given {
    who  = "TJ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  given {
    who  = office.secretary_general
    act  = council.announcement
    kind = question.assistance_measures
  }
  then {
    owes  = duty.answer_threat
    who   = "RU"
    state = "met"
  }
}

test "art2_measures_of_assistance_are_of_2010" {
  at      = "2012-12-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KG"
  given {
    who  = "KG"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  then {
    owes  = duty.take_measures
    who   = "RU"
    state = "none"
  }
}

test "art2_measures_of_assistance" {
  at      = "2013-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KG"
  given {
    who  = "KG"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  then {
    owes  = duty.take_measures
    who   = "RU"
    state = "open"
    under = treaty.art2
  }
}

test "art2_measures_decided" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.assistance_measures
  }
  given {
    who     = office.chairman
    act     = council.announcement
    kind    = question.assistance_measures
    outcome = "adopted"
  }
  then {
    owes  = duty.take_measures
    who   = "RU"
    state = "met"
  }
}

test "art4_aggression_before_2012" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who     = "KZ"
    by      = office.president
    act     = council.appeal
    kind    = appeal.aggression
    invokes = [treaty.art4_1_1992]
  }
  then {
    may   = "yes"
    under = treaty.art4_1_1992
  }
}

# Whether internal unrest is meant is in dispute: the charter carries both readings.
test "art4_aggression_since_2012" {
  at      = "2022-01-05T18:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who     = "KZ"
    by      = office.president
    act     = council.appeal
    kind    = appeal.aggression
    invokes = [treaty.art4]
  }
  then {
    may   = "contested"
    under = treaty.art4
  }
}

test "art4_an_appeal_names_its_article" {
  at      = "2022-01-05T18:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who     = "KZ"
    by      = office.president
    act     = council.appeal
    kind    = appeal.aggression
    invokes = []
  }
  then {
    may     = "no"
    refused = false
    under   = treaty.art4
    code    = "appeal.no_article"
  }
}

test "art4_a_minister_does_not_appeal" {
  at      = "2022-01-05T18:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who  = "KZ"
    by   = office.minister_foreign
    act  = council.appeal
    kind = appeal.aggression
  }
  then {
    may     = "no"
    refused = true
    code    = "office.may_not"
  }
}

test "art4_who_is_not_bound_does_not_appeal" {
  at      = "2023-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  when {
    who  = "UZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  then {
    may     = "no"
    refused = true
    under   = treaty.art4
    code    = "member.not_bound"
  }
}

test "art4_help_before_2012" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "TJ"
  given {
    who  = "TJ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  then {
    owes  = duty.assist
    who   = "KZ"
    state = "open"
    under = treaty.art4_2_1992
  }
}

test "art4_each_other_owes_help" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  then {
    owes  = duty.assist
    who   = "KG"
    state = "open"
    under = treaty.art4_2
  }
  then {
    owes  = duty.assist
    who   = "KZ"
    state = "none"
  }
}

test "art4_a_pledge_discharges_its_own" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  given {
    who = "RU"
    by  = office.president
    act = force.pledge
  }
  then {
    owes  = duty.assist
    who   = "RU"
    state = "met"
  }
  then {
    owes  = duty.assist
    who   = "AM"
    state = "open"
  }
}

# Not to leave the request without an answer.
test "art4_a_refusal_with_its_reason" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  given {
    who    = "AM"
    by     = office.president
    act    = council.reply
    kind   = appeal.aggression
    answer = "declined"
  }
  then {
    owes  = duty.assist
    who   = "AM"
    state = "met"
  }
}

test "art4_a_promise_is_no_help" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  given {
    who    = "AM"
    by     = office.president
    act    = council.reply
    kind   = appeal.aggression
    answer = "promised"
  }
  then {
    owes  = duty.assist
    who   = "AM"
    state = "open"
  }
  then {
    owes  = duty.answer_appeal
    who   = "AM"
    state = "met"
  }
}

test "art4_security_council_is_told" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  given {
    who     = office.chairman
    act     = council.announcement
    kind    = question.send_forces
    outcome = "adopted"
  }
  then {
    owes  = duty.notify_un_security_council
    who   = "KZ"
    state = "open"
    under = treaty.art4_3
  }
  then {
    owes  = duty.notify_un_security_council
    who   = "RU"
    state = "open"
  }
}

test "art4_whoever_tells_it_tells_for_all" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  given {
    who     = office.chairman
    act     = council.announcement
    kind    = question.send_forces
    outcome = "adopted"
  }
  given {
    who = office.secretary_general
    act = duty.notice
    to  = ["un_security_council"]
  }
  then {
    owes  = duty.notify_un_security_council
    who   = "RU"
    state = "met"
  }
}

# The letters of 6 January 2022 went to the Secretaries-General.
test "art4_others_are_not_the_security_council" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  given {
    who     = office.chairman
    act     = council.announcement
    kind    = question.send_forces
    outcome = "adopted"
  }
  given {
    who = office.secretary_general
    act = duty.notice
    to  = ["un_secretary_general", "osce", "sco"]
  }
  then {
    owes  = duty.notify_un_security_council
    who   = "RU"
    state = "open"
  }
}

# The Treaty of 1992 says who decides, and not how.
test "art6_how_is_not_said_before_the_charter" {
  at      = "1995-06-01"
  parties = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = "UZ"
    act  = council.question
    kind = question.send_forces
  }
  given {
    who      = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "assent"
  }
  then {
    outcome = "undeterminable"
    under   = treaty.art6_1992
  }
}

test "art6_forces_need_a_request" {
  at      = "2022-01-05T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  then {
    may     = "no"
    refused = true
    under   = treaty.art6
    code    = "question.needs_appeal"
  }
}

test "art6_no_request_in_1992" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  then {
    may = "yes"
  }
}

# Whether a head of government may decide on forces is in dispute.
test "art6_a_threat_suffices_since_2012" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  when {
    who    = office.secretary_general
    act    = council.question
    kind   = question.send_forces
    states = ["purpose", "area", "tasks", "strength", "command", "until"]
  }
  then {
    may   = "contested"
    under = treaty.art6
  }
}
