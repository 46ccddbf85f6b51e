# The Treaty of 15 May 1992, in force since 20 April 1994, with the rules that hold from
# then on. What the Protocol of 2010 worded anew stands here in its first wording, under
# names that end in 1992, and in treaty-2010.hcl in that of today.

instrument "treaty" {
  constitutes = true
  name = {
    ar = "معاهدة الأمن الجماعي"
    ru = "Договор о коллективной безопасности"
    en = "Collective Security Treaty"
  }
}

version "treaty" "1992" {
  signed   = "1992-05-15"
  in_force = "1994-04-20"
  url      = "https://en.odkb-csto.org/documents/documents/dogovor_o_kollektivnoy_bezopasnosti/"
}

# Article 1

source "treaty" "art1" {
  label = {
    ar = "المعاهدة، المادة 1"
    ru = "Договор, статья 1"
    en = "Treaty, article 1"
  }
  gist = {
    ar = "سلام بين الأعضاء، ولا حلف آخر ولا عمل ضد عضو؛ فإن نشأت منظومة أمن جماعي لأوروبا وآسيا تشاوروا فوراً في تعديل المعاهدة."
    ru = "Мир между участниками, никаких иных союзов и действий против участника; если возникнет система коллективной безопасности в Европе и Азии, участники незамедлительно консультируются об изменении Договора."
    en = "Peace among members, no other alliance, no action against a member; should a collective security system for Europe and Asia come about, members consult at once on changing the Treaty."
  }
  url = "https://odkb.gov.ru/b/azbengl.htm"
}

source "treaty" "art1_1" {
  label = {
    ar = "المعاهدة، المادة 1 (الفقرة 1)"
    ru = "Договор, статья 1 (абзац 1)"
    en = "Treaty, article 1(1)"
  }
  gist = {
    ar = "لا يلجأ الأعضاء فيما بينهم إلى القوة ولا إلى التهديد بها، ويسوّون خلافاتهم بعضهم مع بعض ومع غيرهم بالوسائل السلمية."
    ru = "Участники не применяют друг против друга силу и не угрожают ею; споры между собой и с другими государствами решают мирно."
    en = "Members neither use nor threaten force among themselves; disputes with each other and with other states they settle peacefully."
  }
  url = "https://odkb.gov.ru/b/azbengl.htm"
}

source "treaty" "art1_2" {
  label = {
    ar = "المعاهدة، المادة 1 (الفقرة 2)"
    ru = "Договор, статья 1 (абзац 2)"
    en = "Treaty, article 1(2)"
  }
  gist = {
    ar = "لا يدخل الأعضاء أحلافاً عسكرية، ولا يشاركون في تجمعات دول ولا في أعمال موجهة ضد عضو آخر."
    ru = "Участники не вступают в военные союзы, не участвуют в группировках государств и в действиях, направленных против другого участника."
    en = "Members join no military alliances and take no part in groupings of states, or in actions, directed against another member."
  }
  url = "https://odkb.gov.ru/b/azbengl.htm"
}

prohibition "force_between_members" {
  name = {
    ar = "استخدام القوة أو التهديد بها بين الأعضاء"
    ru = "Применение силы или угроза силой между участниками"
    en = "Force, or the threat of it, between members"
  }
  source = [treaty.art1_1]
}

prohibition "other_alliances" {
  name = {
    ar = "الدخول في أحلاف عسكرية أو المشاركة في تجمعات أو أعمال موجهة ضد عضو"
    ru = "Вступление в военные союзы, участие в группировках и действиях против участника"
    en = "Joining military alliances, or taking part in groupings or actions against a member"
  }
  source = [treaty.art1_2]
}

# Article 2

source "treaty" "art2_1992" {
  label = {
    ar = "المعاهدة، المادة 2 (نص 1992)"
    ru = "Договор, статья 2 (текст 1992 года)"
    en = "Treaty, article 2 (text of 1992)"
  }
  gist = {
    ar = "إذا هُدد أمن عضو أو أكثر أو وحدة أراضيه أو سيادته، أو السلم الدولي، شرع الأعضاء فوراً في مشاورات مشتركة لتنسيق مواقفهم واتخاذ تدابير تزيل التهديد."
    ru = "При угрозе безопасности, территориальной целостности и суверенитету одного или нескольких участников либо международному миру участники незамедлительно консультируются, согласуют позиции и принимают меры к устранению угрозы."
    en = "When the security, territorial integrity and sovereignty of one or more members, or international peace, are threatened, members consult at once, align positions and take measures to remove the threat."
  }
  url = "https://odkb.gov.ru/b/azbengl.htm"
}

appeal "threat" {
  until = treaty.2010
  name = {
    ar = "طلب التشاور عند وجود تهديد"
    ru = "Обращение о консультациях в случае угрозы"
    en = "Appeal for consultation under a threat"
  }
  by     = [office.president, office.head_of_government]
  source = [treaty.art2_1992]
}

# Both texts have consultations start at once.
duty "consult" {
  name = {
    ar = "الشروع في مشاورات مشتركة"
    ru = "Начать совместные консультации"
    en = "Start joint consultations"
  }
  on          = appeal.threat.received
  owes        = each.party
  when        = immediately
  met_for_all = [consultation.started, session.held]
  source      = [treaty.art2, treaty.art2_1992]
}

# An attack is a threat as well: the same consultations are owed.
duty "consult_on_aggression" {
  name = {
    ar = "الشروع في مشاورات مشتركة بشأن العدوان"
    ru = "Начать совместные консультации в связи с агрессией"
    en = "Start joint consultations on the aggression"
  }
  on          = appeal.aggression.received
  owes        = each.party
  when        = immediately
  met_for_all = [consultation.started, session.held]
  source      = [treaty.art2, treaty.art2_1992]
}

# An answer to the one who asked, from those whom it asked: of each by itself, or of all by a decision.
duty "answer_appeal" {
  name = {
    ar = "الرد على طلب العون"
    ru = "Ответить на обращение о помощи"
    en = "Answer the appeal for help"
  }
  on          = appeal.aggression.received
  owes        = each.addressee
  when        = immediately
  met_by      = [reply.promised, reply.declined_with_reason]
  met_for_all = [question.send_forces.announced, question.assistance_measures.announced, question.mission_without_forces.announced]
  source      = [treaty.art2, practice.answering]
}

duty "answer_threat" {
  name = {
    ar = "الرد على طلب التشاور"
    ru = "Ответить на обращение о консультациях"
    en = "Answer the appeal for consultation"
  }
  on          = appeal.threat.received
  owes        = each.addressee
  when        = immediately
  met_by      = [reply.promised, reply.declined_with_reason]
  met_for_all = [question.send_forces.announced, question.assistance_measures.announced, question.mission_without_forces.announced]
  source      = [treaty.art2, practice.answering]
}

# Before the Charter no text that was read says how the Council decides.
question "assistance_measures" {
  until = charter.2002
  name = {
    ar = "تدابير العون من غير قوات"
    ru = "Меры помощи без направления сил"
    en = "Measures of assistance without forces"
  }
  body = body.council
  rule {
    unknown {}
  }
  source = [treaty.art2_1992]
}

question "mission_without_forces" {
  until = charter.2002
  name = {
    ar = "إرسال بعثة من غير قوات"
    ru = "Направление миссии без сил"
    en = "Sending a mission without forces"
  }
  body = body.council
  rule {
    unknown {}
  }
  mandate {
    states  = ["purpose", "area", "tasks"]
    lacking = "finding"
  }
  source = [treaty.art2_1992]
}

# Article 3

source "treaty" "art3_1992" {
  label = {
    ar = "المعاهدة، المادة 3 (نص 1992)"
    ru = "Договор, статья 3 (текст 1992 года)"
    en = "Treaty, article 3 (text of 1992)"
  }
  gist = {
    ar = "ينشئ الأعضاء مجلس الأمن الجماعي من رؤساء الدول والقائد العام للقوات المسلحة الموحدة لرابطة الدول المستقلة."
    ru = "Участники образуют Совет коллективной безопасности из глав государств и Главнокомандующего Объединенными Вооруженными Силами СНГ."
    en = "Members form the Collective Security Council of their heads of state and the Commander-in-Chief of the Joint Armed Forces of the CIS."
  }
  url = "https://odkb.gov.ru/b/azbengl.htm"
}

# Article 4

source "treaty" "art4_1_1992" {
  label = {
    ar = "المعاهدة، المادة 4 (الفقرة 1، نص 1992)"
    ru = "Договор, статья 4 (абзац 1, текст 1992 года)"
    en = "Treaty, article 4(1) (text of 1992)"
  }
  gist = {
    ar = "عدوان دولة أو مجموعة دول على عضو يُعد عدواناً على الجميع."
    ru = "Агрессия государства или группы государств против одного участника считается агрессией против всех."
    en = "Aggression by a state or a group of states against one member counts as aggression against all."
  }
  url = "https://pavlodar.com/zakon/?dok=00542&uro=080004"
}

source "treaty" "art4_2_1992" {
  label = {
    ar = "المعاهدة، المادة 4 (الفقرة 2، نص 1992)"
    ru = "Договор, статья 4 (абзац 2, текст 1992 года)"
    en = "Treaty, article 4(2) (text of 1992)"
  }
  gist = {
    ar = "يقدم سائر الأعضاء إلى المعتدى عليه ما يلزم من عون، بما فيه العسكري، ويساندونه بما لديهم من وسائل عملاً بحق الدفاع الجماعي؛ ولا يذكر النص طلباً ولا موعداً."
    ru = "Остальные участники оказывают подвергшемуся агрессии необходимую помощь, включая военную, и поддерживают его имеющимися средствами в порядке коллективной обороны; ни о просьбе, ни о сроке текст не говорит."
    en = "All other members give the one attacked the help that is needed, military help included, and support it with the means they have, as collective self-defence; the text names neither a request nor a time."
  }
  url = "https://pavlodar.com/zakon/?dok=00542&uro=080004"
}

source "treaty" "art4_3" {
  label = {
    ar = "المعاهدة، المادة 4 (الفقرة 3)"
    ru = "Договор, статья 4 (абзац 3)"
    en = "Treaty, article 4(3)"
  }
  gist = {
    ar = "يبلّغ الأعضاء مجلس الأمن التابع للأمم المتحدة فوراً بالتدابير المتخذة بموجب هذه المادة، ويلتزمون فيها بميثاق الأمم المتحدة."
    ru = "О мерах, принятых по этой статье, участники незамедлительно извещают Совет Безопасности ООН и придерживаются при этом Устава ООН."
    en = "Members notify the United Nations Security Council at once of measures taken under the article, and keep to the UN Charter in them."
  }
  url = "https://pavlodar.com/zakon/?dok=00542&uro=080004"
}

appeal "aggression" {
  until = treaty.2010
  name = {
    ar = "طلب العون عند وقوع عدوان"
    ru = "Обращение за помощью в случае агрессии"
    en = "Appeal for help against aggression"
  }
  by     = [office.president, office.head_of_government]
  source = [treaty.art4_1_1992, treaty.art4_2_1992]
}

# The text of 1992 lets the duty follow from the aggression itself. The record sees an
# aggression where somebody claims one and asks. Any one of these acts of a member shows
# that it did not leave the matter without an answer.
duty "assist" {
  until = treaty.2010
  name = {
    ar = "تقديم العون للعضو المعتدى عليه"
    ru = "Оказать помощь подвергшемуся агрессии участнику"
    en = "Assist the member that was attacked"
  }
  on   = appeal.aggression.received
  owes = each.other_party
  met_by = [
    force.pledged, force.consented, force.moved_in, force.present, aid.offered, reply.declined_with_reason,
  ]
  source = [treaty.art4_2_1992, practice.answering]
}

# Owed by the parties; whoever does it, in practice the Secretary General, does it
# for all of them.
duty "notify_un_security_council" {
  name = {
    ar = "إبلاغ مجلس الأمن التابع للأمم المتحدة"
    ru = "Уведомить Совет Безопасности ООН"
    en = "Notify the United Nations Security Council"
  }
  on          = question.send_forces.announced
  owes        = each.party
  when        = immediately
  met_for_all = [notice.un_security_council]
  source      = [treaty.art4_3, peacekeeping.art3, practice.notices_2022]
}

# Articles 5 and 6

source "treaty" "art5" {
  label = {
    ar = "المعاهدة، المادة 5"
    ru = "Договор, статья 5"
    en = "Treaty, article 5"
  }
  gist = {
    ar = "يتولى مجلس الأمن الجماعي والهيئات التي ينشئها تنسيق العمل المشترك."
    ru = "Совместную деятельность координируют Совет коллективной безопасности и создаваемые им органы."
    en = "The Collective Security Council and the bodies it sets up coordinate what the members do together."
  }
  url = "https://en.odkb-csto.org/documents/documents/dogovor_o_kollektivnoy_bezopasnosti/"
}

source "treaty" "art6_1992" {
  label = {
    ar = "المعاهدة، المادة 6 (نص 1992)"
    ru = "Договор, статья 6 (текст 1992 года)"
    en = "Treaty, article 6 (text of 1992)"
  }
  gist = {
    ar = "قرار استخدام القوات المسلحة لصد عدوان يتخذه رؤساء الدول؛ ولا تُستخدم خارج أراضي الأعضاء إلا لصالح الأمن الدولي ووفقاً لميثاق الأمم المتحدة وقوانين الأعضاء."
    ru = "Решение об использовании вооруженных сил для отражения агрессии принимают главы государств; вне территории участников силы служат только международной безопасности, по Уставу ООН и законам участников."
    en = "The heads of state decide on using armed forces to repel aggression; outside the members' territory forces serve international security only, under the UN Charter and the members' own laws."
  }
  url = "http://zaki.ru/pagesnew.php?id=1180&page=2"
}

# Who decides is said; how the heads of state do, no text that was read says before the
# Charter. The text of 1992 asks for no request.
question "send_forces" {
  until = charter.2002
  name = {
    ar = "إرسال القوات الجماعية"
    ru = "Направление коллективных сил"
    en = "Sending the collective forces"
  }
  body = body.council
  rule {
    unknown {}
  }
  source = [treaty.art6_1992]
}

# Articles 7 to 11

source "treaty" "art7" {
  label = {
    ar = "المعاهدة، المادة 7"
    ru = "Договор, статья 7"
    en = "Treaty, article 7"
  }
  gist = {
    ar = "تُقام منشآت منظومة الأمن الجماعي في أراضي الأعضاء بموجب اتفاقات خاصة."
    ru = "Объекты системы коллективной безопасности размещаются на территории участников по особым соглашениям."
    en = "Installations of the collective security system are placed on members' territory under agreements of their own."
  }
  url = "https://docs.cntd.ru/document/1900489/titles/65E0IS"
}

source "treaty" "art8" {
  label = {
    ar = "المعاهدة، المادة 8"
    ru = "Договор, статья 8"
    en = "Treaty, article 8"
  }
  gist = {
    ar = "لا تمس المعاهدة معاهدات أخرى ولا تستهدف دولاً ثالثة ولا تحد من حق الدفاع الفردي والجماعي؛ ولا يعقد الأعضاء اتفاقات تخالفها."
    ru = "Договор не затрагивает других договоров, не направлен против третьих государств и не ограничивает права на индивидуальную и коллективную оборону; несовместимых с ним соглашений участники не заключают."
    en = "The Treaty leaves other treaties and the right of individual and collective defence as they are and is not directed at third states; members conclude no agreement incompatible with it."
  }
  url = "http://zaki.ru/pagesnew.php?id=1180&page=2"
}

source "treaty" "art9" {
  label = {
    ar = "المعاهدة، المادة 9"
    ru = "Договор, статья 9"
    en = "Treaty, article 9"
  }
  gist = {
    ar = "تُحل مسائل تفسير المعاهدة وتطبيقها بالاشتراك وبروح الصداقة، وتُعدَّل باتفاق الأعضاء."
    ru = "Вопросы толкования и применения Договора решаются совместно, в духе дружбы; изменения вносятся по согласию участников."
    en = "Questions of what the Treaty means and how it is applied are settled together, in friendship; it is changed by agreement of the members."
  }
  unverified = true # of the second sentence no text was read
  url        = "http://zaki.ru/pagesnew.php?id=1180&page=2"
}

source "treaty" "art11" {
  label = {
    ar = "المعاهدة، المادة 11"
    ru = "Договор, статья 11"
    en = "Treaty, article 11"
  }
  gist = {
    ar = "أُبرمت المعاهدة لخمس سنوات قابلة للتمديد؛ وللعضو أن ينسحب بإشعار سابق لا يقل عن ستة أشهر بعد تسوية التزاماته؛ ويُصدَّق عليها وتودع وثائق التصديق."
    ru = "Договор заключен на пять лет с возможным продлением. Участник может выйти, уведомив не менее чем за шесть месяцев и урегулировав обязательства. Договор подлежит ратификации, грамоты сдаются на хранение."
    en = "The Treaty is made for five years and may be prolonged. A member may leave on six months' notice at least, its obligations settled. It is ratified, and the instruments are deposited."
  }
  unverified = true
  url        = "https://pavlodar.com/zakon/index.html?dok=03122&oraz=00&noraz=0"
}

prohibition "incompatible_agreements" {
  name = {
    ar = "عقد اتفاقات دولية تخالف المعاهدة"
    ru = "Заключение соглашений, несовместимых с Договором"
    en = "Concluding agreements incompatible with the Treaty"
  }
  source = [treaty.art8]
}

status "signature" {
  name = {
    ar = "التوقيع"
    ru = "Подписание"
    en = "Signature"
  }
  change     = "signed"
  by         = "signature"
  unverified = true
  source     = [treaty.art11]
}

# Until the Protocol of 1999 was in force the Treaty ended, for who did not sign its
# prolongation, with its first five years.
status "prolongation" {
  until = treaty.1999
  name = {
    ar = "التمديد بالتوقيع"
    ru = "Продление подписанием"
    en = "Prolongation by signature"
  }
  change     = "prolonged"
  by         = "signature"
  unverified = true
  source     = [treaty.art11, treaty.protocol_1999]
}

status "not_prolonged" {
  until = treaty.1999
  name = {
    ar = "انقضاء المدة من غير تمديد"
    ru = "Истечение срока без продления"
    en = "The term runs out and is not prolonged"
  }
  change     = "left"
  by         = "lapse"
  loses      = ["seat", "vote", "posts"]
  unverified = true
  source     = [treaty.art11, treaty.protocol_1999, practice.not_prolonged_1999]
}

status "withdrawal_from_treaty" {
  name = {
    ar = "الانسحاب من المعاهدة"
    ru = "Выход из Договора"
    en = "Withdrawal from the Treaty"
  }
  change     = "left"
  by         = "notice"
  ahead      = within("6 months")
  unverified = true
  source     = [treaty.art11]
}
