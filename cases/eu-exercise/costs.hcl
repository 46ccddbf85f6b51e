# What it has cost, and who bears it: article 23 for the transport, the state that asked for the rest.

act "agreement.claim" "claim_si" {
  happened {
    from   = "2024-07-15T10:00:00+02:00"
    to     = "2024-07-15T10:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-07-15T10:00:00+02:00"
  source  = [source.script]
  of      = { member = "SI", office = "contact_point" }
  answers = [act.accepted_at]
  under   = ["implementing.costs"]
  body = {
    lines = [
      {
        kind     = "personnel"
        amount   = { currency = "EUR", amount = "31999.99" }
        evidence = ["pay lists, June 2024"]
      },
      {
        kind     = "transport"
        amount   = { currency = "EUR", amount = "8000.02" }
        evidence = ["road tolls", "fuel receipts"]
      },
      {
        kind   = "supplies"
        amount = { currency = "EUR", amount = "1000" }
      },
    ]
    text = text({
      en = "Exercise: Slovenia claims pay, transport and supplies; for the supplies it names no paper."
      ru = "Учение: Словения требует возместить оплату людей, транспорт и материалы; документов о материалах не называет."
      ar = "تمرين: تطالب سلوفينيا بالأجور والنقل والمستلزمات، ولا تذكر مستنداً للمستلزمات."
    })
  }
}

act "agreement.waiver" "waived_si" {
  happened {
    from   = "2024-07-20T10:00:00+02:00"
    to     = "2024-07-20T10:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-07-20T10:00:00+02:00"
  source  = [source.script]
  of      = { member = "SI", office = "contact_point" }
  answers = [act.claim_si]
  under   = ["implementing.costs"]
  body = {
    amount = { currency = "EUR", amount = "1000" }
    text = text({
      en = "Exercise: Slovenia lets go of the supplies."
      ru = "Учение: Словения отказывается от возмещения материалов."
      ar = "تمرين: تتنازل سلوفينيا عن قيمة المستلزمات."
    })
  }
}

act "agreement.settlement" "settled_at" {
  happened {
    from   = "2024-08-01T10:00:00+02:00"
    to     = "2024-08-01T10:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-08-01T10:00:00+02:00"
  source  = [source.script]
  of      = { member = "AT", office = "contact_point" }
  answers = [act.claim_si]
  under   = ["implementing.costs"]
  body = {
    accepted = [{ currency = "EUR", amount = "40000.01" }]
    text = text({
      en = "Exercise: Austria accepts what is left."
      ru = "Учение: Австрия признает остальное."
      ar = "تمرين: تقبل النمسا ما بقي."
    })
  }
}

act "agreement.payment" "paid_union" {
  happened {
    from   = "2024-09-02T10:00:00+02:00"
    to     = "2024-09-02T10:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-09-02T10:00:00+02:00"
  source  = [source.script]
  of      = { office = "commission" }
  answers = [act.claim_si]
  under   = ["decision.art23"]
  body = {
    amount = { currency = "EUR", amount = "6000" }
    text = text({
      en = "Exercise: the Commission bears its share of the transport."
      ru = "Учение: Комиссия выплачивает свою долю за транспорт."
      ar = "تمرين: تدفع المفوضية حصتها من النقل."
    })
  }
}

# A cent is left of the share, and it pays more.
act "agreement.payment" "paid_union_more" {
  happened {
    from   = "2024-09-16T10:00:00+02:00"
    to     = "2024-09-16T10:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-09-16T10:00:00+02:00"
  source  = [source.script]
  of      = { office = "commission" }
  answers = [act.claim_si]
  under   = ["decision.art23"]
  body = {
    amount = { currency = "EUR", amount = "500" }
    text = text({
      en = "Exercise: the Commission pays for the transport once more."
      ru = "Учение: Комиссия доплачивает за транспорт."
      ar = "تمرين: تدفع المفوضية للنقل مرة أخرى."
    })
  }
}

act "agreement.payment" "paid_at" {
  happened {
    from   = "2024-09-30T10:00:00+02:00"
    to     = "2024-09-30T10:00:00+02:00"
    offset = "+02:00"
  }
  known   = "2024-09-30T10:00:00+02:00"
  source  = [source.script]
  of      = { member = "AT", office = "contact_point" }
  answers = [act.claim_si]
  under   = ["implementing.costs"]
  body = {
    amount = { currency = "EUR", amount = "33500.01" }
    text = text({
      en = "Exercise: Austria pays the rest."
      ru = "Учение: Австрия выплачивает остаток."
      ar = "تمرين: تسدد النمسا الباقي."
    })
  }
}

