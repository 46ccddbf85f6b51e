# The Second and Third Protocols of 8 November 2018 to the Charter, both in force since
# 19 January 2021: who represents a member on the Council, and observers and partners.

version "charter" "2018" {
  signed   = "2018-11-08"
  in_force = "2021-01-19"
  url      = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art13_represented" {
  label = {
    ar = "الميثاق، المادة 13 بصيغة البروتوكول الثاني"
    ru = "Устав, статья 13 в редакции Второго протокола"
    en = "Charter, article 13 as amended by the Second Protocol"
  }
  gist = {
    ar = "يجلس في المجلس رؤساء الدول أو رؤساء الحكومات متى خوّلهم قانونهم الوطني اتخاذ القرار."
    ru = "В Совете заседают главы государств либо главы правительств, если по национальному закону они вправе принимать такие решения."
    en = "On the Council sit heads of state, or heads of government where their national law lets them decide."
  }
  url = "https://adilet.zan.kz/kaz/docs/Z2000000318"
}

reading "kg_2022_empowered" {
  on = practice.kg_representative_2022
  says = {
    ar = "رئيس مجلس وزراء قيرغيزستان رئيس حكومة خوّله قانونه، فجلس في المجلس بحقه."
    ru = "Глава кабинета министров Кыргызстана является главой правительства, уполномоченным своим законом, и заседал в Совете по собственному праву."
    en = "Kyrgyzstan's head of the Cabinet is a head of government whom its law empowers; he sat on the Council in his own right."
  }
  source = [charter.art13_represented, practice.kg_representative_2022]
}

reading "kg_2022_substitute" {
  on = practice.kg_representative_2022
  says = {
    ar = "السلطة التنفيذية في قيرغيزستان للرئيس منذ 2021، فرئيس مجلس الوزراء ناب عنه لجلسة واحدة كما قد تجيزه قواعد الإجراءات، ولم يُطّلع عليها."
    ru = "Исполнительную власть в Кыргызстане с 2021 года возглавляет президент, и глава кабинета лишь замещал его на одном заседании, насколько это позволяют Правила процедуры, которые не прочитаны."
    en = "Since 2021 the president heads the executive of Kyrgyzstan; the head of the Cabinet stood in for him at one session, as far as the Rules of Procedure, which were not read, allow."
  }
  unverified = true
  source     = [procedure.rules, practice.kg_representative_2022]
}

source "charter" "art21" {
  label = {
    ar = "الميثاق، المادة 21 بصيغة البروتوكول الثالث"
    ru = "Устав, статья 21 в редакции Третьего протокола"
    en = "Charter, article 21 as amended by the Third Protocol"
  }
  gist = {
    ar = "المراقب يتعرف إلى القاعدة القانونية المفتوحة وإلى العمل بلا واجب للتصرف؛ والشريك يشارك المنظمة أهدافها ويلتزم بالمشاركة في أعمال عملية. والمجلس يمنح الصفتين ويعلّقهما ويلغيهما."
    ru = "Наблюдатель знакомится с открытой правовой базой и практикой, не обязуясь действовать; партнер разделяет цели Организации и обязуется участвовать в практических мероприятиях. Оба статуса предоставляет, приостанавливает и аннулирует Совет."
    en = "An observer gets to know the open legal base and the practice and has no duty to act; a partner shares the Organization's aims and takes on part in practical actions. The Council grants, suspends and annuls both."
  }
  unverified = true # of who grants them no text was read
  url        = "https://odkb-csto.org/institute/npb"
}

question "partner" {
  since = charter.2018
  name = {
    ar = "صفة الشريك: منحها أو تعليقها أو إلغاؤها"
    ru = "Статус партнера: предоставление, приостановление, аннулирование"
    en = "Partner status: to grant, suspend or annul it"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [charter.art21, charter.art12, charter.art12_limited]
}

status "partner" {
  since = charter.2018
  name = {
    ar = "منح صفة الشريك"
    ru = "Предоставление статуса партнера"
    en = "Partner status"
  }
  change     = "partner"
  by         = "decision"
  question   = question.partner
  unverified = true
  source     = [charter.art21]
}
