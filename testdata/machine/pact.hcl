# The charter under which the machine of machine_test.go acts: a silence and a consensus, two
# bodies, appeals that lapse, and a duty of every kind. Its articles are of no treaty.

charter "machine" {
  language = "en"
  name     = "A machine"
  seat {
    name   = "Nowhere"
    offset = "+03:00"
  }
}

instrument "charter" {
  name        = "The charter"
  constitutes = true
}

version "charter" "1" {
  signed   = "2002-01-01"
  in_force = "2003-01-01"
}

instrument "treaty" {
  name = "The treaty"
}

version "treaty" "1" {
  signed   = "2002-01-01"
  in_force = "2003-01-01"
}

source "charter" "art1" {
  label = "Article 1"
  gist  = "Who acts."
}

source "charter" "art2" {
  label = "Article 2"
  gist  = "Decisions."
}

source "charter" "art3" {
  label = "Article 3"
  gist  = "What is owed."
}

office "president" {
  of   = member
  name = "President"
  may = [
    council.appeal, council.consultation, council.contact, council.position, council.question, council.receipt, council.reply,
    council.withdrawal, crisis.open, duty.allegation, duty.answer, duty.waiver, force.move, force.pledge,
    situation.correction,
  ]
  source = [charter.art1]
}

office "chairman" {
  of   = organisation
  name = "Chairman"
  may = [
    council.announcement, council.draft, council.extension, council.question, council.session, council.withdrawal,
    duty.answer, duty.notice, duty.waiver, force.report, member.status, situation.correction,
  ]
  source = [charter.art1]
}

office "archivist" {
  of          = organisation
  name        = "Archivist"
  may         = [crisis.open, record.credential, record.edition, record.genesis, situation.source]
  transcribes = true
  source      = [charter.art1]
}

office "keeper" {
  of     = organisation
  name   = "Keeper"
  source = [charter.art1]
}

body "council" {
  name   = "Council"
  seats  = each.party
  sits   = [office.president]
  chair  = office.chairman
  source = [charter.art2]
}

body "committee" {
  name  = "Committee"
  seats = each.seat
  seat "AM" {}
  seat "KZ" {}
  seat "RU" {}
  sits   = [office.president]
  source = [charter.art2]
}

appeal "help" {
  name   = "Call for help"
  by     = [office.president]
  lapses = within("3 hours")
  source = [charter.art1]
}

question "plain" {
  name = "By consensus"
  body = body.council
  rule {
    consensus {}
  }
  source = [charter.art2]
}

question "needing" {
  name  = "By consensus, after an appeal"
  body  = body.council
  needs = [appeal.help]
  rule {
    limited_format = "if_none_objects_to_it"
    consensus {}
  }
  mandate {
    states  = ["area"]
    lacking = "finding"
  }
  source = [charter.art2]
}

question "silent" {
  name = "By silence"
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
      by = [office.chairman]
    }
  }
  blocked {
    move_to = body.committee
    as      = "new_question"
  }
  source = [charter.art2]
}

question "small" {
  name = "By most of the committee"
  body = body.committee
  rule {
    majority {
      of        = "all"
      more_than = "1/2"
    }
  }
  source = [charter.art2]
}

duty "help" {
  name      = "Help at once"
  on        = appeal.help.received
  owes      = each.other_party
  when      = immediately
  met_by    = [force.pledged, reply.declined_with_reason]
  waived_by = [office.president, office.chairman]
  source    = [charter.art3]
}

duty "consult" {
  name        = "Consult within an hour"
  on          = appeal.help.received
  owes        = each.party
  when        = within("1 hours")
  met_for_all = [consultation.started, session.held]
  source      = [charter.art3]
}

duty "speak" {
  name   = "Be heard by the close"
  on     = question.silent.put
  owes   = each.party
  when   = stated
  met_by = [contact.held]
  source = [charter.art3]
}

duty "notify" {
  name   = "Tell the world"
  on     = question.plain.announced
  owes   = organisation
  met_by = [notice.osce]
  source = [charter.art3]
}

duty "report" {
  name      = "Report every two hours"
  on        = force.present
  owes      = contributor
  every     = "2 hours"
  when      = within("90 minutes")
  met_by    = [contact.held]
  ends      = [force.returned]
  waived_by = [office.chairman]
  source    = [charter.art3]
}

duty "review" {
  name   = "Review every hour"
  on     = force.present
  owes   = organisation
  every  = "1 hours"
  met_by = [mission.reported]
  ends   = [force.returned, withdrawal.announced]
  source = [charter.art3]
}

prohibition "harm" {
  name   = "Harm"
  source = [charter.art3]
}

status "suspension" {
  name     = "Suspension"
  change   = "suspended"
  by       = "decision"
  question = question.plain
  loses    = ["seat", "vote"]
  source   = [charter.art2]
}
