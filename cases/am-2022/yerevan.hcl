# The session of 23 November 2022: seventeen drafts, fifteen adopted by consensus as its
# chairman told, two not signed by Armenia. Of the fifteen the record holds the one whose
# subject is told and for which the charter has a kind of question.

act "council.session" "session_council_23nov" {
  happened {
    from   = "2022-11-23T00:00:00+04:00"
    to     = "2022-11-23T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.pacsto_yerevan_2022, source.socialbites_119445]
  of     = { member = "AM", office = "chairman", person = "pashinyan" }
  body = {
    body  = "council"
    form  = "in_person"
    chair = { member = "AM", office = "chairman", person = "pashinyan" }
    attended = [
      { member = "AM", office = "head_of_government", person = "pashinyan" },
      { member = "BY", office = "president", person = "lukashenko" },
      { member = "KG", office = "president", person = "japarov" },
      { member = "KZ", office = "president", person = "tokayev" },
      { member = "RU", office = "president", person = "putin" },
      { member = "TJ", office = "president", person = "rahmon" },
      { office = "secretary_general", person = "zas" },
    ]
    agenda = text({
      en = "Regular session in Yerevan; seventeen drafts are laid before the narrow circle."
      ru = "Очередная сессия в Ереване; в узком составе представлено семнадцать проектов."
      ar = "دورة عادية في يريفان عُرض فيها على الاجتماع المصغر سبعة عشر مشروعاً."
    })
  }
}

# The hour is not told: before the open part, at which its fate was announced.
act "council.question" "question_help" {
  happened {
    from   = "2022-11-23T00:00:00+04:00"
    to     = "2022-11-23T12:00:00+04:00"
    offset = "+04:00"
  }
  source = [source.socialbites_119445, source.azatutyun_32145856, source.panarmenian_refused]
  of     = { office = "chairman", person = "pashinyan" }
  body = {
    kind  = "assistance_measures"
    seats = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    text = text({
      en = "Draft decision on joint measures to assist Armenia, put at the session together with a declaration. Its text was not published."
      ru = "Проект решения о совместных мерах по оказанию помощи Армении, вынесенный на сессию вместе с декларацией. Текст не опубликован."
      ar = "مشروع قرار بتدابير مشتركة لمساعدة أرمينيا، عُرض على الدورة مع إعلان. ولم يُنشر نصه."
    })
  }
}

act "council.position" "position_am" {
  happened {
    from   = "2022-11-23T00:00:00+04:00"
    to     = "2022-11-23T12:00:00+04:00"
    offset = "+04:00"
  }
  source  = [source.panarmenian_refused, source.azatutyun_32145856, source.jamnews_fiasco]
  answers = [act.question_help]
  of      = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    position = "objection"
    form     = "session"
    reason = text({
      en = "Without a clear political assessment the drafts are not finished, and he is not ready to sign them in this form; troops are to go back to their positions of 11 May 2021."
      ru = "Без чёткой политической оценки проекты недоработаны, в таком виде подписать их он не готов; войска должны вернуться на позиции 11 мая 2021 года."
      ar = "المشروعان غير مكتملين من غير تقييم سياسي واضح، وهو غير مستعد لتوقيعهما بهذه الصيغة؛ وعلى القوات العودة إلى مواقع 11 مايو 2021."
    })
  }
}

act "council.announcement" "sent_back" {
  happened {
    from   = "2022-11-23T12:00:00+04:00"
    to     = "2022-11-23T23:59:59+04:00"
    offset = "+04:00"
  }
  source  = [source.socialbites_119445, source.azatutyun_32145856, source.jamnews_fiasco]
  answers = [act.question_help]
  of      = { office = "chairman", person = "pashinyan" }
  body = {
    kind    = "assistance_measures"
    outcome = "not_adopted"
    where   = "session in Yerevan"
    text = text({
      en = "Pashinyan: of seventeen drafts fifteen had consensus and two go back for revision. Zas: the decision on help is agreed in general and has to be finished before it is signed."
      ru = "Пашинян: из семнадцати проектов по пятнадцати достигнут консенсус, два направлены на доработку. Зась: решение о помощи в целом согласовано, до подписания требует доработки."
      ar = "باشينيان: نال خمسة عشر من سبعة عشر مشروعاً توافقاً وأُعيد اثنان للتنقيح. زاس: قرار المساعدة متفق عليه عموماً ويحتاج إلى استكمال قبل توقيعه."
    })
  }
}

act "council.announcement" "appointed" {
  happened {
    from   = "2022-11-23T00:00:00+04:00"
    to     = "2022-11-23T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.pacsto_yerevan_2022, source.belta_tasmagambetov]
  of     = { office = "chairman", person = "pashinyan" }
  body = {
    kind    = "appoint_secretary_general"
    outcome = "adopted"
    where   = "session in Yerevan"
    text = text({
      en = "Imangali Tasmagambetov is appointed Secretary General from 1 January 2023 for three years."
      ru = "Имангали Тасмагамбетов назначен Генеральным секретарём с 1 января 2023 года на три года."
      ar = "عُيّن إيمانغالي تاسماغامبيتوف أميناً عاماً لثلاث سنوات اعتباراً من 1 كانون الثاني/يناير 2023."
    })
  }
}

act "situation.statement" "fifteen_of_seventeen" {
  happened {
    from   = "2022-11-23T12:00:00+04:00"
    to     = "2022-11-23T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.socialbites_119445, source.azatutyun_32145856]
  of     = { office = "chairman", person = "pashinyan" }
  body = {
    kind    = "report"
    speaker = { office = "chairman", person = "pashinyan" }
    text = text({
      en = "Fifteen of seventeen drafts were adopted by consensus. Which they are he does not list."
      ru = "По пятнадцати из семнадцати проектов решения приняты консенсусом. Перечня он не приводит."
      ar = "اعتُمد خمسة عشر من سبعة عشر مشروعاً بتوافق الآراء، ولم يعدّدها."
    })
  }
}

act "situation.statement" "zas_december" {
  happened {
    from   = "2022-12-01T00:00:00+03:00"
    to     = "2022-12-19T23:59:59+03:00"
    offset = "+03:00"
    said   = "on a Monday in December"
  }
  source = [source.asbarez_zas_december]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    kind    = "report"
    speaker = { office = "secretary_general", person = "zas" }
    text = text({
      en = "Zas in December: the pact was quick, five sessions were held and a mission was in Yerevan a day later; both documents will be adopted after changes. He says too that military support was offered."
      ru = "Зась в декабре: Организация действовала быстро, проведено пять сессий, через день миссия была в Ереване; оба документа будут приняты после доработки. Он говорит и о предложенной военной поддержке."
      ar = "زاس في ديسمبر: تحركت المنظمة سريعاً وعقدت خمس دورات ووصلت بعثة بعد يوم، وستُعتمد الوثيقتان بعد تعديلهما. وقال أيضاً إن دعماً عسكرياً عُرض."
    })
  }
}
