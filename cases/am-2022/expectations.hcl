# What must be true of this case: an appeal answered by a decision that gives no help of the
# kind that was asked for, so that each of the others still owes it.

expect "within hours Armenia asks, under article 4, and each of the five others owes help at once" {
  query = "crisis"
  at    = "2022-09-13T12:00:00+04:00"
  check = {
    "appeals.#"                                       = 1
    "appeals[0].kind"                                 = "aggression"
    "appeals[0].by"                                   = "AM"
    "appeals[0].articles"                             = ["treaty.art4"]
    "appeals[0].answered"                             = false
    "appeals[0].unanswered_since"                     = at("2022-09-13T12:00:00+04:00")
    "appeals[0].to"                                   = ["BY", "KG", "KZ", "RU", "TJ"]
    "duties[what=assist].who"                         = ["BY", "KG", "KZ", "RU", "TJ"]
    "duties[what=assist,who=RU].article"              = "treaty.art4_2"
    "duties[what=assist,who=RU].by"                   = "immediately"
    "duties[what=assist,state=open].#"                = 5
    "duties[what=answer_appeal,state=open].#"         = 5
    "duties[what=consult_on_aggression,state=open].#" = 6
  }
}

expect "that it was article 4 is disputed, and the appeal stands as it was made" {
  query = "crisis"
  at    = "2022-09-15T00:00:00+04:00"
  check = {
    "appeals[0].corrections.kind"            = "dispute"
    "appeals[0].articles"                    = ["treaty.art4"]
    "spine[type=council.appeal/1].disputed"  = true
    "spine[type=council.appeal/1].withdrawn" = false
  }
}

expect "each side accuses and each denies, linked to what it denies" {
  query = "crisis"
  at    = "2022-09-14T00:00:00+04:00"
  check = {
    "statements[kind=denial].#"                    = 2
    "statements[kind=accusation].answered_by.kind" = "denial"
    "statements[kind=denial].answers.kind"         = ["accusation", "denial"]
    "characterisations.as"                         = ["aggression", "provocation"]
    "figures[subject=killed].min"                  = [49, 50]
    "figures[subject=killed].speaker.member"       = ["AM", null]
  }
}

expect "the Council meets by video the same day; Belarus sends neither its head of state nor of government" {
  query = "crisis"
  at    = "2022-09-14T00:00:00+04:00"
  check = {
    "sessions[body=council].form"                       = "video"
    "sessions[body=council].asked_by"                   = "AM"
    "sessions[body=council].chair.person"               = "pashinyan"
    "sessions[body=council].attended[member=BY].office" = "secretary_of_security_council"
    "sessions[body=council].attended[member=TJ].office" = "prime_minister"
  }
}

expect "the decision is announced and nobody can compute it; it answers the appeal and meets the duty to consult" {
  query = "crisis"
  at    = "2022-09-14T00:00:00+04:00"
  check = {
    "questions.kind"                                 = "mission_without_forces"
    "questions.announced"                            = "adopted"
    "questions.computed"                             = "undeterminable"
    "questions[kind=mission_without_forces].missing" = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    "duties[what=answer_appeal,state=met].#"         = 5
    "duties[what=consult_on_aggression,state=met].#" = 6
    "appeals[0].reached.member"                      = ["BY", "KG", "KZ", "RU", "TJ"]
    "appeals[0].unreached.#"                         = 0
  }
}

expect "it is no help of the kind that article 4 asks for: five still owe it, the mission has no force, and there is nothing to tell the United Nations" {
  query = "crisis"
  at    = "2022-09-22T00:00:00+04:00"
  check = {
    "duties[what=assist,state=open].who"        = ["BY", "KG", "KZ", "RU", "TJ"]
    "duties[what=assist,state=open].article"    = ["treaty.art4_2", "treaty.art4_2", "treaty.art4_2", "treaty.art4_2", "treaty.art4_2"]
    "duties[what=notify_un_security_council].#" = 0
    "missions.#"                                = 1
    "missions[0].state"                         = "mandated"
    "missions[0].basis"                         = "announced"
    "missions[0].mandate.command"               = "zas"
    "force.#"                                   = 0
    "moves.#"                                   = 0
    "consents.#"                                = 0
  }
}

expect "of the meeting of the 21st both sides tell, and not the same" {
  query = "crisis"
  at    = "2022-09-22T00:00:00+04:00"
  check = {
    "contacts[told=both_sides].told_by.office" = ["secretary_general", "secretary_of_security_council"]
    "contacts[told=one_side].told_by.member"   = ["AM", "AM"]
  }
}

expect "on 23 November the help is put to all six, Armenia objects, and consensus fails on the one it was for" {
  query = "crisis"
  at    = "2022-11-24T00:00:00+04:00"
  check = {
    "questions[announced=not_adopted].computed"                         = "not_adopted"
    "questions[announced=not_adopted].because"                          = "AM"
    "questions[announced=not_adopted].seats"                            = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    "questions[announced=not_adopted].seats_frozen"                     = true
    "questions[announced=not_adopted].state"                            = "closed"
    "questions[announced=not_adopted].positions[seat=AM].position"      = "objection"
    "questions[announced=not_adopted].positions[position=unknown].seat" = ["BY", "KG", "KZ", "RU", "TJ"]
    "questions[announced=not_adopted].rule_sources"                     = ["treaty.art2", "charter.art12", "charter.art12_limited", "response.order"]
  }
}

expect "one of the fifteen has a kind of its own in the charter: adopted as announced, by positions that nobody published" {
  query = "crisis"
  at    = "2022-11-24T00:00:00+04:00"
  check = {
    "questions[kind=appoint_secretary_general].announced"                              = "adopted"
    "questions[kind=appoint_secretary_general].computed"                               = "undeterminable"
    "questions[kind=appoint_secretary_general].missing"                                = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    "findings[code=decision.undeterminable,rule=question.appoint_secretary_general].#" = 1
  }
}

expect "at the end of the year the five still owe what was asked for in September" {
  query = "due"
  at    = "2022-12-31T00:00:00+04:00"
  check = {
    "[what=assist,state=open].who"     = ["BY", "KG", "KZ", "RU", "TJ"]
    "[what=answer_appeal,state=met].#" = 5
    "[state=late].#"                   = 0
  }
}

expect "by what was known at noon of the 14th the appeal has no dispute and no mission on its way" {
  query = "crisis"
  at    = "2022-12-31T00:00:00+04:00"
  known = "2022-09-14T12:00:00+04:00"
  check = {
    "appeals[0].corrections.#" = 0
    "contacts.#"               = 1
    "archive"                  = true
  }
}
