# What the compact must do, article by article. What stands in the Request for Assistance is
# tested in tests-assistance.hcl.

test "art1_the_governor_declares" {
  at      = "2021-12-11T06:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  when {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
  }
  then {
    may   = "yes"
    under = compact.art1
  }
}

test "art1_a_representative_does_not_declare" {
  at      = "2021-12-11T06:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  when {
    who  = "KY"
    by   = office.authorised_representative
    act  = council.appeal
    kind = appeal.declaration
  }
  then {
    may     = "no"
    refused = true
  }
}

# Here Guam is taken as one that has not.
test "art1_who_has_not_enacted_it_declares_nothing" {
  at      = "2021-12-11T06:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "GU"
  when {
    who  = "GU"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
  }
  then {
    may     = "no"
    refused = true
    under   = compact.art1
    code    = "member.not_bound"
  }
}

test "art1_congress_had_not_consented" {
  at      = "1996-10-18T00:00:00Z"
  parties = ["FL", "KY"]
  home    = "KY"
  when {
    who  = "KY"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
  }
  then {
    may = "no"
  }
}

test "art1_the_coordinator_does_not_declare" {
  at      = "2021-12-11T06:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  when {
    who  = office.coordinator
    act  = council.appeal
    kind = appeal.declaration
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art4_arrest_can_be_alleged" {
  at      = "2021-12-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  when {
    who  = "KY"
    kind = prohibition.arrest
    of   = ["TN"]
    by   = office.governor
    act  = duty.allegation
  }
  then {
    may   = "yes"
    under = compact.art4_powers
  }
}

test "art4_who_is_accused_answers" {
  at      = "2021-12-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    kind = prohibition.arrest
    of   = ["TN"]
    by   = office.governor
    act  = duty.allegation
  }
  when {
    who    = "TN"
    by     = office.governor
    act    = duty.answer
    kind   = prohibition.arrest
    answer = "explained"
  }
  then {
    may = "yes"
  }
}

test "art4_nobody_answers_for_another" {
  at      = "2021-12-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  given {
    who  = "KY"
    kind = prohibition.arrest
    of   = ["TN"]
    by   = office.governor
    act  = duty.allegation
  }
  when {
    who    = "FL"
    by     = office.governor
    act    = duty.answer
    kind   = prohibition.arrest
    answer = "denied"
  }
  then {
    may     = "no"
    refused = true
    code    = "answer.not_alleged"
  }
}

test "art13_the_guard_is_no_army" {
  at      = "2006-01-01T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "FL"
  when {
    who  = "FL"
    kind = prohibition.military_force
    of   = ["TN"]
    by   = office.governor
    act  = duty.allegation
  }
  then {
    may   = "yes"
    under = compact.art13
  }
}

test "art4_leaders_stay_in_command" {
  at      = "2021-12-17T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  when {
    who = "DE"
    by  = office.team_leader
    act = force.command
  }
  then {
    may   = "yes"
    under = compact.art4_control
  }
}

test "art4_the_receiving_state_sets_tasks" {
  at      = "2021-12-17T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  when {
    who = "KY"
    by  = office.emergency_authority
    act = force.task
  }
  then {
    may   = "yes"
    under = compact.art4_control
  }
}

test "art4_a_leader_sets_no_tasks" {
  at      = "2021-12-17T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "KY"
  when {
    who = "DE"
    by  = office.team_leader
    act = force.task
  }
  then {
    may     = "no"
    refused = true
  }
}

test "art11_thirty_days_lie_between" {
  at      = "2021-06-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  given {
    at   = "2021-06-01T00:00:00-05:00"
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal_notice
    of   = ["DE"]
  }
  when {
    from = "2021-06-30T23:59:59-05:00"
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["DE"]
  }
  then {
    may     = "no"
    refused = true
    under   = compact.art11_b
    code    = "status.notice_short"
  }
}

test "art11_after_thirty_days" {
  at      = "2021-06-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  given {
    at   = "2021-06-01T00:00:00-05:00"
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal_notice
    of   = ["DE"]
  }
  when {
    from = "2021-07-01T00:00:00-05:00"
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["DE"]
  }
  then {
    may   = "yes"
    under = compact.art11_b
  }
}

test "art11_nobody_leaves_without_a_notice" {
  at      = "2021-06-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  when {
    from = "2021-08-01T00:00:00-05:00"
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal
    of   = ["DE"]
  }
  then {
    may     = "no"
    refused = true
    under   = compact.art11_b
  }
}

test "art11_a_notice_is_not_yet_leaving" {
  at      = "2021-06-20T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  home    = "DE"
  given {
    at   = "2021-06-01T00:00:00-05:00"
    who  = office.archivist
    act  = member.status
    kind = status.withdrawal_notice
    of   = ["DE"]
  }
  when {
    who  = "DE"
    by   = office.governor
    act  = council.appeal
    kind = appeal.declaration
  }
  then {
    may = "yes"
  }
}

test "art11_a_state_joins_by_its_own_law" {
  at      = "1999-01-01T00:00:00Z"
  parties = ["DE", "FL", "KY", "NE", "TN"]
  when {
    who  = office.archivist
    act  = member.status
    kind = status.enactment
    of   = ["GU"]
  }
  then {
    may   = "yes"
    under = compact.art11_a
  }
}
