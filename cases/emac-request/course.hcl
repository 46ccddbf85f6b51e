# Who was bound, what was declared and asked for, and who came.

act "member.status" "first_states" {
  on = "pact"
  happened {
    from   = "1996-10-19T00:00:00-05:00"
    to     = "1996-10-19T23:59:59-05:00"
    offset = "-05:00"
  }
  source = [source.compact_text]
  body = {
    members    = ["DE", "FL"]
    instrument = "compact"
    change     = "bound"
    from       = at("1996-10-19T00:00:00-05:00")
    basis      = "signature"
    text = text({
      en = "Among the states whose compact Congress consented to."
      ru = "Среди штатов, соглашение которых одобрил Конгресс."
      ar = "من الولايات التي وافق الكونغرس على ميثاقها."
    })
  }
}

act "member.status" "later_states" {
  on = "pact"
  happened {
    from   = "1996-10-19T00:00:00-05:00"
    to     = "2020-06-21T00:00:00Z"
    offset = "-05:00"
    said   = "known as members in 2020"
  }
  source = [source.members_2004]
  body = {
    members    = ["KY", "NE"]
    instrument = "compact"
    change     = "bound"
    from       = at("1996-10-19T00:00:00-05:00")
    basis      = "signature"
    text = text({
      en = "Bound by their own laws, of days that were not looked for; the first day that was possible stands here."
      ru = "Связаны собственными законами, даты которых не искали; здесь стоит первый возможный день."
      ar = "ملزمتان بقانونيهما، ولم يُبحث عن تاريخيهما؛ والمثبت هنا أول يوم ممكن."
    })
  }
}

person "beshear" {
  name     = { en = "Andy Beshear", ru = "Энди Бешир", ar = "آندي بشير" }
  original = "en"
}

person "sands" {
  name     = { en = "Jeff Sands", ru = "Джефф Сэндс", ar = "جيف ساندز" }
  original = "en"
}

person "sanders" {
  name     = { en = "Alyssa Sanders", ru = "Алисса Сандерс", ar = "أليسا ساندرز" }
  original = "en"
}

open "emac-request" {
  title = text({
    en = "Tornadoes in western Kentucky, 10 and 11 December 2021"
    ru = "Торнадо на западе Кентукки, 10 и 11 декабря 2021 года"
    ar = "أعاصير غرب كنتاكي، 10 و11 ديسمبر 2021"
  })
  member = "KY"
  happened {
    from   = "2021-12-10T18:00:00-05:00"
    to     = "2021-12-11T00:45:00-05:00"
    offset = "-05:00"
    said   = "late on Friday night"
  }
  source = [source.fox19]
}

act "council.appeal" "declaration" {
  happened {
    from   = "2021-12-11T00:00:00-05:00"
    to     = "2021-12-11T00:45:00-05:00"
    offset = "-05:00"
    said   = "announced at 12:45 a.m."
  }
  source = [source.fox19, source.lex18]
  of     = { member = "KY", office = "governor", person = "beshear" }
  under  = ["compact.art4_declared"]
  body = {
    kind       = "declaration"
    addressees = ["DE", "FL", "NE"]
    channel    = "public"
    asks = text({
      en = "The governor declares a state of emergency because of major tornado damage in several western counties; under the compact this opens the way to other states' help."
      ru = "Губернатор объявляет чрезвычайное положение из-за разрушений от торнадо в западных округах; по Соглашению это открывает путь помощи других штатов."
      ar = "أعلن الحاكم حالة الطوارئ بسبب أضرار الأعاصير في مقاطعات غربية؛ وبه يُفتح باب مساعدة الولايات الأخرى بموجب الميثاق."
    })
  }
}

act "measure.impose" "emergency" {
  happened {
    from   = "2021-12-11T00:00:00-05:00"
    to     = "2021-12-11T00:45:00-05:00"
    offset = "-05:00"
    said   = "announced at 12:45 a.m."
  }
  source = [source.fox19, source.lex18]
  of     = { member = "KY", office = "governor", person = "beshear" }
  body = {
    kinds  = ["state_of_emergency"]
    places = ["US-KY"]
    from   = at("2021-12-11T00:45:00-05:00")
    offset = "-05:00"
    text = text({
      en = "State of emergency; the National Guard and the state police are activated."
      ru = "Чрезвычайное положение; задействованы Национальная гвардия и полиция штата."
      ar = "حالة طوارئ؛ واستُدعي الحرس الوطني وشرطة الولاية."
    })
  }
}

act "agreement.request" "request_pio" {
  happened {
    from   = "2021-12-16T00:00:00-05:00"
    to     = "2021-12-16T23:59:59-05:00"
    offset = "-05:00"
    said   = "on Thursday, 16 December"
  }
  source  = [source.first_state, source.nebraska]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.declaration]
  body = {
    kind  = "rsa"
    items = [{ kind = "information_officer", count = unknown() }]
    text = text({
      en = "Kentucky Emergency Management asks for public information officers. How many, and where they are to report, is not told."
      ru = "Управление по чрезвычайным ситуациям Кентукки просит сотрудников по информированию населения. Сколько и где им явиться, не сказано."
      ar = "طلبت إدارة الطوارئ في كنتاكي مسؤولي إعلام. ولم يُذكر عددهم ولا مكان حضورهم."
    })
  }
}

act "agreement.request" "request_team" {
  happened {
    from   = "2021-12-11T00:45:00-05:00"
    to     = "2021-12-15T12:00:00-05:00"
    offset = "-05:00"
  }
  source  = [source.osceola]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.declaration]
  body = {
    kind  = "rsa"
    items = [{ kind = "incident_team", count = unknown() }]
    text = text({
      en = "That Kentucky asked for an incident management team is to be taken from Florida's word that it deploys one under the compact."
      ru = "Что Кентукки просил группу управления, следует из слов Флориды, что она направляет ее по Соглашению."
      ar = "يُفهم طلب كنتاكي فريقاً لإدارة الحوادث من قول فلوريدا إنها توفده بموجب الميثاق."
    })
  }
}

act "agreement.offer" "offer_de" {
  happened {
    from   = "2021-12-16T00:00:00-05:00"
    to     = "2021-12-16T23:59:59-05:00"
    offset = "-05:00"
    said   = "quickly answered"
  }
  source  = [source.first_state]
  of      = { member = "DE", office = "authorised_representative" }
  answers = [act.request_pio]
  body = {
    kind  = "rsa"
    to    = "KY"
    items = [{ kind = "information_officer", count = exactly(1) }]
    text = text({
      en = "Delaware answers the request with one officer, for fourteen days. At what cost is not told."
      ru = "Делавэр отвечает на запрос: один сотрудник на четырнадцать дней. Стоимость не названа."
      ar = "أجابت ديلاوير الطلب بموظف واحد لأربعة عشر يوماً. ولم تُذكر التكلفة."
    })
  }
}

act "agreement.offer" "offer_ne" {
  happened {
    from   = "2021-12-16T00:00:00-05:00"
    to     = "2021-12-22T12:00:00-06:00"
    offset = "-05:00"
  }
  source  = [source.nebraska]
  of      = { member = "NE", office = "authorised_representative" }
  answers = [act.request_pio]
  body = {
    kind  = "rsa"
    to    = "KY"
    items = [{ kind = "information_officer", count = exactly(1) }]
    text = text({
      en = "Nebraska agrees to send one officer, for fourteen days."
      ru = "Небраска соглашается направить одного сотрудника на четырнадцать дней."
      ar = "وافقت نبراسكا على إرسال موظفة واحدة لأربعة عشر يوماً."
    })
  }
}

act "agreement.offer" "offer_fl" {
  happened {
    from   = "2021-12-13T00:00:00-05:00"
    to     = "2021-12-15T12:00:00-05:00"
    offset = "-05:00"
  }
  source  = [source.osceola]
  of      = { member = "FL", office = "authorised_representative" }
  answers = [act.request_team]
  body = {
    kind  = "rsa"
    to    = "KY"
    items = [{ kind = "incident_team", count = exactly(1) }, { kind = "personnel", count = exactly(9) }]
    text = text({
      en = "Florida gives an incident management team of nine, expected to stay fourteen days."
      ru = "Флорида дает группу управления из девяти человек, ожидаемо на четырнадцать дней."
      ar = "تقدم فلوريدا فريقاً لإدارة الحوادث من تسعة أفراد لأربعة عشر يوماً متوقعة."
    })
  }
}

act "force.move" "sets_out_fl" {
  happened {
    from   = "2021-12-15T00:00:00-05:00"
    to     = "2021-12-15T23:59:59-05:00"
    offset = "-05:00"
    said   = "on Wednesday"
  }
  source = [source.osceola]
  of     = { member = "FL" }
  body = {
    member     = "FL"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(9) }]
    text = text({
      en = "The Florida team sets out."
      ru = "Группа Флориды выезжает."
      ar = "انطلق فريق فلوريدا."
    })
  }
}

act "force.move" "sets_out_de" {
  happened {
    from   = "2021-12-17T00:00:00-05:00"
    to     = "2021-12-17T12:00:00-05:00"
    offset = "-05:00"
    said   = "early the next morning"
  }
  source = [source.first_state]
  of     = { member = "DE" }
  body = {
    member     = "DE"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(1) }]
    text = text({
      en = "Jeff Sands flies to Kentucky."
      ru = "Джефф Сэндс вылетает в Кентукки."
      ar = "سافر جيف ساندز إلى كنتاكي."
    })
  }
}

act "force.move" "sets_out_ne" {
  happened {
    from   = "2021-12-17T00:00:00-06:00"
    to     = "2021-12-22T12:00:00-06:00"
    offset = "-05:00"
    said   = "early the next morning; the day is not told"
  }
  source = [source.nebraska]
  of     = { member = "NE" }
  body = {
    member     = "NE"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(1) }]
    text = text({
      en = "Alyssa Sanders flies to Kentucky."
      ru = "Алисса Сандерс вылетает в Кентукки."
      ar = "سافرت أليسا ساندرز إلى كنتاكي."
    })
  }
}
