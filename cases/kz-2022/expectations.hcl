# What must be true of this case, whoever keeps the record: who, when, by what right,
# how many, and what is unknown. Each block asks as a reader would.

# The appeal.

expect "before the appeal nothing was asked and nothing was owed" {
  query = "crisis"
  at    = "2022-01-05T12:00:00+06:00"
  check = {
    "appeals.#"   = 0
    "questions.#" = 0
    "duties.#"    = 0
    "missions.#"  = 0
  }
}

expect "Kazakhstan's President has appealed to the five other members, and named the Treaty but no article" {
  query = "crisis"
  at    = "2022-01-06T00:00:00+06:00"
  check = {
    "appeals.#"                                = 1
    "appeals[0].by"                            = "KZ"
    "appeals[0].of.person"                     = "tokayev"
    "appeals[0].to"                            = ["AM", "BY", "KG", "RU", "TJ"]
    "appeals[0].invokes"                       = ["treaty"]
    "appeals[0].articles"                      = []
    "appeals[0].kind"                          = "aggression"
    "appeals[0].reported"                      = true
    "findings[code=appeal.no_article].article" = "treaty.art4"
  }
}

expect "at that instant the appeal is unanswered and every other member owes help" {
  query = "crisis"
  at    = "2022-01-06T00:00:00+06:00"
  check = {
    "appeals[0].answered"                = false
    "appeals[0].unanswered_since"        = at("2022-01-05T23:59:59+06:00")
    "duties[what=assist].who"            = ["AM", "BY", "KG", "RU", "TJ"]
    "duties[what=assist,who=KG].article" = "treaty.art4_2"
    "duties[what=assist,who=KG].by"      = "immediately"
    "duties[what=assist,who=KG].state"   = "open"
  }
}

expect "a message to Bishkek, a round of calls and the start of consultations came before the decision was announced" {
  query = "crisis"
  at    = "2022-01-05T21:50:00Z"
  check = {
    "contacts[told_by.member=KG].means"              = "letter"
    "contacts[told_by.member=BY].between.person"     = ["lukashenko", "putin", "tokayev"]
    "consultations.#"                                = 1
    "consultations[0].by.person"                     = "pashinyan"
    "consultations[0].articles"                      = []
    "duties[what=consult_on_aggression,state=met].#" = 6
  }
}

# The decision.

expect "the decision is announced as adopted under article 4, and nobody can compute it: no position was published" {
  query = "crisis"
  at    = "2022-01-05T21:50:00Z"
  check = {
    "questions[kind=send_forces].announced"                              = "adopted"
    "questions[kind=send_forces].announced_by.person"                    = "pashinyan"
    "questions[kind=send_forces].where"                                  = "Facebook"
    "questions[kind=send_forces].articles"                               = ["treaty.art4"]
    "questions[kind=send_forces].computed"                               = "undeterminable"
    "questions[kind=send_forces].missing"                                = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    "appeals[0].answered"                                                = true
    "findings[code=decision.undeterminable,rule=question.send_forces].#" = 1
  }
}

expect "the mandate states purpose and area, and neither strength nor tasks nor command nor end" {
  query = "crisis"
  at    = "2022-01-06T06:00:00+06:00"
  check = {
    "missions[0].state"                             = "mandated"
    "missions[0].basis"                             = "announced"
    "missions[0].mandate.area"                      = "KZ"
    "missions[0].mandate.strength"                  = null
    "missions[0].mandate.tasks"                     = null
    "missions[0].mandate.command"                   = null
    "missions[0].mandate.until"                     = null
    "missions[0].mandate.period.en"                 = "for a limited period"
    "findings[code=mandate.lacks_terms].args.terms" = "tasks, strength, command, until"
  }
}

# The notices.

expect "on the evening of the 6th the Security Council of the United Nations has not yet been told, as far as is certain" {
  query = "due"
  at    = "2022-01-06T23:00:00+06:00"
  check = {
    "[what=notify_un_security_council].#"              = 6
    "[what=notify_un_security_council,who=AM].article" = "treaty.art4_3"
    "[what=notify_un_security_council,state=open].#"   = 6
  }
}

expect "by the end of the 7th the letter to the Security Council has gone" {
  query = "due"
  at    = "2022-01-08T00:00:00+03:00"
  check = {
    "[what=notify_un_security_council,state=met].#" = 6
  }
}

expect "the Secretary General wrote to the United Nations, the OSCE and the SCO on the 6th" {
  query = "crisis"
  at    = "2022-01-07T00:00:00+03:00"
  check = {
    "notices[0].to" = ["un_secretary_general", "osce", "sco"]
  }
}

# Measures at home.

expect "at noon on the 5th a state of emergency holds in Almaty and Mangystau only" {
  query = "crisis"
  at    = "2022-01-05T12:00:00+06:00"
  check = {
    "measures[kind=state_of_emergency,in_force=true].place" = ["KZ-ALA", "KZ-MAN"]
    "measures[kind=state_of_emergency,place=KZ-ALA].until"  = at("2022-01-19T00:00:00+06:00")
    "measures[kind=state_of_emergency,place=KZ-MAN].until"  = at("2022-01-19T00:00:00+05:00")
    "measures[kind=curfew,place=KZ-MAN].hours.from"         = "23:00"
  }
}

expect "Almaty region follows at 12:30 and the capital at 16:00" {
  query = "crisis"
  at    = "2022-01-05T16:00:00+06:00"
  check = {
    "measures[kind=state_of_emergency,in_force=true].#"   = 4
    "measures[kind=state_of_emergency,place=KZ-ALM].from" = at("2022-01-05T12:30:00+06:00")
    "measures[kind=state_of_emergency,place=KZ-AST].from" = at("2022-01-05T16:00:00+06:00")
  }
}

expect "on the 6th it holds in all seventeen places, with curfew, limits on movement and a ban on gatherings" {
  query = "crisis"
  at    = "2022-01-06T12:00:00+06:00"
  check = {
    "measures[kind=state_of_emergency,in_force=true].#"   = 17
    "measures[kind=curfew,in_force=true].#"               = 17
    "measures[kind=movement_restriction,in_force=true].#" = 17
    "measures[kind=assembly_ban,in_force=true].#"         = 17
  }
}

expect "at midnight in Almaty on the 19th it is over there, and holds in Mangystau for one hour more" {
  query = "crisis"
  at    = "2022-01-19T00:00:00+06:00"
  check = {
    "measures[place=KZ-ALA,kind=state_of_emergency].in_force" = false
    "measures[place=KZ-MAN,kind=state_of_emergency].in_force" = true
  }
}

expect "an hour later no measure holds anywhere" {
  query = "crisis"
  at    = "2022-01-19T00:00:00+05:00"
  check = {
    "measures[in_force=true].#" = 0
  }
}

expect "in Shymkent it was lifted on the 14th at 18:00" {
  query = "crisis"
  at    = "2022-01-14T18:00:00+06:00"
  check = {
    "measures[place=KZ-SHY,kind=state_of_emergency].in_force" = false
    "measures[place=KZ-SHY,kind=state_of_emergency].until"    = at("2022-01-19T00:00:00+06:00")
    "measures[place=KZ-SHY,kind=state_of_emergency].lifted"   = at("2022-01-14T18:00:00+06:00")
    "measures[place=KZ-ALA,kind=state_of_emergency].in_force" = true
  }
}

# Announced, consented, present.

expect "on the evening of the 6th five contingents are announced without a number; Kyrgyzstan's law has given none" {
  query = "crisis"
  at    = "2022-01-06T23:00:00+06:00"
  check = {
    "force[line=personnel].member"                                      = ["AM", "BY", "KG", "RU", "TJ"]
    "force[member=KG,line=personnel].announced"                         = unknown()
    "force[member=KG,line=personnel].consented"                         = none()
    "force[member=KG,line=personnel].present"                           = null
    "force[member=RU,line=personnel].announced"                         = unknown()
    "force[member=RU,line=personnel].consented"                         = null
    "force[member=RU,line=personnel].present"                           = unknown()
    "findings[code=force.announced_before_gate].args.member"            = ["KG", "TJ"]
    "findings[code=force.announced_before_gate,args.member=KG].article" = "charter.art12_end"
    "consents[0].result"                                                = "no_quorum"
    "consents[0].present"                                               = 39
    "missions[0].state"                                                 = "present"
  }
}

expect "on the 7th the first vote in Bishkek fails with 55 to 11, the second passes with 69 to 7" {
  query = "crisis"
  at    = "2022-01-07T13:34:00+06:00"
  check = {
    "consents[member=KG,result=failed].for"             = 55
    "consents[member=KG,result=failed].against"         = 11
    "consents[member=KG,result=failed].needed"          = 61
    "consents[member=KG,result=passed].for"             = 69
    "consents[member=KG,result=passed].against"         = 7
    "force[member=KG,line=personnel].consented"         = exactly(150)
    "force[member=KG,line=armoured_vehicles].consented" = exactly(8)
    "force[member=KG,line=vehicles].consented"          = exactly(11)
    "force[member=KG,line=personnel].announced"         = unknown()
    "force[member=KG,line=personnel].present"           = null
  }
}

expect "both Tajik chambers have consented, to how many is unknown" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+05:00"
  check = {
    "consents[member=TJ].#"                     = 2
    "consents[member=TJ].step"                  = ["chamber", "chamber"]
    "force[member=TJ,line=personnel].consented" = unknown()
  }
}

expect "Armenia told of 70 and then of 100, and 100 are there when the transfer is complete" {
  query = "crisis"
  at    = "2022-01-09T00:00:00+06:00"
  check = {
    "force[member=AM,line=personnel].announced" = between(70, 100)
    "force[member=AM,line=personnel].present"   = exactly(100)
    "force[member=KG,line=personnel].present"   = exactly(150)
    "force[member=BY,line=personnel].present"   = unknown()
    "force[member=TJ,line=personnel].moving_in" = unknown()
  }
}

expect "on the 9th nobody who followed the sources could yet say that the Kyrgyz contingent had come" {
  query = "crisis"
  at    = "2022-01-09T12:00:00+06:00"
  known = "2022-01-09T12:00:00+06:00"
  check = {
    "force[member=KG,line=personnel].consented" = exactly(150)
    "force[member=KG,line=personnel].present"   = null
  }
}

expect "what Belarus itself announced has no number; 500 is the claim of one outlet" {
  query = "crisis"
  at    = "2022-01-07T00:00:00+02:00"
  check = {
    "force[member=BY].announcements[by.office=minister_defence].value" = unknown()
    "force[member=BY,line=personnel].announced"                        = unknown()
    "figures[subject=strength_planned,min=500].max"                    = 500
  }
}

expect "the totals are claims with a speaker: about 2,500 planned, 2,030 and 250 vehicles deployed, more than 108 flights" {
  query = "crisis"
  at    = "2022-01-10T15:00:00Z"
  check = {
    "figures[subject=strength_planned,speaker.person=zas].min"            = 2500
    "figures[subject=strength_planned,speaker.person=zas].precision"      = "about"
    "figures[subject=strength_planned,speaker.person=zas].speaker.person" = "zas"
    "figures[subject=strength_deployed].min"                              = 2030
    "figures[subject=strength_deployed].max"                              = 2030
    "figures[subject=strength_deployed].speaker.person"                   = "tokayev"
    "figures[subject=vehicles_deployed].min"                              = 250
    "figures[subject=flights_in].min"                                     = 108
    "figures[subject=flights_in].max"                                     = null
    "force[member=RU,line=personnel].present"                             = unknown()
  }
}

# Command and session.

expect "Serdyukov commands; the ministers' decision was reported, never computed" {
  query = "crisis"
  at    = "2022-01-10T00:00:00+03:00"
  check = {
    "missions[0].command.person"                  = "serdyukov"
    "questions[kind=appoint_commander].body"      = "defence_ministers"
    "questions[kind=appoint_commander].announced" = "adopted"
    "questions[kind=appoint_commander].computed"  = "undeterminable"
  }
}

expect "the extraordinary session of the 10th met by video at Kazakhstan's request; the head of the Cabinet spoke for Kyrgyzstan" {
  query = "crisis"
  at    = "2022-01-10T15:00:00Z"
  check = {
    "sessions[body=council].form"                       = "video"
    "sessions[body=council].extraordinary"              = true
    "sessions[body=council].chair.member"               = "AM"
    "sessions[body=council].asked_by"                   = "KZ"
    "sessions[body=council].attended[member=KG].person" = "japarov_akylbek"
    "sessions[body=council].attended[member=KG].office" = "head_of_government"
  }
}

# The way home.

expect "the draft to end the mission was circulated; that it was decided, nobody had published by the 14th" {
  query = "crisis"
  at    = "2022-01-14T00:00:00+03:00"
  check = {
    "questions[kind=end_mission].state"          = "draft"
    "questions[kind=end_mission].announced"      = null
    "questions[kind=end_mission].computed"       = "undeterminable"
    "questions[kind=organise_return].announced"  = "adopted"
    "missions[0].state"                          = "leaving"
    "figures[subject=objects_guarded].min"       = 14
    "figures[subject=freed_for_other_tasks].min" = 1600
  }
}

expect "one speech of the 11th was told as no more than ten days, as at least ten, and as ten" {
  query = "crisis"
  at    = "2022-01-11T12:00:00+06:00"
  check = {
    "missions[0].withdrawal.#"                                     = 3
    "missions[0].withdrawal[precision=at_most].completes_in_days"  = 10
    "missions[0].withdrawal[precision=at_least].completes_in_days" = 10
    "missions[0].withdrawal.begins_within_days"                    = [2, 2, 2]
  }
}

expect "on the evening of the 14th four contingents have left, and Russia's is still there in an unknown strength" {
  query = "crisis"
  at    = "2022-01-15T00:00:00+06:00"
  check = {
    "force[member=AM,line=personnel].present"    = none()
    "force[member=AM,line=personnel].moving_out" = exactly(100)
    "force[member=KG,line=personnel].moving_out" = exactly(150)
    "force[member=KG,line=vehicles].present"     = none()
    "force[member=BY,line=personnel].present"    = none()
    "force[member=BY,line=personnel].moving_out" = unknown()
    "force[member=TJ,line=personnel].present"    = none()
    "force[member=RU,line=personnel].present"    = unknown()
    "moves[member=KG,to=moving_out].legs.mode"   = "road"
    "moves[member=BY,to=moving_out].legs.count"  = exactly(10)
  }
}

expect "the last four aircraft left on the 19th with the commander, and nobody is present any more" {
  query = "crisis"
  at    = "2022-01-20T00:00:00+03:00"
  check = {
    "force[member=RU,line=personnel].present"  = none()
    "force[member=RU,line=personnel].returned" = null
    "figures[subject=flights_out].min"         = 100
    "missions[0].state"                        = "ended"
  }
}

expect "on the 20th all are reported home without loss, and now articles 2 and 4 are named" {
  query = "crisis"
  at    = "2022-01-20T14:03:00+03:00"
  check = {
    "force[member=AM,line=personnel].returned"            = exactly(100)
    "force[member=KG,line=personnel].returned"            = exactly(150)
    "force[member=KG,line=armoured_vehicles].returned"    = exactly(8)
    "force[member=RU,line=personnel].returned"            = unknown()
    "force[member=TJ,line=personnel].returned"            = unknown()
    "force[member=KG,line=personnel].home_by_own_word"    = false
    "force[member=KG,line=personnel].home_said_by.office" = ["secretary_general"]
    "force[member=BY,line=personnel].moving_out"          = none()
    "missions[0].losses"                                  = none()
    "missions[0].state"                                   = "ended"
    "questions[kind=end_mission].announced"               = "adopted"
    "questions[kind=end_mission].computed"                = "undeterminable"
    "questions[kind=send_forces].articles"                = ["treaty.art4"]
    "findings[code=gate.lacking].#"                       = 0
    "archive"                                             = true
  }
}

# How things were told: who reached whom, who answered what, and what has no number.

expect "Kyrgyzstan and Armenia are known to have had the appeal; of three nobody tells" {
  query = "crisis"
  at    = "2022-01-06T12:00:00+06:00"
  check = {
    "appeals[0].reached.member"      = ["KG", "AM"]
    "appeals[0].reached.happened.to" = [at("2022-01-06T03:50:00+06:00"), at("2022-01-05T21:50:00Z")]
    "appeals[0].unreached"           = ["BY", "RU", "TJ"]
  }
}

expect "the denial is linked to what it denies, and the concession to the demand that it meets" {
  query = "crisis"
  at    = "2022-01-08T00:00:00+06:00"
  check = {
    "statements[kind=denial].speaker.person"       = "psaki"
    "statements[kind=denial].answers.kind"         = "accusation"
    "statements[kind=accusation].answered_by.kind" = "denial"
    "statements[kind=concession].answers.kind"     = "demand"
    "statements[kind=demand].answered_by.kind"     = "concession"
    "statements[kind=reaction].#"                  = 3
  }
}

expect "a call that only Minsk told of, one that only Moscow did, and one over closed channels" {
  query = "crisis"
  at    = "2022-01-08T00:00:00+03:00"
  check = {
    "contacts[told_by.member=BY].told" = "one_side"
    "contacts[closed=true].means"      = "closed_channel"
    "contacts[closed=true].told"       = "one_side"
    "contacts[closed=true].between.#"  = 2
  }
}

expect "figures are exact, about, at least, vague, or published by nobody" {
  query = "crisis"
  at    = "2022-01-12T00:00:00+06:00"
  check = {
    "figures[precision=none_published].among.en" = "civilians; no new official figure has been published"
    "figures[precision=none_published].min"      = null
    "figures[precision=vague].said.en"           = "dozens"
    "figures[precision=vague].max"               = null
    "figures[precision=about].min"               = [2500, 500]
    "figures[subject=injured,min=317].max"       = 317
    "figures[subject=injured,min=317].places"    = ["KZ"]
  }
}

expect "with the network the banks went down, and foreign carriers stayed away" {
  query = "crisis"
  at    = "2022-01-10T00:00:00+06:00"
  check = {
    "outages[service=banking].follows.type" = "situation.outage/1"
    "outages[service=flights].affected.#"   = 4
    "outages[service=internet].state"       = ["down", "restored", "down", "disrupted"]
  }
}

expect "the airport is told as seized and not as anything since; words for the same people changed with the day" {
  query = "crisis"
  at    = "2022-01-08T00:00:00+06:00"
  check = {
    "characterisations[of=participants].as"             = ["rioters", "terrorist_bands"]
    "characterisations[of=participants].speaker.person" = ["tokayev", "tokayev"]
    "objects[object=airport_almaty].history.state"      = "seized"
    "operations[operation=almaty].state"                = "begun"
    "operations[operation=almaty].places"               = ["KZ-ALA"]
    "operations[operation=almaty].ended"                = null
  }
}

expect "as was known on 9 January, the 164 stands, and the Health Ministry contradicts it" {
  query = "crisis"
  at    = "2022-01-09T14:00:00Z"
  known = "2022-01-09T14:00:00Z"
  check = {
    "figures[subject=killed,min=164].withdrawn"        = false
    "figures[subject=killed,min=164].disputed"         = true
    "figures[subject=killed,min=164].corrections.kind" = "dispute"
  }
}

expect "as was known on 11 January, the 164 is withdrawn: the channel itself could not say so while the network was down" {
  query = "crisis"
  at    = "2022-01-11T00:00:00Z"
  known = "2022-01-11T00:00:00Z"
  check = {
    "figures[subject=killed,min=164].withdrawn"        = true
    "figures[subject=killed,min=164].corrections.kind" = ["dispute", "retraction"]
  }
}

expect "the withdrawal begins and ends by the days that were named; who was told “at least ten days” was told no day" {
  query = "due"
  at    = "2022-01-30T00:00:00Z"
  check = {
    "[what=begin_withdrawal].state"    = ["met", "met", "met", "met"]
    "[what=complete_withdrawal].state" = ["met", "met", "met"]
  }
}

expect "what Kyrgyzstan guards is in its charge; that it was handed over by name is in no source" {
  query = "crisis"
  at    = "2022-01-30T00:00:00Z"
  check = {
    "guarded.object"                       = "tpp2_almaty"
    "guarded.member"                       = "KG"
    "guarded.custody"                      = "guarded"
    "guarded.handed_over"                  = null
    "figures[subject=objects_guarded].min" = 14
  }
}
