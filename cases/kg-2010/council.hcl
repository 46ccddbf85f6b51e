# The calls for help and what came of them. No seat's position was published by that seat:
# those below are told by the secretary of Kyrgyzstan's Security Council after the Secretary
# General.

act "council.contact" "call_putin" {
  happened {
    from   = "2010-06-11T18:00:00+06:00"
    to     = "2010-06-11T23:59:59+06:00"
    offset = "+06:00"
    said   = "late Friday night"
  }
  source = [source.people_appeal, source.people_base]
  of     = { member = "KG", office = "president", person = "otunbayeva" }
  body = {
    between = [
      { member = "KG", office = "president", person = "otunbayeva" },
      { member = "RU", office = "head_of_government", person = "putin" },
    ]
    means   = "telephone"
    told_by = { member = "RU", office = "press_secretary" }
    text = text({
      en = "At the Kyrgyz side's initiative Otunbayeva and Putin speak about the clashes."
      ru = "По инициативе киргизской стороны Отунбаева и Путин обсуждают столкновения."
      ar = "بحثت أوتونباييفا مع بوتين الاشتباكات، بمبادرة من الجانب القرغيزي."
    })
  }
}

# It is carried on as a call under a threat: nobody spoke of an attack by a state, of which
# alone article 4 speaks in the text of 1992.
act "council.appeal" "appeal_russia" {
  happened {
    from   = "2010-06-12T00:00:00+06:00"
    to     = "2010-06-12T15:48:00+06:00"
    offset = "+06:00"
    said   = "Saturday"
  }
  source = [source.people_appeal, source.aljazeera_declined, source.eurasianet_declined]
  of     = { member = "KG", office = "president", person = "otunbayeva" }
  body = {
    kind       = "threat"
    addressees = ["RU"]
    channel    = "letter"
    asks = text({
      en = "Outside forces to stop the violence in the south: asked of Russia in a signed letter to Medvedev. No instrument and no article is known to be named."
      ru = "Ввод внешних сил для прекращения насилия на юге: обращение к России в подписанном письме Медведеву. О ссылке на договор или статью ничего не известно."
      ar = "قوات خارجية لوقف العنف في الجنوب: طلب موجّه إلى روسيا في رسالة موقّعة إلى ميدفيديف. ولا يُعرف أنها سمّت معاهدة أو مادة."
    })
    grounds = [
      text({
        en = "Otunbayeva: since the evening before, the situation is out of control."
        ru = "Отунбаева: со вчерашнего вечера ситуация вышла из-под контроля."
        ar = "أوتونباييفا: خرج الوضع عن السيطرة منذ مساء الأمس."
      }),
    ]
  }
}

act "council.receipt" "received_russia" {
  happened {
    from   = "2010-06-12T00:00:00+04:00"
    to     = "2010-06-12T21:49:00+04:00"
    offset = "+04:00"
  }
  source  = [source.aljazeera_declined, source.eurasianet_declined]
  answers = [act.appeal_russia]
  of      = { member = "RU", office = "president", person = "medvedev" }
  body = {
    channel = "letter"
    text = text({
      en = "Russia has it at the latest when the president's spokeswoman answers; when it came is not told."
      ru = "Россия получила его не позднее ответа пресс-секретаря президента; когда именно, не сказано."
      ar = "تسلّمته روسيا في موعد أقصاه رد المتحدثة باسم الرئيس، ولم يُذكر متى وصل."
    })
  }
}

act "council.reply" "declined_russia" {
  happened {
    from   = "2010-06-12T00:00:00+04:00"
    to     = "2010-06-12T21:49:00+04:00"
    offset = "+04:00"
  }
  source  = [source.aljazeera_declined, source.eurasianet_declined, source.dpa_declined]
  answers = [act.appeal_russia]
  of      = { member = "RU", office = "press_secretary", person = "timakova" }
  body = {
    answer = "declined"
    text = text({
      en = "Timakova: an internal conflict in whose settlement Russia sees no conditions to take part for now; peacekeepers could be sent only under the UN Charter and after consultations of all members. Humanitarian help will be given."
      ru = "Тимакова: это внутренний конфликт, условий для участия в его урегулировании Россия пока не видит; направить миротворцев можно лишь в соответствии с Уставом ООН и после консультаций всех участников. Гуманитарная помощь будет оказана."
      ar = "تيماكوفا: نزاع داخلي لا ترى روسيا حالياً شروط المشاركة في تسويته، ولا تُرسل قوات حفظ سلام إلا وفق ميثاق الأمم المتحدة وبعد التشاور مع جميع الأعضاء. وستُقدَّم مساعدة إنسانية."
    })
  }
}

# The nearest that the record has to an option which was on the table: its text says that no
# paper of it is known.
act "council.draft" "draft_forces" {
  happened {
    from   = "2010-06-12T00:00:00+04:00"
    to     = "2010-06-14T12:00:00+04:00"
    offset = "+04:00"
  }
  source = [source.aljazeera_declined, source.eurasianet_declined, source.ria_measures]
  of     = { office = "secretary_general", person = "bordyuzha" }
  body = {
    kind     = "send_forces"
    asked_by = "RU"
    text = text({
      en = "The possibility of sending peacekeepers is laid before the consultations of the secretaries of security councils; they do not rule out any means. No text of it is known."
      ru = "Возможность направления миротворцев вынесена на консультации секретарей советов безопасности; применение любых средств не исключено. Текст неизвестен."
      ar = "طُرح احتمال إرسال قوات حفظ سلام على مشاورات أمناء مجالس الأمن، ولم تُستبعد أي وسيلة. ولا يُعرف له نص."
    })
  }
}

act "council.session" "session_secretaries" {
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-14T19:26:00+04:00"
    offset = "+04:00"
  }
  source = [source.kremlin_8043, source.afnfn_meeting, source.rt_measures, source.ria_measures]
  of     = { office = "secretary_general", person = "bordyuzha" }
  body = {
    body          = "security_secretaries"
    form          = "in_person"
    extraordinary = true
    chair         = { member = "RU", office = "secretary_of_security_council", person = "patrushev" }
    asked_by      = "RU"
    attended = [
      { member = "RU", office = "secretary_of_security_council", person = "patrushev" },
      { member = "KG", office = "plenipotentiary", person = "mambetzhunusov" },
      { office = "secretary_general", person = "bordyuzha" },
      { outside = text({
        en = "secretaries of the security councils of other members, not named"
        ru = "секретари советов безопасности других участников, не названы"
        ar = "أمناء مجالس الأمن في سائر الدول الأعضاء، لم تُذكر أسماؤهم"
      }) },
    ]
    agenda = text({
      en = "The situation in Kyrgyzstan. In Moscow, at Medvedev's suggestion."
      ru = "Ситуация в Киргизии. В Москве, по предложению Медведева."
      ar = "الوضع في قيرغيزستان. في موسكو، باقتراح من ميدفيديف."
    })
    orders = [
      text({
        en = "Patrushev: measures are worked out that go to the presidents as a draft."
        ru = "Патрушев: выработаны меры, которые направляются президентам в виде проекта."
        ar = "باتروشيف: وُضعت تدابير تُرفع إلى الرؤساء مشروعاً."
      }),
    ]
  }
}

act "situation.statement" "who_represented" {
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-14T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.kremlin_8043]
  of     = { member = "RU", office = "president", person = "medvedev" }
  body = {
    kind    = "report"
    speaker = { member = "RU", office = "president", person = "medvedev" }
    text = text({
      en = "Medvedev asks who represented Kyrgyzstan. Told that it was the plenipotentiary at the organisation, he takes it that this person has all the powers that are needed and is in touch with the interim government; Patrushev says yes. No credential is shown."
      ru = "Медведев спрашивает, кто представлял Киргизию. Услышав, что полномочный представитель при Организации, он уточняет, что тот наделён всеми необходимыми полномочиями и находится в контакте с временным правительством; Патрушев подтверждает. Полномочия не предъявлены."
      ar = "سأل ميدفيديف عمّن مثّل قيرغيزستان، فقيل إنه المفوض لدى المنظمة، فاستنتج أنه مخوّل كل الصلاحيات اللازمة وعلى صلة بالحكومة المؤقتة، فأكد باتروشيف. ولم تُعرض أي وثيقة تفويض."
    })
  }
}

act "council.draft" "draft_measures" {
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-14T19:26:00+04:00"
    offset = "+04:00"
  }
  source = [source.kremlin_8043, source.rt_measures, source.ria_measures]
  of     = { office = "secretary_general", person = "bordyuzha" }
  body = {
    kind     = "assistance_measures"
    asked_by = "KG"
    text = text({
      en = "A package of measures to ease the situation, equipment for Kyrgyzstan's services among them, is sent to the presidents as a draft. Its text was not published."
      ru = "Пакет мер по стабилизации обстановки, включая оснащение силовых структур Киргизии, направлен президентам в виде проекта. Текст не опубликован."
      ar = "أُرسلت إلى الرؤساء حزمة تدابير لتهدئة الوضع، منها تجهيز الأجهزة القرغيزية، في صورة مشروع لم يُنشر نصه."
    })
  }
}

act "situation.statement" "forces_not_needed" {
  happened {
    from   = "2010-06-15T00:00:00+06:00"
    to     = "2010-06-15T23:59:59+06:00"
    offset = "+06:00"
    said   = "Tuesday"
  }
  source = [source.hu_not_needed]
  of     = { member = "KG", office = "president", person = "otunbayeva" }
  body = {
    kind    = "assurance"
    speaker = { member = "KG", office = "president", person = "otunbayeva" }
    text = text({
      en = "Otunbayeva says that foreign peacekeepers are not needed for now. That the letter of the 12th was taken back nobody tells."
      ru = "Отунбаева говорит, что иностранные миротворцы пока не нужны. Об отзыве письма от 12-го не сообщается."
      ar = "قالت أوتونباييفا إن قوات حفظ سلام أجنبية غير لازمة حالياً. ولم يذكر أحد سحب رسالة الثاني عشر."
    })
  }
}

act "council.appeal" "appeal_equipment" {
  happened {
    from   = "2010-06-15T00:00:00+06:00"
    to     = "2010-06-17T23:59:59+06:00"
    offset = "+06:00"
    said   = "told on 17 June"
  }
  source = [source.kt_helicopters, source.by21_orozov, source.people_equipment]
  of     = { member = "KG", office = "secretary_of_security_council", person = "orozov" }
  body = {
    kind       = "threat"
    addressees = ["AM", "BY", "KZ", "RU", "TJ", "UZ"]
    asks = text({
      en = "Helicopters, vehicles and other equipment for the security services, by the needs of each service; handed to the organisation. No article is known to be named."
      ru = "Вертолёты, техника и другие средства для силовых структур по потребностям каждого ведомства; заявка передана Организации. О ссылке на статью ничего не известно."
      ar = "مروحيات ومركبات وتجهيزات للأجهزة الأمنية بحسب حاجة كل جهاز، قُدّم بها طلب إلى المنظمة. ولا يُعرف أنه سمّى مادة."
    })
  }
}

act "council.position" "position_ru" {
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-17T23:59:59+06:00"
    offset = "+04:00"
    said   = "already, told on 17 June"
  }
  source  = [source.kt_helicopters, source.asbarez_xinhua]
  answers = [act.draft_measures]
  of      = { member = "RU" }
  body = {
    position = "assent"
  }
}

act "council.position" "position_kz" {
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-17T23:59:59+06:00"
    offset = "+04:00"
    said   = "already, told on 17 June"
  }
  source  = [source.kt_helicopters, source.asbarez_xinhua]
  answers = [act.draft_measures]
  of      = { member = "KZ" }
  body = {
    position = "assent"
  }
}

act "council.position" "position_am" {
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-17T23:59:59+06:00"
    offset = "+04:00"
    said   = "already, told on 17 June"
  }
  source  = [source.kt_helicopters, source.asbarez_xinhua]
  answers = [act.draft_measures]
  of      = { member = "AM" }
  body = {
    position = "assent"
  }
}

act "council.position" "position_uz" {
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-17T23:59:59+06:00"
    offset = "+04:00"
    said   = "already, told on 17 June"
  }
  source  = [source.kt_helicopters, source.asbarez_xinhua]
  answers = [act.draft_measures]
  of      = { member = "UZ" }
  body = {
    position = "assent"
  }
}

act "council.position" "position_tj" {
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-17T23:59:59+06:00"
    offset = "+04:00"
    said   = "already, told on 17 June"
  }
  source  = [source.kt_helicopters, source.asbarez_xinhua]
  answers = [act.draft_measures]
  of      = { member = "TJ" }
  body = {
    position = "assent"
  }
}

act "situation.statement" "belarus_awaited" {
  happened {
    from   = "2010-06-17T00:00:00+06:00"
    to     = "2010-06-17T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.kt_helicopters, source.asbarez_xinhua]
  of     = { member = "KG", office = "secretary_of_security_council", person = "orozov" }
  body = {
    kind    = "report"
    speaker = { member = "KG", office = "secretary_of_security_council", person = "orozov" }
    text = text({
      en = "Orozov, after the Secretary General: the heads of five members support the draft; Belarus is to decide very soon, and is expected to agree. One report has all but Belarus."
      ru = "Орозов со ссылкой на Генерального секретаря: проект поддержали главы пяти государств; Беларусь примет решение в ближайшее время, ожидается положительное. По другому сообщению, поддержали все, кроме Беларуси."
      ar = "أوروزوف نقلاً عن الأمين العام: أيّد المشروعَ رؤساء خمس دول، وستقرر بيلاروس قريباً جداً ويُنتظر أن توافق. وفي نبأ آخر أن الجميع أيدوه إلا بيلاروس."
    })
  }
}

act "council.withdrawal" "forces_off_the_table" {
  happened {
    from   = "2010-06-17T00:00:00+04:00"
    to     = "2010-06-17T23:59:59+04:00"
    offset = "+04:00"
  }
  source  = [source.newsru_no_force, source.asbarez_xinhua]
  answers = [act.draft_forces]
  of      = { office = "secretary_general", person = "bordyuzha" }
  body = {
    reason = text({
      en = "Bordyuzha: sending peacekeepers is not being spoken of; specialists who can plan against mass disorder are."
      ru = "Бордюжа: о направлении миротворцев речи нет, рассматривается направление специалистов по предотвращению массовых беспорядков."
      ar = "بورديوجا: لا حديث عن إرسال قوات حفظ سلام، بل عن خبراء في التخطيط لمواجهة الاضطرابات."
    })
  }
}

act "situation.statement" "russia_never_planned" {
  happened {
    from   = "2010-06-24T00:00:00-04:00"
    to     = "2010-06-24T23:59:59-04:00"
    offset = "-04:00"
  }
  source = [source.oana_washington]
  of     = { member = "RU", office = "president", person = "medvedev" }
  body = {
    kind    = "report"
    speaker = { member = "RU", office = "president", person = "medvedev" }
    text = text({
      en = "Medvedev in Washington: Russia never planned to send peacekeepers, though there were consultations; the interim government has yet to prove its legitimacy; the pact may react if things change."
      ru = "Медведев в Вашингтоне: Россия не планировала и не планирует направлять миротворцев, хотя консультации были; временному правительству ещё предстоит доказать свою легитимность; Организация отреагирует, если обстановка изменится."
      ar = "ميدفيديف في واشنطن: لم تخطط روسيا قط لإرسال قوات حفظ سلام وإن جرت مشاورات، وعلى الحكومة المؤقتة أن تثبت شرعيتها، وستتحرك المنظمة إن تغيّر الوضع."
    })
  }
}

act "situation.statement" "equipment_promised" {
  happened {
    from   = "2010-06-25T00:00:00+06:00"
    to     = "2010-06-25T23:59:59+06:00"
    offset = "+06:00"
  }
  source  = [source.people_equipment]
  answers = [act.appeal_equipment]
  of      = { office = "secretary_general", person = "bordyuzha" }
  body = {
    kind    = "plan"
    speaker = { office = "secretary_general", person = "bordyuzha" }
    text = text({
      en = "Bordyuzha in Bishkek: all heads of state agree that peacekeepers are not needed at this stage; military equipment will be provided, helicopters and armoured vehicles among it. Orozov says that all applications were signed by the leadership of the organisation; by which body, and when, he does not."
      ru = "Бордюжа в Бишкеке: главы всех государств едины в том, что на этом этапе миротворцы не нужны; будет предоставлена техника, в том числе вертолёты и бронемашины. Орозов говорит, что все заявки подписаны руководством Организации; каким органом и когда, не сказано."
      ar = "بورديوجا في بيشكيك: جميع رؤساء الدول متفقون على أن لا حاجة إلى قوات حفظ سلام في هذه المرحلة؛ وستُقدَّم معدات عسكرية منها مروحيات ومدرعات. وقال أوروزوف إن قيادة المنظمة وقّعت جميع الطلبات، ولم يذكر أي هيئة ولا متى."
    })
  }
}
