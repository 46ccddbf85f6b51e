# What each side says of the night to 13 September. Each calls what the other did a
# provocation or an aggression; the record keeps both, and the dead of both.

open "am-2022" {
  title = text({
    en = "Armenia, September 2022"
    ru = "Армения, сентябрь 2022 года"
    ar = "أرمينيا، سبتمبر 2022"
  })
  member = "AM"
  happened {
    from   = "2022-09-12T20:00:00+04:00"
    to     = "2022-09-13T00:30:00+04:00"
    offset = "+04:00"
    said   = "around midnight"
  }
  source = [source.tjinform_session, source.arka_expectations, source.trend_3643447]
}

act "situation.event" "fighting" {
  happened {
    from   = "2022-09-12T20:00:00+04:00"
    to     = "2022-09-13T00:30:00+04:00"
    offset = "+04:00"
    said   = "midnight"
  }
  source = [source.tjinform_session, source.arka_expectations, source.trend_3643447]
  body = {
    kind   = "clash"
    places = ["AM-GR", "AM-SU", "AM-VD"]
    text = text({
      en = "Fighting with artillery, mortars and drones begins on a part of the border of Armenia and Azerbaijan. Who began it is what the two sides disagree on."
      ru = "На участках границы Армении и Азербайджана начинаются бои с применением артиллерии, миномётов и беспилотников. Кто начал, стороны излагают по-разному."
      ar = "اندلع قتال بالمدفعية والهاون والمسيّرات على أجزاء من حدود أرمينيا وأذربيجان. والطرفان مختلفان في من بدأ."
    })
  }
}

act "situation.statement" "accusation_am" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T12:00:00+04:00"
    offset = "+04:00"
    said   = "night"
  }
  source = [source.breakinglatest_tass, source.txtreport_unsc]
  of     = { member = "AM", office = "cabinet" }
  body = {
    kind    = "accusation"
    speaker = { member = "AM", office = "cabinet" }
    text = text({
      en = "Armenia: an aggression against its sovereign territory, with bombardment of towns."
      ru = "Армения: агрессия против её суверенной территории, обстрел населённых пунктов."
      ar = "أرمينيا: عدوان على أراضيها ذات السيادة وقصف لبلدات."
    })
  }
}

act "situation.statement" "denial_az" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
  }
  source  = [source.trend_3643447, source.txtreport_unsc]
  answers = [act.accusation_am]
  body = {
    kind = "denial"
    speaker = { outside = text({
      en = "the Ministry of Defence of Azerbaijan"
      ru = "Министерство обороны Азербайджана"
      ar = "وزارة دفاع أذربيجان"
    }) }
    text = text({
      en = "Azerbaijan: Armenian sabotage groups mined roads and fired first; the answer was to stop that and struck military targets only."
      ru = "Азербайджан: армянские диверсионные группы минировали дороги и первыми открыли огонь; ответные меры пресекали это и были направлены только на военные цели."
      ar = "أذربيجان: زرعت مجموعات تخريب أرمينية ألغاماً وبدأت بإطلاق النار، وكان الرد لوقف ذلك وعلى أهداف عسكرية وحدها."
    })
  }
}

act "situation.statement" "denial_am" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
  }
  source  = [source.txtreport_unsc]
  answers = [act.denial_az]
  of      = { member = "AM", office = "cabinet" }
  body = {
    kind    = "denial"
    speaker = { member = "AM", office = "cabinet" }
    text = text({
      en = "Yerevan denies that its forces attacked first."
      ru = "Ереван отрицает, что его силы напали первыми."
      ar = "نفت يريفان أن تكون قواتها البادئة."
    })
  }
}

act "situation.figure" "killed_am_49" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.trtworld_50]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "Armenian servicemen"
      ru = "армянские военнослужащие"
      ar = "جنود أرمينيون"
    })
    value   = exactly(49)
    places  = ["AM"]
    speaker = { member = "AM", office = "head_of_government", person = "pashinyan" }
  }
}

act "situation.figure" "killed_az_50" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.trtworld_50]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "Azerbaijani servicemen, 42 of the army and 8 border guards"
      ru = "военнослужащие Азербайджана: 42 из армии и 8 пограничников"
      ar = "جنود أذربيجانيون: 42 من الجيش و8 من حرس الحدود"
    })
    value = exactly(50)
    speaker = { outside = text({
      en = "the Ministry of Defence of Azerbaijan"
      ru = "Министерство обороны Азербайджана"
      ar = "وزارة دفاع أذربيجان"
    }) }
  }
}

act "situation.figure" "killed_280" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-21T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.azatutyun_32044829]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "soldiers of both sides in the two days"
      ru = "военнослужащие обеих сторон за два дня"
      ar = "جنود الطرفين في اليومين"
    })
    value     = from(280)
    precision = "at_least"
    speaker = { outside = text({
      en = "RFE/RL"
      ru = "РСЕ/РС"
      ar = "إذاعة أوروبا الحرة"
    }) }
  }
}

act "situation.characterisation" "called_aggression" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T12:00:00+04:00"
    offset = "+04:00"
    said   = "night"
  }
  source = [source.breakinglatest_tass]
  of     = { member = "AM", office = "cabinet" }
  body = {
    of      = "events"
    as      = "aggression"
    speaker = { member = "AM", office = "cabinet" }
    text = text({
      en = "Armenia's cabinet speaks of an aggression."
      ru = "Правительство Армении говорит об агрессии."
      ar = "تحدثت الحكومة الأرمينية عن عدوان."
    })
  }
}

act "situation.characterisation" "called_provocation" {
  happened {
    from   = "2022-09-13T00:00:00+04:00"
    to     = "2022-09-13T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.trend_3643447]
  body = {
    of = "events"
    as = "provocation"
    speaker = { outside = text({
      en = "the Ministry of Defence of Azerbaijan"
      ru = "Министерство обороны Азербайджана"
      ar = "وزارة دفاع أذربيجان"
    }) }
    text = text({
      en = "Azerbaijan's Ministry of Defence speaks of a large-scale provocation."
      ru = "Минобороны Азербайджана говорит о крупномасштабной провокации."
      ar = "تحدثت وزارة الدفاع الأذربيجانية عن استفزاز واسع النطاق."
    })
  }
}

act "situation.event" "ceasefire" {
  happened {
    from   = "2022-09-14T20:00:00+04:00"
    to     = "2022-09-14T20:00:00+04:00"
    offset = "+04:00"
    said   = "as of 8 p.m."
  }
  source = [source.arka_expectations]
  body = {
    kind   = "calm"
    places = ["AM"]
    text = text({
      en = "A ceasefire is agreed from 20:00."
      ru = "С 20:00 согласовано прекращение огня."
      ar = "اتُّفق على وقف إطلاق النار من الساعة 20:00."
    })
  }
}
