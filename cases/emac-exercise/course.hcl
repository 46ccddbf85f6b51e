# The exercise: one thread from the declaration to the last one home.

source "script" {
  outlet    = "Mithaq"
  url       = "https://example.org/emac-exercise"
  language  = "en"
  published = "2024-05-01"
  grade     = "F6"
  text = text({
    en = "The script of this exercise. All of it is invented."
    ru = "Сценарий учения. Все в нем вымышлено."
    ar = "نص هذا التمرين. وكله من نسج الخيال."
  })
}

act "member.status" "all_bound" {
  on = "pact"
  happened {
    from   = "2000-01-01T00:00:00-05:00"
    to     = "2000-01-01T00:00:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-01T00:00:00Z"
  source = [source.script]
  body = {
    members    = ["IN", "KY", "OH", "TN"]
    instrument = "compact"
    change     = "bound"
    from       = at("2000-01-01T00:00:00-05:00")
    basis      = "signature"
    text = text({
      en = "For the exercise: all four are bound."
      ru = "Для учения: все четыре связаны."
      ar = "لأغراض التمرين: الأربع ملزمة."
    })
  }
}

open "emac-exercise" {
  title = text({
    en = "Exercise: flood on the Licking River"
    ru = "Учение: паводок на реке Ликинг"
    ar = "تمرين: فيضان نهر ليكينغ"
  })
  member = "KY"
  happened {
    from   = "2024-05-02T06:00:00-05:00"
    to     = "2024-05-02T06:00:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-02T06:00:00-05:00"
  source = [source.script]
}

act "council.appeal" "declaration" {
  happened {
    from   = "2024-05-02T07:00:00-05:00"
    to     = "2024-05-02T07:00:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-02T07:00:00-05:00"
  source = [source.script]
  of     = { member = "KY", office = "governor" }
  under  = ["compact.art4_declared"]
  body = {
    kind       = "declaration"
    addressees = ["IN", "OH", "TN"]
    channel    = "public"
    invokes    = ["compact.art4"]
    asks = text({
      en = "Exercise: the governor declares an emergency in four counties."
      ru = "Учение: губернатор объявляет чрезвычайное положение в четырех округах."
      ar = "تمرين: أعلن الحاكم الطوارئ في أربع مقاطعات."
    })
  }
}

# Asked by word of mouth: it is confirmed within thirty days.
act "agreement.request" "request" {
  happened {
    from   = "2024-05-02T09:00:00-05:00"
    to     = "2024-05-02T09:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-02T09:00:00-05:00"
  source  = [source.script]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.declaration]
  body = {
    kind      = "rsa"
    items     = [{ kind = "rescue_team", count = exactly(2) }]
    needed_by = at("2024-05-03T18:00:00-05:00")
    form      = "oral"
    terms = {
      purpose = text({
        en = "Search and rescue"
        ru = "Поиск и спасение"
        ar = "بحث وإنقاذ"
      })
      area  = "US-KY"
      until = at("2024-05-17T07:00:00-05:00")
    }
    text = text({
      en = "Exercise, by telephone: two swift-water rescue teams for two weeks; staging at Falmouth, where the county's office answers."
      ru = "Учение, по телефону: две группы спасения на быстрой воде на две недели; сбор в Фолмуте, контакт в управлении округа."
      ar = "تمرين، بالهاتف: فريقا إنقاذ في المياه الجارية لأسبوعين؛ التجمع في فالموث وجهة الاتصال مكتب المقاطعة."
    })
  }
}

act "agreement.offer" "offer_tn" {
  happened {
    from   = "2024-05-02T11:00:00-05:00"
    to     = "2024-05-02T11:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-02T11:00:00-05:00"
  source  = [source.script]
  of      = { member = "TN", office = "authorised_representative" }
  answers = [act.request]
  body = {
    kind  = "rsa"
    to    = "KY"
    items = [{ kind = "rescue_team", count = exactly(1) }, { kind = "personnel", count = exactly(14) }]
    terms = {
      cost  = { currency = "USD", amount = "86400" }
      until = at("2024-05-17T07:00:00-05:00")
    }
    good_until = at("2024-05-03T11:00:00-05:00")
    text = text({
      en = "Exercise: Tennessee offers a team of fourteen, at an estimate of 86,400 dollars, good for a day."
      ru = "Учение: Теннесси предлагает группу из четырнадцати человек, оценка 86 400 долларов, действительно сутки."
      ar = "تمرين: تعرض تينيسي فريقاً من أربعة عشر فرداً بتقدير 86,400 دولار، والعرض صالح ليوم."
    })
  }
}

act "agreement.offer" "offer_oh" {
  happened {
    from   = "2024-05-02T12:00:00-05:00"
    to     = "2024-05-02T12:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-02T12:00:00-05:00"
  source  = [source.script]
  of      = { member = "OH", office = "authorised_representative" }
  answers = [act.request]
  body = {
    kind  = "rsa"
    to    = "KY"
    items = [{ kind = "rescue_team", count = exactly(1) }]
    text = text({
      en = "Exercise: Ohio offers a team, and no estimate of its cost."
      ru = "Учение: Огайо предлагает группу без оценки стоимости."
      ar = "تمرين: تعرض أوهايو فريقاً بلا تقدير للتكلفة."
    })
  }
}

act "agreement.decline" "no_in" {
  happened {
    from   = "2024-05-02T12:30:00-05:00"
    to     = "2024-05-02T12:30:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-02T12:30:00-05:00"
  source  = [source.script]
  of      = { member = "IN", office = "authorised_representative" }
  answers = [act.request]
  under   = ["compact.art4"]
  body = {
    reason = text({
      en = "Exercise: Indiana keeps its teams for its own rivers."
      ru = "Учение: Индиана оставляет группы для своих рек."
      ar = "تمرين: تستبقي إنديانا فرقها لأنهارها."
    })
  }
}

act "agreement.acceptance" "accept_tn" {
  happened {
    from   = "2024-05-02T15:00:00-05:00"
    to     = "2024-05-02T15:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-02T15:00:00-05:00"
  source  = [source.script]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.offer_tn]
  body = {
    text = text({
      en = "Exercise: section III is signed. The agreement binds."
      ru = "Учение: раздел III подписан. Договор обязателен."
      ar = "تمرين: وُقّع القسم الثالث. والاتفاق ملزم."
    })
  }
}

act "force.order" "order_tn" {
  happened {
    from   = "2024-05-02T17:00:00-05:00"
    to     = "2024-05-02T17:00:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-02T17:00:00-05:00"
  source = [source.script]
  of     = { member = "TN", office = "authorised_representative" }
  body = {
    member     = "TN"
    quantities = [{ kind = "personnel", value = exactly(14) }]
  }
}

act "force.move" "tn_out" {
  happened {
    from   = "2024-05-02T19:00:00-05:00"
    to     = "2024-05-02T19:00:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-02T19:00:00-05:00"
  source = [source.script]
  of     = { member = "TN" }
  body = {
    member     = "TN"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(14) }]
    text = text({
      en = "Exercise: the team of Tennessee sets out."
      ru = "Учение: группа Теннесси выезжает."
      ar = "تمرين: انطلق فريق تينيسي."
    })
  }
}

act "force.move" "tn_there" {
  happened {
    from   = "2024-05-02T23:30:00-05:00"
    to     = "2024-05-02T23:30:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-02T23:30:00-05:00"
  source = [source.script]
  of     = { member = "TN" }
  body = {
    member     = "TN"
    from       = "moving_in"
    to         = "present"
    quantities = [{ kind = "personnel", value = exactly(14) }]
    text = text({
      en = "Exercise: it checks in at Falmouth."
      ru = "Учение: регистрируется в Фолмуте."
      ar = "تمرين: سُجّل حضوره في فالموث."
    })
  }
}

act "force.move" "oh_out" {
  happened {
    from   = "2024-05-03T08:00:00-05:00"
    to     = "2024-05-03T08:00:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-03T08:00:00-05:00"
  source = [source.script]
  of     = { member = "OH" }
  body = {
    member     = "OH"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = exactly(6) }]
    text = text({
      en = "Exercise: Ohio's team sets out, with no acceptance and no order."
      ru = "Учение: группа Огайо выезжает без принятия и без приказа."
      ar = "تمرين: انطلق فريق أوهايو بلا قبول وبلا أمر."
    })
  }
}

act "agreement.confirmation" "confirmed" {
  happened {
    from   = "2024-05-06T10:00:00-05:00"
    to     = "2024-05-06T10:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-06T10:00:00-05:00"
  source  = [source.script]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.request]
  under   = ["compact.art3_b_oral"]
  body = {
    text = text({
      en = "Exercise: the request of 2 May in writing."
      ru = "Учение: запрос 2 мая письменно."
      ar = "تمرين: طلب 2 مايو كتابةً."
    })
  }
}

act "agreement.amendment" "longer" {
  happened {
    from   = "2024-05-14T10:00:00-05:00"
    to     = "2024-05-14T10:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-14T10:00:00-05:00"
  source  = [source.script]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.accept_tn]
  body = {
    terms = {
      until = at("2024-05-24T07:00:00-05:00")
      cost  = { currency = "USD", amount = "129600" }
    }
    text = text({
      en = "Exercise: Kentucky asks to keep the team a week longer, at half as much again."
      ru = "Учение: Кентукки просит оставить группу еще на неделю, стоимость в полтора раза больше."
      ar = "تمرين: تطلب كنتاكي إبقاء الفريق أسبوعاً آخر بنصف التكلفة زيادة."
    })
  }
}

act "agreement.acceptance" "longer_accepted" {
  happened {
    from   = "2024-05-14T16:00:00-05:00"
    to     = "2024-05-14T16:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-14T16:00:00-05:00"
  source  = [source.script]
  of      = { member = "TN", office = "authorised_representative" }
  answers = [act.longer]
  body = {
    text = text({
      en = "Exercise: Tennessee accepts the amendment."
      ru = "Учение: Теннесси принимает поправку."
      ar = "تمرين: تقبل تينيسي التعديل."
    })
  }
}

act "agreement.end" "recalled" {
  happened {
    from   = "2024-05-21T08:00:00-05:00"
    to     = "2024-05-21T08:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-05-21T08:00:00-05:00"
  source  = [source.script]
  of      = { member = "TN", office = "authorised_representative" }
  answers = [act.accept_tn]
  under   = ["compact.art4"]
  body = {
    how = "recalled"
    text = text({
      en = "Exercise: storms at home; Tennessee takes its team back."
      ru = "Учение: дома бури; Теннесси отзывает группу."
      ar = "تمرين: عواصف في الديار؛ تسترد تينيسي فريقها."
    })
  }
}

act "force.move" "tn_back" {
  happened {
    from   = "2024-05-21T12:00:00-05:00"
    to     = "2024-05-21T12:00:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-21T12:00:00-05:00"
  source = [source.script]
  of     = { member = "TN" }
  body = {
    member     = "TN"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "personnel", value = exactly(14) }]
    text = text({
      en = "Exercise: it leaves."
      ru = "Учение: группа уезжает."
      ar = "تمرين: غادر الفريق."
    })
  }
}

act "force.move" "tn_home" {
  happened {
    from   = "2024-05-21T18:00:00-05:00"
    to     = "2024-05-21T18:00:00-05:00"
    offset = "-05:00"
  }
  known  = "2024-05-21T18:00:00-05:00"
  source = [source.script]
  of     = { member = "TN" }
  body = {
    member     = "TN"
    from       = "moving_out"
    to         = "returned"
    quantities = [{ kind = "personnel", value = exactly(14) }]
    text = text({
      en = "Exercise: tracked to its home station."
      ru = "Учение: сопровождена до места постоянной службы."
      ar = "تمرين: تُوبع الفريق حتى مقره."
    })
  }
}
