# What must be true of this case, whoever keeps the record.

expect "nineteen are bound in February 2003" {
  query = "members"
  at    = "2003-02-06T12:00:00+01:00"
  check = {
    "[status=party].#" = 19
  }
}

expect "thirty years earlier there are fifteen, and Spain is none of them" {
  query = "members"
  at    = "1973-02-06T12:00:00+01:00"
  check = {
    "[status=party].#"   = 15
    "[member=ES].status" = "none"
  }
}

expect "the American proposal is a draft: nobody tells that it was put" {
  query = "crisis"
  at    = "2003-01-22T23:59:59+01:00"
  check = {
    "questions.#"                       = 1
    "questions[kind=planning].state"    = "draft"
    "questions[kind=planning].computed" = "undeterminable"
    "appeals.#"                         = 0
  }
}

# The silence.

expect "from 6 February the question is put to all nineteen, under silence" {
  query = "crisis"
  at    = "2003-02-09T12:00:00+01:00"
  check = {
    "questions[kind=planning].state"    = "put"
    "questions[kind=planning].computed" = "open"
    "questions[kind=planning].seats.#"  = 19
    "questions[kind=planning].body"     = "nac"
    "questions[kind=planning].articles" = ["practice.silence", "practice.consensus", "practice.dpc_2003"]
  }
}

expect "a minister who says that he will object has not objected" {
  query = "crisis"
  at    = "2003-02-10T09:59:59+01:00"
  check = {
    "questions[kind=planning].computed" = "open"
  }
}

expect "at ten the silence is broken, by two letters, and no appeal has been made yet" {
  query = "crisis"
  at    = "2003-02-10T10:00:00+01:00"
  check = {
    "questions[kind=planning].computed"                    = "not_adopted"
    "questions[kind=planning].because"                     = ["BE"]
    "questions[kind=planning].positions[seat=BE].position" = "objection"
    "questions[kind=planning].positions[seat=FR].position" = "objection"
    "questions[kind=planning].positions[seat=FR].at"       = at("2003-02-10T10:00:00+01:00")
    "questions[kind=planning].positions[seat=DE].position" = "objection"
    "questions[kind=planning].positions[seat=DE].ignored"  = "vote.wrong_form"
    "questions[kind=planning].positions[seat=US].position" = "unknown"
    "questions[kind=planning].announced"                   = null
    "appeals.#"                                            = 0
    "findings[code=position.wrong_form].#"                 = 1
    "findings[code=position.wrong_form].article"           = "practice.silence"
  }
}

expect "the Secretary General says the same, and nothing contradicts him" {
  query = "crisis"
  at    = "2003-02-10T12:10:00+01:00"
  check = {
    "questions[kind=planning].announced"     = "not_adopted"
    "questions[kind=planning].computed"      = "not_adopted"
    "findings[code=decision.contradicted].#" = 0
  }
}

# Article 4.

expect "Turkey asked after the silence was broken, of all the others, and named the article" {
  query = "crisis"
  at    = "2003-02-10T12:10:00+01:00"
  check = {
    "appeals.#"                          = 1
    "appeals[0].by"                      = "TR"
    "appeals[0].kind"                    = "consultation"
    "appeals[0].to.#"                    = 18
    "appeals[0].articles"                = ["treaty.art4"]
    "findings[code=appeal.no_article].#" = 0
  }
}

expect "consultations were owed by all, and began the same morning" {
  query = "crisis"
  at    = "2003-02-10T12:10:00+01:00"
  check = {
    "duties[what=consult].#"              = 19
    "duties[what=consult,state=met].#"    = 19
    "duties[what=consult,who=FR].article" = "treaty.art4"
    "consultations[0].articles"           = ["treaty.art4"]
  }
}

expect "article 4 obliges nobody to send anything" {
  query = "crisis"
  at    = "2003-02-12T12:00:00+01:00"
  check = {
    "duties[what=assist].#" = 0
    "missions.#"            = 0
  }
}

expect "for six days nothing has moved anywhere: it was just not adopted" {
  query = "crisis"
  at    = "2003-02-15T12:00:00+01:00"
  check = {
    "questions[kind=planning,state=closed].computed" = "not_adopted"
    "questions[kind=planning,state=draft].computed"  = "undeterminable"
    "questions[kind=military_advice].#"              = 0
    "sessions[body=nac].#"                           = 6
  }
}

# The Defence Planning Committee.

expect "on 16 February another body has it, as a new question, and France has no seat there" {
  query = "crisis"
  at    = "2003-02-16T12:00:00+01:00"
  check = {
    "questions[kind=planning,state=moved].computed" = "moved"
    "questions[kind=military_advice].state"         = "put"
    "questions[kind=military_advice].body"          = "dpc"
    "questions[kind=military_advice].seats"         = ["BE", "CA", "CZ", "DE", "DK", "ES", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
    "findings[code=question.wrong_seats].#"         = 0
  }
}

expect "announced as agreed by eighteen; computed it cannot be, because no position was published" {
  query = "crisis"
  at    = "2003-02-17T12:00:00+01:00"
  check = {
    "questions[kind=military_advice].announced" = "adopted"
    "questions[kind=military_advice].computed"  = "undeterminable"
    "questions[kind=military_advice].missing.#" = 18
    "questions[kind=military_advice].articles"  = ["treaty.art4"]
    "findings[code=decision.undeterminable].#"  = 1
  }
}

expect "what was agreed is advice: no strength, no command, no end, and nobody moves" {
  query = "crisis"
  at    = "2003-02-17T12:00:00+01:00"
  check = {
    "missions.#"                     = 1
    "missions[0].basis"              = "announced"
    "missions[0].mandate.purpose.en" = "military advice to the Committee on whether possible missions can be done, with what effect and when"
    "missions[0].mandate.tasks.#"    = 3
    "missions[0].mandate.area"       = null
    "missions[0].mandate.strength"   = null
    "missions[0].mandate.until"      = null
    "force.#"                        = 0
    "duties[what=advise].state"      = "open"
    "duties[what=advise].who"        = "organisation"
  }
}

expect "three days later the advice is given, and a deployment authorised that names no strength and no end" {
  query = "crisis"
  at    = "2003-02-20T12:00:00+01:00"
  check = {
    "questions[kind=defensive_deployment].announced" = "adopted"
    "questions[kind=defensive_deployment].computed"  = "undeterminable"
    "questions[kind=defensive_deployment].seats.#"   = 18
    "duties[what=advise].state"                      = "met"
    "missions.#"                                     = 2
    "missions[1].mandate.area"                       = "TR"
    "missions[1].mandate.strength"                   = null
    "findings[code=mandate.lacks_terms].article"     = "practice.consensus"
  }
}

# By what was known.

expect "before noon on the 10th, whoever reads the record knows neither that the silence was broken nor that anybody kept it" {
  query = "crisis"
  at    = "2003-02-10T12:00:00+01:00"
  known = "2003-02-10T12:00:00+01:00"
  check = {
    "questions[kind=planning].computed"  = "undeterminable" # and not adopted by silence
    "questions[kind=planning].missing.#" = 19
  }
}
