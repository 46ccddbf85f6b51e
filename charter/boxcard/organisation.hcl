# Who acts: the departments by their offices, and those who only keep the record.

office "fire_chief" {
  of = member
  name = {
    ar = "رئيس الإطفاء"
    ru = "Начальник пожарной охраны"
    en = "Fire chief"
  }
  may = [
    crisis.close, crisis.open, crisis.reopen, duty.notice, force.caveat, force.order, force.pass, force.pledge, force.stock,
    member.office, member.status, situation.confirmation, situation.correction, situation.statement,
  ]
  source = [agreement.art4]
}

office "incident_commander" {
  of = member
  name = {
    ar = "القائد في الموقع"
    ru = "Руководитель на месте"
    en = "Officer in command at the place"
  }
  may = [
    council.appeal, crisis.close, crisis.open, crisis.reopen, duty.notice, force.alarm, force.command, force.gate,
    force.report, force.requirement, force.task, force.withdrawal, situation.characterisation,
    situation.confirmation, situation.correction, situation.event, situation.figure, situation.object,
  ]
  source = [agreement.art2, practice.levels]
}

office "dispatch" {
  of = member
  name = {
    ar = "غرفة عمليات الإدارة"
    ru = "Диспетчер подразделения"
    en = "Department dispatch"
  }
  may = [
    council.receipt, council.reply, duty.notice, force.move, force.pass, force.pledge, situation.confirmation,
    situation.correction, situation.event, situation.operation, situation.outage,
  ]
  source = [agreement.art3, practice.levels]
}

office "division" {
  of = organisation
  name = {
    ar = "غرفة عمليات القطاع"
    ru = "Диспетчерская отделения"
    en = "Division dispatch"
  }
  may = [
    crisis.close, crisis.open, crisis.reopen, force.move, force.report, member.office, member.person,
    situation.correction, situation.event, situation.operation, situation.outage,
  ]
  source = [practice.levels]
}

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
    record.credential, record.edition, record.erase, record.genesis, record.revoke, record.void, situation.correction,
    situation.event, situation.figure, situation.source, situation.statement,
  ]
  source = [practice.record]
}

office "registrar" {
  of = organisation
  name = {
    ar = "المسجّل"
    ru = "Регистратор"
    en = "Registrar"
  }
  registers = true
  may = [
    situation.correction, situation.event, situation.source,
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
    record.credential, record.edition, record.erased, record.genesis, record.revoke, record.term,
    record.void,
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
  may = [
    record.erased,
  ]
  source = [practice.record]
}

appeal "fire" {
  by = [office.incident_commander]
  name = {
    ar = "طلب عون في حريق"
    ru = "Просьба о помощи на пожаре"
    en = "Call for help at a fire"
  }
  source = [agreement.art2]
}

duty "strike" {
  name = {
    ar = "إطلاق مستوى البطاقة الذي يستدعي المطلوب"
    ru = "Объявить уровень карточки, который вызывает нужное"
    en = "Strike the level of the card that calls for what is needed"
  }
  on     = appeal.fire.received
  owes   = requester
  when   = immediately
  met_by = [alarm.struck]
  source = [agreement.art2]
}

duty "respond" {
  name = {
    ar = "الحضور أو الاعتذار"
    ru = "Прибыть или сообщить, что прибыть нельзя"
    en = "Come, or say that one cannot"
  }
  on     = alarm.called
  owes   = called
  when   = immediately
  met_by = [force.moved_in, alarm.passed]
  source = [agreement.art3, practice.passing]
}

duty "come_home" {
  name = {
    ar = "المتابعة حتى العودة إلى الموطن"
    ru = "Быть под наблюдением до возвращения"
    en = "Be followed until one is home"
  }
  on     = force.present
  owes   = contributor
  met_by = [force.returned]
  source = [agreement.art5]
}

status "joined" {
  change = "bound"
  by     = "signature"
  name = {
    ar = "الانضمام إلى الاتفاق"
    ru = "Присоединение к соглашению"
    en = "To join the agreement"
  }
  source = [agreement.art1]
}
