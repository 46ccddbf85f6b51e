# The rapid reaction forces and the other agreements on collective forces. Uzbekistan
# signed neither of the first two.

instrument "ksor" {
  name = {
    ar = "اتفاق قوات الرد السريع الجماعية"
    ru = "Соглашение о Коллективных силах оперативного реагирования"
    en = "Agreement on the Collective Rapid Reaction Forces"
  }
}

version "ksor" "2009" {
  signed   = "2009-06-14"
  in_force = "2010-09-10"
  url      = "https://adilet.zan.kz/rus/docs/Z100000251_"
}

source "ksor" "art1" {
  label = {
    ar = "اتفاق قوات الرد السريع، الديباجة والمادة 1"
    ru = "Соглашение о КСОР, преамбула и статья 1"
    en = "Rapid Reaction Forces Agreement, preamble and article 1"
  }
  gist = {
    ar = "قوات دائمة الجاهزية لصد هجوم مسلح، ومنه العدوان، ولمواجهة تهديدات أخرى: وحدات عسكرية وتشكيلات خاصة للشرطة والأمن والطوارئ."
    ru = "Силы постоянной готовности для отражения вооруженного нападения, включая агрессию, и противодействия иным угрозам: воинские контингенты и формирования специального назначения полиции, служб безопасности и чрезвычайных ведомств."
    en = "Forces of permanent readiness to repel an armed attack, aggression included, and to counter other threats: military contingents, and special formations of police, security and emergency services."
  }
  url = "https://adilet.zan.kz/rus/docs/Z100000251_"
}

source "ksor" "decision" {
  label = {
    ar = "اتفاق قوات الرد السريع: القرار"
    ru = "Соглашение о КСОР: решение"
    en = "Rapid Reaction Forces Agreement: the decision"
  }
  gist = {
    ar = "يقرر المجلس استخدامها بناءً على طلب عضو؛ ويُستدل على ذلك من اتفاق قوات الانتشار السريع في آسيا الوسطى، الذي يضيف اقتراح وزراء الدفاع وإعداد الأركان المشتركة."
    ru = "Решение о применении принимает Совет по обращению участника: вывод сделан по соглашению о силах быстрого развертывания, которое называет еще предложение министров обороны и подготовку Объединенным штабом."
    en = "The Council decides on their use at a member's request: this is inferred from the agreement on the rapid deployment forces, which adds a proposal of the defence ministers and preparation by the Joint Staff."
  }
  unverified = true
  url        = "https://base.garant.ru/2568563/"
}

instrument "forces" {
  name = {
    ar = "اتفاق تشكيل قوات منظومة الأمن الجماعي ووسائلها وعملها"
    ru = "Соглашение о порядке формирования и функционирования сил и средств системы коллективной безопасности"
    en = "Agreement on forming and functioning of the forces and means of the collective security system"
  }
}

version "forces" "2010" {
  signed   = "2010-12-10"
  in_force = "2012-06-13"
  url      = "https://adilet.zan.kz/rus/docs/Z1200000003"
}

source "forces" "art2" {
  label = {
    ar = "اتفاق القوات والوسائل، المادة 2"
    ru = "Соглашение о силах и средствах, статья 2"
    en = "Agreement on forces and means, article 2"
  }
  gist = {
    ar = "يعدّ الأطراف الهجوم المسلح على أحدهم وسائر التحديات والتهديدات لأمنه موجهة إلى الجميع، ويردون عليها بكل ما لديهم من وسائل: وهذا أوسع من المادة 4 من المعاهدة."
    ru = "Вооруженное нападение и иные вызовы и угрозы безопасности одной стороны стороны рассматривают как обращенные ко всем и отвечают на них всеми имеющимися средствами: это шире статьи 4 Договора."
    en = "The parties take an armed attack on one of them, and other challenges and threats to its security, as directed at all, and respond with all means they have: this is wider than article 4 of the Treaty."
  }
  url = "https://base.garant.ru/70166618/"
}

# Beside the duty of article 4: help against a threat that is no aggression. The text
# names no time.
duty "respond_to_threat" {
  name = {
    ar = "الرد على تهديد يتعرض له عضو"
    ru = "Ответить на угрозу участнику"
    en = "Respond to a threat to a member"
  }
  on   = appeal.threat.received
  owes = each.other_party
  met_by = [
    force.pledged, force.consented, force.moved_in, force.present, aid.offered, reply.promised, reply.declined_with_reason,
  ]
  source = [forces.art2, practice.answering]
}

instrument "formations" {
  name = {
    ar = "اتفاق وضع تشكيلات القوات والوسائل"
    ru = "Соглашение о статусе формирований сил и средств системы коллективной безопасности"
    en = "Agreement on the status of formations of the forces and means"
  }
}

version "formations" "2010" {
  signed     = "2010-12-10"
  unverified = true
}

source "formations" "request" {
  label = {
    ar = "اتفاق وضع التشكيلات: طلب الدولة المضيفة"
    ru = "Соглашение о статусе формирований: обращение принимающей стороны"
    en = "Agreement on the status of formations: the host's request"
  }
  gist = {
    ar = "تُرسل التشكيلات إلى أراضي عضو بقرار من المجلس بناءً على طلبه الرسمي، ويحدد القرار المهام والقوام والتبعية ومكان الإقامة ومدتها."
    ru = "Формирования направляются на территорию участника решением Совета по его официальному обращению; решение определяет задачи, численность, подчиненность, место и срок пребывания."
    en = "Formations go to a member's territory by decision of the Council at its official request; the decision fixes tasks, strength, subordination, and place and time of stay."
  }
  unverified = true
}

instrument "bases" {
  name = {
    ar = "بروتوكول وضع منشآت البنية التحتية العسكرية لدول ثالثة"
    ru = "Протокол о размещении объектов военной инфраструктуры третьих стран"
    en = "Protocol on military infrastructure of third states"
  }
}

version "bases" "2011" {
  signed     = "2011-12-20"
  unverified = true
}

source "bases" "protocol" {
  label = {
    ar = "بروتوكول 20 ديسمبر 2011 بشأن المنشآت العسكرية لدول ثالثة"
    ru = "Протокол от 20 декабря 2011 года о военных объектах третьих стран"
    en = "Protocol of 20 December 2011 on military installations of third states"
  }
  gist = {
    ar = "يقرر العضو وضع قوات دول ثالثة ومنشآتها في أراضيه بعد مشاورات عاجلة مع الآخرين وفي غياب اعتراضات رسمية منهم: فاعتراض واحد يحول دون ذلك."
    ru = "Участник решает о размещении войск и объектов третьих стран после срочных консультаций с остальными и при отсутствии их официальных возражений: достаточно одного возражения."
    en = "A member decides on troops and installations of third states on its territory after urgent consultation with the others and in the absence of their official objections: a single objection stands in the way."
  }
  unverified = true
  url        = "https://m.21.by/politics/2012/11/14/658380.html"
}
