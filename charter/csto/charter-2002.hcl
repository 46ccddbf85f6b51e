# The Charter of 7 October 2002, in force since 18 September 2003. Articles 1, 2, 4, 6,
# 8 to 10, 17, 22, 23 and 25 to 29 hold nothing that the program carries out. Article 13
# has its members of today in charter-2018.hcl.

instrument "charter" {
  constitutes = true
  name = {
    ar = "ميثاق المنظمة"
    ru = "Устав Организации"
    en = "Charter of the Organization"
  }
}

version "charter" "2002" {
  signed   = "2002-10-07"
  in_force = "2003-09-18"
  url      = "http://en.special.kremlin.ru/supplement/3506"
}

# Articles 3, 5 and 7

source "charter" "art3" {
  label = {
    ar = "الميثاق، المادة 3"
    ru = "Устав, статья 3"
    en = "Charter, article 3"
  }
  gist = {
    ar = "أهداف المنظمة: تعزيز السلم والأمن والاستقرار الدولي والإقليمي، والدفاع الجماعي عن استقلال الأعضاء ووحدة أراضيهم وسيادتهم، والأولوية للوسائل السياسية."
    ru = "Цели Организации: укрепление мира, международной и региональной безопасности и стабильности, коллективная защита независимости, территориальной целостности и суверенитета участников; приоритет отдается политическим средствам."
    en = "The Organization's aims: to strengthen peace, international and regional security and stability, and to defend together the members' independence, territorial integrity and sovereignty; political means come first."
  }
  unverified = true # of the means no text was read
  url        = "http://en.special.kremlin.ru/supplement/3506"
}

source "charter" "art5" {
  label = {
    ar = "الميثاق، المادة 5"
    ru = "Устав, статья 5"
    en = "Charter, article 5"
  }
  gist = {
    ar = "تقوم المنظمة على استقلال أعضائها وطوعية مشاركتهم وتساويهم وعدم التدخل في شؤونهم الداخلية."
    ru = "Организация основана на независимости участников, добровольности участия, равноправии и невмешательстве в их внутренние дела."
    en = "The Organization rests on the independence of its members, voluntary participation, equality and non-interference in their domestic affairs."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art7" {
  label = {
    ar = "الميثاق، المادة 7"
    ru = "Устав, статья 7"
    en = "Charter, article 7"
  }
  gist = {
    ar = "يقيم الأعضاء معاً منظومة الأمن الجماعي؛ ولا توضع قوات دول ثالثة أو منشآتها العسكرية في أراضي عضو إلا بعد مشاورات عاجلة وتنسيق مع الأعضاء الآخرين."
    ru = "Участники совместно создают систему коллективной безопасности; войска и военные объекты третьих стран размещаются на территории участника только после срочных консультаций и согласования с остальными."
    en = "Members build the collective security system together; troops or military installations of third countries come to a member's territory only after urgent consultation and in agreement with the other members."
  }
  unverified = true # of the second half no text was read
  url        = "https://forarmenians.com/news/4684"
}

# The Protocol on military infrastructure of 20 December 2011 says what agreement is: that
# nobody objects officially. When it came into force was not found.
prohibition "foreign_bases" {
  name = {
    ar = "قوات دول ثالثة أو منشآتها العسكرية في أراضي عضو من غير مشاورات عاجلة واتفاق مع الآخرين"
    ru = "Войска и военные объекты третьих стран на территории участника без срочных консультаций и согласия остальных"
    en = "Troops or military installations of third countries on a member's territory without urgent consultation and agreement of the others"
  }
  unverified = true
  source     = [charter.art7, bases.protocol]
}

# Articles 11 and 12

source "charter" "art11" {
  label = {
    ar = "الميثاق، المادة 11"
    ru = "Устав, статья 11"
    en = "Charter, article 11"
  }
  gist = {
    ar = "هيئات المنظمة: مجلس الأمن الجماعي ومجلسا وزراء الخارجية والدفاع ولجنة أمناء مجالس الأمن، والأمانة العامة هيئةً دائمة؛ وتُحدد مهامها في الميثاق وفي لوائح يقرها المجلس."
    ru = "Органы Организации: Совет коллективной безопасности, советы министров иностранных дел и обороны, Комитет секретарей советов безопасности; постоянно действует Секретариат. Их функции определяют Устав и положения, утверждаемые Советом."
    en = "The bodies: the Collective Security Council, the councils of foreign and defence ministers and the Committee of Secretaries of Security Councils; the Secretariat works permanently. The Charter, and regulations that the Council approves, give them their functions."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art12" {
  label = {
    ar = "الميثاق، المادة 12"
    ru = "Устав, статья 12"
    en = "Charter, article 12"
  }
  gist = {
    ar = "تُتخذ القرارات بتوافق الآراء فيما عدا المسائل الإجرائية، ولكل عضو صوت واحد؛ أما التصويت، ولا سيما على الإجراءات، فتنظمه قواعد الإجراءات."
    ru = "Решения, кроме процедурных, принимаются консенсусом; каждый участник имеет один голос. Порядок голосования, в том числе по процедурным вопросам, определяют Правила процедуры."
    en = "Decisions, those on procedure excepted, are taken by consensus; each member has one vote. How votes are taken, on procedure too, is for the Rules of Procedure."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art12_end" {
  label = {
    ar = "الميثاق، المادة 12 (الخاتمة)"
    ru = "Устав, статья 12 (заключительный абзац)"
    en = "Charter, article 12 (end)"
  }
  gist = {
    ar = "القرارات ملزمة وتُنفذ وفق الإجراءات التي يقررها القانون الوطني لكل عضو."
    ru = "Решения обязательны и исполняются в порядке, который устанавливает национальное законодательство."
    en = "Decisions bind, and are carried out in the way that each member's national law provides."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

# Consensus alone, until the Protocol of 2010 let the Council decide in limited format.
question "send_forces" {
  since = charter.2002
  until = peacekeeping.2007
  name = {
    ar = "إرسال القوات الجماعية"
    ru = "Направление коллективных сил"
    en = "Sending the collective forces"
  }
  body = body.council
  rule {
    consensus {}
  }
  unverified = true
  source     = [charter.art12, treaty.art6_1992, treaty.art4_2_1992]
}

question "assistance_measures" {
  since = charter.2002
  until = charter.2010
  name = {
    ar = "تدابير العون من غير قوات"
    ru = "Меры помощи без направления сил"
    en = "Measures of assistance without forces"
  }
  body = body.council
  rule {
    consensus {}
  }
  unverified = true
  source     = [charter.art12, treaty.art2_1992]
}

question "mission_without_forces" {
  since = charter.2002
  until = charter.2010
  name = {
    ar = "إرسال بعثة من غير قوات"
    ru = "Направление миссии без сил"
    en = "Sending a mission without forces"
  }
  body = body.council
  rule {
    consensus {}
  }
  mandate {
    states  = ["purpose", "area", "tasks"]
    lacking = "finding"
  }
  unverified = true
  source     = [charter.art12, treaty.art2_1992]
}

# That there is a lighter way is said; what it is stands in rules that nobody has read.
question "procedural" {
  name = {
    ar = "مسألة إجرائية"
    ru = "Процедурный вопрос"
    en = "A question of procedure"
  }
  body = body.council
  rule {
    unknown {}
  }
  unverified = true
  source     = [charter.art12, procedure.rules]
}

# A decision of the pact does not move anybody's soldiers: each contributor's own
# law stands between the two. Its lack is shown, not hidden.
gate "consent" {
  rule       = contributor.law.forces_abroad
  before     = force.moved_in
  lacking    = "finding"
  unverified = true
  source     = [charter.art12_end, peacekeeping.art3, peacekeeping.voluntary, practice.national_consents_2022]
}

source "charter" "art12_absence" {
  label = {
    ar = "الميثاق، المادة 12: الغياب"
    ru = "Устав, статья 12: отсутствие"
    en = "Charter, article 12: absence"
  }
  gist = {
    ar = "لا يقول ما قُرئ من الميثاق ما يترتب على غياب عضو عن الدورة."
    ru = "Что следует из отсутствия участника на сессии, прочитанное в Уставе не говорит."
    en = "What follows when a member stays away from a session, nothing that was read in the Charter says."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

reading "absence_blocks" {
  on = charter.art12_absence
  says = {
    ar = "من تغيّب عن الدورة تعبيراً عن عدم الموافقة فلا توافق بدونه: هذا ما قالته مذكرة بيلاروس في يونيو 2009."
    ru = "Если участник не явился на сессию в знак несогласия, консенсуса нет: так заявила в июне 2009 года нота Беларуси."
    en = "Where a member stays away to show that it disagrees there is no consensus: so said a note of Belarus in June 2009."
  }
  source = [practice.absence_2009, charter.art12]
}

reading "absence_does_not_block" {
  on = charter.art12_absence
  says = {
    ar = "الغياب ليس اعتراضاً: يقرر الحاضرون قراراً مشروعاً، وللغائب أن ينضم إليه لاحقاً؛ هكذا جرى العمل مع أرمينيا منذ نوفمبر 2023."
    ru = "Отсутствие не есть возражение: решение присутствующих правомерно, отсутствовавший может присоединиться позже; так поступают в отношении Армении с ноября 2023 года."
    en = "Absence is no objection: those present decide lawfully, and who was absent may join later; so it has been done with Armenia since November 2023."
  }
  source = [practice.absence_2023, practice.limited_2024, charter.art12]
}

# Articles 13 to 16

source "charter" "art13" {
  label = {
    ar = "الميثاق، المادة 13"
    ru = "Устав, статья 13"
    en = "Charter, article 13"
  }
  gist = {
    ar = "مجلس الأمن الجماعي الهيئة العليا: يبتّ في المسائل الأساسية لعمل المنظمة. وبين دوراته يعمل المجلس الدائم من مفوضين يسميهم الأعضاء."
    ru = "Совет коллективной безопасности является высшим органом: он решает принципиальные вопросы деятельности Организации. Между сессиями действует Постоянный совет из полномочных представителей, назначаемых участниками."
    en = "The Collective Security Council is the highest body: it decides the fundamental questions of the Organization's work. Between its sessions works the Permanent Council, of plenipotentiaries whom members name."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art13_2002" {
  label = {
    ar = "الميثاق، المادة 13 (نص 2002)"
    ru = "Устав, статья 13 (текст 2002 года)"
    en = "Charter, article 13 (text of 2002)"
  }
  gist = {
    ar = "أعضاء المجلس رؤساء الدول. ولوزراء الخارجية والدفاع وأمناء مجالس الأمن والأمين العام والمفوضين أن يحضروا."
    ru = "Членами Совета являются главы государств. Присутствовать могут министры иностранных дел и обороны, секретари советов безопасности, Генеральный секретарь, полномочные представители."
    en = "Members of the Council are the heads of state. Foreign and defence ministers, secretaries of security councils, the Secretary General and plenipotentiaries may attend."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art13_chair" {
  label = {
    ar = "الميثاق، المادة 13 (الرئاسة)"
    ru = "Устав, статья 13 (председательство)"
    en = "Charter, article 13 (the chair)"
  }
  gist = {
    ar = "يرأس المجلس رئيس الدولة التي تنعقد الدورة العادية في أراضيها ما لم يقرر المجلس غير ذلك، وتستمر حقوقه وواجباته حتى الدورة العادية التالية."
    ru = "Председательствует глава государства, на территории которого проходит очередная сессия, если Совет не решит иначе; права и обязанности Председателя длятся до следующей очередной сессии."
    en = "In the chair is the head of the state where the regular session is held, unless the Council decides otherwise; the Chairman keeps his rights and duties until the next regular session."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art14" {
  label = {
    ar = "الميثاق، المادة 14"
    ru = "Устав, статья 14"
    en = "Charter, article 14"
  }
  gist = {
    ar = "مجلس وزراء الخارجية هيئة استشارية وتنفيذية لتنسيق السياسة الخارجية."
    ru = "Совет министров иностранных дел является консультативным и исполнительным органом по согласованию внешней политики."
    en = "The Council of Ministers of Foreign Affairs is the consultative and executive body for coordinating foreign policy."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art15" {
  label = {
    ar = "الميثاق، المادة 15"
    ru = "Устав, статья 15"
    en = "Charter, article 15"
  }
  gist = {
    ar = "مجلس وزراء الدفاع هيئة استشارية وتنفيذية لتنسيق السياسة العسكرية وبناء القوات والتعاون العسكري الفني."
    ru = "Совет министров обороны является консультативным и исполнительным органом по согласованию военной политики, военного строительства и военно-технического сотрудничества."
    en = "The Council of Ministers of Defence is the consultative and executive body for coordinating military policy, the building of forces and military-technical cooperation."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art16" {
  label = {
    ar = "الميثاق، المادة 16 ولائحة 28 أبريل 2003"
    ru = "Устав, статья 16, и Положение от 28 апреля 2003 года"
    en = "Charter, article 16, and the regulation of 28 April 2003"
  }
  gist = {
    ar = "لجنة أمناء مجالس الأمن هيئة استشارية وتنفيذية لتنسيق شؤون الأمن الوطني، وأعضاؤها أمناء مجالس الأمن."
    ru = "Комитет секретарей советов безопасности является консультативным и исполнительным органом по согласованию вопросов национальной безопасности; в него входят секретари советов безопасности."
    en = "The Committee of Secretaries of Security Councils is the consultative and executive body for coordination in national security; its members are the secretaries of the security councils."
  }
  url = "https://antiterror.odkb-csto.org/framework/polozhenie-o-kssb"
}

# By the naming of the commander and the return of 2022. No text that was read lets the
# ministers decide in limited format.
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
  source     = [charter.art12, charter.art15, practice.commander_2022]
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
  source     = [charter.art12, charter.art15, practice.return_2022]
}

# Article 18

source "charter" "art18" {
  label = {
    ar = "الميثاق، المادة 18"
    ru = "Устав, статья 18"
    en = "Charter, article 18"
  }
  gist = {
    ar = "الأمين العام أعلى موظف إداري، مواطن من الأعضاء، يعيّنه المجلس لثلاث سنوات بناءً على اقتراح وزراء الخارجية ويخضع لمساءلته، وهو الوديع. ولا يُعرف نص في إعفائه قبل انقضاء مدته."
    ru = "Генеральный секретарь, гражданин одного из участников, является высшим административным должностным лицом; на три года его назначает Совет по представлению министров иностранных дел и ему он подотчетен; он же депозитарий. О досрочном освобождении нормы не найдено."
    en = "The Secretary General is the highest administrative officer, a citizen of a member, appointed by the Council for three years on the proposal of the foreign ministers, answerable to it, and the depositary. No rule on ending his term early was found."
  }
  unverified = true
  url        = "https://armenpress.am/eng/news/953114"
}

# Articles 19 and 20

source "charter" "art19" {
  label = {
    ar = "الميثاق، المادة 19"
    ru = "Устав, статья 19"
    en = "Charter, article 19"
  }
  gist = {
    ar = "للعضو أن ينسحب بعد تسوية التزاماته، بإشعار رسمي إلى الوديع يسبق موعد الانسحاب بستة أشهر على الأقل."
    ru = "Участник вправе выйти, урегулировав обязательства и официально уведомив депозитария не позднее чем за шесть месяцев до даты выхода."
    en = "A member may leave after settling its obligations, by an official notice to the depositary at least six months before the date of leaving."
  }
  unverified = true
  url        = "https://caucasuswatch.de/en/news/russian-mfa-comments-on-armenias-potential-csto-exit-cites-charter.html"
}

source "charter" "admission" {
  label = {
    ar = "الميثاق، المادة 19 (القبول)"
    ru = "Устав, статья 19 (прием)"
    en = "Charter, article 19 (admission)"
  }
  gist = {
    ar = "لكل دولة تشارك المنظمة أهدافها ومبادئها وتقبل التزامات الميثاق والمعاهدات والقرارات أن تصير عضواً، والمجلس يقرر."
    ru = "Членом может стать любое государство, разделяющее цели и принципы Организации и готовое принять обязательства по Уставу, договорам и решениям; решает Совет."
    en = "Any state that shares the Organization's aims and principles and takes on the obligations of Charter, agreements and decisions may become a member; the Council decides."
  }
  unverified = true
  url        = "https://private.bibliboba.com/books/mezhgosudarstvennye-integratsionnye-obedineniia-na-postsovetskom-prostranstve/p/159"
}

source "charter" "art20" {
  label = {
    ar = "الميثاق، المادة 20"
    ru = "Устав, статья 20"
    en = "Charter, article 20"
  }
  gist = {
    ar = "إذا أخل عضو بالميثاق أو بقرارات المجلس جاز للمجلس أن يعلّق مشاركته في الهيئات، فإن استمر جاز له فصله؛ ويقرر من غير صوت العضو المعني."
    ru = "Если участник не выполняет Устав и решения Совета, Совет может приостановить его участие в органах, а при продолжении исключить его; решение принимается без голоса этого участника."
    en = "Where a member does not fulfil the Charter and the Council's decisions, the Council may suspend it from the bodies, and expel it if it goes on; it decides without the vote of the member concerned."
  }
  unverified = true
  url        = "https://forarmenians.com/news/4684"
}

question "suspend" {
  name = {
    ar = "تعليق مشاركة عضو في الهيئات"
    ru = "Приостановление участия в органах"
    en = "Suspending a member from the bodies"
  }
  body = body.council
  rule {
    consensus {}
    concerned = "without"
  }
  unverified = true
  source     = [charter.art20, charter.art12, procedure.suspension]
}

question "expel" {
  name = {
    ar = "فصل عضو"
    ru = "Исключение из Организации"
    en = "Expelling a member"
  }
  body = body.council
  rule {
    consensus {}
    concerned = "without"
  }
  unverified = true
  source     = [charter.art20, charter.art12, procedure.suspension]
}

# How a suspension ends no text that was read says.
question "lift_suspension" {
  name = {
    ar = "رفع التعليق"
    ru = "Отмена приостановления"
    en = "Lifting a suspension"
  }
  body = body.council
  rule {
    unknown {}
  }
  unverified = true
  source     = [charter.art20, procedure.suspension]
}

status "admission" {
  name = {
    ar = "القبول في العضوية"
    ru = "Прием в члены"
    en = "Admission"
  }
  change     = "bound"
  by         = "decision"
  question   = question.admit
  unverified = true
  source     = [charter.admission, procedure.admission]
}

# The notice asks; the leaving takes effect six months later, or later still.
status "withdrawal_notice" {
  name = {
    ar = "الإشعار بالانسحاب"
    ru = "Уведомление о выходе"
    en = "Notice of withdrawal"
  }
  change     = "notice"
  by         = "notice"
  unverified = true
  source     = [charter.art19, procedure.admission]
}

status "withdrawal" {
  name = {
    ar = "الانسحاب"
    ru = "Выход"
    en = "Withdrawal"
  }
  change     = "left"
  by         = "notice"
  ahead      = within("6 months")
  loses      = ["seat", "vote", "posts"]
  unverified = true
  source     = [charter.art19, procedure.admission]
}

status "suspension" {
  name = {
    ar = "تعليق المشاركة"
    ru = "Приостановление участия"
    en = "Suspension"
  }
  change     = "suspended"
  by         = "decision"
  question   = question.suspend
  loses      = ["seat", "vote"]
  unverified = true
  source     = [charter.art20, procedure.suspension]
}

status "resumption" {
  name = {
    ar = "استئناف المشاركة"
    ru = "Возобновление участия"
    en = "Resumption"
  }
  change     = "resumed"
  by         = "decision"
  question   = question.lift_suspension
  unverified = true
  source     = [charter.art20, procedure.suspension]
}

status "expulsion" {
  name = {
    ar = "الفصل"
    ru = "Исключение"
    en = "Expulsion"
  }
  change     = "expelled"
  by         = "decision"
  question   = question.expel
  loses      = ["seat", "vote", "posts"]
  unverified = true
  source     = [charter.art20, procedure.suspension]
}

# How Uzbekistan's leaving in 2012 is to be understood.
reading "uzbekistan_2012_left" {
  on = charter.art19
  says = {
    ar = "المادة 19 تجيز الانسحاب بإشعار من العضو وحده: فمذكرة يونيو 2012 تُنتج أثرها بعد ستة أشهر من غير حاجة إلى قرار."
    ru = "Статья 19 допускает выход по уведомлению самого участника: нота июня 2012 года действует по истечении шести месяцев и решения не требует."
    en = "Article 19 lets a member leave by its own notice: the note of June 2012 takes effect after six months and needs no decision."
  }
  unverified = true
  source     = [charter.art19, practice.uzbekistan_note_2012]
}

reading "uzbekistan_2012_suspended" {
  on = charter.art19
  says = {
    ar = "المذكرة طلبت التعليق، والأثر من قرار المجلس في ديسمبر 2012 الذي علّق العضوية؛ ولا انسحاب منفرداً من غير قرار."
    ru = "Нота просила о приостановлении, а действует решение Совета от декабря 2012 года, приостановившее членство; одностороннего выхода без решения нет."
    en = "The note asked for suspension, and what takes effect is the Council's decision of December 2012, which suspended the membership; there is no leaving by one side without a decision."
  }
  source = [practice.uzbekistan_decision_2012, practice.uzbekistan_note_2012, charter.art20]
}

# Articles 21 and 24

source "charter" "art21_2002" {
  label = {
    ar = "الميثاق، المادة 21 (نص 2002)"
    ru = "Устав, статья 21 (текст 2002 года)"
    en = "Charter, article 21 (text of 2002)"
  }
  gist = {
    ar = "لدولة غير عضو أو لمنظمة دولية أن تكون مراقباً بطلب خطي إلى الأمين العام؛ والمجلس يمنح الصفة ويعلّقها ويلغيها."
    ru = "Наблюдателем может стать государство, не являющееся членом, или международная организация по письменному обращению к Генеральному секретарю; статус предоставляет, приостанавливает и аннулирует Совет."
    en = "A state that is no member, or an international organisation, may become observer on a written application to the Secretary General; the Council grants, suspends and annuls the status."
  }
  url = "https://studfile.net/preview/5370172/page:5"
}

status "observer" {
  name = {
    ar = "منح صفة المراقب"
    ru = "Предоставление статуса наблюдателя"
    en = "Observer status"
  }
  change   = "observer"
  by       = "decision"
  question = question.observer
  source   = [charter.art21_2002, charter.art21]
}

source "charter" "art24" {
  label = {
    ar = "الميثاق، المادة 24"
    ru = "Устав, статья 24"
    en = "Charter, article 24"
  }
  gist = {
    ar = "يتقاسم الأعضاء ميزانية الهيئات الدائمة، ويقرها المجلس بلا عجز. ومن لم يسدد دينه خلال سنتين قرر المجلس حرمانه من تقديم مرشحين لوظائف حصته ومن التصويت حتى يسدد كاملاً: يلزم قرار، ولا يقع ذلك تلقائياً."
    ru = "Бюджет постоянных органов складывается из долевых взносов; его без дефицита утверждает Совет. Если задолженность не погашена за два года, Совет принимает решение лишить участника права выдвигать кандидатов на квотные должности и голоса до полного погашения: нужно решение, само собой это не наступает."
    en = "Members share the budget of the permanent bodies, which the Council approves without a deficit. Where a debt is not settled within two years, the Council decides to take away the right to put forward candidates for quota posts, and the vote, until it is paid in full: a decision is needed, nothing follows by itself."
  }
  unverified = true # of the loss of the vote no sound text was read
  url        = "https://panarmenian.net/m/eng/news/320153"
}

# Unlike article 20, nothing that was read leaves out the voice of the member concerned.
question "arrears" {
  until = charter.2010
  name = {
    ar = "حرمان عضو متأخر عن السداد من التصويت والوظائف"
    ru = "Лишение должника голоса и квотных должностей"
    en = "Taking vote and posts from a member in arrears"
  }
  body = body.council
  rule {
    consensus {}
  }
  unverified = true
  source     = [charter.art24, charter.art12]
}

status "arrears" {
  name = {
    ar = "الحرمان من التصويت والوظائف حتى السداد"
    ru = "Лишение голоса и квотных должностей до погашения долга"
    en = "Loss of vote and posts until the debt is paid"
  }
  change     = "suspended"
  by         = "decision"
  question   = question.arrears
  loses      = ["vote", "posts"]
  unverified = true
  source     = [charter.art24]
}

question "admit" {
  until = charter.2010
  name = {
    ar = "قبول عضو"
    ru = "Прием в члены Организации"
    en = "Admitting a member"
  }
  body = body.council
  rule {
    consensus {}
  }
  unverified = true
  source     = [charter.admission, charter.art12, procedure.admission]
}

question "appoint_secretary_general" {
  until = charter.2010
  name = {
    ar = "تعيين الأمين العام أو إنهاء مدته"
    ru = "Назначение Генерального секретаря или досрочное прекращение его полномочий"
    en = "Appointing the Secretary General, or ending his term"
  }
  body = body.council
  rule {
    consensus {}
  }
  unverified = true
  source     = [charter.art18, charter.art12, practice.secretary_general_2018]
}

# The chair follows the regular session unless the Council decides otherwise.
question "chair_otherwise" {
  until = charter.2010
  name = {
    ar = "تقرير رئاسة المجلس على غير القاعدة"
    ru = "Иной порядок председательства"
    en = "Deciding otherwise on the chair"
  }
  body = body.council
  rule {
    consensus {}
  }
  unverified = true
  source     = [charter.art13_chair, charter.art12]
}

question "observer" {
  until = charter.2010
  name = {
    ar = "صفة المراقب: منحها أو تعليقها أو إلغاؤها"
    ru = "Статус наблюдателя: предоставление, приостановление, аннулирование"
    en = "Observer status: to grant, suspend or annul it"
  }
  body = body.council
  rule {
    consensus {}
  }
  unverified = true
  source     = [charter.art21_2002, charter.art12]
}
