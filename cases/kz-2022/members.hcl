# Who was bound by what, and since when: every row of the membership table.
#
# `from` in a body is the legal date: the start of that day at the seat (Moscow, taken
# as UTC+3 throughout, the clock that closes a bare date). Signatures, entries into
# force and the sessions of heads of state were public on their day; `known` is that
# day even where the page that we read is younger. Where the law of a change is in
# dispute both readings are told, and neither is ours.
#
# `basis` is in law what brought a change about. A notice asks and changes nothing; what
# followed it answers it. Who dates a change otherwise, or takes it for another change, is
# heard in a claim that answers the act, beside it.

# The Treaty of 1992.

act "member.status" "treaty_signed_1992" {
  on = "pact"
  happened {
    from   = "1992-05-15T00:00:00+03:00"
    to     = "1992-05-15T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "1992-05-15T23:59:59+03:00"
  source = [source.odkb_institute, source.tass_678014]
  body = {
    members    = ["AM", "KG", "KZ", "RU", "TJ", "UZ"]
    instrument = "treaty"
    change     = "signed"
    from       = at("1992-05-15T00:00:00+03:00")
    basis      = "signature"
    text = text({
      en = "Six states sign the Treaty on Collective Security in Tashkent."
      ru = "Шесть государств подписывают в Ташкенте Договор о коллективной безопасности."
      ar = "وقّعت ست دول معاهدة الأمن الجماعي في طشقند."
    })
  }
}

act "member.status" "treaty_signed_az" {
  on = "pact"
  happened {
    from   = "1993-09-24T00:00:00+03:00"
    to     = "1993-09-24T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "1993-09-24T23:59:59+03:00"
  source = [source.apostrophe_255131]
  body = {
    members    = ["AZ"]
    instrument = "treaty"
    change     = "signed"
    from       = at("1993-09-24T00:00:00+03:00")
    basis      = "signature"
    text = text({
      en = "Azerbaijan signs the Treaty."
      ru = "Азербайджан подписывает Договор."
      ar = "وقّعت أذربيجان المعاهدة."
    })
  }
}

act "member.status" "treaty_signed_ge" {
  on = "pact"
  happened {
    from   = "1993-12-09T00:00:00+03:00"
    to     = "1993-12-09T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "1993-12-09T23:59:59+03:00"
  source = [source.gibler_alliances]
  body = {
    members    = ["GE"]
    instrument = "treaty"
    change     = "signed"
    from       = at("1993-12-09T00:00:00+03:00")
    basis      = "signature"
    text = text({
      en = "Georgia signs the Treaty. This date is the one that most give, a collection of treaties among them; another is told beside it."
      ru = "Грузия подписывает Договор. Эту дату называет большинство источников, в том числе сборник договоров; рядом приведена и другая."
      ar = "وقّعت جورجيا المعاهدة. وهذا التاريخ هو الذي تورده أغلب المصادر ومنها مجموعة للمعاهدات، ويُذكر إلى جانبه تاريخ آخر."
    })
  }
}

act "member.claim" "ge_signed_september" {
  on = "pact"
  happened {
    from   = "1993-09-09T00:00:00+03:00"
    to     = "1993-09-09T23:59:59+03:00"
    offset = "+03:00"
    said   = "9 September"
  }
  source  = [source.apostrophe_255131]
  answers = [act.treaty_signed_ge]
  body = {
    member     = "GE"
    code       = "other_date"
    instrument = "treaty"
    from       = at("1993-09-09T00:00:00+03:00")
    change     = "signed"
    speaker = { outside = text({
      en = "Apostrophe, a news site"
      ru = "новостное издание «Апостроф»"
      ar = "موقع «أبوستروف» الإخباري"
    }) }
    text = text({
      en = "Georgia signed on 9 September 1993. The two dates are not reconciled; for the entry into force of April 1994 both come to the same."
      ru = "Грузия подписала Договор 9 сентября 1993 года. Расхождение не устранено; для вступления в силу в апреле 1994 года обе даты равнозначны."
      ar = "وقّعت جورجيا في 9 أيلول/سبتمبر 1993. ولم يُحسم الاختلاف بين التاريخين، وهما سواء بالنسبة إلى دخول المعاهدة حيز النفاذ في نيسان/أبريل 1994."
    })
  }
}

act "member.status" "treaty_signed_by" {
  on = "pact"
  happened {
    from   = "1993-12-31T00:00:00+03:00"
    to     = "1993-12-31T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "1993-12-31T23:59:59+03:00"
  source = [source.apostrophe_255131]
  body = {
    members    = ["BY"]
    instrument = "treaty"
    change     = "signed"
    from       = at("1993-12-31T00:00:00+03:00")
    basis      = "signature"
    text = text({
      en = "Belarus signs the Treaty."
      ru = "Республика Беларусь подписывает Договор."
      ar = "وقّعت بيلاروس المعاهدة."
    })
  }
}

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
    members    = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]
    instrument = "treaty"
    change     = "bound"
    from       = at("1994-04-20T00:00:00+03:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Treaty enters into force for the nine states that signed it, for five years."
      ru = "Договор вступает в силу для девяти подписавших его государств сроком на пять лет."
      ar = "دخلت المعاهدة حيز النفاذ للدول التسع الموقعة عليها، ومدتها خمس سنوات."
    })
  }
}

# 1999: the Treaty is prolonged by six and left by three.

act "member.status" "prolongation_signed" {
  on = "pact"
  happened {
    from   = "1999-04-02T00:00:00+03:00"
    to     = "1999-04-02T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "1999-04-02T23:59:59+03:00"
  source = [source.pavlodar_03122]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "treaty.1999"
    change     = "signed"
    from       = at("1999-04-02T00:00:00+03:00")
    basis      = "signature"
    text = text({
      en = "Six parties sign in Moscow the Protocol that prolongs the Treaty."
      ru = "Шесть участников подписывают в Москве Протокол о продлении Договора."
      ar = "وقّع ستة من الأطراف في موسكو بروتوكول تمديد المعاهدة."
    })
  }
}

act "member.status" "first_term_ends" {
  on = "pact"
  happened {
    from   = "1999-04-20T00:00:00+03:00"
    to     = "1999-04-20T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "1999-04-20T00:00:00+03:00"
  source = [source.pavlodar_03122]
  body = {
    members    = ["AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"]
    instrument = "treaty"
    change     = "noted"
    from       = at("1999-04-20T00:00:00+03:00")
    text = text({
      en = "The Treaty’s first term of five years runs out."
      ru = "Истекает первый пятилетний срок действия Договора."
      ar = "انتهت مدة السنوات الخمس الأولى للمعاهدة."
    })
  }
}

act "member.status" "left_1999" {
  on = "pact"
  happened {
    from   = "1999-04-20T00:00:00+03:00"
    to     = "1999-04-20T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "1999-04-20T00:00:00+03:00"
  source = [source.markkroll_csto, source.apostrophe_255131]
  body = {
    members    = ["AZ", "GE", "UZ"]
    instrument = "treaty"
    change     = "left"
    from       = at("1999-04-20T00:00:00+03:00")
    basis      = "not_prolonged"
    text = text({
      en = "Azerbaijan, Georgia and Uzbekistan cease to be parties: they have not signed the Protocol of prolongation. No notice of withdrawal is known."
      ru = "Азербайджан, Грузия и Узбекистан перестают быть участниками: Протокол о продлении ими не подписан. Об уведомлении о выходе сведений нет."
      ar = "لم تعد أذربيجان وجورجيا وأوزبكستان أطرافاً في المعاهدة لعدم توقيعها بروتوكول التمديد. ولا يُعرف أنها وجّهت إشعاراً بالانسحاب."
    })
  }
}

act "member.status" "prolonged_1999" {
  on = "pact"
  happened {
    from   = "1999-04-21T00:00:00+03:00"
    to     = "1999-04-21T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "1999-04-21T00:00:00+03:00"
  source = [source.pavlodar_03122]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "treaty"
    change     = "prolonged"
    from       = at("1999-04-21T00:00:00+03:00")
    basis      = "prolongation"
    text = text({
      en = "From this day the Treaty is prolonged for the six, and after that every five years of itself."
      ru = "С этого дня действие Договора для шести участников продлено; далее оно продлевается автоматически каждые пять лет."
      ar = "مُدّد العمل بالمعاهدة للأطراف الستة اعتباراً من هذا اليوم، ثم يتجدد تلقائياً كل خمس سنوات."
    })
  }
}

act "member.status" "prolongation_in_force" {
  on = "pact"
  happened {
    from   = "2000-03-22T00:00:00+03:00"
    to     = "2000-03-22T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "2000-03-22T00:00:00+03:00"
  source = [source.iplex_997_o25]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "treaty.1999"
    change     = "bound"
    from       = at("2000-03-22T00:00:00+03:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Protocol of prolongation enters into force."
      ru = "Протокол о продлении вступает в силу."
      ar = "دخل بروتوكول التمديد حيز النفاذ."
    })
  }
}

# 2002 and 2003: the organisation.

act "member.status" "organisation_decided" {
  on = "pact"
  happened {
    from   = "2002-05-14T00:00:00+03:00"
    to     = "2002-05-14T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2002-05-14T23:59:59+03:00"
  source = [source.tass_678014]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "treaty"
    change     = "noted"
    from       = at("2002-05-14T00:00:00+03:00")
    basis      = "decision"
    text = text({
      en = "The heads of the six states decide in Moscow that the Treaty shall have the standing of an international regional organisation."
      ru = "Главы шести государств принимают в Москве решение о придании Договору статуса международной региональной организации."
      ar = "قرر رؤساء الدول الست في موسكو إضفاء صفة منظمة دولية إقليمية على المعاهدة."
    })
  }
}

act "member.status" "charter_signed" {
  on = "pact"
  happened {
    from   = "2002-10-07T00:00:00+03:00"
    to     = "2002-10-07T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2002-10-07T23:59:59+03:00"
  source = [source.kremlin_3506]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "charter"
    change     = "signed"
    from       = at("2002-10-07T00:00:00+03:00")
    basis      = "signature"
    text = text({
      en = "The six sign the Charter of the organisation in Chisinau."
      ru = "Шесть государств подписывают в Кишинёве Устав Организации."
      ar = "وقّعت الدول الست ميثاق المنظمة في كيشيناو."
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
  source = [source.zakonpravo_charter, source.tass_678014]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "charter"
    change     = "bound"
    from       = at("2003-09-18T00:00:00+03:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Charter enters into force. From this day membership is counted under it."
      ru = "Устав вступает в силу. С этого дня членство определяется по нему."
      ar = "دخل الميثاق حيز النفاذ، ومنه تُحتسب العضوية منذ هذا اليوم."
    })
  }
}

# Uzbekistan’s return: announced, signed, ratified. Sources differ on when it was complete.

act "member.claim" "uz_return_announced" {
  on = "pact"
  happened {
    from   = "2006-06-23T00:00:00+03:00"
    to     = "2006-06-23T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2006-06-23T23:59:59+03:00"
  source = [source.panarmenian_18523]
  body = {
    member  = "UZ"
    code    = "returning"
    from    = at("2006-06-23T00:00:00+03:00")
    speaker = { member = "UZ", office = "president", person = "karimov" }
    text = text({
      en = "At the Minsk session it is announced that Uzbekistan resumes full work in the organisation; its president adds that the Treaty was never denounced."
      ru = "На сессии в Минске объявлено о возвращении Узбекистана к полноправной работе в Организации; его президент отмечает, что Договор не денонсировался."
      ar = "أُعلن في دورة مينسك أن أوزبكستان تستأنف مشاركتها الكاملة في المنظمة، وأضاف رئيسها أن بلاده لم تنقض المعاهدة قط."
    })
  }
}

act "member.status" "uz_protocol_treaty" {
  on = "pact"
  happened {
    from   = "2006-08-16T00:00:00+03:00"
    to     = "2006-08-16T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2006-08-16T23:59:59+03:00"
  source = [source.tass_678014, source.obozrevatel_uz_law]
  body = {
    members    = ["UZ"]
    instrument = "treaty"
    change     = "signed"
    from       = at("2006-08-16T00:00:00+03:00")
    basis      = "return_protocol"
    text = text({
      en = "The protocol on restoring Uzbekistan’s membership is signed in Sochi."
      ru = "В Сочи подписан Протокол о восстановлении членства Узбекистана."
      ar = "وُقّع في سوتشي بروتوكول استعادة أوزبكستان عضويتها."
    })
  }
}

act "member.status" "uz_protocol_charter" {
  on = "pact"
  happened {
    from   = "2006-08-16T00:00:00+03:00"
    to     = "2006-08-16T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2006-08-16T23:59:59+03:00"
  source = [source.tass_678014, source.obozrevatel_uz_law]
  body = {
    members    = ["UZ"]
    instrument = "charter"
    change     = "signed"
    from       = at("2006-08-16T00:00:00+03:00")
    basis      = "return_protocol"
    text = text({
      en = "The same protocol restores membership in the organisation. Some date the return from this day."
      ru = "Этот же Протокол восстанавливает членство в Организации. Некоторые источники отсчитывают возвращение с этого дня."
      ar = "يعيد البروتوكول نفسه العضوية في المنظمة، ومن المصادر ما يؤرخ العودة بهذا اليوم."
    })
  }
}

act "member.status" "uz_bound_treaty" {
  on = "pact"
  happened {
    from   = "2008-03-28T00:00:00+03:00"
    to     = "2008-03-28T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2008-03-28T23:59:59+03:00"
  source = [source.ria_uz_2008]
  body = {
    members    = ["UZ"]
    instrument = "treaty"
    change     = "bound"
    from       = at("2008-03-28T00:00:00+03:00")
    basis      = "ratification"
    text = text({
      en = "Uzbekistan’s parliament is reported to have ratified the document that restores its membership."
      ru = "Сообщается о ратификации парламентом Узбекистана документа о восстановлении членства."
      ar = "أُفيد بأن برلمان أوزبكستان صادق على الوثيقة التي تعيد إليها عضويتها."
    })
  }
}

act "member.status" "uz_bound_charter" {
  on = "pact"
  happened {
    from   = "2008-03-28T00:00:00+03:00"
    to     = "2008-03-28T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2008-03-28T23:59:59+03:00"
  source = [source.ria_uz_2008]
  body = {
    members    = ["UZ"]
    instrument = "charter"
    change     = "bound"
    from       = at("2008-03-28T00:00:00+03:00")
    basis      = "ratification"
    text = text({
      en = "With this ratification the return is complete, as this report has it; a report of December 2006 has a law of ratification already then."
      ru = "По этому сообщению, с ратификацией возвращение завершено; по сообщению декабря 2006 года, закон о ратификации был подписан уже тогда."
      ar = "وفق هذا النبأ اكتملت العودة بهذا التصديق، في حين يذكر نبأ من كانون الأول/ديسمبر 2006 أن قانون التصديق صدر آنذاك."
    })
  }
}

# The dates that others count the return from. The status follows the last of them, the
# ratification reported on 28 March 2008: a member is bound when its own procedure is
# complete, and nothing later is known. Who dates it earlier is heard here.

act "member.claim" "uz_back_as_announced" {
  on = "pact"
  happened {
    from   = "2006-06-23T00:00:00+03:00"
    to     = "2006-06-23T23:59:59+03:00"
    offset = "+03:00"
  }
  known   = "2006-06-23T23:59:59+03:00"
  source  = [source.panarmenian_18523]
  of      = { member = "UZ", office = "president", person = "karimov" }
  answers = [act.uz_bound_charter]
  body = {
    member     = "UZ"
    code       = "other_date"
    instrument = "charter"
    from       = at("2006-06-23T00:00:00+03:00")
    speaker    = { member = "UZ", office = "president", person = "karimov" }
    text = text({
      en = "The return counts from its announcement in Minsk: the Treaty was never denounced, and what had been suspended is taken up again."
      ru = "Возвращение отсчитывается от объявления в Минске: Договор не денонсировался, возобновляется приостановленное участие."
      ar = "تُحتسب العودة من إعلانها في مينسك، إذ لم تُنقض المعاهدة قط واستؤنف ما كان معلّقاً."
    })
  }
}

act "member.claim" "uz_back_as_signed" {
  on = "pact"
  happened {
    from   = "2006-08-16T00:00:00+03:00"
    to     = "2006-08-16T23:59:59+03:00"
    offset = "+03:00"
  }
  known   = "2012-06-28T23:59:59+03:00"
  source  = [source.tass_678014]
  answers = [act.uz_bound_charter]
  body = {
    member     = "UZ"
    code       = "other_date"
    instrument = "charter"
    from       = at("2006-08-16T00:00:00+03:00")
    basis      = "return_protocol"
    speaker = { outside = text({
      en = "TASS, the news agency"
      ru = "агентство ТАСС"
      ar = "وكالة تاس"
    }) }
    text = text({
      en = "The membership was restored by the protocol dated 16 August 2006."
      ru = "Членство восстановлено Протоколом от 16 августа 2006 года."
      ar = "استُعيدت العضوية بالبروتوكول المؤرخ في 16 آب/أغسطس 2006."
    })
  }
}

act "member.claim" "uz_back_by_law_of_2006" {
  on = "pact"
  happened {
    from   = "2006-12-13T00:00:00+03:00"
    to     = "2006-12-13T23:59:59+03:00"
    offset = "+03:00"
  }
  known   = "2006-12-13T23:59:59+03:00"
  source  = [source.obozrevatel_uz_law]
  answers = [act.uz_bound_charter]
  body = {
    member     = "UZ"
    code       = "other_date"
    instrument = "charter"
    from       = at("2006-12-13T00:00:00+03:00")
    basis      = "ratification"
    speaker = { outside = text({
      en = "Obozrevatel, a news site, after UNIAN"
      ru = "издание «Обозреватель» со ссылкой на УНИАН"
      ar = "موقع «أوبوزريفاتيل» نقلاً عن وكالة أونيان"
    }) }
    text = text({
      en = "The president signed the law that ratifies the protocol of 16 August: the lower house had passed it on 21 November 2006, the Senate on 1 December."
      ru = "Президент подписал закон о ратификации Протокола от 16 августа: нижняя палата приняла его 21 ноября 2006 года, Сенат одобрил 1 декабря."
      ar = "وقّع الرئيس قانون التصديق على بروتوكول 16 آب/أغسطس، وكان مجلس النواب قد أقره في 21 تشرين الثاني/نوفمبر 2006 ومجلس الشيوخ في 1 كانون الأول/ديسمبر."
    })
  }
}

# Uzbekistan’s suspension: what it asked for, and what the Council decided half a year later.

act "member.status" "uz_note" {
  on = "pact"
  happened {
    from   = "2012-06-28T00:00:00+03:00"
    to     = "2012-06-28T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2012-06-28T23:59:59+03:00"
  source = [source.tass_678014]
  of     = { member = "UZ" }
  body = {
    members    = ["UZ"]
    instrument = "charter"
    change     = "notice"
    from       = at("2012-06-28T00:00:00+03:00")
    text = text({
      en = "The Secretariat confirms that it has received Uzbekistan’s note on suspending its participation and studies it in law."
      ru = "Секретариат подтверждает получение ноты Узбекистана о приостановлении участия и проводит её правовую оценку."
      ar = "أكدت الأمانة العامة تسلّم مذكرة أوزبكستان بتعليق مشاركتها، وهي تدرسها من الناحية القانونية."
    })
  }
}

act "member.claim" "uz_suspension_asked" {
  on = "pact"
  happened {
    from   = "2012-06-28T00:00:00+03:00"
    to     = "2012-06-28T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2012-06-28T23:59:59+03:00"
  source = [source.tass_678014]
  of     = { member = "UZ" }
  body = {
    member  = "UZ"
    code    = "suspension_asked"
    from    = at("2012-06-28T00:00:00+03:00")
    speaker = { member = "UZ" }
    text = text({
      en = "Uzbekistan asks in a note that its membership be suspended."
      ru = "Узбекистан просит нотой приостановить своё членство."
      ar = "طلبت أوزبكستان في مذكرة تعليق عضويتها."
    })
  }
}

act "member.status" "uz_suspended" {
  on = "pact"
  happened {
    from   = "2012-12-19T00:00:00+03:00"
    to     = "2012-12-19T23:59:59+03:00"
    offset = "+03:00"
  }
  known   = "2012-12-19T23:59:59+03:00"
  source  = [source.tass_687141]
  answers = [act.uz_note]
  under   = ["charter.art20"]
  body = {
    members    = ["UZ"]
    instrument = "charter"
    change     = "suspended"
    from       = at("2012-12-19T00:00:00+03:00")
    reading    = "uzbekistan_2012_suspended"
    basis      = "decision"
    text = text({
      en = "The Council decides to suspend Uzbekistan’s membership, granting its request. The agency writes that the Charter knows no one-sided exit and that only the Council can suspend; article 19, as others cite it, lets a member leave on six months’ notice."
      ru = "Совет принимает решение приостановить членство Узбекистана, удовлетворяя его просьбу. Агентство пишет, что Устав не знает одностороннего выхода и приостановить членство может только Совет; статья 19, на которую ссылаются другие, допускает выход с уведомлением за шесть месяцев."
      ar = "قرر المجلس تعليق عضوية أوزبكستان استجابةً لطلبها. وتذكر الوكالة أن الميثاق لا يجيز الخروج من جانب واحد وأن التعليق من اختصاص المجلس وحده، بينما تتيح المادة 19، بحسب من يستشهد بها، الخروج بإشعار مدته ستة أشهر."
    })
  }
}

act "member.status" "uz_suspended_treaty" {
  on = "pact"
  happened {
    from   = "2012-12-19T00:00:00+03:00"
    to     = "2012-12-19T23:59:59+03:00"
    offset = "+03:00"
  }
  known   = "2012-12-19T23:59:59+03:00"
  source  = [source.tass_687141]
  answers = [act.uz_note]
  body = {
    members    = ["UZ"]
    instrument = "treaty"
    change     = "suspended"
    from       = at("2012-12-19T00:00:00+03:00")
    reading    = "uzbekistan_2012_suspended"
    basis      = "decision"
    text = text({
      en = "The decision speaks of membership in the organisation; the source makes no difference between Treaty and Charter."
      ru = "В решении говорится о членстве в Организации; источник не различает Договор и Устав."
      ar = "يتحدث القرار عن العضوية في المنظمة، والمصدر لا يميز بين المعاهدة والميثاق."
    })
  }
}

# What others make of 2012. The status follows the decision of the Council: it is the act of a
# body that could decide it, and it granted what the note had asked for.

act "member.claim" "uz_left_by_note" {
  on = "pact"
  happened {
    from   = "2012-06-01T00:00:00+03:00"
    to     = "2012-12-31T23:59:59+03:00"
    offset = "+03:00"
    said   = "quit in June 2012"
  }
  source  = [source.vestnikkavkaza_33232]
  answers = [act.uz_suspended]
  body = {
    member     = "UZ"
    code       = "other_effect"
    instrument = "charter"
    from       = at("2012-06-28T00:00:00+03:00")
    change     = "left"
    basis      = "notice"
    reading    = "uzbekistan_2012_left"
    speaker = { outside = text({
      en = "Vestnik Kavkaza, after RIA Novosti"
      ru = "«Вестник Кавказа» со ссылкой на РИА Новости"
      ar = "«فيستنيك كافكازا» نقلاً عن وكالة ريا نوفوستي"
    }) }
    text = text({
      en = "Uzbekistan quit the organisation in June 2012; the Secretary General is quoted as calling it temporary. Taken as a notice under article 19, the note would have had its effect six months later, on 28 December."
      ru = "Узбекистан вышел из Организации в июне 2012 года; по словам Генерального секретаря, временно. Если считать ноту уведомлением по статье 19, она подействовала бы через шесть месяцев, 28 декабря."
      ar = "خرجت أوزبكستان من المنظمة في حزيران/يونيو 2012، ونُقل عن الأمين العام أن ذلك مؤقت. ولو عُدّت المذكرة إشعاراً وفق المادة 19 لسرى أثرها بعد ستة أشهر، في 28 كانون الأول/ديسمبر."
    })
  }
}

act "member.claim" "uz_suspended_by_note" {
  on = "pact"
  happened {
    from   = "2012-06-28T00:00:00+03:00"
    to     = "2012-06-28T23:59:59+03:00"
    offset = "+03:00"
  }
  known   = "2012-06-28T23:59:59+03:00"
  source  = [source.tass_678014]
  answers = [act.uz_suspended]
  body = {
    member     = "UZ"
    code       = "other_date"
    instrument = "charter"
    from       = at("2012-06-28T00:00:00+03:00")
    change     = "suspended"
    basis      = "notice"
    speaker = { outside = text({
      en = "A diplomat in Moscow whom the agency does not name"
      ru = "Дипломат в Москве, не названный агентством"
      ar = "دبلوماسي في موسكو لم تسمّه الوكالة"
    }) }
    text = text({
      en = "With the note itself Uzbekistan has suspended its participation."
      ru = "Самой нотой Узбекистан приостановил своё участие."
      ar = "بالمذكرة نفسها علّقت أوزبكستان مشاركتها."
    })
  }
}

# Later texts of the Charter.

act "member.status" "treaty_2010_in_force" {
  on = "pact"
  happened {
    from   = "2012-12-19T00:00:00+03:00"
    to     = "2012-12-19T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "2012-12-19T00:00:00+03:00"
  source = [source.zakonpravo_treaty_protocol_2010]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "treaty.2010"
    change     = "bound"
    from       = at("2012-12-19T00:00:00+03:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Protocol of 10 December 2010 amending the Treaty enters into force."
      ru = "Вступает в силу Протокол от 10 декабря 2010 года о внесении изменений в Договор."
      ar = "دخل بروتوكول 10 كانون الأول/ديسمبر 2010 المعدِّل للمعاهدة حيز النفاذ."
    })
  }
}

act "member.status" "charter_2010_in_force" {
  on = "pact"
  happened {
    from   = "2012-12-19T00:00:00+03:00"
    to     = "2012-12-19T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "2012-12-19T00:00:00+03:00"
  source = [source.zakonpravo_protocol_2010]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "charter.2010"
    change     = "bound"
    from       = at("2012-12-19T00:00:00+03:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Protocol of 10 December 2010 amending the Charter enters into force."
      ru = "Вступает в силу Протокол от 10 декабря 2010 года о внесении изменений в Устав."
      ar = "دخل بروتوكول 10 كانون الأول/ديسمبر 2010 المعدِّل للميثاق حيز النفاذ."
    })
  }
}

act "member.status" "charter_2018_in_force" {
  on = "pact"
  happened {
    from   = "2021-01-19T00:00:00+03:00"
    to     = "2021-01-19T00:00:00+03:00"
    offset = "+03:00"
  }
  known  = "2021-01-19T00:00:00+03:00"
  source = [source.cntd_901868280]
  body = {
    members    = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
    instrument = "charter.2018"
    change     = "bound"
    from       = at("2021-01-19T00:00:00+03:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Second and Third Protocols of 8 November 2018 amending the Charter enter into force."
      ru = "Вступают в силу Второй и Третий протоколы от 8 ноября 2018 года о внесении изменений в Устав."
      ar = "دخل البروتوكولان الثاني والثالث المؤرخان في 8 تشرين الثاني/نوفمبر 2018 المعدِّلان للميثاق حيز النفاذ."
    })
  }
}

# Armenia since 2024: claims, from which no status follows. No notice and no decision is known.

act "member.claim" "am_frozen" {
  on = "pact"
  happened {
    from   = "2024-02-22T00:00:00+03:00"
    to     = "2024-02-22T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2024-02-22T23:59:59+03:00"
  source = [source.fip_25696, source.asbarez_frozen]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    member  = "AM"
    code    = "frozen"
    from    = at("2024-02-22T00:00:00+03:00")
    speaker = { member = "AM", office = "head_of_government", person = "pashinyan" }
    text = text({
      en = "Armenia’s prime minister says in a television interview that his country has in practice frozen its participation."
      ru = "Премьер-министр Армении в телевизионном интервью говорит, что страна фактически заморозила своё участие."
      ar = "قال رئيس وزراء أرمينيا في مقابلة تلفزيونية إن بلاده جمّدت عملياً مشاركتها."
    })
  }
}

act "member.claim" "am_not_financing" {
  on = "pact"
  happened {
    from   = "2024-05-08T00:00:00+03:00"
    to     = "2024-05-08T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2024-05-08T23:59:59+03:00"
  source = [source.rferl_32938561]
  of     = { member = "AM", office = "foreign_ministry" }
  body = {
    member  = "AM"
    code    = "not_financing"
    from    = at("2024-05-08T00:00:00+03:00")
    speaker = { member = "AM", office = "foreign_ministry" }
    text = text({
      en = "Armenia’s Foreign Ministry says that the country abstains from the decision on the budget for 2024 and from financing the organisation."
      ru = "МИД Армении сообщает, что страна воздерживается от подписания решения о бюджете на 2024 год и от финансирования Организации."
      ar = "أفادت وزارة خارجية أرمينيا بأن البلاد تمتنع عن توقيع قرار ميزانية عام 2024 وعن تمويل المنظمة."
    })
  }
}

act "member.claim" "am_will_not_block" {
  on = "pact"
  happened {
    from   = "2024-05-08T00:00:00+03:00"
    to     = "2024-05-08T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2024-05-08T23:59:59+03:00"
  source = [source.rferl_32938561]
  of     = { member = "AM", office = "foreign_ministry" }
  body = {
    member  = "AM"
    code    = "will_not_block"
    from    = at("2024-05-08T00:00:00+03:00")
    speaker = { member = "AM", office = "foreign_ministry" }
    text = text({
      en = "The ministry adds that Armenia does not stand in the way of the others adopting the decision."
      ru = "Министерство добавляет, что Армения не препятствует принятию решения остальными."
      ar = "أضافت الوزارة أن أرمينيا لا تعترض اعتماد الدول الأخرى للقرار."
    })
  }
}

act "member.claim" "am_in_arrears" {
  on = "pact"
  happened {
    from   = "2025-03-07T00:00:00+03:00"
    to     = "2025-03-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "published on 7 March 2025"
  }
  known  = "2025-03-07T23:59:59+03:00"
  source = [source.panarmenian_320153]
  of     = { member = "RU", office = "deputy_foreign_minister", person = "pankin" }
  body = {
    member  = "AM"
    code    = "in_arrears"
    from    = at("2026-01-01T00:00:00+03:00")
    speaker = { member = "RU", office = "deputy_foreign_minister", person = "pankin" }
    text = text({
      en = "Russia’s deputy foreign minister names 1 January 2026 as the day on which two years without payment would be reached; members might then consider what follows, though he does not expect an expulsion."
      ru = "Заместитель министра иностранных дел России называет 1 января 2026 года датой, к которой неуплата составит два года; тогда государства-члены могли бы рассмотреть последствия, хотя исключения он не ожидает."
      ar = "سمّى نائب وزير الخارجية الروسي 1 كانون الثاني/يناير 2026 موعداً تبلغ فيه مدة عدم السداد سنتين، وقد تنظر الدول الأعضاء حينها في ما يترتب على ذلك، وإن كان لا يتوقع الطرد."
    })
  }
}
