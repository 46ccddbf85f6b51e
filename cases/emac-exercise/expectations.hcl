# What must be true of the exercise.

# Article III, B: thirty days.
expect "asked by telephone, Kentucky owes the request in writing until 1 June" {
  query = "crisis"
  at    = "2024-05-02T10:00:00-05:00"
  check = {
    "duties[what=confirm_in_writing].who"        = "KY"
    "duties[what=confirm_in_writing].state"      = "open"
    "duties[what=confirm_in_writing].by"         = at("2024-06-01T09:00:00-05:00")
    "duties[what=confirm_in_writing].article"    = "compact.art3_b_oral"
    "duties[what=make_available,state=open].who" = ["IN", "OH", "TN"]
  }
}

# Article IV. Ohio's offer lacks the estimate of section II.
expect "two have offered and one has declined: nobody owes an answer any more" {
  query = "crisis"
  at    = "2024-05-02T13:00:00-05:00"
  check = {
    "duties[what=make_available,state=open].#"              = 0
    "duties[what=make_available,state=met].#"               = 3
    "agreements[0].state"                                   = "offered"
    "agreements[0].bargains.assister"                       = ["TN", "OH"]
    "agreements[0].bargains[assister=TN].terms.cost.amount" = "86400"
    "findings[code=agreement.lacks_terms].#"                = 1
  }
}

# The two gates: agreement and mission order.
expect "accepted and ordered, the team of Tennessee has nothing that is lacking" {
  query = "crisis"
  at    = "2024-05-02T20:00:00-05:00"
  check = {
    "findings[code=gate.not_agreed].#"                = 0
    "findings[code=gate.not_come].#"                  = 0
    "agreements[0].state"                             = "accepted"
    "agreements[0].bargains[assister=TN].bound_since" = at("2024-05-02T15:00:00-05:00")
    "agreements[0].gaps[kind=rescue_team].missing"    = exactly(1)
    "force[member=TN,line=personnel].moving_in"       = exactly(14)
  }
}

# No self-deployment.
expect "Ohio went without either, and both are found" {
  query = "crisis"
  at    = "2024-05-03T09:00:00-05:00"
  check = {
    "findings[code=gate.not_agreed].article" = "compact.art3_b"
    "findings[code=gate.not_come].article"   = "practice.mission_order"
  }
}

expect "confirmed on the fourth day" {
  query = "crisis"
  at    = "2024-05-07T00:00:00-05:00"
  check = {
    "duties[what=confirm_in_writing].state" = "met"
  }
}

expect "amended with the assent of the other side, it runs until the 24th at another price" {
  query = "crisis"
  at    = "2024-05-15T00:00:00-05:00"
  check = {
    "agreements[0].state"                                   = "amended"
    "agreements[0].bargains[assister=TN].terms.until"       = at("2024-05-24T07:00:00-05:00")
    "agreements[0].bargains[assister=TN].terms.cost.amount" = "129600"
  }
}

expect "an offer is good for a day and no longer; Ohio set no end" {
  query = "crisis"
  at    = "2024-05-04T00:00:00-05:00"
  check = {
    "agreements[0].bargains[assister=OH].state" = "offered"
  }
}

# Article IV: Tennessee protects itself.
expect "recalled, the team is owed home, and comes" {
  query = "crisis"
  at    = "2024-05-21T09:00:00-05:00"
  check = {
    "duties[what=bring_home].who"   = "TN"
    "duties[what=bring_home].state" = "open"
  }
}

expect "everybody who was agreed on is home" {
  query = "crisis"
  at    = "2024-05-22T00:00:00-05:00"
  check = {
    "duties[what=bring_home].state"           = "met"
    "force[member=TN,line=personnel].present" = none()
  }
}

# Article IX.
expect "claimed: nothing is decided, and Kentucky owes an answer in money" {
  query = "crisis"
  at    = "2024-07-10T00:00:00-05:00"
  check = {
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].claimed"   = "96651.15"
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].undecided" = "96651.15"
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].open"      = "0"
    "agreements[0].bargains[assister=TN].costs[0].days"                  = 8
    "duties[what=reimburse].who"                                         = "KY"
    "duties[what=reimburse].state"                                       = "open"
  }
}

expect "a part is accepted, a part is disputed, and a first part is paid" {
  query = "crisis"
  at    = "2024-08-20T00:00:00-05:00"
  check = {
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].accepted"  = "94340.75"
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].disputed"  = "2310.40"
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].undecided" = "0"
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].paid"      = "60000"
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].open"      = "34340.75"
    "agreements[0].bargains[assister=TN].costs[0].answers.what"          = ["settlement", "payment"]
  }
}

expect "what was disputed is let go of, the rest is paid: the account is closed" {
  query = "crisis"
  at    = "2024-10-01T00:00:00-05:00"
  check = {
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].waived"   = "2310.40"
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].disputed" = "0"
    "agreements[0].bargains[assister=TN].costs[0].accounts[0].open"     = "0"
    "agreements[0].bargains[assister=TN].costs[0].days"                 = null
    "duties[what=reimburse].state"                                      = "met"
  }
}
