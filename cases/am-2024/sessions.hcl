# Sessions without Armenia, and what was decided in them. The charter knows no kind of question
# for a budget or a declaration: of those the record holds words. The appointment of the
# Secretary General is one that it knows.

open "am-2024" {
  title = text({
    en = "Armenia’s participation since 2023"
    ru = "Участие Армении с 2023 года"
    ar = "مشاركة أرمينيا منذ 2023"
  })
  member = "AM"
  happened {
    from   = "2023-11-23T00:00:00+03:00"
    to     = "2023-11-23T23:59:59+03:00"
    offset = "+03:00"
    said   = "the first session of the Council without Armenia"
  }
  source = [source.rferl_32697282]
}

act "council.session" "minsk_2023" {
  happened {
    from   = "2023-11-23T00:00:00+03:00"
    to     = "2023-11-23T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.rferl_32697282, source.massispost_minsk]
  of     = { member = "BY", office = "president", person = "lukashenko" }
  body = {
    body  = "council"
    form  = "in_person"
    chair = { member = "BY", office = "president", person = "lukashenko" }
    attended = [
      { member = "BY", office = "president", person = "lukashenko" },
      { member = "KG", office = "president", person = "japarov" },
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "RU", office = "president", person = "putin" },
      { member = "TJ", office = "president", person = "rahmon" },
    ]
    agenda = text({
      en = "Session in Minsk. Armenia is absent; the budget for 2024 is among what is adopted, as Armenia tells later."
      ru = "Сессия в Минске. Армения отсутствует; среди принятого — бюджет на 2024 год, как сообщила позднее Армения."
      ar = "دورة مينسك. غابت أرمينيا، ومن المعتمد ميزانية 2024 كما ذكرت أرمينيا لاحقاً."
    })
  }
}

act "situation.statement" "legitimate_without_quorum" {
  happened {
    from   = "2023-11-23T00:00:00+03:00"
    to     = "2023-11-23T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.rferl_32697282]
  of     = { member = "BY", office = "minister_foreign", person = "aleynik" }
  body = {
    kind    = "report"
    speaker = { member = "BY", office = "minister_foreign", person = "aleynik" }
    text = text({
      en = "Aleynik: there is no quorum, and the decisions will be legitimate all the same; they are passed on to Armenia to join."
      ru = "Алейник: кворума нет, но решения будут легитимны; они передаются Армении для присоединения."
      ar = "ألينيك: النصاب غير مكتمل لكن القرارات ستكون شرعية، وتُحال إلى أرمينيا للانضمام."
    })
  }
}

act "council.contact" "aleynik_mirzoyan" {
  happened {
    from   = "2023-11-01T00:00:00+03:00"
    to     = "2023-11-23T12:00:00+03:00"
    offset = "+03:00"
  }
  source = [source.rferl_32697282]
  of     = { member = "BY", office = "minister_foreign", person = "aleynik" }
  body = {
    between = [
      { member = "BY", office = "minister_foreign", person = "aleynik" },
      { member = "AM", office = "minister_foreign", person = "mirzoyan" },
    ]
    means   = "telephone"
    told_by = { member = "BY", office = "minister_foreign", person = "aleynik" }
    text = text({
      en = "Aleynik tells that he and Mirzoyan spoke of how decisions are to be approved."
      ru = "Алейник сообщает, что обсудил с Мирзояном механизмы одобрения решений."
      ar = "ذكر ألينيك أنه بحث مع ميرزويان آليات إقرار القرارات."
    })
  }
}

act "situation.statement" "no_notice" {
  happened {
    from   = "2024-02-23T00:00:00+03:00"
    to     = "2024-02-23T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.sputnikglobe_no_notice, source.armenianclub_20240224]
  of     = { office = "secretariat" }
  body = {
    kind    = "denial"
    speaker = { office = "secretariat" }
    text = text({
      en = "The Secretariat has no notice from Yerevan of a suspension of membership; by freezing is meant, it seems, that Armenia stayed away from a number of events."
      ru = "Секретариат уведомлений из Еревана о приостановлении членства не получал; под заморозкой, по-видимому, имеется в виду неучастие в ряде мероприятий."
      ar = "لم تتلق الأمانة العامة من يريفان إشعاراً بتعليق العضوية، والمقصود بالتجميد على ما يبدو التغيب عن عدد من الفعاليات."
    })
  }
}

act "situation.statement" "no_requests" {
  happened {
    from   = "2024-03-12T00:00:00+03:00"
    to     = "2024-03-12T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.newsaz_no_requests]
  of     = { office = "secretary_general", person = "tasmagambetov" }
  body = {
    kind    = "report"
    speaker = { office = "secretary_general", person = "tasmagambetov" }
    text = text({
      en = "Tasmagambetov: no official request on suspension has come; Yerevan is told of all decisions."
      ru = "Тасмагамбетов: официальных обращений о приостановлении не поступало; Ереван информируют обо всех решениях."
      ar = "تاسماغامبيتوف: لم يرد طلب رسمي بالتعليق، وتُبلَّغ يريفان بجميع القرارات."
    })
  }
}

act "council.session" "almaty_2024" {
  happened {
    from   = "2024-05-31T00:00:00+05:00"
    to     = "2024-05-31T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.sputnikkz_defence]
  of     = { office = "secretariat" }
  body = {
    body = "defence_ministers"
    form = "in_person"
    attended = [
      { outside = text({
        en = "defence ministers of five members, Armenia's not"
        ru = "министры обороны пяти государств, кроме Армении"
        ar = "وزراء دفاع خمس دول عدا أرمينيا"
      }) },
    ]
    agenda = text({
      en = "Session in Almaty without Armenia."
      ru = "Заседание в Алма-Ате без Армении."
      ar = "اجتماع ألماتي من غير أرمينيا."
    })
  }
}

act "situation.statement" "limited_format" {
  happened {
    from   = "2024-05-31T00:00:00+05:00"
    to     = "2024-05-31T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.sputnikkz_defence]
  of     = { office = "secretariat", person = "shuvalov" }
  body = {
    kind    = "report"
    speaker = { office = "secretariat", person = "shuvalov" }
    text = text({
      en = "Shuvalov: Armenia is not there and has told that it does not object; the ministers mean to decide in limited format. Whether any body but the Council may, two readings of the charter dispute."
      ru = "Шувалов: делегации Армении нет, о возражениях она не заявила; решения планируются в ограниченном формате. Вправе ли так решать кто-либо, кроме Совета, — предмет двух толкований."
      ar = "شوفالوف: أرمينيا غائبة وأبلغت أنها لا تعترض، ويعتزم الوزراء القرار بصيغة محدودة. أما جواز ذلك لغير المجلس فمحل قراءتين."
    })
  }
}

act "council.session" "astana_2024" {
  happened {
    from   = "2024-11-28T00:00:00+05:00"
    to     = "2024-11-28T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.aa_astana]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    body  = "council"
    form  = "in_person"
    chair = { member = "KZ", office = "president", person = "tokayev" }
    attended = [
      { member = "BY", office = "president", person = "lukashenko" },
      { member = "KG", office = "president", person = "japarov" },
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "RU", office = "president", person = "putin" },
      { member = "TJ", office = "president", person = "rahmon" },
      { office = "secretary_general", person = "tasmagambetov" },
    ]
    agenda = text({
      en = "Session in Astana; fourteen documents are signed by five."
      ru = "Сессия в Астане; пятью государствами подписано четырнадцать документов."
      ar = "دورة أستانا؛ وقّعت خمس دول أربع عشرة وثيقة."
    })
  }
}

act "situation.statement" "no_objection_2024" {
  happened {
    from   = "2024-11-25T00:00:00+03:00"
    to     = "2024-11-25T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.oragark_astana]
  of     = { member = "RU", office = "plenipotentiary", person = "vasilyev" }
  body = {
    kind    = "report"
    speaker = { member = "RU", office = "plenipotentiary", person = "vasilyev" }
    text = text({
      en = "Vasilyev: Armenia does not come and does not object to the documents in limited format. Pashinyan's office has not confirmed it."
      ru = "Васильев: Армения не приедет, против документов в ограниченном формате не возражает. Аппарат Пашиняна этого не подтвердил."
      ar = "فاسيلييف: لن تحضر أرمينيا ولا تعترض على الوثائق بصيغة محدودة. ولم يؤكد مكتب باشينيان ذلك."
    })
  }
}

act "council.session" "bishkek_2025" {
  happened {
    from   = "2025-11-27T00:00:00+06:00"
    to     = "2025-11-27T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.trend_4122731, source.dushanbetoday]
  of     = { member = "KG", office = "chairman", person = "japarov" }
  body = {
    body  = "council"
    form  = "in_person"
    chair = { member = "KG", office = "chairman", person = "japarov" }
    attended = [
      { member = "BY", office = "president", person = "lukashenko" },
      { member = "KG", office = "president", person = "japarov" },
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "RU", office = "president", person = "putin" },
      { member = "TJ", office = "president", person = "rahmon" },
    ]
    agenda = text({
      en = "Session in Bishkek; sixteen documents are signed by five."
      ru = "Сессия в Бишкеке; пятью государствами подписано шестнадцать документов."
      ar = "دورة بيشكيك؛ وقّعت خمس دول ست عشرة وثيقة."
    })
  }
}

act "council.draft" "draft_2025" {
  happened {
    from   = "2025-11-01T00:00:00+03:00"
    to     = "2025-11-25T12:00:00+03:00"
    offset = "+03:00"
    said   = "before the session"
  }
  source = [source.europediplomatic, source.radar_am]
  of     = { office = "secretariat" }
  body = {
    kind     = "appoint_secretary_general"
    asked_by = "KG"
    text = text({
      en = "The appointment of Masadykov is on the agenda of the session; drafts are sent to Armenia beforehand, as Tasmagambetov is quoted."
      ru = "Назначение Масадыкова — в повестке сессии; проекты заранее направляются Армении, как передают слова Тасмагамбетова."
      ar = "تعيين ماساديكوف مدرج على جدول الدورة، وتُرسل المشاريع إلى أرمينيا مسبقاً كما نُقل عن تاسماغامبيتوف."
    })
  }
}

act "council.announcement" "appointed_2025" {
  happened {
    from   = "2025-11-27T00:00:00+06:00"
    to     = "2025-11-27T23:59:59+06:00"
    offset = "+06:00"
  }
  source  = [source.trend_4122731]
  answers = [act.draft_2025]
  of      = { member = "KG", office = "chairman", person = "japarov" }
  body = {
    kind    = "appoint_secretary_general"
    outcome = "adopted"
    where   = "session in Bishkek"
    text = text({
      en = "Taalatbek Masadykov is appointed Secretary General from 1 January 2026 for three years."
      ru = "Таалатбек Масадыков назначен Генеральным секретарём с 1 января 2026 года на три года."
      ar = "عُيّن تالاتبيك ماساديكوف أميناً عاماً لثلاث سنوات اعتباراً من 1 يناير 2026."
    })
  }
}

# Told by another member, of the documents as a whole.
act "council.position" "position_am_2025" {
  happened {
    from   = "2025-11-25T00:00:00+03:00"
    to     = "2025-11-27T12:00:00+03:00"
    offset = "+03:00"
    said   = "before the session"
  }
  source  = [source.europediplomatic]
  answers = [act.draft_2025]
  of      = { member = "AM" }
  body = {
    position = "non_participation"
    reason = text({
      en = "Ushakov: Armenia does not attend and does not object to the concluding documents. Armenia itself published nothing of it."
      ru = "Ушаков: Армения не участвует и против итоговых документов не возражает. Сама Армения об этом не сообщала."
      ar = "أوشاكوف: لا تحضر أرمينيا ولا تعترض على الوثائق الختامية. ولم تنشر أرمينيا نفسها شيئاً من ذلك."
    })
  }
}

act "situation.statement" "accepts_in_absence" {
  happened {
    from   = "2025-11-27T00:00:00+06:00"
    to     = "2025-11-30T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.radar_am]
  of     = { office = "secretary_general", person = "tasmagambetov" }
  body = {
    kind    = "report"
    speaker = { office = "secretary_general", person = "tasmagambetov" }
    text = text({
      en = "Tasmagambetov, as quoted: Armenia goes on accepting all documents in absence; the drafts are sent to it beforehand."
      ru = "Тасмагамбетов, в пересказе: Армения заочно принимает все документы, проекты направляются ей заранее."
      ar = "تاسماغامبيتوف كما نُقل عنه: تواصل أرمينيا قبول جميع الوثائق غيابياً وتُرسل إليها المشاريع مسبقاً."
    })
  }
}
