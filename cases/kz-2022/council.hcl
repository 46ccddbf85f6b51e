# The call for help and how the pact answered it: appeal, contacts, consultation, the
# announced decision, notices to the outside, the session, and the end as it was asked for.
#
# No seat's position stands here, because none was published.

source "urdupoint_1442980" {
  outlet    = "UrduPoint, after Sputnik"
  url       = "https://www.urdupoint.com/en/world/armenia-informs-un-security-council-of-csto-t-1442980.html"
  language  = "en"
  published = "2022-01-07"
  grade     = "C2"
}

source "belrus_staffs" {
  outlet    = "Belrus.ru, after TASS"
  url       = "https://belrus.ru/info/genshtaby-stran-odkb-obsudili-provedenie-mirotvorcheskoj-operacii-v-kazaxstane/"
  language  = "ru"
  published = "2022-01-09"
  grade     = "C2"
}

source "rbc_ua_2030" {
  outlet    = "RBC-Ukraine, after the transcript on the Kremlin's site"
  url       = "https://www.rbc.ua/rus/news/nazvano-ofitsialnoe-chislo-mirotvortsev-odkb-1641824977.html"
  language  = "ru"
  published = "2022-01-10T14:29:37Z"
  grade     = "C1"
  text = text({
    en = "Tokayev's figures at the session of 10 January. The time is read from the number in the page's address."
    ru = "Цифры, названные Токаевым на сессии 10 января. Время установлено по числу в адресе страницы."
    ar = "الأرقام التي ذكرها توكاييف في دورة 10 يناير. وقد استُخلص الوقت من الرقم الوارد في عنوان الصفحة."
  })
}

source "sb_telegram" {
  outlet    = "SB. Belarus Today, after the CSTO press secretary"
  url       = "https://www.sb.by/en/csto-secretary-general-informed-on-completion-of-peacekeepers-withdrawal-from-kazakhstan.html"
  language  = "en"
  published = "2022-01-20T11:07:00+03:00"
  grade     = "B2"
  text = text({
    en = "The Secretary General's telegram to the members of the Council: the withdrawal is complete, in pursuance of the Council's decision to end the operation."
    ru = "Телеграмма Генерального секретаря членам Совета: вывод завершён во исполнение решения Совета о завершении операции."
    ar = "برقية الأمين العام إلى أعضاء المجلس: اكتمل الانسحاب تنفيذاً لقرار المجلس إنهاء العملية."
  })
}

# 5 January: the appeal.

act "council.appeal" "appeal" {
  happened {
    from   = "2022-01-05T00:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "today, said late on 5 January"
  }
  source = [source.urdupoint_1442241, source.ar_appeal, source.ar_tass_digest, source.ar_security_council, source.kloop_cabinet]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    kind       = "aggression"
    addressees = ["AM", "BY", "KG", "RU", "TJ"]
    invokes    = ["treaty"]
    asks = text({
      en = "Help for Kazakhstan in overcoming what he calls a terrorist threat, asked of the heads of the other members in reliance on the Collective Security Treaty; he names no article."
      ru = "Помощь Казахстану в преодолении того, что он называет террористической угрозой; обращено к главам других государств-членов со ссылкой на Договор о коллективной безопасности, статья не названа."
      ar = "مساعدة كازاخستان في التغلب على ما يصفه بالتهديد الإرهابي، والطلب موجّه إلى رؤساء سائر الدول الأعضاء استناداً إلى معاهدة الأمن الجماعي من غير تسمية مادة بعينها."
    })
    grounds = [
      text({
        en = "Tokayev: terrorist bands are acting in the country; they are in substance international and were seriously trained abroad."
        ru = "Токаев: в стране действуют террористические банды; по сути они международные и прошли серьёзную подготовку за рубежом."
        ar = "توكاييف: تنشط في البلاد عصابات إرهابية، وهي في جوهرها دولية وتلقى أفرادها تدريباً جدياً في الخارج."
      }),
      text({
        en = "Tokayev: for that reason their attack is to be regarded as an act of aggression against Kazakhstan."
        ru = "Токаев: поэтому их нападение следует рассматривать как акт агрессии против Казахстана."
        ar = "توكاييف: ومن ثم ينبغي اعتبار هجومها عملاً عدوانياً على كازاخستان."
      }),
      text({
        en = "Tokayev: they are seizing infrastructure; in Almaty they hold the airport and five aircraft, some of them foreign."
        ru = "Токаев: они захватывают объекты инфраструктуры; в Алматы захвачены аэропорт и пять самолётов, среди них иностранные."
        ar = "توكاييف: تستولي على منشآت البنية التحتية، وقد سيطرت في ألماتي على المطار وعلى خمس طائرات بينها أجنبية."
      }),
      text({
        en = "Tokayev: Almaty has been attacked, destroyed and plundered."
        ru = "Токаев: Алматы подвергся нападению, разрушениям и погромам."
        ar = "توكاييف: تعرضت ألماتي للهجوم والتدمير والتخريب."
      }),
    ]
  }
}

act "council.session" "session_security_5jan" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T23:59:59+06:00"
    offset = "+06:00"
    said   = "late on 5 January"
  }
  source = [source.ar_appeal, source.ar_tass_digest, source.kloop_cabinet]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    body   = "security_council"
    member = "KZ"
    form   = "unknown"
    chair  = { member = "KZ", office = "president", person = "tokayev" }
    agenda = text({
      en = "Meeting with the heads of the security bodies. Tokayev, who that day had announced that he would chair the Security Council himself, tells them that he has appealed to the heads of the members of the pact."
      ru = "Встреча с руководителями силовых органов. Токаев, в тот же день объявивший, что сам возглавит Совет безопасности, сообщает, что обратился к главам государств — членов ОДКБ."
      ar = "اجتماع مع رؤساء الأجهزة الأمنية. أبلغهم توكاييف، الذي كان قد أعلن في اليوم نفسه أنه سيرأس مجلس الأمن القومي بنفسه، أنه ناشد قادة الدول الأعضاء في المنظمة."
    })
  }
}

act "council.contact" "appeal_reaches_bishkek" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-06T03:50:00+06:00"
    offset = "+06:00"
    said   = "yesterday, late at night; bounded by the announced decision"
  }
  source  = [source.kloop_cabinet]
  answers = [act.appeal]
  of      = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    between = [
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "KG", office = "president", person = "japarov" },
    ]
    means   = "letter"
    told_by = { member = "KG", office = "cabinet" }
    text = text({
      en = "Tokayev's official appeal for support in keeping security, within allied obligations, reaches Bishkek. In what form is not said; the Kyrgyz cabinet tells of it on 6 January."
      ru = "В Бишкек поступает официальное обращение Токаева о мерах поддержки в обеспечении безопасности в рамках союзнических обязательств. Форма не названа; об этом 6 января сообщил кабинет министров Кыргызстана."
      ar = "وصول طلب توكاييف الرسمي إلى بيشكيك بشأن الدعم في حفظ الأمن في إطار التزامات التحالف. لم تُذكر صيغته، وقد أعلن ذلك مجلس وزراء قيرغيزستان في 6 يناير."
    })
  }
}

# The telephone round of 5 January.

act "council.contact" "contact_minsk" {
  happened {
    from   = "2022-01-05T00:00:00+03:00"
    to     = "2022-01-05T23:59:59+03:00"
    offset = "+03:00"
    said   = "told on 5 January"
  }
  source = [source.ar_tass_digest]
  of     = { member = "BY", office = "president", person = "lukashenko" }
  body = {
    between = [
      { member = "BY", office = "president", person = "lukashenko" },
      { member = "RU", office = "president", person = "putin" },
      { member = "KZ", office = "president", person = "tokayev" },
    ]
    means   = "telephone"
    told_by = { member = "BY", office = "press_service" }
    text = text({
      en = "Lukashenko discusses the situation in Kazakhstan with Putin and with Tokayev. Minsk told of it; the Kremlin had published nothing about the conversation."
      ru = "Лукашенко обсуждает положение в Казахстане с Путиным и с Токаевым. Сообщил Минск; Кремль о разговоре тогда ничего не публиковал."
      ar = "بحث لوكاشينكو الوضع في كازاخستان مع بوتين ومع توكاييف. أعلنت ذلك مينسك، ولم يكن الكرملين قد نشر شيئاً عن المحادثة."
    })
  }
}

act "council.contact" "contact_yerevan" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T21:50:00Z"
    offset = "+04:00"
    said   = "night of 5 January; before the announced decision"
  }
  source = [source.runews24_pashinyan]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    between = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "KZ", office = "president", person = "tokayev" },
    ]
    means   = "telephone"
    told_by = { member = "AM", office = "head_of_government", person = "pashinyan" }
    text = text({
      en = "Pashinyan, Chairman of the Council, speaks with Tokayev about the situation in Kazakhstan and tells of it himself."
      ru = "Пашинян, Председатель Совета, обсуждает с Токаевым положение в Казахстане; сообщил об этом он сам."
      ar = "تحدّث باشينيان، رئيس المجلس، مع توكاييف عن الوضع في كازاخستان، وأعلن ذلك بنفسه."
    })
  }
}

act "council.consultation" "consultation_begins" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T21:50:00Z"
    offset = "+04:00"
    said   = "night of 5 January; before the announced decision"
  }
  source  = [source.runews24_pashinyan, source.ar_tass_digest]
  answers = [act.appeal]
  of      = { member = "AM", office = "chairman", person = "pashinyan" }
  body = {
    text = text({
      en = "In view of the appeal, Pashinyan as Chairman of the Council says on Facebook that he begins immediate consultations with the heads of the members. He names no article."
      ru = "С учётом обращения Пашинян как Председатель Совета сообщает в Facebook, что начинает незамедлительные консультации с главами государств-членов. Статья не названа."
      ar = "نظراً إلى طلب المساعدة أعلن باشينيان، بصفته رئيس المجلس، عبر فيسبوك أنه يبدأ مشاورات فورية مع قادة الدول الأعضاء، ولم يسمّ مادة بعينها."
    })
  }
}

# The decision, as its Chairman announced it. Who assented was not published.

act "council.announcement" "decision_send_forces" {
  happened {
    from   = "2022-01-05T18:00:00Z"
    to     = "2022-01-05T21:50:00Z"
    offset = "+05:00"
    said   = "night of 5 to 6 January; wire stamp 02:50, read as Pakistan time"
  }
  source = [source.urdupoint_1442241, source.ar_security_council, source.mid_statement]
  of     = { member = "AM", office = "chairman", person = "pashinyan" }
  under  = ["treaty.art4"]
  body = {
    kind    = "send_forces"
    outcome = "adopted"
    under   = ["treaty.art4"]
    where   = "Facebook"
    terms = {
      purpose = text({
        en = "to stabilise and normalise the situation in the country"
        ru = "стабилизация и нормализация обстановки в стране"
        ar = "تثبيت الوضع في البلاد وإعادته إلى طبيعته"
      })
      area = "KZ"
      period = text({
        en = "for a limited period"
        ru = "на ограниченный по времени период"
        ar = "لفترة محدودة"
      })
    }
    text = text({
      en = "Pashinyan: on Tokayev's appeal, and in view of a threat to Kazakhstan's security and sovereignty that also comes from outside, the Council has decided under article 4 of the Treaty to send the Collective Peacekeeping Forces. Strength, tasks, command and end are not named."
      ru = "Пашинян: в связи с обращением Токаева и ввиду угрозы безопасности и суверенитету Казахстана, исходящей в том числе извне, Совет в соответствии со статьёй 4 Договора решил направить Коллективные миротворческие силы. Численность, задачи, командование и срок окончания не названы."
      ar = "باشينيان: بناءً على طلب توكاييف، ونظراً إلى تهديد لأمن كازاخستان وسيادتها مصدره الخارج أيضاً، قرر المجلس وفقاً للمادة 4 من المعاهدة إرسال قوات حفظ السلام الجماعية. ولم يُذكر القوام ولا المهام ولا القيادة ولا موعد الانتهاء."
    })
  }
}

# 6 January: notices, and the Security Council of Kazakhstan.

act "duty.notice" "notice_letters" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-06T23:59:59+03:00"
    offset = "+03:00"
    said   = "Thursday, 6 January"
  }
  source = [source.urdupoint_1443160]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    to = ["un_secretary_general", "osce", "sco"]
    text = text({
      en = "The Secretary General writes to the heads of the United Nations, the OSCE and the SCO about the operation and why it was needed; his press secretary tells of it."
      ru = "Генеральный секретарь направляет письма главам ООН, ОБСЕ и ШОС об операции и её причинах; сообщил его пресс-секретарь."
      ar = "وجّه الأمين العام رسائل إلى رؤساء الأمم المتحدة ومنظمة الأمن والتعاون في أوروبا ومنظمة شنغهاي للتعاون بشأن العملية ودواعيها، كما أفاد سكرتيره الصحفي."
    })
  }
}

act "council.session" "session_security_6jan" {
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 6 January"
  }
  source = [source.ar_security_council]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    body   = "security_council"
    member = "KZ"
    form   = "in_person"
    chair  = { member = "KZ", office = "president", person = "tokayev" }
    attended = [
      { member = "KZ", office = "chair_of_senate" },
      { member = "KZ", office = "chair_of_mazhilis" },
      { member = "KZ", office = "acting_prime_minister" },
      { member = "KZ", office = "head_of_presidential_administration" },
      { member = "KZ", office = "chair_of_national_security_committee" },
      { member = "KZ", office = "prosecutor_general" },
      { member = "KZ", office = "head_of_state_security_service" },
      { member = "KZ", office = "minister_foreign" },
      { member = "KZ", office = "minister_defence" },
      { member = "KZ", office = "interior_minister" },
      { member = "KZ", office = "emergencies_minister" },
    ]
    agenda = text({
      en = "In Nur-Sultan: the fight against those whom the source calls terrorist and criminal elements. The source dates to this day words that others place in the late evening of the 5th; both are kept."
      ru = "В Нур-Султане: борьба с теми, кого источник называет террористическими и преступными элементами. К этому дню источник относит слова, которые другие источники относят к позднему вечеру 5-го; сохранено и то и другое."
      ar = "في نور سلطان: مكافحة من يسميهم المصدر عناصر إرهابية وإجرامية. ويؤرخ المصدر بهذا اليوم أقوالاً تضعها مصادر أخرى في ساعة متأخرة من مساء الخامس، وقد أُبقي على الروايتين."
    })
    orders = [
      text({
        en = "Tokayev orders a counter-terrorist operation and sets up a counter-terrorist headquarters."
        ru = "Токаев поручает провести антитеррористическую операцию и создаёт антитеррористический штаб."
        ar = "أمر توكاييف بتنفيذ عملية لمكافحة الإرهاب وأنشأ مقراً لمكافحة الإرهاب."
      }),
      text({
        en = "Tokayev calls it his duty and that of the members present to take every possible measure to protect the state from an outside threat."
        ru = "Токаев называет своим долгом и долгом присутствующих членов Совета принять все возможные меры для защиты государства от внешней угрозы."
        ar = "قال توكاييف إن من واجبه وواجب أعضاء المجلس الحاضرين اتخاذ جميع التدابير الممكنة لحماية الدولة من تهديد خارجي."
      }),
    ]
  }
}

act "duty.notice" "notice_security_council" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "reported on 7 January"
  }
  source = [source.ona_unsc_letter, source.urdupoint_1442980]
  of     = { office = "secretary_general", person = "zas" }
  under  = ["treaty.art4_3"]
  body = {
    to = ["un_security_council"]
    text = text({
      en = "The Secretary General's letter goes to the members of the UN Security Council; Armenia, in the chair, transmits it through its Permanent Representative in New York."
      ru = "Письмо Генерального секретаря направлено членам Совета Безопасности ООН; его передала председательствующая Армения через постоянного представителя в Нью-Йорке."
      ar = "أُرسلت رسالة الأمين العام إلى أعضاء مجلس الأمن التابع للأمم المتحدة، وقد أحالتها أرمينيا التي تتولى الرئاسة عبر مندوبها الدائم في نيويورك."
    })
  }
}

# 6 and 7 January: the second telephone round, as the Kremlin told it.

act "council.contact" "contact_putin_heads" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "yesterday and today, told on 7 January"
  }
  source = [source.ar_putin_calls]
  of     = { member = "RU", office = "president", person = "putin" }
  body = {
    between = [
      { member = "RU", office = "president", person = "putin" },
      { member = "KG", office = "president", person = "japarov" },
      { member = "BY", office = "president", person = "lukashenko" },
      { member = "TJ", office = "president", person = "rahmon" },
      { member = "AM", office = "head_of_government", person = "pashinyan" },
    ]
    means   = "telephone"
    told_by = { member = "RU", office = "press_secretary", person = "peskov" }
    text = text({
      en = "Putin speaks one by one with Japarov, Lukashenko, Rahmon and Pashinyan about Kazakhstan and joint steps within the powers of the pact. Peskov tells of the calls."
      ru = "Путин проводит телефонные разговоры с Жапаровым, Лукашенко, Рахмоном и Пашиняном о положении в Казахстане и совместных шагах в рамках полномочий Организации. Сообщил Песков."
      ar = "أجرى بوتين مكالمات هاتفية مع جباروف ولوكاشينكو ورحمان وباشينيان حول كازاخستان والخطوات المشتركة في إطار صلاحيات المنظمة، وأعلن ذلك بيسكوف."
    })
  }
}

act "council.contact" "contact_putin_tokayev" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "more than once, told on 7 January"
  }
  source = [source.ar_putin_calls]
  of     = { member = "RU", office = "president", person = "putin" }
  body = {
    between = [
      { member = "RU", office = "president", person = "putin" },
      { member = "KZ", office = "president", person = "tokayev" },
    ]
    means   = "telephone"
    told_by = { member = "RU", office = "press_secretary", person = "peskov" }
    text = text({
      en = "Peskov: Putin has spoken with Tokayev more than once."
      ru = "Песков: Путин неоднократно говорил по телефону с Токаевым."
      ar = "بيسكوف: أجرى بوتين أكثر من مكالمة هاتفية مع توكاييف."
    })
  }
}

act "council.contact" "contact_shoigu_kazakhstan" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "constantly, told on 7 January"
  }
  source = [source.ar_putin_calls]
  of     = { member = "RU", office = "minister_defence", person = "shoigu" }
  body = {
    between = [
      { member = "RU", office = "minister_defence", person = "shoigu" },
      { member = "KZ", office = "minister_defence" },
    ]
    means   = "telephone"
    told_by = { member = "RU", office = "defence_ministry" }
    text = text({
      en = "The Russian Defence Ministry: Shoigu is in constant contact with his Kazakh counterpart. By what means it does not say."
      ru = "Минобороны России: Шойгу находится в постоянном контакте с казахстанским коллегой. Каким способом, не сказано."
      ar = "وزارة الدفاع الروسية: شويغو على اتصال دائم بنظيره الكازاخستاني. ولم تُذكر وسيلة الاتصال."
    })
  }
}

act "council.contact" "contact_shoigu_ministers" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "told on 7 January"
  }
  source = [source.ar_putin_calls]
  of     = { member = "RU", office = "minister_defence", person = "shoigu" }
  body = {
    between = [
      { member = "RU", office = "minister_defence", person = "shoigu" },
      {
        outside = text({
          en = "colleagues in the countries of the pact, not named"
          ru = "коллеги из стран Организации, не названы"
          ar = "زملاؤه من بلدان المنظمة، لم تُذكر أسماؤهم"
        })
      },
    ]
    means   = "closed_channel"
    told_by = { member = "RU", office = "defence_ministry" }
    text = text({
      en = "The Russian Defence Ministry: over closed channels Shoigu works with colleagues of the pact on moving the forces and on the course of the operation."
      ru = "Минобороны России: по закрытым каналам Шойгу взаимодействует с коллегами из стран ОДКБ по вопросам переброски сил и хода операции."
      ar = "وزارة الدفاع الروسية: يتعاون شويغو عبر القنوات المغلقة مع زملائه من بلدان المنظمة بشأن نقل القوات وسير العملية."
    })
  }
}

act "situation.statement" "report_shoigu_putin" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "since the operation began, told on 7 January"
  }
  source = [source.ar_putin_calls]
  of     = { member = "RU", office = "press_secretary", person = "peskov" }
  body = {
    kind    = "report"
    speaker = { member = "RU", office = "press_secretary", person = "peskov" }
    text = text({
      en = "Peskov: Shoigu keeps Putin informed all the time of how the forces are being moved and how they do their tasks."
      ru = "Песков: Шойгу постоянно докладывает Путину о ходе переброски сил и о выполнении поставленных задач."
      ar = "بيسكوف: يُطلع شويغو بوتين باستمرار على سير نقل القوات وتنفيذها المهام الموكلة إليها."
    })
  }
}

# 9 January: the commander, and the general staffs.

act "council.announcement" "decision_commander" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-09T23:59:59+03:00"
    offset = "+03:00"
    said   = "named on 7 January, the decision reported on the 9th"
  }
  known  = "2022-01-09T23:59:59Z"
  source = [source.today_214307, source.agency247_tajik]
  of     = { office = "secretariat" }
  body = {
    kind    = "appoint_commander"
    outcome = "adopted"
    where   = "CSTO press service"
    text = text({
      en = "The press service of the organisation says that Serdyukov commands by decision of the Council of Defence Ministers. When it was taken, and by whom, it does not say."
      ru = "Пресс-служба Организации сообщает, что Сердюков назначен командующим решением Совета министров обороны. Когда и чьими голосами оно принято, не сказано."
      ar = "أفادت الخدمة الصحفية للمنظمة بأن سيرديوكوف يتولى القيادة بقرار من مجلس وزراء الدفاع. ولم يُذكر متى اتُّخذ القرار ولا بأصوات مَن."
    })
  }
}

act "council.contact" "contact_general_staffs" {
  happened {
    from   = "2022-01-09T00:00:00+03:00"
    to     = "2022-01-09T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 9 January"
  }
  source = [source.belrus_staffs]
  of     = { office = "joint_staff" }
  body = {
    between = [
      { office = "joint_staff" },
      {
        outside = text({
          en = "representatives of the general staffs of the members"
          ru = "представители генеральных штабов государств-членов"
          ar = "ممثلو هيئات الأركان العامة للدول الأعضاء"
        })
      },
    ]
    means   = "video"
    told_by = { office = "joint_staff" }
    text = text({
      en = "Working meeting by video under the Chief of the Joint Staff: the situation in Kazakhstan and what the forces are doing."
      ru = "Рабочее совещание в режиме видео-конференц-связи под руководством начальника Объединённого штаба: обстановка в Казахстане и действия сил."
      ar = "اجتماع عمل عبر الاتصال المرئي برئاسة رئيس هيئة الأركان المشتركة: الوضع في كازاخستان وأعمال القوات."
    })
  }
}

# 10 January: the extraordinary session.

act "council.session" "session_council_10jan" {
  happened {
    from   = "2022-01-10T00:00:00+04:00"
    to     = "2022-01-10T14:29:37Z"
    offset = "+04:00"
    said   = "on 10 January; over when its transcript was quoted"
  }
  source = [source.armenia_pm_session, source.rbc_ua_2030]
  of     = { member = "AM", office = "chairman", person = "pashinyan" }
  body = {
    body          = "council"
    form          = "video"
    extraordinary = true
    chair         = { member = "AM", office = "chairman", person = "pashinyan" }
    asked_by      = "KZ"
    attended = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "BY", office = "president", person = "lukashenko" },
      { member = "KG", office = "head_of_government", person = "japarov_akylbek" },
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "RU", office = "president", person = "putin" },
      { member = "TJ", office = "president", person = "rahmon" },
      { office = "secretary_general", person = "zas" },
    ]
    agenda = text({
      en = "The situation in Kazakhstan and measures to settle it. Kyrgyzstan is represented by the head of its Cabinet."
      ru = "О ситуации в Казахстане и мерах по её урегулированию. Кыргызстан представлен главой кабинета министров."
      ar = "الوضع في كازاخستان وتدابير تسويته. ومثّل قيرغيزستان رئيس مجلس وزرائها."
    })
  }
}

# 12 and 13 January: the end, as it was asked for.

act "council.contact" "letter_to_end" {
  happened {
    from   = "2022-01-11T11:48:00+06:00"
    to     = "2022-01-12T19:29:00+03:00"
    offset = "+03:00"
    said   = "told on 12 January; after the announcement of the 11th"
  }
  source = [source.belnovosti_draft]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    between = [
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "AM", office = "chairman", person = "pashinyan" },
    ]
    means   = "letter"
    told_by = { office = "secretariat" }
    text = text({
      en = "Tokayev asks the Chairman to instruct that the mission be ended from 13 January. Armenia informs the Secretariat."
      ru = "Токаев обращается к Председателю с просьбой поручить завершить миссию с 13 января. Армения уведомляет Секретариат."
      ar = "طلب توكاييف من رئيس المجلس الإيعاز بإنهاء المهمة اعتباراً من 13 يناير، وأبلغت أرمينيا الأمانة العامة بذلك."
    })
  }
}

act "council.draft" "draft_end_mission" {
  happened {
    from   = "2022-01-12T00:00:00+03:00"
    to     = "2022-01-12T19:29:00+03:00"
    offset = "+03:00"
    said   = "on 12 January"
  }
  source = [source.belnovosti_draft]
  of     = { office = "secretariat" }
  body = {
    kind     = "end_mission"
    asked_by = "KZ"
    text = text({
      en = "Draft decision of the Council to end the operation from 13 January, sent by the Secretariat to the heads of the members for approval. Its text was not published."
      ru = "Проект решения Совета о завершении операции с 13 января, направленный Секретариатом главам государств-членов на утверждение. Текст не опубликован."
      ar = "مشروع قرار للمجلس بإنهاء العملية اعتباراً من 13 يناير، أرسلته الأمانة العامة إلى قادة الدول الأعضاء للموافقة عليه. ولم يُنشر نصه."
    })
  }
}

act "council.session" "session_ministers_13jan" {
  happened {
    from   = "2022-01-13T00:00:00+04:00"
    to     = "2022-01-13T23:59:59+04:00"
    offset = "+04:00"
    said   = "on 13 January"
  }
  source = [source.armenpress_1072905]
  of     = { member = "AM", office = "minister_defence" }
  body = {
    body          = "defence_ministers"
    form          = "video"
    extraordinary = true
    chair         = { member = "AM", office = "minister_defence" }
    attended = [
      {
        outside = text({
          en = "the defence ministers of the members"
          ru = "министры обороны государств-членов"
          ar = "وزراء دفاع الدول الأعضاء"
        })
      },
      { office = "joint_staff" },
      { office = "deputy_secretary_general" },
      { office = "commander", person = "serdyukov" },
    ]
    agenda = text({
      en = "Results of the operation in Kazakhstan and how to respond more quickly to new threats."
      ru = "Итоги операции в Казахстане и совершенствование быстрого реагирования на новые угрозы."
      ar = "نتائج العملية في كازاخستان وتحسين سرعة الاستجابة للتهديدات الناشئة."
    })
  }
}

act "council.announcement" "decision_organise_return" {
  happened {
    from   = "2022-01-13T00:00:00+04:00"
    to     = "2022-01-13T23:59:59+04:00"
    offset = "+04:00"
    said   = "on 13 January"
  }
  source = [source.armenpress_1072905]
  of     = { member = "AM", office = "minister_defence" }
  body = {
    kind    = "organise_return"
    outcome = "adopted"
    where   = "Armenian Ministry of Defence"
    text = text({
      en = "The Armenian Defence Ministry: the defence ministers signed a decision on organising the return of the units to their permanent bases."
      ru = "Минобороны Армении: министры обороны подписали решение об организации возвращения подразделений в пункты постоянной дислокации."
      ar = "وزارة الدفاع الأرمينية: وقّع وزراء الدفاع قراراً بتنظيم عودة الوحدات إلى مواقع تمركزها الدائم."
    })
  }
}

# 20 January: what the Secretary General said of the Council's decision and of the notices.

act "council.announcement" "decision_end_mission" {
  happened {
    from   = "2022-01-19T00:00:00+03:00"
    to     = "2022-01-20T11:07:00+03:00"
    offset = "+03:00"
    said   = "telegram told of on 20 January"
  }
  source  = [source.sb_telegram]
  answers = [act.draft_end_mission]
  of      = { office = "secretary_general", person = "zas" }
  body = {
    kind    = "end_mission"
    outcome = "adopted"
    where   = "telegram to the members of the Council"
    text = text({
      en = "Zas tells the members of the Council that the withdrawal is complete in pursuance of the Council's decision to end the operation. Day and manner of that decision are not told."
      ru = "Зась сообщает членам Совета, что вывод завершён во исполнение решения Совета о завершении операции. День и порядок принятия этого решения не названы."
      ar = "أبلغ زاس أعضاء المجلس بأن الانسحاب اكتمل تنفيذاً لقرار المجلس إنهاء العملية. ولم يُذكر يوم اتخاذ هذا القرار ولا كيفيته."
    })
  }
}

act "duty.notice" "notice_told_20jan" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-20T14:03:00+03:00"
    offset = "+03:00"
    said   = "told on 20 January; when, not said"
  }
  source = [source.belta_147077]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    to = ["un_security_council", "osce", "sco"]
    text = text({
      en = "Zas before the State Duma, in his press secretary's words: the UN Security Council and the secretaries general of the OSCE and the SCO were notified of the decision."
      ru = "Зась в Государственной Думе, в изложении пресс-секретаря: Совет Безопасности ООН и генеральные секретари ОБСЕ и ШОС были уведомлены о решении."
      ar = "زاس أمام مجلس الدوما، كما نقل سكرتيره الصحفي: أُخطر بالقرار مجلس الأمن التابع للأمم المتحدة والأمينان العامان لمنظمة الأمن والتعاون في أوروبا ومنظمة شنغهاي للتعاون."
    })
  }
}
