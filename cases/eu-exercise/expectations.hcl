# What must be true of the exercise.

# Article 23, by three quarters: of the transport alone.
expect "claimed: Austria owes, the Union may bear three quarters of the transport, and a line has no paper" {
  query = "crisis"
  at    = "2024-07-16T00:00:00+02:00"
  check = {
    "duties[what=bear_costs].who"                            = "AT"
    "duties[what=bear_costs].state"                          = "open"
    "agreements[0].bargains[0].costs[0].accounts[0].claimed" = "41000.01"
    "agreements[0].bargains[0].costs[0].shares[0].eligible"  = "8000.02"
    "agreements[0].bargains[0].costs[0].shares[0].at_most"   = "6000.0150"
    "agreements[0].bargains[0].costs[0].shares[0].paid"      = "0"
    "findings[code=claim.without_evidence].#"                = 1
    "findings[code=payment.above_share].#"                   = 0
  }
}

expect "the first payment of the Union stays within its share" {
  query = "crisis"
  at    = "2024-09-03T00:00:00+02:00"
  check = {
    "agreements[0].bargains[0].costs[0].shares[0].paid"   = "6000"
    "agreements[0].bargains[0].costs[0].accounts[0].open" = "34000.01"
    "findings[code=payment.above_share].#"                = 0
  }
}

expect "the second goes beyond it, and is found under article 23" {
  query = "crisis"
  at    = "2024-09-17T00:00:00+02:00"
  check = {
    "agreements[0].bargains[0].costs[0].shares[0].paid" = "6500"
    "findings[code=payment.above_share].article"        = "decision.art23"
    "duties[what=bear_costs].state"                     = "open"
  }
}

expect "all is paid or let go of: nothing is owed any more" {
  query = "crisis"
  at    = "2024-10-01T00:00:00+02:00"
  check = {
    "agreements[0].bargains[0].costs[0].accounts[0].waived" = "1000"
    "agreements[0].bargains[0].costs[0].accounts[0].open"   = "0"
    "agreements[0].bargains[0].costs[0].accounts[0].over"   = "0"
    "agreements[0].bargains[0].costs[0].days"               = null
    "duties[what=bear_costs].state"                         = "met"
  }
}
