# The force: what was announced, what members' own laws gave, who came, what they did,
# and how they left. Announced, consented and present are three different numbers. Where
# nobody published one, the value is unknown(), which is not none().
#
# Armenia 100, Kyrgyzstan 150 and the total of 2,030 were published; how many Russia,
# Belarus and Tajikistan had in the country was not, and no remainder is computed here.

source "tvzvezda_khrenin" {
  outlet    = "TV Zvezda"
  url       = "https://public.tvzvezda.ru/news/2022161757-OBlp6.html"
  language  = "ru"
  published = "2022-01-06T17:57:00+03:00"
  grade     = "C2"
  text = text({
    en = "The Belarusian minister on his company; also that Russian paratroopers had landed, and which five members take part. The time is read from the page's address."
    ru = "Белорусский министр о своей роте; также о том, что российские десантники приземлились, и о пяти участвующих государствах. Время установлено по адресу страницы."
    ar = "وزير الدفاع البيلاروسي عن سريته؛ وفيه أيضاً أن المظليين الروس هبطوا، وذكر الدول الخمس المشاركة. وقد استُخلص الوقت من عنوان الصفحة."
  })
}

source "tass_1384419" {
  outlet    = "TASS, after the CSTO Secretariat"
  url       = "https://tass.com/defense/1384419"
  language  = "en"
  published = "2022-01-06"
  grade     = "B2"
}

source "trend_3537369" {
  outlet    = "Trend, after TASS"
  url       = "https://en.trend.az/casia/kazakhstan/3537369.html"
  language  = "en"
  published = "2022-01-06"
  grade     = "C2"
}

source "belsat_company" {
  outlet    = "Belsat"
  url       = "https://belsat.eu/en/news/06-01-2022-belarus-defense-ministry-reports-about-military-personnel-sent-to-kazakhstan/"
  language  = "en"
  published = "2022-01-06"
  grade     = "B2"
}

source "interfax_814145" {
  outlet    = "Interfax, after MIR 24"
  url       = "https://www.interfax.ru/world/814145"
  language  = "ru"
  published = "2022-01-06"
  grade     = "B2"
}

source "nova_units" {
  outlet    = "Agenzia Nova"
  url       = "https://www.agenzianova.com/a/61d78764669172.43662818/3741744/2022-01-06/kazakhstan-governo-armenia-da-via-libera-a-invio-forze-di-pace-csto"
  language  = "it"
  published = "2022-01-06"
  grade     = "B2"
}

source "asiaplus_consent" {
  outlet    = "Asia-Plus"
  url       = "https://old.asiaplustj.info/en/news/tajikistan/power/20220107/tajik-parliament-reportedly-today-endorses-the-sending-of-peacekeepers-to-kazakhstan"
  language  = "en"
  published = "2022-01-07"
  grade     = "B3"
  text = text({
    en = "Khovar published the consent at 10:58; at 10:30 the press centre of the lower chamber had neither confirmed nor denied that there was a meeting."
    ru = "«Ховар» сообщил о согласии в 10:58; в 10:30 пресс-центр нижней палаты не подтвердил и не опроверг, что заседание проводится."
    ar = "نشرت وكالة خوفار خبر الموافقة في الساعة 10:58، وكان المركز الصحفي للمجلس الأدنى قد امتنع في الساعة 10:30 عن تأكيد انعقاد الجلسة أو نفيه."
  })
}

source "sputnik_tajik_flight" {
  outlet    = "Sputnik Tajikistan, after the Russian Defence Ministry"
  url       = "https://tj.sputniknews.ru/20220107/tajikistan-odkb-kazakhstan-1044644340.html"
  language  = "ru"
  published = "2022-01-07T20:10:00+05:00"
  grade     = "C2"
}

source "kloop_decree" {
  outlet    = "Kloop, after the President of Kyrgyzstan"
  url       = "https://kloop.kg/blog/2022/01/07/sadyr-zhaparov-podpisal-ukaz-o-vvode-kyrgyzskih-mirotvortsev-v-kazahstan/"
  language  = "ru"
  published = "2022-01-07"
  grade     = "B1"
}

source "kloop_tec2" {
  outlet    = "Kloop, after the Kyrgyz Defence Ministry"
  url       = "https://kloop.kg/blog/2022/01/10/voennye-kyrgyzstana-ohranyayut-tets-2-goroda-almaty/"
  language  = "ru"
  published = "2022-01-10"
  grade     = "B1"
}

source "maralfm_554735" {
  outlet    = "Maral FM"
  url       = "https://maralfm.kg/archives/554735"
  language  = "ky"
  published = "2022-01-14"
  grade     = "C2"
  text = text({
    en = "The head of Kyrgyzstan's security committee, receiving the contingent at the border: they had gone in on 7 January."
    ru = "Глава комитета безопасности Кыргызстана, встречая контингент на границе: в Казахстан он прибыл 7 января."
    ar = "رئيس لجنة الأمن في قيرغيزستان عند استقباله الوحدة على الحدود: دخلت في 7 يناير."
  })
}

source "news_az_withdrawal" {
  outlet    = "News.Az, after Sputnik"
  url       = "https://news.az/news/kazakhstan-says-csto-mission-completed-withdrawal-to-start-within-2-days"
  language  = "en"
  published = "2022-01-11"
  grade     = "C2"
}

source "vestikavkaza_first" {
  outlet    = "Vestnik Kavkaza, after the Russian Defence Ministry"
  url       = "https://en.vestikavkaza.ru/news/First-Russian-paratroopers-depart-from-Kazakhstan.html"
  language  = "en"
  published = "2022-01-13"
  grade     = "C2"
}

# 6 January: what the organisation announced as sent. Five members, no numbers.

act "force.announce" "release_am" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January; repeated elsewhere by 17:57"
  }
  source = [source.armradio_release, source.tvzvezda_khrenin]
  of     = { office = "secretariat" }
  body = {
    member     = "AM"
    quantities = [{ kind = "personnel", value = unknown() }]
    as         = "sent"
    speaker    = { office = "secretariat" }
    units = text({
      en = "units of the armed forces of Armenia, without a number"
      ru = "подразделения вооружённых сил Армении, численность не названа"
      ar = "وحدات من القوات المسلحة لأرمينيا من غير ذكر عدد"
    })
  }
}

act "force.announce" "release_by" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January; repeated elsewhere by 17:57"
  }
  source = [source.armradio_release, source.tvzvezda_khrenin]
  of     = { office = "secretariat" }
  body = {
    member     = "BY"
    quantities = [{ kind = "personnel", value = unknown() }]
    as         = "sent"
    speaker    = { office = "secretariat" }
    units = text({
      en = "units of the armed forces of Belarus, without a number"
      ru = "подразделения вооружённых сил Беларуси, численность не названа"
      ar = "وحدات من القوات المسلحة لبيلاروس من غير ذكر عدد"
    })
  }
}

act "force.announce" "release_kg" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January; repeated elsewhere by 17:57"
  }
  source = [source.armradio_release, source.kloop_quorum, source.tvzvezda_khrenin]
  of     = { office = "secretariat" }
  body = {
    member     = "KG"
    quantities = [{ kind = "personnel", value = unknown() }]
    as         = "sent"
    speaker    = { office = "secretariat" }
    units = text({
      en = "units of the armed forces of Kyrgyzstan, without a number"
      ru = "подразделения вооружённых сил Кыргызстана, численность не названа"
      ar = "وحدات من القوات المسلحة لقيرغيزستان من غير ذكر عدد"
    })
  }
}

act "force.announce" "release_ru" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January; repeated elsewhere by 17:57"
  }
  source = [source.armradio_release, source.tvzvezda_khrenin]
  of     = { office = "secretariat" }
  body = {
    member     = "RU"
    quantities = [{ kind = "personnel", value = unknown() }]
    as         = "sent"
    speaker    = { office = "secretariat" }
    units = text({
      en = "units of the armed forces of Russia, without a number"
      ru = "подразделения вооружённых сил России, численность не названа"
      ar = "وحدات من القوات المسلحة لروسيا من غير ذكر عدد"
    })
  }
}

act "force.announce" "release_tj" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January; repeated elsewhere by 17:57"
  }
  source = [source.armradio_release, source.tvzvezda_khrenin]
  of     = { office = "secretariat" }
  body = {
    member     = "TJ"
    quantities = [{ kind = "personnel", value = unknown() }]
    as         = "sent"
    speaker    = { office = "secretariat" }
    units = text({
      en = "units of the armed forces of Tajikistan, without a number"
      ru = "подразделения вооружённых сил Таджикистана, численность не названа"
      ar = "وحدات من القوات المسلحة لطاجيكستان من غير ذكر عدد"
    })
  }
}

# What members and others said of single contingents.

act "force.announce" "announced_am_70" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-06T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 6 January"
  }
  source = [source.alalam_5983443]
  body = {
    member     = "AM"
    quantities = [{ kind = "personnel", value = exactly(70), precision = "about" }]
    as         = "sent"
    speaker = {
      outside = text({
        en = "Sputnik, without naming who told it"
        ru = "Sputnik, без указания, кто сообщил"
        ar = "وكالة سبوتنيك من غير ذكر من أفاد بذلك"
      })
    }
    units = text({
      en = "about 70 servicemen, to protect objects"
      ru = "около 70 военнослужащих для охраны объектов"
      ar = "نحو 70 عسكرياً لحماية المنشآت"
    })
  }
}

act "force.order" "order_am" {
  happened {
    from   = "2022-01-06T00:00:00+04:00"
    to     = "2022-01-06T23:59:59+04:00"
    offset = "+04:00"
    said   = "late on Thursday, 6 January"
  }
  source = [source.armradio_government]
  of     = { member = "AM", office = "government" }
  body = {
    member     = "AM"
    quantities = [{ kind = "personnel", value = unknown() }]
  }
}

act "force.announce" "announced_am_100" {
  happened {
    from   = "2022-01-07T00:00:00+04:00"
    to     = "2022-01-07T23:59:59+04:00"
    offset = "+04:00"
    said   = "on Friday, 7 January"
  }
  source = [source.panorama_2623551]
  of     = { member = "AM", office = "defence_ministry" }
  body = {
    member     = "AM"
    quantities = [{ kind = "personnel", value = exactly(100) }]
    as         = "sent"
    speaker    = { member = "AM", office = "defence_ministry" }
    units = text({
      en = "a peacekeeping unit of 100, for a limited time and only to protect strategic objects and infrastructure"
      ru = "миротворческое подразделение из 100 человек на ограниченное время, только для охраны стратегических объектов и инфраструктуры"
      ar = "وحدة لحفظ السلام قوامها 100 فرد لفترة محدودة، لحماية المنشآت الاستراتيجية والبنية التحتية حصراً"
    })
  }
}

act "force.announce" "announced_by_company" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January"
  }
  source = [source.tvzvezda_khrenin, source.trend_3537369, source.belsat_company]
  of     = { member = "BY", office = "minister_defence" }
  body = {
    member     = "BY"
    quantities = [{ kind = "personnel", value = unknown() }]
    as         = "sent"
    speaker    = { member = "BY", office = "minister_defence" }
    units = text({
      en = "a peacekeeping company of the 103rd Vitebsk Airborne Brigade, contract servicemen only; no number"
      ru = "миротворческая рота из состава 103-й Витебской воздушно-десантной бригады, только контрактники; число не названо"
      ar = "سرية لحفظ السلام من لواء فيتيبسك الـ103 المحمول جواً، من المتعاقدين وحدهم، ولم يُذكر عددها"
    })
  }
}

# A number for a contingent from outside those who could announce it is a claim: it
# stands among the figures and does not become the announcement.
act "situation.figure" "figure_by_500" {
  happened {
    from   = "2022-01-06T00:00:00+02:00"
    to     = "2022-01-06T23:59:59+02:00"
    offset = "+02:00"
    said   = "on 6 January"
  }
  source = [source.apostrophe_255131]
  body = {
    subject   = "strength_planned"
    unit      = "people"
    value     = exactly(500)
    precision = "about"
    among = text({
      en = "the contingent of Belarus; what the number rests on is not told"
      ru = "контингент Беларуси; на чём основано число, не сказано"
      ar = "وحدة بيلاروس؛ ولم يُذكر ما يستند إليه الرقم"
    })
    speaker = {
      outside = text({
        en = "Apostrophe, a news outlet"
        ru = "издание «Апостроф»"
        ar = "صحيفة «أبوستروف» الإلكترونية"
      })
    }
  }
}

act "force.announce" "announced_tj_200" {
  happened {
    from   = "2022-01-07T00:00:00+05:00"
    to     = "2022-01-07T20:10:00+05:00"
    offset = "+05:00"
    said   = "on 7 January"
  }
  source = [source.sputnik_tajik_flight, source.asiaplus_consent]
  of     = { member = "TJ", office = "defence_ministry" }
  body = {
    member     = "TJ"
    quantities = [{ kind = "personnel", value = exactly(200), precision = "about" }]
    as         = "planned"
    speaker    = { member = "TJ", office = "defence_ministry" }
    units = text({
      en = "about 200 servicemen, to protect state objects and help keep order"
      ru = "около 200 военнослужащих для охраны государственных объектов и помощи в поддержании порядка"
      ar = "نحو 200 عسكري لحماية المنشآت الحكومية والمساعدة في حفظ النظام"
    })
  }
}

act "force.announce" "announced_ru_units" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-06T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 6 January"
  }
  source = [source.nova_units, source.vpk_570850]
  of     = { member = "RU", office = "defence_ministry" }
  body = {
    member     = "RU"
    quantities = [{ kind = "personnel", value = unknown() }]
    as         = "sent"
    speaker    = { member = "RU", office = "defence_ministry" }
    units = text({
      en = "units of the 45th special-purpose brigade, the 98th airborne division and the 31st air assault brigade; the number was not made public"
      ru = "подразделения 45-й бригады спецназа, 98-й воздушно-десантной дивизии и 31-й десантно-штурмовой бригады; численность не обнародована"
      ar = "وحدات من اللواء 45 للمهام الخاصة والفرقة 98 المحمولة جواً واللواء 31 للإنزال والاقتحام، ولم يُعلن عددها"
    })
  }
}

# The law of Kyrgyzstan: parliament must consent, 61 votes are needed.

act "force.consent" "kg_no_quorum" {
  happened {
    from   = "2022-01-06T00:00:00+06:00"
    to     = "2022-01-06T23:00:00+06:00"
    offset = "+06:00"
    said   = "on 6 January, told the same day"
  }
  source = [source.kloop_quorum]
  of     = { member = "KG", office = "parliament" }
  body = {
    member = "KG"
    law    = "forces_abroad"
    body = text({
      en = "the parliament, Jogorku Kenesh"
      ru = "Жогорку Кенеш"
      ar = "برلمان قيرغيزستان (جوغوركو كينيش)"
    })
    step    = "vote"
    result  = "no_quorum"
    present = 39
    text = text({
      en = "In an hour 39 members registered, which is no quorum; the question is put off to 7 January. No vote was taken."
      ru = "За час зарегистрировались 39 депутатов, кворума нет; вопрос перенесён на 7 января. Голосования не было."
      ar = "سجّل 39 نائباً حضورهم خلال ساعة فلم يكتمل النصاب، وأُجّلت المسألة إلى 7 يناير من غير تصويت."
    })
  }
}

act "force.consent" "kg_vote_first" {
  happened {
    from   = "2022-01-07T00:00:00+06:00"
    to     = "2022-01-07T13:34:00+06:00"
    offset = "+06:00"
    said   = "on 7 January; told at 13:34"
  }
  source = [source.mediacenter_vote]
  of     = { member = "KG", office = "parliament" }
  body = {
    member = "KG"
    law    = "forces_abroad"
    body = text({
      en = "the parliament, Jogorku Kenesh"
      ru = "Жогорку Кенеш"
      ar = "برلمان قيرغيزستان (جوغوركو كينيش)"
    })
    step    = "vote"
    result  = "failed"
    for     = 55
    against = 11
    text = text({
      en = "First vote, behind closed doors, as a member of parliament told it: 55 for, 11 against, 61 needed."
      ru = "Первое голосование в закрытом режиме, по словам депутата: 55 за, 11 против при 61 необходимом."
      ar = "التصويت الأول في جلسة مغلقة، كما رواه أحد النواب: 55 مؤيداً و11 معارضاً، والمطلوب 61."
    })
  }
}

act "force.consent" "kg_vote_second" {
  happened {
    from   = "2022-01-07T00:00:00+06:00"
    to     = "2022-01-07T13:34:00+06:00"
    offset = "+06:00"
    said   = "on 7 January, after the first vote; told at 13:34"
  }
  source = [source.mediacenter_vote]
  of     = { member = "KG", office = "parliament" }
  body = {
    member = "KG"
    law    = "forces_abroad"
    body = text({
      en = "the parliament, Jogorku Kenesh"
      ru = "Жогорку Кенеш"
      ar = "برلمان قيرغيزستان (جوغوركو كينيش)"
    })
    step    = "vote"
    result  = "passed"
    for     = 69
    against = 7
    grants = [
      { kind = "personnel", value = exactly(150) },
      { kind = "armoured_vehicles", value = exactly(8) },
      { kind = "vehicles", value = exactly(11) },
    ]
    text = text({
      en = "The question is put again: 69 for, 7 against. Consent to 150 servicemen, 8 armoured vehicles and 11 vehicles, to guard strategic objects."
      ru = "Вопрос поставлен повторно: 69 за, 7 против. Согласие на 150 военнослужащих, 8 единиц бронетехники и 11 автомобилей для охраны стратегических объектов."
      ar = "أُعيد طرح المسألة: 69 مؤيداً و7 معارضين. الموافقة على 150 عسكرياً و8 مدرعات و11 مركبة لحراسة المنشآت الاستراتيجية."
    })
  }
}

act "force.consent" "kg_decree" {
  happened {
    from   = "2022-01-07T00:00:00+06:00"
    to     = "2022-01-07T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 7 January, after the second vote"
  }
  source = [source.kloop_decree]
  of     = { member = "KG", office = "president", person = "japarov" }
  body = {
    member = "KG"
    law    = "forces_abroad"
    body = text({
      en = "the President of Kyrgyzstan"
      ru = "Президент Кыргызстана"
      ar = "رئيس قيرغيزستان"
    })
    step   = "decree"
    result = "passed"
    grants = [
      { kind = "personnel", value = exactly(150) },
      { kind = "armoured_vehicles", value = exactly(8) },
      { kind = "vehicles", value = exactly(11) },
    ]
    text = text({
      en = "Japarov decrees that the contingent be sent for a limited time. As published the decree names no number; the quantities are those to which parliament consented."
      ru = "Жапаров указом постановляет направить контингент на ограниченный срок. В опубликованном тексте числа не названы; величины те, на которые согласился парламент."
      ar = "أصدر جباروف مرسوماً بإرسال الوحدة لفترة محدودة. ولم يرد في ما نُشر من المرسوم أي عدد، والكميات هي التي وافق عليها البرلمان."
    })
  }
}

# The law of Tajikistan: both chambers consent.

act "force.consent" "tj_majlisi_namoyandagon" {
  happened {
    from   = "2022-01-07T00:00:00+05:00"
    to     = "2022-01-07T10:58:00+05:00"
    offset = "+05:00"
    said   = "on 7 January; told at 10:58"
  }
  source = [source.agency247_tajik, source.asiaplus_consent]
  of     = { member = "TJ", office = "parliament" }
  body = {
    member = "TJ"
    law    = "forces_abroad"
    body = text({
      en = "the lower chamber, Majlisi Namoyandagon"
      ru = "нижняя палата, Маджлиси намояндагон"
      ar = "المجلس الأدنى، مجلس النواب"
    })
    step   = "chamber"
    result = "passed"
    grants = [{ kind = "personnel", value = unknown() }]
    text = text({
      en = "Joint meeting of both chambers, as the state agency Khovar published at 10:58. Neither votes nor strength were given. Half an hour earlier the lower chamber's press centre would not confirm a meeting."
      ru = "Совместное заседание обеих палат, по сообщению государственного агентства «Ховар» в 10:58. Ни голоса, ни численность не названы. Получасом ранее пресс-центр нижней палаты заседание не подтверждал."
      ar = "جلسة مشتركة للمجلسين وفق ما نشرته وكالة الأنباء الحكومية خوفار في الساعة 10:58. ولم تُذكر الأصوات ولا العدد. وقبل ذلك بنصف ساعة لم يؤكد المركز الصحفي للمجلس الأدنى انعقاد جلسة."
    })
  }
}

act "force.consent" "tj_majlisi_milli" {
  happened {
    from   = "2022-01-07T00:00:00+05:00"
    to     = "2022-01-07T10:58:00+05:00"
    offset = "+05:00"
    said   = "on 7 January; told at 10:58"
  }
  source = [source.agency247_tajik, source.asiaplus_consent]
  of     = { member = "TJ", office = "parliament" }
  body = {
    member = "TJ"
    law    = "forces_abroad"
    body = text({
      en = "the upper chamber, Majlisi Milli"
      ru = "верхняя палата, Маджлиси милли"
      ar = "المجلس الأعلى، المجلس الوطني"
    })
    step   = "chamber"
    result = "passed"
    grants = [{ kind = "personnel", value = unknown() }]
    text = text({
      en = "Joint meeting of both chambers, as the state agency Khovar published at 10:58. Neither votes nor strength were given. Half an hour earlier the lower chamber's press centre would not confirm a meeting."
      ru = "Совместное заседание обеих палат, по сообщению государственного агентства «Ховар» в 10:58. Ни голоса, ни численность не названы. Получасом ранее пресс-центр нижней палаты заседание не подтверждал."
      ar = "جلسة مشتركة للمجلسين وفق ما نشرته وكالة الأنباء الحكومية خوفار في الساعة 10:58. ولم تُذكر الأصوات ولا العدد. وقبل ذلك بنصف ساعة لم يؤكد المركز الصحفي للمجلس الأدنى انعقاد جلسة."
    })
  }
}

# Totals that somebody claimed. They are figures, never the sum of lines.

act "situation.figure" "figure_2500_planned" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-06T19:31:00Z"
    offset = "+03:00"
    said   = "told at 19:31 UTC"
  }
  source = [source.sputnik_2500]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    subject   = "strength_planned"
    unit      = "people"
    value     = exactly(2500)
    precision = "about"
    speaker   = { office = "secretary_general", person = "zas" }
    among = text({
      en = "people in the contingents of all members, by the decisions so far"
      ru = "человек в контингентах всех государств-членов, по принятым на тот момент решениям"
      ar = "أفراد في وحدات جميع الدول الأعضاء وفق القرارات المتخذة حتى حينه"
    })
  }
}

act "situation.statement" "strength_may_grow" {
  happened {
    from   = "2022-01-06T00:00:00+03:00"
    to     = "2022-01-06T19:31:00Z"
    offset = "+03:00"
    said   = "told at 19:31 UTC"
  }
  source = [source.sputnik_2500]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    kind    = "plan"
    speaker = { office = "secretary_general", person = "zas" }
    text = text({
      en = "Zas: the strength may change; it can be raised if need be."
      ru = "Зась: численность может измениться; при необходимости она будет увеличена."
      ar = "زاس: قد يتغير القوام، ويمكن زيادته عند الحاجة."
    })
  }
}

act "situation.figure" "figure_il76" {
  happened {
    from   = "2022-01-07T00:00:00+03:00"
    to     = "2022-01-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 7 January"
  }
  source = [source.tass_1384873]
  of     = { member = "RU", office = "defence_ministry" }
  body = {
    subject   = "aircraft"
    unit      = "aircraft"
    value     = from(70)
    precision = "at_least"
    speaker   = { member = "RU", office = "defence_ministry" }
    among = text({
      en = "Il-76 aircraft in the air group; more than 70"
      ru = "самолётов Ил-76 в авиационной группировке; более 70"
      ar = "طائرات إيل-76 في المجموعة الجوية، أكثر من 70"
    })
  }
}

act "situation.figure" "figure_an124" {
  happened {
    from   = "2022-01-07T00:00:00+03:00"
    to     = "2022-01-07T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 7 January"
  }
  source = [source.tass_1384873]
  of     = { member = "RU", office = "defence_ministry" }
  body = {
    subject = "aircraft"
    unit    = "aircraft"
    value   = exactly(5)
    speaker = { member = "RU", office = "defence_ministry" }
    among = text({
      en = "An-124 aircraft in the air group"
      ru = "самолётов Ан-124 в авиационной группировке"
      ar = "طائرات أنتونوف-124 في المجموعة الجوية"
    })
  }
}

act "situation.figure" "figure_108_flights_in" {
  happened {
    from   = "2022-01-10T00:00:00+03:00"
    to     = "2022-01-10T14:29:37Z"
    offset = "+03:00"
    said   = "at the session of 10 January"
  }
  source = [source.vpk_570850]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    subject   = "flights_in"
    unit      = "flights"
    value     = from(108)
    precision = "at_least"
    speaker   = { office = "secretary_general", person = "zas" }
    among = text({
      en = "flights of Russian military aircraft in four days of bringing the forces in; more than 108"
      ru = "рейсов российской военной авиации за четыре дня переброски; более 108"
      ar = "رحلات الطيران العسكري الروسي خلال أربعة أيام من نقل القوات، أكثر من 108"
    })
  }
}

act "situation.figure" "figure_2030" {
  happened {
    from   = "2022-01-10T00:00:00+06:00"
    to     = "2022-01-10T14:29:37Z"
    offset = "+06:00"
    said   = "at the session of 10 January"
  }
  source = [source.rbc_ua_2030, source.armenia_pm_session]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    subject = "strength_deployed"
    unit    = "people"
    value   = exactly(2030)
    speaker = { member = "KZ", office = "president", person = "tokayev" }
    among = text({
      en = "people of the Collective Peacekeeping Forces in Kazakhstan, all contingents together"
      ru = "человек в Коллективных миротворческих силах в Казахстане, все контингенты вместе"
      ar = "أفراد قوات حفظ السلام الجماعية في كازاخستان، جميع الوحدات معاً"
    })
  }
}

act "situation.figure" "figure_250_vehicles" {
  happened {
    from   = "2022-01-10T00:00:00+06:00"
    to     = "2022-01-10T14:29:37Z"
    offset = "+06:00"
    said   = "at the session of 10 January"
  }
  source = [source.rbc_ua_2030, source.armenia_pm_session]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    subject = "vehicles_deployed"
    unit    = "vehicles"
    value   = exactly(250)
    speaker = { member = "KZ", office = "president", person = "tokayev" }
    among = text({
      en = "pieces of equipment of the Collective Peacekeeping Forces in Kazakhstan, all contingents together"
      ru = "единиц техники Коллективных миротворческих сил в Казахстане, все контингенты вместе"
      ar = "قطع من معدات قوات حفظ السلام الجماعية في كازاخستان، جميع الوحدات معاً"
    })
  }
}

act "situation.figure" "figure_14_objects" {
  happened {
    from   = "2022-01-13T00:00:00+03:00"
    to     = "2022-01-13T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 13 January"
  }
  source = [source.armradio_shoigu]
  of     = { member = "RU", office = "minister_defence", person = "shoigu" }
  body = {
    subject = "objects_guarded"
    unit    = "objects"
    value   = exactly(14)
    speaker = { member = "RU", office = "minister_defence", person = "shoigu" }
    among = text({
      en = "objects of strategic importance guarded by the forces: communications, energy, life support"
      ru = "стратегически важных объектов под охраной сил: связь, энергетика, жизнеобеспечение"
      ar = "منشآت ذات أهمية استراتيجية تحرسها القوات: الاتصالات والطاقة وخدمات الحياة الأساسية"
    })
  }
}

act "situation.figure" "figure_1600_freed" {
  happened {
    from   = "2022-01-13T00:00:00+03:00"
    to     = "2022-01-13T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 13 January"
  }
  source = [source.armradio_shoigu]
  of     = { member = "RU", office = "minister_defence", person = "shoigu" }
  body = {
    subject   = "freed_for_other_tasks"
    unit      = "people"
    value     = exactly(1600)
    precision = "about"
    speaker   = { member = "RU", office = "minister_defence", person = "shoigu" }
    among = text({
      en = "Kazakh officers of the security forces set free for other tasks"
      ru = "сотрудников силовых структур Казахстана, освобождённых для других задач"
      ar = "أفراد من قوات الأمن الكازاخستانية تفرغوا لمهام أخرى"
    })
  }
}

act "situation.figure" "figure_100_flights_out" {
  happened {
    from   = "2022-01-19T00:00:00+03:00"
    to     = "2022-01-19T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 19 January"
  }
  source = [source.nashaoborona_2022_01]
  of     = { member = "RU", office = "defence_ministry" }
  body = {
    subject   = "flights_out"
    unit      = "flights"
    value     = from(100)
    precision = "at_least"
    speaker   = { member = "RU", office = "defence_ministry" }
    among = text({
      en = "flights bringing the forces home; more than 100"
      ru = "рейсов для возвращения сил домой; более 100"
      ar = "رحلات إعادة القوات إلى بلدانها، أكثر من 100"
    })
  }
}

# Coming in.

act "situation.event" "first_landing" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+06:00"
    said   = "a few hours ago, told on 6 January"
  }
  source = [source.tvr_first_plane, source.tvzvezda_khrenin]
  body = {
    kind   = "other"
    places = ["KZ-ALA"]
    text = text({
      en = "The first aircraft of the force lands in Almaty. The source does not say whose contingent was on board."
      ru = "Первый самолёт с силами приземляется в Алматы. Чей контингент был на борту, источник не говорит."
      ar = "هبوط أول طائرة تقل القوات في ألماتي. ولم يذكر المصدر الوحدة التي كانت على متنها."
    })
  }
}

act "force.move" "in_ru" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January; landed by 17:57"
  }
  source = [source.tass_1384419, source.tvzvezda_khrenin]
  of     = { member = "RU" }
  body = {
    member     = "RU"
    from       = "home"
    to         = "present"
    quantities = [{ kind = "personnel", value = unknown() }]
    legs       = [{ mode = "air" }]
    text = text({
      en = "Advance units of the Russian contingent are in Kazakhstan and at work, says the Secretariat. Others followed in the next days; how many is not told."
      ru = "Передовые подразделения российского контингента находятся в Казахстане и приступили к задачам, сообщает Секретариат. Остальные прибывали в следующие дни; сколько, не сказано."
      ar = "أفادت الأمانة العامة بأن الطلائع من الوحدة الروسية في كازاخستان وباشرت مهامها. وتبعها آخرون في الأيام التالية، ولم يُذكر عددهم."
    })
  }
}

act "force.move" "in_by" {
  happened {
    from   = "2022-01-06T15:10:00+03:00"
    to     = "2022-01-06T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 6 January; took off about 15:10 Minsk time"
  }
  source = [source.interfax_814145, source.belsat_company]
  of     = { member = "BY" }
  body = {
    member     = "BY"
    from       = "home"
    to         = "present"
    quantities = [{ kind = "personnel", value = unknown() }]
    legs       = [{ mode = "air", lift = "Il-76", count = exactly(5) }]
    text = text({
      en = "The Belarusian company arrives on five Il-76. Its strength is not told."
      ru = "Белорусская рота прибывает на пяти Ил-76. Численность не названа."
      ar = "وصول السرية البيلاروسية على متن خمس طائرات إيل-76. ولم يُذكر عدد أفرادها."
    })
  }
}

act "force.move" "leaves_tj" {
  happened {
    from   = "2022-01-07T00:00:00+05:00"
    to     = "2022-01-07T20:10:00+05:00"
    offset = "+05:00"
    said   = "on 7 January; told at 20:10"
  }
  source = [source.sputnik_tajik_flight]
  of     = { member = "TJ" }
  body = {
    member     = "TJ"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = unknown() }]
    legs       = [{ mode = "air", lift = "Il-76", count = exactly(1) }]
    text = text({
      en = "A Tajik unit takes off from Gissar on a Russian Il-76. How many are on board is not told."
      ru = "Таджикское подразделение вылетает из Гиссара на российском Ил-76. Сколько человек на борту, не сказано."
      ar = "إقلاع وحدة طاجيكية من مطار غيسار على متن طائرة إيل-76 روسية. ولم يُذكر عدد من على متنها."
    })
  }
}

act "force.move" "in_kg" {
  happened {
    from   = "2022-01-07T00:00:00+06:00"
    to     = "2022-01-07T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 7 January, told on the 10th and 14th; after the decree"
  }
  source = [source.kloop_tec2, source.maralfm_554735]
  of     = { member = "KG" }
  body = {
    member = "KG"
    from   = "home"
    to     = "present"
    quantities = [
      { kind = "personnel", value = exactly(150) },
      { kind = "armoured_vehicles", value = exactly(8) },
      { kind = "vehicles", value = exactly(11) },
    ]
    legs = [{ mode = "air" }]
    text = text({
      en = "The Kyrgyz contingent goes in through the airfield at Kant: 150 servicemen, 8 armoured vehicles, 11 vehicles, says the Defence Ministry."
      ru = "Кыргызский контингент прибывает через аэродром Кант: 150 военнослужащих, 8 единиц бронетехники, 11 автомобилей, сообщает Минобороны."
      ar = "دخول الوحدة القيرغيزية عبر مطار كانت: 150 عسكرياً و8 مدرعات و11 مركبة، كما أفادت وزارة الدفاع."
    })
  }
}

act "force.move" "in_am" {
  happened {
    from   = "2022-01-07T00:00:00+04:00"
    to     = "2022-01-08T23:59:59+06:00"
    offset = "+06:00"
    said   = "completed on 8 January"
  }
  source = [source.perfekt_armenians, source.panorama_2623551]
  of     = { member = "AM" }
  body = {
    member     = "AM"
    from       = "home"
    to         = "present"
    quantities = [{ kind = "personnel", value = exactly(100) }]
    legs       = [{ mode = "air", lift = "Il-76" }]
    text = text({
      en = "The Russian Defence Ministry says that moving the Armenian contingent is complete. The strength is the one that Armenia had told the day before."
      ru = "Минобороны России: переброска армянского контингента завершена. Численность та, которую Армения назвала накануне."
      ar = "وزارة الدفاع الروسية: اكتمل نقل الوحدة الأرمينية. والعدد هو ما أعلنته أرمينيا في اليوم السابق."
    })
  }
}

act "force.move" "in_tj" {
  happened {
    from   = "2022-01-07T20:10:00+05:00"
    to     = "2022-01-10T14:29:37Z"
    offset = "+05:00"
    said   = "there by the session of 10 January"
  }
  source = [source.rbc_ua_2030]
  of     = { member = "TJ" }
  body = {
    member = "TJ"
    from   = "moving_in"
    to     = "present"
    all    = true
    text = text({
      en = "Tokayev at the session names Tajik servicemen among those who are deployed and at work; when they landed is not told."
      ru = "Токаев на сессии называет таджикских военнослужащих среди развёрнутых и приступивших к задачам; когда они прибыли, не сказано."
      ar = "ذكر توكاييف في الدورة العسكريين الطاجيك ضمن من انتشروا وباشروا مهامهم، ولم يُذكر متى وصلوا."
    })
  }
}

# What the force does, and who commands it.

act "force.task" "task_guard" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January"
  }
  source = [source.tass_1384419, source.armradio_release]
  of     = { office = "secretariat" }
  body = {
    state = "given"
    text = text({
      en = "To protect important state and military objects, and to help Kazakhstan's law-enforcement bodies stabilise the situation and bring it back under law."
      ru = "Охрана важных государственных и военных объектов, содействие силам правопорядка Казахстана в стабилизации обстановки и возвращении её в правовое поле."
      ar = "حماية المنشآت الحكومية والعسكرية المهمة، ومساعدة أجهزة إنفاذ القانون في كازاخستان على تثبيت الوضع وإعادته إلى الإطار القانوني."
    })
  }
}

act "force.task" "task_begun" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-06T17:57:00+03:00"
    offset = "+03:00"
    said   = "on 6 January"
  }
  source = [source.tass_1384419, source.tvr_first_plane]
  of     = { office = "secretariat" }
  body = {
    member = "RU"
    state  = "begun"
    text = text({
      en = "Advance units of the Russian contingent begin their tasks, says the Secretariat."
      ru = "Передовые подразделения российского контингента приступают к выполнению задач, сообщает Секретариат."
      ar = "أفادت الأمانة العامة بأن طلائع الوحدة الروسية باشرت مهامها."
    })
  }
}

act "force.task" "task_no_combat" {
  happened {
    from   = "2022-01-07T00:00:00+06:00"
    to     = "2022-01-07T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 7 January, and told again later"
  }
  source = [source.agency247_tajik, source.trend_3844896]
  of     = { member = "KZ" }
  body = {
    state = "given"
    text = text({
      en = "Kazakh authorities: the force takes no part in combat, nor in the counter-terrorist operation; it covers and guards state objects."
      ru = "Власти Казахстана: силы не участвуют ни в боевых действиях, ни в антитеррористической операции; их задача — прикрытие и охрана государственных объектов."
      ar = "السلطات الكازاخستانية: لا تشارك القوات في القتال ولا في عملية مكافحة الإرهاب، ومهمتها تأمين المنشآت الحكومية وحراستها."
    })
  }
}

act "force.task" "task_kg_plant" {
  happened {
    from   = "2022-01-07T00:00:00+06:00"
    to     = "2022-01-10T23:59:59+06:00"
    offset = "+06:00"
    said   = "told on 10 January"
  }
  source = [source.kloop_tec2]
  of     = { member = "KG", office = "defence_ministry" }
  body = {
    member = "KG"
    state  = "begun"
    text = text({
      en = "The Kyrgyz contingent guards the TPP-2 power station in Almaty."
      ru = "Кыргызский контингент охраняет ТЭЦ-2 в Алматы."
      ar = "تحرس الوحدة القيرغيزية محطة الكهرباء والتدفئة رقم 2 في ألماتي."
    })
  }
}

act "force.object" "object_tpp2" {
  happened {
    from   = "2022-01-07T00:00:00+06:00"
    to     = "2022-01-10T23:59:59+06:00"
    offset = "+06:00"
    said   = "told on 10 January"
  }
  source = [source.kloop_tec2]
  of     = { member = "KG", office = "defence_ministry" }
  body = {
    object = "tpp2_almaty"
    state  = "guarded"
    member = "KG"
    place  = "KZ-ALA"
    name = text({
      en = "the TPP-2 power station in Almaty"
      ru = "ТЭЦ-2 в Алматы"
      ar = "محطة الكهرباء والتدفئة رقم 2 في ألماتي"
    })
  }
}

act "force.command" "command_serdyukov" {
  happened {
    from   = "2022-01-05T21:50:00Z"
    to     = "2022-01-09T23:59:59+03:00"
    offset = "+03:00"
    said   = "named on 7 January, confirmed on the 9th"
  }
  known  = "2022-01-09T23:59:59Z"
  source = [source.agency247_tajik, source.today_214307]
  of     = { office = "secretariat" }
  body = {
    person = "serdyukov"
    text = text({
      en = "Serdyukov, commander of the Russian Airborne Forces, commands the Collective Peacekeeping Forces in Kazakhstan."
      ru = "Коллективными миротворческими силами в Казахстане командует Сердюков, командующий Воздушно-десантными войсками России."
      ar = "يقود سيرديوكوف، قائد القوات المحمولة جواً الروسية، قوات حفظ السلام الجماعية في كازاخستان."
    })
  }
}

# 11 January: one speech, told in three ways. They stand side by side.

act "force.withdrawal" "withdrawal_at_most" {
  happened {
    from   = "2022-01-11T00:00:00+06:00"
    to     = "2022-01-11T11:48:00+06:00"
    offset = "+06:00"
    said   = "on 11 January; told by 11:48"
  }
  source = [source.news_az_withdrawal]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    begins_within_days = 2
    completes_in_days  = 10
    complete_precision = "at_most"
    speaker            = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "Tokayev in parliament, as Sputnik has it: the main mission is complete; the withdrawal begins in two days and takes no more than ten."
      ru = "Токаев в парламенте, в передаче Sputnik: основная миссия завершена; вывод начнётся через два дня и займёт не более десяти."
      ar = "توكاييف أمام البرلمان، كما نقلت سبوتنيك: اكتملت المهمة الرئيسية، ويبدأ الانسحاب بعد يومين ولا يستغرق أكثر من عشرة أيام."
    })
  }
}

act "force.withdrawal" "withdrawal_at_least" {
  happened {
    from   = "2022-01-11T00:00:00+06:00"
    to     = "2022-01-11T11:48:00+06:00"
    offset = "+06:00"
    said   = "on 11 January; stamped 11:48"
  }
  source = [source.inform_a3883831]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    begins_within_days = 2
    completes_in_days  = 10
    complete_precision = "at_least"
    speaker            = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "The same speech, as Kazinform has it in English: it begins within two days and takes at least ten."
      ru = "То же выступление, в английской передаче «Казинформа»: вывод начнётся в ближайшие два дня и займёт не менее десяти."
      ar = "الكلمة نفسها كما نقلتها كازينفورم بالإنجليزية: يبدأ خلال يومين ويستغرق عشرة أيام على الأقل."
    })
  }
}

act "force.withdrawal" "withdrawal_in_ten" {
  happened {
    from   = "2022-01-11T00:00:00+06:00"
    to     = "2022-01-11T11:48:00+06:00"
    offset = "+06:00"
    said   = "on Tuesday, 11 January"
  }
  source = [source.ar_withdrawal]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  body = {
    begins_within_days = 2
    completes_in_days  = 10
    speaker            = { member = "KZ", office = "president", person = "tokayev" }
    text = text({
      en = "The same speech, as an Arabic outlet has it: it begins within two days and ends after ten."
      ru = "То же выступление, в передаче арабского издания: вывод начнётся в течение двух дней и завершится через десять."
      ar = "الكلمة نفسها كما نقلتها وسيلة إعلام عربية: يبدأ في غضون يومين وينتهي بعد عشرة أيام."
    })
  }
}

act "force.withdrawal" "withdrawal_by_19" {
  happened {
    from   = "2022-01-13T00:00:00+03:00"
    to     = "2022-01-13T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 13 January"
  }
  source = [source.armradio_shoigu]
  of     = { member = "RU", office = "minister_defence", person = "shoigu" }
  body = {
    begins_within_days = 0
    completes_on       = at("2022-01-20T00:00:00+03:00")
    complete_precision = "at_most"
    speaker            = { member = "RU", office = "minister_defence", person = "shoigu" }
    text = text({
      en = "Shoigu to Putin: the withdrawal begins that day and is planned to end by 19 January inclusive."
      ru = "Шойгу Путину: вывод начинается в этот день, завершить его планируется до 19 января включительно."
      ar = "شويغو لبوتين: يبدأ الانسحاب في ذلك اليوم، ومن المقرر أن ينتهي بحلول 19 يناير ضمناً."
    })
  }
}

# Going home.

act "force.task" "objects_handed_over" {
  happened {
    from   = "2022-01-13T00:00:00+06:00"
    to     = "2022-01-13T23:59:59+06:00"
    offset = "+06:00"
    said   = "begins on 13 January"
  }
  source = [source.armenpress_1072905, source.armradio_shoigu]
  body = {
    state = "handed_over"
    text = text({
      en = "The hand-over of the guarded objects to Kazakhstan begins, object by object."
      ru = "Начинается передача охраняемых объектов Казахстану, объект за объектом."
      ar = "بدء تسليم المنشآت المحروسة إلى كازاخستان منشأةً بعد أخرى."
    })
  }
}

act "force.move" "out_ru_13" {
  happened {
    from   = "2022-01-13T00:00:00+06:00"
    to     = "2022-01-13T23:59:59+06:00"
    offset = "+06:00"
    said   = "on Thursday, 13 January"
  }
  source = [source.vestikavkaza_first]
  of     = { member = "RU" }
  body = {
    member     = "RU"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "personnel", value = unknown() }]
    legs       = [{ mode = "air", lift = "Il-76", count = exactly(4) }]
    place      = "KZ-ALA"
    text = text({
      en = "First Russian units leave Almaty on four Il-76 for the Ivanovo region. How many is not told."
      ru = "Первые российские подразделения вылетают из Алматы на четырёх Ил-76 в Ивановскую область. Сколько человек, не сказано."
      ar = "مغادرة أولى الوحدات الروسية ألماتي على متن أربع طائرات إيل-76 إلى مقاطعة إيفانوفو. ولم يُذكر عدد الأفراد."
    })
  }
}

act "force.move" "out_am" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-14T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 14 January"
  }
  source = [source.azerbaycan24_leave]
  of     = { member = "AM" }
  body = {
    member = "AM"
    from   = "present"
    to     = "moving_out"
    all    = true
    legs   = [{ mode = "air", lift = "Il-76", count = exactly(3) }]
    place  = "KZ-ALA"
    text = text({
      en = "The Armenian contingent leaves Almaty on three Il-76."
      ru = "Армянский контингент вылетает из Алматы на трёх Ил-76."
      ar = "مغادرة الوحدة الأرمينية ألماتي على متن ثلاث طائرات إيل-76."
    })
  }
}

act "force.move" "out_tj" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-14T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 14 January"
  }
  source = [source.azerbaycan24_leave]
  of     = { member = "TJ" }
  body = {
    member = "TJ"
    from   = "present"
    to     = "moving_out"
    all    = true
    legs   = [{ mode = "air", lift = "Il-76", count = exactly(1) }]
    place  = "KZ-ALA"
    text = text({
      en = "The Tajik contingent leaves on one Il-76, with Tajik cadets who studied in Kazakhstan."
      ru = "Таджикский контингент вылетает на одном Ил-76 вместе с таджикскими курсантами, учившимися в Казахстане."
      ar = "مغادرة الوحدة الطاجيكية على متن طائرة إيل-76 واحدة مع طلاب عسكريين طاجيك يدرسون في كازاخستان."
    })
  }
}

act "force.move" "out_by" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-14T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 14 January"
  }
  source = [source.azerbaycan24_leave]
  of     = { member = "BY" }
  body = {
    member = "BY"
    from   = "present"
    to     = "moving_out"
    all    = true
    legs   = [{ mode = "air", lift = "Il-76", count = exactly(10) }]
    place  = "KZ-ALM"
    text = text({
      en = "The Belarusian contingent leaves the airfield of Zhetygen on ten aircraft."
      ru = "Белорусский контингент вылетает с аэродрома Жетыген на десяти самолётах."
      ar = "مغادرة الوحدة البيلاروسية مطار جيتيغين على متن عشر طائرات."
    })
  }
}

act "force.move" "out_kg" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-14T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 14 January"
  }
  source = [source.azerbaycan24_leave]
  of     = { member = "KG" }
  body = {
    member = "KG"
    from   = "present"
    to     = "moving_out"
    all    = true
    legs   = [{ mode = "road" }]
    place  = "KZ-ALA"
    text = text({
      en = "The Kyrgyz contingent sets out by road from TPP-2 in Almaty; about 250 km to the border."
      ru = "Кыргызский контингент выступает своим ходом от ТЭЦ-2 в Алматы; до границы около 250 км."
      ar = "انطلاق الوحدة القيرغيزية براً من محطة الكهرباء والتدفئة رقم 2 في ألماتي، وبينها وبين الحدود نحو 250 كيلومتراً."
    })
  }
}

act "force.move" "out_ru_15" {
  happened {
    from   = "2022-01-15T00:00:00+06:00"
    to     = "2022-01-15T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 15 January"
  }
  source = [source.rbc_61e276fa]
  of     = { member = "RU" }
  body = {
    member     = "RU"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "personnel", value = unknown() }]
    legs = [
      { mode = "air", lift = "Il-76", count = exactly(15) },
      { mode = "air", lift = "An-124", count = exactly(3) },
    ]
    text = text({
      en = "Russian units leave on 15 Il-76 and 3 An-124. How many is not told."
      ru = "Российские подразделения вылетают на 15 Ил-76 и 3 Ан-124. Сколько человек, не сказано."
      ar = "مغادرة وحدات روسية على متن 15 طائرة إيل-76 و3 طائرات أنتونوف-124. ولم يُذكر عدد الأفراد."
    })
  }
}

act "force.move" "out_ru_16" {
  happened {
    from   = "2022-01-16T00:00:00+06:00"
    to     = "2022-01-16T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 16 January"
  }
  source = [source.ria_1768060684]
  of     = { member = "RU" }
  body = {
    member     = "RU"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "personnel", value = unknown() }]
    legs       = [{ mode = "air", count = exactly(19) }]
    place      = "KZ-ALA"
    text = text({
      en = "Russian units leave Almaty on 19 aircraft. How many is not told."
      ru = "Российские подразделения вылетают из Алматы на 19 самолётах. Сколько человек, не сказано."
      ar = "مغادرة وحدات روسية ألماتي على متن 19 طائرة. ولم يُذكر عدد الأفراد."
    })
  }
}

act "force.move" "out_ru_17" {
  happened {
    from   = "2022-01-17T00:00:00+06:00"
    to     = "2022-01-17T23:59:59+06:00"
    offset = "+06:00"
    said   = "on 17 January"
  }
  source = [source.komitet_21762]
  of     = { member = "RU" }
  body = {
    member     = "RU"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "personnel", value = unknown() }]
    legs       = [{ mode = "air", lift = "Il-76", count = exactly(14) }]
    text = text({
      en = "Russian units fly to Chkalovsky near Moscow on 14 Il-76. How many is not told."
      ru = "Российские подразделения вылетают на 14 Ил-76 на подмосковный аэродром Чкаловский. Сколько человек, не сказано."
      ar = "مغادرة وحدات روسية على متن 14 طائرة إيل-76 إلى مطار تشكالوفسكي قرب موسكو. ولم يُذكر عدد الأفراد."
    })
  }
}

act "force.move" "out_ru_18" {
  happened {
    from   = "2022-01-17T00:00:00+03:00"
    to     = "2022-01-18T23:59:59+03:00"
    offset = "+03:00"
    said   = "over the past day, told on 18 January"
  }
  source = [source.urdupoint_1450275]
  of     = { member = "RU" }
  body = {
    member     = "RU"
    from       = "present"
    to         = "moving_out"
    quantities = [{ kind = "personnel", value = unknown() }]
    legs       = [{ mode = "air", count = exactly(40) }]
    text = text({
      en = "The Russian Defence Ministry: 40 aircraft in the past day, to the Moscow and Ulyanovsk regions. It may count those of the 17th again. How many people is not told."
      ru = "Минобороны России: за минувшие сутки 40 самолётов, в Московскую и Ульяновскую области. Часть рейсов 17-го могла быть учтена повторно. Сколько человек, не сказано."
      ar = "وزارة الدفاع الروسية: 40 طائرة خلال اليوم الماضي إلى مقاطعتي موسكو وأوليانوفسك، وقد يشمل العدد رحلات يوم 17 مرة أخرى. ولم يُذكر عدد الأفراد."
    })
  }
}

act "force.move" "out_ru_19" {
  happened {
    from   = "2022-01-19T00:00:00+06:00"
    to     = "2022-01-19T23:59:59+03:00"
    offset = "+03:00"
    said   = "on 19 January"
  }
  source = [source.nashaoborona_2022_01]
  of     = { member = "RU" }
  body = {
    member = "RU"
    from   = "present"
    to     = "moving_out"
    all    = true
    legs   = [{ mode = "air", count = exactly(4) }]
    text = text({
      en = "The last units and the command under Serdyukov leave Nur-Sultan and Almaty on four aircraft."
      ru = "Последние подразделения и командование во главе с Сердюковым вылетают из Нур-Султана и Алматы на четырёх самолётах."
      ar = "مغادرة آخر الوحدات والقيادة برئاسة سيرديوكوف نور سلطان وألماتي على متن أربع طائرات."
    })
  }
}

# 20 January: all are home, as the Secretary General reported.

act "force.move" "home_am" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-20T11:07:00+03:00"
    offset = "+03:00"
    said   = "told on 20 January; after it had left"
  }
  source = [source.sb_telegram, source.belta_147077]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    member = "AM"
    from   = "moving_out"
    to     = "returned"
    all    = true
    text = text({
      en = "Zas: all contingents are back at their bases, the Armenian one among them."
      ru = "Зась: все контингенты вернулись в пункты дислокации, в том числе армянский."
      ar = "زاس: عادت جميع الوحدات إلى مواقع تمركزها، ومنها الوحدة الأرمينية."
    })
  }
}

act "force.move" "home_by" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-20T11:07:00+03:00"
    offset = "+03:00"
    said   = "told on 20 January; after it had left"
  }
  source = [source.sb_telegram, source.belta_147077]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    member = "BY"
    from   = "moving_out"
    to     = "returned"
    all    = true
    text = text({
      en = "Zas: all contingents are back at their bases, the Belarusian one among them."
      ru = "Зась: все контингенты вернулись в пункты дислокации, в том числе белорусский."
      ar = "زاس: عادت جميع الوحدات إلى مواقع تمركزها، ومنها الوحدة البيلاروسية."
    })
  }
}

act "force.move" "home_kg" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-20T11:07:00+03:00"
    offset = "+03:00"
    said   = "told on 20 January; after it had left"
  }
  source = [source.sb_telegram, source.belta_147077]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    member = "KG"
    from   = "moving_out"
    to     = "returned"
    all    = true
    text = text({
      en = "Zas: all contingents are back at their bases, the Kyrgyz one among them."
      ru = "Зась: все контингенты вернулись в пункты дислокации, в том числе кыргызский."
      ar = "زاس: عادت جميع الوحدات إلى مواقع تمركزها، ومنها الوحدة القيرغيزية."
    })
  }
}

act "force.move" "home_ru" {
  happened {
    from   = "2022-01-13T00:00:00+06:00"
    to     = "2022-01-20T11:07:00+03:00"
    offset = "+03:00"
    said   = "told on 20 January; after it had left"
  }
  source = [source.sb_telegram, source.belta_147077]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    member = "RU"
    from   = "moving_out"
    to     = "returned"
    all    = true
    text = text({
      en = "Zas: all contingents are back at their bases, the Russian one among them."
      ru = "Зась: все контингенты вернулись в пункты дислокации, в том числе российский."
      ar = "زاس: عادت جميع الوحدات إلى مواقع تمركزها، ومنها الوحدة الروسية."
    })
  }
}

act "force.move" "home_tj" {
  happened {
    from   = "2022-01-14T00:00:00+06:00"
    to     = "2022-01-20T11:07:00+03:00"
    offset = "+03:00"
    said   = "told on 20 January; after it had left"
  }
  source = [source.sb_telegram, source.belta_147077]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    member = "TJ"
    from   = "moving_out"
    to     = "returned"
    all    = true
    text = text({
      en = "Zas: all contingents are back at their bases, the Tajik one among them."
      ru = "Зась: все контингенты вернулись в пункты дислокации, в том числе таджикский."
      ar = "زاس: عادت جميع الوحدات إلى مواقع تمركزها، ومنها الوحدة الطاجيكية."
    })
  }
}

act "force.report" "report_closing" {
  happened {
    from   = "2022-01-20T00:00:00+03:00"
    to     = "2022-01-20T14:03:00+03:00"
    offset = "+03:00"
    said   = "on 20 January; told by 14:03"
  }
  source = [source.belta_147077]
  of     = { office = "secretary_general", person = "zas" }
  body = {
    closing = true
    losses  = none()
    under   = ["treaty.art2", "treaty.art4"]
    speaker = { office = "secretary_general", person = "zas" }
    text = text({
      en = "Zas to the State Duma: the mission is accomplished and all contingents are home, without loss of people, weapons or equipment. He names articles 2 and 4 of the Treaty; the Chairman had named article 4."
      ru = "Зась в Государственной Думе: миссия выполнена, все контингенты вернулись, потерь личного состава, вооружения и техники нет. Он называет статьи 2 и 4 Договора; Председатель называл статью 4."
      ar = "زاس أمام مجلس الدوما: أُنجزت المهمة وعادت جميع الوحدات من غير خسائر في الأفراد أو السلاح أو المعدات. وسمّى المادتين 2 و4 من المعاهدة، وكان رئيس المجلس قد سمّى المادة 4."
    })
  }
}
