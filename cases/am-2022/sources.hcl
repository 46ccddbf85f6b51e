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

source "yenisafak_3577660" {
  outlet    = "Anadolu Agency, in Yeni Şafak"
  url       = "http://origin-m.yenisafak.com/en/world/nikol-pashinyan-appointed-armenias-prime-minister-3577660"
  language  = "en"
  published = "2021-08-02"
  grade     = "B1"
}

source "commonspace_chair_2021" {
  outlet    = "commonspace.eu"
  url       = "https://karabakhspace.commonspace.eu/news/armenia-takes-rotating-chairmanship-csto"
  language  = "en"
  published = "2021-09-17"
  grade     = "B1"
  text = text({
    en = "The page shows no day; it speaks of “Thursday (16 September)” and is dated to the day after."
    ru = "День на странице не указан; в ней сказано «в четверг (16 сентября)», поэтому принят следующий день."
    ar = "لا تُظهر الصفحة يوماً محدداً، وهي تقول «يوم الخميس (16 أيلول/سبتمبر)»، فاعتُمد اليوم التالي."
  })
}

source "belta_126273" {
  outlet    = "BelTA"
  url       = "https://eng.belta.by/politics/view/csto-leaders-extend-greetings-to-new-csto-secretary-general-126273-2019"
  language  = "en"
  published = "2019-11-28"
  grade     = "B1"
}

source "trend_3643447" {
  outlet    = "Trend, after the Ministry of Defence of Azerbaijan"
  url       = "https://en.trend.az/azerbaijan/politics/3643447.html"
  language  = "en"
  published = "2022-09-13"
  grade     = "B2"
}

source "txtreport_unsc" {
  outlet    = "Txtreport"
  url       = "https://www.txtreport.com/news/2022-09-13-clashes-on-the-border-of-azerbaijan-and-armenia--yerevan-turned-to-russia--the-csto-and-the-un-for-help.ryFCScals.html"
  language  = "en"
  published = "2022-09-13"
  grade     = "C2"
}

source "breakinglatest_tass" {
  outlet    = "Breaking Latest, after TASS"
  url       = "https://www.breakinglatest.news/world/clashes-between-armenia-and-azerbaijan-yerevan-asks-russia-for-help/"
  language  = "en"
  published = "2022-09-13"
  grade     = "C2"
}

source "armradio_permanent" {
  outlet    = "Public Radio of Armenia"
  url       = "https://en.armradio.am/2022/09/13/csto-mechanisms-capable-of-restraining-the-aggressor-armenias-representative-tells-csto-permanent-council/"
  language  = "en"
  published = "2022-09-13"
  grade     = "B1"
}

source "trtworld_50" {
  outlet    = "TRT World, after Anadolu"
  url       = "https://www.trtworld.com/article/12784631"
  language  = "en"
  published = "2022-09-13"
  grade     = "B2"
}

source "dailystorm_mission" {
  outlet    = "Daily Storm"
  url       = "https://social.dailystorm.ru/blog/43105351897/ODKB-napravit-v-Armeniyu-missiyu-vo-glave-s-gensekom?utm_referrer=mirtesen.ru"
  language  = "ru"
  published = "2022-09-13"
  grade     = "C2"
}

source "ru24_article_2" {
  outlet    = "RU24, after “Yerevan Speaks”"
  url       = "https://m.ru24.pro/pics/329359862"
  language  = "ru"
  published = "2022-09-14"
  grade     = "D3"
}

source "tjinform_session" {
  outlet    = "TJinform, after the CSTO press service"
  url       = "https://tjinform.com/ru/news/20220914/47553.html"
  language  = "ru"
  published = "2022-09-14T14:40:00+05:00"
  grade     = "B1"
}

source "rossaprimavera_art4" {
  outlet    = "Rossa Primavera"
  url       = "https://rossaprimavera.ru/news/33c4e0d6"
  language  = "ru"
  published = "2022-09-14"
  grade     = "C2"
}

source "tvn24_art4" {
  outlet    = "TVN24"
  url       = "https://tvn24.pl/swiat/armenia-azerbejdzan-wzajemny-ostrzal-wybuchly-walki-ponad-100-ofiar-6111810?source=rss"
  language  = "pl"
  published = "2022-09-14"
  grade     = "B2"
}

source "asbarez_task_force" {
  outlet    = "Asbarez, in HyeTert"
  url       = "https://hyetert.org/2022/09/15/csto-task-force-arrives-in-armenia/"
  language  = "en"
  published = "2022-09-15"
  grade     = "B2"
}

source "arka_expectations" {
  outlet    = "ARKA, in RU24"
  url       = "https://m.ru24.pro/pics/329946709"
  language  = "en"
  published = "2022-09-20"
  grade     = "C2"
}

source "azatutyun_32044829" {
  outlet    = "RFE/RL, Armenian Service"
  url       = "https://azatutyun.am/amp/32044829.html"
  language  = "en"
  published = "2022-09-21"
  grade     = "B1"
  text = text({
    en = "The page shows no day; it tells of a Wednesday, 21 September."
    ru = "День на странице не указан; речь о среде, 21 сентября."
    ar = "لا تُظهر الصفحة يوماً، وتتحدث عن الأربعاء 21 سبتمبر."
  })
}

source "azatutyun_32101839" {
  outlet    = "RFE/RL, Armenian Service"
  url       = "https://azatutyun.am/a/32101839.html"
  language  = "en"
  published = "2022-10-26"
  grade     = "B1"
  text = text({
    en = "The page shows no day; Pashinyan spoke on Wednesday, 26 October."
    ru = "День на странице не указан; Пашинян выступал в среду, 26 октября."
    ar = "لا تُظهر الصفحة يوماً، وقد تكلم باشينيان يوم الأربعاء 26 أكتوبر."
  })
}

source "tass_1528269" {
  outlet    = "TASS"
  url       = "https://tass.com/politics/1528269/amp"
  language  = "en"
  published = "2022-10-27T15:57:00+03:00"
  grade     = "B1"
}

source "primeminister_28oct" {
  outlet    = "Prime Minister of Armenia"
  url       = "https://primeminister.am/fr/press-release/item/2022/10/28/Nikol-Pashinyan-meeting-CSTO"
  language  = "fr"
  published = "2022-10-28"
  grade     = "A1"
}

source "belta_tasmagambetov" {
  outlet    = "BelTA, after TASS"
  url       = "https://deu.belta.by/politics/view/tasmagambetow-ist-ab-dem-1-januar-2023-zum-ovks-generalsekretar-ernannt-62878-2022/"
  language  = "de"
  published = "2022-11-23"
  grade     = "B1"
}

source "azatutyun_32145856" {
  outlet    = "RFE/RL, Armenian Service"
  url       = "https://rus.azatutyun.am/a/32145856.html"
  language  = "ru"
  published = "2022-11-23"
  grade     = "B1"
}

source "socialbites_119445" {
  outlet    = "SocialBites"
  url       = "https://socialbites.ca/politics/119445"
  language  = "en"
  published = "2022-11-24"
  grade     = "D2"
  text = text({
    en = "A machine translation from Russian; read for the numbers and the words of Pashinyan and Zas."
    ru = "Машинный перевод с русского; использован ради чисел и слов Пашиняна и Зася."
    ar = "ترجمة آلية عن الروسية، استُفيد منها في الأعداد وأقوال باشينيان وزاس."
  })
}

source "panarmenian_refused" {
  outlet    = "PanARMENIAN.Net, in Jinicms"
  url       = "https://jinicms.com/technology/gadgets/pashinyan-refuses-to-sign-csto-document-envisioning-assistance-to-armenia/"
  language  = "en"
  published = "2022-11-24T11:44:00+04:00"
  grade     = "C1"
}

source "jamnews_fiasco" {
  outlet    = "JAMnews"
  url       = "https://jam-news.net/csto-fiasco-military-bloc-decided-not-to-assist-armenia/"
  language  = "en"
  published = "2022-11-24"
  grade     = "B2"
}

source "pacsto_yerevan_2022" {
  outlet    = "CSTO Parliamentary Assembly"
  url       = "https://pacsto.org/events/lidery-stran-odkb-vstretilis-v-erevane"
  language  = "en"
  published = "2022-11-24"
  grade     = "A2"
  text = text({
    en = "The page shows no day; it tells of the session of 23 November 2022 and is dated to the day after."
    ru = "День на странице не указан; речь идёт о сессии 23 ноября 2022 года, поэтому принят следующий день."
    ar = "لا تُظهر الصفحة يوماً محدداً، وهي تتناول دورة 23 تشرين الثاني/نوفمبر 2022، فاعتُمد اليوم التالي."
  })
}

source "asbarez_zas_december" {
  outlet    = "Asbarez"
  url       = "https://asbarez.com/csto-confident-about-armenian-assistance-declaration"
  language  = "en"
  published = "2022-12-19"
  grade     = "B2"
  text = text({
    en = "The page shows no day; it tells of a Monday in December 2022, taken as the 19th."
    ru = "День на странице не указан; речь о понедельнике в декабре 2022 года, принято 19-е."
    ar = "لا تُظهر الصفحة يوماً؛ تتحدث عن يوم اثنين في ديسمبر 2022، واعتُمد التاسع عشر."
  })
}
