# What must be true of this case: what is said of a membership is kept with its speaker, and
# the status follows acts alone.

expect "before February 2024 nothing is claimed, and six are parties" {
  query = "members"
  at    = "2024-02-01T00:00:00+03:00"
  check = {
    "[member=AM].status"      = "party"
    "[member=AM].under"       = "charter"
    "[member=AM].instruments" = ["charter", "treaty"]
    "[member=AM].claims.#"    = 0
  }
}

expect "called frozen by its own head of government, Armenia is a party as before" {
  query = "members"
  at    = "2024-02-24T00:00:00+03:00"
  check = {
    "[member=AM].status"                 = "party"
    "[member=AM].under"                  = "charter"
    "[member=AM].instruments"            = ["charter", "treaty"]
    "[member=AM].claims"                 = ["frozen"]
    "[member=AM].claimed.speaker.person" = "pashinyan"
    "[status=party].#"                   = 6
    "[status=suspended].#"               = 0
  }
}

expect "in June 2024 four things are claimed, against one another, and none changes anything" {
  query = "members"
  at    = "2024-06-05T00:00:00+03:00"
  check = {
    "[member=AM].status"                                      = "party"
    "[member=AM].under"                                       = "charter"
    "[member=AM].instruments"                                 = ["charter", "treaty"]
    "[member=AM].claims"                                      = ["frozen", "not_financing", "will_not_block", "still_bound"]
    "[member=AM].claimed[code=frozen].speaker.person"         = "pashinyan"
    "[member=AM].claimed[code=will_not_block].speaker.person" = "badalyan"
    "[member=AM].claimed[code=still_bound].speaker.office"    = ["foreign_ministry", "secretary_general"]
    "[status=party].#"                                        = 6
  }
}

expect "two years without payment are reached and no decision is known: the vote is not lost by itself (Charter, article 24)" {
  query = "members"
  at    = "2026-02-01T00:00:00+03:00"
  check = {
    "[member=AM].status"      = "party"
    "[member=AM].under"       = "charter"
    "[member=AM].instruments" = ["charter", "treaty"]
    "[member=AM].claims"      = ["frozen", "not_financing", "will_not_block", "still_bound", "in_arrears"]
    "[status=suspended].#"    = 0
    "[member=AM].since"       = at("2003-09-18T00:00:00+03:00")
  }
}

expect "no notice came: the Secretariat's word stands against the Prime Minister's, each with its speaker" {
  query = "crisis"
  at    = "2024-03-13T00:00:00+03:00"
  check = {
    "statements[kind=denial].speaker.office"        = "secretariat"
    "statements[speaker.person=tasmagambetov].kind" = "report"
    "questions.#"                                   = 0
  }
}

expect "two years of sessions without Armenia: five attend, and that there is no quorum is one minister's word" {
  query = "crisis"
  at    = "2025-12-01T00:00:00+03:00"
  check = {
    "sessions[body=council].#"                     = 3
    "sessions[body=council].attended[member=AM].#" = 0
    "statements[speaker.person=aleynik].text.en"   = "Aleynik: there is no quorum, and the decisions will be legitimate all the same; they are passed on to Armenia to join."
    "contacts[told=one_side].told_by.person"       = "aleynik"
  }
}

expect "its seat is counted: six seats, of which one is told to stay away and five published nothing" {
  query = "crisis"
  at    = "2025-12-01T00:00:00+03:00"
  check = {
    "questions.kind"                                                        = "appoint_secretary_general"
    "questions[kind=appoint_secretary_general].seats"                       = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    "questions[kind=appoint_secretary_general].positions[seat=AM].position" = "non_participation"
    "questions[kind=appoint_secretary_general].missing"                     = ["BY", "KG", "KZ", "RU", "TJ"]
    "questions[kind=appoint_secretary_general].announced"                   = "adopted"
    "questions[kind=appoint_secretary_general].computed"                    = "undeterminable"
    "questions[kind=appoint_secretary_general].rule_sources"                = ["charter.art18", "charter.art12", "charter.art12_limited", "practice.secretary_general_2018"]
  }
}

expect "nothing is owed in this matter, for nobody asked for help" {
  query = "due"
  at    = "2026-02-01T00:00:00+03:00"
  check = {
    "[who=AM].#" = 0
  }
}

expect "by what was known on 22 February 2024 only the word of the Prime Minister is there" {
  query = "members"
  at    = "2026-02-01T00:00:00+03:00"
  known = "2024-02-22T00:00:00+03:00"
  check = {
    "[member=AM].claims.#" = 0
    "[member=AM].status"   = "party"
  }
}
