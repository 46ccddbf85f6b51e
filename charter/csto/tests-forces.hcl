# What stands between a decision and a contingent: the members' own laws, the agreements on
# collective forces, and what binds a member at home.

test "consent_comes_before_the_way" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who = "KG"
    by  = office.minister_defence
    act = force.move
  }
  then {
    may     = "no"
    refused = false
    under   = charter.art12_end
    code    = "gate.lacking"
  }
}

test "consent_opens_the_way" {
  at      = "2022-01-08"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who     = "KG"
    by      = office.president
    act     = force.consent
    result  = "passed"
    votes   = 69
    against = 7
  }
  when {
    who = "KG"
    by  = office.minister_defence
    act = force.move
  }
  then {
    may   = "yes"
    under = charter.art12_end
  }
}

test "a_law_that_nobody_has_read" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who = "AM"
    by  = office.minister_defence
    act = force.move
  }
  then {
    may   = "unknown"
    under = charter.art12_end
  }
}

test "kyrgyzstan_55_votes_are_too_few" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who     = "KG"
    by      = office.president
    act     = force.consent
    result  = "passed"
    present = 66
    votes   = 55
    against = 11
  }
  then {
    may     = "no"
    refused = false
    under   = practice.kg_parliament_2022
    code    = "consent.contradicts_law"
  }
}

# Whether 60 or 61 are needed is in dispute; 69 are enough under both.
test "kyrgyzstan_69_votes_consent" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who     = "KG"
    by      = office.president
    act     = force.consent
    result  = "passed"
    present = 76
    votes   = 69
    against = 7
  }
  then {
    may   = "contested"
    under = practice.kg_parliament_2022
  }
}

# 39 were too few; how many would do is not known.
test "kyrgyzstan_without_a_quorum" {
  at      = "2022-01-06T12:00:00Z"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who     = "KG"
    by      = office.president
    act     = force.consent
    result  = "no_quorum"
    present = 39
  }
  then {
    may   = "contested"
    under = practice.kg_parliament_2022
  }
}

test "nobody_consents_for_another" {
  at      = "2022-01-07"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who = "RU"
    by  = office.minister_foreign
    act = force.move
  }
  then {
    may     = "no"
    refused = true
    code    = "office.may_not"
  }
}

test "forces_art2_threat_before_2012" {
  at      = "2012-06-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "TJ"
  given {
    who  = "TJ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  then {
    owes  = duty.respond_to_threat
    who   = "RU"
    state = "none"
  }
}

test "forces_art2_threat" {
  at      = "2012-07-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "TJ"
  given {
    who  = "TJ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  then {
    owes  = duty.respond_to_threat
    who   = "RU"
    state = "open"
    under = forces.art2
  }
  then {
    owes  = duty.respond_to_threat
    who   = "TJ"
    state = "none"
  }
}

test "forces_art2_a_promise_responds" {
  at      = "2022-07-01"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "TJ"
  given {
    who  = "TJ"
    by   = office.president
    act  = council.appeal
    kind = appeal.threat
  }
  given {
    who    = "RU"
    by     = office.president
    act    = council.reply
    kind   = appeal.threat
    answer = "promised"
  }
  then {
    owes  = duty.respond_to_threat
    who   = "RU"
    state = "met"
  }
  then {
    owes  = duty.respond_to_threat
    who   = "KZ"
    state = "open"
  }
}

test "a_measure_has_an_end" {
  at      = "2022-01-05"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who    = "KZ"
    by     = office.president
    act    = measure.impose
    states = []
  }
  then {
    may     = "no"
    refused = false
    under   = practice.temporary_measures
    code    = "measure.no_end"
  }
}

test "a_measure_with_its_end" {
  at      = "2022-01-05"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who    = "KZ"
    by     = office.president
    act    = measure.impose
    states = ["until"]
  }
  then {
    may   = "yes"
    under = practice.temporary_measures
  }
}

test "no_measures_at_anothers_home" {
  at      = "2022-01-05"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  when {
    who    = "RU"
    by     = office.president
    act    = measure.impose
    states = ["until"]
  }
  then {
    may     = "no"
    refused = true
    code    = "measure.not_at_home"
  }
}

test "peacekeeping_mandate_the_way_home" {
  at      = "2022-01-14"
  parties = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  home    = "KZ"
  given {
    who   = "KZ"
    by    = office.president
    act   = force.withdrawal
    at    = "2022-01-11T06:00:00Z"
    from  = "2022-01-12"
    until = "2022-01-22"
  }
  then {
    owes  = duty.begin_withdrawal
    who   = organisation
    state = "late"
  }
  then {
    owes  = duty.complete_withdrawal
    who   = organisation
    state = "open"
  }
}
