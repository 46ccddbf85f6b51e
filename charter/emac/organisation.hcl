# The compact among the states of the United States, and who acts under it. It has no seat: the
# Association that administers it sits in Lexington, Kentucky.

charter "emac" {
  language = "en"
  name = {
    ar = "ميثاق المساعدة في إدارة الطوارئ"
    ru = "Соглашение о взаимной помощи при чрезвычайных ситуациях (EMAC)"
    en = "Emergency Management Assistance Compact"
  }
  seat {
    name = {
      ar = "ليكسينغتون، كنتاكي"
      ru = "Лексингтон, Кентукки"
      en = "Lexington, Kentucky"
    }
    offset = "-05:00"
  }
}

# Offices of the states.

# The mayor of the District of Columbia and the governors of the territories are such too.
office "governor" {
  of = member
  name = {
    ar = "حاكم الولاية"
    ru = "Губернатор"
    en = "Governor"
  }
  may = [
    council.appeal, council.contact, council.withdrawal, crisis.close, crisis.open, crisis.reopen,
    duty.allegation, duty.answer, measure.end, measure.impose, member.office, member.status,
    situation.characterisation, situation.confirmation, situation.operation, situation.statement,
  ]
  source = [compact.art1, compact.art4_declared, compact.art11_b]
}

office "authorised_representative" {
  of = member
  name = {
    ar = "الممثل المخول"
    ru = "Уполномоченный представитель"
    en = "Authorised representative"
  }
  may = [
    agreement.acceptance, agreement.amendment, agreement.claim, agreement.confirmation, agreement.decline,
    agreement.end, agreement.offer, agreement.payment, agreement.request, agreement.settlement, agreement.waiver,
    council.contact, council.receipt, council.reply, crisis.close, crisis.open, crisis.reopen, force.announce,
    force.caveat, force.gate, force.order, force.plan, force.pledge, force.requirement, force.stock, force.withdrawal,
    situation.confirmation, situation.event, situation.figure, situation.statement,
  ]
  source = [compact.art3_b, compact.art3, practice.rsa, practice.mission_order]
}

# Who goes stays under his own leaders.
office "team_leader" {
  of = member
  name = {
    ar = "قائد فريق موفد"
    ru = "Руководитель направленной группы"
    en = "Leader of a deployed team"
  }
  may    = [force.command, force.move, force.object, force.report, situation.event]
  source = [compact.art4_control, practice.mission_order]
}

# Operational control: what the units do is for the state that receives them.
office "emergency_authority" {
  of = member
  name = {
    ar = "سلطة الطوارئ في الولاية المتلقية"
    ru = "Аварийные власти принимающего штата"
    en = "Emergency authority of the receiving state"
  }
  may = [
    force.object, force.report, force.task, situation.event, situation.figure, situation.object, situation.operation, situation.outage,
  ]
  source = [compact.art4_control]
}

# The office that serves all.

office "coordinator" {
  of = organisation
  name = {
    ar = "الولاية المنسقة الوطنية"
    ru = "Координирующий штат"
    en = "National coordinating state"
  }
  may = [
    council.contact, crisis.close, crisis.open, crisis.reopen, duty.notice, force.announce, situation.confirmation,
    situation.correction, situation.event, situation.figure, situation.statement,
  ]
  source = [practice.administration]
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
