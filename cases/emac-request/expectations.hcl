# What must be true of this case, whoever keeps the record.

# Articles I and IV: without it the compact gives nobody anything.
expect "the governor's declaration stands, and nothing was asked for yet" {
  query = "crisis"
  at    = "2021-12-11T06:00:00-05:00"
  check = {
    "appeals[kind=declaration].by"    = "KY"
    "appeals[kind=declaration].state" = "made"
    "agreements.#"                    = 0
  }
}

# Article IV; whether it binds is in dispute. Two requests, two duties of each; an offer
# meets the one of the request that it answers.
expect "on the 16th Kentucky has asked for information officers; Delaware has answered, Nebraska owes its answer" {
  query = "crisis"
  at    = "2021-12-17T00:00:00-05:00"
  check = {
    "duties[what=make_available,who=NE].state"   = ["open", "open"]
    "duties[what=make_available,who=FL].state"   = ["met", "open"]
    "duties[what=make_available,who=DE].state"   = ["open", "met"]
    "duties[what=make_available,who=KY].#"       = 0
    "duties[what=make_available,who=NE].article" = ["compact.art4_withhold", "compact.art4_withhold"]
  }
}

# Article III, B: the function, the place, for how long; and the estimate of costs of two offers.
expect "neither the requests nor the offers say what they must, as far as the sources tell" {
  query = "crisis"
  at    = "2021-12-17T00:00:00-05:00"
  check = {
    "findings[code=agreement.lacks_terms].#" = 4
  }
}

# Both gates, for each of three. That nothing was published is no breach: nobody has said.
expect "three set out, and of none is an agreement or a mission order known" {
  query = "crisis"
  at    = "2021-12-23T00:00:00-05:00"
  check = {
    "findings[code=gate.not_agreed].#"          = 3
    "findings[code=gate.not_agreed].article"    = ["compact.art3_b", "compact.art3_b", "compact.art3_b"]
    "findings[code=gate.not_come].#"            = 3
    "findings[code=gate.not_come].article"      = ["practice.mission_order", "practice.mission_order", "practice.mission_order"]
    "force[member=FL,line=personnel].moving_in" = exactly(9)
    "force[member=DE,line=personnel].moving_in" = exactly(1)
    "agreements.#"                              = 2
    "agreements.state"                          = ["offered", "offered"]
  }
}
