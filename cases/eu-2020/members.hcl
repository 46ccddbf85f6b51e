# Who was bound: the members of the Union, the United Kingdom among them until the end of 2020 though it
# had left, and the states that take part by agreement, of which this case needs Norway alone.
#
# Iceland, Montenegro, North Macedonia, Serbia and Turkey took part as well; none of the sources of this
# case tells of them, and they are not on its roll.

act "member.status" "bound_members" {
  on = "pact"
  happened {
    from   = "2014-01-01T00:00:00+01:00"
    to     = "2014-01-01T00:00:00+01:00"
    offset = "+01:00"
  }
  known  = "2014-01-01T23:59:59+01:00"
  source = [source.decision_text]
  body = {
    members    = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"]
    instrument = "decision"
    change     = "bound"
    from       = at("2014-01-01T00:00:00+01:00")
    basis      = "signature"
    text = text({
      en = "The Decision binds the members of the Union from the day of its force."
      ru = "Решение обязывает членов Союза со дня вступления в силу."
      ar = "القرار ملزم لأعضاء الاتحاد من يوم نفاذه."
    })
  }
}

act "member.status" "bound_norway" {
  on = "pact"
  happened {
    from   = "2014-01-01T00:00:00+01:00"
    to     = "2019-12-31T23:59:59+01:00"
    offset = "+01:00"
    said   = "a full member, whose team went to Samoa through the mechanism in December 2019"
  }
  known  = "2020-04-07T23:59:59+02:00"
  source = [source.frontline]
  body = {
    members    = ["NO"]
    instrument = "decision"
    change     = "bound"
    from       = at("2014-01-01T00:00:00+01:00")
    basis      = "signature"
    text = text({
      en = "Norway takes part by agreement. The day was not found; it is taken to be that of the Decision."
      ru = "Норвегия участвует по соглашению. День не установлен и принят днем Решения."
      ar = "تشارك النرويج باتفاق. ولم يُعرف اليوم، فعُدّ يوم القرار."
    })
  }
}

person "massari_person" {
  name     = { en = "Maurizio Massari", ru = "Маурицио Массари", ar = "ماوريتسيو ماساري", it = "Maurizio Massari" }
  original = "it"
}

person "lenarcic" {
  name     = { en = "Janez Lenarčič", ru = "Янез Ленарчич", ar = "يانيز لينارتشيتش", sl = "Janez Lenarčič" }
  original = "sl"
}
