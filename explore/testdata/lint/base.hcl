# A charter of which a check finds nothing but notes. Each kind of finding is put into it.

charter "test" {
  language = "en"
  name     = "A test"
  seat {
    name   = "Nowhere"
    offset = "+00:00"
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

version "pact" "2" {
  signed   = "2009-01-01"
  in_force = "2010-01-01"
}

version "pact" "3" {
  signed   = "2019-01-01"
  in_force = "2020-01-01"
}

source "pact" "art1" {
  label = "Article 1"
  gist  = "All help."
}

office "minister" {
  of   = member
  name = "Minister"
  may = [
    council.appeal, council.position, council.question, duty.allegation, duty.answer, force.consent, force.move,
    force.pledge, force.withdrawal, measure.impose, member.office,
  ]
  source = [pact.art1]
}

office "secretary" {
  of       = organisation
  name     = "Secretary"
  may      = [council.announcement, council.consultation, council.session, duty.notice, member.office]
  deputies = [office.deputy]
  source   = [pact.art1]
}

office "deputy" {
  of     = organisation
  name   = "Deputy secretary"
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

question "assist" {
  name  = "Assistance"
  body  = body.council
  needs = [appeal.help]
  rule {
    consensus {}
  }
  source = [pact.art1]
}
