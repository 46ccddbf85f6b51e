# What must be true of this case: an appeal of another kind, and other duties with it.

expect "before the petition nothing is owed" {
  query = "crisis"
  at    = "2021-05-13T12:00:00+04:00"
  check = {
    "appeals.#"   = 0
    "duties.#"    = 0
    "questions.#" = 0
  }
}

expect "an acting head of government asks, of the kind that article 2 knows, and names the article" {
  query = "crisis"
  at    = "2021-05-15T00:00:00+04:00"
  check = {
    "appeals.#"                          = 1
    "appeals[0].kind"                    = "threat"
    "appeals[0].by"                      = "AM"
    "appeals[0].of.person"               = "pashinyan"
    "appeals[0].of.office"               = "head_of_government"
    "appeals[0].articles"                = ["treaty.art2"]
    "appeals[0].invokes"                 = ["treaty.art2"]
    "appeals[0].state"                   = "made"
    "findings[code=appeal.no_article].#" = 0
    "findings[code=office.contested].#"  = 0
  }
}

expect "consultations, an answer, a response and measures of assistance are owed, the last by the text of 2010" {
  query = "due"
  at    = "2021-05-15T00:00:00+04:00"
  check = {
    "what"                                    = ["answer_threat", "answer_threat", "answer_threat", "answer_threat", "answer_threat", "consult", "consult", "consult", "consult", "consult", "consult", "respond_to_threat", "respond_to_threat", "respond_to_threat", "respond_to_threat", "respond_to_threat", "take_measures", "take_measures", "take_measures", "take_measures", "take_measures", "take_measures"]
    "[what=consult,who=KZ].article"           = "treaty.art2"
    "[what=consult,who=KZ].by"                = "immediately"
    "[what=consult,state=open].#"             = 6
    "[what=take_measures,who=AM].article"     = "treaty.art2"
    "[what=take_measures,who=AM].by"          = null
    "[what=respond_to_threat,who=RU].article" = "forces.art2"
  }
}

expect "what article 4 would bring is not owed: no help with forces, no word to the United Nations" {
  query = "due"
  at    = "2021-05-15T00:00:00+04:00"
  check = {
    "[what=assist].#"                     = 0
    "[what=answer_appeal].#"              = 0
    "[what=consult_on_aggression].#"      = 0
    "[what=notify_un_security_council].#" = 0
  }
}

expect "both sides tell of the call between Pashinyan and Putin" {
  query = "crisis"
  at    = "2021-05-15T00:00:00+04:00"
  check = {
    "contacts.#"              = 2
    "contacts.told_by.member" = ["AM", "RU"]
  }
}

expect "the foreign ministers' session of the 19th meets the duty to consult, and no other" {
  query = "due"
  at    = "2021-05-20T00:00:00+04:00"
  check = {
    "[what=consult,state=met].#"          = 6
    "[what=answer_threat,state=open].who" = ["BY", "KG", "KZ", "RU", "TJ"]
    "[what=take_measures,state=open].#"   = 6
  }
}

expect "the accusation and its denial stand side by side, linked" {
  query = "crisis"
  at    = "2021-05-15T00:00:00+04:00"
  check = {
    "statements.kind"                              = ["accusation", "denial"]
    "statements[kind=accusation].answered_by.kind" = "denial"
    "statements[kind=denial].answers.type"         = "situation.statement/1"
  }
}

expect "in June the petition stands unanswered by any reply or decision, and there is no mission" {
  query = "crisis"
  at    = "2021-06-03T00:00:00+04:00"
  check = {
    "appeals[0].answered"         = false
    "appeals[0].unanswered_since" = at("2021-05-14T23:59:59+04:00")
    "appeals[0].reached.#"        = 0
    "questions.#"                 = 0
    "missions.#"                  = 0
    "force.#"                     = 0
    "notices.#"                   = 0
  }
}

expect "a year later it is no different: no text lets an appeal lapse" {
  query = "crisis"
  at    = "2022-06-18T00:00:00+04:00"
  check = {
    "appeals[0].state"                        = "made"
    "appeals[0].answered"                     = false
    "duties[what=answer_threat,state=open].#" = 5
    "duties[what=take_measures,state=open].#" = 6
    "archive"                                 = true
  }
}

expect "who knew nothing after the 15th of May saw the consultations as not begun" {
  query = "due"
  at    = "2021-06-03T00:00:00+04:00"
  known = "2021-05-16T00:00:00+04:00"
  check = {
    "[what=consult,state=open].#" = 6
  }
}
