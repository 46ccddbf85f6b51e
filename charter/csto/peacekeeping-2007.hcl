# The Agreement on peacekeeping activity of 6 October 2007. The date on which it
# came into force was not found.

instrument "peacekeeping" {
  name = {
    ar = "اتفاق نشاط حفظ السلام"
    ru = "Соглашение о миротворческой деятельности"
    en = "Agreement on peacekeeping activity"
  }
}

version "peacekeeping" "2007" {
  signed = "2007-10-06"
}

source "peacekeeping" "art3" {
  label = {
    ar = "اتفاق حفظ السلام، المادة 3"
    ru = "Соглашение о миротворческой деятельности, статья 3"
    en = "Peacekeeping Agreement, article 3"
  }
  gist = {
    ar = "تُجرى العملية في أراضي عضو بقرار من مجلس الأمن الجماعي بناءً على طلبه الرسمي ويُخطر مجلس الأمن التابع للأمم المتحدة فوراً؛ وفي أراضي غيره بقرار من هذا الأخير."
    ru = "На территории участника операция проводится решением Совета коллективной безопасности по его официальному обращению с незамедлительным уведомлением Совета Безопасности ООН; на иной территории решает Совет Безопасности ООН."
    en = "On a member's territory an operation rests on a decision of the Collective Security Council at that member's official request, with notice at once to the UN Security Council; elsewhere on a decision of the latter."
  }
}

source "peacekeeping" "voluntary" {
  label = {
    ar = "اتفاق حفظ السلام: طوعية المشاركة"
    ru = "Соглашение о миротворческой деятельности: добровольность участия"
    en = "Peacekeeping Agreement: voluntary participation"
  }
  gist = {
    ar = "تبقى مشاركة كل عضو طوعية حتى بعد القرار، وهو وحده يقرر أن تخدم وحدته."
    ru = "Участие остается добровольным и после решения; будет ли служить контингент, решает направляющее государство."
    en = "Participation stays voluntary even after a decision; whether a contingent serves is for the state that sends it."
  }
  url = "https://armenianclub.com/2006/06/10"
}

# The numbers of these articles were not established.
source "peacekeeping" "mandate" {
  label = {
    ar = "اتفاق حفظ السلام: التفويض"
    ru = "Соглашение о миротворческой деятельности: мандат"
    en = "Peacekeeping Agreement: the mandate"
  }
  gist = {
    ar = "يحدد التفويض أهداف العملية ومهامها ومنطقتها ومدتها وقوامها وقيادتها، وللمجلس أن ينهيها قبل موعدها."
    ru = "Мандат определяет цели, задачи, район, срок, численность и командование операции; Совет может завершить ее досрочно."
    en = "The mandate states the aims, tasks, area, duration, strength and command of an operation; the Council may end it early."
  }
  unverified = true
}

question "end_mission" {
  name = {
    ar = "إنهاء العملية"
    ru = "Завершение операции"
    en = "Ending the mission"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [peacekeeping.mandate, charter.art12, charter.art12_limited, practice.end_2022]
}

# No text that was read lets the ministers decide in limited format.
question "appoint_commander" {
  name = {
    ar = "تعيين قائد القوات"
    ru = "Назначение командующего"
    en = "Appointing the commander"
  }
  body = body.defence_ministers
  rule {
    consensus {}
    limited_format = "never"
  }
  unverified = true
  source     = [charter.art12, practice.commander_2022]
}

question "organise_return" {
  name = {
    ar = "تنظيم عودة القوات"
    ru = "Организация возвращения сил"
    en = "Organising the return"
  }
  body = body.defence_ministers
  rule {
    consensus {}
    limited_format = "never"
  }
  unverified = true
  source     = [charter.art12, practice.return_2022]
}
