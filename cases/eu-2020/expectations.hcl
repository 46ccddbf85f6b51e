# What must be true of this case, whoever keeps the record.

# Article 15(1) and (3).
expect "Italy has asked all others, and the request is forwarded" {
  query = "crisis"
  at    = "2020-02-29T00:00:00+01:00"
  check = {
    "appeals.#"                    = 1
    "appeals[0].by"                = "IT"
    "appeals[0].kind"              = "assistance"
    "appeals[0].state"             = "made"
    "appeals[0].answered"          = false
    "appeals[0].to.#"              = 28
    "duties[what=forward].state"   = "met"
    "duties[what=forward].article" = "decision.art15_3"
  }
}

# Article 15(4): promptly, and no hours. The United Kingdom was bound until the end of 2020.
expect "each of the others owes a decision at once, and nobody is late by the clock" {
  query = "crisis"
  at    = "2020-03-20T12:00:00+01:00"
  check = {
    "duties[what=decide].#"              = 28
    "duties[what=decide,state=open].#"   = 28
    "duties[what=decide,who=DE].by"      = "immediately"
    "duties[what=decide,who=DE].article" = "decision.art15_4"
    "duties[what=decide,who=GB].state"   = "open"
    "duties[what=decide,who=NO].state"   = "open"
    "duties[what=decide,who=IT].#"       = 0
  }
}

expect "by what the sources had told until then it is 27: of Norway they tell in April" {
  query = "crisis"
  at    = "2020-03-20T12:00:00+01:00"
  known = "2020-03-20T12:00:00+01:00"
  check = {
    "duties[what=decide,state=open].#" = 27
  }
}

expect "on 20 March, twenty-one days later, nobody has offered anything" {
  query = "crisis"
  at    = "2020-03-20T12:00:00+01:00"
  check = {
    "appeals[0].answered"         = false
    "appeals[0].unanswered_since" = at("2020-02-28T12:00:00+01:00")
    "appeals[0].state"            = "made"
    "agreements.#"                = 0
    "force.#"                     = 0
  }
}

expect "in April three have answered, and twenty-five have not" {
  query = "crisis"
  at    = "2020-04-10T12:00:00+02:00"
  check = {
    "duties[what=decide,state=met].who"                               = ["AT", "NO", "RO"]
    "duties[what=decide,state=open].#"                                = 25
    "agreements[kind=assistance].#"                                   = 3
    "agreements[kind=assistance].state"                               = ["accepted", "accepted", "accepted"]
    "agreements.bargains[assister=RO].items[kind=medical_team].count" = exactly(1)
    "findings[code=gate.not_agreed].#"                                = 0
  }
}

expect "on 21 April Slovakia has promised; all others still owe their answer" {
  query = "crisis"
  at    = "2020-04-22T12:00:00+02:00"
  check = {
    "duties[what=decide,who=SK].state" = "met"
    "duties[what=decide,state=open].#" = 24
    "appeals[0].answered"              = true
  }
}

# Article 12.
expect "the Union has offered from its reserve, and of an acceptance nothing is told" {
  query = "crisis"
  at    = "2020-05-05T12:00:00+02:00"
  check = {
    "agreements[kind=reserve].state"             = "offered"
    "agreements[kind=reserve].bargains.assister" = "organisation"
  }
}

expect "with the request the offer from the reserve lapses; what binds goes on" {
  query = "crisis"
  at    = "2020-05-29T12:00:00+02:00"
  check = {
    "agreements[kind=reserve].state"    = "lapsed"
    "agreements[kind=assistance].state" = ["accepted", "accepted", "accepted"]
  }
}

# Article 15(1): 90 days from its effect, noon of 28 February in Rome, which is an hour later by the clock of summer.
expect "after ninety days the request lapses, on 28 May" {
  query = "crisis"
  at    = "2020-05-28T13:00:01+02:00"
  check = {
    "appeals[0].state" = "lapsed"
  }
}

expect "until then it stands" {
  query = "crisis"
  at    = "2020-05-28T13:00:00+02:00"
  check = {
    "appeals[0].state" = "made"
  }
}

expect "all members were bound, the United Kingdom too" {
  query = "members"
  at    = "2020-02-28T12:00:00+01:00"
  check = {
    "[member=GB].status" = "party"
    "[member=IT].status" = "party"
  }
}
