charter "test" {
  language = "en"
  name     = "A test"
  seat {
    name   = "Nowhere"
    offset = "+03:00"
  }
}

instrument "pact" {
  name        = "The pact"
  constitutes = true
}

version "pact" "1" {
  signed   = "2000-01-01"
  in_force = "2001-01-01"
}

source "pact" "art1" {
  label = "Article 1"
  gist  = "All help."
}

office "minister" {
  of     = member
  name   = "Minister"
  may    = [council.appeal, council.position]
  source = [pact.art1]
}

body "council" {
  name   = "Council"
  seats  = each.party
  source = [pact.art1]
}

appeal "help" {
  name   = "Call for help"
  by     = [office.minister]
  source = [pact.art1]
}
