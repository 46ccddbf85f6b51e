# Who was bound, in short; the whole history stands in the case kz-2022. The texts of 2010 and
# 2018 are in force.

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

act "member.office" "am_acting" {
  on = "pact"
  happened {
    from   = "2021-04-25T00:00:00+04:00"
    to     = "2021-05-13T19:52:00+04:00"
    offset = "+04:00"
    said   = "so called"
  }
  source = [source.aysor_1832879, source.wmn_20210515]
  body = {
    member = "AM"
    office = "head_of_government"
    person = "pashinyan"
    change = "acting"
    text = text({
      en = "Called acting prime minister in May 2021; since when is not told here."
      ru = "В мае 2021 года назван исполняющим обязанности премьер-министра; с какого времени, здесь не сказано."
      ar = "وُصف في مايو 2021 بالقائم بأعمال رئيس الوزراء، ولم يُذكر هنا منذ متى."
    })
  }
}

act "member.office" "am_appointed" {
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
