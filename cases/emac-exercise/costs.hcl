# Article IX: what the help has cost is claimed, answered, paid and, in part, let go, until nothing is open.

act "agreement.claim" "claim_tn" {
  happened {
    from   = "2024-07-01T09:00:00-05:00"
    to     = "2024-07-01T09:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-07-01T09:00:00-05:00"
  source  = [source.script]
  of      = { member = "TN", office = "authorised_representative" }
  answers = [act.accept_tn]
  under   = ["compact.art9"]
  body = {
    lines = [
      {
        kind     = "personnel"
        amount   = { currency = "USD", amount = "88200" }
        evidence = ["payroll, May 2024"]
      },
      {
        kind     = "travel"
        amount   = { currency = "USD", amount = "6140.75" }
        evidence = ["fuel receipts", "tolls"]
      },
      {
        kind   = "supplies"
        amount = { currency = "USD", amount = "2310.40" }
      },
    ]
    text = text({
      en = "Exercise: Tennessee bills what its team has cost; of the supplies no paper is left."
      ru = "Учение: Теннесси выставляет счет за свою группу; на расходные материалы документов не осталось."
      ar = "تمرين: تطالب تينيسي بما تكلفه فريقها، ولم يبق مستند للمستلزمات."
    })
  }
}

act "agreement.settlement" "settled_ky" {
  happened {
    from   = "2024-07-20T09:00:00-05:00"
    to     = "2024-07-20T09:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-07-20T09:00:00-05:00"
  source  = [source.script]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.claim_tn]
  under   = ["compact.art9"]
  body = {
    accepted = [{ currency = "USD", amount = "94340.75" }]
    disputed = [{ currency = "USD", amount = "2310.40" }]
    text = text({
      en = "Exercise: Kentucky accepts what is documented, and disputes the rest."
      ru = "Учение: Кентукки признает подтвержденное документами и оспаривает остальное."
      ar = "تمرين: تقبل كنتاكي ما ثبت بالمستندات وتنازع في الباقي."
    })
  }
}

act "agreement.payment" "paid_first" {
  happened {
    from   = "2024-08-15T09:00:00-05:00"
    to     = "2024-08-15T09:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-08-15T09:00:00-05:00"
  source  = [source.script]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.claim_tn]
  under   = ["compact.art9"]
  body = {
    amount = { currency = "USD", amount = "60000" }
    text = text({
      en = "Exercise: a first part is paid."
      ru = "Учение: выплачена первая часть."
      ar = "تمرين: سُدد القسط الأول."
    })
  }
}

act "agreement.waiver" "waived_tn" {
  happened {
    from   = "2024-09-02T09:00:00-05:00"
    to     = "2024-09-02T09:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-09-02T09:00:00-05:00"
  source  = [source.script]
  of      = { member = "TN", office = "authorised_representative" }
  answers = [act.claim_tn]
  under   = ["compact.art9"]
  body = {
    amount = { currency = "USD", amount = "2310.40" }
    text = text({
      en = "Exercise: Tennessee lets go of the supplies."
      ru = "Учение: Теннесси отказывается от возмещения расходных материалов."
      ar = "تمرين: تتنازل تينيسي عن قيمة المستلزمات."
    })
  }
}

act "agreement.payment" "paid_rest" {
  happened {
    from   = "2024-09-30T09:00:00-05:00"
    to     = "2024-09-30T09:00:00-05:00"
    offset = "-05:00"
  }
  known   = "2024-09-30T09:00:00-05:00"
  source  = [source.script]
  of      = { member = "KY", office = "authorised_representative" }
  answers = [act.claim_tn]
  under   = ["compact.art9"]
  body = {
    amount = { currency = "USD", amount = "34340.75" }
    text = text({
      en = "Exercise: the rest is paid."
      ru = "Учение: выплачен остаток."
      ar = "تمرين: سُدد الباقي."
    })
  }
}
