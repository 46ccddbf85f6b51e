# What rests on no article: what was done, agreed or said, and how this record is
# kept. A practice is a source like any other; what it proves is for the reader.

source "practice" "record" {
  label = {
    ar = "نظام هذا السجل"
    ru = "Порядок ведения этой записи"
    en = "The order of this record"
  }
  gist = {
    ar = "لا يعرف أي نص للمنظمة أمين أرشيف ولا مسجّلاً ولا حافظاً ولا عقدة: هذه مناصب السجل وحده، ولا تُلزم أحداً."
    ru = "Ни один текст Организации не знает архивариуса, регистратора, хранителя и узла: это должности самой записи, и никого они не обязывают."
    en = "No text of the Organization knows an archivist, a registrar, a keeper or a node: these are offices of the record itself, and they bind nobody."
  }
}

source "practice" "answering" {
  label = {
    ar = "الرد على الطلبات"
    ru = "Ответ на обращения"
    en = "Answering appeals"
  }
  gist = {
    ar = "لا مادة في المعاهدة تُعنى بالرد ذاته؛ ويُفهم هنا أن واجب التشاور واتخاذ تدابير العون يشمل رداً: عوناً أو قراراً أو رفضاً مسبباً."
    ru = "Об ответе как таковом Договор не говорит; здесь обязанность консультироваться и принимать меры помощи понимается как включающая ответ: помощь, решение или отказ с объяснением причин."
    en = "The Treaty has no article on answering as such; the duty to consult and to take measures of assistance is read here as including an answer: help, a decision, or a refusal with its reason."
  }
}

source "practice" "notices_2022" {
  label = {
    ar = "رسائل الأمين العام، يناير 2022"
    ru = "Письма Генерального секретаря, январь 2022 года"
    en = "The Secretary General's letters, January 2022"
  }
  gist = {
    ar = "في 6 يناير 2022 كتب الأمين العام للمنظمة إلى الأمناء العامين للأمم المتحدة ومنظمة الأمن والتعاون في أوروبا ومنظمة شنغهاي للتعاون؛ فهو من يُبلغ عن الأعضاء في الواقع."
    ru = "6 января 2022 года Генеральный секретарь Организации направил письма генеральным секретарям ООН, ОБСЕ и ШОС; на практике уведомление за участников направляет он."
    en = "On 6 January 2022 the Secretary General of the Organization wrote to the Secretaries-General of the UN, the OSCE and the SCO; in practice it is he who gives notice for the members."
  }
  url = "https://www.urdupoint.com/en/world/csto-secretary-general-informs-un-osce-sco-1443160.html"
}

source "practice" "session_2022" {
  label = {
    ar = "الدورة الاستثنائية، 10 يناير 2022"
    ru = "Внеочередная сессия 10 января 2022 года"
    en = "The extraordinary session of 10 January 2022"
  }
  gist = {
    ar = "انعقد المجلس بالاتصال المرئي والعملية جارية، بطلب من العضو المضيف، ومثّل أحدَ الأعضاء رئيسُ حكومته."
    ru = "Совет заседал по видеосвязи во время операции, по просьбе принимающего участника; одного участника представлял глава правительства."
    en = "The Council met by video while the mission was under way, at the host member's request; one member was represented by its head of government."
  }
  url = "https://www.primeminister.am/en/press-release/item/2022/01/10/Nikol-Pashinyan-CSTO/"
}

source "practice" "commander_2022" {
  label = {
    ar = "تعيين القائد، يناير 2022"
    ru = "Назначение командующего, январь 2022 года"
    en = "The naming of the commander, January 2022"
  }
  gist = {
    ar = "نُقل أن مجلس وزراء الدفاع هو الذي سمّى قائد القوات."
    ru = "Как сообщалось, командующего назвал Совет министров обороны."
    en = "It was the Council of Defence Ministers, as reported, that named the commander."
  }
  url = "http://www.today.az/news/politics/214307.html"
}

source "practice" "end_2022" {
  label = {
    ar = "طلب الإنهاء، 12 يناير 2022"
    ru = "Обращение о завершении, 12 января 2022 года"
    en = "The request to end, 12 January 2022"
  }
  gist = {
    ar = "وجّه العضو المضيف رسالة رسمية إلى رئيس المجلس، فعمّمت الأمانة مشروع قرار على رؤساء الدول."
    ru = "Принимающий участник обратился с письмом к Председателю Совета, и Секретариат разослал главам государств проект решения."
    en = "The host member wrote to the Chairman of the Council, and the Secretariat circulated a draft decision to the heads of state."
  }
  url = "https://belnovosti.by/amp/politika/proekt-resheniya-o-zavershenii-mirotvorcheskoy-operacii-v-kazahstane-napravlen-glavam"
}

source "practice" "return_2022" {
  label = {
    ar = "قرار تنظيم العودة، 13 يناير 2022"
    ru = "Решение об организации возвращения, 13 января 2022 года"
    en = "The decision on the return, 13 January 2022"
  }
  gist = {
    ar = "وقّع مجلس وزراء الدفاع قرار تنظيم عودة القوات، فبدأ تسليم المواقع موقعاً بعد آخر."
    ru = "Совет министров обороны подписал решение об организации возвращения, и началась передача объектов."
    en = "The Council of Defence Ministers signed the decision on organising the return, and the hand-over of objects began."
  }
  url = "https://armenpress.am/eng/news/1072905/"
}

source "practice" "summit_2011" {
  label = {
    ar = "قمة أستانا، أغسطس 2011"
    ru = "Саммит в Астане, август 2011 года"
    en = "The Astana summit, August 2011"
  }
  gist = {
    ar = "اتفق رؤساء الدول على أن قوات الرد السريع يجوز استخدامها بطلب من رئيس منتخب شرعياً لحماية النظام الدستوري."
    ru = "Главы государств согласились, что силы оперативного реагирования могут применяться по обращению законно избранного главы государства для защиты конституционного строя."
    en = "The heads of state agreed that the rapid-reaction forces may be used on the appeal of a lawfully elected head of state to protect the constitutional order."
  }
  url = "https://vybory.org.ua/?id=29516"
}

source "practice" "use_2022" {
  label = {
    ar = "القرار المعلن، يناير 2022"
    ru = "Объявленное решение, январь 2022 года"
    en = "The decision announced in January 2022"
  }
  gist = {
    ar = "أعلن رئيس المجلس قراراً بموجب المادة 4 بإرسال قوات حفظ السلام الجماعية لمدة محدودة."
    ru = "Председатель Совета объявил о решении по статье 4 направить Коллективные миротворческие силы на ограниченный период."
    en = "The Chairman of the Council announced a decision under article 4 to send the Collective Peacekeeping Forces for a limited period."
  }
  url = "https://www.urdupoint.com/en/world/csto-collective-security-council-to-deploy-pe-1442241.html"
}

source "practice" "opinion_2022" {
  label = {
    ar = "الرأي المخالف، يناير 2022"
    ru = "Иное мнение, январь 2022 года"
    en = "The contrary opinion, January 2022"
  }
  gist = {
    ar = "رأت الصحافة («ميدوزا»، 7 يناير 2022) أن مشروعية الاستخدام موضع شك: لا نص يقننه ولا نص يحظره."
    ru = "В печати («Медуза», 7 января 2022 года) правомерность применения названа сомнительной: ни одним текстом оно не урегулировано и не запрещено."
    en = "In the press (Meduza, 7 January 2022) the lawfulness of the use was called questionable: no text codifies it, and none forbids it."
  }
}

source "practice" "uzbekistan_note_2012" {
  label = {
    ar = "مذكرة أوزبكستان، يونيو 2012"
    ru = "Нота Узбекистана, июнь 2012 года"
    en = "Uzbekistan's note, June 2012"
  }
  gist = {
    ar = "أُفيد في 28 يونيو 2012 بأن الأمانة تلقت مذكرة من أوزبكستان بتعليق عضويتها."
    ru = "28 июня 2012 года сообщено, что Секретариат получил ноту Узбекистана о приостановлении членства."
    en = "On 28 June 2012 the Secretariat was reported to have received a note of Uzbekistan on suspending its membership."
  }
  url = "http://tass.com/archive/678014"
}

source "practice" "uzbekistan_decision_2012" {
  label = {
    ar = "قرار المجلس بشأن أوزبكستان، ديسمبر 2012"
    ru = "Решение Совета об Узбекистане, декабрь 2012 года"
    en = "The Council's decision on Uzbekistan, December 2012"
  }
  gist = {
    ar = "قرر المجلس في 19 ديسمبر 2012 تعليق عضوية أوزبكستان؛ وذكرت وكالة تاس أن الميثاق لا يعرف انسحاباً منفرداً."
    ru = "19 декабря 2012 года Совет решил приостановить членство Узбекистана; по сообщению ТАСС, одностороннего выхода Устав не знает."
    en = "On 19 December 2012 the Council decided to suspend Uzbekistan's membership; TASS reported that the Charter knows no leaving by one side."
  }
  url = "http://tass.com/russia/687141"
}

source "practice" "temporary_measures" {
  label = {
    ar = "التعليق العام رقم 29 على المادة 4 من العهد الدولي الخاص بالحقوق المدنية والسياسية"
    ru = "Замечание общего порядка № 29 к статье 4 Международного пакта о гражданских и политических правах"
    en = "General Comment 29 on article 4 of the International Covenant on Civil and Political Rights"
  }
  gist = {
    ar = "التدابير الاستثنائية مؤقتة ومعلنة رسمياً، ولا تُتخذ إلا إزاء خطر يهدد حياة الأمة."
    ru = "Чрезвычайные меры временны, вводятся официально и лишь при угрозе жизни нации."
    en = "Emergency measures are temporary, officially proclaimed, and taken only against a threat to the life of the nation."
  }
  url = "http://hrlibrary.umn.edu/gencomm/hrc29.html"
}

limit "emergency_measure" {
  act    = measure.impose
  states = ["until"]
  source = [practice.temporary_measures]
}
