# How an operation gets its forces. They are offered: the Organization has next to none of its
# own, and the last word is with the capitals.
#
# What the language has no word for stands in the sources alone: the statement of what is
# required beside what is offered, line by line, the orders that warn and ask
# before the one that activates, the passing of command over a contingent to the
# Organization and back, and caveats, the limits that a contributor puts on its contingent.

source "practice" "force_generation" {
  label = {
    ar = "توليد القوات"
    ru = "Формирование сил"
    en = "Force generation"
  }
  gist = {
    ar = "تضع السلطات العسكرية مفهوم العمليات؛ فإذا أقره المجلس وأصدر توجيه التفعيل بدأت القيادة توليد القوات: قائمة بالمطلوب، فمؤتمر، فعروض. والعواصم هي من يقرر في نهاية الأمر أن تسهم أو لا تسهم."
    ru = "Военные органы готовят концепцию операции; когда Совет ее одобрит и издаст директиву о задействовании, командование начинает формирование сил: перечень потребностей, конференция, предложения. Окончательно о вкладе решают столицы."
    en = "The military authorities draft a concept of operations; once the Council has approved it and released the activation directive, the command begins to generate forces: a list of what is required, a conference, offers. Whether to contribute is in the end for the capitals."
  }
  url = "https://webarchive.library.unt.edu/web/20121028045825/http://www.nato.int/cps/en/natolive/topics_50316.htm"
}

source "practice" "transfer_of_authority" {
  label = {
    ar = "نقل السلطة على الوحدات"
    ru = "Передача полномочий над контингентами"
    en = "Transfer of authority"
  }
  gist = {
    ar = "تنقل الدولة المساهمة السلطة على وحدتها إلى قائد المنظمة لمهمة وزمن، بقيود تعلنها أو لا تعلنها، وتستردها."
    ru = "Направившее государство передает полномочия над контингентом командующему Организации на время и для задачи, с оговорками, которые объявляет или нет, и возвращает их себе."
    en = "A contributor passes authority over its contingent to the Organization's commander for a task and a time, with caveats that it may or may not make public, and takes it back."
  }
  unverified = true
  url        = "http://militarycaveats.com/33-the-problem-of-national-caveats-in-nato-operations-around-the-world-1996-2016/"
}

question "approve_concept" {
  name = {
    ar = "إقرار مفهوم العمليات"
    ru = "Одобрение концепции операции"
    en = "Approving a concept of operations"
  }
  body = body.nac
  rule {
    consensus {}
  }
  source = [practice.force_generation, practice.consensus]
}

question "activate_forces" {
  name = {
    ar = "إصدار توجيه تفعيل القوات"
    ru = "Директива о задействовании сил"
    en = "Releasing a force activation directive"
  }
  body = body.nac
  rule {
    consensus {}
  }
  mandate {
    states  = ["purpose", "area", "tasks", "strength", "command", "until"]
    lacking = "finding"
  }
  source = [practice.force_generation, practice.consensus]
}

question "end_mission" {
  name = {
    ar = "إنهاء العملية"
    ru = "Завершение операции"
    en = "Ending the operation"
  }
  body = body.nac
  rule {
    consensus {}
  }
  unverified = true # that the Council ends what it began is taken for granted
  source     = [practice.consensus]
}

# What a member's own law asks for is not known of any member here: unknown, not absent.
gate "consent" {
  rule    = contributor.law.forces_abroad
  before  = force.moved_in
  lacking = "finding"
  source  = [practice.force_generation, treaty.art11]
}
