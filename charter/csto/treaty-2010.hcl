# The Protocol of 10 December 2010 to the Treaty. The date on which it came into
# force was not found.

version "treaty" "2010" {
  signed = "2010-12-10"
  url    = "https://iplex360.com.ua/npa.php?code=997_o25"
}

source "treaty" "art2" {
  label = {
    ar = "المعاهدة، المادة 2"
    ru = "Договор, статья 2"
    en = "Treaty, article 2"
  }
  gist = {
    ar = "إذا تعرّض أمن عضو أو أكثر أو استقراره أو وحدة أراضيه أو سيادته لتهديد، أو هُدد السلم الدولي، شرع الأعضاء فوراً في مشاورات مشتركة لتنسيق مواقفهم ووضع تدابير العون واتخاذها."
    ru = "При угрозе безопасности, стабильности, территориальной целостности и суверенитету участника либо международному миру участники незамедлительно начинают совместные консультации, согласуют позиции, вырабатывают и принимают меры помощи."
    en = "When the security, stability, territorial integrity and sovereignty of a member, or international peace, are threatened, members start joint consultations at once, align positions, and work out and take measures of assistance."
  }
  url = "https://en.odkb-csto.org/documents/documents/dogovor_o_kollektivnoy_bezopasnosti/"
}

source "treaty" "art4" {
  label = {
    ar = "المعاهدة، المادة 4"
    ru = "Договор, статья 4"
    en = "Treaty, article 4"
  }
  gist = {
    ar = "العدوان على عضو عدوان على الجميع: يساعد الآخرون العضو الذي يطلب العون، ويُبلَّغ مجلس الأمن التابع للأمم المتحدة بالتدابير."
    ru = "Агрессия против одного участника есть агрессия против всех: остальные помогают тому, кто об этом просит, и уведомляют Совет Безопасности ООН о мерах."
    en = "Aggression against one member is aggression against all: the others help the one that asks, and the United Nations Security Council is told of the measures."
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
    ar = "العدوان على عضو يُعد عدواناً على الجميع؛ ويقصد به منذ 2010 هجوم مسلح يهدد الأمن والاستقرار ووحدة الأراضي والسيادة."
    ru = "Агрессия против одного участника считается агрессией против всех; с 2010 года под ней понимается вооруженное нападение, угрожающее безопасности, стабильности, территориальной целостности и суверенитету."
    en = "Aggression against one member counts as aggression against all; since 2010 it means an armed attack that threatens security, stability, territorial integrity and sovereignty."
  }
  url = "https://odkb-csto.org/institute"
}

appeal "aggression" {
  name = {
    ar = "طلب العون عند وقوع عدوان"
    ru = "Обращение за помощью в случае агрессии"
    en = "Appeal for help against aggression"
  }
  by     = [office.president, office.head_of_government]
  source = [treaty.art4, treaty.art4_1, treaty.art4_2]
}

appeal "threat" {
  name = {
    ar = "طلب التشاور عند وجود تهديد"
    ru = "Обращение о консультациях в случае угрозы"
    en = "Appeal for consultation under a threat"
  }
  by     = [office.president, office.head_of_government]
  source = [treaty.art2]
}

duty "consult" {
  name = {
    ar = "الشروع في مشاورات مشتركة"
    ru = "Начать совместные консультации"
    en = "Start joint consultations"
  }
  on      = appeal.threat.received
  owes    = each.party
  when    = immediately
  met_by  = [consultation.started, session.held]
  met_for = "all"
  source  = [treaty.art2]
}

# An attack is a threat as well: the same consultations are owed.
duty "consult_on_aggression" {
  name = {
    ar = "الشروع في مشاورات مشتركة بشأن العدوان"
    ru = "Начать совместные консультации в связи с агрессией"
    en = "Start joint consultations on the aggression"
  }
  on      = appeal.aggression.received
  owes    = each.party
  when    = immediately
  met_by  = [consultation.started, session.held]
  met_for = "all"
  source  = [treaty.art2]
}

# An answer to the one who asked: of a member by itself, or of all by a decision.
duty "answer_appeal" {
  name = {
    ar = "الرد على طلب العون"
    ru = "Ответить на обращение о помощи"
    en = "Answer the appeal for help"
  }
  on   = appeal.aggression.received
  owes = each.other_party
  when = immediately
  met_by = [
    reply.promised, reply.declined_with_reason, question.send_forces.announced, question.assistance_measures.announced,
  ]
  met_for = "all"
  source  = [treaty.art2, practice.answering]
}

duty "answer_threat" {
  name = {
    ar = "الرد على طلب التشاور"
    ru = "Ответить на обращение о консультациях"
    en = "Answer the appeal for consultation"
  }
  on   = appeal.threat.received
  owes = each.other_party
  when = immediately
  met_by = [
    reply.promised, reply.declined_with_reason, question.send_forces.announced, question.assistance_measures.announced,
  ]
  met_for = "all"
  source  = [treaty.art2, practice.answering]
}

# Two readings of one text. Whoever acts says which one he acts under.
reading "internal_unrest_covered" {
  on = treaty.art4
  says = {
    ar = "تشمل المادة 4 الاضطرابات الداخلية متى بلغت حد هجوم مسلح على الدولة: فقد أجازت قمة 2011 استخدام القوات بطلب من رئيس منتخب شرعياً لحماية النظام الدستوري، وأُعلن قرار يناير 2022 استناداً إلى هذه المادة."
    ru = "Статья 4 охватывает внутренние беспорядки, когда они достигают степени вооруженного нападения на государство: саммит 2011 года допустил использование сил по обращению законно избранного главы государства для защиты конституционного строя, а решение января 2022 года было объявлено по этой статье."
    en = "Article 4 covers internal unrest that reaches the degree of an armed attack on the state: the summit of 2011 allowed forces to be used on the appeal of a lawfully elected head of state to protect the constitutional order, and the decision of January 2022 was announced under this article."
  }
  source = [practice.summit_2011, practice.use_2022, treaty.art4_1]
}

reading "internal_unrest_not_covered" {
  on = treaty.art4
  says = {
    ar = "تتناول المادة 4 هجوماً مسلحاً من الخارج؛ أما الاضطرابات الداخلية فشأن داخلي لا يقننه نص، وما اتُّفق عليه في 2011 وما جرى في 2022 ممارسة لا قاعدة، ومشروعيتها موضع شك."
    ru = "Статья 4 говорит о вооруженном нападении извне; внутренние беспорядки остаются внутренним делом и ни одним текстом не урегулированы, а договоренность 2011 года и события 2022 года составляют практику, но не норму, и правомерность ее сомнительна."
    en = "Article 4 speaks of an armed attack from outside; internal unrest is a domestic matter that no text codifies, and what was agreed in 2011 and done in 2022 is practice and no rule, its lawfulness being doubtful."
  }
  unverified = true # charter.art5 was not read
  source     = [practice.opinion_2022, treaty.art4_1, charter.art5]
}
