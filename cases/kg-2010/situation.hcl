# What is said to have happened in the south of Kyrgyzstan, and what was called what.

open "kg-2010" {
  title = text({
    en = "Kyrgyzstan, June 2010"
    ru = "Кыргызстан, июнь 2010 года"
    ar = "قيرغيزستان، يونيو 2010"
  })
  member = "KG"
  happened {
    from   = "2010-06-10T18:00:00+06:00"
    to     = "2010-06-10T23:59:59+06:00"
    offset = "+06:00"
    said   = "late Thursday"
  }
  source = [source.people_appeal]
}

act "situation.event" "clashes_osh" {
  happened {
    from   = "2010-06-10T18:00:00+06:00"
    to     = "2010-06-10T23:59:59+06:00"
    offset = "+06:00"
    said   = "late Thursday"
  }
  source = [source.people_appeal, source.aljazeera_declined]
  body = {
    kind   = "clash"
    places = ["KG-GO", "KG-O"]
    text = text({
      en = "Clashes between ethnic Kyrgyz and Uzbeks begin in Osh."
      ru = "В Оше начинаются столкновения между кыргызами и узбеками."
      ar = "بدأت في أوش اشتباكات بين القرغيز والأوزبك."
    })
  }
}

act "situation.event" "emergency_osh" {
  happened {
    from   = "2010-06-10T18:00:00+06:00"
    to     = "2010-06-12T15:48:00+06:00"
    offset = "+06:00"
  }
  source = [source.people_appeal]
  of     = { member = "KG", office = "head_of_government", person = "otunbayeva" }
  body = {
    kind   = "other"
    places = ["KG-GO"]
    text = text({
      en = "The interim government declares a state of emergency in Osh with a curfew from 20:00 to 06:00 until 20 June. From which hour it held is not told, so it stands here as an event and not as a measure."
      ru = "Временное правительство объявляет в Оше чрезвычайное положение с комендантским часом с 20:00 до 06:00 до 20 июня. С какого часа, не сказано, поэтому здесь это событие, а не мера."
      ar = "أعلنت الحكومة المؤقتة حالة الطوارئ في أوش مع حظر تجول من 20:00 إلى 06:00 حتى 20 يونيو. ولم تُذكر ساعة بدئها، فأُدرجت حدثاً لا تدبيراً."
    })
  }
}

act "situation.event" "clashes_jalalabad" {
  happened {
    from   = "2010-06-12T00:00:00+06:00"
    to     = "2010-06-14T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.dpa_declined, source.gaea_114]
  body = {
    kind   = "clash"
    places = ["KG-J"]
    text = text({
      en = "The violence reaches Jalal-Abad."
      ru = "Насилие перекидывается на Джалал-Абад."
      ar = "امتد العنف إلى جلال آباد."
    })
  }
}

act "situation.figure" "killed_49" {
  happened {
    from   = "2010-06-12T00:00:00+06:00"
    to     = "2010-06-12T15:48:00+06:00"
    offset = "+06:00"
  }
  source = [source.people_appeal]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "killed in the clashes so far; by whose count is not told"
      ru = "погибшие на тот момент; чей подсчёт, не сказано"
      ar = "القتلى حتى ذلك الحين، ولم يُذكر مصدر العدد"
    })
    value  = exactly(49)
    places = ["KG-O"]
    speaker = { outside = text({
      en = "Xinhua"
      ru = "Синьхуа"
      ar = "وكالة شينخوا"
    }) }
  }
}

act "situation.figure" "killed_65" {
  happened {
    from   = "2010-06-12T00:00:00+06:00"
    to     = "2010-06-12T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.dpa_declined]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "killed in the clashes so far"
      ru = "погибшие на тот момент"
      ar = "القتلى حتى ذلك الحين"
    })
    value     = from(65)
    precision = "at_least"
    places    = ["KG-O"]
    speaker = { outside = text({
      en = "DPA"
      ru = "ДПА"
      ar = "وكالة د ب أ"
    }) }
  }
}

act "situation.figure" "killed_114" {
  happened {
    from   = "2010-06-14T00:00:00+06:00"
    to     = "2010-06-14T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.gaea_114]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "killed, by the count of officials who are not named"
      ru = "погибшие, по данным официальных лиц, имена не названы"
      ar = "القتلى بحسب مسؤولين لم تُذكر أسماؤهم"
    })
    value  = exactly(114)
    places = ["KG-O", "KG-J"]
    speaker = { outside = text({
      en = "officials, not named"
      ru = "официальные лица, не названы"
      ar = "مسؤولون لم تُذكر أسماؤهم"
    }) }
  }
}

act "situation.figure" "killed_500" {
  happened {
    from   = "2010-06-14T00:00:00+06:00"
    to     = "2010-06-14T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.gaea_114]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "killed, as the Uzbek minority says"
      ru = "погибшие, по словам узбекской общины"
      ar = "القتلى بحسب الأقلية الأوزبكية"
    })
    value     = from(500)
    precision = "at_least"
    places    = ["KG-O", "KG-J"]
    speaker = { outside = text({
      en = "representatives of the Uzbek minority"
      ru = "представители узбекской общины"
      ar = "ممثلو الأقلية الأوزبكية"
    }) }
  }
}

act "situation.figure" "killed_191" {
  happened {
    from   = "2010-06-17T00:00:00+06:00"
    to     = "2010-06-17T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.asbarez_xinhua]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "deaths called confirmed after five days of clashes"
      ru = "подтверждённые смерти за пять дней столкновений"
      ar = "وفيات وُصفت بالمؤكدة بعد خمسة أيام من الاشتباكات"
    })
    value  = exactly(191)
    places = ["KG-O", "KG-J"]
    speaker = { outside = text({
      en = "RFE/RL"
      ru = "РСЕ/РС"
      ar = "إذاعة أوروبا الحرة"
    }) }
  }
}

act "situation.characterisation" "called_outside_attack_only" {
  happened {
    from   = "2010-06-11T00:00:00+05:00"
    to     = "2010-06-11T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.people_base]
  of     = { member = "RU", office = "president", person = "medvedev" }
  body = {
    of      = "threat"
    as      = "no_outside_attack"
    speaker = { member = "RU", office = "president", person = "medvedev" }
    text = text({
      en = "Medvedev in Tashkent: forces of the pact could enter only if a member were attacked by a foreign state; the problems are for the Kyrgyz authorities to resolve."
      ru = "Медведев в Ташкенте: силы Организации могли бы быть введены лишь при нападении иностранного государства на участника; решать проблемы предстоит властям Киргизии."
      ar = "ميدفيديف في طشقند: لا تدخل قوات المنظمة إلا إذا هاجمت دولة أجنبية عضواً، وحلّ المشكلات من شأن السلطات القرغيزية."
    })
  }
}

act "situation.characterisation" "called_internal" {
  happened {
    from   = "2010-06-12T00:00:00+04:00"
    to     = "2010-06-12T21:49:00+04:00"
    offset = "+04:00"
  }
  source = [source.aljazeera_declined, source.eurasianet_declined]
  of     = { member = "RU", office = "press_secretary", person = "timakova" }
  body = {
    of      = "events"
    as      = "internal_conflict"
    speaker = { member = "RU", office = "press_secretary", person = "timakova" }
    text = text({
      en = "Timakova calls it an internal conflict."
      ru = "Тимакова называет происходящее внутренним конфликтом."
      ar = "وصفته تيماكوفا بأنه نزاع داخلي."
    })
  }
}
