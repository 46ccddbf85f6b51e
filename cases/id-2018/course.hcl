# Who was bound, what was said and offered, and what was accepted.

act "member.status" "ten" {
  on = "pact"
  happened {
    from   = "2009-12-24T00:00:00+07:00"
    to     = "2011-11-17T23:59:59+07:00"
    offset = "+07:00"
    said   = "by 2011"
  }
  source = [source.centre_text]
  body = {
    members    = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
    instrument = "aadmer"
    change     = "bound"
    from       = at("2009-12-24T00:00:00+07:00")
    basis      = "signature"
    text = text({
      en = "The ten are bound by the Agreement."
      ru = "Десять государств связаны Соглашением."
      ar = "الدول العشر ملزمة بالاتفاق."
    })
  }
}

person "widodo" {
  name     = { en = "Joko Widodo", ru = "Джоко Видодо", ar = "جوكو ويدودو", id = "Joko Widodo" }
  original = "id"
}

person "sutopo" {
  name     = { en = "Sutopo Purwo Nugroho", ru = "Сутопо Пурво Нугрохо", ar = "سوتوبو بورو نوغروهو", id = "Sutopo Purwo Nugroho" }
  original = "id"
}

person "wiranto" {
  name     = { en = "Wiranto", ru = "Виранто", ar = "ويرانتو", id = "Wiranto" }
  original = "id"
}

open "id-2018" {
  title = text({
    en = "Earthquake and tsunami at Palu, 28 September 2018"
    ru = "Землетрясение и цунами в Палу, 28 сентября 2018 года"
    ar = "زلزال بالو وأمواجه، 28 سبتمبر 2018"
  })
  member = "ID"
  happened {
    from   = "2018-09-28T17:00:00+08:00"
    to     = "2018-09-28T19:00:00+08:00"
    offset = "+08:00"
    said   = "on Friday evening"
  }
  source = [source.straits, source.globe]
}

act "council.appeal" "openness" {
  happened {
    from   = "2018-09-30T17:00:00+07:00"
    to     = "2018-10-01T08:37:00+07:00"
    offset = "+07:00"
    said   = "last night, said at 8:37 on 1 October"
  }
  source = [source.jakarta_post_1, source.straits]
  of     = { member = "ID", office = "head_of_state", person = "widodo" }
  body = {
    kind       = "openness"
    addressees = ["BN", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
    channel    = "public"
    asks = text({
      en = "The President authorises that international help for urgent response and relief be accepted. He asks for nothing; it is said to the whole world."
      ru = "Президент разрешает принимать международную помощь для срочного реагирования. Ни о чем не просит; сказано всему миру."
      ar = "أذن الرئيس بقبول مساعدة دولية للاستجابة والإغاثة العاجلتين. ولم يطلب شيئاً؛ والقول موجه إلى العالم كله."
    })
  }
}

act "situation.statement" "not_asking" {
  happened {
    from   = "2018-10-01T00:00:00+07:00"
    to     = "2018-10-01T23:59:59+07:00"
    offset = "+07:00"
    said   = "on Monday"
  }
  source  = [source.globe]
  of      = { member = "ID", office = "competent_authority", person = "sutopo" }
  answers = [act.openness]
  body = {
    kind    = "report"
    speaker = { member = "ID", office = "competent_authority", person = "sutopo" }
    text = text({
      en = "Sutopo: Indonesia accepts and does not ask; it accepts only what it really needs, and from those that have offered: aircraft that can land on less than 2,000 metres, generators, water treatment, tents, medical supplies."
      ru = "Сутопо: Индонезия принимает, но не просит; лишь действительно нужное и от предложивших: самолеты, садящиеся на полосу короче 2000 метров, генераторы, очистку воды, палатки, медикаменты."
      ar = "سوتوبو: إندونيسيا تقبل ولا تطلب، ولا تقبل إلا ما تحتاجه فعلاً وممن عرض: طائرات تهبط على أقل من 2000 متر ومولدات وتنقية مياه وخيم ومستلزمات طبية."
    })
  }
}

act "agreement.offer" "offer_sg" {
  happened {
    from   = "2018-09-29T00:00:00+07:00"
    to     = "2018-10-02T12:00:00+07:00"
    offset = "+07:00"
  }
  source = [source.globe, source.jakarta_post_3]
  of     = { member = "SG", office = "foreign_ministry" }
  body = {
    kind  = "assistance"
    to    = "ID"
    items = [{ kind = "transport_aircraft", count = unknown() }]
    text = text({
      en = "Singapore offers help, among it C-130 transport aircraft."
      ru = "Сингапур предлагает помощь, в том числе транспортные самолеты C-130."
      ar = "تعرض سنغافورة مساعدة منها طائرات نقل سي-130."
    })
  }
}

act "agreement.offer" "offer_my" {
  happened {
    from   = "2018-09-29T00:00:00+07:00"
    to     = "2018-10-02T12:00:00+07:00"
    offset = "+07:00"
  }
  source = [source.globe, source.jakarta_post_3]
  of     = { member = "MY", office = "foreign_ministry" }
  body = {
    kind  = "assistance"
    to    = "ID"
    items = [{ kind = "transport_aircraft", count = unknown() }]
    text = text({
      en = "Malaysia offers C-130 transport aircraft."
      ru = "Малайзия предлагает транспортные самолеты C-130."
      ar = "تعرض ماليزيا طائرات نقل سي-130."
    })
  }
}

act "agreement.offer" "offer_th" {
  happened {
    from   = "2018-09-29T00:00:00+07:00"
    to     = "2018-10-01T23:59:59+07:00"
    offset = "+07:00"
  }
  source = [source.globe]
  of     = { member = "TH", office = "foreign_ministry" }
  body = {
    kind  = "assistance"
    to    = "ID"
    items = [{ kind = "personnel", count = unknown() }]
    text = text({
      en = "Thailand is among those that have offered; of what, the source does not say."
      ru = "Таиланд среди предложивших помощь; какую, источник не говорит."
      ar = "تايلند ممن عرضوا المساعدة؛ ولا يذكر المصدر نوعها."
    })
  }
}

act "agreement.acceptance" "accept_sg" {
  happened {
    from   = "2018-10-02T12:00:00+07:00"
    to     = "2018-10-02T23:59:59+07:00"
    offset = "+07:00"
    said   = "on Tuesday"
  }
  source  = [source.jakarta_post_3]
  of      = { member = "ID", person = "wiranto" }
  answers = [act.offer_sg]
  body = {
    text = text({
      en = "Wiranto: they have agreed to send transport aircraft; at least ten C-130 in all will be deployed. Read as acceptance of the offer."
      ru = "Виранто: они согласились направить транспортные самолеты; всего не менее десяти C-130. Понято как принятие предложения."
      ar = "ويرانتو: وافقتا على إرسال طائرات نقل؛ وستُنشر عشر طائرات سي-130 على الأقل في المجموع. وفُهم ذلك قبولاً للعرض."
    })
  }
}

act "agreement.acceptance" "accept_my" {
  happened {
    from   = "2018-10-02T12:00:00+07:00"
    to     = "2018-10-02T23:59:59+07:00"
    offset = "+07:00"
    said   = "on Tuesday"
  }
  source  = [source.jakarta_post_3]
  of      = { member = "ID", person = "wiranto" }
  answers = [act.offer_my]
  body = {
    text = text({
      en = "Wiranto: they have agreed to send transport aircraft; at least ten C-130 in all will be deployed. Read as acceptance of the offer."
      ru = "Виранто: они согласились направить транспортные самолеты; всего не менее десяти C-130. Понято как принятие предложения."
      ar = "ويرانتو: وافقتا على إرسال طائرات نقل؛ وستُنشر عشر طائرات سي-130 على الأقل في المجموع. وفُهم ذلك قبولاً للعرض."
    })
  }
}

act "council.contact" "letter" {
  happened {
    from   = "2018-10-03T00:00:00+07:00"
    to     = "2018-10-03T23:59:59+07:00"
    offset = "+07:00"
    said   = "3 October"
  }
  source  = [source.aha_8]
  answers = [act.openness]
  body = {
    between = [{ member = "ID", office = "foreign_ministry" }, { office = "aha_centre" }]
    means   = "letter"
    told_by = { office = "aha_centre" }
    text = text({
      en = "The foreign ministry tells the centre which help is accepted for the time being: air transport, preferably C-130, tents, water treatment, electric generators."
      ru = "Министерство иностранных дел сообщает Центру, какая помощь пока принимается: авиаперевозки, желательно C-130, палатки, очистка воды, генераторы."
      ar = "أبلغت وزارة الخارجية المركز بما يُقبل في الوقت الحاضر: نقل جوي ويفضل سي-130، وخيم، وتنقية مياه، ومولدات كهربائية."
    })
  }
}
