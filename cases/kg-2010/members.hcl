# Who was bound in June 2010, in short; the whole history stands in the case kz-2022. No act
# of 2010 is here: the Protocols of that December came into force on 19 December 2012.

act "member.status" "treaty_in_force" {
  on = "pact"
  happened {
    from   = "1994-04-20T00:00:00+03:00"
    to     = "1994-04-20T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "1994-04-20T00:00:00+03:00"
  source = [source.pavlodar_03122]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "treaty"
    change     = "bound"
    from       = at("1994-04-20T00:00:00+03:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Treaty is in force for these six since 20 April 1994, prolonged for them in 1999 and every five years since."
      ru = "Договор действует для этих шести государств с 20 апреля 1994 года; в 1999 году он для них продлён и далее продлевается каждые пять лет."
      ar = "تسري المعاهدة على هذه الدول الست منذ 20 نيسان/أبريل 1994، وقد مُدّدت لها في 1999 ثم كل خمس سنوات."
    })
  }
}

act "member.status" "charter_in_force" {
  on = "pact"
  happened {
    from   = "2003-09-18T00:00:00+03:00"
    to     = "2003-09-18T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "2003-09-18T00:00:00+03:00"
  source = [source.zakonpravo_charter]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "charter"
    change     = "bound"
    from       = at("2003-09-18T00:00:00+03:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Charter enters into force for the six."
      ru = "Устав вступает в силу для шести государств."
      ar = "دخل الميثاق حيز النفاذ للدول الست."
    })
  }
}

act "member.status" "uz_bound_treaty" {
  on = "pact"
  happened {
    from   = "2008-03-28T00:00:00+03:00"
    to     = "2008-03-28T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "2008-03-28T00:00:00+03:00"
  source = [source.ria_uz_2008]
  body = {
    members    = ["UZ"]
    instrument = "treaty"
    change     = "bound"
    from       = at("2008-03-28T00:00:00+03:00")
    basis      = "ratification"
    text = text({
      en = "Uzbekistan is back: its ratification is reported on this day; other dates stand in the case kz-2022."
      ru = "Узбекистан вернулся: в этот день сообщено о ратификации; другие даты приведены в деле kz-2022."
      ar = "عادت أوزبكستان: أُعلن التصديق في هذا اليوم، والتواريخ الأخرى في حالة kz-2022."
    })
  }
}

act "member.status" "uz_bound_charter" {
  on = "pact"
  happened {
    from   = "2008-03-28T00:00:00+03:00"
    to     = "2008-03-28T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "2008-03-28T00:00:00+03:00"
  source = [source.ria_uz_2008]
  body = {
    members    = ["UZ"]
    instrument = "charter"
    change     = "bound"
    from       = at("2008-03-28T00:00:00+03:00")
    basis      = "ratification"
    text = text({
      en = "The same, for the Charter."
      ru = "То же в отношении Устава."
      ar = "والأمر نفسه فيما يخص الميثاق."
    })
  }
}
