# Who could speak for Kyrgyzstan. Two people said that they were its president; the record
# takes neither side, and whatever is done in that name is found to be contested.

act "member.office" "president_bakiyev" {
  on = "pact"
  happened {
    from   = "2009-07-01T00:00:00+06:00"
    to     = "2009-07-31T23:59:59+06:00"
    offset = "+06:00"
    said   = "nine months before 21 April 2010"
  }
  source = [source.aljazeera_bakiyev]
  body = {
    member = "KG"
    office = "president"
    person = "bakiyev"
    change = "holds"
    text = text({
      en = "Bakiyev holds the office by the election nine months before April 2010; the day is not told."
      ru = "Бакиев занимает пост по итогам выборов за девять месяцев до апреля 2010 года; день не назван."
      ar = "باكييف في المنصب بعد انتخابات جرت قبل نيسان/أبريل 2010 بتسعة أشهر، ولم يُذكر اليوم."
    })
  }
}

act "member.office" "interim_government" {
  on = "pact"
  happened {
    from   = "2010-04-07T00:00:00+06:00"
    to     = "2010-04-07T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.xinhua_decree, source.aljazeera_declined]
  body = {
    member = "KG"
    office = "head_of_government"
    person = "otunbayeva"
    change = "took_over"
    text = text({
      en = "After the overthrow of Bakiyev's government Otunbayeva heads an interim one."
      ru = "После свержения правительства Бакиева временное правительство возглавляет Отунбаева."
      ar = "بعد الإطاحة بحكومة باكييف ترأست أوتونباييفا حكومة مؤقتة."
    })
  }
}

act "member.office" "bakiyev_resigned" {
  on = "pact"
  happened {
    from   = "2010-04-15T00:00:00+06:00"
    to     = "2010-04-16T23:59:59+06:00"
    offset = "+06:00"
    said   = "faxed on 16 April"
  }
  source = [source.rt_bakiyev]
  body = {
    member = "KG"
    office = "president"
    person = "bakiyev"
    change = "resigned"
    text = text({
      en = "A letter of resignation reaches the interim government by fax, as that government tells it; Bakiyev contests it."
      ru = "Временное правительство сообщает о полученном по факсу заявлении об отставке; Бакиев его оспаривает."
      ar = "أعلنت الحكومة المؤقتة تسلّم كتاب استقالة بالفاكس، ويعترض عليه باكييف."
    })
  }
}

act "member.office" "bakiyev_claims" {
  on = "pact"
  happened {
    from   = "2010-04-21T00:00:00+03:00"
    to     = "2010-04-21T10:00:00Z"
    offset = "+03:00"
  }
  source = [source.rt_bakiyev, source.aljazeera_bakiyev, source.udf_bakiyev]
  of     = { member = "KG", office = "president", person = "bakiyev" }
  body = {
    member = "KG"
    office = "president"
    person = "bakiyev"
    change = "claims"
    text = text({
      en = "In Minsk Bakiyev says that he does not recognise his resignation and is president; two days later he adds that he remains so in law, parliament not having dealt with it, and does not mean to return as president."
      ru = "В Минске Бакиев заявляет, что не признаёт свою отставку и остаётся президентом; через два дня добавляет, что остаётся им юридически, поскольку парламент её не рассматривал, а возвращаться президентом не намерен."
      ar = "قال باكييف في مينسك إنه لا يعترف باستقالته وإنه الرئيس، وأضاف بعد يومين أنه باقٍ قانوناً لأن البرلمان لم ينظر فيها، وأنه لا ينوي العودة رئيساً."
    })
  }
}

act "member.office" "otunbayeva_claims" {
  on = "pact"
  happened {
    from   = "2010-05-19T00:00:00+06:00"
    to     = "2010-05-19T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.argumenti_decree, source.xinhua_decree]
  of     = { member = "KG", office = "head_of_government", person = "otunbayeva" }
  body = {
    member = "KG"
    office = "president"
    person = "otunbayeva"
    change = "claims"
    text = text({
      en = "By a decree of the interim government its head is president of the transition until 31 December 2011; a referendum on 27 June is to confirm it."
      ru = "Декретом временного правительства его глава наделена полномочиями президента переходного периода до 31 декабря 2011 года; положение должен утвердить референдум 27 июня."
      ar = "بمرسوم من الحكومة المؤقتة أصبحت رئيستها رئيسة للفترة الانتقالية حتى 31 كانون الأول/ديسمبر 2011، على أن يؤكد ذلك استفتاء 27 حزيران/يونيو."
    })
  }
}

act "member.office" "otunbayeva_confirmed" {
  on = "pact"
  happened {
    from   = "2010-07-03T00:00:00+06:00"
    to     = "2010-07-03T11:58:00+06:00"
    offset = "+06:00"
  }
  source = [source.trend_inaugurated]
  body = {
    member = "KG"
    office = "president"
    person = "otunbayeva"
    change = "confirmed"
    text = text({
      en = "Sworn in after the referendum, until 31 December 2011."
      ru = "Приносит присягу после референдума, до 31 декабря 2011 года."
      ar = "أدت اليمين بعد الاستفتاء، حتى 31 كانون الأول/ديسمبر 2011."
    })
  }
}

act "member.office" "plenipotentiary" {
  on = "pact"
  happened {
    from   = "2010-06-14T00:00:00+04:00"
    to     = "2010-06-14T23:59:59+04:00"
    offset = "+04:00"
    said   = "named in the meeting of 14 June"
  }
  source = [source.afnfn_meeting, source.kremlin_8043]
  of     = { office = "secretary_general", person = "bordyuzha" }
  body = {
    member = "KG"
    office = "plenipotentiary"
    person = "mambetzhunusov"
    change = "holds"
    text = text({
      en = "He is named as Kyrgyzstan's plenipotentiary at the organisation. Who appointed him, and when, is not told."
      ru = "Назван полномочным представителем Кыргызстана при Организации. Кем и когда назначен, не сообщается."
      ar = "ذُكر أنه مفوض قيرغيزستان لدى المنظمة، ولم يُذكر من عيّنه ولا متى."
    })
  }
}

act "member.office" "security_secretary" {
  on = "pact"
  happened {
    from   = "2010-06-14T00:00:00+06:00"
    to     = "2010-06-16T15:41:00+06:00"
    offset = "+06:00"
    said   = "recently"
  }
  source = [source.by21_orozov]
  body = {
    member = "KG"
    office = "secretary_of_security_council"
    person = "orozov"
    change = "holds"
    text = text({
      en = "He is called recently appointed on 16 June; the day is not told, and on the 14th somebody else spoke for Kyrgyzstan."
      ru = "16 июня назван недавно назначенным; день не указан, а 14-го от Кыргызстана выступал другой."
      ar = "وُصف في 16 يونيو بأنه عُيّن حديثاً، ولم يُذكر اليوم، وفي الرابع عشر تكلم غيره باسم قيرغيزستان."
    })
  }
}

act "member.office" "secretary_general" {
  on = "pact"
  happened {
    from   = "2010-05-14T00:00:00+04:00"
    to     = "2010-05-14T23:59:59+04:00"
    offset = "+04:00"
    said   = "so called"
  }
  source = [source.bordyuzha_may]
  body = {
    office = "secretary_general"
    person = "bordyuzha"
    change = "holds"
    text = text({
      en = "Secretary General of the organisation at the time; since when is not told here."
      ru = "В то время Генеральный секретарь Организации; с какого времени, здесь не сказано."
      ar = "الأمين العام للمنظمة آنذاك، ولم يُذكر هنا منذ متى."
    })
  }
}
