# Who was bound, in short, and who held what; the whole history stands in the case kz-2022.

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

act "member.office" "am_prime_minister" {
  on = "pact"
  happened {
    from   = "2021-08-02T00:00:00+04:00"
    to     = "2021-08-02T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.yenisafak_3577660]
  body = {
    member = "AM"
    office = "head_of_government"
    person = "pashinyan"
    change = "appointed"
    text = text({
      en = "Appointed after the election."
      ru = "Назначен после выборов."
      ar = "عُيّن بعد الانتخابات."
    })
  }
}

act "member.office" "chairman" {
  on = "pact"
  happened {
    from   = "2021-09-16T00:00:00+05:00"
    to     = "2021-09-16T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.commonspace_chair_2021]
  body = {
    office = "chairman"
    person = "pashinyan"
    change = "took_over"
    text = text({
      en = "The chair of the Council passes to Armenia."
      ru = "Председательство в Совете переходит к Армении."
      ar = "انتقلت رئاسة المجلس إلى أرمينيا."
    })
  }
}

act "member.office" "secretary_general" {
  on = "pact"
  happened {
    from   = "2019-11-28T00:00:00+03:00"
    to     = "2019-11-28T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.belta_126273]
  body = {
    office = "secretary_general"
    person = "zas"
    change = "appointed"
    from   = at("2020-01-01T00:00:00+03:00")
    text = text({
      en = "Approved as Secretary General from 1 January 2020."
      ru = "Утверждён Генеральным секретарём с 1 января 2020 года."
      ar = "أُقر أميناً عاماً اعتباراً من 1 كانون الثاني/يناير 2020."
    })
  }
}
