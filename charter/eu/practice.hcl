# What was done and stands in no article, the treaties around the decision, and how this record is kept.

instrument "treaties" {
  name = {
    ar = "معاهدتا الاتحاد"
    ru = "Договоры о Союзе"
    en = "The Treaties on the Union"
  }
}

version "treaties" "2007" {
  signed     = "2007-12-13"
  in_force   = "2009-12-01"
  unverified = true
}

source "treaties" "art288" {
  label = {
    ar = "معاهدة عمل الاتحاد، المادة 288"
    ru = "Договор о функционировании Союза, статья 288"
    en = "Treaty on the Functioning of the Union, article 288"
  }
  gist = {
    ar = "القرار ملزم في جملته."
    ru = "Решение обязательно во всех своих частях."
    en = "A decision binds in its entirety."
  }
  unverified = true
}

source "treaties" "art50" {
  label = {
    ar = "معاهدة الاتحاد، المادة 50"
    ru = "Договор о Союзе, статья 50"
    en = "Treaty on the Union, article 50"
  }
  gist = {
    ar = "الدولة التي تقرر الانسحاب تُخطر المجلس الأوروبي؛ وينتهي سريان المعاهدتين عليها من نفاذ اتفاق الانسحاب، وإلا فبعد سنتين من الإخطار ما لم تُمدَّد المهلة."
    ru = "Решившее выйти государство уведомляет Европейский совет; договоры перестают действовать для него со вступлением в силу соглашения о выходе, а без него через два года после уведомления, если срок не продлен."
    en = "A state that decides to leave notifies the European Council; the treaties cease to apply to it when a withdrawal agreement comes into force, failing that two years after the notice, unless that is extended."
  }
  unverified = true
}

source "practice" "transition_2020" {
  label = {
    ar = "خروج المملكة المتحدة، 2020"
    ru = "Выход Соединенного Королевства, 2020 год"
    en = "The United Kingdom's leaving, 2020"
  }
  gist = {
    ar = "خرجت المملكة المتحدة من الاتحاد في 31 يناير 2020، وظل قانونه، والآلية منه، يسري عليها حتى نهاية الفترة الانتقالية في 31 ديسمبر 2020."
    ru = "Соединенное Королевство вышло из Союза 31 января 2020 года, а право Союза, включая Механизм, применялось к нему до конца переходного периода, 31 декабря 2020 года."
    en = "The United Kingdom left the Union on 31 January 2020; its law, the mechanism included, went on applying until the end of the transition on 31 December 2020."
  }
  unverified = true
}

source "practice" "italy_2020" {
  label = {
    ar = "طلب إيطاليا، فبراير 2020"
    ru = "Запрос Италии, февраль 2020 года"
    en = "Italy's request, February 2020"
  }
  gist = {
    ar = "طلبت إيطاليا كمامات بتفعيل الآلية، في رسالة من ممثلها الدائم لدى الاتحاد؛ وحوّل المركز الطلب إلى الدول كلها."
    ru = "Италия запросила маски, задействовав Механизм, письмом своего постоянного представителя при Союзе; ERCC передал запрос всем государствам."
    en = "Italy asked for masks by activating the mechanism, in a letter of its permanent representative to the Union; the ERCC relayed the request to all states."
  }
  url = "https://www.pubaffairsbruxelles.eu/eu-institution-news/covid-19-commission-works-to-get-protection-equipment-to-italy-under-the-civil-protection-mechanism-and-coordinates-assessment-of-impact-on-industry/"
}

source "practice" "massari_2020" {
  label = {
    ar = "ماساري، مارس 2020"
    ru = "Массари, март 2020 года"
    en = "Massari, March 2020"
  }
  gist = {
    ar = "كتب الممثل الدائم لإيطاليا أن دولة واحدة من الاتحاد لم تستجب لدعوة المفوضية، وأن ذلك ليس علامة تضامن."
    ru = "Постоянный представитель Италии написал, что ни одно государство Союза не откликнулось на призыв Комиссии и что это не признак солидарности."
    en = "Italy's permanent representative wrote that not one state of the Union had responded to the Commission's call, and that this was no sign of solidarity."
  }
  url = "https://labourheartlands.com/not-a-single-eu-country-responded-to-italian-plea-for-help-with-coronavirus/"
}

source "practice" "voluntary_2020" {
  label = {
    ar = "متحدثة باسم المفوضية، فبراير 2020"
    ru = "Представитель Комиссии, февраль 2020 года"
    en = "A spokeswoman of the Commission, February 2020"
  }
  gist = {
    ar = "قالت إن الطلب إجراء معتاد، وإن الدول تقدم ما يُطلب طوعاً."
    ru = "Она сказала, что запрос есть обычная процедура и что государства дают запрошенное добровольно."
    en = "She said that the request was a common procedure, and that states give what is asked for of their own free will."
  }
  url = "https://europa.today.it/attualita/coronavirus-italia-mascherine.html"
}

source "practice" "answers_2020" {
  label = {
    ar = "الردود اللاحقة، 2020"
    ru = "Более поздние ответы, 2020 год"
    en = "The later answers, 2020"
  }
  gist = {
    ar = "قال المفوض لينارتشيتش في 21 أبريل 2020 إن أحداً لم يجب حين طُلب، وإن الردود جاءت لاحقاً وهي كثيرة: أفرقة طبية وكمامات ومطهرات."
    ru = "Комиссар Ленарчич сказал 21 апреля 2020 года, что тогда никто не ответил, а позже ответы появились и их много: медицинские группы, маски, дезинфицирующие средства."
    en = "Commissioner Lenarčič said on 21 April 2020 that nobody had answered at the time, and that answers came later and are now many: medical teams, masks, disinfectants."
  }
  url = "https://www.adnkronos.com/fatti/esteri/2020/04/21/coronavirus-italia-chiesto-aiuto-fine-febbraio-nessun-paese-risposto_CNTUyjcFlA9NQAE9uDF2lK.html"
}

source "practice" "acceptance" {
  label = {
    ar = "القبول"
    ru = "Принятие"
    en = "Acceptance"
  }
  gist = {
    ar = "العرض لا يُلزم بشيء قبل أن تقبله الدولة الطالبة؛ فهي التي توجه المساعدة، ويُفهم من ذلك أن أحداً لا يأتي بغير قبولها."
    ru = "Предложение ни к чему не обязывает, пока его не приняло запросившее государство: оно руководит помощью, и отсюда понимается, что без его согласия никто не приезжает."
    en = "An offer binds to nothing before the state that asked accepts it: it directs the assistance, from which it is understood that nobody comes without its acceptance."
  }
  url = "https://sintact.ro/legislatie/jurnalul-oficial-ue/decizia-1313-2013-ue-17-dec-2013-privind-un-mecanism-de-79147197/art-15"
}

source "practice" "record" {
  label = {
    ar = "نظام هذا السجل"
    ru = "Порядок ведения этой записи"
    en = "The order of this record"
  }
  gist = {
    ar = "لا يعرف أي نص للاتحاد أمين أرشيف ولا مسجّلاً ولا حافظاً ولا عقدة لهذا السجل: هذه مناصبه وحده، ولا تُلزم أحداً. وما يتسلمه المسجّل لا يُلزم أحداً حتى يؤكده صاحبه."
    ru = "Ни один текст Союза не знает архивариуса, регистратора, хранителя и узла этой записи: это ее собственные должности, и никого они не обязывают. Полученное регистратором никого не связывает, пока его не подтвердит автор."
    en = "No text of the Union knows an archivist, a registrar, a keeper or a node of this record: these are offices of its own, and they bind nobody. What the registrar receives binds nobody until its author has confirmed it."
  }
}

received "correspondence" {
  acts = [
    agreement.acceptance, agreement.amendment, agreement.decline, agreement.end, agreement.offer, agreement.request,
    council.appeal, council.consultation, council.position, council.receipt, council.reply, council.withdrawal,
    duty.notice, force.order, force.pledge, force.withdrawal, measure.end, measure.impose,
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
