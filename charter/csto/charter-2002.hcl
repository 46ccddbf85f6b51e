# The Charter of 7 October 2002, in force since 18 September 2003.

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
    ar = "للأعضاء قوات جماعية؛ ولا توضع قوات دول ثالثة أو منشآتها في أراضي عضو إلا بعد مشاورات عاجلة وتنسيق مع الأعضاء الآخرين."
    ru = "Участники создают коллективные силы; войска и объекты третьих стран размещаются на территории участника только после срочных консультаций и согласования с остальными."
    en = "Members form collective forces; troops or installations of third countries come to a member's territory only after urgent consultation and in agreement with the other members."
  }
  url = "https://forarmenians.com/news/4684"
}

source "charter" "art11" {
  label = {
    ar = "الميثاق، المادة 11"
    ru = "Устав, статья 11"
    en = "Charter, article 11"
  }
  gist = {
    ar = "هيئات المنظمة: مجلس الأمن الجماعي ومجلسا وزراء الخارجية والدفاع ولجنة أمناء مجالس الأمن والمجلس الدائم، ومعها الأمانة العامة والأركان المشتركة."
    ru = "Органы Организации: Совет коллективной безопасности, советы министров иностранных дел и обороны, Комитет секретарей советов безопасности, Постоянный совет; при них Секретариат и Объединенный штаб."
    en = "The bodies: the Collective Security Council, the councils of foreign and defence ministers, the Committee of Secretaries of Security Councils and the Permanent Council; beside them the Secretariat and the Joint Staff."
  }
  url = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art12" {
  label = {
    ar = "الميثاق، المادة 12"
    ru = "Устав, статья 12"
    en = "Charter, article 12"
  }
  gist = {
    ar = "تُتخذ القرارات بتوافق الآراء فيما عدا المسائل الإجرائية، ولكل عضو صوت واحد."
    ru = "Решения, кроме процедурных, принимаются консенсусом; каждый участник имеет один голос."
    en = "Decisions, those on procedure excepted, are taken by consensus; each member has one vote."
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

source "charter" "art13" {
  label = {
    ar = "الميثاق، المادة 13"
    ru = "Устав, статья 13"
    en = "Charter, article 13"
  }
  gist = {
    ar = "مجلس الأمن الجماعي الهيئة العليا؛ ويرأسه رئيس الدولة التي تنعقد الدورة العادية في أراضيها ما لم يقرر المجلس غير ذلك، وتستمر رئاسته حتى الدورة العادية التالية."
    ru = "Совет коллективной безопасности есть высший орган; председательствует глава государства, на территории которого проходит очередная сессия, если Совет не решит иначе, и до следующей очередной сессии."
    en = "The Collective Security Council is the highest body; in the chair is the head of the state where the regular session is held, unless the Council decides otherwise, and until the next regular session."
  }
  url = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art17" {
  label = {
    ar = "الميثاق، المادة 17"
    ru = "Устав, статья 17"
    en = "Charter, article 17"
  }
  gist = {
    ar = "يعيّن مجلس الأمن الجماعي الأمين العام لثلاث سنوات من مواطني الأعضاء بناءً على اقتراح وزراء الخارجية."
    ru = "Генерального секретаря из граждан участников назначает на три года Совет коллективной безопасности по представлению министров иностранных дел."
    en = "The Council appoints the Secretary General, a citizen of a member, for three years on the proposal of the foreign ministers."
  }
  unverified = true
  url        = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art19" {
  label = {
    ar = "الميثاق، المادة 19"
    ru = "Устав, статья 19"
    en = "Charter, article 19"
  }
  gist = {
    ar = "للعضو أن ينسحب بعد تسوية التزاماته وبإشعار رسمي يسبق موعد الانسحاب بستة أشهر على الأقل."
    ru = "Участник вправе выйти, урегулировав обязательства и направив официальное уведомление не позднее чем за шесть месяцев до даты выхода."
    en = "A member may leave after settling its obligations, by an official notice given at least six months before the date of leaving."
  }
  url = "https://caucasuswatch.de/en/news/russian-mfa-comments-on-armenias-potential-csto-exit-cites-charter.html"
}

source "charter" "art20" {
  label = {
    ar = "الميثاق، المادة 20"
    ru = "Устав, статья 20"
    en = "Charter, article 20"
  }
  gist = {
    ar = "إذا أخل عضو بالتزاماته جاز للمجلس أن يعلّق مشاركته في الهيئات، فإن استمر جاز له فصله."
    ru = "Если участник не выполняет обязательств, Совет может приостановить его участие в органах, а при продолжении исключить его."
    en = "Where a member fails its obligations the Council may suspend it from the bodies, and expel it if it goes on."
  }
  url = "https://forarmenians.com/news/4684"
}

source "charter" "art24" {
  label = {
    ar = "الميثاق، المادة 24"
    ru = "Устав, статья 24"
    en = "Charter, article 24"
  }
  gist = {
    ar = "يتقاسم الأعضاء الميزانية؛ ومن تأخر سنتين عن السداد جاز للمجلس حرمانه من التصويت ومن حصته في الوظائف حتى يسدد."
    ru = "Бюджет складывается из долевых взносов; при задолженности за два года Совет может лишить участника голоса и квоты до погашения."
    en = "Members share the budget; after two years of arrears the Council may take away a member's vote and its quota of posts until it pays."
  }
  unverified = true
  url        = "https://panarmenian.net/m/eng/news/320153"
}

prohibition "foreign_bases" {
  name = {
    ar = "قوات دول ثالثة أو منشآتها في أراضي عضو من غير تنسيق مع الآخرين"
    ru = "Войска и объекты третьих стран на территории участника без согласования с остальными"
    en = "Troops or installations of third countries on a member's territory without agreement of the others"
  }
  source = [charter.art7]
}

# A decision of the pact does not move anybody's soldiers: each contributor's own
# law stands between the two. Its lack is shown, not hidden.
gate "consent" {
  rule       = contributor.law.forces_abroad
  before     = force.moved_in
  lacking    = "finding"
  unverified = true
  source     = [charter.art12_end, peacekeeping.art3, peacekeeping.voluntary]
}

# How Uzbekistan's leaving in 2012 is to be understood.
reading "uzbekistan_2012_left" {
  on = charter.art19
  says = {
    ar = "المادة 19 تجيز الانسحاب بإشعار من العضو وحده: فمذكرة يونيو 2012 تُنتج أثرها بعد ستة أشهر من غير حاجة إلى قرار."
    ru = "Статья 19 допускает выход по уведомлению самого участника: нота июня 2012 года действует по истечении шести месяцев и решения не требует."
    en = "Article 19 lets a member leave by its own notice: the note of June 2012 takes effect after six months and needs no decision."
  }
  source = [charter.art19, practice.uzbekistan_note_2012]
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
