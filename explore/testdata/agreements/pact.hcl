# An agreement between two members at a time, and gates that hang on it.

charter "compact" {
  language = "en"
  name     = "A compact"
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

source "pact" "art1" {
  label = "Article 1"
  gist  = "All help."
}

source "pact" "art4" {
  label = "Article 4"
  gist  = "Help is asked for, offered and accepted."
}

office "envoy" {
  of   = member
  name = "Envoy"
  may = [
    agreement.acceptance, agreement.amendment, agreement.confirmation, agreement.decline, agreement.end, agreement.offer,
    agreement.request, council.appeal, council.position, council.question, council.withdrawal, force.move, force.order, member.office,
  ]
  source = [pact.art1]
}

office "reserve" {
  of     = organisation
  name   = "Keeper of the reserve"
  may    = [agreement.end, agreement.offer, agreement.request, member.office]
  source = [pact.art1]
}

office "chair" {
  of     = organisation
  name   = "Chair"
  may    = [council.announcement]
  source = [pact.art1]
}

body "council" {
  name   = "Council"
  seats  = each.party
  source = [pact.art1]
}

appeal "help" {
  name   = "Call for help"
  by     = [office.envoy]
  lapses = within("30 days")
  source = [pact.art1]
}

question "order" {
  name  = "Whether forces go"
  body  = body.council
  needs = [appeal.help]
  rule {
    consensus {}
  }
  source = [pact.art1]
}

resource "engine" {
  name   = "Fire engine"
  source = [pact.art4]
}

agreement "rsa" {
  name  = "Request, offer, acceptance"
  needs = [appeal.help]
  part "request" {
    by = [office.envoy]
  }
  part "offer" {
    by     = [office.envoy, office.reserve]
    states = ["cost"]
  }
  part "accept" {
    by = [office.envoy]
  }
  part "amend" {
    by = [office.envoy]
  }
  part "end" {
    by = [office.envoy, office.reserve]
  }
  binds_on = part.accept
  lacking  = "finding"
  source   = [pact.art4]
}

agreement "gift" {
  name = "Help offered unasked"
  part "offer" {
    by = [office.envoy]
  }
  part "accept" {
    by = [office.envoy]
  }
  opens    = ["offer"]
  binds_on = part.accept
  source   = [pact.art4]
}

gate "agreed" {
  rule    = agreement.rsa
  before  = force.moved_in
  lacking = "finding"
  source  = [pact.art4]
}

gate "ordered" {
  rule    = force.ordered
  before  = force.moved_in
  lacking = "finding"
  source  = [pact.art4]
}

gate "decided" {
  rule    = question.order
  before  = force.ordered
  lacking = "refuse"
  source  = [pact.art4]
}

duty "confirm" {
  name   = "Confirm what was said"
  on     = agreement.rsa.spoken
  owes   = requester
  when   = within("30 days")
  met_by = [agreement.rsa.confirmed]
  source = [pact.art4]
}

duty "keep" {
  name   = "Send what was agreed"
  on     = agreement.rsa.accepted
  owes   = assister
  when   = immediately
  met_by = [force.moved_in]
  source = [pact.art4]
}

duty "pay" {
  name   = "Receive what was agreed"
  on     = agreement.rsa.accepted
  owes   = requester
  when   = immediately
  met_by = [agreement.rsa.ended]
  source = [pact.art4]
}
