# The Organization: its name and seat, the offices that act and the bodies that decide.
# What an office may sign on the record stands under "may"; what was done by others is
# transcribed or registered by the offices of the record at the end.
#
# The seat is in Brussels, where clocks are an hour ahead of UTC in winter and two in summer.
# The language knows one offset: days begin here at midnight by the winter clock all year.
# The Organization has two official languages, English and French; texts here are
# English where a dispute has to be settled, because no French is kept.

charter "nato" {
  language = "en"
  name = {
    ar = "منظمة حلف شمال الأطلسي"
    ru = "Организация Североатлантического договора"
    en = "North Atlantic Treaty Organization"
  }
  seat {
    name = {
      ar = "بروكسل"
      ru = "Брюссель"
      en = "Brussels"
    }
    offset = "+01:00"
  }
}

# Offices of the members. Who speaks for a state in general is for international law; at
# which levels the Council meets, for its practice.

office "head_of_state" {
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
    force.order, force.pledge, force.withdrawal, measure.end, measure.impose, measure.notice,
    member.office, member.status, situation.characterisation, situation.confirmation, situation.operation,
    situation.statement,
  ]
  source = [practice.levels]
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
    council.question, council.receipt, council.reply, council.withdrawal, crisis.close, crisis.open,
    crisis.reopen, duty.allegation, duty.answer, duty.notice, force.caveat, force.consent, force.gate,
    force.order, force.pledge, force.withdrawal, measure.end, measure.impose, measure.notice,
    member.office, member.status, situation.characterisation, situation.confirmation, situation.operation,
    situation.statement,
  ]
  source = [practice.levels]
}

office "minister_foreign" {
  of = member
  name = {
    ar = "وزير الخارجية"
    ru = "Министр иностранных дел"
    en = "Minister of foreign affairs"
  }
  may = [
    council.appeal, council.consultation, council.contact, council.draft, council.position, council.question,
    council.receipt, council.reply, council.withdrawal, duty.allegation, duty.answer, duty.notice, measure.notice,
    member.status, situation.characterisation, situation.confirmation, situation.statement,
  ]
  source = [practice.levels]
}

office "minister_defence" {
  of = member
  name = {
    ar = "وزير الدفاع"
    ru = "Министр обороны"
    en = "Minister of defence"
  }
  may = [
    council.contact, council.draft, council.position, council.question, council.receipt, force.caveat, force.command,
    force.gate, force.move, force.object, force.order, force.plan, force.pledge, force.report, force.task,
    situation.confirmation, situation.event, situation.object, situation.statement,
  ]
  source = [practice.levels]
}

# An ambassador acts on instruction from the capital; the record does not see the instruction.
office "permanent_representative" {
  of = member
  name = {
    ar = "المندوب الدائم لدى المجلس"
    ru = "Постоянный представитель при Совете"
    en = "Permanent Representative on the Council"
  }
  may = [
    council.appeal, council.contact, council.draft, council.position, council.question, council.receipt,
    council.reply, council.withdrawal, duty.answer, duty.notice, force.caveat, force.pledge, situation.confirmation,
    situation.statement,
  ]
  source = [practice.levels, treaty.art9]
}

# Offices of the Organization.

office "secretary_general" {
  since = structure.1952
  of    = organisation
  name = {
    ar = "الأمين العام"
    ru = "Генеральный секретарь"
    en = "Secretary General"
  }
  may = [
    council.announcement, council.consultation, council.contact, council.draft, council.extension, council.question,
    council.session, council.withdrawal, crisis.close, crisis.open, crisis.reopen, duty.notice, record.erase,
    situation.confirmation, situation.correction, situation.event, situation.figure, situation.statement,
  ]
  deputies = [office.deputy_secretary_general]
  source   = [practice.secretary_general]
}

office "deputy_secretary_general" {
  since = structure.1952
  of    = organisation
  name = {
    ar = "نائب الأمين العام"
    ru = "Заместитель Генерального секретаря"
    en = "Deputy Secretary General"
  }
  may    = [council.contact, situation.statement]
  source = [practice.secretary_general]
}

office "military_committee" {
  of = organisation
  name = {
    ar = "رئيس اللجنة العسكرية"
    ru = "Председатель Военного комитета"
    en = "Chairman of the Military Committee"
  }
  may        = [force.report, situation.event, situation.figure, situation.statement]
  unverified = true # what it may do was read from what it did
  source     = [practice.advice_2003, structure.dpc]
}

office "saceur" {
  of = organisation
  name = {
    ar = "القائد الأعلى لقوات الحلف في أوروبا"
    ru = "Верховный главнокомандующий Объединенными вооруженными силами НАТО в Европе"
    en = "Supreme Allied Commander Europe"
  }
  may = [
    force.announce, force.command, force.gate, force.move, force.object, force.plan, force.report, force.reporting,
    force.requirement, force.task, force.withdrawal, situation.confirmation, situation.event, situation.figure,
    situation.object, situation.operation, situation.outage,
  ]
  source = [practice.force_generation, practice.transfer_of_authority]
}

# Offices of this record. No text of the Organization knows them.

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
  may    = [record.credential, record.edition, record.erased, record.genesis, record.revoke, record.term, record.void]
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

# The Council has the same authority at whatever level it meets. Until 1952 one of its own
# members was in the chair, which is not coded.

body "nac" {
  until = structure.1952
  name = {
    ar = "مجلس شمال الأطلسي"
    ru = "Североатлантический совет"
    en = "North Atlantic Council"
  }
  seats  = each.party
  sits   = [office.head_of_state, office.head_of_government, office.minister_foreign, office.minister_defence, office.permanent_representative]
  source = [treaty.art9, practice.levels]
}

body "nac" {
  since = structure.1952
  name = {
    ar = "مجلس شمال الأطلسي"
    ru = "Североатлантический совет"
    en = "North Atlantic Council"
  }
  seats  = each.party
  sits   = [office.head_of_state, office.head_of_government, office.minister_foreign, office.minister_defence, office.permanent_representative]
  chair  = office.secretary_general
  source = [treaty.art9, practice.levels, practice.secretary_general]
}
