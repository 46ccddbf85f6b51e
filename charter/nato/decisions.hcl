# How the Council and the Defence Planning Committee decide: by consensus at every level, at
# the table or under silence. No article says so; it is practice, and what a silence asks
# for was read from how it is told, not from a rule book.

source "practice" "consensus" {
  label = {
    ar = "توافق الآراء"
    ru = "Консенсус"
    en = "Consensus"
  }
  gist = {
    ar = "كل قرار على كل مستوى بتوافق الآراء منذ 1949: لا تصويت ولا أغلبية، ويستمر التشاور حتى يقبل الجميع."
    ru = "С 1949 года любое решение на любом уровне принимается консенсусом: голосования и большинства нет, консультации идут, пока не согласятся все."
    en = "Every decision at every level has been by consensus since 1949: there is no vote and no majority, and consultation goes on until all accept."
  }
  url = "https://www.nato.int/cps/fr/natohq/topics_49178.htm?selectedLocale=en"
}

source "practice" "silence" {
  label = {
    ar = "إجراء الصمت"
    ru = "Процедура молчания"
    en = "The silence procedure"
  }
  gist = {
    ar = "للأمين العام أن يضع نصاً تحت الصمت حتى ساعة يحددها؛ فإن لم يعترض عضو حتى ذلك الحين اعتُمد النص، ويكفي اعتراض واحد لإيقافه. وذُكر في فبراير 2003 أن الاعتراض يُوجَّه إليه برسالة."
    ru = "Генеральный секретарь вправе поставить текст под молчание до названного им часа; если до тех пор никто не возразил, текст принят, одного возражения достаточно, чтобы его остановить. В феврале 2003 года говорилось, что возражают письмом к нему."
    en = "The Secretary General may put a text under silence until an hour that he sets; if nobody has objected by then it is adopted, and one objection stops it. In February 2003 objecting was told as writing a letter to him."
  }
  unverified = true # no rule book was read: what was read is how February 2003 is told
  url        = "http://en.people.cn/200302/11/eng20030211_111488.shtml"
}

source "practice" "dpc_2003" {
  label = {
    ar = "نقل المسألة إلى لجنة تخطيط الدفاع، فبراير 2003"
    ru = "Перенос вопроса в Комитет военного планирования, февраль 2003 года"
    en = "Taking the matter to the Defence Planning Committee, February 2003"
  }
  gist = {
    ar = "بعد كسر الصمت في المجلس نظرت لجنة تخطيط الدفاع، من غير فرنسا، في نص جديد واتفقت عليه في 16 فبراير 2003. ولا يوجب نص قُرئ هذا النقل ولا يمنعه."
    ru = "После нарушения молчания в Совете Комитет военного планирования, без Франции, рассмотрел новый текст и согласился 16 февраля 2003 года. Прочитанные тексты такого переноса не требуют и не запрещают."
    en = "After silence was broken in the Council, the Defence Planning Committee, without France, took up a new text and agreed on 16 February 2003. No text that was read asks for this or forbids it."
  }
  url = "https://www.nato.int/docu/pr/2003/p030216e.htm"
}

source "practice" "advice_2003" {
  label = {
    ar = "طلب المشورة العسكرية، فبراير 2003"
    ru = "Запрос военных рекомендаций, февраль 2003 года"
    en = "Asking for military advice, February 2003"
  }
  gist = {
    ar = "طلبت اللجنة من السلطات العسكرية مشورة في جدوى ثلاث مهام وتبعاتها ومواعيدها، ولم تأذن بانتشار؛ وقُدمت المشورة فأذنت اللجنة بالانتشار في 19 فبراير."
    ru = "Комитет запросил у военных органов рекомендации о выполнимости, последствиях и сроках трех задач, а развертывания не разрешил; 19 февраля, рассмотрев их, разрешил развертывание."
    en = "The Committee asked the military authorities for advice on whether three missions could be done, with what effect and when, and authorised no deployment; with the advice before it, it authorised deployment on 19 February."
  }
  url = "https://www.nato.int/cps/en/natohq/news_19930.htm"
}

source "practice" "art5_2001" {
  label = {
    ar = "المادة 5 في سبتمبر وأكتوبر 2001"
    ru = "Статья 5 в сентябре и октябре 2001 года"
    en = "Article 5 in September and October 2001"
  }
  gist = {
    ar = "في 12 سبتمبر 2001 اتفق المجلس على أن الهجوم على الولايات المتحدة تشمله المادة 5 إن ثبت أنه وُجه من الخارج، وفي 2 أكتوبر رأى أنه ثبت؛ وأبلغ الأمين العام الأمم المتحدة."
    ru = "12 сентября 2001 года Совет согласился, что нападение на Соединенные Штаты подпадает под статью 5, если направлялось из-за рубежа, а 2 октября счел это установленным; Генеральный секретарь известил ООН."
    en = "On 12 September 2001 the Council agreed that the attack on the United States was covered by article 5 if it had been directed from abroad, and on 2 October found that it had; the Secretary General told the United Nations."
  }
  url = "https://www.nato.int/docu/update/2001/1001/e1002a.htm?ref=readthemaple.com"
}

source "practice" "art5_judgment" {
  label = {
    ar = "من يقدّر العون اللازم"
    ru = "Кто судит о необходимой помощи"
    en = "Who judges what assistance is necessary"
  }
  gist = {
    ar = "تشرح المنظمة أن لكل عضو أن يحدد كيف يسهم، وأن العون ليس عسكرياً بالضرورة ويتوقف على موارده."
    ru = "По объяснению Организации, каждый участник сам определяет свой вклад; помощь не обязательно военная и зависит от его ресурсов."
    en = "As the Organization explains it, how to contribute is for each member to judge; assistance is not necessarily military and depends on its means."
  }
  url = "https://www.nato.int/terrorism/five.htm"
}

reading "council_finds_the_attack" {
  on = practice.art5_2001
  says = {
    ar = "لا تُستعمل المادة 5 حتى يتفق المجلس على أن ما وقع هجوم تشمله: هكذا جرى في 2001."
    ru = "Статья 5 применяется лишь тогда, когда Совет согласился, что произошедшее ею охвачено: так было в 2001 году."
    en = "Article 5 is put to use only once the Council has agreed that what happened is covered by it: so it was in 2001."
  }
  source = [practice.art5_2001, treaty.art5]
}

reading "attack_binds_by_itself" {
  on = practice.art5_2001
  says = {
    ar = "يلزم الواجب كل طرف بوقوع الهجوم نفسه؛ فالنص لا يذكر قراراً، وقرار المجلس ينسق ولا ينشئ."
    ru = "Обязанность возникает из самого нападения: о решении текст не говорит, решение Совета согласовывает действия, а не создает долг."
    en = "The attack itself binds each party: the text names no decision, and what the Council decides coordinates and does not create the duty."
  }
  unverified = true
  source     = [treaty.art5, practice.art5_2001]
}

reading "silence_is_broken_by_letter" {
  on = practice.silence_2003
  says = {
    ar = "لا يكسر الصمت إلا اعتراض مكتوب يصل إلى الأمين العام قبل انتهائه."
    ru = "Молчание нарушает только письменное возражение, полученное Генеральным секретарем до срока."
    en = "Only a written objection that reaches the Secretary General before the end breaks a silence."
  }
  unverified = true
  source     = [practice.silence, practice.silence_2003]
}

reading "silence_is_broken_by_any_objection" {
  on = practice.silence_2003
  says = {
    ar = "كل اعتراض يُعلَن قبل الموعد يكسره: فقد عدّ الأمين العام في 10 فبراير 2003 ثلاث دول، ولم تُعرف رسالة للثالثة."
    ru = "Молчание нарушает любое заявленное в срок возражение: 10 февраля 2003 года Генеральный секретарь назвал три государства, а письмо третьего не найдено."
    en = "Any objection stated in time breaks it: on 10 February 2003 the Secretary General counted three states, and of the third no letter was found."
  }
  unverified = true
  source     = [practice.silence, practice.silence_2003]
}

source "practice" "silence_2003" {
  label = {
    ar = "من كسر الصمت، 10 فبراير 2003"
    ru = "Кто нарушил молчание 10 февраля 2003 года"
    en = "Who broke the silence, 10 February 2003"
  }
  gist = {
    ar = "قال الأمين العام إن ثلاث دول كسرت الصمت. ومصادر تذكر رسالتين من فرنسا وبلجيكا وتأييداً من ألمانيا، وأخرى تذكر ثلاثة اعتراضات رسمية."
    ru = "По словам Генерального секретаря, молчание нарушили три государства. Одни источники говорят о письмах Франции и Бельгии и о поддержке Германии, другие о трех официальных возражениях."
    en = "The Secretary General said that three countries broke the silence. Some sources tell of letters of France and Belgium and of German support, others of three formal objections."
  }
  url = "https://www.nato.int/docu/speech/2003/s030210a.htm"
}

# Asking the military authorities to plan. Under silence, and, while there was a Defence
# Planning Committee, open to be put there as a new question when the Council was blocked:
# nobody has to, and until somebody does it was simply not adopted.

question "planning" {
  since = structure.1963
  until = structure.2010
  name = {
    ar = "تكليف السلطات العسكرية بالتخطيط"
    ru = "Поручение военным органам о планировании"
    en = "Tasking the military authorities to plan"
  }
  body   = body.nac
  opened = [office.secretary_general, office.permanent_representative]
  rule {
    consensus {}
  }
  silence {
    until  = stated
    counts = "receipt"
    broken_by {
      form = ["letter"]
      from = [office.head_of_state, office.head_of_government, office.minister_foreign, office.permanent_representative]
    }
    extended {
      by = [office.secretary_general]
    }
  }
  blocked {
    move_to = body.dpc
    as      = "new_question"
  }
  unverified = true
  source     = [practice.silence, practice.consensus, practice.dpc_2003]
}

question "planning" {
  since = structure.2010
  name = {
    ar = "تكليف السلطات العسكرية بالتخطيط"
    ru = "Поручение военным органам о планировании"
    en = "Tasking the military authorities to plan"
  }
  body   = body.nac
  opened = [office.secretary_general, office.permanent_representative]
  rule {
    consensus {}
  }
  silence {
    until  = stated
    counts = "receipt"
    broken_by {
      form = ["letter"]
      from = [office.head_of_state, office.head_of_government, office.minister_foreign, office.permanent_representative]
    }
    extended {
      by = [office.secretary_general]
    }
  }
  unverified = true
  source     = [practice.silence, practice.consensus]
}

# Advice and nothing more: what it asks for, and that nobody moves on it. No end is named,
# because nothing is sent.

question "military_advice" {
  since = structure.1963
  until = structure.2010
  name = {
    ar = "طلب مشورة السلطات العسكرية"
    ru = "Запрос рекомендаций военных органов"
    en = "Asking the military authorities for advice"
  }
  body = body.dpc
  rule {
    consensus {}
  }
  mandate {
    states  = ["purpose", "tasks"]
    lacking = "finding"
  }
  source = [practice.consensus, structure.dpc, practice.advice_2003]
}

question "military_advice" {
  since = structure.2010
  name = {
    ar = "طلب مشورة السلطات العسكرية"
    ru = "Запрос рекомендаций военных органов"
    en = "Asking the military authorities for advice"
  }
  body = body.nac
  rule {
    consensus {}
  }
  mandate {
    states  = ["purpose", "tasks"]
    lacking = "finding"
  }
  source = [practice.consensus, structure.dpc, practice.advice_2003]
}

# The request names no hours. No type of act is advice: it shows when what was advised is put
# to the body or announced, or when the military authorities close the matter with a report.
duty "advise" {
  since = structure.1963
  name = {
    ar = "تقديم المشورة المطلوبة"
    ru = "Дать запрошенные рекомендации"
    en = "Give the advice that was asked for"
  }
  on     = question.military_advice.announced
  owes   = organisation
  met_by = [question.defensive_deployment.put, question.defensive_deployment.announced, mission.reported]
  source = [practice.advice_2003]
}

question "defensive_deployment" {
  since = structure.1963
  until = structure.2010
  name = {
    ar = "الإذن بانتشار دفاعي"
    ru = "Разрешение на оборонительное развертывание"
    en = "Authorising a defensive deployment"
  }
  body = body.dpc
  rule {
    consensus {}
  }
  mandate {
    states  = ["purpose", "area", "tasks", "strength", "command", "until"]
    lacking = "finding"
  }
  source = [practice.consensus, structure.dpc, practice.advice_2003]
}

question "defensive_deployment" {
  since = structure.2010
  name = {
    ar = "الإذن بانتشار دفاعي"
    ru = "Разрешение на оборонительное развертывание"
    en = "Authorising a defensive deployment"
  }
  body = body.nac
  rule {
    consensus {}
  }
  mandate {
    states  = ["purpose", "area", "tasks", "strength", "command", "until"]
    lacking = "finding"
  }
  source = [practice.consensus, structure.dpc, practice.advice_2003]
}

# That an attack is one of article 5, and what is done together.
question "collective_defence" {
  name = {
    ar = "الدفاع الجماعي بموجب المادة 5"
    ru = "Коллективная оборона по статье 5"
    en = "Collective defence under article 5"
  }
  body  = body.nac
  needs = [appeal.armed_attack]
  rule {
    consensus {}
  }
  source = [treaty.art5, practice.consensus, practice.art5_2001]
}

question "appoint_secretary_general" {
  since = structure.1952
  name = {
    ar = "تعيين الأمين العام"
    ru = "Назначение Генерального секретаря"
    en = "Appointing the Secretary General"
  }
  body = body.nac
  rule {
    consensus {}
  }
  source = [practice.secretary_general, practice.consensus]
}
