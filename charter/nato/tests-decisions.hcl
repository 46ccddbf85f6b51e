# Consensus and silence: what breaks a silence and what does not, who puts it off, and how a
# question that was blocked in the Council comes to the Defence Planning Committee.

test "nac_before_1952_decides_by_consensus" {
  at      = "1951-06-01"
  parties = ["BE", "CA", "DK", "FR", "GB", "IS", "IT", "LU", "NL", "NO", "PT", "US"]
  given {
    who  = "US"
    by   = office.minister_foreign
    act  = council.question
    kind = question.approve_concept
  }
  when {
    who      = "IS"
    by       = office.minister_foreign
    act      = council.position
    kind     = question.approve_concept
    position = "assent"
  }
  then {
    may = "yes"
  }
}

test "consensus_abstention_does_not_stop_it" {
  at      = "2001-10-02"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.approve_concept
  }
  given {
    who      = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
    by       = office.permanent_representative
    act      = council.position
    kind     = question.approve_concept
    position = "assent"
  }
  given {
    who      = "GR"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.approve_concept
    position = "abstention"
  }
  then {
    outcome = "adopted"
    under   = practice.force_generation
  }
}

test "consensus_one_objection_stops_it" {
  at      = "2001-10-02"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.activate_forces
  }
  given {
    who      = "LU"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.activate_forces
    position = "objection"
  }
  then {
    outcome = "not_adopted"
  }
}

# Nobody counts as assenting at the table by having said nothing.
test "at_the_table_silence_is_no_assent" {
  at      = "2001-10-02"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.end_mission
  }
  given {
    who      = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
    by       = office.permanent_representative
    act      = council.position
    kind     = question.end_mission
    position = "assent"
  }
  then {
    outcome = "open"
  }
}

# Silence

test "silence_runs_until_its_hour" {
  at      = "2003-02-10T08:59:59Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  then {
    outcome = "open"
  }
}

test "silence_adopts_when_nobody_speaks" {
  at      = "2003-02-10T09:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  then {
    outcome = "adopted"
    under   = practice.silence
  }
}

test "silence_is_broken_by_a_letter" {
  at      = "2003-02-10T08:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  given {
    who      = "BE"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.planning
    position = "objection"
    form     = "letter"
  }
  then {
    outcome = "not_adopted" # before its hour, and nobody has put it elsewhere
    under   = practice.silence
  }
}

test "silence_is_not_broken_by_a_statement" {
  at      = "2003-02-10T09:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  given {
    who      = "DE"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.planning
    position = "objection"
    form     = "statement"
    at       = "2003-02-10T08:00:00Z"
  }
  then {
    outcome = "adopted"
  }
}

test "silence_an_objection_in_another_form_is_found" {
  at      = "2003-02-10T08:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  when {
    who      = "DE"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.planning
    position = "objection"
    form     = "telephone"
  }
  then {
    may     = "no"
    refused = false # it is recorded, and does not count
    under   = practice.silence
    code    = "position.wrong_form"
  }
}

test "silence_is_not_broken_by_a_minister_of_defence" {
  at      = "2003-02-10T08:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  when {
    who      = "BE"
    by       = office.minister_defence
    act      = council.position
    kind     = question.planning
    position = "objection"
    form     = "letter"
  }
  then {
    may     = "no"
    refused = false
    code    = "position.wrong_objector"
  }
}

test "silence_a_late_letter_does_not_count" {
  at      = "2003-02-10T09:00:01Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  when {
    who      = "FR"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.planning
    position = "objection"
    form     = "letter"
  }
  then {
    may     = "no"
    refused = false
    code    = "position.late"
  }
  then {
    outcome = "adopted"
  }
}

test "silence_is_put_off_by_the_secretary_general" {
  at      = "2003-02-10T09:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  given {
    who   = office.secretary_general
    act   = council.extension
    kind  = question.planning
    until = "2003-02-12T09:00:00Z"
    at    = "2003-02-10T08:00:00Z"
  }
  then {
    outcome = "open"
  }
}

test "silence_put_off_adopts_at_the_new_hour" {
  at      = "2003-02-12T09:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  given {
    who   = office.secretary_general
    act   = council.extension
    kind  = question.planning
    until = "2003-02-12T09:00:00Z"
    at    = "2003-02-10T08:00:00Z"
  }
  then {
    outcome = "adopted"
  }
}

test "silence_is_not_put_off_once_it_has_ended" {
  at      = "2003-02-10T09:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  when {
    who   = office.secretary_general
    act   = council.extension
    kind  = question.planning
    until = "2003-02-12T09:00:00Z"
  }
  then {
    may     = "no"
    refused = true
    code    = "extension.late"
  }
}

test "silence_is_put_off_by_no_member" {
  at      = "2003-02-10T08:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  when {
    who   = "US"
    by    = office.permanent_representative
    act   = council.extension
    kind  = question.planning
    until = "2003-02-12T09:00:00Z"
  }
  then {
    may     = "no"
    refused = true
  }
}

# Who takes the objection back has broken the silence all the same: a new text is a new question.
test "silence_does_not_heal" {
  at      = "2003-02-10T09:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  given {
    who      = "BE"
    by       = office.minister_foreign
    act      = council.position
    kind     = question.planning
    position = "objection"
    form     = "letter"
    at       = "2003-02-07T09:00:00Z"
  }
  given {
    who      = "BE"
    by       = office.minister_foreign
    act      = council.position
    kind     = question.planning
    position = "assent"
    form     = "letter"
    at       = "2003-02-08T09:00:00Z"
  }
  then {
    outcome = "not_adopted"
  }
}

test "silence_is_opened_until_an_hour_that_is_named" {
  at      = "2003-02-06T18:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  when {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    until = "2003-02-10T09:00:00Z"
  }
  then {
    may = "yes"
  }
}

test "silence_ends_in_no_hour_that_is_past" {
  at      = "2003-02-06T18:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  when {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    until = "2003-02-06T17:00:00Z"
  }
  then {
    may     = "no"
    refused = true
    under   = practice.silence
    code    = "question.until_past"
  }
}

test "silence_since_2010_is_moved_nowhere" {
  at      = "2014-03-05T09:00:00Z"
  parties = ["AL", "BE", "BG", "CA", "CZ", "DE", "DK", "EE", "ES", "FR", "GB", "GR", "HR", "HU", "IS", "IT", "LT", "LU", "LV", "NL", "NO", "PL", "PT", "RO", "SI", "SK", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2014-03-04T09:00:00Z"
    until = "2014-03-05T09:00:00Z"
  }
  given {
    who      = "AL"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.planning
    position = "objection"
    form     = "letter"
    at       = "2014-03-04T10:00:00Z"
  }
  then {
    outcome = "not_adopted"
    under   = practice.silence
  }
}

# The Defence Planning Committee

test "dpc_takes_the_blocked_question_as_a_new_one" {
  at      = "2003-02-16T20:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who   = office.secretary_general
    act   = council.question
    kind  = question.planning
    at    = "2003-02-06T18:00:00Z"
    until = "2003-02-10T09:00:00Z"
  }
  given {
    who      = "FR"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.planning
    position = "objection"
    form     = "letter"
    at       = "2003-02-10T08:00:00Z"
  }
  given {
    who    = office.secretary_general
    act    = council.question
    kind   = question.military_advice
    states = ["purpose", "tasks"]
    at     = "2003-02-16T10:00:00Z"
  }
  given {
    who      = ["BE", "CA", "CZ", "DE", "DK", "ES", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
    by       = office.permanent_representative
    act      = council.position
    kind     = question.military_advice
    position = "assent"
    at       = "2003-02-16T19:00:00Z"
  }
  then {
    question = question.planning
    outcome  = "moved"
  }
  then {
    question = question.military_advice
    outcome  = "adopted" # eighteen seats, and eighteen assents
    under    = practice.consensus
  }
}

test "dpc_has_no_seat_for_france_in_2003" {
  at      = "2003-02-16T12:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who    = office.secretary_general
    act    = council.question
    kind   = question.military_advice
    states = ["purpose", "tasks"]
    at     = "2003-02-16T10:00:00Z"
  }
  when {
    who      = "FR"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.military_advice
    position = "objection"
  }
  then {
    may     = "no"
    refused = true
    code    = "position.no_seat"
  }
}

test "dpc_is_stopped_by_belgium" {
  at      = "2003-02-16T12:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who    = office.secretary_general
    act    = council.question
    kind   = question.military_advice
    states = ["purpose", "tasks"]
    at     = "2003-02-16T10:00:00Z"
  }
  given {
    who      = "BE"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.military_advice
    position = "objection"
  }
  then {
    outcome = "not_adopted"
  }
}

test "dpc_had_a_seat_for_france_before_1966" {
  at      = "1965-06-01"
  parties = ["BE", "CA", "DE", "DK", "FR", "GB", "GR", "IS", "IT", "LU", "NL", "NO", "PT", "TR", "US"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.defensive_deployment
  }
  when {
    who      = "FR"
    by       = office.minister_defence
    act      = council.position
    kind     = question.defensive_deployment
    position = "objection"
  }
  then {
    may = "yes"
  }
}

test "dpc_has_a_seat_for_france_again_in_2009" {
  at      = "2009-06-01"
  parties = ["AL", "BE", "BG", "CA", "CZ", "DE", "DK", "EE", "ES", "FR", "GB", "GR", "HR", "HU", "IS", "IT", "LT", "LU", "LV", "NL", "NO", "PL", "PT", "RO", "SI", "SK", "TR", "US"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.defensive_deployment
  }
  when {
    who      = "FR"
    by       = office.minister_defence
    act      = council.position
    kind     = question.defensive_deployment
    position = "objection"
  }
  then {
    may = "yes"
  }
}

test "dpc_is_the_council_since_2010" {
  at      = "2012-12-04"
  parties = ["AL", "BE", "BG", "CA", "CZ", "DE", "DK", "EE", "ES", "FR", "GB", "GR", "HR", "HU", "IS", "IT", "LT", "LU", "LV", "NL", "NO", "PL", "PT", "RO", "SI", "SK", "TR", "US"]
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.defensive_deployment
  }
  given {
    who      = ["AL", "BE", "BG", "CA", "CZ", "DE", "DK", "EE", "ES", "FR", "GB", "GR", "HR", "HU", "IS", "IT", "LT", "LU", "LV", "NL", "NO", "PL", "PT", "RO", "SI", "SK", "TR", "US"]
    by       = office.permanent_representative
    act      = council.position
    kind     = question.defensive_deployment
    position = "assent"
  }
  given {
    who    = office.secretary_general
    act    = council.question
    kind   = question.military_advice
    states = ["purpose"]
  }
  given {
    who      = "FR"
    by       = office.minister_foreign
    act      = council.position
    kind     = question.military_advice
    position = "objection"
  }
  then {
    question = question.defensive_deployment
    outcome  = "adopted"
  }
  then {
    question = question.military_advice
    outcome  = "not_adopted"
  }
}

# Advice is asked for a purpose and on tasks; a deployment names much more.
test "advice_names_no_force" {
  at      = "2003-02-16T12:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  when {
    who    = office.secretary_general
    act    = council.question
    kind   = question.military_advice
    states = ["purpose", "tasks"]
  }
  then {
    may = "yes"
  }
}

test "deployment_lacks_terms" {
  at      = "2003-02-19T12:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  when {
    who    = office.secretary_general
    act    = council.question
    kind   = question.defensive_deployment
    states = ["purpose", "tasks"]
  }
  then {
    may     = "no"
    refused = false
    code    = "mandate.lacks_terms"
  }
}

test "advice_is_owed_once_it_is_asked_for" {
  at      = "2003-02-17"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who     = office.secretary_general
    act     = council.announcement
    kind    = question.military_advice
    outcome = "adopted"
    states  = ["purpose", "tasks"]
  }
  then {
    owes  = duty.advise
    who   = "organisation"
    state = "open"
  }
}

test "advice_was_given_when_the_deployment_is_put" {
  at      = "2003-02-19T12:00:00Z"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who     = office.secretary_general
    act     = council.announcement
    kind    = question.military_advice
    outcome = "adopted"
    states  = ["purpose", "tasks"]
    at      = "2003-02-16T22:00:00Z"
  }
  given {
    who  = office.secretary_general
    act  = council.question
    kind = question.defensive_deployment
  }
  then {
    owes  = duty.advise
    who   = "organisation"
    state = "met"
    under = practice.advice_2003
  }
}

test "secretary_general_is_named_by_consensus" {
  at      = "1999-08-04"
  parties = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
  given {
    who  = "GB"
    by   = office.permanent_representative
    act  = council.question
    kind = question.appoint_secretary_general
  }
  given {
    who      = "TR"
    by       = office.permanent_representative
    act      = council.position
    kind     = question.appoint_secretary_general
    position = "objection"
  }
  then {
    outcome = "not_adopted"
    under   = practice.secretary_general
  }
}
