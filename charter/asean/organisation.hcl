# The agreement's name and seat, the offices of its parties and of ASEAN, and the Conference.

charter "asean" {
  language = "en"
  name = {
    ar = "اتفاق آسيان لإدارة الكوارث والاستجابة للطوارئ"
    ru = "Соглашение АСЕАН об управлении при бедствиях и чрезвычайном реагировании (AADMER)"
    en = "ASEAN Agreement on Disaster Management and Emergency Response"
  }
  seat {
    name = {
      ar = "جاكرتا"
      ru = "Джакарта"
      en = "Jakarta"
    }
    offset = "+07:00"
  }
}

# Offices of the parties.

office "head_of_state" {
  of = member
  name = {
    ar = "رئيس الدولة أو الحكومة"
    ru = "Глава государства или правительства"
    en = "Head of state or government"
  }
  may = [
    council.appeal, council.contact, council.withdrawal, crisis.close, crisis.open, crisis.reopen,
    duty.allegation, duty.answer, measure.end, measure.impose, member.office, member.status,
    situation.characterisation, situation.confirmation, situation.operation, situation.statement,
  ]
  source = [practice.palu_openness]
}

office "minister" {
  of = member
  name = {
    ar = "الوزير المعني بالكوارث"
    ru = "Министр, ответственный за бедствия"
    en = "Minister in charge of disasters"
  }
  may = [
    council.contact, council.draft, council.position, council.question, council.receipt, situation.confirmation,
    situation.statement,
  ]
  unverified = true
  source     = [aadmer.art21]
}

office "foreign_ministry" {
  of = member
  name = {
    ar = "وزارة الخارجية"
    ru = "Министерство иностранных дел"
    en = "Foreign ministry"
  }
  may = [
    agreement.acceptance, agreement.claim, agreement.decline, agreement.offer, agreement.payment,
    agreement.settlement, agreement.waiver, council.appeal, council.contact, council.reply, duty.allegation,
    duty.answer, member.status, situation.confirmation, situation.statement,
  ]
  source = [practice.palu_selection]
}

office "focal_point" {
  of = member
  name = {
    ar = "جهة الاتصال الوطنية"
    ru = "Национальный координационный пункт"
    en = "National focal point"
  }
  may = [
    agreement.acceptance, agreement.amendment, agreement.claim, agreement.decline, agreement.end, agreement.offer,
    agreement.payment, agreement.request, agreement.settlement, agreement.waiver, council.appeal, council.contact,
    council.receipt, council.reply, council.withdrawal, crisis.close, crisis.open, crisis.reopen, force.announce,
    force.caveat, force.gate, force.order, force.plan, force.pledge, force.requirement, force.stock, force.withdrawal,
    situation.confirmation, situation.event, situation.figure, situation.statement,
  ]
  unverified = true
  source     = [aadmer.art22, aadmer.art11]
}

# As a rule the agency for disasters.
office "competent_authority" {
  of = member
  name = {
    ar = "السلطة المختصة"
    ru = "Компетентный орган"
    en = "Competent authority"
  }
  may = [
    agreement.acceptance, agreement.amendment, agreement.claim, agreement.decline, agreement.end, agreement.offer,
    agreement.payment, agreement.request, agreement.settlement, agreement.waiver, council.appeal, council.contact,
    council.withdrawal, force.announce, force.gate, force.move, force.object, force.order, force.plan, force.pledge,
    force.report, force.requirement, force.stock, force.task, situation.confirmation, situation.event,
    situation.figure, situation.object, situation.operation, situation.outage, situation.statement,
  ]
  unverified = true
  source     = [aadmer.art22, aadmer.art12, practice.palu_selection]
}

office "head_of_operation" {
  of = member
  name = {
    ar = "رئيس عملية المساعدة"
    ru = "Руководитель операции помощи"
    en = "Head of the assistance operation"
  }
  may        = [force.command, force.move, force.object, force.report, situation.event]
  unverified = true
  source     = [aadmer.art12]
}

# Offices of ASEAN.

office "aha_centre" {
  of = organisation
  name = {
    ar = "مركز آسيان لتنسيق المساعدة الإنسانية"
    ru = "Координационный центр АСЕАН по гуманитарной помощи"
    en = "ASEAN Coordinating Centre for Humanitarian Assistance"
  }
  may = [
    agreement.claim, agreement.end, agreement.offer, agreement.waiver, council.contact, crisis.close, crisis.open,
    crisis.reopen, duty.notice, force.announce, force.plan, force.report, force.requirement, situation.confirmation,
    situation.correction, situation.event, situation.figure, situation.statement,
  ]
  source = [practice.centre_2011, aadmer.art20]
}

office "secretary_general" {
  of = organisation
  name = {
    ar = "أمين عام آسيان"
    ru = "Генеральный секретарь АСЕАН"
    en = "Secretary-General of ASEAN"
  }
  may = [
    council.announcement, council.contact, council.question, council.session, situation.statement,
  ]
  unverified = true
  source     = [aadmer.final, aadmer.art21]
}

office "chair" {
  of = organisation
  name = {
    ar = "رئيس مؤتمر الأطراف"
    ru = "Председатель Конференции участников"
    en = "Chair of the Conference of the Parties"
  }
  may        = [council.announcement, council.contact, council.session, situation.statement]
  unverified = true
  source     = [aadmer.art21]
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

body "conference" {
  name = {
    ar = "مؤتمر الأطراف"
    ru = "Конференция участников"
    en = "Conference of the Parties"
  }
  seats      = each.party
  sits       = [office.minister]
  chair      = office.chair
  unverified = true
  source     = [aadmer.art21]
}
