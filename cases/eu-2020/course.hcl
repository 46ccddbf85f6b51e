# The course: the request, its forwarding, the silence, and what came in April and May.

open "eu-2020" {
  title = text({
    en = "Italy, February 2020: the epidemic"
    ru = "Италия, февраль 2020 года: эпидемия"
    ar = "إيطاليا، فبراير 2020: الوباء"
  })
  member = "IT"
  happened {
    from   = "2020-02-21T00:00:00+01:00"
    to     = "2020-02-28T23:59:59+01:00"
    offset = "+01:00"
    said   = "the end of February"
  }
  source = [source.adnkronos]
}

# The sources give no day. The Commission's release of 28 February presupposes it.
act "council.appeal" "request" {
  happened {
    from   = "2020-02-26T00:00:00+01:00"
    to     = "2020-02-28T12:00:00+01:00"
    offset = "+01:00"
    said   = "at the end of February; relayed the same day, the same hour"
  }
  source = [source.commission_relayed, source.adnkronos, source.today_masks]
  of     = { member = "IT", office = "permanent_representative", person = "massari_person" }
  under  = ["decision.art15"]
  body = {
    kind       = "assistance"
    addressees = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"]
    channel    = "letter"
    asks = text({
      en = "Protective masks, asked for by activating the mechanism in a letter of the permanent representative. How many is not said."
      ru = "Защитные маски; запрошены через Механизм письмом постоянного представителя. Сколько, не сказано."
      ar = "كمامات واقية، طُلبت بتفعيل الآلية في رسالة من الممثل الدائم. ولم يُذكر عددها."
    })
    grounds = [text({
      en = "A measure of preparation, so the Commission's spokeswoman: the authorities want to plan for needing more of them."
      ru = "Мера подготовки, по словам представителя Комиссии: власти хотят рассчитывать на возможную потребность."
      ar = "إجراء استعداد بحسب متحدثة المفوضية: تريد السلطات أن تحتاط لحاجة محتملة."
    })]
  }
}

act "council.consultation" "forwarded" {
  happened {
    from   = "2020-02-26T00:00:00+01:00"
    to     = "2020-02-28T12:00:00+01:00"
    offset = "+01:00"
    said   = "the same day, the same hour"
  }
  source  = [source.commission_relayed, source.adnkronos]
  of      = { office = "ercc" }
  answers = [act.request]
  body = {
    under = ["decision.art15_3"]
    text = text({
      en = "The ERCC relays the request to all member states, and asks them for offers."
      ru = "ERCC передает запрос всем государствам-членам и просит предложений."
      ar = "حوّل المركز الطلب إلى الدول الأعضاء كلها ودعاها إلى تقديم عروض."
    })
  }
}

act "situation.statement" "voluntary" {
  happened {
    from   = "2020-02-26T00:00:00+01:00"
    to     = "2020-02-28T23:59:59+01:00"
    offset = "+01:00"
  }
  source = [source.today_masks]
  body = {
    kind = "report"
    speaker = { outside = text({
      en = "a spokeswoman of the European Commission"
      ru = "представитель Европейской комиссии"
      ar = "متحدثة باسم المفوضية الأوروبية"
    }) }
    text = text({
      en = "She calls the request a common procedure: a state asks, and others provide of their own free will. How many masks are needed was not indicated."
      ru = "Называет запрос обычной процедурой: одно государство просит, другие дают добровольно. Сколько масок нужно, не указано."
      ar = "تصف الطلب بأنه إجراء معتاد: تطلب دولة ويقدم غيرها طوعاً. ولم يُبيَّن عدد الكمامات."
    })
  }
}

act "situation.statement" "nobody_answered" {
  happened {
    from   = "2020-03-10T00:00:00+01:00"
    to     = "2020-03-10T23:59:59+01:00"
    offset = "+01:00"
    said   = "on Tuesday"
  }
  known   = "2020-03-12T23:59:59Z"
  source  = [source.massari]
  of      = { member = "IT", office = "permanent_representative", person = "massari_person" }
  answers = [act.request]
  body = {
    kind    = "accusation"
    speaker = { member = "IT", office = "permanent_representative", person = "massari_person" }
    text = text({
      en = "Massari: not one state of the Union has responded to the Commission's call; only China did, bilaterally; it is no good sign of European solidarity."
      ru = "Массари: на призыв Комиссии не откликнулось ни одно государство Союза, только Китай в двустороннем порядке; это недобрый знак для европейской солидарности."
      ar = "ماساري: لم تستجب لدعوة المفوضية دولة واحدة من الاتحاد، بل الصين وحدها ثنائياً؛ وليس ذلك علامة حسنة على التضامن الأوروبي."
    })
  }
}

act "agreement.offer" "offer_ro" {
  happened {
    from   = "2020-03-28T00:00:00+01:00"
    to     = "2020-04-07T12:00:00+02:00"
    offset = "+02:00"
    said   = "told on 7 April"
  }
  source  = [source.teams, source.eeas]
  of      = { member = "RO", office = "contact_point" }
  answers = [act.request]
  body = {
    kind  = "assistance"
    to    = "IT"
    items = [{ kind = "medical_team", count = exactly(1) }, { kind = "personnel", count = exactly(14) }]
    text = text({
      en = "Romania gives a medical team through the mechanism: 11 doctors and 3 nurses. When it was offered is not told, nor at what cost."
      ru = "Румыния через Механизм дает медицинскую группу: 11 врачей и 3 медсестры. Когда и на каких условиях предложена, не сказано."
      ar = "تقدم رومانيا عبر الآلية فريقاً طبياً من 11 طبيباً و3 ممرضين. ولم يُذكر متى عُرض ولا بأي تكلفة."
    })
  }
}

act "agreement.offer" "offer_no" {
  happened {
    from   = "2020-03-28T00:00:00+01:00"
    to     = "2020-04-07T12:00:00+02:00"
    offset = "+02:00"
    said   = "told on 7 April"
  }
  source  = [source.teams, source.eeas]
  of      = { member = "NO", office = "contact_point" }
  answers = [act.request]
  body = {
    kind  = "assistance"
    to    = "IT"
    items = [{ kind = "medical_team", count = exactly(1) }, { kind = "personnel", count = exactly(16) }]
    text = text({
      en = "Norway gives a medical team through the mechanism: 4 doctors and 12 nurses."
      ru = "Норвегия через Механизм дает медицинскую группу: 4 врача и 12 медсестер."
      ar = "تقدم النرويج عبر الآلية فريقاً طبياً من 4 أطباء و12 ممرضاً."
    })
  }
}

act "agreement.offer" "offer_at" {
  happened {
    from   = "2020-03-28T00:00:00+01:00"
    to     = "2020-04-07T12:00:00+02:00"
    offset = "+02:00"
    said   = "told on 7 April"
  }
  source  = [source.teams, source.eeas]
  of      = { member = "AT", office = "contact_point" }
  answers = [act.request]
  body = {
    kind  = "assistance"
    to    = "IT"
    items = [{ kind = "disinfectant_litres", count = exactly(3360) }]
    text = text({
      en = "Austria offers disinfectant through the mechanism: over 3,000 litres, 3,360 as Italy counts them."
      ru = "Австрия предлагает через Механизм дезинфицирующее средство: свыше 3000 литров, по итальянскому счету 3360."
      ar = "تعرض النمسا مطهراً عبر الآلية: أكثر من 3000 لتر، و3360 بحساب إيطاليا."
    })
  }
}

act "agreement.acceptance" "accept_ro" {
  happened {
    from   = "2020-04-07T00:00:00+02:00"
    to     = "2020-04-07T12:00:00+02:00"
    offset = "+02:00"
  }
  source  = [source.teams]
  of      = { member = "IT" }
  answers = [act.offer_ro]
  body = {
    text = text({
      en = "Received in Italy: who comes was accepted. When and by whom is not told."
      ru = "Принята Италией: группа прибыла. Когда и кем принято, не сказано."
      ar = "استُقبل الفريق في إيطاليا، أي أنه قُبل. ولم يُذكر متى ومن قبله."
    })
  }
}

act "agreement.acceptance" "accept_no" {
  happened {
    from   = "2020-04-07T00:00:00+02:00"
    to     = "2020-04-07T12:00:00+02:00"
    offset = "+02:00"
  }
  source  = [source.teams]
  of      = { member = "IT" }
  answers = [act.offer_no]
  body = {
    text = text({
      en = "Received in Italy: who comes was accepted."
      ru = "Принята Италией: группа прибыла."
      ar = "استُقبل الفريق في إيطاليا، أي أنه قُبل."
    })
  }
}

act "agreement.acceptance" "accept_at" {
  happened {
    from   = "2020-04-07T00:00:00+02:00"
    to     = "2020-04-09T23:59:59+02:00"
    offset = "+02:00"
  }
  source  = [source.teams]
  of      = { member = "IT" }
  answers = [act.offer_at]
  body = {
    text = text({
      en = "Received by the Civil Protection Department."
      ru = "Принято Департаментом гражданской защиты."
      ar = "تسلمته إدارة الحماية المدنية."
    })
  }
}

act "force.move" "in_ro" {
  happened {
    from   = "2020-04-07T12:00:00+02:00"
    to     = "2020-04-07T23:59:59+02:00"
    offset = "+02:00"
    said   = "7 April"
  }
  source = [source.teams]
  of     = { member = "RO" }
  body = {
    member     = "RO"
    from       = "home"
    to         = "present"
    quantities = [{ kind = "personnel", value = exactly(14) }]
    legs       = [{ mode = "air" }]
    text = text({
      en = "The Romanian team lands at Milan Linate, for the hospital of Lecco."
      ru = "Румынская группа прибывает в Милан (Линате) для больницы Лекко."
      ar = "وصل الفريق الروماني إلى مطار ميلانو ليناتي، لمستشفى ليكو."
    })
  }
}

act "force.move" "in_no" {
  happened {
    from   = "2020-04-07T12:00:00+02:00"
    to     = "2020-04-08T23:59:59+02:00"
    offset = "+02:00"
    said   = "from 8 April"
  }
  source = [source.teams]
  of     = { member = "NO" }
  body = {
    member     = "NO"
    from       = "home"
    to         = "present"
    quantities = [{ kind = "personnel", value = exactly(16) }]
    text = text({
      en = "The Norwegian team works from 8 April in the hospital of Seriate near Bergamo."
      ru = "Норвежская группа с 8 апреля работает в больнице Сериате близ Бергамо."
      ar = "يعمل الفريق النرويجي منذ 8 أبريل في مستشفى سيرياتي قرب بيرغامو."
    })
  }
}

act "council.reply" "reply_sk" {
  happened {
    from   = "2020-04-21T00:00:00+02:00"
    to     = "2020-04-21T23:59:59+02:00"
    offset = "+02:00"
  }
  source  = [source.agensir]
  of      = { member = "SK", office = "contact_point" }
  answers = [act.request]
  body = {
    answer = "promised"
    text = text({
      en = "Slovakia sends masks and disinfectant through the mechanism; how many is not told."
      ru = "Словакия направляет через Механизм маски и дезинфицирующие средства; сколько, не сказано."
      ar = "ترسل سلوفاكيا كمامات ومطهرات عبر الآلية، ولم يُذكر عددها."
    })
  }
}

act "situation.statement" "lenarcic_april" {
  happened {
    from   = "2020-04-21T00:00:00+02:00"
    to     = "2020-04-21T23:59:59+02:00"
    offset = "+02:00"
  }
  source  = [source.adnkronos, source.affaritaliani]
  of      = { office = "commission", person = "lenarcic" }
  answers = [act.request]
  body = {
    kind    = "report"
    speaker = { office = "commission", person = "lenarcic" }
    text = text({
      en = "Lenarčič: when the letter came, the Commission activated the mechanism the same day and the same hour; there was no answer then; later there were some, and now there are many."
      ru = "Ленарчич: когда пришло письмо, Комиссия задействовала Механизм в тот же день и час; тогда ответов не было, позже они появились, теперь их много."
      ar = "لينارتشيتش: حين وصلت الرسالة فعّلت المفوضية الآلية في اليوم والساعة نفسيهما؛ ولم يكن حينها أي رد، ثم جاءت ردود، وهي الآن كثيرة."
    })
  }
}

act "agreement.offer" "offer_reserve" {
  happened {
    from   = "2020-05-02T00:00:00+02:00"
    to     = "2020-05-03T23:59:59+02:00"
    offset = "+02:00"
    said   = "at the weekend"
  }
  source  = [source.rescue_masks]
  of      = { office = "commission" }
  answers = [act.request]
  body = {
    kind  = "reserve"
    to    = "IT"
    items = [{ kind = "masks", count = unknown() }]
    text = text({
      en = "Masks from the reserve rescEU, hosted by Romania and Germany: 330,000 to Italy, Spain and Croatia together; what part is Italy's is not told."
      ru = "Маски из резерва rescEU, размещенного в Румынии и Германии: 330 тысяч на Италию, Испанию и Хорватию; доля Италии не названа."
      ar = "كمامات من احتياطي «ريسك إي يو» المودع في رومانيا وألمانيا: 330 ألفاً لإيطاليا وإسبانيا وكرواتيا معاً، ولم تُذكر حصة إيطاليا."
    })
  }
}
