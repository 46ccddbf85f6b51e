expect "asked, and confirmed later" {
  query = "crisis"
  at    = "2020-06-02T07:00:00Z"
  check = {
    "agreements.state"                     = "requested"
    "agreements.request.confirmed"         = false
    "agreements.gaps[kind=engine].missing" = exactly(5)
  }
}

expect "an acceptance in other words binds nobody" {
  query = "crisis"
  at    = "2020-06-02T11:00:00Z"
  check = {
    "agreements.state"                            = "offered"
    "findings[code=acceptance.not_exact].article" = "compact.art3"
  }
}

expect "bound from the exact acceptance on" {
  query = "crisis"
  at    = "2020-06-02T19:00:00Z"
  check = {
    "agreements.state"                               = "accepted"
    "agreements.bargains[assister=EAST].state"       = "accepted"
    "agreements.bargains[assister=EAST].bound_since" = at("2020-06-02T12:00:00Z")
    "agreements.gaps[kind=engine].missing"           = exactly(2)
    "agreements.gaps[kind=personnel].missing"        = unknown()
    "findings[code=gate.not_agreed].args.member"     = "WEST"
  }
}

expect "amended, and the other offer lapsed" {
  query = "crisis"
  at    = "2020-06-07T12:00:00Z"
  check = {
    "agreements.bargains[assister=EAST].state"       = "amended"
    "agreements.bargains[assister=EAST].items.count" = exactly(4)
    "agreements.bargains[assister=WEST].state"       = "lapsed"
    "findings[code=offer.expired].#"                 = 1
    "agreements.request.confirmed"                   = true
  }
}

expect "completed, with one engine that never came" {
  query = "crisis"
  at    = "2020-06-11T12:00:00Z"
  check = {
    "agreements.bargains[assister=EAST].ended.how" = "completed"
    "agreements.state"                             = "requested"
    "agreements.gaps[kind=engine].missing"         = exactly(1)
  }
}
