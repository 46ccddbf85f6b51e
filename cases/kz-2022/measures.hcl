# Emergency measures that Kazakhstan took at home, by place and clock. Codes are those
# of ISO 3166-2 as they stood in January 2022. Places on UTC+5 (Mangystau, Aktobe,
# Atyrau, West Kazakhstan, Kyzylorda) stand in acts of their own, because the same
# local hour is another instant there.

source "inaktau_3296696" {
  outlet    = "inAktau.kz, after the President's office"
  url       = "https://inaktau.kz/news/3296696/v-mangistauskoj-oblasti-vveli-rezim-crezvycajnogo-polozenia"
  language  = "ru"
  published = "2022-01-05T01:44:00+05:00"
  grade     = "B1"
}

source "trend_3536451" {
  outlet    = "Trend, after Kazinform"
  url       = "https://en.trend.az/casia/kazakhstan/3536451.html"
  language  = "en"
  published = "2022-01-05"
  grade     = "B1"
}

source "khovar_end" {
  outlet    = "Khovar, after TASS"
  url       = "https://khovar.tj/rus/2022/01/dejstvie-rezhima-chp-zavershilos-vo-vseh-regionah-kazahstana"
  language  = "ru"
  published = "2022-01-19T10:02:00+05:00"
  grade     = "B1"
}

source "mir24_16491445" {
  outlet    = "MIR 24, after the President's office"
  url       = "https://lite.mir24.tv/amp/news/16491445"
  language  = "ru"
  published = "2022-01-12"
  grade     = "B1"
}

source "asiatoday_lifted" {
  outlet    = "The Asia Today, after APA and TASS"
  url       = "https://theasiatoday.org/news/central-asia/president-tokayev-lifts-state-of-emergency-in-shymkent-east-kazakhstan-and-karaganda-regions/amp"
  language  = "en"
  published = "2022-01-14"
  grade     = "C1"
}

source "rycckienovosti_316640" {
  outlet    = "Russkie Novosti, after the President's office"
  url       = "https://rycckienovosti.ru/2022/01/14/316640"
  language  = "ru"
  published = "2022-01-14"
  grade     = "D1"
}

source "liter_aktobe" {
  outlet    = "Liter.kz, after the President's office"
  url       = "https://liter.kz/rezhim-chp-otmenili-v-aktiubinskoi-oblasti-1642245181/amp"
  language  = "ru"
  published = "2022-01-15T11:13:01Z"
  grade     = "B1"
  text = text({
    en = "The time is read from the number in the page's address."
    ru = "Время установлено по числу в адресе страницы."
    ar = "استُخلص الوقت من الرقم الوارد في عنوان الصفحة."
  })
}

source "inaktau_3307087" {
  outlet    = "inAktau.kz, after the President's press secretary"
  url       = "https://www.inaktau.kz/news/3307087/rezim-cp-otmenat-v-mangistau-s-19-anvara"
  language  = "ru"
  published = "2022-01-18T19:06:00+05:00"
  grade     = "B1"
}

source "otyrar_ended" {
  outlet    = "Otyrar"
  url       = "https://otyrar.kz/2022/01/v-kazahstane-zavershilsya-rezhim-chp"
  language  = "ru"
  published = "2022-01-19"
  grade     = "B2"
}

# 5 January, night: Almaty city and Mangystau.

act "measure.impose" "emergency_almaty_city" {
  happened {
    from   = "2022-01-05T01:30:00+06:00"
    to     = "2022-01-05T01:30:00+06:00"
    offset = "+06:00"
    said   = "from 01:30"
  }
  known  = "2022-01-05T01:44:00+05:00"
  source = [source.inaktau_3296696, source.trend_3536451, source.tass_1383999]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kinds  = ["state_of_emergency", "curfew", "movement_restriction", "assembly_ban"]
    places = ["KZ-ALA"]
    from   = at("2022-01-05T01:30:00+06:00")
    until  = at("2022-01-19T00:00:00+06:00")
    offset = "+06:00"
    hours  = { from = "23:00", to = "07:00" }
    base = text({
      en = "decree of the President of 5 January 2022"
      ru = "указ Президента от 5 января 2022 года"
      ar = "مرسوم رئيس الجمهورية الصادر في 5 يناير 2022"
    })
    text = text({
      en = "State of emergency in the city of Almaty until 19 January, 00:00, with a curfew, limits on entering and leaving, and a ban on gatherings and strikes."
      ru = "Чрезвычайное положение в городе Алматы до 00:00 19 января с комендантским часом, ограничением въезда и выезда, запретом собраний и забастовок."
      ar = "حالة الطوارئ في مدينة ألماتي حتى الساعة 00:00 من 19 يناير، مع حظر للتجول وتقييد الدخول والخروج وحظر التجمعات والإضرابات."
    })
  }
}

act "measure.impose" "emergency_mangystau" {
  happened {
    from   = "2022-01-05T01:30:00+05:00"
    to     = "2022-01-05T01:30:00+05:00"
    offset = "+05:00"
    said   = "from 01:30"
  }
  known  = "2022-01-05T01:44:00+05:00"
  source = [source.inaktau_3296696, source.trend_3536451, source.tass_1383999]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kinds  = ["state_of_emergency", "curfew", "movement_restriction", "assembly_ban"]
    places = ["KZ-MAN"]
    from   = at("2022-01-05T01:30:00+05:00")
    until  = at("2022-01-19T00:00:00+05:00")
    offset = "+05:00"
    hours  = { from = "23:00", to = "07:00" }
    base = text({
      en = "decree of the President of 5 January 2022"
      ru = "указ Президента от 5 января 2022 года"
      ar = "مرسوم رئيس الجمهورية الصادر في 5 يناير 2022"
    })
    text = text({
      en = "State of emergency in Mangystau region until 19 January, 00:00, with a curfew, limits on entering and leaving, and a ban on gatherings and strikes. The hour is read on the region's own clock."
      ru = "Чрезвычайное положение в Мангистауской области до 00:00 19 января с комендантским часом, ограничением въезда и выезда, запретом собраний и забастовок. Час понимается по местному времени области."
      ar = "حالة الطوارئ في منطقة مانغيستاو حتى الساعة 00:00 من 19 يناير، مع حظر للتجول وتقييد الدخول والخروج وحظر التجمعات والإضرابات. وقد فُهمت الساعة بالتوقيت المحلي للمنطقة."
    })
  }
}

# 5 January, by day: Almaty region, then the capital.

act "measure.impose" "emergency_almaty_region" {
  happened {
    from   = "2022-01-05T12:30:00+06:00"
    to     = "2022-01-05T12:30:00+06:00"
    offset = "+06:00"
    said   = "from 12:30"
  }
  known  = "2022-01-05T12:33:00+06:00"
  source = [source.inform_a3881593, source.tass_1383999]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kinds  = ["state_of_emergency", "curfew", "movement_restriction", "assembly_ban"]
    places = ["KZ-ALM"]
    from   = at("2022-01-05T12:30:00+06:00")
    until  = at("2022-01-19T00:00:00+06:00")
    offset = "+06:00"
    hours  = { from = "23:00", to = "07:00" }
    base = text({
      en = "decree of the President of 5 January 2022"
      ru = "указ Президента от 5 января 2022 года"
      ar = "مرسوم رئيس الجمهورية الصادر في 5 يناير 2022"
    })
    text = text({
      en = "State of emergency in Almaty region from 12:30 on 5 January until 19 January, 00:00, with a curfew, limits on movement, and a ban on gatherings."
      ru = "Чрезвычайное положение в Алматинской области с 12:30 5 января до 00:00 19 января с комендантским часом, ограничением передвижения и запретом собраний."
      ar = "حالة الطوارئ في منطقة ألماتي من الساعة 12:30 في 5 يناير حتى الساعة 00:00 من 19 يناير، مع حظر للتجول وتقييد التنقل وحظر التجمعات."
    })
  }
}

act "measure.impose" "emergency_nur_sultan" {
  happened {
    from   = "2022-01-05T16:00:00+06:00"
    to     = "2022-01-05T16:00:00+06:00"
    offset = "+06:00"
    said   = "from 16:00"
  }
  known  = "2022-01-05T16:49:00+06:00"
  source = [source.inform_a3881701]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kinds  = ["state_of_emergency", "curfew", "movement_restriction", "assembly_ban"]
    places = ["KZ-AST"]
    from   = at("2022-01-05T16:00:00+06:00")
    until  = at("2022-01-19T00:00:00+06:00")
    offset = "+06:00"
    hours  = { from = "23:00", to = "07:00" }
    base = text({
      en = "decree of the President of 5 January 2022"
      ru = "указ Президента от 5 января 2022 года"
      ar = "مرسوم رئيس الجمهورية الصادر في 5 يناير 2022"
    })
    text = text({
      en = "State of emergency in Nur-Sultan from 16:00 on 5 January until 19 January, 00:00, with a curfew, limits on traffic, entry and exit, and a ban on gatherings and strikes."
      ru = "Чрезвычайное положение в Нур-Султане с 16:00 5 января до 00:00 19 января с комендантским часом, ограничением движения, въезда и выезда, запретом собраний и забастовок."
      ar = "حالة الطوارئ في نور سلطان من الساعة 16:00 في 5 يناير حتى الساعة 00:00 من 19 يناير، مع حظر للتجول وتقييد حركة المركبات والدخول والخروج وحظر التجمعات والإضرابات."
    })
  }
}

# 5 January, evening: the rest of the country. The decrees hold "from 5 January"; no
# source names an hour, so none stands here, and they count from the end of that day.

act "measure.impose" "emergency_regions" {
  happened {
    from   = "2022-01-05T16:49:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "from 5 January; after Nur-Sultan, no hour named"
  }
  known  = "2022-01-06T06:00:00+06:00"
  source = [source.inform_a3881814, source.ar_tass_digest, source.khovar_end]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kinds  = ["state_of_emergency", "curfew", "movement_restriction", "assembly_ban"]
    places = ["KZ-AKM", "KZ-KAR", "KZ-KUS", "KZ-PAV", "KZ-SEV", "KZ-SHY", "KZ-VOS", "KZ-YUZ", "KZ-ZHA"]
    until  = at("2022-01-19T00:00:00+06:00")
    offset = "+06:00"
    hours  = { from = "23:00", to = "07:00" }
    base = text({
      en = "decrees of the President of 5 January 2022"
      ru = "указы Президента от 5 января 2022 года"
      ar = "مراسيم رئيس الجمهورية الصادرة في 5 يناير 2022"
    })
    text = text({
      en = "State of emergency in Shymkent and eight further regions until 19 January, 00:00, so that with the western regions it covers the whole country: curfew, limits on movement, and a ban on gatherings, family occasions included."
      ru = "Чрезвычайное положение в Шымкенте и ещё восьми областях до 00:00 19 января; вместе с западными областями оно охватывает всю страну: комендантский час, ограничение передвижения, запрет собраний, включая семейные."
      ar = "حالة الطوارئ في شيمكنت وثماني مناطق أخرى حتى الساعة 00:00 من 19 يناير، فتشمل مع المناطق الغربية البلاد كلها: حظر للتجول وتقييد للتنقل وحظر للتجمعات بما فيها المناسبات العائلية."
    })
  }
}

act "measure.impose" "emergency_regions_west" {
  happened {
    from   = "2022-01-05T16:49:00+06:00"
    to     = "2022-01-05T23:59:59+05:00"
    offset = "+05:00"
    said   = "from 5 January; after Nur-Sultan, no hour named"
  }
  known  = "2022-01-06T06:00:00+06:00"
  source = [source.inform_a3881814, source.ar_tass_digest, source.khovar_end]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kinds  = ["state_of_emergency", "curfew", "movement_restriction", "assembly_ban"]
    places = ["KZ-AKT", "KZ-ATY", "KZ-KZY", "KZ-ZAP"]
    until  = at("2022-01-19T00:00:00+05:00")
    offset = "+05:00"
    hours  = { from = "23:00", to = "07:00" }
    base = text({
      en = "decrees of the President of 5 January 2022"
      ru = "указы Президента от 5 января 2022 года"
      ar = "مراسيم رئيس الجمهورية الصادرة في 5 يناير 2022"
    })
    text = text({
      en = "State of emergency in Aktobe, Atyrau, Kyzylorda and West Kazakhstan regions until 19 January, 00:00 local time, an hour later than in the east: curfew, limits on movement, and a ban on gatherings."
      ru = "Чрезвычайное положение в Актюбинской, Атырауской, Кызылординской и Западно-Казахстанской областях до 00:00 19 января по местному времени, на час позже, чем на востоке: комендантский час, ограничение передвижения, запрет собраний."
      ar = "حالة الطوارئ في مناطق أكتوبي وأتيراو وقيزيلوردا وغرب كازاخستان حتى الساعة 00:00 من 19 يناير بالتوقيت المحلي، أي بعد الشرق بساعة: حظر للتجول وتقييد للتنقل وحظر للتجمعات."
    })
  }
}

# Ended before their term: ten of the seventeen places. In the other seven the measures
# ran out on 19 January, 00:00 local time, of themselves.

act "measure.end" "lifted_pavlodar_north" {
  happened {
    from   = "2022-01-12T00:00:00+06:00"
    to     = "2022-01-12T23:59:59+06:00"
    offset = "+06:00"
    said   = "decrees of 12 January"
  }
  source  = [source.mir24_16491445, source.khovar_end]
  answers = [act.emergency_regions]
  of      = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    places = ["KZ-PAV", "KZ-SEV"]
    from   = at("2022-01-13T07:00:00+06:00")
    text = text({
      en = "State of emergency lifted in Pavlodar and North Kazakhstan regions from 07:00 on 13 January."
      ru = "Чрезвычайное положение в Павлодарской и Северо-Казахстанской областях отменено с 07:00 13 января."
      ar = "رُفعت حالة الطوارئ في منطقتي بافلودار وشمال كازاخستان اعتباراً من الساعة 07:00 في 13 يناير."
    })
  }
}

act "measure.end" "lifted_west_kazakhstan" {
  happened {
    from   = "2022-01-12T00:00:00+05:00"
    to     = "2022-01-12T23:59:59+05:00"
    offset = "+05:00"
    said   = "decree of 12 January"
  }
  source  = [source.mir24_16491445, source.khovar_end]
  answers = [act.emergency_regions_west]
  of      = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    places = ["KZ-ZAP"]
    from   = at("2022-01-13T07:00:00+05:00")
    text = text({
      en = "State of emergency lifted in West Kazakhstan region from 07:00 on 13 January, read on the region's own clock."
      ru = "Чрезвычайное положение в Западно-Казахстанской области отменено с 07:00 13 января; час понимается по местному времени."
      ar = "رُفعت حالة الطوارئ في منطقة غرب كازاخستان اعتباراً من الساعة 07:00 في 13 يناير، وقد فُهمت الساعة بالتوقيت المحلي."
    })
  }
}

act "measure.end" "lifted_shymkent_east_karaganda" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-14T18:00:00+06:00"
    offset = "+06:00"
    said   = "decrees of 14 January, from 18:00"
  }
  source  = [source.asiatoday_lifted]
  answers = [act.emergency_regions]
  of      = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    places = ["KZ-KAR", "KZ-SHY", "KZ-VOS"]
    from   = at("2022-01-14T18:00:00+06:00")
    text = text({
      en = "State of emergency lifted in Shymkent, East Kazakhstan and Karaganda regions from 18:00 on 14 January."
      ru = "Чрезвычайное положение в Шымкенте, Восточно-Казахстанской и Карагандинской областях отменено с 18:00 14 января."
      ar = "رُفعت حالة الطوارئ في شيمكنت ومنطقتي شرق كازاخستان وكاراغندا اعتباراً من الساعة 18:00 في 14 يناير."
    })
  }
}

act "measure.end" "lifted_akmola" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-14T23:59:59+06:00"
    offset = "+06:00"
    said   = "decree reported on 14 January"
  }
  source  = [source.rycckienovosti_316640]
  answers = [act.emergency_regions]
  of      = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    places = ["KZ-AKM"]
    from   = at("2022-01-15T07:00:00+06:00")
    text = text({
      en = "State of emergency lifted in Akmola region from 07:00 on 15 January."
      ru = "Чрезвычайное положение в Акмолинской области отменено с 07:00 15 января."
      ar = "رُفعت حالة الطوارئ في منطقة أكمولا اعتباراً من الساعة 07:00 في 15 يناير."
    })
  }
}

act "measure.end" "lifted_aktobe" {
  happened {
    from   = "2022-01-15T00:00:00+05:00"
    to     = "2022-01-15T11:13:01Z"
    offset = "+05:00"
    said   = "decree reported on 15 January"
  }
  source  = [source.liter_aktobe]
  answers = [act.emergency_regions_west]
  of      = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    places = ["KZ-AKT"]
    from   = at("2022-01-16T07:00:00+05:00")
    text = text({
      en = "State of emergency lifted in Aktobe region from 07:00 on 16 January, read on the region's own clock."
      ru = "Чрезвычайное положение в Актюбинской области отменено с 07:00 16 января; час понимается по местному времени."
      ar = "رُفعت حالة الطوارئ في منطقة أكتوبي اعتباراً من الساعة 07:00 في 16 يناير، وقد فُهمت الساعة بالتوقيت المحلي."
    })
  }
}

act "measure.end" "lifted_kostanay_turkistan" {
  happened {
    from   = "2022-01-13T07:00:00+06:00"
    to     = "2022-01-18T19:06:00+05:00"
    offset = "+06:00"
    said   = "early; day and hour not found, done by the evening of the 18th"
  }
  known   = "2022-01-19T23:59:59Z"
  source  = [source.otyrar_ended, source.inaktau_3307087]
  answers = [act.emergency_regions]
  of      = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    places = ["KZ-KUS", "KZ-YUZ"]
    text = text({
      en = "State of emergency lifted early in Kostanay and Turkistan regions. The decrees themselves were not found; by the evening of 18 January it held in seven other places only."
      ru = "Чрезвычайное положение в Костанайской и Туркестанской областях отменено досрочно. Сами указы не найдены; к вечеру 18 января оно сохранялось лишь в семи других регионах."
      ar = "رُفعت حالة الطوارئ قبل موعدها في منطقتي كوستاناي وتركستان. ولم يُعثر على المراسيم نفسها، وبحلول مساء 18 يناير لم تكن سارية إلا في سبعة أماكن أخرى."
    })
  }
}
