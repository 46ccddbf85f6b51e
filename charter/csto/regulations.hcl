# What the Council has laid down beside treaties: rules of procedure, regulations on
# membership, on decisions about forces and on response to crises. Of most no more than
# the title and the first lines were read. No other day being named, they are taken to hold
# from the day of the Council's decision.

instrument "procedure" {
  name = {
    ar = "قواعد الإجراءات ولوائح العضوية"
    ru = "Правила процедуры и положения о членстве"
    en = "Rules of Procedure and regulations on membership"
  }
}

version "procedure" "2004" {
  signed = "2004-06-18"
  url    = "https://cis-legislation.com/document.fwx?rgn=11816"
}

source "procedure" "rules" {
  label = {
    ar = "قواعد الإجراءات، 18 يونيو 2004"
    ru = "Правила процедуры от 18 июня 2004 года"
    en = "Rules of Procedure of 18 June 2004"
  }
  gist = {
    ar = "تنظم سير الدورات والتصويت، ومنه التصويت على المسائل الإجرائية، ومن ينوب عن عضو. لم يُطّلع إلا على عنوانها."
    ru = "Определяют ход заседаний и голосование, в том числе по процедурным вопросам, и кто замещает члена. Прочитано только название."
    en = "They rule how sessions go and how votes are taken, on procedure too, and who stands in for a member. Only the title was read."
  }
  unverified = true
  url        = "https://cis-legislation.com/document.fwx?rgn=11816"
}

source "procedure" "admission" {
  label = {
    ar = "لائحة القبول والانسحاب، 18 يونيو 2004"
    ru = "Положение о порядке приема и выхода от 18 июня 2004 года"
    en = "Regulation on admission and withdrawal of 18 June 2004"
  }
  gist = {
    ar = "تفصّل المادة 19. لم يُطّلع إلا على عنوانها."
    ru = "Раскрывает статью 19. Прочитано только название."
    en = "It gives the details of article 19. Only the title was read."
  }
  unverified = true
  url        = "https://cis-legislation.com/document.fwx?rgn=11816"
}

source "procedure" "suspension" {
  label = {
    ar = "لائحة التعليق والفصل، 18 يونيو 2004"
    ru = "Положение о порядке приостановления и исключения от 18 июня 2004 года"
    en = "Regulation on suspension and expulsion of 18 June 2004"
  }
  gist = {
    ar = "تفصّل المادة 20. لم يُطّلع إلا على عنوانها."
    ru = "Раскрывает статью 20. Прочитано только название."
    en = "It gives the details of article 20. Only the title was read."
  }
  unverified = true
  url        = "https://cis-legislation.com/document.fwx?rgn=11816"
}

instrument "decisions" {
  name = {
    ar = "لائحة اعتماد القرارات الجماعية باستخدام القوات وتنفيذها"
    ru = "Положение о порядке принятия и реализации коллективных решений на применение сил и средств"
    en = "Regulation on adopting and implementing collective decisions on the use of forces"
  }
}

version "decisions" "2000" {
  signed = "2000-05-24"
  url    = "https://cis-legislation.com/document.fwx?rgn=33013"
}

version "decisions" "2010" {
  signed     = "2010-12-10"
  url        = "https://cis-legislation.com/document.fwx?rgn=33013"
  unverified = true
}

version "decisions" "2023" {
  signed     = "2023-11-23"
  url        = "https://azatutyun.am/a/32697910.html"
  unverified = true
}

source "decisions" "order" {
  label = {
    ar = "لائحة القرارات الجماعية"
    ru = "Положение о коллективных решениях"
    en = "Regulation on collective decisions"
  }
  gist = {
    ar = "تبيّن لوائح 2000 و2010 و2023 عمل الهيئات في إعداد المقترحات وتسلسل خطوات الهيئات والأعضاء. لم يُقرأ منها إلا أول لائحة 2010، وعنوان 2023 يجمعها بلائحة الأزمات."
    ru = "Положения 2000, 2010 и 2023 годов определяют работу органов при подготовке предложений и последовательность действий органов и участников. Прочитано лишь начало текста 2010 года; название 2023 года объединяет его с реагированием на кризисы."
    en = "The regulations of 2000, 2010 and 2023 set out how bodies prepare proposals and in what sequence bodies and members act. Only the beginning of that of 2010 was read; the title of 2023 joins it with response to crises."
  }
  unverified = true
  url        = "https://cis-legislation.com/document.fwx?rgn=33013"
}

instrument "response" {
  name = {
    ar = "لائحة الاستجابة للأزمات"
    ru = "Положение о порядке реагирования на кризисные ситуации"
    en = "Regulation on response to crisis situations"
  }
}

version "response" "2010" {
  signed     = "2010-12-10"
  unverified = true
}

version "response" "2023" {
  signed     = "2023-11-23"
  url        = "https://azatutyun.am/a/32697910.html"
  unverified = true
}

source "response" "order" {
  label = {
    ar = "لائحة الاستجابة للأزمات"
    ru = "Положение о реагировании на кризисные ситуации"
    en = "Regulation on response to crises"
  }
  gist = {
    ar = "مشاورات عاجلة في الأزمة، ثم قرار بتدابير تمنعها أو تسويها. لم يُقرأ نصها، وحلت محلها لائحة 23 نوفمبر 2023."
    ru = "Срочные консультации при кризисе и решение о мерах по его предотвращению или урегулированию. Текст не прочитан; 23 ноября 2023 года принято новое Положение."
    en = "Urgent consultations in a crisis, and a decision on measures to prevent or settle it. The text was not read; a new one was adopted on 23 November 2023."
  }
  unverified = true
  url        = "https://azatutyun.am/a/32697910.html"
}

instrument "legal_status" {
  name = {
    ar = "اتفاق الوضع القانوني للمنظمة"
    ru = "Соглашение о правовом статусе Организации"
    en = "Agreement on the Organization's legal status"
  }
}

version "legal_status" "2002" {
  signed     = "2002-10-07"
  in_force   = "2003-09-18"
  unverified = true
}

version "legal_status" "2018" {
  signed   = "2018-11-08"
  in_force = "2021-01-19"
  url      = "https://continent-online.com/Document/?doc_id=30134677"
}

source "legal_status" "representatives" {
  label = {
    ar = "اتفاق الوضع القانوني: المفوضون"
    ru = "Соглашение о правовом статусе: представители"
    en = "Agreement on legal status: the representatives"
  }
  gist = {
    ar = "للعضو مفوض لدى المنظمة يجلس في المجلس الدائم؛ وصار اسمه منذ 19 يناير 2021 الممثل الدائم والمفوض."
    ru = "У участника при Организации есть полномочный представитель, заседающий в Постоянном совете; с 19 января 2021 года он именуется Постоянным и Полномочным Представителем."
    en = "A member has a plenipotentiary at the Organization, who sits on the Permanent Council; since 19 January 2021 he is called Permanent and Plenipotentiary Representative."
  }
  url = "https://continent-online.com/Document/?doc_id=30134677"
}
