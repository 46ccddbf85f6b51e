# What binds Armenia, and what is said of it. No notice of withdrawal (Charter, article 19) and
# no decision on suspension (article 20) or on arrears (article 24) is known; so there is no
# act of status here after 2003.

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

act "member.claim" "frozen" {
  on = "pact"
  happened {
    from   = "2024-02-22T00:00:00+03:00"
    to     = "2024-02-22T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.fip_25696, source.asbarez_frozen]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    member  = "AM"
    code    = "frozen"
    from    = at("2024-02-22T00:00:00+03:00")
    speaker = { member = "AM", office = "head_of_government", person = "pashinyan" }
    text = text({
      en = "Pashinyan to France 24: the country has in practice frozen its participation, for the organisation did not meet its obligations to it in 2021 and 2022."
      ru = "Пашинян телеканалу «Франс 24»: страна фактически заморозила своё участие, поскольку Организация не выполнила перед ней обязательства в 2021 и 2022 годах."
      ar = "باشينيان لقناة فرانس 24: جمّدت بلاده مشاركتها عملياً لأن المنظمة لم تفِ بالتزاماتها نحوها في 2021 و2022."
    })
  }
}

act "member.claim" "bound_secretary" {
  on = "pact"
  happened {
    from   = "2024-06-03T00:00:00+05:00"
    to     = "2024-06-03T23:59:59+05:00"
    offset = "+05:00"
    said   = "Monday"
  }
  source = [source.asbarez_clarify]
  of     = { office = "secretary_general", person = "tasmagambetov" }
  body = {
    member  = "AM"
    code    = "still_bound"
    from    = at("2024-06-03T00:00:00+05:00")
    speaker = { office = "secretary_general", person = "tasmagambetov" }
    text = text({
      en = "Tasmagambetov: Armenia is a full member, and all obligations towards it hold in full."
      ru = "Тасмагамбетов: Армения — полноправный член, все обязательства перед ней сохраняются в полном объёме."
      ar = "تاسماغامبيتوف: أرمينيا عضو كامل، وجميع الالتزامات نحوها قائمة بالكامل."
    })
  }
}

act "member.claim" "bound_russia" {
  on = "pact"
  happened {
    from   = "2024-05-01T00:00:00+03:00"
    to     = "2024-05-31T23:59:59+03:00"
    offset = "+03:00"
    said   = "in May 2024"
  }
  source = [source.rferl_32938561, source.avd_rmfa]
  of     = { member = "RU", office = "foreign_ministry" }
  body = {
    member  = "AM"
    code    = "still_bound"
    from    = at("2024-05-01T00:00:00+03:00")
    speaker = { member = "RU", office = "foreign_ministry" }
    text = text({
      en = "The Russian Foreign Ministry: Armenia remains a full member with its obligations, those of the budget among them, whatever it calls its participation."
      ru = "МИД России: Армения остаётся полноправным членом со всеми обязательствами, включая бюджетные, как бы она ни называла своё участие."
      ar = "الخارجية الروسية: تبقى أرمينيا عضواً كاملاً بالتزاماتها ومنها المالية، أياً كانت تسميتها لمشاركتها."
    })
  }
}

act "member.claim" "not_financing" {
  on = "pact"
  happened {
    from   = "2024-05-08T00:00:00+04:00"
    to     = "2024-05-08T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.rferl_32938561, source.massispost_budget]
  of     = { member = "AM", office = "foreign_ministry", person = "badalyan" }
  body = {
    member  = "AM"
    code    = "not_financing"
    from    = at("2024-05-08T00:00:00+04:00")
    speaker = { member = "AM", office = "foreign_ministry", person = "badalyan" }
    text = text({
      en = "Badalyan: Armenia does not join the decision of 23 November 2023 on the budget for 2024 and takes no part in the financing."
      ru = "Бадалян: Армения не присоединяется к решению от 23 ноября 2023 года о бюджете на 2024 год и в финансировании не участвует."
      ar = "باداليان: لا تنضم أرمينيا إلى قرار 23 نوفمبر 2023 بشأن ميزانية 2024 ولا تشارك في التمويل."
    })
  }
}

act "member.claim" "will_not_block" {
  on = "pact"
  happened {
    from   = "2024-05-08T00:00:00+04:00"
    to     = "2024-05-08T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.rferl_32938561, source.massispost_budget]
  of     = { member = "AM", office = "foreign_ministry", person = "badalyan" }
  body = {
    member  = "AM"
    code    = "will_not_block"
    from    = at("2024-05-08T00:00:00+04:00")
    speaker = { member = "AM", office = "foreign_ministry", person = "badalyan" }
    text = text({
      en = "Badalyan: it does not object to the decision being taken in limited format."
      ru = "Бадалян: против принятия этого решения в ограниченном формате она не возражает."
      ar = "باداليان: لا تعترض على اتخاذ القرار بصيغة محدودة."
    })
  }
}

act "member.claim" "in_arrears" {
  on = "pact"
  happened {
    from   = "2025-03-07T00:00:00+03:00"
    to     = "2025-03-07T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.panarmenian_320153]
  of     = { member = "RU", office = "deputy_foreign_minister", person = "pankin" }
  body = {
    member  = "AM"
    code    = "in_arrears"
    from    = at("2026-01-01T00:00:00+03:00")
    speaker = { member = "RU", office = "deputy_foreign_minister", person = "pankin" }
    text = text({
      en = "Pankin names 1 January 2026 as the day on which two years without payment are reached; he expects no expulsion."
      ru = "Панкин называет 1 января 2026 года датой, к которой неуплата составит два года; исключения он не ожидает."
      ar = "سمّى بانكين 1 يناير 2026 موعداً تبلغ فيه مدة عدم السداد سنتين، ولا يتوقع الطرد."
    })
  }
}

act "member.office" "secretary_general_t" {
  on = "pact"
  happened {
    from   = "2024-03-12T00:00:00+03:00"
    to     = "2024-03-12T23:59:59+03:00"
    offset = "+03:00"
    said   = "so called"
  }
  source = [source.newsaz_no_requests]
  body = {
    office = "secretary_general"
    person = "tasmagambetov"
    change = "appointed"
    from   = at("2023-01-01T00:00:00+03:00")
    text = text({
      en = "Secretary General at the time; his appointment stands in the case am-2022."
      ru = "В то время Генеральный секретарь; о назначении см. дело am-2022."
      ar = "الأمين العام آنذاك؛ وتعيينه في حالة am-2022."
    })
  }
}
