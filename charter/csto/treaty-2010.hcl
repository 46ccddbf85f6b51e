# The Protocol of 10 December 2010 to the Treaty: articles 2 to 6 and 11. It came into
# force on the day of the Protocol to the Charter.

version "treaty" "2010" {
  signed   = "2010-12-10"
  in_force = "2012-12-19"
  url      = "https://iplex360.com.ua/npa.php?code=997_o25"
}

# Article 2

source "treaty" "art2" {
  label = {
    ar = "المعاهدة، المادة 2"
    ru = "Договор, статья 2"
    en = "Treaty, article 2"
  }
  gist = {
    ar = "يتشاور الأعضاء في مسائل الأمن الدولي. وإذا تعرّض أمن عضو أو أكثر أو استقراره أو وحدة أراضيه أو سيادته لتهديد، أو هُدد السلم الدولي، شرعوا فوراً في مشاورات مشتركة لتنسيق مواقفهم، ووضعوا تدابير العون واتخذوها."
    ru = "Участники консультируются по вопросам международной безопасности. При угрозе безопасности, стабильности, территориальной целостности и суверенитету участника либо международному миру они незамедлительно начинают совместные консультации, согласуют позиции, вырабатывают и принимают меры помощи."
    en = "Members consult on questions of international security. When the security, stability, territorial integrity and sovereignty of a member, or international peace, are threatened, they start joint consultations at once, align positions, and work out and take measures of assistance."
  }
  url = "https://iplex360.com.ua/npa.php?code=997_o25"
}

appeal "threat" {
  since = treaty.2010
  name = {
    ar = "طلب التشاور عند وجود تهديد"
    ru = "Обращение о консультациях в случае угрозы"
    en = "Appeal for consultation under a threat"
  }
  by     = [office.president, office.head_of_government]
  source = [treaty.art2]
}

# Measures of assistance are new in 2010. What is owed at once is to consult.
duty "take_measures" {
  since = treaty.2010
  name = {
    ar = "وضع تدابير العون واتخاذها"
    ru = "Выработать и принять меры помощи"
    en = "Work out and take measures of assistance"
  }
  on          = appeal.threat.received
  owes        = each.party
  met_for_all = [question.assistance_measures.announced, question.mission_without_forces.announced, question.send_forces.announced]
  source      = [treaty.art2]
}

# Article 3

source "treaty" "art3_2010" {
  label = {
    ar = "المعاهدة، المادة 3 (نص 2010)"
    ru = "Договор, статья 3 (текст 2010 года)"
    en = "Treaty, article 3 (text of 2010)"
  }
  gist = {
    ar = "يتألف مجلس الأمن الجماعي من رؤساء الدول وحدهم: حُذف القائد العام لقوات الرابطة."
    ru = "Совет коллективной безопасности составляют одни главы государств: Главнокомандующий силами СНГ исключен."
    en = "The Collective Security Council is formed of the heads of state alone: the Commander-in-Chief of the CIS forces is struck out."
  }
  url = "https://zakonpravo.kz/en/on-ratification-of-the-protocol-on-amendments-to-the-collective-security-treaty-of-may-15-1992"
}

# Article 4

source "treaty" "art4" {
  label = {
    ar = "المعاهدة، المادة 4"
    ru = "Договор, статья 4"
    en = "Treaty, article 4"
  }
  gist = {
    ar = "العدوان على عضو عدوان على الجميع: يساعده الآخرون، ويُبلَّغ مجلس الأمن التابع للأمم المتحدة بالتدابير."
    ru = "Агрессия против одного участника есть агрессия против всех: остальные помогают ему и извещают Совет Безопасности ООН о мерах."
    en = "Aggression against one member is aggression against all: the others help it, and the United Nations Security Council is told of the measures."
  }
  url = "https://odkb-csto.org/institute"
}

source "treaty" "art4_1" {
  label = {
    ar = "المعاهدة، المادة 4 (الفقرة 1)"
    ru = "Договор, статья 4 (абзац 1)"
    en = "Treaty, article 4(1)"
  }
  gist = {
    ar = "العدوان على عضو، أي هجوم مسلح يهدد الأمن والاستقرار ووحدة الأراضي والسيادة، يُعد عدواناً على الجميع؛ ولم يعد النص يقول إنه من دولة أو مجموعة دول."
    ru = "Агрессия против одного участника, то есть вооруженное нападение, угрожающее безопасности, стабильности, территориальной целостности и суверенитету, считается агрессией против всех; слов о государстве или группе государств в тексте больше нет."
    en = "Aggression against one member, that is, an armed attack which threatens security, stability, territorial integrity and sovereignty, counts as aggression against all; the words on a state or a group of states are gone."
  }
  url = "https://zakonpravo.kz/en/on-ratification-of-the-protocol-on-amendments-to-the-collective-security-treaty-of-may-15-1992"
}

source "treaty" "art4_2" {
  label = {
    ar = "المعاهدة، المادة 4 (الفقرة 2)"
    ru = "Договор, статья 4 (абзац 2)"
    en = "Treaty, article 4(2)"
  }
  gist = {
    ar = "بناءً على طلب العضو المعتدى عليه يقدم إليه سائر الأعضاء فوراً ما يلزم من عون، بما فيه العسكري، ويساندونه بما لديهم من وسائل عملاً بحق الدفاع الجماعي."
    ru = "По просьбе подвергшегося нападению участника остальные незамедлительно оказывают ему необходимую помощь, включая военную, и поддерживают его имеющимися средствами в порядке коллективной обороны."
    en = "At the request of the member attacked, all others immediately give the help that is needed, military help included, and support it with the means they have, as collective self-defence."
  }
  unverified = true # known as the Russian foreign ministry restated it on 6 January 2022
  url        = "https://cont.ws/@prudent/2175565"
}

appeal "aggression" {
  since = treaty.2010
  name = {
    ar = "طلب العون عند وقوع عدوان"
    ru = "Обращение за помощью в случае агрессии"
    en = "Appeal for help against aggression"
  }
  by     = [office.president, office.head_of_government]
  source = [treaty.art4, treaty.art4_1, treaty.art4_2]
}

# Who was attacked asks; each of the others owes help at once, or says why not.
duty "assist" {
  since = treaty.2010
  name = {
    ar = "تقديم العون للعضو الذي طلبه"
    ru = "Оказать помощь обратившемуся участнику"
    en = "Assist the member that asked"
  }
  on   = appeal.aggression.received
  owes = each.other_party
  when = immediately
  met_by = [
    force.pledged, force.consented, force.moved_in, force.present, aid.offered, reply.declined_with_reason,
  ]
  unverified = true
  source     = [treaty.art4_2, practice.answering]
}

# Two readings of one text, since it speaks no more of a state or a group of states.
# Whoever acts says which one he acts under.
reading "internal_unrest_covered" {
  since = treaty.2010
  on    = treaty.art4
  says = {
    ar = "تشمل المادة 4 الاضطرابات الداخلية متى بلغت حد هجوم مسلح على الدولة: فقد أجازت قمة 2011 استخدام القوات بطلب من رئيس منتخب شرعياً لحماية النظام الدستوري، وأُعلن قرار يناير 2022 استناداً إلى هذه المادة."
    ru = "Статья 4 охватывает внутренние беспорядки, когда они достигают степени вооруженного нападения на государство: саммит 2011 года допустил использование сил по обращению законно избранного главы государства для защиты конституционного строя, а решение января 2022 года было объявлено по этой статье."
    en = "Article 4 covers internal unrest that reaches the degree of an armed attack on the state: the summit of 2011 allowed forces to be used on the appeal of a lawfully elected head of state to protect the constitutional order, and the decision of January 2022 was announced under this article."
  }
  source = [practice.summit_2011, practice.use_2022, treaty.art4_1]
}

reading "internal_unrest_not_covered" {
  since = treaty.2010
  on    = treaty.art4
  says = {
    ar = "تتناول المادة 4 هجوماً مسلحاً من الخارج؛ أما الاضطرابات الداخلية فشأن داخلي لا يقننه نص، وما اتُّفق عليه في 2011 وما جرى في 2022 ممارسة لا قاعدة، ومشروعيتها موضع شك."
    ru = "Статья 4 говорит о вооруженном нападении извне; внутренние беспорядки остаются внутренним делом и ни одним текстом не урегулированы, а договоренность 2011 года и события 2022 года составляют практику, но не норму, и правомерность ее сомнительна."
    en = "Article 4 speaks of an armed attack from outside; internal unrest is a domestic matter that no text codifies, and what was agreed in 2011 and done in 2022 is practice and no rule, its lawfulness being doubtful."
  }
  unverified = true # charter.art5 was not read
  source     = [practice.opinion_2022, treaty.art4_1, charter.art5]
}

# Article 6

source "treaty" "art6" {
  label = {
    ar = "المعاهدة، المادة 6"
    ru = "Договор, статья 6"
    en = "Treaty, article 6"
  }
  gist = {
    ar = "قرار استخدام قوات منظومة الأمن الجماعي ووسائلها في حالتي المادتين 2 و4 يتخذه رؤساء الدول؛ ولا تُستخدم خارج أراضي الأعضاء إلا لصالح الأمن الدولي ووفقاً لميثاق الأمم المتحدة وقوانين الأعضاء."
    ru = "Решение об использовании сил и средств системы коллективной безопасности в случаях статей 2 и 4 принимают главы государств; вне территории участников они служат только международной безопасности, по Уставу ООН и законам участников."
    en = "The heads of state decide on using the forces and means of the collective security system in the cases of articles 2 and 4; outside the members' territory these serve international security only, under the UN Charter and the members' own laws."
  }
  unverified = true # as the president's office summed up the Protocol; the wording was not read
  url        = "http://en.special.kremlin.ru/catalog/keywords/18/events/12507"
}

# Articles 2 and 4 both open the way to the use of forces, on the request of the member
# in need. The Charter says how the Council decides; the mandate is that of the
# Agreement on peacekeeping.
question "send_forces" {
  since = charter.2010
  name = {
    ar = "إرسال القوات الجماعية"
    ru = "Направление коллективных сил"
    en = "Sending the collective forces"
  }
  needs = [appeal.aggression, appeal.threat]
  body  = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  mandate {
    states  = ["purpose", "area", "tasks", "strength", "command", "until"]
    lacking = "finding"                  # 6 January 2022: "for a limited period"
    aims    = [treaty.art2, treaty.art4] # article 6 as summed up: only there
  }
  unverified = true
  source = [
    treaty.art6, treaty.art4_2, charter.art7_1, charter.art12, charter.art12_limited, peacekeeping.art3, peacekeeping.mandate,
    decisions.order,
  ]
}
