# What must be true of the exercise at each stage.

expect "before anybody offers, all of it is wanting" {
  query = "crisis"
  at    = "2026-10-01T08:30:00Z"
  check = {
    "needs.line"  = ["personnel", "vehicles"]
    "needs.gap"   = [exactly(300), exactly(40)]
    "needs[0].by" = at("2026-10-03T12:00:00Z")
    "missions.#"  = 0
  }
}

expect "what is accepted counts, not what is promised" {
  query = "crisis"
  at    = "2026-10-01T13:00:00Z"
  check = {
    "needs[line=personnel].offered"                 = exactly(220)
    "needs[line=personnel].gap"                     = exactly(80)
    "needs[line=vehicles].gap"                      = exactly(20)
    "force[member=BRAVO,line=personnel].pledged"    = exactly(150)
    "force[member=BRAVO,line=personnel].accepted"   = exactly(100)
    "force[member=ALFA,line=personnel].cleared"     = exactly(120)
    "gates.gate"                                    = ["pledged", "pledged", "accepted", "accepted", "cleared"]
    "gates[gate=pledged,member=ALFA].ready_seconds" = 21600
    "missions[0].basis"                             = "computed"
    "missions[0].ends"                              = at("2026-10-20T00:00:00Z")
  }
}

expect "one flight is late, and what it carries is not what moves" {
  query = "crisis"
  at    = "2026-10-02T07:00:00Z"
  check = {
    "plans[member=BRAVO].progress"                      = "done_late"
    "plans[member=ALFA].progress"                       = "done"
    "findings[code=move.manifest_differs].args.carried" = "38"
    "findings[code=force.unannounced].args.member"      = "CHARLIE"
    "force[member=BRAVO,line=personnel].present"        = exactly(100)
  }
}

expect "the task is against a caveat and a condition of a law, and the report of one day is missing" {
  query = "crisis"
  at    = "2026-10-05T09:00:00Z"
  check = {
    "findings[code=task.against_caveat].args.member" = ["BRAVO", "ALFA"]
    "caveats.member"                                 = ["BRAVO", "ALFA"]
    "duties[what=report].state"                      = ["met", "late", "met", "open"]
    "duties[what=report].who"                        = ["ALFA", "ALFA", "ALFA", "ALFA"]
    "guarded.custody"                                = ["guarded", "guarded"]
  }
}

expect "the host's own emergency and operation stand beside the mission; its notice that it departs from the covenant was sent, and none yet that it does no more" {
  query = "crisis"
  at    = "2026-10-17T12:00:00Z"
  check = {
    "operations.member"           = "DELTA"
    "operations.kind"             = "public_order"
    "operations.command.office"   = "minister_defence"
    "operations.ended"            = null
    "measures.state"              = ["lifted", "lifted"]
    "measures.derogation_notice"  = ["sent", "sent"]
    "measures.termination_notice" = [null, null]
  }
}

expect "the term of the consent is over, and the mandate goes on" {
  query = "crisis"
  at    = "2026-10-19T00:00:00Z"
  check = {
    "missions[0].ends"            = at("2026-10-30T00:00:00Z")
    "missions[0].changes.#"       = 1
    "missions[0].over"            = false
    "missions[0].state"           = "present"
    "consents[member=ALFA].until" = at("2026-10-15T00:00:00Z")
    "gates[gate=cleared].over"    = true
    "measures.termination_notice" = ["sent", "sent"]
  }
}

expect "one object is back by both signatures, the other by one" {
  query = "crisis"
  at    = "2026-10-24T00:00:00Z"
  check = {
    "guarded.object"                         = ["bridge", "plant"]
    "guarded.custody"                        = ["handed_over", "returned"]
    "duties[what=begin_withdrawal].state"    = "met"
    "duties[what=complete_withdrawal].state" = "open"
    "missions[0].state"                      = "leaving"
  }
}

expect "the last came home a day late" {
  query = "crisis"
  at    = "2026-10-27T00:00:00Z"
  check = {
    "duties[what=complete_withdrawal].state" = "late"
    "missions[0].state"                      = "ended"
    "missions[0].over"                       = true
    "missions[0].ended.basis"                = "computed"
    "force[line=personnel].present"          = [none(), none(), none()]
    "force[line=personnel].returned"         = [exactly(120), exactly(100), exactly(15)]
    "force[line=personnel].home_by_own_word" = [true, true, true]
    "force[line=personnel].unaccounted"      = [null, null, null]
  }
}
