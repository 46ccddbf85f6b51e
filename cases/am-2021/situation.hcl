# What each side says of the border. Armenia speaks of a breach of its border, Azerbaijan of
# positions of its own; the record keeps both.

open "am-2021" {
  title = text({
    en = "Armenia, May 2021"
    ru = "Армения, май 2021 года"
    ar = "أرمينيا، مايو 2021"
  })
  member = "AM"
  happened {
    from   = "2021-05-12T00:00:00+04:00"
    to     = "2021-05-12T23:59:59+04:00"
    offset = "+04:00"
    said   = "12 May"
  }
  source = [source.az_mfa_20210514, source.fip_40477]
}

act "situation.statement" "accusation_border" {
  happened {
    from   = "2021-05-13T00:00:00+04:00"
    to     = "2021-05-13T19:52:00+04:00"
    offset = "+04:00"
  }
  source = [source.aysor_1832879, source.wmn_20210515]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    kind    = "accusation"
    speaker = { member = "AM", office = "head_of_government", person = "pashinyan" }
    text = text({
      en = "Pashinyan: Azerbaijani forces have crossed the border in Syunik and use falsified maps; it is a provocation meant to bring about clashes."
      ru = "Пашинян: азербайджанские силы перешли границу в Сюнике, ссылаясь на фальсифицированные карты; это провокация с целью столкновений."
      ar = "باشينيان: عبرت قوات أذربيجانية الحدود في سيونيك مستندة إلى خرائط مزورة، وهو استفزاز غايته إشعال اشتباكات."
    })
  }
}

act "situation.statement" "denial_border" {
  happened {
    from   = "2021-05-14T00:00:00+04:00"
    to     = "2021-05-14T23:59:59+04:00"
    offset = "+04:00"
  }
  source  = [source.az_mfa_20210514]
  answers = [act.accusation_border]
  body = {
    kind = "denial"
    speaker = { outside = text({
      en = "the Foreign Ministry of Azerbaijan"
      ru = "Министерство иностранных дел Азербайджана"
      ar = "وزارة خارجية أذربيجان"
    }) }
    text = text({
      en = "Azerbaijan's border forces take up their country's own positions, by maps that both sides have; Armenia's reaction is inadequate and made for its elections."
      ru = "Пограничные силы Азербайджана занимают позиции своей страны по картам, имеющимся у обеих сторон; реакция Армении неадекватна и связана с выборами."
      ar = "قوات الحدود الأذربيجانية تنتشر في مواقع بلادها وفق خرائط لدى الطرفين، ورد أرمينيا غير متناسب وتمليه الانتخابات."
    })
  }
}

act "situation.event" "border_12_may" {
  happened {
    from   = "2021-05-12T00:00:00+04:00"
    to     = "2021-05-12T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.az_mfa_20210514, source.fip_40477]
  body = {
    kind   = "other"
    places = ["AM-SU"]
    text = text({
      en = "Azerbaijani forces move up at the border with Syunik. Where the line runs is what the two sides disagree on."
      ru = "Азербайджанские силы выдвигаются на границе с Сюником. О том, где она проходит, стороны спорят."
      ar = "تقدمت قوات أذربيجانية على الحدود مع سيونيك. وموضع الحدود هو محل الخلاف بين الطرفين."
    })
  }
}

act "situation.figure" "serviceman_killed" {
  happened {
    from   = "2021-05-25T00:00:00+04:00"
    to     = "2021-05-25T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.armenpress_1053451]
  of     = { member = "AM", office = "chair_of_foreign_affairs_committee", person = "rubinyan" }
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "an Armenian serviceman, shot by Azerbaijani troops as Armenia tells it"
      ru = "армянский военнослужащий, по данным Армении, убит огнём азербайджанских военных"
      ar = "جندي أرميني قُتل بنيران أذربيجانية بحسب أرمينيا"
    })
    value   = exactly(1)
    places  = ["AM-GR"]
    speaker = { member = "AM", office = "chair_of_foreign_affairs_committee", person = "rubinyan" }
  }
}

act "situation.characterisation" "called_article_2" {
  happened {
    from   = "2021-05-13T00:00:00+04:00"
    to     = "2021-05-13T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.aurora_grigoryan]
  of     = { member = "AM", office = "secretary_of_security_council", person = "grigoryan" }
  body = {
    of      = "threat"
    as      = "threat_to_security"
    speaker = { member = "AM", office = "secretary_of_security_council", person = "grigoryan" }
    text = text({
      en = "Grigoryan: what there is corresponds to article 2, a threat, and not to article 4; this was weighed."
      ru = "Григорян: ситуация соответствует статье 2, то есть угрозе, а не статье 4; это было взвешено."
      ar = "غريغوريان: الواقع يطابق المادة 2، أي التهديد، لا المادة 4، وقد جرت دراسة ذلك."
    })
  }
}
