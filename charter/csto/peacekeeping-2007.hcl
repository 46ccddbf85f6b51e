# The Agreement on peacekeeping activity of 6 October 2007. That it came into force on
# 15 January 2009 is not confirmed. The protocol of 2021 was not in force in January 2022;
# when it came into force was not found, and no rule rests on it.

instrument "peacekeeping" {
  name = {
    ar = "اتفاق نشاط حفظ السلام"
    ru = "Соглашение о миротворческой деятельности"
    en = "Agreement on peacekeeping activity"
  }
}

version "peacekeeping" "2007" {
  signed     = "2007-10-06"
  in_force   = "2009-01-15"
  url        = "http://businesspravo.ru/Docum/DocumShow.asp?DocumID=152203&DocumType=1"
  unverified = true
}

source "peacekeeping" "art1" {
  label = {
    ar = "اتفاق حفظ السلام، المادة 1"
    ru = "Соглашение о миротворческой деятельности, статья 1"
    en = "Peacekeeping Agreement, article 1"
  }
  gist = {
    ar = "حفظ السلام وسائل سلمية وأعمال جماعية لأفراد عسكريين وشرطيين ومدنيين، غايتها منع الأعمال القتالية بين الدول أو داخل دولة واحتواؤها ووقفها بتدخل طرف ثالث."
    ru = "Миротворческая деятельность: мирные средства и коллективные действия военного, полицейского и гражданского персонала, чтобы предотвратить, сдержать и прекратить военные действия между государствами или внутри государства вмешательством третьей стороны."
    en = "Peacekeeping is peaceful means and collective action of military, police and civilian staff to prevent, contain and end hostilities between states or inside a state, by the intervention of a third party."
  }
  url = "http://businesspravo.ru/Docum/DocumShow.asp?DocumID=152203&DocumType=1"
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
  unverified = true
}

# The numbers of these articles were not established.

source "peacekeeping" "voluntary" {
  label = {
    ar = "اتفاق حفظ السلام: طوعية المشاركة"
    ru = "Соглашение о миротворческой деятельности: добровольность участия"
    en = "Peacekeeping Agreement: voluntary participation"
  }
  gist = {
    ar = "تبقى مشاركة كل عضو طوعية حتى بعد القرار، وهو وحده يقرر أن تخدم وحدته؛ هكذا شرح الأمين العام المشروع في 2006."
    ru = "Участие остается добровольным и после решения; будет ли служить контингент, решает направляющее государство: так пояснил проект Генеральный секретарь в 2006 году."
    en = "Participation stays voluntary even after a decision; whether a contingent serves is for the state that sends it: so the Secretary General explained the draft in 2006."
  }
  unverified = true
  url        = "https://armenianclub.com/2006/06/10"
}

source "peacekeeping" "mandate" {
  label = {
    ar = "اتفاق حفظ السلام: التفويض"
    ru = "Соглашение о миротворческой деятельности: мандат"
    en = "Peacekeeping Agreement: the mandate"
  }
  gist = {
    ar = "يحدد التفويض الذي يقره المجلس أهداف العملية ومهامها ومنطقتها ومدتها وقوامها وقيادتها وتمويلها؛ وللمجلس أن ينهيها قبل موعدها."
    ru = "Утверждаемый Советом мандат определяет цели, задачи, район, срок, численность, командование и средства операции; Совет может завершить ее досрочно."
    en = "The mandate, which the Council approves, states the aims, tasks, area, duration, strength, command and funds of an operation; the Council may end it early."
  }
  unverified = true
}

source "peacekeeping" "recall" {
  label = {
    ar = "اتفاق حفظ السلام: سحب الوحدات والنفقات"
    ru = "Соглашение о миротворческой деятельности: отзыв контингента и расходы"
    en = "Peacekeeping Agreement: recall and costs"
  }
  gist = {
    ar = "للدولة المساهمة أن تسحب وحدتها بإشعار، وتتحمل نفقاتها ما لم يقرر المجلس غير ذلك."
    ru = "Направившее государство может отозвать свой контингент, уведомив об этом, и несет свои расходы, если Совет не решит иначе."
    en = "A contributor may recall its contingent on notice, and bears its own costs unless the Council decides otherwise."
  }
  unverified = true
}

source "peacekeeping" "protocol_2021" {
  label = {
    ar = "بروتوكول 16 سبتمبر 2021 لاتفاق حفظ السلام"
    ru = "Протокол от 16 сентября 2021 года к Соглашению о миротворческой деятельности"
    en = "Protocol of 16 September 2021 to the Peacekeeping Agreement"
  }
  gist = {
    ar = "يسمي المجلس دولة منسقة تنظم مشاركة القوات في عملية للأمم المتحدة وإسنادها؛ ولا يغير شيئاً في العمليات في أراضي الأعضاء."
    ru = "Совет называет координирующее государство, которое обеспечивает участие сил в операции ООН; в операциях на территории участников ничего не меняется."
    en = "The Council names a coordinating state to organise and support the forces' part in a United Nations operation; nothing changes for operations on members' territory."
  }
  url = "https://zakon.uchet.kz/kaz/docs/Z2300000028"
}

# With the Agreement comes the mandate.
question "send_forces" {
  since = peacekeeping.2007
  until = charter.2010
  name = {
    ar = "إرسال القوات الجماعية"
    ru = "Направление коллективных сил"
    en = "Sending the collective forces"
  }
  body = body.council
  rule {
    consensus {}
  }
  mandate {
    states  = ["purpose", "area", "tasks", "strength", "command", "until"]
    lacking = "finding"
  }
  unverified = true
  source     = [charter.art12, treaty.art6_1992, treaty.art4_2_1992, peacekeeping.art3, peacekeeping.mandate]
}

question "end_mission" {
  until = charter.2010
  name = {
    ar = "إنهاء العملية"
    ru = "Завершение операции"
    en = "Ending the mission"
  }
  body = body.council
  ends = question.send_forces
  rule {
    consensus {}
  }
  unverified = true
  source     = [peacekeeping.mandate, charter.art12]
}

question "end_mission" {
  since = charter.2010
  name = {
    ar = "إنهاء العملية"
    ru = "Завершение операции"
    en = "Ending the mission"
  }
  body = body.council
  ends = question.send_forces
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [peacekeeping.mandate, charter.art12, charter.art12_limited, practice.end_2022]
}

# Who says by when the force leaves has named a day that can be kept or missed. The mandate states how long
# an operation lasts, and the Council may end it early.
duty "begin_withdrawal" {
  name = {
    ar = "بدء الانسحاب في الموعد المعلن"
    ru = "Начать вывод в объявленный срок"
    en = "Begin the withdrawal by the day that was announced"
  }
  on          = withdrawal.to_begin
  owes        = organisation
  when        = stated
  met_for_all = [force.moved_out, force.returned]
  unverified  = true
  source      = [peacekeeping.mandate, practice.return_2022]
}

duty "complete_withdrawal" {
  name = {
    ar = "إتمام الانسحاب في الموعد المعلن"
    ru = "Завершить вывод в объявленный срок"
    en = "Complete the withdrawal by the day that was announced"
  }
  on          = withdrawal.to_complete
  owes        = organisation
  when        = stated
  met_for_all = [mission.left]
  unverified  = true
  source      = [peacekeeping.mandate, practice.return_2022]
}
