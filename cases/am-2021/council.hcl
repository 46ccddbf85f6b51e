# The petition and what came of it.

act "council.session" "session_security" {
  happened {
    from   = "2021-05-13T00:00:00+04:00"
    to     = "2021-05-13T19:52:00+04:00"
    offset = "+04:00"
  }
  source = [source.aysor_1832879, source.wmn_20210515]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    body   = "security_council"
    member = "AM"
    form   = "in_person"
    chair  = { member = "AM", office = "head_of_government", person = "pashinyan" }
    agenda = text({
      en = "The situation at the border in Syunik."
      ru = "Ситуация на границе в Сюнике."
      ar = "الوضع على الحدود في سيونيك."
    })
    orders = [
      text({
        en = "Pashinyan instructs the acting ministers and the secretary of the Council to have the consultations of article 2(2) of the Treaty started."
        ru = "Пашинян поручает исполняющим обязанности министров и секретарю Совета инициировать консультации по части 2 статьи 2 Договора."
        ar = "كلّف باشينيان الوزيرين القائمين بالأعمال وأمين المجلس بإطلاق مشاورات المادة 2 (الفقرة 2) من المعاهدة."
      }),
    ]
  }
}

act "council.contact" "call_putin" {
  happened {
    from   = "2021-05-13T00:00:00+04:00"
    to     = "2021-05-14T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.wmn_20210515]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    between = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "RU", office = "president", person = "putin" },
    ]
    means   = "telephone"
    told_by = { member = "AM", office = "cabinet" }
    text = text({
      en = "Pashinyan tells Putin that he has ordered the organisation to be asked for consultations under article 2."
      ru = "Пашинян сообщает Путину о поручении официально обратиться в Организацию за консультациями по статье 2."
      ar = "أبلغ باشينيان بوتين بأنه أمر بطلب المشاورات من المنظمة بموجب المادة 2."
    })
  }
}

# The other side's word on the same call: it answers the first.
act "council.contact" "call_putin_kremlin" {
  happened {
    from   = "2021-05-13T00:00:00+04:00"
    to     = "2021-05-14T23:59:59+04:00"
    offset = "+03:00"
  }
  source  = [source.wmn_20210515]
  answers = [act.call_putin]
  of      = { member = "RU", office = "president", person = "putin" }
  body = {
    between = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "RU", office = "president", person = "putin" },
    ]
    means   = "telephone"
    told_by = { member = "RU", office = "press_secretary" }
    text = text({
      en = "The Kremlin on the same call: Putin confirms that he goes on mediating between Yerevan and Baku."
      ru = "Кремль о том же разговоре: Путин подтверждает готовность продолжать посредничество между Ереваном и Баку."
      ar = "الكرملين عن المكالمة نفسها: أكد بوتين مواصلة الوساطة بين يريفان وباكو."
    })
  }
}

act "council.appeal" "appeal" {
  happened {
    from   = "2021-05-13T00:00:00+04:00"
    to     = "2021-05-14T23:59:59+04:00"
    offset = "+04:00"
    said   = "decided on 13 May; on its way through the channels on the 14th"
  }
  source = [source.aurora_grigoryan, source.newsam_643619, source.newsam_643722, source.wmn_20210515, source.azatutyun_31275217]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  under  = ["treaty.art2"]
  body = {
    kind       = "threat"
    addressees = ["BY", "KG", "KZ", "RU", "TJ"]
    invokes    = ["treaty.art2"]
    asks = text({
      en = "Consultations, a common position and measures to remove the threat, under article 2 of the Treaty. Article 4 is not invoked."
      ru = "Консультации, согласование позиций и меры по устранению угрозы по статье 2 Договора. Статья 4 не задействована."
      ar = "مشاورات وموقف مشترك وتدابير لإزالة التهديد بموجب المادة 2 من المعاهدة، ومن غير الاحتكام إلى المادة 4."
    })
    grounds = [
      text({
        en = "Armenia: units of Azerbaijan have gone more than three kilometres into Syunik."
        ru = "Армения: подразделения Азербайджана продвинулись более чем на три километра вглубь Сюника."
        ar = "أرمينيا: توغلت وحدات أذربيجانية أكثر من ثلاثة كيلومترات في سيونيك."
      }),
    ]
    channel = "letter"
  }
}

act "council.session" "session_foreign_ministers" {
  happened {
    from   = "2021-05-19T00:00:00+05:00"
    to     = "2021-05-19T16:45:00+05:00"
    offset = "+05:00"
  }
  source = [source.artsakh_211217, source.armedia_95392, source.caucasuswatch_may, source.azatutyun_31275217]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    body = "foreign_ministers"
    form = "in_person"
    attended = [
      { member = "RU", office = "minister_foreign", person = "lavrov" },
      { member = "AM", office = "minister_foreign" },
      { office = "secretary_general", person = "zas" },
      { outside = text({
        en = "foreign ministers of the other members"
        ru = "министры иностранных дел остальных участников"
        ar = "وزراء خارجية سائر الأعضاء"
      }) },
    ]
    agenda = text({
      en = "The session in Dushanbe; the border of Syunik is discussed among other things."
      ru = "Заседание в Душанбе; среди прочего обсуждается обстановка на границе Сюника."
      ar = "اجتماع دوشنبه، وبُحث فيه الوضع على حدود سيونيك ضمن أمور أخرى."
    })
  }
}

act "situation.statement" "zas_concern" {
  happened {
    from   = "2021-05-19T00:00:00+05:00"
    to     = "2021-05-19T16:45:00+05:00"
    offset = "+05:00"
  }
  source  = [source.artsakh_211217, source.armedia_95392, source.caucasuswatch_may]
  answers = [act.appeal]
  of      = { office = "secretary_general", person = "zas" }
  body = {
    kind    = "reaction"
    speaker = { office = "secretary_general", person = "zas" }
    text = text({
      en = "Zas: the organisation follows the border with concern and welcomes talks through Russia; there is no alternative to the arrangements of November 2020."
      ru = "Зась: Организация с тревогой следит за обстановкой и приветствует переговоры при посредничестве России; договорённостям ноября 2020 года альтернативы нет."
      ar = "زاس: تتابع المنظمة الوضع بقلق وترحب بالمحادثات بوساطة روسيا، ولا بديل عن تفاهمات نوفمبر 2020."
    })
  }
}

act "situation.statement" "rubinyan_article_4" {
  happened {
    from   = "2021-05-26T00:00:00+04:00"
    to     = "2021-05-26T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.armenpress_1053451]
  of     = { member = "AM", office = "chair_of_foreign_affairs_committee", person = "rubinyan" }
  body = {
    kind    = "plan"
    speaker = { member = "AM", office = "chair_of_foreign_affairs_committee", person = "rubinyan" }
    text = text({
      en = "Rubinyan does not rule out that Armenia comes to article 4."
      ru = "Рубинян не исключает, что Армения дойдёт и до статьи 4."
      ar = "لم يستبعد روبينيان أن تصل أرمينيا إلى المادة 4."
    })
  }
}

act "situation.statement" "pashinyan_speed" {
  happened {
    from   = "2021-05-26T00:00:00+04:00"
    to     = "2021-06-02T23:59:59+04:00"
    offset = "+04:00"
    said   = "during questions to the government"
  }
  source = [source.azatutyun_31275217]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    kind    = "accusation"
    speaker = { member = "AM", office = "head_of_government", person = "pashinyan" }
    text = text({
      en = "Pashinyan in parliament: the organisation acts too slowly, and its members have stated no explicit position in public."
      ru = "Пашинян в парламенте: скорость действий Организации не устраивает, публичных чётких позиций участники не высказали."
      ar = "باشينيان في البرلمان: سرعة عمل المنظمة لا ترضي بلاده، ولم يعلن الأعضاء موقفاً صريحاً."
    })
  }
}

act "situation.statement" "secretariat_noted" {
  happened {
    from   = "2021-05-26T00:00:00+03:00"
    to     = "2021-06-02T23:59:59+03:00"
    offset = "+03:00"
  }
  source  = [source.azatutyun_31275217]
  answers = [act.pashinyan_speed]
  of      = { office = "secretariat", person = "zaynetdinov" }
  body = {
    kind    = "reaction"
    speaker = { office = "secretariat", person = "zaynetdinov" }
    text = text({
      en = "The Secretariat has taken note; it points to Semerikov's call for political and diplomatic steps and for the border to be demarcated."
      ru = "Секретариат принял сказанное к сведению и сослался на призыв Семерикова к политико-дипломатическим мерам и демаркации границы."
      ar = "أخذت الأمانة العامة علماً بذلك، وأحالت إلى دعوة سيميريكوف إلى خطوات سياسية ودبلوماسية وترسيم الحدود."
    })
  }
}

act "situation.statement" "still_open_2022" {
  happened {
    from   = "2022-06-17T00:00:00+04:00"
    to     = "2022-06-17T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.azatutyun_31903062]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    kind    = "accusation"
    speaker = { member = "AM", office = "head_of_government", person = "pashinyan" }
    text = text({
      en = "A year later Pashinyan asks the secretaries of security councils to discuss in earnest a monitoring mission; that the border is not demarcated he calls a dangerous argument."
      ru = "Через год Пашинян призывает секретарей советов безопасности всерьёз обсудить миссию мониторинга; довод о недемаркированной границе называет опасным."
      ar = "بعد عام دعا باشينيان أمناء مجالس الأمن إلى بحث بعثة رصد جدياً، ووصف حجة عدم ترسيم الحدود بأنها خطيرة."
    })
  }
}
