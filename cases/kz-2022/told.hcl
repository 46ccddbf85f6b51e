# How things were told that stand in the other files: who had the appeal, and a number that
# is none.

# Who had it, and from when at the latest. Of Belarus, Russia and Tajikistan nobody tells.

act "council.receipt" "received_kg" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-06T03:50:00+06:00"
    offset = "+06:00"
    said   = "yesterday, late at night"
  }
  source  = [source.kloop_cabinet]
  answers = [act.appeal]
  of      = { member = "KG", office = "president", person = "japarov" }
  body = {
    channel = "letter"
    text = text({
      en = "The Kyrgyz cabinet tells that the official appeal has come."
      ru = "Кабинет министров Кыргызстана сообщает, что официальное обращение поступило."
      ar = "أعلن مجلس وزراء قيرغيزستان وصول الطلب الرسمي."
    })
  }
}

act "council.receipt" "received_am" {
  happened {
    from   = "2022-01-05T18:00:00+06:00"
    to     = "2022-01-05T21:50:00Z"
    offset = "+04:00"
    said   = "before he announced consultations"
  }
  source  = [source.runews24_pashinyan]
  answers = [act.appeal]
  of      = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    text = text({
      en = "Pashinyan refers to the appeal when he announces consultations; by which channel it came he does not say."
      ru = "Пашинян ссылается на обращение, объявляя о консультациях; каким путём оно поступило, не сказано."
      ar = "أشار باشينيان إلى الطلب عند إعلانه المشاورات، ولم يذكر وسيلة وصوله."
    })
  }
}

# A word and no number: it is kept as it is, and nobody makes a number of it.
act "situation.figure" "figure_dozens" {
  happened {
    from   = "2022-01-11T00:00:00+06:00"
    to     = "2022-01-11T23:59:59+06:00"
    offset = "+06:00"
    said   = "Tuesday"
  }
  source = [source.ar_withdrawal]
  body = {
    subject = "killed"
    unit    = "people"
    among = text({
      en = "killed and wounded in the unrest, told together"
      ru = "убитые и раненые в ходе беспорядков, названы вместе"
      ar = "القتلى والجرحى في الاضطرابات، ذُكروا معاً"
    })
    value     = unknown()
    precision = "vague"
    said      = text({ en = "dozens", ru = "десятки", ar = "العشرات" })
    places    = ["KZ"]
    speaker = {
      outside = text({
        en = "the outlet itself, naming no source"
        ru = "само издание, без указания источника"
        ar = "الموقع نفسه دون ذكر مصدر"
      })
    }
  }
}
