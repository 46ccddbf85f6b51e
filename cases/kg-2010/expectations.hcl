# What must be true of this case. In June 2010 the text of 1992 ruled: it gives no duty to
# assist without an aggression that somebody claims, and a duty to consult at once.

expect "seven members are bound by the Charter, Uzbekistan among them" {
  query = "members"
  at    = "2010-06-12T12:00:00+06:00"
  check = {
    "[status=party].#"        = 7
    "[member=UZ].status"      = "party"
    "[member=KG].instruments" = ["charter", "treaty"]
  }
}

expect "Otunbayeva asks Russia by letter and names no article; who speaks for Kyrgyzstan is contested" {
  query = "crisis"
  at    = "2010-06-12T16:00:00+06:00"
  check = {
    "appeals.#"                                                         = 1
    "appeals[0].by"                                                     = "KG"
    "appeals[0].of.person"                                              = "otunbayeva"
    "appeals[0].kind"                                                   = "threat"
    "appeals[0].to"                                                     = "RU"
    "appeals[0].articles"                                               = []
    "appeals[0].channel"                                                = "letter"
    "appeals[0].state"                                                  = "made"
    "appeals[0].reached.#"                                              = 0
    "appeals[0].answered"                                               = false
    "appeals[0].unanswered_since"                                       = at("2010-06-12T15:48:00+06:00")
    "findings[code=office.contested,type=council.appeal/1].args.office" = "president"
    "findings[code=office.contested,type=council.appeal/1].args.people" = "bakiyev, otunbayeva"
    "findings[code=appeal.no_article].article"                          = "treaty.art2_1992"
  }
}

expect "all owe to consult, and Russia, which was asked, to answer, by the text of 1992; nobody owes forces, for nobody claimed an aggression" {
  query = "due"
  at    = "2010-06-12T16:00:00+06:00"
  check = {
    "[what=consult].who"                  = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
    "[what=consult].by"                   = ["immediately", "immediately", "immediately", "immediately", "immediately", "immediately", "immediately"]
    "[what=consult,state=open].#"         = 7
    "[what=answer_threat].who"            = ["RU"]
    "[what=answer_threat,state=open].#"   = 1
    "[what=assist].#"                     = 0
    "[what=take_measures].#"              = 0
    "[what=notify_un_security_council].#" = 0
  }
}

expect "the same evening Russia has it and declines with a reason" {
  query = "crisis"
  at    = "2010-06-13T00:00:00+06:00"
  check = {
    "appeals[0].reached.member"                              = "RU"
    "appeals[0].answered"                                    = true
    "appeals[0].unanswered_since"                            = null
    "characterisations[as=internal_conflict].speaker.person" = "timakova"
    "characterisations[as=no_outside_attack].speaker.person" = "medvedev"
  }
}

expect "the secretaries meet on the 14th: the duty to consult is met, by nobody's vote" {
  query = "crisis"
  at    = "2010-06-15T00:00:00+06:00"
  check = {
    "sessions[body=security_secretaries].attended[member=KG].office" = "plenipotentiary"
    "sessions[body=security_secretaries].attended[member=KG].person" = "mambetzhunusov"
    "sessions[body=security_secretaries].asked_by"                   = "RU"
    "duties[what=consult,state=met].#"                               = 7
    "duties[what=consult,who=KZ].met_by.#"                           = 1
  }
}

expect "two drafts are about, both under the Charter of 2002: consensus without a limited format" {
  query = "crisis"
  at    = "2010-06-15T00:00:00+06:00"
  check = {
    "questions.kind"                                   = ["send_forces", "assistance_measures"]
    "questions.state"                                  = ["draft", "draft"]
    "questions.announced"                              = [null, null]
    "questions[kind=send_forces].computed"             = "undeterminable"
    "questions[kind=assistance_measures].computed"     = "undeterminable"
    "questions[kind=assistance_measures].seats"        = ["AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"]
    "questions[kind=assistance_measures].seats_frozen" = false
    "questions[kind=assistance_measures].rule_sources" = ["charter.art12", "treaty.art2_1992"]
    "questions[kind=send_forces].rule_sources"         = ["charter.art12", "treaty.art6_1992", "treaty.art4_2_1992", "peacekeeping.art3", "peacekeeping.mandate"]
  }
}

expect "sending forces is off the table on the 17th: it was never put" {
  query = "crisis"
  at    = "2010-06-18T12:00:00+06:00"
  check = {
    "questions[kind=send_forces].state"     = "withdrawn"
    "questions[kind=send_forces].computed"  = "never_put"
    "questions[kind=send_forces].announced" = null
    "missions.#"                            = 0
    "force.#"                               = 0
  }
}

expect "what Russia's president asked, and what he was told, is kept as a statement of its speaker" {
  query = "crisis"
  at    = "2010-06-15T12:00:00+06:00"
  check = {
    "statements[speaker.person=medvedev].kind"      = "report"
    "contacts[told_by.office=press_secretary].told" = "one_side"
  }
}

expect "five are told to support the plan; Belarus is awaited and of Kyrgyzstan itself nothing is told, so nobody can compute it" {
  query = "crisis"
  at    = "2010-06-18T12:00:00+06:00"
  check = {
    "questions[kind=assistance_measures].positions[position=assent].seat"  = ["AM", "KZ", "RU", "TJ", "UZ"]
    "questions[kind=assistance_measures].positions[position=unknown].seat" = ["BY", "KG"]
    "questions[kind=assistance_measures].missing"                          = ["BY", "KG"]
    "questions[kind=assistance_measures].computed"                         = "undeterminable"
    "questions[kind=assistance_measures].state"                            = "draft"
  }
}

expect "the application for equipment is made by an office that the Treaty's rule does not name, and this is found" {
  query = "crisis"
  at    = "2010-06-18T12:00:00+06:00"
  check = {
    "appeals[1].of.office"                       = "secretary_of_security_council"
    "appeals[1].to"                              = ["AM", "BY", "KZ", "RU", "TJ", "UZ"]
    "findings[code=appeal.wrong_office].article" = "treaty.art2_1992"
  }
}

expect "three weeks on the application has no answer that the record knows, and six members still owe one" {
  query = "crisis"
  at    = "2010-07-04T00:00:00+06:00"
  check = {
    "appeals[1].answered"                           = false
    "appeals[1].unanswered_since"                   = at("2010-06-17T23:59:59+06:00")
    "duties[what=answer_threat,state=open].#"       = 6
    "duties[what=answer_threat,state=open].who"     = ["AM", "BY", "KZ", "RU", "TJ", "UZ"]
    "duties[what=answer_threat,state=open].article" = ["treaty.art2", "treaty.art2", "treaty.art2", "treaty.art2", "treaty.art2", "treaty.art2"]
  }
}

expect "when she asks, two people claim to be president of Kyrgyzstan, and both are contested" {
  query = "holders"
  at    = "2010-06-12T16:00:00+06:00"
  check = {
    "[member=KG,office=president].holder.person" = ["bakiyev", "otunbayeva"]
    "[member=KG,office=president].as"            = ["claims", "claims"]
    "[member=KG,office=president].contested"     = [true, true]
    "[member=KG,office=plenipotentiary].#"       = 0
  }
}

expect "the plenipotentiary is in office as he is named; that anybody vested him is not shown" {
  query = "holders"
  at    = "2010-06-15T12:00:00+06:00"
  check = {
    "[member=KG,office=plenipotentiary].holder.person" = "mambetzhunusov"
    "[member=KG,office=plenipotentiary].session"       = null
    "[member=KG,office=plenipotentiary].contested"     = false
  }
}

expect "sworn in, she holds it, and Bakiyev's claim is still there: no body has settled it" {
  query = "holders"
  at    = "2010-07-04T00:00:00+06:00"
  check = {
    "[member=KG,office=president].holder.person" = ["bakiyev", "otunbayeva"]
    "[member=KG,office=president].as"            = ["claims", "holds"]
    "[member=KG,office=president].contested"     = [true, true]
  }
}

expect "nothing was decided, and nothing was sent by the pact" {
  query = "crisis"
  at    = "2010-07-04T00:00:00+06:00"
  check = {
    "questions.announced" = [null, null]
    "missions.#"          = 0
    "force.#"             = 0
    "notices.#"           = 0
    "archive"             = true
  }
}

expect "five counts of the dead stand side by side with who gave them" {
  query = "crisis"
  at    = "2010-06-18T12:00:00+06:00"
  check = {
    "figures[subject=killed].min"         = [49, 65, 114, 500, 191]
    "figures[subject=killed,min=500].max" = null
  }
}
