# Who held which office in January 2022, and from when: presidents, heads of government,
# ministers of foreign affairs and of defence, secretaries of security councils, and the
# offices of the organisation. By these acts it is judged who could speak for whom.
#
# `from` is the legal date, where a source names the day. Where it names only a year, or a day on
# which somebody was in the office, the window of the act says so, and the office counts as
# held from its end. An end is told only where a source of this case tells it: a tenure
# without one says nothing about later years. The changes of January 2022 in Kazakhstan
# stand with the crisis. The Council’s chairmen and the secretaries general are told on to
# this year.

act "member.office" "am_president" {
  on = "pact"
  happened {
    from   = "2021-08-02T00:00:00+04:00"
    to     = "2021-08-02T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.yenisafak_3577660]
  body = {
    member = "AM"
    office = "president"
    person = "sarkissian"
    change = "holds"
    text = text({
      en = "He signs decrees as head of state; he does not sit on the Council, where the head of government does."
      ru = "Подписывает указы как глава государства; в Совете заседает не он, а глава правительства."
      ar = "يوقّع المراسيم بصفته رئيس الدولة، ولا يجلس في المجلس بل يجلس فيه رئيس الحكومة."
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
  of     = { member = "AM", office = "president", person = "sarkissian" }
  body = {
    member = "AM"
    office = "head_of_government"
    person = "pashinyan"
    change = "appointed"
    from   = at("2021-08-02T00:00:00+04:00")
    text = text({
      en = "Appointed again by decree after the June elections; he had headed the government since 2018."
      ru = "Вновь назначен указом после июньских выборов; возглавлял правительство с 2018 года."
      ar = "عُيّن مجدداً بمرسوم بعد انتخابات حزيران/يونيو، وكان على رأس الحكومة منذ 2018."
    })
  }
}

act "member.office" "am_foreign" {
  on = "pact"
  happened {
    from   = "2021-08-19T00:00:00+04:00"
    to     = "2021-08-19T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.azatutyun_31417973]
  of     = { member = "AM", office = "president", person = "sarkissian" }
  body = {
    member = "AM"
    office = "minister_foreign"
    person = "mirzoyan"
    change = "appointed"
    from   = at("2021-08-19T00:00:00+04:00")
    text = text({
      en = "Appointed by decree on the proposal of the head of government."
      ru = "Назначен указом по предложению главы правительства."
      ar = "عُيّن بمرسوم بناءً على اقتراح رئيس الحكومة."
    })
  }
}

act "member.office" "am_defence" {
  on = "pact"
  happened {
    from   = "2021-11-15T00:00:00+04:00"
    to     = "2021-11-15T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.massispost_papikyan]
  of     = { member = "AM", office = "president", person = "sarkissian" }
  body = {
    member = "AM"
    office = "minister_defence"
    person = "papikyan"
    change = "appointed"
    from   = at("2021-11-15T00:00:00+04:00")
    text = text({
      en = "Appointed by decree in the place of Arshak Karapetyan. In January 2022 he chairs the Council of Defence Ministers."
      ru = "Назначен указом вместо Аршака Карапетяна. В январе 2022 года председательствует в Совете министров обороны."
      ar = "عُيّن بمرسوم خلفاً لأرشاك كارابيتيان. وفي كانون الثاني/يناير 2022 كان يرأس مجلس وزراء الدفاع."
    })
  }
}

act "member.office" "am_security" {
  on = "pact"
  happened {
    from   = "2021-08-19T00:00:00+04:00"
    to     = "2021-08-19T23:59:59+04:00"
    offset = "+04:00"
  }
  source = [source.azatutyun_31417973]
  of     = { member = "AM", office = "head_of_government", person = "pashinyan" }
  body = {
    member = "AM"
    office = "secretary_of_security_council"
    person = "grigoryan"
    change = "appointed"
    from   = at("2021-08-19T00:00:00+04:00")
    text = text({
      en = "Appointed again, after some weeks in the foreign ministry."
      ru = "Назначен вновь, после нескольких недель в министерстве иностранных дел."
      ar = "عُيّن مجدداً بعد أسابيع أمضاها في وزارة الخارجية."
    })
  }
}

act "member.office" "by_president" {
  on = "pact"
  happened {
    from   = "2020-09-23T00:00:00+03:00"
    to     = "2020-09-23T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.tass_1204201]
  body = {
    member = "BY"
    office = "president"
    person = "lukashenko"
    change = "holds"
    text = text({
      en = "Takes the oath for a further term, in a ceremony that had not been announced. Svetlana Tikhanovskaya tells the parliamentary assembly of the OSCE that she does not regard him as the lawful president."
      ru = "Приносит присягу на новый срок; церемония заранее не объявлялась. Светлана Тихановская заявляет парламентской ассамблее ОБСЕ, что не считает его законным президентом."
      ar = "أدى اليمين لولاية جديدة في مراسم لم يُعلن عنها مسبقاً. وقالت سفيتلانا تيخانوفسكايا للجمعية البرلمانية لمنظمة الأمن والتعاون في أوروبا إنها لا تعدّه رئيساً شرعياً."
    })
  }
}

act "member.office" "by_prime_minister" {
  on = "pact"
  happened {
    from   = "2020-06-04T00:00:00+03:00"
    to     = "2020-06-04T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.tass_1164075]
  of     = { member = "BY", office = "president", person = "lukashenko" }
  body = {
    member = "BY"
    office = "head_of_government"
    person = "golovchenko"
    change = "appointed"
    from   = at("2020-06-04T00:00:00+03:00")
    text = text({
      en = "Appointed by the president."
      ru = "Назначен президентом."
      ar = "عيّنه الرئيس."
    })
  }
}

act "member.office" "by_foreign" {
  on = "pact"
  happened {
    from   = "2020-06-04T00:00:00+03:00"
    to     = "2020-06-04T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.tass_1164075]
  body = {
    member = "BY"
    office = "minister_foreign"
    person = "makei"
    change = "holds"
    text = text({
      en = "Keeps the office in the new government."
      ru = "Сохраняет должность в новом правительстве."
      ar = "احتفظ بمنصبه في الحكومة الجديدة."
    })
  }
}

act "member.office" "by_defence" {
  on = "pact"
  happened {
    from   = "2020-01-20T00:00:00+03:00"
    to     = "2020-01-20T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.rferl_30387256]
  of     = { member = "BY", office = "president", person = "lukashenko" }
  body = {
    member = "BY"
    office = "minister_defence"
    person = "khrenin"
    change = "appointed"
    from   = at("2020-01-20T00:00:00+03:00")
    text = text({
      en = "Appointed by the president."
      ru = "Назначен президентом."
      ar = "عيّنه الرئيس."
    })
  }
}

act "member.office" "by_security" {
  on = "pact"
  happened {
    from   = "2021-01-26T00:00:00+03:00"
    to     = "2021-01-26T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.president_by_1611935444]
  of     = { member = "BY", office = "president", person = "lukashenko" }
  body = {
    member = "BY"
    office = "secretary_of_security_council"
    person = "volfovich"
    change = "appointed"
    from   = at("2021-01-26T00:00:00+03:00")
    text = text({
      en = "Appointed state secretary of the Security Council."
      ru = "Назначен государственным секретарём Совета безопасности."
      ar = "عُيّن أميناً للدولة في مجلس الأمن."
    })
  }
}

act "member.office" "kz_president_acting" {
  on = "pact"
  happened {
    from   = "2019-03-20T00:00:00+06:00"
    to     = "2019-03-20T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.inform_a3509151]
  body = {
    member = "KZ"
    office = "president"
    person = "tokayev"
    change = "acting"
    from   = at("2019-03-20T00:00:00+06:00")
    text = text({
      en = "Sworn in as speaker of the Senate for the rest of the term of Nursultan Nazarbayev, who had resigned; the agency calls him acting president."
      ru = "Приносит присягу как председатель Сената на оставшийся срок ушедшего в отставку Нурсултана Назарбаева; агентство называет его исполняющим обязанности президента."
      ar = "أدى اليمين بصفته رئيساً لمجلس الشيوخ عن المدة الباقية من ولاية نور سلطان نزارباييف المستقيل، وتصفه الوكالة بالقائم بأعمال الرئيس."
    })
  }
}

act "member.office" "kz_president" {
  on = "pact"
  happened {
    from   = "2019-06-12T00:00:00+06:00"
    to     = "2019-06-12T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.kz_expert_1510]
  body = {
    member = "KZ"
    office = "president"
    person = "tokayev"
    change = "confirmed"
    from   = at("2019-06-12T00:00:00+06:00")
    text = text({
      en = "Takes the oath after the election of 9 June 2019."
      ru = "Приносит присягу после выборов 9 июня 2019 года."
      ar = "أدى اليمين بعد انتخابات 9 حزيران/يونيو 2019."
    })
  }
}

act "member.office" "kz_security_chair" {
  on = "pact"
  happened {
    from   = "2019-03-20T00:00:00+06:00"
    to     = "2019-03-20T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.insider_tokayev]
  body = {
    member = "KZ"
    office = "chair_of_security_council"
    person = "nazarbayev"
    change = "holds"
    text = text({
      en = "Remains chairman of the Security Council after leaving the presidency."
      ru = "Остаётся председателем Совета безопасности после ухода с поста президента."
      ar = "بقي رئيساً لمجلس الأمن بعد تركه الرئاسة."
    })
  }
}

act "member.office" "kz_security_committee" {
  on = "pact"
  happened {
    from   = "2019-06-12T00:00:00+06:00"
    to     = "2019-06-12T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.kz_expert_1510]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "head_of_security_committee"
    person = "massimov"
    change = "appointed"
    from   = at("2019-06-12T00:00:00+06:00")
    text = text({
      en = "Appointed again as chairman of the National Security Committee."
      ru = "Вновь назначен председателем Комитета национальной безопасности."
      ar = "عُيّن مجدداً رئيساً للجنة الأمن القومي."
    })
  }
}

act "member.office" "kz_prime_minister" {
  on = "pact"
  happened {
    from   = "2019-02-25T00:00:00+06:00"
    to     = "2019-02-25T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.timesca_mamin]
  of     = { member = "KZ", office = "president", person = "nazarbayev" }
  body = {
    member = "KZ"
    office = "head_of_government"
    person = "mamin"
    change = "appointed"
    from   = at("2019-02-25T00:00:00+06:00")
    text = text({
      en = "Appointed by decree with the consent of the lower house; he had acted in the office for four days."
      ru = "Назначен указом с согласия нижней палаты; до того четыре дня исполнял обязанности."
      ar = "عُيّن بمرسوم بموافقة مجلس النواب، وكان قائماً بالأعمال أربعة أيام."
    })
  }
}

act "member.office" "kz_foreign" {
  on = "pact"
  happened {
    from   = "2019-09-18T00:00:00+06:00"
    to     = "2019-09-18T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.tass_1079280]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "minister_foreign"
    person = "tileuberdi"
    change = "appointed"
    from   = at("2019-09-18T00:00:00+06:00")
    text = text({
      en = "Appointed by the president."
      ru = "Назначен президентом."
      ar = "عيّنه الرئيس."
    })
  }
}

act "member.office" "kz_defence" {
  on = "pact"
  happened {
    from   = "2021-01-01T00:00:00+06:00"
    to     = "2021-12-31T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.bluedomes_bektanov]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "minister_defence"
    person = "bektanov"
    change = "appointed"
    text = text({
      en = "Appointed in the course of 2021; the source names no day. In the government of 11 January 2022 he keeps the office."
      ru = "Назначен в течение 2021 года, день в источнике не назван. В правительстве 11 января 2022 года сохраняет должность."
      ar = "عُيّن خلال عام 2021 ولا يذكر المصدر اليوم، واحتفظ بمنصبه في حكومة 11 كانون الثاني/يناير 2022."
    })
  }
}

act "member.office" "kz_defence_dismissed" {
  on = "pact"
  happened {
    from   = "2022-01-19T00:00:00+06:00"
    to     = "2022-01-19T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.bdnews24_bektanov, source.bluedomes_bektanov]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "minister_defence"
    person = "bektanov"
    change = "dismissed"
    from   = at("2022-01-19T00:00:00+06:00")
    reason = text({
      en = "Tokayev says that in the January events the leadership of the army was unsure and without initiative, and that the minister showed no qualities of a commander."
      ru = "Токаев говорит, что в январских событиях руководство армии действовало неуверенно и безынициативно, а министр не проявил командирских качеств."
      ar = "قال توكاييف إن قيادة الجيش كانت مترددة بلا مبادرة في أحداث كانون الثاني/يناير، وإن الوزير لم يُبدِ صفات القائد."
    })
    text = text({
      en = "Dismissed by the president."
      ru = "Освобождён от должности президентом."
      ar = "أعفاه الرئيس من منصبه."
    })
  }
}

act "member.office" "kz_defence_next" {
  on = "pact"
  happened {
    from   = "2022-01-19T00:00:00+06:00"
    to     = "2022-01-19T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.bdnews24_bektanov]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    member = "KZ"
    office = "minister_defence"
    person = "zhaksylykov"
    change = "appointed"
    from   = at("2022-01-19T00:00:00+06:00")
    text = text({
      en = "Appointed in his place; until then deputy minister of the interior and head of the National Guard."
      ru = "Назначен на его место; до того заместитель министра внутренних дел и главнокомандующий Национальной гвардией."
      ar = "عُيّن خلفاً له، وكان نائباً لوزير الداخلية وقائداً للحرس الوطني."
    })
  }
}

act "member.office" "kg_president" {
  on = "pact"
  happened {
    from   = "2021-01-28T00:00:00+06:00"
    to     = "2021-01-28T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.rferl_31073787]
  body = {
    member = "KG"
    office = "president"
    person = "japarov"
    change = "holds"
    from   = at("2021-01-28T00:00:00+06:00")
    text = text({
      en = "Takes the oath after the election of 10 January 2021."
      ru = "Приносит присягу после выборов 10 января 2021 года."
      ar = "أدى اليمين بعد انتخابات 10 كانون الثاني/يناير 2021."
    })
  }
}

act "member.office" "kg_cabinet_acting" {
  on = "pact"
  happened {
    from   = "2021-10-12T00:00:00+06:00"
    to     = "2021-10-12T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.urdupoint_1374027]
  of     = { member = "KG", office = "president", person = "japarov" }
  body = {
    member = "KG"
    office = "head_of_government"
    person = "japarov_akylbek"
    change = "acting"
    from   = at("2021-10-12T00:00:00+06:00")
    text = text({
      en = "Appointed acting chairman of the Cabinet of Ministers and head of the president’s administration."
      ru = "Назначен исполняющим обязанности председателя Кабинета министров — руководителем Администрации президента."
      ar = "عُيّن قائماً بأعمال رئيس مجلس الوزراء ورئيساً لإدارة الرئاسة."
    })
  }
}

act "member.office" "kg_cabinet" {
  on = "pact"
  happened {
    from   = "2021-10-13T00:00:00+06:00"
    to     = "2021-10-13T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.kg24_314280]
  body = {
    member = "KG"
    office = "head_of_government"
    person = "japarov_akylbek"
    change = "confirmed"
    from   = at("2021-10-13T00:00:00+06:00")
    text = text({
      en = "Chairman of the Cabinet of Ministers from this day, as a later report has it. On 10 January 2022 he represents Kyrgyzstan in the Council."
      ru = "С этого дня председатель Кабинета министров, по более позднему сообщению. 10 января 2022 года представляет Кыргызстан в Совете."
      ar = "رئيس مجلس الوزراء منذ هذا اليوم وفق نبأ لاحق. ومثّل قيرغيزستان في المجلس يوم 10 كانون الثاني/يناير 2022."
    })
  }
}

act "member.office" "kg_cabinet_dismissed" {
  on = "pact"
  happened {
    from   = "2024-12-16T00:00:00+06:00"
    to     = "2024-12-16T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.usmuslims_japarov, source.kg24_314280]
  of     = { member = "KG", office = "president", person = "japarov" }
  body = {
    member = "KG"
    office = "head_of_government"
    person = "japarov_akylbek"
    change = "dismissed"
    from   = at("2024-12-16T00:00:00+06:00")
    reason = text({
      en = "His transfer to other work."
      ru = "Переход на другую работу."
      ar = "انتقاله إلى عمل آخر."
    })
    text = text({
      en = "Relieved by decree; one report has a letter of resignation."
      ru = "Освобождён указом; по одному из сообщений, подал заявление об отставке."
      ar = "أُعفي بمرسوم، وفي نبأ أنه قدّم استقالته."
    })
  }
}

act "member.office" "kg_foreign" {
  on = "pact"
  happened {
    from   = "2020-10-14T00:00:00+06:00"
    to     = "2020-10-14T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.interfax_837466]
  body = {
    member = "KG"
    office = "minister_foreign"
    person = "kazakbaev"
    change = "appointed"
    from   = at("2020-10-14T00:00:00+06:00")
    text = text({
      en = "In the office from 14 October 2020; another agency has the 15th."
      ru = "В должности с 14 октября 2020 года; другое агентство называет 15-е."
      ar = "في المنصب منذ 14 تشرين الأول/أكتوبر 2020، وتذكر وكالة أخرى اليوم الخامس عشر."
    })
  }
}

act "member.office" "kg_foreign_dismissed" {
  on = "pact"
  happened {
    from   = "2022-04-22T00:00:00+06:00"
    to     = "2022-04-22T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.interfax_837466, source.canindia_kazakbaev]
  of     = { member = "KG", office = "president", person = "japarov" }
  body = {
    member = "KG"
    office = "minister_foreign"
    person = "kazakbaev"
    change = "dismissed"
    from   = at("2022-04-22T00:00:00+06:00")
    text = text({
      en = "Relieved by decree; Interfax writes that he had asked for it."
      ru = "Освобождён указом; «Интерфакс» пишет, что по собственному заявлению."
      ar = "أُعفي بمرسوم، وتكتب إنترفاكس أنه طلب ذلك."
    })
  }
}

act "member.office" "kg_defence" {
  on = "pact"
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-06T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.kloop_bekbolotov]
  body = {
    member = "KG"
    office = "minister_defence"
    person = "bekbolotov"
    change = "holds"
    text = text({
      en = "Known in this office on that day; when it began is not told here."
      ru = "В этот день известен в этой должности; с какого времени, здесь не сказано."
      ar = "عُرف في هذا المنصب في ذلك اليوم، ولا يُذكر هنا منذ متى."
    })
  }
}

act "member.office" "kg_security" {
  on = "pact"
  happened {
    from   = "2021-11-18T00:00:00+06:00"
    to     = "2021-11-18T23:59:59+06:00"
    offset = "+06:00"
  }
  source = [source.kant_kg_imankulov]
  body = {
    member = "KG"
    office = "secretary_of_security_council"
    person = "imankulov"
    change = "holds"
    text = text({
      en = "Known in this office on that day; when it began is not told here."
      ru = "В этот день известен в этой должности; с какого времени, здесь не сказано."
      ar = "عُرف في هذا المنصب في ذلك اليوم، ولا يُذكر هنا منذ متى."
    })
  }
}

act "member.office" "ru_president" {
  on = "pact"
  happened {
    from   = "2018-05-07T00:00:00+03:00"
    to     = "2018-05-07T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.tass_1003076]
  body = {
    member = "RU"
    office = "president"
    person = "putin"
    change = "holds"
    from   = at("2018-05-07T00:00:00+03:00")
    text = text({
      en = "Takes the oath for his fourth term."
      ru = "Приносит присягу на четвёртый срок."
      ar = "أدى اليمين لولايته الرابعة."
    })
  }
}

act "member.office" "ru_prime_minister" {
  on = "pact"
  happened {
    from   = "2020-01-16T00:00:00+03:00"
    to     = "2020-01-16T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.portnews_289932]
  of     = { member = "RU", office = "president", person = "putin" }
  body = {
    member = "RU"
    office = "head_of_government"
    person = "mishustin"
    change = "appointed"
    from   = at("2020-01-16T00:00:00+03:00")
    text = text({
      en = "Appointed by decree with the consent of the State Duma."
      ru = "Назначен указом с согласия Государственной Думы."
      ar = "عُيّن بمرسوم بموافقة مجلس الدوما."
    })
  }
}

act "member.office" "ru_foreign" {
  on = "pact"
  happened {
    from   = "2004-01-01T00:00:00+03:00"
    to     = "2004-12-31T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.sputnik_government_2020]
  body = {
    member = "RU"
    office = "minister_foreign"
    person = "lavrov"
    change = "holds"
    text = text({
      en = "In the office since 2004 and kept in it on 21 January 2020; the source names no day."
      ru = "В должности с 2004 года, сохраняет её 21 января 2020 года; день в источнике не назван."
      ar = "في المنصب منذ 2004 واحتفظ به في 21 كانون الثاني/يناير 2020، ولا يذكر المصدر اليوم."
    })
  }
}

act "member.office" "ru_defence" {
  on = "pact"
  happened {
    from   = "2012-10-01T00:00:00+03:00"
    to     = "2012-12-31T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.sputnik_government_2020]
  body = {
    member = "RU"
    office = "minister_defence"
    person = "shoigu"
    change = "holds"
    text = text({
      en = "In the office since late 2012 and kept in it on 21 January 2020; the source names no day."
      ru = "В должности с конца 2012 года, сохраняет её 21 января 2020 года; день в источнике не назван."
      ar = "في المنصب منذ أواخر 2012 واحتفظ به في 21 كانون الثاني/يناير 2020، ولا يذكر المصدر اليوم."
    })
  }
}

act "member.office" "ru_security" {
  on = "pact"
  happened {
    from   = "2021-11-18T00:00:00+03:00"
    to     = "2021-11-18T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.kant_kg_imankulov]
  body = {
    member = "RU"
    office = "secretary_of_security_council"
    person = "patrushev"
    change = "holds"
    text = text({
      en = "Known in this office on that day; when it began is not told here."
      ru = "В этот день известен в этой должности; с какого времени, здесь не сказано."
      ar = "عُرف في هذا المنصب في ذلك اليوم، ولا يُذكر هنا منذ متى."
    })
  }
}

act "member.office" "tj_president" {
  on = "pact"
  happened {
    from   = "2020-10-30T00:00:00+05:00"
    to     = "2020-10-30T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.urdupoint_1071930]
  body = {
    member = "TJ"
    office = "president"
    person = "rahmon"
    change = "holds"
    text = text({
      en = "Takes the oath for a further term of seven years. By the constitution he is head of the government too."
      ru = "Приносит присягу на новый семилетний срок. По конституции он же возглавляет правительство."
      ar = "أدى اليمين لولاية جديدة مدتها سبع سنوات، وهو بموجب الدستور رئيس الحكومة أيضاً."
    })
  }
}

act "member.office" "tj_head_of_government" {
  on = "pact"
  happened {
    from   = "2020-10-30T00:00:00+05:00"
    to     = "2020-10-30T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.urdupoint_1071930, source.asiaplus_20201210]
  body = {
    member = "TJ"
    office = "head_of_government"
    person = "rahmon"
    change = "holds"
    text = text({
      en = "The president heads the government."
      ru = "Правительство возглавляет президент."
      ar = "يرأس الرئيس الحكومة."
    })
  }
}

act "member.office" "tj_prime_minister" {
  on = "pact"
  happened {
    from   = "2020-12-10T00:00:00+05:00"
    to     = "2020-12-10T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.asiaplus_20201210]
  body = {
    member = "TJ"
    office = "prime_minister"
    person = "rasulzoda"
    change = "holds"
    text = text({
      en = "Keeps the office of prime minister, under a president who heads the government."
      ru = "Сохраняет должность премьер-министра при президенте, возглавляющем правительство."
      ar = "احتفظ بمنصب رئيس الوزراء في ظل رئيس يرأس الحكومة."
    })
  }
}

act "member.office" "tj_foreign" {
  on = "pact"
  happened {
    from   = "2021-01-20T00:00:00+05:00"
    to     = "2021-01-20T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.asiaplus_20210120]
  body = {
    member = "TJ"
    office = "minister_foreign"
    person = "muhriddin"
    change = "holds"
    text = text({
      en = "Known in this office on that day; when it began is not told here."
      ru = "В этот день известен в этой должности; с какого времени, здесь не сказано."
      ar = "عُرف في هذا المنصب في ذلك اليوم، ولا يُذكر هنا منذ متى."
    })
  }
}

act "member.office" "tj_defence" {
  on = "pact"
  happened {
    from   = "2013-11-20T00:00:00+05:00"
    to     = "2013-11-20T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.rferl_25174037]
  of     = { member = "TJ", office = "president", person = "rahmon" }
  body = {
    member = "TJ"
    office = "minister_defence"
    person = "mirzo"
    change = "appointed"
    from   = at("2013-11-20T00:00:00+05:00")
    text = text({
      en = "Appointed in the place of Sherali Khairulloyev."
      ru = "Назначен вместо Шерали Хайруллоева."
      ar = "عُيّن خلفاً لشير علي خيرالله."
    })
  }
}

act "member.office" "tj_security" {
  on = "pact"
  happened {
    from   = "2021-04-26T00:00:00+05:00"
    to     = "2021-04-26T23:59:59+05:00"
    offset = "+05:00"
  }
  source = [source.asiaplus_20210426]
  body = {
    member = "TJ"
    office = "secretary_of_security_council"
    person = "mahmudzoda"
    change = "holds"
    text = text({
      en = "Known in this office on that day; when it began is not told here."
      ru = "В этот день известен в этой должности; с какого времени, здесь не сказано."
      ar = "عُرف في هذا المنصب في ذلك اليوم، ولا يُذكر هنا منذ متى."
    })
  }
}

act "member.office" "secretary_general_zas" {
  on = "pact"
  happened {
    from   = "2019-11-28T00:00:00+03:00"
    to     = "2019-11-28T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2019-11-28T23:59:59Z" # the earlier source has the term and the nomination
  source = [source.belta_126273, source.euroradio_zas]
  of     = { office = "council" }
  body = {
    office = "secretary_general"
    person = "zas"
    change = "appointed"
    from   = at("2020-01-01T00:00:00+03:00")
    until  = at("2023-01-01T00:00:00+03:00")
    text = text({
      en = "The Council appoints him from 1 January 2020; the term is three years."
      ru = "Совет назначает его с 1 января 2020 года; срок — три года."
      ar = "عيّنه المجلس اعتباراً من 1 كانون الثاني/يناير 2020، والمدة ثلاث سنوات."
    })
  }
}

act "member.office" "joint_staff_sidorov" {
  on = "pact"
  happened {
    from   = "2020-01-16T00:00:00+03:00"
    to     = "2020-01-16T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.jscsto_2020_01_16]
  body = {
    office = "chief_of_joint_staff"
    person = "sidorov"
    change = "holds"
    text = text({
      en = "Known in this office on that day; when it began is not told here."
      ru = "В этот день известен в этой должности; с какого времени, здесь не сказано."
      ar = "عُرف في هذا المنصب في ذلك اليوم، ولا يُذكر هنا منذ متى."
    })
  }
}

act "member.office" "chairman_pashinyan" {
  on = "pact"
  happened {
    from   = "2021-09-16T00:00:00+03:00"
    to     = "2021-09-16T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.commonspace_chair_2021]
  body = {
    office = "chairman"
    person = "pashinyan"
    change = "holds"
    from   = at("2021-09-16T00:00:00+03:00")
    text = text({
      en = "With the session in Dushanbe the chair passes to Armenia for 2021 and 2022; its head of government takes it."
      ru = "С сессией в Душанбе председательство в 2021–2022 годах переходит к Армении; его принимает глава её правительства."
      ar = "بدورة دوشنبه انتقلت الرئاسة لعامي 2021 و2022 إلى أرمينيا، وتولاها رئيس حكومتها."
    })
  }
}

act "member.office" "commander_serdyukov" {
  on = "pact"
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-09T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.today_214307]
  of     = { office = "defence_ministers" }
  body = {
    office = "commander"
    person = "serdyukov"
    change = "appointed"
    text = text({
      en = "Appointed commander of the Collective Peacekeeping Forces in Kazakhstan by decision of the defence ministers; the source names no day of the decision."
      ru = "Назначен командующим Коллективными миротворческими силами в Казахстане решением министров обороны; день решения в источнике не назван."
      ar = "عُيّن قائداً لقوات حفظ السلام الجماعية في كازاخستان بقرار من وزراء الدفاع، ولا يذكر المصدر يوم القرار."
    })
  }
}

act "member.office" "chairman_lukashenko" {
  on = "pact"
  happened {
    from   = "2022-11-23T00:00:00+03:00"
    to     = "2022-11-23T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.asiaplus_20221124, source.pacsto_yerevan_2022]
  body = {
    office = "chairman"
    person = "lukashenko"
    change = "took_over"
    from   = at("2022-11-23T00:00:00+03:00")
    text = text({
      en = "With the session in Yerevan the chair passes to Belarus."
      ru = "С сессией в Ереване председательство переходит к Белоруссии."
      ar = "بدورة يريفان انتقلت الرئاسة إلى بيلاروس."
    })
  }
}

act "member.office" "chairman_tokayev" {
  on = "pact"
  happened {
    from   = "2024-01-01T00:00:00+03:00"
    to     = "2024-01-01T23:59:59+03:00"
    offset = "+03:00"
  }
  known  = "2024-01-01T23:59:59+03:00"
  source = [source.sputnik_by_20231114]
  body = {
    office = "chairman"
    person = "tokayev"
    change = "took_over"
    from   = at("2024-01-01T00:00:00+03:00")
    text = text({
      en = "In 2024 the chair is Kazakhstan’s, the press service had said; the first day of the year is taken for the handing over."
      ru = "В 2024 году председательство, как сообщала пресс-служба, переходит к Казахстану; днём передачи принято первое января."
      ar = "كانت الدائرة الصحفية قد أعلنت أن الرئاسة تنتقل إلى كازاخستان في 2024، واعتُمد أول يوم من السنة موعداً للانتقال."
    })
  }
}

act "member.office" "chairman_japarov" {
  on = "pact"
  happened {
    from   = "2025-01-01T00:00:00+03:00"
    to     = "2025-01-01T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.euromedia24_11748]
  body = {
    office = "chairman"
    person = "japarov"
    change = "took_over"
    from   = at("2025-01-01T00:00:00+03:00")
    text = text({
      en = "On this day the chair passes from Kazakhstan to Kyrgyzstan."
      ru = "В этот день председательство переходит от Казахстана к Кыргызстану."
      ar = "في هذا اليوم انتقلت الرئاسة من كازاخستان إلى قيرغيزستان."
    })
  }
}

act "member.office" "chairman_putin" {
  on = "pact"
  happened {
    from   = "2026-01-01T00:00:00+03:00"
    to     = "2026-01-01T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.inforos_189361]
  body = {
    office = "chairman"
    person = "putin"
    change = "took_over"
    from   = at("2026-01-01T00:00:00+03:00")
    text = text({
      en = "The chair passes from Kyrgyzstan to Russia for 2026."
      ru = "На 2026 год председательство переходит от Кыргызстана к России."
      ar = "انتقلت الرئاسة من قيرغيزستان إلى روسيا لعام 2026."
    })
  }
}

act "member.office" "secretary_general_tasmagambetov" {
  on = "pact"
  happened {
    from   = "2022-11-23T00:00:00+03:00"
    to     = "2022-11-23T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.pacsto_yerevan_2022]
  of     = { office = "council" }
  body = {
    office = "secretary_general"
    person = "tasmagambetov"
    change = "appointed"
    from   = at("2023-01-01T00:00:00+03:00")
    text = text({
      en = "A representative of Kazakhstan is to be Secretary General from 2023."
      ru = "С 2023 года Генеральным секретарём становится представитель Казахстана."
      ar = "يتولى ممثل كازاخستان منصب الأمين العام اعتباراً من 2023."
    })
  }
}

act "member.office" "secretary_general_masadykov" {
  on = "pact"
  happened {
    from   = "2025-11-27T00:00:00+03:00"
    to     = "2025-11-27T23:59:59+03:00"
    offset = "+03:00"
  }
  source = [source.jambyltv_32906]
  of     = { office = "council" }
  body = {
    office = "secretary_general"
    person = "masadykov"
    change = "took_over"
    from   = at("2026-01-01T00:00:00+03:00")
    until  = at("2029-01-01T00:00:00+03:00")
    text = text({
      en = "The Council appoints him in the place of Imangali Tasmagambetov, from 1 January 2026 for three years."
      ru = "Совет назначает его вместо Имангали Тасмагамбетова с 1 января 2026 года на три года."
      ar = "عيّنه المجلس خلفاً لإيمانغالي تسماغامبيتوف اعتباراً من 1 كانون الثاني/يناير 2026 لثلاث سنوات."
    })
  }
}
