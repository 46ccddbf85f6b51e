# The Council: the proposal of January, the silence of 6 February and how it was broken, and
# the consultations that Turkey then asked for.

open "nato-2003" {
  title = text({
    en = "The defence of Turkey, February 2003"
    ru = "Оборона Турции, февраль 2003 года"
    ar = "الدفاع عن تركيا، فبراير 2003"
  })
  member = "TR"
  happened {
    from   = "2003-01-15T00:00:00+01:00"
    to     = "2003-01-15T00:00:00+01:00"
    offset = "+01:00"
    said   = "the day of the formal proposal"
  }
  known  = "2003-01-15T00:00:00+01:00"
  source = [source.cnn_15jan]
}

act "council.draft" "us_proposal" {
  happened {
    from   = "2003-01-15T00:00:00+01:00"
    to     = "2003-01-15T23:59:59+01:00"
    offset = "+01:00"
    said   = "15 January"
  }
  source = [source.cnn_15jan, source.upi_6feb, source.alyaum_65566]
  of     = { member = "US" }
  body = {
    kind     = "planning"
    asked_by = "US"
    text = text({
      en = "A list of measures that the United States formally puts before the Council for the case of a war with Iraq: among them early-warning aircraft and Patriot missiles to protect Turkey, patrols in the Mediterranean, and a role after the war."
      ru = "Перечень мер, официально внесенный Соединенными Штатами в Совет на случай войны с Ираком: среди них самолеты ДРЛО и комплексы «Пэтриот» для защиты Турции, патрулирование в Средиземном море, роль после войны."
      ar = "قائمة تدابير قدمتها الولايات المتحدة رسمياً إلى المجلس في حال حرب على العراق: منها طائرات الإنذار المبكر وصواريخ باتريوت لحماية تركيا، ومنها دوريات في المتوسط ودور بعد الحرب."
    })
  }
}

act "council.session" "nac_22jan" {
  happened {
    from   = "2003-01-22T00:00:00+01:00"
    to     = "2003-01-22T23:59:59+01:00"
    offset = "+01:00"
    said   = "Wednesday, 22 January"
  }
  source = [source.iht_23jan, source.upi_6feb]
  body = {
    body = "nac"
    form = "in_person"
    agenda = text({
      en = "The American request: the decision is put off. France, Germany, Belgium and Luxembourg are reported to have blocked it."
      ru = "Американский запрос: решение отложено. Как сообщалось, ему воспротивились Франция, Германия, Бельгия и Люксембург."
      ar = "الطلب الأمريكي: أُجّل القرار. وذُكر أن فرنسا وألمانيا وبلجيكا ولكسمبرغ عطّلته."
    })
  }
}

act "council.session" "nac_29jan" {
  happened {
    from   = "2003-01-29T00:00:00+01:00"
    to     = "2003-01-29T23:59:59+01:00"
    offset = "+01:00"
    said   = "29 January"
  }
  source = [source.upi_6feb]
  body = {
    body = "nac"
    form = "in_person"
    agenda = text({
      en = "The same matter for a second time, without a decision. Officials said later that Luxembourg had lifted its objections."
      ru = "Тот же вопрос во второй раз, без решения. По словам должностных лиц, Люксембург затем снял возражения."
      ar = "المسألة نفسها مرة ثانية، بلا قرار. وذكر مسؤولون بعد ذلك أن لكسمبرغ رفعت اعتراضها."
    })
  }
}

# 6 February: silence. The list had been cut; two points of the American proposal were gone.

act "council.session" "nac_6feb" {
  happened {
    from   = "2003-02-06T12:00:00+01:00"
    to     = "2003-02-06T23:59:59+01:00"
    offset = "+01:00"
    said   = "this afternoon, Thursday"
  }
  source = [source.nato_6feb, source.upi_6feb]
  of     = { office = "secretary_general", person = "robertson" }
  body = {
    body  = "nac"
    form  = "in_person"
    chair = { office = "secretary_general", person = "robertson" }
    agenda = text({
      en = "Proposals to task planning of defensive measures for Turkey. The Secretary General says that the dispute is about when, not about what."
      ru = "Предложения о планировании оборонительных мер для Турции. По словам Генерального секретаря, спор идет о сроке поручения, а не о сути."
      ar = "مقترحات التكليف بالتخطيط لتدابير دفاعية لتركيا. قال الأمين العام إن الخلاف على موعد التكليف لا على مضمونه."
    })
  }
}

act "council.question" "silence" {
  happened {
    from   = "2003-02-06T12:00:00+01:00"
    to     = "2003-02-06T23:59:59+01:00"
    offset = "+01:00"
    said   = "on Thursday, after the Council had met that afternoon"
  }
  source  = [source.nato_6feb, source.xinhua_broken, source.reuters_9feb, source.alyaum_65566]
  of      = { office = "secretary_general", person = "robertson" }
  answers = [act.us_proposal]
  body = {
    kind  = "planning"
    seats = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
    until = at("2003-02-10T10:00:00+01:00")
    text = text({
      en = "To task the military authorities with prudent planning against a possible threat to Turkey: a reduced text of the American proposal, put under silence until ten in the morning of Monday 10 February and adopted if nobody objects."
      ru = "Поручить военным органам заблаговременное планирование на случай возможной угрозы Турции: сокращенный текст американского предложения поставлен под молчание до 10 часов утра понедельника 10 февраля и считается принятым, если никто не возразит."
      ar = "تكليف السلطات العسكرية بالتخطيط الاحترازي لردع تهديد محتمل لتركيا والدفاع عنها: نص مخفف من الاقتراح الأمريكي وُضع تحت الصمت حتى العاشرة من صباح الاثنين 10 فبراير، ويُعتمد إن لم يعترض أحد."
    })
  }
}

act "situation.statement" "michel_will_object" {
  happened {
    from   = "2003-02-09T00:00:00+01:00"
    to     = "2003-02-09T23:59:59+01:00"
    offset = "+01:00"
    said   = "on Sunday"
  }
  source = [source.reuters_9feb]
  of     = { member = "BE", office = "minister_foreign", person = "michel" }
  body = {
    kind    = "plan"
    speaker = { member = "BE", office = "minister_foreign", person = "michel" }
    text = text({
      en = "Michel, on television: Belgium will break the silence before Monday; it is writing the letter with France and, he thinks, with Germany."
      ru = "Мишель телевидению: Бельгия нарушит молчание до понедельника; письмо составляется вместе с Францией и, как он полагает, с Германией."
      ar = "قال ميشال للتلفزيون إن بلجيكا ستكسر الصمت قبل الاثنين، وإنها تصوغ الرسالة مع فرنسا، ومع ألمانيا أيضاً في ظنه."
    })
  }
}

# 10 February: broken. That it was broken in time, all sources agree; by how many letters, they
# do not.

act "council.position" "france_objects" {
  happened {
    from   = "2003-02-10T00:00:00+01:00"
    to     = "2003-02-10T10:00:00+01:00"
    offset = "+01:00"
    said   = "this morning, before the deadline"
  }
  source  = [source.grani_10feb, source.upi_10feb, source.irish_times_11feb, source.xinhua_broken]
  of      = { member = "FR", office = "minister_foreign" }
  answers = [act.silence]
  body = {
    position = "objection"
    form     = "letter"
    reason = text({
      en = "Planning is premature while the efforts of the United Nations go on."
      ru = "Планирование преждевременно, пока продолжаются усилия ООН."
      ar = "التخطيط سابق لأوانه ما دامت مساعي الأمم المتحدة جارية."
    })
  }
}

act "council.position" "belgium_objects" {
  happened {
    from   = "2003-02-10T00:00:00+01:00"
    to     = "2003-02-10T10:00:00+01:00"
    offset = "+01:00"
    said   = "this morning, before the deadline"
  }
  source  = [source.grani_10feb, source.upi_10feb, source.irish_times_11feb, source.xinhua_broken]
  of      = { member = "BE", office = "minister_foreign", person = "michel" }
  answers = [act.silence]
  body = {
    position = "objection"
    form     = "letter"
    reason = text({
      en = "It is too early to prepare for war; help for Turkey as such is not in question."
      ru = "Готовиться к войне рано; сама помощь Турции под вопрос не ставится."
      ar = "من المبكر إعداد الحرب؛ أما عون تركيا نفسه فلا خلاف عليه."
    })
  }
}

# Told as support for the other two, and as no letter: it does not count. Others tell of three
# formal objections, and that stands beside it.
act "council.position" "germany_objects" {
  happened {
    from   = "2003-02-10T00:00:00+01:00"
    to     = "2003-02-10T10:00:00+01:00"
    offset = "+01:00"
    said   = "on Monday"
  }
  source  = [source.pap_10feb, source.irish_times_11feb]
  of      = { member = "DE" }
  answers = [act.silence]
  body = {
    position = "objection"
    form     = "statement"
    reason = text({
      en = "Germany expressed its support for France and Belgium; a spokesman of its government confirmed the objection in Berlin."
      ru = "Германия выразила поддержку Франции и Бельгии; возражение подтвердил в Берлине представитель правительства."
      ar = "أعربت ألمانيا عن تأييدها لفرنسا وبلجيكا، وأكد الناطق باسم حكومتها في برلين اعتراضها."
    })
  }
}

act "situation.correction" "germany_formally" {
  happened {
    from   = "2003-02-10T00:00:00+01:00"
    to     = "2003-02-10T23:59:59+01:00"
    offset = "+01:00"
    said   = "10 February"
  }
  source   = [source.rferl_10feb, source.upi_10feb]
  corrects = [act.germany_objects]
  body = {
    kind = "dispute"
    speaker = { outside = text({
      en = "RFE/RL and the agency UPI"
      ru = "Радио Свободная Европа и агентство ЮПИ"
      ar = "إذاعة أوروبا الحرة ووكالة «يو بي آي»"
    }) }
    text = text({
      en = "All three, Germany among them, lodged formal objections; UPI tells of a letter of their foreign ministers."
      ru = "Официально возразили все три страны, включая Германию; ЮПИ пишет о письме их министров иностранных дел."
      ar = "قدّمت الدول الثلاث، ومنها ألمانيا، اعتراضات رسمية؛ وتذكر «يو بي آي» رسالة من وزراء خارجيتها."
    })
  }
}

# Turkey asks for consultations once the silence is broken. The hour is not told; it was before
# the Secretary General spoke at noon.

act "council.appeal" "article_4" {
  happened {
    from   = "2003-02-10T00:00:00+01:00"
    to     = "2003-02-10T12:10:00+01:00"
    offset = "+01:00"
    said   = "in parallel, after the three had broken the silence that morning"
  }
  source = [source.nato_10feb_noon, source.xinhua_request, source.irish_times_11feb, source.nato_decision_sheet]
  of     = { member = "TR" }
  body = {
    kind       = "consultation"
    addressees = ["BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "US"]
    invokes    = ["treaty.art4"]
    channel    = "letter"
    asks = text({
      en = "Consultations under article 4, by a letter of 10 February. Its text was not published."
      ru = "Консультаций по статье 4, письмом от 10 февраля. Текст не опубликован."
      ar = "مشاورات بموجب المادة 4، برسالة مؤرخة 10 فبراير. ولم يُنشر نصها."
    })
  }
}

act "council.consultation" "consultations" {
  happened {
    from   = "2003-02-10T00:00:00+01:00"
    to     = "2003-02-10T12:10:00+01:00"
    offset = "+01:00"
    said   = "these consultations began this morning"
  }
  source = [source.nato_10feb_noon]
  of     = { office = "secretary_general", person = "robertson" }
  body = {
    under = ["treaty.art4"]
    text = text({
      en = "Consultations under article 4 began in the Council the same morning."
      ru = "Консультации по статье 4 начались в Совете тем же утром."
      ar = "بدأت مشاورات المادة 4 في المجلس صباح اليوم نفسه."
    })
  }
}

act "council.announcement" "silence_was_broken" {
  happened {
    from   = "2003-02-10T12:00:00+01:00"
    to     = "2003-02-10T12:10:00+01:00"
    offset = "+01:00"
    said   = "noon; on the air from 6:02 in New York"
  }
  source  = [source.nato_10feb_noon]
  of      = { office = "secretary_general", person = "robertson" }
  answers = [act.silence]
  body = {
    kind    = "planning"
    outcome = "not_adopted"
    where   = "NATO headquarters, Brussels"
    text = text({
      en = "The Secretary General: three countries broke the silence this morning. His statement does not name them."
      ru = "Генеральный секретарь: этим утром молчание нарушили три страны. В заявлении он их не называет."
      ar = "الأمين العام: كسرت ثلاث دول الصمت هذا الصباح. ولم يسمّها في بيانه."
    })
  }
}

act "council.session" "nac_10feb" {
  happened {
    from   = "2003-02-10T16:30:00+01:00"
    to     = "2003-02-10T23:59:59+01:00"
    offset = "+01:00"
    said   = "at 4.30 p.m."
  }
  known  = "2003-02-10T23:59:59Z"
  source = [source.nato_10feb_evening, source.nato_10feb_noon]
  of     = { office = "secretary_general", person = "robertson" }
  body = {
    body          = "nac"
    form          = "in_person"
    extraordinary = true
    chair         = { office = "secretary_general", person = "robertson" }
    asked_by      = "TR"
    attended      = [{ office = "military_committee", person = "kujat" }]
    agenda = text({
      en = "Consultations at Turkey's request; the Chairman of the Military Committee briefs on the threat. There is no consensus, and the Council adjourns to the next day."
      ru = "Консультации по запросу Турции; председатель Военного комитета доложил об угрозе. Консенсуса нет, заседание перенесено на завтра."
      ar = "مشاورات بطلب تركيا؛ عرض رئيس اللجنة العسكرية التهديد. ولم يتحقق توافق، وأُجّلت الجلسة إلى الغد."
    })
  }
}

act "council.session" "nac_11feb" {
  happened {
    from   = "2003-02-11T00:00:00+01:00"
    to     = "2003-02-11T23:59:59+01:00"
    offset = "+01:00"
    said   = "postponed twice, a quarter of an hour"
  }
  source = [source.rferl_11feb]
  body = {
    body = "nac"
    form = "in_person"
    agenda = text({
      en = "No progress; the spokesman says that a number of options were discussed."
      ru = "Продвижения нет; по словам представителя, обсуждались разные варианты."
      ar = "لا تقدم؛ قال الناطق إن خيارات عدة نوقشت."
    })
  }
}

act "council.draft" "compromise" {
  happened {
    from   = "2003-02-12T00:00:00+01:00"
    to     = "2003-02-12T12:00:00+01:00"
    offset = "+01:00"
    said   = "Wednesday morning"
  }
  source = [source.xinhua_12feb]
  of     = { office = "secretary_general", person = "robertson" }
  body = {
    kind = "planning"
    text = text({
      en = "A compromise of the Secretary General's: what concerned forces in Europe and a role after the war is dropped, the support for Turkey is as it was."
      ru = "Компромиссный текст Генерального секретаря: замена войск в Европе и роль после войны исключены, поддержка Турции прежняя."
      ar = "نص توفيقي من الأمين العام: حُذف منه تبديل القوات في أوروبا ودور بعد الحرب، وبقي دعم تركيا كما كان."
    })
  }
}

act "council.session" "nac_12feb" {
  happened {
    from   = "2003-02-12T18:00:00+01:00"
    to     = "2003-02-12T23:59:59+01:00"
    offset = "+01:00"
    said   = "Wednesday evening"
  }
  source = [source.xinhua_12feb]
  body = {
    body = "nac"
    form = "in_person"
    agenda = text({
      en = "The compromise: the meeting breaks up, and the position of the three, says the spokesman, has not changed."
      ru = "Компромиссный текст: заседание закончилось, позиция трех стран, по словам представителя, не изменилась."
      ar = "النص التوفيقي: انفض الاجتماع ولم تغيّر الدول الثلاث موقفها، بحسب الناطق."
    })
  }
}
