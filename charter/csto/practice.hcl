# What rests on no article: what was done, agreed or said, and how this record is
# kept. A practice is a source like any other; what it proves is for the reader.

source "practice" "record" {
  label = {
    ar = "نظام هذا السجل"
    ru = "Порядок ведения этой записи"
    en = "The order of this record"
  }
  gist = {
    ar = "لا يعرف أي نص للمنظمة أمين أرشيف ولا مسجّلاً ولا حافظاً ولا عقدة: هذه مناصب السجل وحده، ولا تُلزم أحداً. وما يتسلمه المسجّل لا يُلزم أحداً حتى يؤكده صاحبه."
    ru = "Ни один текст Организации не знает архивариуса, регистратора, хранителя и узла: это должности самой записи, и никого они не обязывают. Полученное регистратором никого не связывает, пока его не подтвердит автор."
    en = "No text of the Organization knows an archivist, a registrar, a keeper or a node: these are offices of the record itself, and they bind nobody. What the registrar receives binds nobody until its author has confirmed it."
  }
}

received "correspondence" {
  acts = [
    council.appeal, council.consultation, council.position, council.receipt, council.reply, council.withdrawal,
    duty.answer, duty.notice, force.consent, force.order, force.pledge, force.withdrawal, measure.end, measure.impose,
  ]
  source = [practice.record]
}

duty "confirm" {
  name = {
    ar = "تأكيد ما تسلّمه المسجّل باسمه"
    ru = "Подтвердить полученное регистратором от его имени"
    en = "Confirm what the registrar received in one's name"
  }
  on     = act.received
  owes   = performer
  met_by = [act.confirmed]
  source = [practice.record]
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

source "practice" "kg_representative_2022" {
  label = {
    ar = "من مثّل قيرغيزستان، 10 يناير 2022"
    ru = "Кто представлял Кыргызстан 10 января 2022 года"
    en = "Who represented Kyrgyzstan, 10 January 2022"
  }
  gist = {
    ar = "تكلم رئيس مجلس الوزراء مكان الرئيس؛ ولم يُذكر الأساس الذي استند إليه."
    ru = "Вместо президента выступал глава кабинета министров; на каком основании, не сказано."
    en = "The head of the Cabinet spoke in the president's place; on what ground was not said."
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
    ar = "أعلن رئيس المجلس قراراً بموجب المادة 4 بإرسال قوات حفظ السلام الجماعية لمدة محدودة: فالأساس المعلن مادة المعاهدة، والقوة قوة اتفاق حفظ السلام."
    ru = "Председатель Совета объявил о решении по статье 4 направить Коллективные миротворческие силы на ограниченный период: названа статья Договора, а силы созданы Соглашением о миротворческой деятельности."
    en = "The Chairman of the Council announced a decision under article 4 to send the Collective Peacekeeping Forces for a limited period: the ground named is the Treaty's, the force is that of the Peacekeeping Agreement."
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

source "practice" "representation" {
  label = {
    ar = "من يتكلم باسم الدولة"
    ru = "Кто выступает от имени государства"
    en = "Who speaks for a state"
  }
  gist = {
    ar = "رؤساء الدول والحكومات ووزراء الخارجية يمثلون دولهم من غير تفويض (اتفاقية فيينا لقانون المعاهدات، المادة 7)؛ ولا نص للحلف يسمي من يطلب العون."
    ru = "Главы государств и правительств и министры иностранных дел представляют государство без полномочий (Венская конвенция о праве договоров, статья 7); кто просит о помощи, ни один текст союза не называет."
    en = "Heads of state and of government and ministers of foreign affairs represent their state without full powers (Vienna Convention on the Law of Treaties, article 7); no text of the pact names who asks for help."
  }
  unverified = true
}

source "practice" "not_prolonged_1999" {
  label = {
    ar = "أذربيجان وجورجيا وأوزبكستان، أبريل 1999"
    ru = "Азербайджан, Грузия и Узбекистан, апрель 1999 года"
    en = "Azerbaijan, Georgia and Uzbekistan, April 1999"
  }
  gist = {
    ar = "انقضت المدة الأولى للمعاهدة ولم توقع ثلاث دول بروتوكول التمديد، فلم تعد أطرافاً، ولم تُعرف لها إشعارات انسحاب."
    ru = "Первый срок Договора истек; три государства Протокола о продлении не подписали и участниками быть перестали, уведомлений о выходе не известно."
    en = "The Treaty's first term ran out; three states had not signed the Protocol of prolongation and ceased to be parties; no notice of withdrawal is known."
  }
  url = "https://www.markkroll.com/2021/10/06/sceot-collective-agreement/"
}

source "practice" "rotation" {
  label = {
    ar = "تداول الرئاسة"
    ru = "Ротация председательства"
    en = "The rotation of the chair"
  }
  gist = {
    ar = "يُقال إن الرئاسة تتداول سنوياً بترتيب الأبجدية الروسية وتنتقل في 1 يناير؛ والميثاق لا يقول ذلك بل يبقيها حتى الدورة العادية التالية ما لم يقرر المجلس غير ذلك، كما يجري بقرار بروتوكولي بلا اعتراض."
    ru = "Утверждается, что председательство переходит ежегодно, по русскому алфавиту, с 1 января. Устав этого не говорит: оно длится до следующей очередной сессии, если Совет не решит иначе, что и делается протокольным решением без возражений."
    en = "It is claimed that the chair rotates every year, in the order of the Russian alphabet, on 1 January. The Charter does not say so: the chair lasts until the next regular session unless the Council decides otherwise, as it does by a protocol decision to which nobody objects."
  }
  url = "https://tass.ru/politika/26057717"
}

source "practice" "pashinyan_2018" {
  label = {
    ar = "رئيس حكومة في المجلس قبل 2021"
    ru = "Глава правительства в Совете до 2021 года"
    en = "A head of government on the Council before 2021"
  }
  gist = {
    ar = "جلس رئيس وزراء أرمينيا في المجلس منذ نوفمبر 2018، قبل أن يجيز النص ذلك؛ وكانت أرمينيا قد اقترحت تعديله."
    ru = "Премьер-министр Армении заседал в Совете с ноября 2018 года, прежде чем это допустил текст; изменение предложила Армения."
    en = "Armenia's prime minister sat on the Council from November 2018, before the text allowed it; Armenia had proposed the change."
  }
  unverified = true
}

source "practice" "secretary_general_2018" {
  label = {
    ar = "الأمين العام، 2015 و2018"
    ru = "Генеральный секретарь, 2015 и 2018 годы"
    en = "The Secretary General, 2015 and 2018"
  }
  gist = {
    ar = "قرر المجلس في 2015 تداول المنصب بالأبجدية الروسية، ويوقع الرؤساء قرار التعيين واحداً بعد آخر فلا يُعتمد إلا بآخر توقيع. ورأت أرمينيا في 2018 أن لا نص في الإعفاء المبكر، وأن لكل عضو أن يبادر به والمجلس يقرر بالتوافق."
    ru = "В 2015 году Совет решил замещать должность по русскому алфавиту; решение о назначении главы подписывают поочередно, и оно принято лишь с последней подписью. Армения в 2018 году указала, что нормы о досрочном освобождении нет: начать его может любой участник, решает Совет консенсусом."
    en = "In 2015 the Council decided on rotation by the Russian alphabet; the heads sign an appointment one after another, and it is adopted only with the last signature. Armenia held in 2018 that there is no rule on ending the term early: any member may start it, and the Council decides by consensus."
  }
  url = "https://armenpress.am/eng/news/953114"
}

source "practice" "absence_2009" {
  label = {
    ar = "مذكرة بيلاروس، يونيو 2009"
    ru = "Нота Беларуси, июнь 2009 года"
    en = "The note of Belarus, June 2009"
  }
  gist = {
    ar = "تغيبت بيلاروس عن دورة المجلس وأعلنت في مذكرة أن غيابها عدم موافقة، فلا توافق."
    ru = "Беларусь не прибыла на сессию Совета и заявила нотой, что ее отсутствие означает несогласие, а значит, консенсуса нет."
    en = "Belarus stayed away from a session of the Council and declared in a note that its absence was disagreement, so that there was no consensus."
  }
  url = "https://euroradio.fm/en/minsk-disagrees-decisions-taken-csto-summit"
}

source "practice" "absence_2023" {
  label = {
    ar = "دورة مينسك، نوفمبر 2023"
    ru = "Минская сессия, ноябрь 2023 года"
    en = "The Minsk session, November 2023"
  }
  gist = {
    ar = "غابت أرمينيا؛ وقال وزير خارجية الرئاسة ما مفاده أن النصاب ناقص والقرارات مشروعة، وأُرسلت النصوص إليها لتنضم لاحقاً."
    ru = "Армения отсутствовала; министр иностранных дел председательствующего государства сказал по существу, что кворума недостает, но решения легитимны, и тексты переданы ей для последующего присоединения."
    en = "Armenia was absent; the foreign minister of the state in the chair said in substance that a quorum was lacking and the decisions would be legitimate, and the texts went to Armenia to join later."
  }
}

source "practice" "limited_2024" {
  label = {
    ar = "وزراء الدفاع، مايو 2024"
    ru = "Министры обороны, май 2024 года"
    en = "The defence ministers, May 2024"
  }
  gist = {
    ar = "قال الناطق باسم الأمانة إن أرمينيا الغائبة أعلنت أنها لا تعترض، فيقرر مجلس وزراء الدفاع بصيغة محدودة."
    ru = "По словам представителя Секретариата, отсутствующая Армения сообщила, что не возражает, и Совет министров обороны решает в ограниченном формате."
    en = "The Secretariat's spokesman said that Armenia, absent, had told that it did not object, and that the Council of Ministers of Defence decided in limited format."
  }
}

source "practice" "exercises" {
  label = {
    ar = "المناورات المشتركة"
    ru = "Совместные учения"
    en = "Joint exercises"
  }
  gist = {
    ar = "تُجرى كل سنة مناورات للقوات الجماعية بحسب خطة تدريب مشتركة؛ ولم يُعثر على مادة توجبها."
    ru = "Учения коллективных сил проводятся ежегодно по плану совместной подготовки; статьи, которая к ним обязывает, не найдено."
    en = "The collective forces exercise every year by a plan of joint training; no article that obliges to it was found."
  }
  url = "https://vpoanalytics.com/2018/01/09/odkb-itogi-2017-goda-i-novye-perspektivy/"
}

source "practice" "national_consents_2022" {
  label = {
    ar = "الإجراءات الوطنية، يناير 2022"
    ru = "Национальные процедуры, январь 2022 года"
    en = "National procedures, January 2022"
  }
  gist = {
    ar = "أرمينيا: قرار من الحكومة في 6 يناير. بيلاروس: وزير الدفاع بموافقة الرئيس. روسيا: قال رئيس لجنة في الدوما إن إذن البرلمان غير لازم. كازاخستان: طلب الرئيس. ولم تُعرف القوانين التي استندت إليها."
    ru = "Армения: решение правительства от 6 января. Беларусь: министр обороны с одобрения президента. Россия: по словам председателя комитета Думы, разрешения парламента не требуется. Казахстан: обращение президента. Законы, на которых это основано, не найдены."
    en = "Armenia: a decision of the government of 6 January. Belarus: the defence minister, approved by the president. Russia: the chairman of a Duma committee said that parliament's permission was not needed. Kazakhstan: the president's request. The laws behind these were not found."
  }
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
