# Where the words of this case come from.

source "pavlodar_03122" {
  outlet    = "Pavlodar.com legal texts"
  url       = "https://pavlodar.com/zakon/index.html?dok=03122&oraz=00&noraz=0"
  language  = "ru"
  published = "1999-04-02"
  grade     = "C1"
  text = text({
    en = "Text of the Protocol of 2 April 1999 on prolonging the Treaty."
    ru = "Текст Протокола от 2 апреля 1999 года о продлении Договора."
    ar = "نص بروتوكول 2 نيسان/أبريل 1999 بشأن تمديد المعاهدة."
  })
}

source "zakonpravo_charter" {
  outlet    = "Zakonpravo legal texts"
  url       = "http://www.zakonpravo.kz/en/on-the-ratification-of-the-charter-of-the-collective-security-treaty-organization"
  language  = "en"
  published = "2003-09-18"
  grade     = "C1"
}

source "ria_uz_2008" {
  outlet    = "RIA Novosti, copied on Armenian Diaspora"
  url       = "https://armeniandiaspora.com/forum/2008/march-2008/125487-uzbekistan-formalizes-return-to-post-soviet-security-group-csto"
  language  = "en"
  published = "2008-03-28"
  grade     = "C2"
}

source "rt_bakiyev" {
  outlet    = "RT"
  url       = "https://www.rt.com/russia/kyrgyz-bakiyev-refuses-resign/"
  language  = "en"
  published = "2010-04-21T10:00:00Z"
  grade     = "B2"
}

source "aljazeera_bakiyev" {
  outlet    = "Al Jazeera"
  url       = "http://www.aljazeera.com/news/asia/2010/04/2010421133315810271.html"
  language  = "en"
  published = "2010-04-21"
  grade     = "B2"
}

source "udf_bakiyev" {
  outlet    = "UDF.BY"
  url       = "https://udf.by/english/main-story/30199-bakiyev-says-he-has-no-intention-to-ask-for.html"
  language  = "en"
  published = "2010-04-23"
  grade     = "C2"
}

source "argumenti_decree" {
  outlet    = "Argumenty Nedeli"
  url       = "https://argumenti.ru/politics/2010/05/61303"
  language  = "ru"
  published = "2010-05-19"
  grade     = "C1"
}

source "xinhua_decree" {
  outlet    = "Xinhua"
  url       = "http://keyanhelp.cn/world/2010-05/20/content_20080469.htm"
  language  = "en"
  published = "2010-05-20"
  grade     = "B1"
}

source "bordyuzha_may" {
  outlet    = "21.by"
  url       = "https://m.21.by/world/2010/05/14/46463.html"
  language  = "ru"
  published = "2010-05-14"
  grade     = "C2"
}

source "people_appeal" {
  outlet    = "Xinhua, in People's Daily Online"
  url       = "http://en.people.cn/90001/90777/90851/7024465.html"
  language  = "en"
  published = "2010-06-12T17:48:00+08:00"
  grade     = "B1"
}

source "people_base" {
  outlet    = "Xinhua, in People's Daily Online"
  url       = "http://en.people.cn/90001/90777/90853/7024515.html"
  language  = "en"
  published = "2010-06-12T21:17:00+08:00"
  grade     = "B1"
}

source "dpa_declined" {
  outlet    = "DPA"
  url       = "https://calamities.gaeatimes.com/2010/06/12/moscow-turns-down-kyrgyzstans-request-for-help-second-lead-29610"
  language  = "en"
  published = "2010-06-12"
  grade     = "C2"
}

source "aljazeera_declined" {
  outlet    = "Al Jazeera"
  url       = "http://www.aljazeera.com/news/asia/2010/06/20106128513363600.html"
  language  = "en"
  published = "2010-06-12T17:49:00Z"
  grade     = "B2"
}

source "eurasianet_declined" {
  outlet    = "Eurasianet"
  url       = "https://eurasianet.org/russia-turns-down-kyrgyzstans-plea-for-military-support"
  language  = "en"
  published = "2010-06-12"
  grade     = "B2"
}

source "afnfn_meeting" {
  outlet    = "Fergana news digest (afnfn.com)"
  url       = "https://news.afnfn.com/news/i/136975"
  language  = "ru"
  published = "2010-06-14"
  grade     = "C2"
  text = text({
    en = "The page shows no day; it tells of the opening of the meeting of 14 June."
    ru = "День на странице не указан; речь идёт об открытии совещания 14 июня."
    ar = "لا تُظهر الصفحة يوماً، وهي تتحدث عن افتتاح اجتماع 14 يونيو."
  })
}

source "kremlin_8043" {
  outlet    = "President of Russia"
  url       = "http://en.special.kremlin.ru/catalog/persons/147/events/8043"
  language  = "en"
  published = "2010-06-14"
  grade     = "A1"
  text = text({
    en = "Record of the meeting of Medvedev with Patrushev and Bordyuzha."
    ru = "Запись встречи Медведева с Патрушевым и Бордюжей."
    ar = "محضر لقاء ميدفيديف بباتروشيف وبورديوجا."
  })
}

source "rt_measures" {
  outlet    = "RT"
  url       = "https://www.rt.com/russia/csto-take-measures-kyrgyzstan/"
  language  = "en"
  published = "2010-06-14T15:26:00Z"
  grade     = "B2"
}

source "ria_measures" {
  outlet    = "RIA Novosti, French service"
  url       = "https://fr.sputniknews.africa/20100614/186896967.html"
  language  = "fr"
  published = "2010-06-14"
  grade     = "B1"
}

source "gaea_114" {
  outlet    = "DPA"
  url       = "https://politics.gaeatimes.com/2010/06/14/russia-to-consider-military-aid-for-kyrgyzstan-43220/"
  language  = "en"
  published = "2010-06-14"
  grade     = "C2"
}

source "hu_not_needed" {
  outlet    = "24.hu"
  url       = "https://24.hu/kulfold/2010/06/15/otunbajeva-nincs-szukseg-bekefenntartokra-kirgizisztanban"
  language  = "hu"
  published = "2010-06-15"
  grade     = "C2"
}

source "by21_orozov" {
  outlet    = "21.by, after RIA Novosti"
  url       = "https://m.21.by/politics/2010/06/16/79793.html"
  language  = "ru"
  published = "2010-06-16T12:41:00+03:00"
  grade     = "C2"
}

source "kt_helicopters" {
  outlet    = "Kazakhstan Today"
  url       = "https://kt.kz/rus/politics/kazahstan_i_rossija_postavjat_v_kirgizstan_po_linii_odkb_voennie_vertoleti_1153519613.html"
  language  = "ru"
  published = "2010-06-17"
  grade     = "B2"
}

source "newsru_no_force" {
  outlet    = "NEWSru.com, after Interfax"
  url       = "https://txt.newsru.com/world/17jun2010/kirgizodkb.html"
  language  = "ru"
  published = "2010-06-17"
  grade     = "B2"
}

source "asbarez_xinhua" {
  outlet    = "Xinhua, in Asbarez"
  url       = "https://asbarez.com/csto-not-to-send-peacekeepers-to-kyrgyzstan-official"
  language  = "en"
  published = "2010-06-18"
  grade     = "C2"
  text = text({
    en = "The page shows no day; it speaks of “Thursday” (17 June) and is dated to the day after."
    ru = "День на странице не указан; в ней сказано «в четверг» (17 июня), принят следующий день."
    ar = "لا تُظهر الصفحة يوماً؛ تقول «الخميس» (17 يونيو)، فاعتُمد اليوم التالي."
  })
}

source "oana_washington" {
  outlet    = "Itar-Tass, in OANA News"
  url       = "http://m.oananews.org/node/129695"
  language  = "en"
  published = "2010-06-25"
  grade     = "B1"
}

source "people_equipment" {
  outlet    = "Xinhua, in People's Daily Online"
  url       = "http://en.people.cn/90001/90777/90856/7041532.html"
  language  = "en"
  published = "2010-06-26T11:29:00+08:00"
  grade     = "B1"
}

source "trend_inaugurated" {
  outlet    = "Trend, after RIA Novosti"
  url       = "https://en.trend.az/casia/kyrgyzstan/1714846.html"
  language  = "en"
  published = "2010-07-03T09:58:00+04:00"
  grade     = "B1"
}
