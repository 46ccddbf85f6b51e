# Decision No 1313/2013/EU of 17 December 2013, with its amendments. The articles were read in
# the consolidated text of 18 December 2023; how they stood before 2019 was not, save where a
# source says so. Who is bound: the members of the Union, and states that take part by an
# agreement under article 28.

instrument "decision" {
  constitutes = true
  name = {
    ar = "القرار 1313/2013/الاتحاد الأوروبي بشأن آلية الاتحاد للحماية المدنية"
    ru = "Решение № 1313/2013/ЕС о Механизме гражданской защиты Союза"
    en = "Decision No 1313/2013/EU on a Union Civil Protection Mechanism"
  }

}

version "decision" "2013" {
  signed     = "2013-12-17"
  in_force   = "2014-01-01"
  url        = "https://eur-lex.europa.eu/eli/dec/2013/1313/oj"
  unverified = true # the day of force was not read
}

# Decision (EU) 2019/420, published on 20 March 2019: rescEU.
version "decision" "2019" {
  signed     = "2019-03-13"
  in_force   = "2019-03-21"
  url        = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A02013D1313-20210101"
  unverified = true # by the date of the consolidated text
}

# Regulation (EU) 2021/836, published on 26 May 2021; the consolidated text that holds it is
# dated back to 1 January 2021, from when it applied.
version "decision" "2021" {
  signed     = "2021-05-20"
  in_force   = "2021-05-26"
  url        = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A02013D1313-20210101"
  unverified = true
}

# Articles 8 and 9: who prepares.

source "decision" "art8" {
  label = {
    ar = "القرار 1313، المادة 8"
    ru = "Решение 1313, статья 8"
    en = "Decision 1313, article 8"
  }
  gist = {
    ar = "تدير المفوضية مركز تنسيق الاستجابة للطوارئ، والنظام المشترك الذي يصله بجهات الاتصال في الدول، وأفرقة الخبراء."
    ru = "Комиссия руководит Координационным центром реагирования (ERCC), общей системой связи с контактными пунктами государств (CECIS) и группами экспертов."
    en = "The Commission runs the Emergency Response Coordination Centre (ERCC), the common system that links it with the states' contact points (CECIS), and the teams of experts."
  }
  url = "https://fantasticsearch.net/law/eu/en?article=1&id=7G4mZpsB1anJoctMMBA2"
}

source "decision" "art9" {
  label = {
    ar = "القرار 1313، المادة 9"
    ru = "Решение 1313, статья 9"
    en = "Decision 1313, article 9"
  }
  gist = {
    ar = "تحدد الدول سلفاً وطوعاً وحدات وقدرات وخبراء يمكن إتاحتهم عند الطلب؛ والوحدة تعمل مكتفية بذاتها، تحت سلطة شخص مسؤول عن عملها."
    ru = "Государства заранее и добровольно определяют модули, иные силы и экспертов, которых могут предоставить по запросу; модуль самодостаточен и подчинен лицу, ответственному за его работу."
    en = "The states name beforehand, of their own free will, modules, other capacities and experts that may be made available on request; a module works self-sufficiently, under a person who answers for it."
  }
  url = "https://fantasticsearch.net/law/eu/en?article=1&id=7m4mZpsB1anJoctMMBA2"
}

# Article 11: the European Civil Protection Pool, which until 2019 was called the voluntary pool.

source "decision" "art11" {
  label = {
    ar = "القرار 1313، المادة 11"
    ru = "Решение 1313, статья 11"
    en = "Decision 1313, article 11"
  }
  gist = {
    ar = "مجمع من قدرات تلتزم بها الدول سلفاً: تُسجَّل وتُعتمد، وتتاح للاستجابة عند طلب عبر المركز ما لم يمنع طارئ داخلي أو قوة قاهرة، وفي حالات استثنائية أسباب جدية؛ والقرار النهائي في النشر للدولة التي سجلتها. ويؤكد موقع الآلية الالتزام والاعتماد والتوافر، ولم يُقرأ النص نفسه."
    ru = "Пул сил, о которых государства обязались заранее: их регистрируют и сертифицируют, и по запросу через ERCC они доступны, если не мешают внутренняя чрезвычайная ситуация, непреодолимая сила или, в исключительных случаях, серьезные причины; о направлении окончательно решает зарегистрировавшее государство. Обязательство, сертификацию и доступность подтверждает сайт механизма, сам текст не прочитан."
    en = "A pool of capacities that states commit beforehand: they are registered and certified, and available on a request through the ERCC unless an emergency at home, force majeure or, exceptionally, serious reasons stand against it; the final decision to send them is for the state that registered them. The mechanism's site confirms the commitment, certification and availability; the text itself was not read."
  }
  unverified = true
  url        = "https://civil-protection-knowledge-network.europa.eu/stories/what-you-need-know-about-ecpp"
}

# Article 12: rescEU.

source "decision" "art12" {
  label = {
    ar = "القرار 1313، المادة 12"
    ru = "Решение 1313, статья 12"
    en = "Decision 1313, article 12"
  }
  gist = {
    ar = "احتياطي «ريسك إي يو» لحالات طاغية لا تكفي فيها قدرات الدول ولا ما التزمت به للمجمع؛ وتحدد المفوضية مكوناته بأعمال تنفيذية وفق إجراء الفحص."
    ru = "Резерв rescEU для подавляющих ситуаций, в которых недостаточно ни национальных сил, ни обещанных пулу; из чего он состоит, Комиссия определяет имплементационными актами по процедуре рассмотрения."
    en = "The reserve rescEU is for overwhelming situations in which neither the states' own capacities nor those committed to the pool are enough; what it consists of the Commission defines by implementing acts, under the examination procedure."
  }
  url = "https://fantasticsearch.net/law/eu/en?article=1&id=-m4mZpsB1anJoctMMBA2"
}

source "decision" "art12_deploy" {
  label = {
    ar = "القرار 1313، المادة 12، النشر"
    ru = "Решение 1313, статья 12, направление"
    en = "Decision 1313, article 12, deployment"
  }
  gist = {
    ar = "تقرر المفوضية نشر قدرات الاحتياطي وسحبها بتنسيق وثيق مع الدولة الطالبة والدولة المالكة، وفق العقود التشغيلية."
    ru = "Направление и отзыв сил резерва решает Комиссия в тесной координации с запросившим государством и с владельцем, согласно оперативным договорам."
    en = "The Commission decides to deploy and demobilise capacities of the reserve, in close coordination with the state that asked and the one that owns them, under operational contracts."
  }
  unverified = true
  url        = "https://lexaris.de/book/version/documentflat/head/2064467"
}

# Article 15: help within the Union.

source "decision" "art15" {
  label = {
    ar = "القرار 1313، المادة 15"
    ru = "Решение 1313, статья 15"
    en = "Decision 1313, article 15"
  }
  gist = {
    ar = "للدولة المتضررة من كارثة وقعت أو وشيكة أن تطلب المساعدة عبر المركز، طلباً محدداً قدر الإمكان؛ ويسقط بعد 90 يوماً على الأكثر ما لم تُقدَّم عناصر جديدة تسوّغ استمرار المساعدة أو زيادتها."
    ru = "Пострадавшее или находящееся под угрозой государство может просить помощи через ERCC, как можно конкретнее; запрос теряет силу самое позднее через 90 дней, если не представлены новые данные, обосновывающие продолжение или расширение помощи."
    en = "A state struck by a disaster, or about to be, may ask for assistance through the ERCC, as specifically as it can; the request lapses after 90 days at most, unless new elements are given that justify continued or further assistance."
  }
  url = "https://sintact.ro/legislatie/jurnalul-oficial-ue/decizia-1313-2013-ue-17-dec-2013-privind-un-mecanism-de-79147197/art-15"
}

source "decision" "art15_2" {
  label = {
    ar = "القرار 1313، المادة 15(2)"
    ru = "Решение 1313, статья 15(2)"
    en = "Decision 1313, article 15(2)"
  }
  gist = {
    ar = "في حالات استثنائية من خطر متزايد للدولة أن تطلب أيضاً تمركزاً مسبقاً مؤقتاً لقدرات الاستجابة."
    ru = "В исключительных случаях повышенного риска государство может просить и о временном заблаговременном размещении сил."
    en = "In exceptional situations of increased risk a state may also ask that response capacities be placed there for a time beforehand."
  }
  url = "https://sintact.ro/legislatie/jurnalul-oficial-ue/decizia-1313-2013-ue-17-dec-2013-privind-un-mecanism-de-79147197/art-15"
}

source "decision" "art15_3" {
  label = {
    ar = "القرار 1313، المادة 15(3)"
    ru = "Решение 1313, статья 15(3)"
    en = "Decision 1313, article 15(3)"
  }
  gist = {
    ar = "متى تلقت المفوضية طلباً حوّلته بلا تأخير إلى جهات الاتصال في الدول الأخرى، وجمعت معلومات متحققاً منها ووزعتها، وأوصت ودعت إلى إرسال قدرات معينة، ونسّقت."
    ru = "Получив запрос, Комиссия без промедления передает его контактным пунктам других государств, собирает и рассылает проверенные сведения, дает рекомендации, предлагает направить определенные силы и координирует."
    en = "When the Commission receives a request it forwards it without delay to the contact points of the other states, gathers and spreads validated information, makes recommendations, invites states to send specific capacities, and coordinates."
  }
  url = "https://sintact.ro/legislatie/jurnalul-oficial-ue/decizia-1313-2013-ue-17-dec-2013-privind-un-mecanism-de-79147197/art-15"
}

source "decision" "art15_4" {
  label = {
    ar = "القرار 1313، المادة 15(4)"
    ru = "Решение 1313, статья 15(4)"
    en = "Decision 1313, article 15(4)"
  }
  gist = {
    ar = "كل دولة وُجه إليها طلب تقرر على وجه السرعة إن كانت قادرة على المساعدة، وتُبلغ قرارها عبر النظام المشترك بنطاق ما تعرضه وشروطه وتكاليفه."
    ru = "Каждое государство, которому адресован запрос, безотлагательно решает, может ли помочь, и сообщает через CECIS объем, условия и стоимость."
    en = "Each state to which a request is addressed promptly decides whether it can help, and answers through CECIS with scope, terms and costs."
  }
  url = "https://sintact.ro/legislatie/jurnalul-oficial-ue/decizia-1313-2013-ue-17-dec-2013-privind-un-mecanism-de-79147197/art-15"
}

source "decision" "art15_4_terms" {
  label = {
    ar = "القرار 1313، المادة 15(4)، العرض"
    ru = "Решение 1313, статья 15(4), предложение"
    en = "Decision 1313, article 15(4), the offer"
  }
  gist = {
    ar = "يذكر من يعرض نطاق مساعدته وشروطها وتكاليفها."
    ru = "Предлагающий называет объем, условия и стоимость своей помощи."
    en = "Who offers says the scope, the terms and the costs of its help."
  }
  url = "https://sintact.ro/legislatie/jurnalul-oficial-ue/decizia-1313-2013-ue-17-dec-2013-privind-un-mecanism-de-79147197/art-15"
}

source "decision" "art15_5" {
  label = {
    ar = "القرار 1313، المادة 15(5)"
    ru = "Решение 1313, статья 15(5)"
    en = "Decision 1313, article 15(5)"
  }
  gist = {
    ar = "الدولة الطالبة مسؤولة عن توجيه أعمال المساعدة، وتضع سلطاتها المبادئ والحدود؛ ولا يمس ذلك قيادة الوحدات من رؤسائها."
    ru = "Руководит помощью запросившее государство: его власти задают указания и пределы, начальники модулей ведут свои подразделения."
    en = "The state that asked directs the assistance: its authorities lay down guidelines and limits, while leaders run their own modules."
  }
  unverified = true # the second half was not read
  url        = "https://sintact.ro/legislatie/jurnalul-oficial-ue/decizia-1313-2013-ue-17-dec-2013-privind-un-mecanism-de-79147197/art-15"
}

source "decision" "art16" {
  label = {
    ar = "القرار 1313، المادة 16"
    ru = "Решение 1313, статья 16"
    en = "Decision 1313, article 16"
  }
  gist = {
    ar = "لدولة خارج الاتحاد أن تطلب المساعدة عبر المركز، أو أن تُطلب لها عن طريق الأمم المتحدة أو منظمة دولية؛ ويسقط الطلب بعد 90 يوماً كذلك."
    ru = "Государство вне Союза может просить помощи через ERCC, в том числе через ООН и международные организации; запрос так же теряет силу через 90 дней."
    en = "A country outside the Union may ask for assistance through the ERCC, also by way of the United Nations or an international organisation; such a request lapses after 90 days as well."
  }
  url = "https://fantasticsearch.net/law/eu/en?article=1&id=C24mZpsB1anJoctMMBE2"
}

source "decision" "art28" {
  label = {
    ar = "القرار 1313، المادة 28"
    ru = "Решение 1313, статья 28"
    en = "Decision 1313, article 28"
  }
  gist = {
    ar = "الآلية مفتوحة لدول المنطقة الاقتصادية الأوروبية من رابطة التجارة الحرة وللدول المرشحة وغيرها باتفاقات؛ فيُفهم من «الدولة العضو» الدولة المشاركة أيضاً."
    ru = "Механизм открыт по соглашениям для государств ЕАСТ в ЕЭП, стран-кандидатов и других; тогда правила для государств-членов относятся и к участвующим."
    en = "The mechanism is open, by agreements, to the EFTA states of the European Economic Area, to candidates and others; what is said of member states then holds of participating states."
  }
  unverified = true
  url        = "https://eur-lex.europa.eu/eli/dec/2013/1313/oj"
}

# What a request asks for.

# Before 2019. That the lapse is of 2019 is not confirmed.
appeal "assistance" {
  until = decision.2019
  name = {
    ar = "طلب المساعدة عبر الآلية"
    ru = "Запрос помощи через Механизм"
    en = "Request for assistance through the mechanism"
  }
  by         = [office.contact_point, office.permanent_representative, office.head_of_government]
  unverified = true
  source     = [decision.art15, practice.italy_2020]
}

appeal "assistance" {
  since = decision.2019
  name = {
    ar = "طلب المساعدة عبر الآلية"
    ru = "Запрос помощи через Механизм"
    en = "Request for assistance through the mechanism"
  }
  by     = [office.contact_point, office.permanent_representative, office.head_of_government]
  lapses = within("90 days") # new elements are a request made anew
  source = [decision.art15, practice.italy_2020]
}

appeal "prepositioning" {
  name = {
    ar = "طلب تمركز مسبق"
    ru = "Запрос о заблаговременном размещении"
    en = "Request to place capacities beforehand"
  }
  by     = [office.contact_point, office.permanent_representative, office.head_of_government]
  source = [decision.art15_2]
}

reading "an_answer_is_owed" {
  on = decision.art15_4
  says = {
    ar = "على كل دولة وُجه إليها الطلب أن تقرر وتجيب، ولو بالرفض: فالصمت ليس جواباً، وعدّته إيطاليا في مارس 2020 نقصاً في التضامن."
    ru = "Каждое государство, которому адресован запрос, обязано решить и ответить, пусть отказом: молчание не ответ, и в марте 2020 года Италия сочла его нехваткой солидарности."
    en = "Each state to which a request is addressed owes a decision and an answer, be it a no: silence is none, and in March 2020 Italy held it a lack of solidarity."
  }
  source = [decision.art15_4, practice.massari_2020]
}

reading "help_is_voluntary" {
  on = decision.art15_4
  says = {
    ar = "المساعدة طوعية: تدعى الدول إلى العرض، ومن لا يعرض شيئاً لا يخل بشيء؛ هكذا وصفتها متحدثة باسم المفوضية في فبراير 2020."
    ru = "Помощь добровольна: государства приглашают предложить ее, и кто не предлагает, ничего не нарушает; так говорила представитель Комиссии в феврале 2020 года."
    en = "Help is voluntary: states are invited to offer it, and who offers nothing breaks nothing; so a spokeswoman of the Commission put it in February 2020."
  }
  source = [practice.voluntary_2020, decision.art9]
}

# Without delay, and no hours. To ask all others what they can do opens a round of
# consultation.
duty "forward" {
  name = {
    ar = "تحويل الطلب إلى جهات الاتصال"
    ru = "Передать запрос контактным пунктам"
    en = "Forward the request to the contact points"
  }
  on     = appeal.assistance.received
  owes   = organisation
  when   = immediately
  met_by = [consultation.started]
  source = [decision.art15_3]
}

# Promptly, and no hours.
duty "decide" {
  name = {
    ar = "البت في الطلب والرد"
    ru = "Решить и ответить на запрос"
    en = "Decide on the request, and answer"
  }
  on     = appeal.assistance.received
  owes   = each.other_party
  when   = immediately
  met_by = [agreement.assistance.offered, agreement.assistance.declined, reply.promised, reply.declined_with_reason, force.pledged]
  source = [decision.art15_4]
}

# Who is bound.

# A decision of the Union binds its members; who accedes to the Union is bound by what holds.
status "membership" {
  name = {
    ar = "عضوية الاتحاد"
    ru = "Членство в Союзе"
    en = "Membership of the Union"
  }
  change     = "bound"
  by         = "signature"
  unverified = true
  source     = [treaties.art288]
}

status "participation" {
  name = {
    ar = "المشاركة باتفاق"
    ru = "Участие по соглашению"
    en = "Participation by agreement"
  }
  change     = "bound"
  by         = "signature"
  unverified = true
  source     = [decision.art28]
}

status "withdrawal_notice" {
  name = {
    ar = "الإشعار بنية الانسحاب من الاتحاد"
    ru = "Уведомление о намерении выйти из Союза"
    en = "Notice of the intention to leave the Union"
  }
  change     = "notice"
  by         = "notice"
  unverified = true
  source     = [treaties.art50]
}

# An agreement may put it earlier or later than two years after the notice, and did in 2020.
status "withdrawal" {
  name = {
    ar = "نهاية الالتزام"
    ru = "Прекращение участия"
    en = "End of being bound"
  }
  change     = "left"
  by         = "notice"
  loses      = ["seat", "vote", "posts"]
  unverified = true
  source     = [treaties.art50, practice.transition_2020]
}
