# The mechanism: its name and seat, the offices of the states and those of the Union.

charter "eu" {
  language = "en"
  name = {
    ar = "آلية الاتحاد الأوروبي للحماية المدنية"
    ru = "Механизм гражданской защиты Европейского союза"
    en = "Union Civil Protection Mechanism"
  }
  seat {
    name = {
      ar = "بروكسل"
      ru = "Брюссель"
      en = "Brussels"
    }
    offset = "+01:00" # of winter, the year round
  }
}

# Offices of the states.

# As a rule the authority for civil protection; it is on duty day and night.
office "contact_point" {
  of = member
  name = {
    ar = "جهة الاتصال الوطنية"
    ru = "Национальный контактный пункт"
    en = "National contact point"
  }
  may = [
    agreement.acceptance, agreement.amendment, agreement.claim, agreement.decline, agreement.end, agreement.offer,
    agreement.payment, agreement.request, agreement.settlement, agreement.waiver, council.appeal, council.contact,
    council.receipt, council.reply, council.withdrawal, crisis.close, crisis.open, crisis.reopen, force.announce,
    force.caveat, force.gate, force.order, force.plan, force.pledge, force.requirement, force.stock, force.withdrawal,
    situation.confirmation, situation.event, situation.figure, situation.statement,
  ]
  source = [decision.art15_3, decision.art9]
}

office "permanent_representative" {
  of = member
  name = {
    ar = "الممثل الدائم لدى الاتحاد"
    ru = "Постоянный представитель при Союзе"
    en = "Permanent representative to the Union"
  }
  may = [
    agreement.acceptance, agreement.payment, agreement.request, agreement.settlement, council.appeal,
    council.contact, council.withdrawal, situation.characterisation, situation.confirmation,
    situation.statement,
  ]
  source = [practice.italy_2020]
}

office "head_of_government" {
  of = member
  name = {
    ar = "رئيس الحكومة أو الدولة"
    ru = "Глава правительства или государства"
    en = "Head of government or state"
  }
  may = [
    council.appeal, council.contact, council.withdrawal, crisis.close, crisis.open, crisis.reopen,
    measure.end, measure.impose, member.office, member.status, situation.characterisation,
    situation.confirmation, situation.operation, situation.statement,
  ]
  unverified = true
  source     = [treaties.art50, practice.italy_2020]
}

office "committee_member" {
  of = member
  name = {
    ar = "ممثل في اللجنة"
    ru = "Представитель в Комитете"
    en = "Representative on the committee"
  }
  may        = [council.position, council.receipt, situation.confirmation]
  unverified = true
  source     = [decision.art33]
}

office "module_leader" {
  of = member
  name = {
    ar = "قائد وحدة"
    ru = "Руководитель модуля"
    en = "Leader of a module"
  }
  may    = [force.command, force.move, force.object, force.report, situation.event]
  source = [decision.art9]
}

office "directing_authority" {
  of = member
  name = {
    ar = "السلطة الموجهة في الدولة الطالبة"
    ru = "Руководящие власти запросившего государства"
    en = "Directing authority of the state that asked"
  }
  may = [
    force.object, force.report, force.task, situation.event, situation.figure, situation.object, situation.operation, situation.outage,
  ]
  unverified = true
  source     = [decision.art15_5]
}

# Offices of the Union.

office "ercc" {
  of = organisation
  name = {
    ar = "مركز تنسيق الاستجابة للطوارئ"
    ru = "Координационный центр реагирования (ERCC)"
    en = "Emergency Response Coordination Centre"
  }
  may = [
    council.consultation, council.contact, crisis.close, crisis.open, crisis.reopen, duty.notice, force.announce,
    force.plan, force.report, force.requirement, situation.confirmation, situation.correction, situation.event,
    situation.figure, situation.statement,
  ]
  source = [decision.art8, decision.art15_3]
}

office "commission" {
  of = organisation
  name = {
    ar = "المفوضية الأوروبية"
    ru = "Европейская комиссия"
    en = "European Commission"
  }
  may = [
    agreement.amendment, agreement.claim, agreement.end, agreement.offer, agreement.payment, agreement.waiver,
    council.announcement, council.consultation, council.contact, council.question, situation.characterisation,
    situation.confirmation, situation.statement,
  ]
  source = [decision.art12, decision.art12_deploy, decision.art33]
}

# Offices of this record. No text of the pact knows them.

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
  may = [
    crisis.open, member.person, situation.correction, situation.event, situation.operation, situation.outage, situation.source,
  ]
  source = [practice.record]
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
