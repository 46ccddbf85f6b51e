# What is said to have happened in Kazakhstan: events, objects, outages, offices, figures,
# and what was called what. Speakers are named wherever the source names them; words such
# as “terrorist” and “aggression” are theirs. Appeal, decision, measures and force stand in
# files of their own.
#
# Almaty and the capital kept UTC+6 then, Mangystau UTC+5. A source that gives only a day
# gets the whole day on the clock of the place.

open "kz-2022" {
  title = text({
    en = "Kazakhstan, January 2022"
    ru = "Казахстан, январь 2022 года"
    ar = "كازاخستان، يناير 2022"
  })
  member = "KZ"
  happened {
    from   = "2022-01-02T00:00:00+05:00"
    to     = "2022-01-02T00:00:00+05:00"
    offset = "+05:00"
    said   = "the day on which the protests began"
  }
  source = [source.tass_1383881, source.tass_1383999]
}

# The protests: where they began, what they asked for, what was conceded.

act "situation.event" "protests_begin" {
  happened {
    from   = "2022-01-02T00:00:00+05:00"
    to     = "2022-01-02T23:59:59+05:00"
    offset = "+05:00"
    said   = "2 January"
  }
  source = [source.tass_1383881, source.tass_1383939, source.tass_1383999, source.ar_appeal]
  body = {
    kind   = "protest"
    places = ["KZ-MAN"]
    text = text({
      en = "Residents of Zhanaozen and Aktau in Mangystau region take to the streets because the price of liquefied gas, a motor fuel there, has doubled since 1 January."
      ru = "Жители Жанаозена и Актау Мангистауской области выходят на улицы из-за двукратного повышения с 1 января цены на сжиженный газ, которым там заправляют автомобили."
      ar = "نزل سكان جاناوزين وأكتاو في منطقة مانغيستاو إلى الشوارع احتجاجاً على تضاعف سعر الغاز المسال المستعمل وقوداً للسيارات منذ الأول من يناير."
    })
  }
}

act "situation.statement" "demand_gas_price" {
  happened {
    from   = "2022-01-02T00:00:00+05:00"
    to     = "2022-01-02T23:59:59+05:00"
    offset = "+05:00"
    said   = "2 January"
  }
  source = [source.tass_1383939, source.ar_security_council, source.ar_putin_calls]
  body = {
    kind = "demand"
    speaker = {
      outside = text({
        en = "protesters in Mangystau region"
        ru = "участники протестов в Мангистауской области"
        ar = "المحتجون في منطقة مانغيستاو"
      })
    }
    text = text({
      en = "They demand that the price of liquefied gas be brought down from 120 tenge a litre to between 50 and 60."
      ru = "Требование — снизить цену сжиженного газа со 120 до 50–60 тенге за литр."
      ar = "يطالبون بخفض سعر لتر الغاز المسال من 120 تنغي إلى ما بين 50 و60 تنغي."
    })
  }
}

act "situation.statement" "concession_gas_price" {
  happened {
    from   = "2022-01-04T00:00:00+05:00"
    to     = "2022-01-04T23:59:59+05:00"
    offset = "+05:00"
    said   = "on Tuesday"
  }
  source  = [source.tass_1383939, source.ar_security_council, source.ar_putin_calls]
  of      = { member = "KZ", office = "government_commission" }
  answers = [act.demand_gas_price]
  body = {
    kind    = "concession"
    speaker = { member = "KZ", office = "government_commission" }
    text = text({
      en = "The government’s commission, sent by the president, announces after talks that liquefied gas in Mangystau region will cost 50 tenge. The protests do not end with it."
      ru = "Направленная президентом правительственная комиссия по итогам переговоров объявляет о снижении цены сжиженного газа в Мангистауской области до 50 тенге. Протесты на этом не прекращаются."
      ar = "أعلنت اللجنة الحكومية التي أوفدها الرئيس، بعد محادثات، خفض سعر الغاز المسال في منطقة مانغيستاو إلى 50 تنغي، ولم تتوقف الاحتجاجات بعد ذلك."
    })
  }
}

act "situation.event" "protests_spread" {
  happened {
    from   = "2022-01-02T00:00:00+06:00"
    to     = "2022-01-04T23:59:59+06:00"
    offset = "+06:00"
    said   = "by 4 January"
  }
  source = [source.tass_1383881, source.ar_appeal, source.ar_putin_calls]
  body = {
    kind   = "protest"
    places = ["KZ-ALA"]
    text = text({
      en = "The protests reach other cities, Almaty among them."
      ru = "Протесты распространяются на другие города, в том числе Алма-Ату."
      ar = "امتدت الاحتجاجات إلى مدن أخرى منها ألما آتا."
    })
  }
}

act "situation.event" "clashes_almaty" {
  happened {
    from   = "2022-01-04T18:00:00+06:00"
    to     = "2022-01-04T23:59:59+06:00"
    offset = "+06:00"
    said   = "evening of 4 January"
  }
  source = [source.tass_1383881, source.ar_putin_calls, source.ar_appeal]
  body = {
    kind   = "clash"
    places = ["KZ-ALA"]
    text = text({
      en = "Protesters and security forces clash in Almaty; police use gas and stun grenades."
      ru = "В Алма-Ате происходят столкновения протестующих с силами правопорядка; полиция применяет газ и светошумовые гранаты."
      ar = "وقعت في ألما آتا اشتباكات بين المحتجين وقوات الأمن، واستخدمت الشرطة الغاز والقنابل الصوتية."
    })
  }
}

act "situation.statement" "tokayev_urges_prudence" {
  happened {
    from   = "2022-01-04T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 4 January, repeated on the 5th"
  }
  source = [source.ar_appeal, source.ar_putin_calls]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kind    = "assurance"
    speaker = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "Tokayev calls for prudence and warns against provocation from within and without; calls to attack civilian and military offices are unlawful, he says, and the state wants dialogue, not conflict."
      ru = "Токаев призывает к благоразумию и предостерегает от провокаций изнутри и извне; призывы к нападениям на гражданские и военные ведомства, по его словам, незаконны, а государству нужен диалог, а не конфликт."
      ar = "دعا توكاييف إلى التعقل وعدم الانجرار وراء الاستفزازات من الداخل والخارج، وقال إن الدعوات إلى مهاجمة الدوائر المدنية والعسكرية غير قانونية وإن الدولة تريد الحوار لا الصراع."
    })
  }
}

# Communications.

act "situation.outage" "mobile_disrupted" {
  happened {
    from   = "2022-01-04T20:30:00+06:00"
    to     = "2022-01-04T22:00:00+06:00"
    offset = "+06:00"
    said   = "around 14:30 UTC, 4 January"
  }
  source = [source.cloudflare_outage]
  body = {
    service = "mobile_internet"
    state   = "disrupted"
    places  = ["KZ"]
    text = text({
      en = "Mobile traffic falls well below the day before from about 14:30 UTC, and that of large operators further after 16:00 UTC."
      ru = "С 14:30 UTC мобильный трафик заметно ниже, чем накануне; у крупных операторов он снова падает после 16:00 UTC."
      ar = "هبطت حركة الهاتف المحمول منذ نحو 14:30 بالتوقيت العالمي دون مستواها في اليوم السابق، ثم هبطت أكثر لدى كبار المشغّلين بعد 16:00."
    })
  }
}

act "situation.outage" "telephone_down" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T18:00:00+06:00"
    offset = "+06:00"
    said   = "for several hours before the evening"
  }
  source = [source.ar_tass_digest]
  body = {
    service = "telephone"
    state   = "down"
    places  = ["KZ-ALA"]
    text = text({
      en = "Mobile telephony in Almaty is gone for several hours."
      ru = "Мобильная телефонная связь в Алма-Ате отсутствует несколько часов."
      ar = "انقطعت اتصالات الهاتف المحمول في ألما آتا عدة ساعات."
    })
  }
}

act "situation.outage" "blackout_begins" {
  happened {
    from   = "2022-01-05T16:30:00+06:00"
    to     = "2022-01-05T17:00:00+06:00"
    offset = "+06:00"
    said   = "after 10:30 UTC, 16:30 local time"
  }
  source = [source.cloudflare_outage]
  body = {
    service = "internet"
    state   = "down"
    places  = ["KZ"]
    text = text({
      en = "The internet goes dark in the whole country after 10:30 UTC, mobile and fixed alike."
      ru = "После 10:30 UTC интернет отключён по всей стране, как мобильный, так и проводной."
      ar = "انقطعت الإنترنت في البلاد كلها بعد 10:30 بالتوقيت العالمي، المحمولة والثابتة على السواء."
    })
  }
}

act "situation.outage" "banking_disrupted" {
  happened {
    from   = "2022-01-05T16:30:00+06:00"
    to     = "2022-01-09T23:59:59+06:00"
    offset = "+06:00"
    said   = "in the past few days"
  }
  source  = [source.rferl_31646931]
  answers = [act.blackout_begins]
  body = {
    service = "banking"
    state   = "disrupted"
    places  = ["KZ"]
    text = text({
      en = "With the network gone, banking and payments fail; some people are left without cash for food."
      ru = "С отключением сети нарушены банковские услуги и платежи; часть людей осталась без наличных на продукты."
      ar = "بانقطاع الشبكة تعطلت الخدمات المصرفية والمدفوعات، وبقي بعض الناس بلا نقد لشراء الغذاء."
    })
  }
}

act "situation.outage" "internet_partial_return" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "shortly before the operation was announced, Wednesday evening"
  }
  source = [source.ar_tass_digest, source.rferl_31646931]
  body = {
    service = "internet"
    state   = "restored"
    places  = ["KZ-ALA"]
    text = text({
      en = "Internet access in Almaty is reported back after some hours. It lasts about four hours."
      ru = "Сообщается о восстановлении доступа к интернету в Алма-Ате после нескольких часов. Он держится около четырёх часов."
      ar = "أُفيد بعودة الإنترنت في ألما آتا بعد ساعات من الانقطاع، ولم تدم عودتها إلا نحو أربع ساعات."
    })
  }
}

act "situation.outage" "telephone_return" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "shortly before the operation was announced, Wednesday evening"
  }
  source = [source.ar_tass_digest]
  body = {
    service = "telephone"
    state   = "restored"
    places  = ["KZ-ALA"]
    text = text({
      en = "Mobile telephony in Almaty is reported back."
      ru = "Сообщается о восстановлении мобильной телефонной связи в Алма-Ате."
      ar = "أُفيد بعودة اتصالات الهاتف المحمول في ألما آتا."
    })
  }
}

# No source names the hour: the window is the evening of the return and the four hours after it.
act "situation.outage" "blackout_resumes" {
  happened {
    from   = "2022-01-05T22:00:00+06:00"
    to     = "2022-01-06T04:00:00+06:00"
    offset = "+06:00"
    said   = "after about four hours"
  }
  source = [source.rferl_31646931]
  body = {
    service = "internet"
    state   = "down"
    places  = ["KZ-ALA"]
    text = text({
      en = "After about four hours the internet in Almaty is gone again."
      ru = "Примерно через четыре часа интернет в Алма-Ате снова отключён."
      ar = "بعد نحو أربع ساعات انقطعت الإنترنت في ألما آتا من جديد."
    })
  }
}

act "situation.outage" "internet_hours_a_day" {
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-09T23:59:59+06:00"
    offset = "+06:00"
    said   = "in the past few days"
  }
  source = [source.rferl_31646931]
  body = {
    service = "internet"
    state   = "disrupted"
    places  = ["KZ-AST"]
    text = text({
      en = "In the capital and other cities the internet is there for only a few hours a day."
      ru = "В столице и других городах интернет доступен лишь несколько часов в сутки."
      ar = "في العاصمة ومدن أخرى لم تتوافر الإنترنت إلا ساعات قليلة في اليوم."
    })
  }
}

act "situation.outage" "internet_returns" {
  happened {
    from   = "2022-01-10T00:00:00+06:00"
    to     = "2022-01-10T12:00:00+06:00"
    offset = "+06:00"
    said   = "early on 10 January"
  }
  source = [source.rferl_31646931]
  body = {
    service = "internet"
    state   = "restored"
    places  = ["KZ-ALA"]
    text = text({
      en = "The internet begins to return in Almaty; whether for good is not clear."
      ru = "В Алма-Ате интернет начинает работать; надолго ли, неясно."
      ar = "بدأت الإنترنت تعود في ألما آتا، ولم يتضح أهي عودة دائمة."
    })
  }
}

act "situation.figure" "figure_hours_offline" {
  happened {
    from   = "2022-01-10T00:00:00+06:00"
    to     = "2022-01-10T12:00:00+06:00"
    offset = "+06:00"
    said   = "early on 10 January"
  }
  source = [source.rferl_31646931]
  body = {
    subject = "hours_offline"
    unit    = "hours"
    among = text({
      en = "hours without internet in Almaty, not counting about four in between"
      ru = "часы без интернета в Алма-Ате без учёта примерно четырёх часов перерыва"
      ar = "ساعات انقطاع الإنترنت في ألما آتا، دون احتساب نحو أربع ساعات تخللتها"
    })
    value  = exactly(111)
    places = ["KZ-ALA"]
    speaker = {
      outside = text({
        en = "RFE/RL’s Kazakh Service"
        ru = "Казахская служба РСЕ/РС"
        ar = "الخدمة الكازاخية في إذاعة أوروبا الحرة"
      })
    }
  }
}

act "situation.outage" "flights_cancelled" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "5 January"
  }
  source = [source.ar_tass_digest, source.news360_flights]
  body = {
    service = "flights"
    state   = "disrupted"
    places  = ["KZ"]
    affected = [
      { outside = text({ en = "Aeroflot, Russia", ru = "«Аэрофлот», Россия", ar = "إيروفلوت، روسيا" }) },
      { outside = text({ en = "Belavia, Belarus", ru = "«Белавиа», Беларусь", ar = "بيلافيا، بيلاروس" }) },
      { outside = text({ en = "Azerbaijan Airlines", ru = "«Азербайджанские авиалинии»", ar = "الخطوط الجوية الأذربيجانية" }) },
      { outside = text({ en = "other carriers, not named", ru = "другие перевозчики, не названы", ar = "شركات أخرى لم تُسمَّ" }) },
    ]
    text = text({
      en = "Aeroflot, Belavia, Azerbaijan Airlines and some other carriers cancel or postpone flights to Kazakhstan."
      ru = "«Аэрофлот», «Белавиа», «Азербайджанские авиалинии» и ряд других перевозчиков отменяют или переносят рейсы в Казахстан."
      ar = "ألغت شركات إيروفلوت وبيلافيا والخطوط الجوية الأذربيجانية وشركات أخرى رحلاتها إلى كازاخستان أو أرجأتها."
    })
  }
}

act "situation.statement" "flights_plan" {
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "today, Thursday"
  }
  source = [source.ar_tass_digest]
  body = {
    kind = "plan"
    speaker = {
      outside = text({
        en = "a source in Russia’s aviation authorities, to TASS"
        ru = "источник ТАСС в авиационных властях России"
        ar = "مصدر في سلطات الطيران الروسية لوكالة تاس"
      })
    }
    text = text({
      en = "Whether there will be flights from Russia on Thursday is to be decided by how things stand in Kazakhstan."
      ru = "Решение о рейсах из России в четверг будет принято исходя из обстановки в Казахстане."
      ar = "يُتخذ القرار بشأن رحلات يوم الخميس من روسيا بناءً على الوضع في كازاخستان."
    })
  }
}

# Almaty, 5 January: what was seized, and the host’s own operation.

act "situation.object" "seized_city_administration" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "before the airport"
  }
  source = [source.ar_tass_digest]
  body = {
    object = "city_administration_almaty"
    name = text({
      en = "Almaty city administration"
      ru = "администрация города Алма-Аты"
      ar = "مبنى إدارة مدينة ألما آتا"
    })
    place = "KZ-ALA"
    state = "seized"
  }
}

act "situation.object" "seized_security_committee" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "before the airport"
  }
  source = [source.ar_tass_digest]
  body = {
    object = "security_committee_almaty"
    name = text({
      en = "Almaty department of the National Security Committee"
      ru = "департамент Комитета национальной безопасности по Алма-Ате"
      ar = "مبنى إدارة لجنة الأمن القومي في ألما آتا"
    })
    place = "KZ-ALA"
    state = "seized"
  }
}

act "situation.object" "seized_residence" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "before the airport"
  }
  source = [source.ar_tass_digest]
  body = {
    object = "presidential_residence_almaty"
    name = text({
      en = "the president’s residence in Almaty"
      ru = "резиденция президента в Алма-Ате"
      ar = "المقر الرئاسي في ألما آتا"
    })
    place = "KZ-ALA"
    state = "seized"
  }
}

act "situation.object" "seized_airport" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "told late on 5 January"
  }
  source = [source.ar_appeal, source.ar_tass_digest, source.ar_security_council]
  body = {
    object = "airport_almaty"
    name = text({
      en = "Almaty airport"
      ru = "аэропорт Алма-Аты"
      ar = "مطار ألما آتا"
    })
    place = "KZ-ALA"
    state = "seized"
  }
}

act "situation.object" "seized_aircraft" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "told late on 5 January"
  }
  source = [source.ar_appeal, source.ar_tass_digest, source.ar_security_council]
  body = {
    object = "aircraft_almaty"
    name = text({
      en = "five aircraft at Almaty airport, some of them foreign"
      ru = "пять самолётов в аэропорту Алма-Аты, в том числе иностранные"
      ar = "خمس طائرات في مطار ألما آتا، بينها طائرات أجنبية"
    })
    place = "KZ-ALA"
    state = "seized"
    count = exactly(5)
  }
}

act "situation.object" "seized_weapons" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "told on 6 January"
  }
  source = [source.ar_security_council]
  body = {
    object = "weapons_stores"
    name = text({
      en = "weapons stores, as Tokayev tells it without naming them"
      ru = "хранилища оружия, по словам Токаева, без их названия"
      ar = "مخازن أسلحة بحسب توكاييف الذي لم يسمّها"
    })
    state = "seized"
  }
}

act "situation.event" "looting_almaty" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "5 January"
  }
  source = [source.ar_tass_digest]
  body = {
    kind   = "looting"
    places = ["KZ-ALA"]
    text = text({
      en = "A TASS correspondent reports shops and cash machines looted and bus stops destroyed."
      ru = "Корреспондент ТАСС сообщает о разграблении магазинов и банкоматов, разрушены автобусные остановки."
      ar = "أفاد مراسل تاس بنهب متاجر وأجهزة صراف آلي وتدمير مواقف للحافلات."
    })
  }
}

act "situation.event" "fighting_near_almaty" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "told on 5 and 6 January"
  }
  source = [source.ar_tass_digest, source.ar_security_council]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kind   = "clash"
    places = ["KZ-ALA", "KZ-ALM"]
    text = text({
      en = "Tokayev tells of fighting in and around Almaty between paratroopers of the Defence Ministry and those whom he calls terrorist bands."
      ru = "Токаев сообщает о бое в Алма-Ате и её окрестностях между десантниками Министерства обороны и теми, кого он называет террористическими бандами."
      ar = "تحدث توكاييف عن قتال في ألما آتا ومحيطها بين مظليين تابعين لوزارة الدفاع ومن يسمّيهم عصابات إرهابية."
    })
  }
}

act "situation.operation" "counter_terror_operation" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "Wednesday evening"
  }
  source = [source.ar_tass_digest]
  of     = { member = "KZ", office = "akim_almaty" }
  body = {
    operation = "almaty"
    state     = "begun"
    member    = "KZ"
    kind      = "counter_terrorism"
    places    = ["KZ-ALA"]
    text = text({
      en = "The office of Almaty’s akim announces that a counter-terror operation has begun. It is Kazakhstan’s own, apart from the later mission."
      ru = "Аппарат акима Алма-Аты объявляет о начале антитеррористической операции. Её проводит сам Казахстан, отдельно от последующей миссии."
      ar = "أعلن مكتب حاكم ألما آتا بدء عملية لمكافحة الإرهاب، وهي عملية كازاخستان نفسها وغير البعثة اللاحقة."
    })
  }
}

act "situation.event" "headquarters" {
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "6 January"
  }
  source = [source.ar_security_council]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kind   = "headquarters"
    places = ["KZ"]
    text = text({
      en = "Tokayev tells the Security Council that he sets up a headquarters against terrorism."
      ru = "Токаев объявляет на Совете безопасности о создании антитеррористического штаба."
      ar = "أعلن توكاييف في مجلس الأمن القومي إنشاء مقر لمكافحة الإرهاب."
    })
  }
}

act "situation.event" "capital_calm" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "at the same time; told on 6 January"
  }
  source = [source.ar_tass_digest]
  body = {
    kind   = "calm"
    places = ["KZ-AST"]
    text = text({
      en = "The situation in the capital, Nur-Sultan, remains calm."
      ru = "Обстановка в столице, Нур-Султане, остаётся спокойной."
      ar = "لا يزال الوضع هادئاً في العاصمة نور سلطان."
    })
  }
}

# Dismissals and appointments. Where no reason was given, none stands here.

act "member.office" "mamin_dismissed" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "5 January"
  }
  source = [source.voicesevas_62687, source.ar_appeal, source.ar_tass_digest, source.ar_putin_calls]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "head_of_government"
    person = "mamin"
    change = "dismissed"
    reason = text({
      en = "Tokayev says that the cabinet bears particular blame for letting the situation arise that led to protest."
      ru = "По словам Токаева, кабинет несёт особую вину за то, что допустил протестную ситуацию."
      ar = "قال توكاييف إن مجلس الوزراء يتحمل مسؤولية خاصة عن الوضع الذي أثار الاحتجاج."
    })
    text = text({
      en = "Tokayev dismisses the government of Askar Mamin; the decree’s words are that its resignation is accepted. The ministers carry on until a new cabinet is confirmed."
      ru = "Токаев отправляет в отставку правительство Аскара Мамина; по тексту указа — принимает его отставку. Министры исполняют обязанности до утверждения нового состава."
      ar = "أقال توكاييف حكومة عسكر مامين، ونص المرسوم أنه قبل استقالتها، ويواصل الوزراء مهامهم إلى حين إقرار حكومة جديدة."
    })
  }
}

act "member.office" "smailov_acting" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "5 January"
  }
  source = [source.voicesevas_62687, source.ar_tass_digest]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "head_of_government"
    person = "smailov"
    change = "acting"
    text = text({
      en = "First deputy prime minister Alikhan Smailov is to act as prime minister."
      ru = "Исполнение обязанностей премьер-министра возложено на первого заместителя премьер-министра Алихана Смаилова."
      ar = "كُلّف النائب الأول لرئيس الوزراء علي خان سمايلوف بتسيير رئاسة الحكومة."
    })
  }
}

act "member.office" "state_secretary_dismissed" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "5 January"
  }
  source = [source.voicesevas_62687, source.ar_tass_digest]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "state_secretary"
    person = "kusherbayev"
    change = "dismissed"
    text = text({
      en = "State Secretary Krymbek Kusherbayev is relieved of his office."
      ru = "Государственный секретарь Крымбек Кушербаев освобождён от должности."
      ar = "أُعفي كريمبيك كوشيرباييف من منصب وزير الدولة."
    })
  }
}

act "member.office" "state_secretary_appointed" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "5 January"
  }
  source = [source.voicesevas_62687, source.ar_tass_digest]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "state_secretary"
    person = "karin"
    change = "appointed"
    text = text({
      en = "Presidential aide Erlan Karin becomes State Secretary."
      ru = "Государственным секретарём назначен помощник президента Ерлан Карин."
      ar = "عُيّن مساعد الرئيس إيرلان كارين وزيراً للدولة."
    })
  }
}

act "member.office" "nurtleu_appointed" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "5 January"
  }
  source = [source.voicesevas_62687, source.ar_tass_digest]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "first_deputy_head_of_security_committee"
    person = "nurtleu"
    change = "appointed"
    text = text({
      en = "Murat Nurtleu, deputy head of the president’s administration, becomes first deputy head of the National Security Committee."
      ru = "Заместитель руководителя Администрации президента Мурат Нуртлеу назначен первым заместителем председателя Комитета национальной безопасности."
      ar = "عُيّن نائب رئيس إدارة الرئاسة مراد نورتلو نائباً أول لرئيس لجنة الأمن القومي."
    })
  }
}

act "member.office" "security_council_taken_over" {
  happened {
    from   = "2022-01-05T12:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "in the afternoon"
  }
  source = [source.ar_tass_digest]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "chair_of_security_council"
    person = "tokayev"
    change = "took_over"
    text = text({
      en = "Tokayev announces that he takes the chair of the Security Council, which Nursultan Nazarbayev had been expected to hold for life. He gives no reason."
      ru = "Токаев объявляет, что возглавит Совет безопасности, председателем которого, как считалось, пожизненно оставался Нурсултан Назарбаев. Причина не названа."
      ar = "أعلن توكاييف أنه سيرأس مجلس الأمن القومي، وكان المفترض أن يرأسه نور سلطان نزارباييف مدى الحياة، ولم يذكر سبباً لذلك."
    })
  }
}

act "member.office" "massimov_dismissed" {
  happened {
    from   = "2022-01-05T12:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "within hours"
  }
  source = [source.ar_tass_digest]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "head_of_security_committee"
    person = "massimov"
    change = "dismissed"
    text = text({
      en = "Karim Massimov is dismissed as head of the National Security Committee."
      ru = "Карим Масимов освобождён от должности председателя Комитета национальной безопасности."
      ar = "أُقيل كريم ماسيموف من رئاسة لجنة الأمن القومي."
    })
  }
}

act "member.office" "sagimbayev_appointed" {
  happened {
    from   = "2022-01-05T12:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "within hours"
  }
  source = [source.ar_tass_digest]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "head_of_security_committee"
    person = "sagimbayev"
    change = "appointed"
    text = text({
      en = "Yermek Sagimbayev, head of the State Security Service, takes his place."
      ru = "Его место занимает начальник Службы государственной охраны Ермек Сагимбаев."
      ar = "خلفه رئيس جهاز أمن الدولة يرميك ساغيمباييف."
    })
  }
}

act "member.office" "smailov_nominated" {
  happened {
    from   = "2022-01-11T00:00:00+06:00"
    to     = "2022-01-11T23:59:59+06:00"
    offset = "+06:00"
    said   = "Tuesday"
  }
  source = [source.ar_withdrawal]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "head_of_government"
    person = "smailov"
    change = "nominated"
    text = text({
      en = "Tokayev nominates Alikhan Smailov for prime minister in parliament."
      ru = "Токаев вносит в парламент кандидатуру Алихана Смаилова на пост премьер-министра."
      ar = "رشّح توكاييف علي خان سمايلوف أمام البرلمان لرئاسة الوزراء."
    })
  }
}

act "member.office" "smailov_confirmed" {
  happened {
    from   = "2022-01-11T00:00:00+06:00"
    to     = "2022-01-11T23:59:59+06:00"
    offset = "+06:00"
    said   = "Tuesday"
  }
  source = [source.ar_withdrawal]
  of     = { member = "KZ", office = "parliament" }
  body = {
    member = "KZ"
    office = "head_of_government"
    person = "smailov"
    change = "confirmed"
    text = text({
      en = "Parliament agrees, in a sitting broadcast live on state television."
      ru = "Парламент даёт согласие на заседании, которое государственное телевидение передаёт в прямом эфире."
      ar = "وافق البرلمان في جلسة نقلها التلفزيون الرسمي مباشرة."
    })
  }
}

# Figures. Each with who said it and whom it counts; they are never added up.

act "situation.figure" "figure_killed_8" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "latest data, told on 6 January"
  }
  source = [source.ar_tass_digest]
  of     = { member = "KZ", office = "interior_ministry" }
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "police officers and soldiers of the National Guard"
      ru = "сотрудники полиции и военнослужащие Национальной гвардии"
      ar = "أفراد الشرطة وجنود الحرس الوطني"
    })
    value   = exactly(8)
    places  = ["KZ"]
    speaker = { member = "KZ", office = "interior_ministry" }
  }
}

act "situation.figure" "figure_injured_317" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "latest data, told on 6 January"
  }
  source = [source.ar_tass_digest]
  of     = { member = "KZ", office = "interior_ministry" }
  body = {
    subject = "injured"
    unit    = "people"
    among = text({
      en = "police officers and soldiers of the National Guard"
      ru = "сотрудники полиции и военнослужащие Национальной гвардии"
      ar = "أفراد الشرطة وجنود الحرس الوطني"
    })
    value   = exactly(317)
    places  = ["KZ"]
    speaker = { member = "KZ", office = "interior_ministry" }
  }
}

act "situation.figure" "figure_killed_soldiers_2" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "later; told on 6 January"
  }
  source = [source.ar_tass_digest]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "two further soldiers, in the operation at Almaty airport"
      ru = "ещё двое военнослужащих, при операции в аэропорту Алма-Аты"
      ar = "جنديان آخران في العملية بمطار ألما آتا"
    })
    value  = exactly(2)
    places = ["KZ-ALA"]
    speaker = {
      outside = text({
        en = "local media"
        ru = "местные СМИ"
        ar = "وسائل إعلام محلية"
      })
    }
  }
}

act "situation.figure" "figure_civilians_unknown" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "so far; told on 6 January"
  }
  source = [source.ar_tass_digest]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "civilians; no new official figure has been published"
      ru = "гражданские лица; новых официальных данных нет"
      ar = "المدنيون، ولا بيانات رسمية جديدة عنهم"
    })
    value     = unknown()
    precision = "none_published"
    places    = ["KZ"]
    speaker = {
      outside = text({
        en = "TASS"
        ru = "ТАСС"
        ar = "وكالة تاس"
      })
    }
  }
}

act "situation.figure" "figure_killed_12" {
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "today, 6 January"
  }
  source = [source.news360_flights]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "law enforcement officers, in Almaty"
      ru = "сотрудники правоохранительных органов, в Алма-Ате"
      ar = "أفراد قوات إنفاذ القانون في ألما آتا"
    })
    value  = exactly(12)
    places = ["KZ-ALA"]
    speaker = {
      outside = text({
        en = "360.ru, without naming its source"
        ru = "360.ru, без указания источника"
        ar = "موقع 360.ru دون ذكر مصدره"
      })
    }
  }
}

# Posted on a channel of the government and called an error by it: reliability
# of the source and credibility of the item are two things.
act "situation.figure" "figure_164" {
  happened {
    from   = "2022-01-09T00:00:00+06:00"
    to     = "2022-01-09T19:17:10+06:00"
    offset = "+06:00"
    said   = "9 January"
  }
  of     = { member = "KZ" }
  source = [source.rbc_61dae056, source.rferl_31646931]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "all who died in the unrest in the whole country, as posted"
      ru = "все погибшие в ходе беспорядков по всей стране, согласно публикации"
      ar = "جميع من قُتلوا في الاضطرابات في البلاد كلها بحسب المنشور"
    })
    value  = exactly(164)
    places = ["KZ"]
    speaker = {
      member = "KZ"
      outside = text({
        en = "a Telegram channel run by the government"
        ru = "телеграм-канал, находящийся в ведении правительства"
        ar = "قناة على تلغرام تديرها الحكومة"
      })
    }
  }
}

act "situation.correction" "dispute_164" {
  happened {
    from   = "2022-01-09T00:00:00+06:00"
    to     = "2022-01-09T19:17:10+06:00"
    offset = "+06:00"
    said   = "9 January"
  }
  source   = [source.rbc_61dae056, source.silkway_222205]
  of       = { member = "KZ", office = "health_ministry" }
  corrects = [act.figure_164]
  body = {
    kind    = "dispute"
    speaker = { member = "KZ", office = "health_ministry" }
    text = text({
      en = "The Health Ministry says through a news outlet’s channel that it never gave the figure and that it does not correspond to the facts."
      ru = "Минздрав через канал новостного издания заявляет, что таких данных не давал и что они не соответствуют действительности."
      ar = "قالت وزارة الصحة عبر قناة موقع إخباري إنها لم تُدلِ بهذا الرقم وإنه غير صحيح."
    })
  }
}

# Known at the end of the day: the channel itself could not carry it.
act "situation.correction" "retraction_164" {
  happened {
    from   = "2022-01-09T00:00:00+06:00"
    to     = "2022-01-09T23:59:59+06:00"
    offset = "+06:00"
    said   = "9 January"
  }
  source   = [source.silkway_222205, source.rferl_31646931]
  of       = { member = "KZ", office = "information_ministry" }
  corrects = [act.figure_164]
  body = {
    kind    = "retraction"
    speaker = { member = "KZ", office = "information_ministry" }
    text = text({
      en = "The ministry in charge of the channel calls the post a technical error. While the internet is down it can neither be deleted nor a retraction posted in its place, so readers of the figure learn of it later, elsewhere."
      ru = "Министерство, в ведении которого находится канал, называет публикацию технической ошибкой. Из-за отключения интернета её нельзя ни удалить, ни опровергнуть там же; читатели узнают об этом позже и из других источников."
      ar = "وصفت الوزارة المشرفة على القناة المنشور بأنه خطأ فني. وبسبب انقطاع الإنترنت تعذّر حذفه أو نشر تصحيح في مكانه، فلم يعلم قرّاؤه بذلك إلا لاحقاً ومن مصادر أخرى."
    })
  }
}

act "situation.figure" "figure_detained_9900" {
  happened {
    from   = "2022-01-11T00:00:00+06:00"
    to     = "2022-01-11T23:59:59+06:00"
    offset = "+06:00"
    said   = "Tuesday"
  }
  source = [source.ar_withdrawal]
  of     = { member = "KZ", office = "interior_ministry" }
  body = {
    subject = "detained"
    unit    = "people"
    among = text({
      en = "people detained during the unrest of the week before"
      ru = "задержанные в ходе беспорядков предыдущей недели"
      ar = "من أوقفوا خلال اضطرابات الأسبوع السابق"
    })
    value   = exactly(9900)
    places  = ["KZ"]
    speaker = { member = "KZ", office = "interior_ministry" }
  }
}

act "situation.figure" "figure_225" {
  happened {
    from   = "2022-01-15T00:00:00+06:00"
    to     = "2022-01-15T23:59:59+06:00"
    offset = "+06:00"
    said   = "Saturday"
  }
  source = [source.ani_225, source.trend_3844896]
  of     = { member = "KZ", office = "prosecutor_general", person = "shalabayev" }
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "all bodies brought to morgues during the unrest, law enforcement and soldiers included"
      ru = "все тела, доставленные в морги за время беспорядков, включая сотрудников правоохранительных органов и военнослужащих"
      ar = "جميع الجثث التي نُقلت إلى المشارح أثناء الاضطرابات، بما فيها جثث أفراد الأمن والجيش"
    })
    value   = exactly(225)
    places  = ["KZ"]
    speaker = { member = "KZ", office = "prosecutor_general", person = "shalabayev" }
  }
}

act "situation.figure" "figure_killed_19" {
  happened {
    from   = "2022-01-15T00:00:00+06:00"
    to     = "2022-01-15T23:59:59+06:00"
    offset = "+06:00"
    said   = "Saturday"
  }
  source = [source.ani_225]
  of     = { member = "KZ", office = "prosecutor_general", person = "shalabayev" }
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "police officers and servicemen among the 225"
      ru = "сотрудники полиции и военнослужащие из числа 225"
      ar = "أفراد الشرطة والجيش من بين الـ225"
    })
    value   = exactly(19)
    places  = ["KZ"]
    speaker = { member = "KZ", office = "prosecutor_general", person = "shalabayev" }
  }
}

act "situation.figure" "figure_injured_4353" {
  happened {
    from   = "2022-01-15T00:00:00+06:00"
    to     = "2022-01-15T23:59:59+06:00"
    offset = "+06:00"
    said   = "Saturday"
  }
  source = [source.ani_225]
  of     = { member = "KZ", office = "prosecutor_general", person = "shalabayev" }
  body = {
    subject = "injured"
    unit    = "people"
    among = text({
      en = "all wounded, 3,393 of them members of the security forces"
      ru = "все раненые, из них 3393 — сотрудники силовых структур"
      ar = "جميع الجرحى، ومنهم 3393 من أفراد قوات الأمن"
    })
    value   = exactly(4353)
    places  = ["KZ"]
    speaker = { member = "KZ", office = "prosecutor_general", person = "shalabayev" }
  }
}

# What was called what, by whom, and when the words changed.

act "situation.characterisation" "called_rioters" {
  happened {
    from   = "2022-01-04T00:00:00+06:00"
    to     = "2022-01-05T18:00:00+06:00"
    offset = "+06:00"
    said   = "in his earlier address to the nation"
  }
  source = [source.ar_tass_digest]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    of      = "participants"
    as      = "rioters"
    speaker = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "In his address to the nation Tokayev speaks of rioters."
      ru = "В обращении к нации Токаев говорит об участниках беспорядков."
      ar = "تحدث توكاييف في خطابه للأمة عن عناصر مشاغبة."
    })
  }
}

act "situation.characterisation" "called_terrorist_bands" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "evening of 5 January"
  }
  source = [source.ar_appeal, source.ar_tass_digest, source.ar_security_council]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    of      = "participants"
    as      = "terrorist_bands"
    speaker = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "Tokayev now speaks of terrorist bands, international at their core and trained abroad."
      ru = "Теперь Токаев говорит о террористических бандах, по сути международных и прошедших подготовку за рубежом."
      ar = "صار توكاييف يتحدث عن عصابات إرهابية دولية في أساسها تدربت في الخارج."
    })
  }
}

act "situation.characterisation" "called_aggression" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "evening of 5 January"
  }
  source = [source.ar_appeal, source.ar_tass_digest, source.ar_security_council]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    of      = "events"
    as      = "aggression"
    speaker = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "Tokayev calls what is happening an act of aggression against Kazakhstan."
      ru = "Токаев называет происходящее актом агрессии против Казахстана."
      ar = "وصف توكاييف ما يجري بأنه عمل عدواني على كازاخستان."
    })
  }
}

act "situation.characterisation" "called_outside_interference" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-06T03:50:00+06:00"
    offset = "+06:00"
    said   = "in the night to 6 January"
  }
  source = [source.urdupoint_1442241, source.ar_security_council]
  of     = { member = "AM", office = "chairman", person = "pashinyan" }
  body = {
    of      = "threat"
    as      = "outside_interference"
    speaker = { member = "AM", office = "chairman", person = "pashinyan" }
    text = text({
      en = "Pashinyan writes of a threat to Kazakhstan’s security and sovereignty caused, among other things, by interference from outside."
      ru = "Пашинян пишет об угрозе безопасности и суверенитету Казахстана, вызванной в том числе вмешательством извне."
      ar = "كتب باشينيان عن تهديد لأمن كازاخستان وسيادتها ناجم، فيما نجم عنه، عن تدخل خارجي."
    })
  }
}

act "situation.characterisation" "called_terrorist_attack" {
  happened {
    from   = "2022-01-10T00:00:00+06:00"
    to     = "2022-01-10T23:59:59+06:00"
    offset = "+06:00"
    said   = "yesterday, Monday"
  }
  source = [source.ar_withdrawal]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    of      = "events"
    as      = "terrorist_attack"
    speaker = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "Tokayev describes the riots as a terrorist attack."
      ru = "Токаев характеризует беспорядки как террористическую атаку."
      ar = "وصف توكاييف أعمال الشغب بأنها هجوم إرهابي."
    })
  }
}

act "situation.characterisation" "called_foreign_fighters" {
  happened {
    from   = "2022-01-10T00:00:00+06:00"
    to     = "2022-01-10T23:59:59+06:00"
    offset = "+06:00"
    said   = "yesterday, Monday"
  }
  source = [source.ar_withdrawal]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    of      = "origin"
    as      = "foreign_fighters"
    speaker = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "Tokayev says that fighters from Afghanistan, Central Asia and the Middle East took part in the violence."
      ru = "Токаев заявляет, что в насилии участвовали боевики из Афганистана, Центральной Азии и с Ближнего Востока."
      ar = "قال توكاييف إن مقاتلين من أفغانستان وآسيا الوسطى والشرق الأوسط شاركوا في أعمال العنف."
    })
  }
}

# Reactions abroad.

act "situation.statement" "accusation_us" {
  happened {
    from   = "2022-01-02T00:00:00+05:00"
    to     = "2022-01-05T23:59:59+00:00"
    offset = "+05:00"
    said   = "by 5 January"
  }
  source = [source.ar_tass_digest, source.urdupoint_1442140]
  body = {
    kind = "accusation"
    speaker = {
      outside = text({
        en = "not named; Psaki spoke of Russian claims"
        ru = "не названы; Псаки говорила о российских утверждениях"
        ar = "لم يُسمَّ أصحابه، وتحدثت ساكي عن مزاعم روسية"
      })
    }
    text = text({
      en = "It is alleged that the United States had a hand in the unrest. Who said so is not told."
      ru = "Утверждается о причастности США к беспорядкам. Кем именно — не сообщается."
      ar = "زُعم ضلوع الولايات المتحدة في الاضطرابات، ولم يُذكر من قال ذلك."
    })
  }
}

act "situation.statement" "denial_us" {
  happened {
    from   = "2022-01-05T00:00:00-05:00"
    to     = "2022-01-05T18:59:59-05:00"
    offset = "-05:00"
    said   = "Wednesday"
  }
  source  = [source.urdupoint_1442140, source.ar_tass_digest]
  answers = [act.accusation_us]
  body = {
    kind = "denial"
    speaker = {
      person = "psaki"
      outside = text({
        en = "White House press secretary"
        ru = "пресс-секретарь Белого дома"
        ar = "المتحدثة باسم البيت الأبيض"
      })
    }
    text = text({
      en = "Psaki calls the allegations crazy and false."
      ru = "Псаки называет эти утверждения безумными и ложными."
      ar = "وصفت ساكي هذه المزاعم بأنها مجنونة وكاذبة."
    })
  }
}

act "situation.statement" "reaction_us" {
  happened {
    from   = "2022-01-05T00:00:00-05:00"
    to     = "2022-01-05T18:59:59-05:00"
    offset = "-05:00"
    said   = "Wednesday"
  }
  source = [source.urdupoint_1442140, source.ar_tass_digest]
  body = {
    kind = "reaction"
    speaker = {
      person = "psaki"
      outside = text({
        en = "the United States, through the White House press secretary"
        ru = "США, через пресс-секретаря Белого дома"
        ar = "الولايات المتحدة على لسان المتحدثة باسم البيت الأبيض"
      })
    }
    text = text({
      en = "The United States calls on the authorities for restraint and on protesters to make their demands peacefully."
      ru = "США призывают власти к сдержанности, а протестующих — выражать требования мирно."
      ar = "دعت الولايات المتحدة السلطات إلى ضبط النفس والمحتجين إلى التعبير عن مطالبهم سلمياً."
    })
  }
}

act "situation.statement" "reaction_un" {
  happened {
    from   = "2022-01-05T00:00:00+00:00"
    to     = "2022-01-06T23:59:59+00:00"
    offset = "+00:00"
    said   = "by 6 January"
  }
  source = [source.ar_tass_digest]
  body = {
    kind = "reaction"
    speaker = {
      outside = text({
        en = "the United Nations"
        ru = "Организация Объединённых Наций"
        ar = "الأمم المتحدة"
      })
    }
    text = text({
      en = "The United Nations calls on the parties for restraint and dialogue; its staff in Kazakhstan go on working and are not threatened."
      ru = "ООН призывает стороны к сдержанности и диалогу; её сотрудники в Казахстане продолжают работу, угрозы их безопасности нет."
      ar = "دعت الأمم المتحدة الأطراف إلى ضبط النفس والحوار، وأفادت بأن موظفيها في كازاخستان يواصلون عملهم ولا خطر على أمنهم."
    })
  }
}

act "situation.statement" "reaction_osce" {
  happened {
    from   = "2022-01-05T00:00:00+00:00"
    to     = "2022-01-06T23:59:59+00:00"
    offset = "+00:00"
    said   = "by 6 January"
  }
  source = [source.ar_tass_digest]
  body = {
    kind = "reaction"
    speaker = {
      outside = text({
        en = "the Organization for Security and Co-operation in Europe"
        ru = "Организация по безопасности и сотрудничеству в Европе"
        ar = "منظمة الأمن والتعاون في أوروبا"
      })
    }
    text = text({
      en = "The OSCE speaks for a peaceful return to order and for dialogue among all in Kazakhstan, which matters to the stability of all Central Asia."
      ru = "ОБСЕ указывает на необходимость мирного восстановления порядка и диалога всех казахстанцев, важного для стабильности всей Центральной Азии."
      ar = "أكدت منظمة الأمن والتعاون في أوروبا ضرورة العودة السلمية إلى النظام وإقامة حوار بين جميع الكازاخستانيين لما له من أهمية لاستقرار آسيا الوسطى كلها."
    })
  }
}

act "situation.event" "un_debate" {
  happened {
    from   = "2022-02-16T00:00:00-05:00"
    to     = "2022-02-16T18:59:59-05:00"
    offset = "-05:00"
    said   = "16 February"
  }
  source = [source.america_times_debate]
  body = {
    kind = "debate"
    text = text({
      en = "The UN Security Council debates cooperation with the CSTO under Russia’s presidency; the UN Secretary-General and the CSTO’s Secretary General speak."
      ru = "Совет Безопасности ООН под председательством России обсуждает сотрудничество с ОДКБ; выступают Генеральный секретарь ООН и Генеральный секретарь ОДКБ."
      ar = "ناقش مجلس الأمن الدولي برئاسة روسيا التعاون مع منظمة معاهدة الأمن الجماعي، وتحدث فيه الأمين العام للأمم المتحدة والأمين العام للمنظمة."
    })
  }
}

act "situation.statement" "un_debate_kazakhstan" {
  happened {
    from   = "2022-02-16T00:00:00-05:00"
    to     = "2022-02-16T18:59:59-05:00"
    offset = "-05:00"
    said   = "16 February"
  }
  source = [source.america_times_debate]
  of     = { member = "KZ", office = "permanent_representative_un", person = "ilyassov" }
  body = {
    kind    = "report"
    speaker = { member = "KZ", office = "permanent_representative_un", person = "ilyassov" }
    text = text({
      en = "Kazakhstan’s permanent representative tells the Council how protests over the price of gas were, in his words, taken over by criminals and extremists, and that the organisation’s help was brief and timely."
      ru = "Постоянный представитель Казахстана сообщает Совету, что протестами из-за цены на газ, по его словам, воспользовались преступники и экстремисты и что помощь Организации была краткой и своевременной."
      ar = "أبلغ المندوب الدائم لكازاخستان المجلس بأن مجرمين ومتطرفين، على حد قوله، استغلوا الاحتجاج على سعر الغاز، وبأن مساعدة المنظمة كانت وجيزة وفي حينها."
    })
  }
}
