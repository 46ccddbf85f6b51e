charter "small" {
  language = "en"
  name     = "A small pact"
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
  signed   = "2010-01-01"
  in_force = "2011-01-01"
}

source "pact" "art1" {
  label = "Article 1"
  gist  = "All help."
}

source "pact" "art2" {
  label = "Article 2"
  gist  = "Who says nothing has assented."
}

source "pact" "art3" {
  label = "Article 3"
  gist  = "Members leave, and answer for what they did."
}

office "minister" {
  of   = member
  name = "Minister"
  may = [
    council.appeal, council.consultation, council.draft, council.position, council.question, council.receipt, council.reply,
    council.withdrawal, duty.allegation, duty.answer, duty.waiver, force.consent, force.pledge, measure.impose,
  ]
  source = [pact.art1]
}

office "chair" {
  of     = organisation
  name   = "Chair"
  may    = [council.announcement, council.extension, council.question, council.session, duty.notice]
  source = [pact.art1]
}

office "clerk" {
  since  = pact.2
  of     = organisation
  name   = "Clerk"
  may    = [member.status]
  source = [pact.art1]
}

body "council" {
  name   = "Council"
  seats  = each.party
  sits   = [office.minister]
  chair  = office.chair
  source = [pact.art1]
}

appeal "help" {
  name   = "Call for help"
  by     = [office.minister]
  source = [pact.art1]
}

appeal "advice" {
  since  = pact.2
  name   = "Call for advice"
  by     = [office.minister]
  source = [pact.art2]
}

question "send" {
  name  = "Sending help"
  body  = body.council
  needs = [appeal.help]
  rule {
    consensus {}
  }
  mandate {
    states  = ["area", "until"]
    lacking = "refuse"
  }
  source = [pact.art1]
}

question "silent" {
  name = "Decided by silence"
  body = body.council
  rule {
    consensus {}
  }
  silence {
    until = stated
    broken_by {
      form = ["letter"]
    }
    extended {
      by = [office.chair]
    }
  }
  source = [pact.art2]
}

law "BB" "forces_abroad" {
  name = "Parliament's leave"
  body = "Parliament"
  rule {
    assembly "lower" {
      seats = 10
      votes = 6
    }
    assembly "upper" {
      seats = 4
      votes = 3
    }
  }
  source = [pact.art1]
}

duty "help" {
  name   = "Help"
  on     = appeal.help.received
  owes   = each.other_party
  when   = within("2 hours")
  met_by = [force.pledged]
  source = [pact.art1]
}

duty "daily" {
  name      = "Report every day"
  on        = appeal.help.received
  owes      = each.other_party
  every     = "24 hours"
  met_by    = [consultation.started]
  ends      = [force.pledged]
  waived_by = [office.minister]
  source    = [pact.art3]
}

duty "report" {
  name   = "Tell the world"
  on     = appeal.help.received
  owes   = organisation
  when   = immediately
  met_by = [notice.osce]
  source = [pact.art1]
}

prohibition "harm" {
  name   = "Harm"
  source = [pact.art3]
}

status "leave" {
  name   = "Leaving"
  change = "left"
  by     = "notice"
  source = [pact.art3]
}

question "exclude" {
  name = "Exclusion"
  body = body.council
  rule {
    concerned = "without"
    consensus {}
  }
  source = [pact.art3]
}

status "excluded" {
  name     = "Exclusion"
  change   = "expelled"
  by       = "decision"
  question = question.exclude
  source   = [pact.art3]
}
