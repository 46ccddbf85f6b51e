# The Organisation: its name and seat, the offices that act and the bodies that
# decide. What an office may sign on the record stands under "may"; what was done
# by others is transcribed or registered by the offices of the record at the end.

charter "csto" {
  language = "ru"
  name = {
    ar = "منظمة معاهدة الأمن الجماعي"
    ru = "Организация Договора о коллективной безопасности"
    en = "Collective Security Treaty Organization"
  }
  seat {
    name = {
      ar = "موسكو"
      ru = "Москва"
      en = "Moscow"
    }
    offset = "+03:00"
  }
}

# Offices of the members. Who speaks for a state in general is for international law; who
# sits in which body, for the Charter.

office "president" {
  of = member
  name = {
    ar = "رئيس الدولة"
    ru = "Глава государства"
    en = "Head of state"
  }
  may = [
    council.appeal, council.consultation, council.contact, council.draft, council.position,
    council.question, council.receipt, council.reply, council.withdrawal, crisis.close, crisis.open,
    crisis.reopen, duty.allegation, duty.answer, duty.notice, force.caveat, force.consent, force.gate,
    force.object, force.order, force.plan, force.pledge, force.withdrawal, measure.end, measure.impose,
    measure.notice, member.office, member.status, situation.characterisation, situation.confirmation,
    situation.operation, situation.statement,
  ]
  source = [treaty.art3, treaty.art3_1992, charter.art13, practice.representation]
}

office "head_of_government" {
  of = member
  name = {
    ar = "رئيس الحكومة"
    ru = "Глава правительства"
    en = "Head of government"
  }
  may = [
    council.appeal, council.consultation, council.contact, council.draft, council.position,
    council.question, council.receipt, council.reply, council.withdrawal, duty.allegation, duty.answer,
    duty.notice, force.caveat, force.consent, force.gate, force.order, force.pledge, force.withdrawal,
    measure.end, measure.impose, measure.notice, member.status, situation.characterisation,
    situation.confirmation, situation.operation, situation.statement,
  ]
  unverified = true
  source     = [practice.representation, charter.art13_represented]
}

office "minister_foreign" {
  of = member
  name = {
    ar = "وزير الخارجية"
    ru = "Министр иностранных дел"
    en = "Minister of foreign affairs"
  }
  may = [
    council.contact, council.draft, council.position, council.question, council.receipt, council.reply,
    council.withdrawal, duty.allegation, duty.answer, duty.notice, measure.notice, member.status,
    situation.characterisation, situation.confirmation, situation.statement,
  ]
  unverified = true
  source     = [practice.representation, charter.art14]
}

office "minister_defence" {
  of = member
  name = {
    ar = "وزير الدفاع"
    ru = "Министр обороны"
    en = "Minister of defence"
  }
  may = [
    council.contact, council.draft, council.position, council.question, force.caveat, force.command, force.gate,
    force.move, force.object, force.order, force.plan, force.pledge, force.report, force.reporting, force.task,
    situation.confirmation, situation.event, situation.object, situation.statement,
  ]
  unverified = true
  source     = [charter.art15]
}

office "secretary_of_security_council" {
  of = member
  name = {
    ar = "أمين مجلس الأمن"
    ru = "Секретарь Совета безопасности"
    en = "Secretary of the security council"
  }
  may = [
    council.contact, council.draft, council.position, council.question, situation.confirmation, situation.event,
    situation.statement,
  ]
  source = [charter.art16]
}

office "plenipotentiary" {
  until = legal_status.2018
  of    = member
  name = {
    ar = "المفوض لدى المنظمة"
    ru = "Полномочный представитель при Организации"
    en = "Plenipotentiary representative at the Organization"
  }
  may = [
    council.contact, council.draft, council.position, council.question, council.receipt, situation.confirmation,
    situation.statement,
  ]
  source = [legal_status.representatives, charter.art13]
}

office "plenipotentiary" {
  since = legal_status.2018
  of    = member
  name = {
    ar = "الممثل الدائم والمفوض لدى المنظمة"
    ru = "Постоянный и Полномочный Представитель при Организации"
    en = "Permanent and Plenipotentiary Representative at the Organization"
  }
  may = [
    council.contact, council.draft, council.position, council.question, council.receipt, situation.confirmation,
    situation.statement,
  ]
  source = [legal_status.representatives, charter.art11_2010]
}

# Offices of the Organisation.

office "chairman" {
  of = organisation
  name = {
    ar = "رئيس مجلس الأمن الجماعي"
    ru = "Председатель Совета коллективной безопасности"
    en = "Chairman of the Collective Security Council"
  }
  may = [
    council.announcement, council.consultation, council.contact, council.draft, council.question, council.session,
    crisis.close, crisis.open, crisis.reopen, situation.confirmation, situation.statement,
  ]
  unverified = true
  source     = [charter.art13_chair]
}

office "secretary_general" {
  of = organisation
  name = {
    ar = "الأمين العام للمنظمة"
    ru = "Генеральный секретарь Организации"
    en = "Secretary General of the Organization"
  }
  may = [
    council.announcement, council.contact, council.draft, council.question, council.session, crisis.close,
    crisis.open, crisis.reopen, duty.notice, force.announce, force.command, force.report, force.requirement,
    force.withdrawal, record.erase, situation.confirmation, situation.correction, situation.event, situation.figure,
    situation.statement,
  ]
  unverified = true
  source     = [charter.art18]
}

office "joint_staff" {
  of = organisation
  name = {
    ar = "الأركان المشتركة للمنظمة"
    ru = "Объединенный штаб Организации"
    en = "Joint Staff of the Organization"
  }
  may = [
    force.announce, force.command, force.gate, force.move, force.object, force.plan, force.report, force.reporting,
    force.requirement, force.task, force.withdrawal, situation.confirmation, situation.event, situation.figure,
    situation.object, situation.operation, situation.outage,
  ]
  unverified = true
  source     = [charter.art11, charter.art11_2010]
}

# Offices of this record. No text of the Organisation knows them.

office "archivist" {
  of = organisation
  name = {
    ar = "أمين الأرشيف"
    ru = "Архивариус"
    en = "Archivist"
  }
  transcribes = true
  may = [
    crisis.close, crisis.open, crisis.reopen, member.claim, member.office, member.person, member.status,
    record.credential, record.edition, record.erase, record.genesis, record.revoke, record.void,
    situation.characterisation, situation.correction, situation.event, situation.figure, situation.object,
    situation.operation, situation.outage, situation.source, situation.statement,
  ]
  source = [practice.record]
}

office "registrar" {
  of = organisation
  name = {
    ar = "مسجّل المراسلات"
    ru = "Регистратор"
    en = "Registrar"
  }
  registers = true
  may       = [crisis.open, member.person, situation.correction, situation.event, situation.operation, situation.outage, situation.source]
  source    = [practice.record]
}

office "keeper" {
  of = organisation
  name = {
    ar = "حافظ السجل"
    ru = "Хранитель записи"
    en = "Keeper of the record"
  }
  may = [
    record.credential, record.edition, record.erased, record.genesis, record.revoke, record.term, record.void,
  ]
  source = [practice.record]
}

office "node" {
  of = organisation
  name = {
    ar = "عقدة"
    ru = "Узел"
    en = "Node"
  }
  may    = [record.erased]
  source = [practice.record]
}

# Bodies. Under the Treaty of 1992 the Commander-in-Chief of the CIS forces belonged to the
# Council as well; his seat is none of a member, and is not coded.

body "council" {
  until = charter.2002
  name = {
    ar = "مجلس الأمن الجماعي"
    ru = "Совет коллективной безопасности"
    en = "Collective Security Council"
  }
  seats  = each.party
  sits   = [office.president]
  source = [treaty.art3_1992, treaty.art5]
}

body "council" {
  since = charter.2002
  until = charter.2018
  name = {
    ar = "مجلس الأمن الجماعي"
    ru = "Совет коллективной безопасности"
    en = "Collective Security Council"
  }
  seats      = each.party
  sits       = [office.president]
  chair      = office.chairman
  unverified = true
  source     = [charter.art13_2002, charter.art13, charter.art13_chair, charter.art3, treaty.art3_1992, treaty.art3_2010, practice.pashinyan_2018]
}

# Heads of government, where their own law lets them decide: which law does is for each
# member to show.
body "council" {
  since = charter.2018
  name = {
    ar = "مجلس الأمن الجماعي"
    ru = "Совет коллективной безопасности"
    en = "Collective Security Council"
  }
  seats  = each.party
  sits   = [office.president, office.head_of_government]
  chair  = office.chairman
  source = [charter.art13_represented, charter.art13, charter.art13_chair, charter.art3, treaty.art3]
}

body "foreign_ministers" {
  name = {
    ar = "مجلس وزراء الخارجية"
    ru = "Совет министров иностранных дел"
    en = "Council of Ministers of Foreign Affairs"
  }
  seats      = each.party
  sits       = [office.minister_foreign]
  unverified = true
  source     = [charter.art14, charter.art11]
}

body "defence_ministers" {
  name = {
    ar = "مجلس وزراء الدفاع"
    ru = "Совет министров обороны"
    en = "Council of Ministers of Defence"
  }
  seats      = each.party
  sits       = [office.minister_defence]
  unverified = true
  source     = [charter.art15, charter.art11]
}

body "security_secretaries" {
  name = {
    ar = "لجنة أمناء مجالس الأمن"
    ru = "Комитет секретарей советов безопасности"
    en = "Committee of Secretaries of Security Councils"
  }
  seats  = each.party
  sits   = [office.secretary_of_security_council]
  source = [charter.art16, charter.art11]
}

body "permanent_council" {
  name = {
    ar = "المجلس الدائم"
    ru = "Постоянный совет"
    en = "Permanent Council"
  }
  seats      = each.party
  sits       = [office.plenipotentiary]
  unverified = true
  source     = [charter.art13, charter.art11_2010, legal_status.representatives]
}
