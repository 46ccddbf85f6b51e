# How the Council and the ministers decide: article 12 of the Charter before and after the
# Protocol of 2010, and what a mandate says.

test "art12_consensus" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "assent"
  }
  then {
    outcome = "adopted"
    under   = charter.art12
  }
}

test "art12_one_objection_stops_it" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "objection"
  }
  then {
    outcome = "not_adopted"
    under   = charter.art12
  }
}

test "art12_an_abstention_does_not" {
  at      = "2005-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "abstention"
  }
  then {
    outcome = "adopted"
  }
}

test "art12_nobody_stays_out_before_2012" {
  at      = "2012-12-18T20:59:59Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "non_participation"
  }
  then {
    outcome = "not_adopted"
  }
}

# What was put under one text is decided under it.
test "art12_who_is_put_before_2012_is_decided_as_then" {
  at      = "2013-01-10"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.send_forces
    at   = "2012-12-18T20:59:59Z"
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "non_participation"
  }
  then {
    outcome = "not_adopted"
  }
}

test "art12_limited_format" {
  at      = "2013-01-10"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "TJ"
  given {
    who  = "TJ"
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
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "non_participation"
  }
  then {
    outcome = "adopted"
    under   = treaty.art6
  }
}

test "art12_limited_format_objected_to" {
  at      = "2013-01-10"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "TJ"
  given {
    who  = "TJ"
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
    who      = ["KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.send_forces
    position = "non_participation"
  }
  given {
    who               = "BY"
    by                = office.president
    act               = council.position
    kind              = question.send_forces
    position          = "assent"
    objects_to_format = true
  }
  then {
    outcome = "not_adopted"
  }
}

test "art12_assistance_in_limited_format" {
  at      = "2024-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.assistance_measures
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.assistance_measures
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.president
    act      = council.position
    kind     = question.assistance_measures
    position = "non_participation"
  }
  then {
    outcome = "adopted"
  }
}

test "art12_mission_without_forces_in_limited_format" {
  at      = "2022-09-13"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who    = office.secretary_general
    act    = council.question
    kind   = question.mission_without_forces
    states = ["purpose", "area", "tasks"]
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU"]
    by       = office.president
    act      = council.position
    kind     = question.mission_without_forces
    position = "assent"
  }
  given {
    who      = "TJ"
    by       = office.president
    act      = council.position
    kind     = question.mission_without_forces
    position = "non_participation"
  }
  then {
    outcome = "adopted"
  }
}

test "art12_mission_without_forces_before_2012" {
  at      = "2010-06-14"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who    = office.secretary_general
    act    = council.question
    kind   = question.mission_without_forces
    states = ["purpose", "area", "tasks"]
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
    by       = office.president
    act      = council.position
    kind     = question.mission_without_forces
    position = "assent"
  }
  then {
    outcome = "adopted"
  }
}

test "art12_mission_without_forces_before_the_charter" {
  at      = "2001-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who    = "KZ"
    act    = council.question
    kind   = question.mission_without_forces
    states = ["purpose", "area", "tasks"]
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.mission_without_forces
    position = "assent"
  }
  then {
    outcome = "undeterminable"
    under   = treaty.art2_1992
  }
}

# Nobody could stay out: a member that would have no part in it stopped it.
test "art12_assistance_wants_all_before_2012" {
  at      = "2010-06-14"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.assistance_measures
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.assistance_measures
    position = "assent"
  }
  given {
    who      = "UZ"
    by       = office.president
    act      = council.position
    kind     = question.assistance_measures
    position = "non_participation"
  }
  then {
    outcome = "not_adopted"
  }
}

test "art12_assistance_before_the_charter" {
  at      = "2001-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = "KZ"
    act  = council.question
    kind = question.assistance_measures
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.assistance_measures
    position = "assent"
  }
  then {
    outcome = "undeterminable"
    under   = treaty.art2_1992
  }
}

test "art12_who_says_nothing_has_not_agreed" {
  at      = "2023-11-23T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.mission_measures
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.mission_measures
    position = "assent"
  }
  then {
    outcome = "open"
  }
}

# Who stayed away may have objected; nobody said.
test "art12_announced_without_a_voice" {
  at      = "2023-11-23T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.mission_measures
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.mission_measures
    position = "assent"
  }
  given {
    who     = office.chairman
    act     = council.announcement
    kind    = question.mission_measures
    outcome = "adopted"
  }
  then {
    outcome = "undeterminable"
  }
}

test "art12_an_announcement_is_no_decision" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.mission_measures
  }
  given {
    who      = ["AM", "BY", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.mission_measures
    position = "assent"
  }
  given {
    who      = "KG"
    by       = office.president
    act      = council.position
    kind     = question.mission_measures
    position = "objection"
  }
  when {
    who     = office.chairman
    act     = council.announcement
    kind    = question.mission_measures
    outcome = "adopted"
  }
  then {
    may     = "no"
    refused = false
    code    = "decision.contradicted"
  }
}

test "art12_procedure_by_rules_not_read" {
  at      = "2010-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.procedural
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.procedural
    position = "assent"
  }
  then {
    outcome = "undeterminable"
    under   = charter.art12
  }
}

test "art12_ministers_decide_in_full" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.appoint_commander
  }
  given {
    who      = ["BY", "KG", "KZ", "RU", "TJ"]
    by       = office.minister_defence
    act      = council.position
    kind     = question.appoint_commander
    position = "assent"
  }
  given {
    who      = "AM"
    by       = office.minister_defence
    act      = council.position
    kind     = question.appoint_commander
    position = "non_participation"
  }
  then {
    outcome = "not_adopted"
  }
}

test "art12_the_return" {
  at      = "2022-01-13"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.organise_return
  }
  given {
    who      = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    by       = office.minister_defence
    act      = council.position
    kind     = question.organise_return
    position = "assent"
  }
  then {
    outcome = "adopted"
  }
}

test "mission_ended_by_consensus" {
  at      = "2010-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.end_mission
  }
  given {
    who      = ["AM", "BY", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.end_mission
    position = "assent"
  }
  given {
    who      = "KG"
    by       = office.president
    act      = council.position
    kind     = question.end_mission
    position = "non_participation"
  }
  then {
    outcome = "not_adopted"
    under   = peacekeeping.mandate
  }
}

test "mission_ended_in_limited_format" {
  at      = "2022-01-13"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.end_mission
  }
  given {
    who      = ["AM", "BY", "KZ", "RU", "TJ"]
    by       = office.president
    act      = council.position
    kind     = question.end_mission
    position = "assent"
  }
  given {
    who      = "KG"
    by       = office.president
    act      = council.position
    kind     = question.end_mission
    position = "non_participation"
  }
  then {
    outcome = "adopted"
    under   = peacekeeping.mandate
  }
}

# 6 January 2022: "for a limited period".
test "a_mandate_has_an_end" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who  = "KZ"
    by   = office.president
    act  = council.appeal
    kind = appeal.aggression
  }
  when {
    who    = office.secretary_general
    act    = council.question
    kind   = question.send_forces
    states = ["purpose", "area", "tasks", "strength", "command"]
  }
  then {
    may     = "no"
    refused = false
    code    = "mandate.lacks_terms"
  }
}

test "no_mandate_before_the_agreement_on_peacekeeping" {
  at      = "2008-01-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
  when {
    who    = office.secretary_general
    act    = council.question
    kind   = question.send_forces
    states = []
  }
  then {
    may = "yes"
  }
}
