# The Protocol of 10 December 2010 to the Charter, in force since 19 December 2012. It lets
# the Council decide in limited format: its questions stand here as they are put today.

version "charter" "2010" {
  signed   = "2010-12-10"
  in_force = "2012-12-19"
  url      = "https://zakonpravo.kz/en/on-ratification-of-the-protocol-on-amendments-to-the-charter-of-the-collective-security-treaty-organization-of-october-7-2002"
}

source "charter" "art7_1" {
  label = {
    ar = "الميثاق، المادة 7 (الفقرة 1)"
    ru = "Устав, статья 7 (абзац 1)"
    en = "Charter, article 7(1)"
  }
  gist = {
    ar = "يضمن الأعضاء الدفاع الجماعي عند تهديد الأمن أو الاستقرار أو وحدة الأراضي أو السيادة، ومن وسائلهم القوات الائتلافية والتشكيلات الإقليمية وقوات حفظ السلام وهيئات قيادة مشتركة."
    ru = "Участники обеспечивают коллективную оборону при угрозе безопасности, стабильности, территориальной целостности и суверенитету; для этого создаются коалиционные силы, региональные группировки, миротворческие силы, общие органы управления."
    en = "Members provide for collective defence when security, stability, territorial integrity and sovereignty are threatened; to that end there are coalition forces, regional groupings, peacekeeping forces and joint command bodies."
  }
  url = "https://zakonpravo.kz/en/on-ratification-of-the-protocol-on-amendments-to-the-charter-of-the-collective-security-treaty-organization-of-october-7-2002"
}

source "charter" "art11_2010" {
  label = {
    ar = "الميثاق، المادة 11 بصيغة بروتوكول 2010"
    ru = "Устав, статья 11 в редакции Протокола 2010 года"
    en = "Charter, article 11 as amended in 2010"
  }
  gist = {
    ar = "صار المجلس الدائم هيئة من هيئات المنظمة، والأركان المشتركة هيئة دائمة إلى جانب الأمانة العامة."
    ru = "Постоянный совет стал органом Организации, Объединенный штаб постоянно действует наряду с Секретариатом."
    en = "The Permanent Council has become a body of the Organization, and the Joint Staff works permanently beside the Secretariat."
  }
  unverified = true
  url        = "http://en.special.kremlin.ru/catalog/keywords/18/events/14635"
}

# The clause that frees of responsibility who did not vote for a decision was not read;
# nothing here could carry it out.
source "charter" "art12_limited" {
  label = {
    ar = "الميثاق، المادة 12 (الصيغة المحدودة)"
    ru = "Устав, статья 12 (ограниченный формат)"
    en = "Charter, article 12 (limited format)"
  }
  gist = {
    ar = "يجوز للمجلس أن يقرر بصيغة محدودة إن لم يعترض أي عضو على هذه الطريقة، ويسري القرار ما دام لا يعارضه أحد؛ ومن لم يصوّت له لا يتحمل تبعاته."
    ru = "Совет вправе принять решение в ограниченном формате, если никто не возражает против такого порядка; решение действует, пока никто не выступил против него, а не голосовавший за него не отвечает за последствия."
    en = "The Council may decide in limited format if no member objects to that way of deciding; the decision stands as long as nobody is against it, and who did not vote for it does not answer for what follows."
  }
  unverified = true
  url        = "https://mgimo.ru/about/news/experts/211465"
}

question "assistance_measures" {
  since = charter.2010
  name = {
    ar = "تدابير العون من غير قوات"
    ru = "Меры помощи без направления сил"
    en = "Measures of assistance without forces"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [treaty.art2, charter.art12, charter.art12_limited, response.order]
}

# Neither a mission of observers nor one that assesses is a use of forces: no text that was read names it by
# itself, and it is a measure of assistance under the same articles.
question "mission_without_forces" {
  since = charter.2010
  name = {
    ar = "إرسال بعثة من غير قوات"
    ru = "Направление миссии без сил"
    en = "Sending a mission without forces"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  mandate {
    states  = ["purpose", "area", "tasks"]
    lacking = "finding"
  }
  unverified = true
  source     = [treaty.art2, charter.art12, charter.art12_limited, response.order]
}

question "mission_measures" {
  since = charter.2010
  name = {
    ar = "تدابير بشأن مهمة جارية"
    ru = "Меры, касающиеся проводимой операции"
    en = "Measures on a mission under way"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [charter.art12, charter.art12_limited, practice.session_2022]
}

question "arrears" {
  since = charter.2010
  name = {
    ar = "حرمان عضو متأخر عن السداد من التصويت والوظائف"
    ru = "Лишение должника голоса и квотных должностей"
    en = "Taking vote and posts from a member in arrears"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [charter.art24, charter.art12, charter.art12_limited]
}

question "admit" {
  since = charter.2010
  name = {
    ar = "قبول عضو"
    ru = "Прием в члены Организации"
    en = "Admitting a member"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [charter.admission, charter.art12, charter.art12_limited, procedure.admission]
}

question "appoint_secretary_general" {
  since = charter.2010
  name = {
    ar = "تعيين الأمين العام أو إنهاء مدته"
    ru = "Назначение Генерального секретаря или досрочное прекращение его полномочий"
    en = "Appointing the Secretary General, or ending his term"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [charter.art18, charter.art12, charter.art12_limited, practice.secretary_general_2018]
}

question "chair_otherwise" {
  since = charter.2010
  name = {
    ar = "تقرير رئاسة المجلس على غير القاعدة"
    ru = "Иной порядок председательства"
    en = "Deciding otherwise on the chair"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [charter.art13_chair, charter.art12, charter.art12_limited, practice.rotation]
}

question "observer" {
  since = charter.2010
  name = {
    ar = "صفة المراقب: منحها أو تعليقها أو إلغاؤها"
    ru = "Статус наблюдателя: предоставление, приостановление, аннулирование"
    en = "Observer status: to grant, suspend or annul it"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [charter.art21_2002, charter.art21, charter.art12, charter.art12_limited]
}

reading "limited_format_of_the_council" {
  on = practice.limited_2024
  says = {
    ar = "الصيغة المحدودة لمجلس الأمن الجماعي وحده، فهو الذي يسميه البروتوكول؛ أما سائر الهيئات فتقرر بتوافق الآراء."
    ru = "Ограниченный формат доступен только Совету коллективной безопасности, который назван в Протоколе; остальные органы решают консенсусом."
    en = "The limited format is for the Collective Security Council alone, which the Protocol names; the other bodies decide by consensus."
  }
  unverified = true
  source     = [charter.art12_limited, charter.art12]
}

reading "limited_format_of_every_body" {
  on = practice.limited_2024
  says = {
    ar = "للهيئات الأخرى أيضاً أن تقرر بهذه الصيغة: هكذا وصفت الأمانة العامة دورة وزراء الدفاع في مايو 2024 التي غابت عنها أرمينيا."
    ru = "Так могут решать и другие органы: Секретариат описал этими словами заседание министров обороны в мае 2024 года, на котором отсутствовала Армения."
    en = "The other bodies may decide so too: in these words the Secretariat described the meeting of defence ministers in May 2024, from which Armenia was absent."
  }
  source = [practice.limited_2024, charter.art12_limited]
}
