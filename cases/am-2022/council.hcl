# The call for help, and how the pact answered it until October.

act "council.session" "session_security" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T12:00:00+04:00"
    offset = "+04:00"
    said   = "night"
  }
  source = [source.breakinglatest_tass, source.txtreport_unsc]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    body   = "security_council"
    member = "AM"
    form   = "in_person"
    chair  = { member = "AM", office = "head_of_government", person = "pashinyan" }
    attended = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "AM", office = "president" },
      { member = "AM", office = "chair_of_parliament" },
    ]
    orders = [
      text({
        en = "To apply to Russia under the treaty of friendship, to the organisation and to the Security Council of the United Nations."
        ru = "Обратиться к России по договору о дружбе, в Организацию и в Совет Безопасности ООН."
        ar = "مخاطبة روسيا بموجب معاهدة الصداقة والمنظمة ومجلس الأمن الدولي."
      }),
    ]
  }
}

act "council.contact" "call_putin" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.breakinglatest_tass]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    between = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "RU", office = "president", person = "putin" },
    ]
    means   = "telephone"
    told_by = { member = "AM", office = "cabinet" }
    text = text({
      en = "Pashinyan tells Putin of the fighting; they agree to stay in touch."
      ru = "Пашинян информирует Путина о боях; условились поддерживать контакт."
      ar = "أطلع باشينيان بوتين على القتال واتفقا على البقاء على اتصال."
    })
  }
}

act "council.appeal" "appeal" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T12:00:00+04:00"
    offset = "+04:00"
    said   = "hours after the fighting began"
  }
  source = [source.breakinglatest_tass, source.armradio_permanent, source.rossaprimavera_art4, source.tvn24_art4, source.azatutyun_32101839]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  under  = ["treaty.art4"]
  body = {
    kind       = "aggression"
    addressees = ["BY", "KG", "KZ", "RU", "TJ"]
    invokes    = ["treaty.art4"]
    asks = text({
      en = "Help, military help included, to restore the country's territorial integrity and have the troops of Azerbaijan withdrawn; on 14 September Pashinyan names article 4."
      ru = "Помощь, включая военную, для восстановления территориальной целостности и вывода войск Азербайджана; 14 сентября Пашинян называет статью 4."
      ar = "مساعدة، منها العسكرية، لاستعادة وحدة الأراضي وسحب القوات الأذربيجانية؛ وسمّى باشينيان المادة 4 في 14 سبتمبر."
    })
    grounds = [
      text({
        en = "Armenia: since midnight Azerbaijan attacks its sovereign territory."
        ru = "Армения: с полуночи Азербайджан атакует её суверенную территорию."
        ar = "أرمينيا: منذ منتصف الليل تهاجم أذربيجان أراضيها ذات السيادة."
      }),
    ]
  }
}

act "situation.correction" "dispute_article" {
  happened {
    from   = "2022-09-13T12:00:00+04:00"
    to     = "2022-09-14T23:59:59+04:00"
    offset = "+04:00"
  }
  source   = [source.ru24_article_2]
  corrects = [act.appeal]
  body = {
    kind = "dispute"
    speaker = { outside = text({
      en = "“Yerevan Speaks”, a news channel"
      ru = "канал «Говорит Ереван»"
      ar = "قناة «يريفان تتكلم»"
    }) }
    text = text({
      en = "It was consultative support under article 2 that was asked for, and not military help."
      ru = "Запрошена консультативная поддержка по статье 2, а не военная помощь."
      ar = "ما طُلب هو دعم تشاوري بموجب المادة 2 لا مساعدة عسكرية."
    })
  }
}

act "council.session" "session_permanent" {
  happened {
    from   = "2022-09-13T00:00:00+03:00"
    to     = "2022-09-13T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.armradio_permanent]
  of     = { member = "AM", office = "plenipotentiary", person = "biyagov" }
  body = {
    body          = "permanent_council"
    form          = "unknown"
    extraordinary = true
    chair         = { member = "AM", office = "plenipotentiary", person = "biyagov" }
    asked_by      = "AM"
    attended = [
      { member = "AM", office = "plenipotentiary", person = "biyagov" },
      { office = "deputy_secretary_general", person = "semerikov" },
      { office = "joint_staff", person = "sidorov" },
    ]
    agenda = text({
      en = "Biyagov informs of the attack and expects collective steps."
      ru = "Биягов информирует о нападении и ожидает коллективных шагов."
      ar = "أطلع بياغوف المجلس على الهجوم وطالب بخطوات جماعية."
    })
  }
}

act "council.session" "session_council_13sep" {
  happened {
    from   = "2022-09-13T18:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
    said   = "in the evening"
  }
  source = [source.tjinform_session, source.dailystorm_mission, source.primeminister_28oct]
  of     = { member = "AM", office = "chairman", person = "pashinyan" }
  body = {
    body          = "council"
    form          = "video"
    extraordinary = true
    chair         = { member = "AM", office = "chairman", person = "pashinyan" }
    asked_by      = "AM"
    attended = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "BY", office = "secretary_of_security_council", person = "volfovich" },
      { member = "KG", office = "president", person = "japarov" },
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "RU", office = "president", person = "putin" },
      { member = "TJ", office = "prime_minister", person = "rasulzoda" },
      { office = "secretary_general", person = "zas" },
    ]
    agenda = text({
      en = "The escalation at the border of Armenia and Azerbaijan, and help in settling it. Belarus is represented by the state secretary of its Security Council, Tajikistan by its prime minister."
      ru = "Об обострении на границе Армении и Азербайджана и содействии в урегулировании. Беларусь представлена государственным секретарём Совета безопасности, Таджикистан — премьер-министром."
      ar = "التصعيد على حدود أرمينيا وأذربيجان والمساعدة في تسويته. ومثّل بيلاروس أمين الدولة في مجلس الأمن، وطاجيكستان رئيس وزرائها."
    })
  }
}

act "council.receipt" "received_by" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
    said   = "by the session"
  }
  source  = [source.tjinform_session]
  answers = [act.appeal]
  of      = { member = "BY", office = "secretary_of_security_council", person = "volfovich" }
  body = {
    channel = "session"
    text = text({
      en = "At the latest by the session of that day, in which it takes part."
      ru = "Не позднее сессии этого дня, в которой участвует."
      ar = "في موعد أقصاه دورة ذلك اليوم التي شارك فيها."
    })
  }
}

act "council.receipt" "received_kg" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
    said   = "by the session"
  }
  source  = [source.tjinform_session]
  answers = [act.appeal]
  of      = { member = "KG", office = "president", person = "japarov" }
  body = {
    channel = "session"
    text = text({
      en = "At the latest by the session of that day, in which it takes part."
      ru = "Не позднее сессии этого дня, в которой участвует."
      ar = "في موعد أقصاه دورة ذلك اليوم التي شارك فيها."
    })
  }
}

act "council.receipt" "received_kz" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
    said   = "by the session"
  }
  source  = [source.tjinform_session]
  answers = [act.appeal]
  of      = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    channel = "session"
    text = text({
      en = "At the latest by the session of that day, in which it takes part."
      ru = "Не позднее сессии этого дня, в которой участвует."
      ar = "في موعد أقصاه دورة ذلك اليوم التي شارك فيها."
    })
  }
}

act "council.receipt" "received_ru" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
    said   = "by the session"
  }
  source  = [source.tjinform_session]
  answers = [act.appeal]
  of      = { member = "RU", office = "president", person = "putin" }
  body = {
    channel = "session"
    text = text({
      en = "At the latest by the session of that day, in which it takes part."
      ru = "Не позднее сессии этого дня, в которой участвует."
      ar = "في موعد أقصاه دورة ذلك اليوم التي شارك فيها."
    })
  }
}

act "council.receipt" "received_tj" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
    said   = "by the session"
  }
  source  = [source.tjinform_session]
  answers = [act.appeal]
  of      = { member = "TJ", office = "prime_minister", person = "rasulzoda" }
  body = {
    channel = "session"
    text = text({
      en = "At the latest by the session of that day, in which it takes part."
      ru = "Не позднее сессии этого дня, в которой участвует."
      ar = "في موعد أقصاه دورة ذلك اليوم التي شارك فيها."
    })
  }
}

# What the session agreed on, as the Secretariat told it: a mission, and no forces. That its number, and until
# when it is sent, was not told is no lack: the charter asks it of forces alone.
act "council.announcement" "decision_mission" {
  happened {
    from   = "2022-09-13T18:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.dailystorm_mission, source.tjinform_session, source.primeminister_28oct]
  of     = { office = "secretariat" }
  body = {
    kind    = "mission_without_forces"
    outcome = "adopted"
    where   = "CSTO Secretariat"
    terms = {
      purpose = text({
        en = "To assess the situation, and to propose how to ease the tension."
        ru = "Оценить обстановку и предложить пути деэскалации."
        ar = "تقييم الوضع واقتراح سبل التهدئة."
      })
      area    = "AM"
      command = "zas"
      tasks = [
        text({
          en = "To report to the heads of state."
          ru = "Доложить главам государств."
          ar = "رفع تقرير إلى الرؤساء."
        }),
      ]
    }
    text = text({
      en = "The Secretariat: a mission led by the Secretary General, with the Chief of the Joint Staff, goes to Armenia to assess, to report to the heads of state and to propose how to ease the tension; a working group watches the situation. Armenia later calls it a protocol decision. No article is named, and no forces."
      ru = "Секретариат: в Армению направляется миссия во главе с Генеральным секретарём с участием начальника Объединённого штаба для оценки обстановки, доклада главам государств и предложений по деэскалации; создаётся рабочая группа. Позднее Армения называет решение протокольным. Ни статья, ни силы не названы."
      ar = "الأمانة العامة: تُرسل إلى أرمينيا بعثة برئاسة الأمين العام ومشاركة رئيس الأركان المشتركة لتقييم الوضع ورفع تقرير إلى الرؤساء واقتراح سبل التهدئة، ويتابع فريق عمل الوضع. وسمّته أرمينيا لاحقاً قراراً محضرياً. ولم تُسمَّ مادة ولا قوات."
    })
  }
}

act "council.contact" "sidorov_papikyan" {
  happened {
    from   = "2022-09-15T18:00:00+04:00"
    to     = "2022-09-15T23:59:59+04:00"
    offset = "+04:00"
    said   = "Thursday evening"
  }
  source = [source.asbarez_task_force]
  of     = { member = "AM", office = "minister_defence", person = "papikyan" }
  body = {
    between = [
      { member = "AM", office = "minister_defence", person = "papikyan" },
      { office = "joint_staff", person = "sidorov" },
    ]
    means   = "meeting"
    told_by = { member = "AM", office = "minister_defence", person = "papikyan" }
    text = text({
      en = "The mission's first group arrives; Papikyan briefs Sidorov and names what it is to watch."
      ru = "Прибывает первая группа миссии; Папикян информирует Сидорова и определяет задачи мониторинга."
      ar = "وصلت المجموعة الأولى من البعثة؛ أطلع بابيكيان سيدوروف على الوضع وحدد أهداف الرصد."
    })
  }
}

act "situation.event" "mission_first_group" {
  happened {
    from   = "2022-09-15T18:00:00+04:00"
    to     = "2022-09-19T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.asbarez_task_force, source.azatutyun_32044829]
  of     = { office = "joint_staff", person = "sidorov" }
  body = {
    kind   = "other"
    places = ["AM"]
    text = text({
      en = "Sidorov's group works in Armenia for four days and goes back to Moscow on Monday. These are observers: no line of force comes with them."
      ru = "Группа Сидорова работает в Армении четыре дня и в понедельник возвращается в Москву. Это наблюдатели: никаких сил с ними нет."
      ar = "عملت مجموعة سيدوروف في أرمينيا أربعة أيام وعادت إلى موسكو يوم الاثنين. وهم مراقبون لا قوات معهم."
    })
  }
}

act "council.contact" "zas_grigoryan" {
  happened {
    from   = "2022-09-21T00:00:00+04:00"
    to     = "2022-09-21T23:59:59+04:00"
    offset = "+04:00"
    said   = "Wednesday"
  }
  source = [source.azatutyun_32044829]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    between = [
      { office = "secretary_general", person = "zas" },
      { member = "AM", office = "secretary_of_security_council", person = "grigoryan" },
    ]
    means   = "meeting"
    told_by = { office = "secretary_general", person = "zas" }
    text = text({
      en = "The Secretariat on the meeting in Yerevan: the situation in the region and possible further measures."
      ru = "Секретариат о встрече в Ереване: ситуация в регионе и возможные дальнейшие меры."
      ar = "الأمانة العامة عن لقاء يريفان: الوضع في المنطقة والتدابير الممكنة."
    })
  }
}

# The other side's word on the same meeting.
act "council.contact" "zas_grigoryan_armenia" {
  happened {
    from   = "2022-09-21T00:00:00+04:00"
    to     = "2022-09-21T23:59:59+04:00"
    offset = "+04:00"
    said   = "Wednesday"
  }
  source  = [source.azatutyun_32044829]
  answers = [act.zas_grigoryan]
  of      = { member = "AM", office = "secretary_of_security_council", person = "grigoryan" }
  body = {
    between = [
      { office = "secretary_general", person = "zas" },
      { member = "AM", office = "secretary_of_security_council", person = "grigoryan" },
    ]
    means   = "meeting"
    told_by = { member = "AM", office = "secretary_of_security_council", person = "grigoryan" }
    text = text({
      en = "Grigoryan on the same meeting: a large-scale aggression, and a demand that the troops leave."
      ru = "Григорян о той же встрече: крупномасштабная агрессия и требование вывести войска."
      ar = "غريغوريان عن اللقاء نفسه: عدوان واسع ومطالبة بسحب القوات."
    })
  }
}

act "situation.statement" "lavrov_observers" {
  happened {
    from   = "2022-10-12T00:00:00+03:00"
    to     = "2022-10-12T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.azatutyun_32101839]
  of     = { member = "RU", office = "minister_foreign", person = "lavrov" }
  body = {
    kind    = "plan"
    speaker = { member = "RU", office = "minister_foreign", person = "lavrov" }
    text = text({
      en = "Lavrov: the organisation is ready to send observers; the Secretariat proposed it a month ago, and the chair has not yet called the session that has to approve it."
      ru = "Лавров: Организация готова направить наблюдателей; Секретариат предложил это месяц назад, но председательствующая сторона ещё не созвала необходимую сессию."
      ar = "لافروف: المنظمة مستعدة لإرسال مراقبين، وقد اقترحت الأمانة ذلك قبل شهر ولم تدعُ الرئاسة بعد إلى الدورة اللازمة."
    })
  }
}

act "situation.statement" "demand_assessment" {
  happened {
    from   = "2022-10-26T00:00:00+04:00"
    to     = "2022-10-26T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.azatutyun_32101839]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    kind    = "demand"
    speaker = { member = "AM", office = "head_of_government", person = "pashinyan" }
    text = text({
      en = "Pashinyan expects the organisation to condemn what happened as aggression and to draw up a roadmap for restoring territorial integrity."
      ru = "Пашинян ожидает, что Организация осудит произошедшее как агрессию и подготовит дорожную карту восстановления территориальной целостности."
      ar = "ينتظر باشينيان أن تدين المنظمة ما جرى بوصفه عدواناً وأن تضع خارطة طريق لاستعادة وحدة الأراضي."
    })
  }
}

act "situation.statement" "plan_28oct" {
  happened {
    from   = "2022-10-27T00:00:00+03:00"
    to     = "2022-10-27T15:57:00+03:00"
    offset = "+03:00"
  }
  source = [source.tass_1528269]
  of     = { office = "secretariat" }
  body = {
    kind    = "plan"
    speaker = { office = "secretariat" }
    text = text({
      en = "The organisation: on 28 October the Council is to discuss what the mission found, and joint measures to assist Armenia."
      ru = "Организация: 28 октября Совет обсудит итоги работы миссии и совместные меры помощи Армении."
      ar = "المنظمة: يبحث المجلس في 28 أكتوبر نتائج البعثة والتدابير المشتركة لمساعدة أرمينيا."
    })
  }
}

act "council.session" "session_council_28oct" {
  happened {
    from   = "2022-10-28T00:00:00+04:00"
    to     = "2022-10-28T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.primeminister_28oct]
  of     = { member = "AM", office = "chairman", person = "pashinyan" }
  body = {
    body          = "council"
    form          = "video"
    extraordinary = true
    chair         = { member = "AM", office = "chairman", person = "pashinyan" }
    asked_by      = "AM"
    attended = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "BY", office = "president", person = "lukashenko" },
      { member = "KG", office = "president", person = "japarov" },
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "RU", office = "president", person = "putin" },
      { member = "TJ", office = "president", person = "rahmon" },
      { office = "secretary_general", person = "zas" },
    ]
    agenda = text({
      en = "The Secretary General's report on the mission."
      ru = "Доклад Генерального секретаря о миссии."
      ar = "تقرير الأمين العام عن البعثة."
    })
    orders = [
      text({
        en = "The foreign ministers are to agree on a draft decision."
        ru = "Министрам иностранных дел поручено согласовать проект решения."
        ar = "كُلّف وزراء الخارجية بالاتفاق على مشروع قرار."
      }),
    ]
  }
}
