# The exercise: one request, one offer with its price, its acceptance.

source "script" {
  outlet    = "Mithaq"
  url       = "https://example.org/eu-exercise"
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
    from   = "2014-01-01T00:00:00+01:00"
    to     = "2014-01-01T00:00:00+01:00"
    offset = "+01:00"
  }
  known  = "2024-05-01T00:00:00Z"
  source = [source.script]
  body = {
    members    = ["AT", "DE", "SI"]
    instrument = "decision"
    change     = "bound"
    from       = at("2014-01-01T00:00:00+01:00")
    basis      = "signature"
    text = text({
      en = "For the exercise: all three are bound."
      ru = "Для учения: все три связаны."
      ar = "لأغراض التمرين: الدول الثلاث ملزمة."
    })
  }
}

open "eu-exercise" {
  title = text({
    en = "Exercise: flood on the Mur"
    ru = "Учение: паводок на реке Мур"
    ar = "تمرين: فيضان نهر مور"
  })
  member = "AT"
  happened {
    from   = "2024-06-09T06:00:00+02:00"
    to     = "2024-06-09T06:00:00+02:00"
    offset = "+02:00"
  }
  known  = "2024-06-09T06:00:00+02:00"
  source = [source.script]
}

act "council.appeal" "appeal" {
  happened {
    from   = "2024-06-09T08:00:00+02:00"
    to     = "2024-06-09T08:00:00+02:00"
    offset = "+02:00"
  }
  known  = "2024-06-09T08:00:00+02:00"
  source = [source.script]
  of     = { member = "AT", office = "contact_point" }
  under  = ["decision.art15"]
  body = {
    kind       = "assistance"
    addressees = ["DE", "SI"]
    channel    = "cecis"
    invokes    = ["decision.art15"]
    asks = text({
      en = "Exercise: Austria asks for pumps with their crews."
      ru = "Учение: Австрия просит насосы с расчетами."
      ar = "تمرين: تطلب النمسا مضخات مع أطقمها."
    })
  }
}

act "agreement.offer" "offer_si" {
  happened {
    from   = "2024-06-09T12:00:00+02:00"
    to     = "2024-06-09T12:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-06-09T12:00:00+02:00"
  source  = [source.script]
  of      = { member = "SI", office = "contact_point" }
  answers = [act.appeal]
  body = {
    kind  = "assistance"
    to    = "AT"
    items = [{ kind = "module", count = exactly(1) }, { kind = "personnel", count = exactly(20) }]
    terms = {
      cost = { currency = "EUR", amount = "42000" }
      conditions = [text({
        en = "Lodging and fuel from the state that asked"
        ru = "Размещение и топливо за счет запросившего государства"
        ar = "الإيواء والوقود على الدولة الطالبة"
      })]
    }
    text = text({
      en = "Exercise: Slovenia offers a pumping module with twenty people, estimated at 42,000 euros."
      ru = "Учение: Словения предлагает насосный модуль и двадцать человек, оценка 42 000 евро."
      ar = "تمرين: تعرض سلوفينيا وحدة ضخ مع عشرين فرداً بتقدير 42,000 يورو."
    })
  }
}

act "agreement.acceptance" "accepted_at" {
  happened {
    from   = "2024-06-09T14:00:00+02:00"
    to     = "2024-06-09T14:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-06-09T14:00:00+02:00"
  source  = [source.script]
  of      = { member = "AT", office = "contact_point" }
  answers = [act.offer_si]
  body = {
    text = text({
      en = "Exercise: Austria accepts."
      ru = "Учение: Австрия принимает предложение."
      ar = "تمرين: تقبل النمسا العرض."
    })
  }
}

act "agreement.end" "ended" {
  happened {
    from   = "2024-06-20T18:00:00+02:00"
    to     = "2024-06-20T18:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-06-20T18:00:00+02:00"
  source  = [source.script]
  of      = { member = "AT", office = "contact_point" }
  answers = [act.offer_si]
  body = {
    how = "released"
    text = text({
      en = "Exercise: the module is released."
      ru = "Учение: модуль отпущен."
      ar = "تمرين: سُرّحت الوحدة."
    })
  }
}

