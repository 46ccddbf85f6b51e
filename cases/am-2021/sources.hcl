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

source "aysor_1832879" {
  outlet    = "Aysor.am"
  url       = "https://aysor.am/en/news/2021/05/13/Փաշինյան-ՀԱՊԿ/1832879"
  language  = "en"
  published = "2021-05-13T19:52:00+04:00"
  grade     = "B2"
}

source "aurora_grigoryan" {
  outlet    = "Aurora News"
  url       = "https://en.auroranews.am/news/2021-05-13-secretary-of-the-security-council-on-the-application-to-csto"
  language  = "en"
  published = "2021-05-13"
  grade     = "C2"
}

source "newsam_643619" {
  outlet    = "NEWS.am, after Zhoghovurd"
  url       = "https://news.am/eng/news/643619.html"
  language  = "en"
  published = "2021-05-14"
  grade     = "C2"
  text = text({
    en = "The page shows no day of its own; by its number it stands before 643722 and is dated to the same day."
    ru = "День на странице не указан; по номеру она предшествует 643722 и отнесена к тому же дню."
    ar = "لا تُظهر الصفحة يوماً؛ ورقمها يسبق 643722، فأُرخت باليوم نفسه."
  })
}

source "newsam_643722" {
  outlet    = "NEWS.am"
  url       = "https://news.am/eng/print/news/643722.html"
  language  = "en"
  published = "2021-05-14"
  grade     = "B2"
  text = text({
    en = "The page shows no day; it speaks of the day after the first talks."
    ru = "День на странице не указан; речь о дне, следующем за первыми переговорами."
    ar = "لا تُظهر الصفحة يوماً، وتتحدث عن اليوم التالي للمحادثات الأولى."
  })
}

source "wmn_20210515" {
  outlet    = "World Military News, after Sputnik"
  url       = "https://www.worldmilitarynews.com/2021/05/15/pashinyan-tells-putin-armenia-will-seek-csto-consultations-amid-border-tensions-with-azerbaijan/"
  language  = "en"
  published = "2021-05-15"
  grade     = "C2"
}

source "az_mfa_20210514" {
  outlet    = "Foreign Ministry of Azerbaijan, in Politicamente corretto"
  url       = "https://archivio.politicamentecorretto.com/2021/05/14/le-forze-di-confine-dellazerbaigian-vengono-dispiegate-nelle-proprie-posizioni"
  language  = "it"
  published = "2021-05-14"
  grade     = "B2"
}

source "artsakh_211217" {
  outlet    = "Artsakh.news"
  url       = "https://artsakh.news/ru/news/211217"
  language  = "ru"
  published = "2021-05-19T15:45:00+04:00"
  grade     = "C1"
}

source "armedia_95392" {
  outlet    = "Armedia, after the CSTO Secretariat"
  url       = "http://armedia.am/rus/print/95392"
  language  = "ru"
  published = "2021-05-19T16:54:00+04:00"
  grade     = "C1"
}

source "caucasuswatch_may" {
  outlet    = "Caucasus Watch"
  url       = "https://caucasuswatch.de/en/news/armenia-azerbaijan-border-crisis-latest-developments.html"
  language  = "en"
  published = "2021-05-21"
  grade     = "B2"
  text = text({
    en = "The page shows no day; it tells of 19 and 20 May and is dated to the 21st."
    ru = "День на странице не указан; речь о 19 и 20 мая, принято 21-е."
    ar = "لا تُظهر الصفحة يوماً؛ تتحدث عن 19 و20 مايو، فأُرخت بالحادي والعشرين."
  })
}

source "armenpress_1053451" {
  outlet    = "Armenpress"
  url       = "https://armenpress.am/eng/news/1053451/"
  language  = "en"
  published = "2021-05-26"
  grade     = "B1"
}

source "azatutyun_31275217" {
  outlet    = "RFE/RL, Armenian Service"
  url       = "https://azatutyun.am/amp/31275217.html"
  language  = "en"
  published = "2021-06-02"
  grade     = "B1"
  text = text({
    en = "The page shows no day; it was written between 26 May and 2 June, and the later day is taken."
    ru = "День на странице не указан; написано между 26 мая и 2 июня, принят поздний день."
    ar = "لا تُظهر الصفحة يوماً؛ كُتبت بين 26 مايو و2 يونيو، فاعتُمد اليوم الأخير."
  })
}

source "azatutyun_31903062" {
  outlet    = "RFE/RL, Armenian Service"
  url       = "https://azatutyun.am/a/31903062.html"
  language  = "en"
  published = "2022-06-17"
  grade     = "B1"
  text = text({
    en = "The page shows no day; it speaks of a Friday session in Yerevan, taken as 17 June 2022."
    ru = "День на странице не указан; речь о пятничном заседании в Ереване, принято 17 июня 2022 года."
    ar = "لا تُظهر الصفحة يوماً؛ تتحدث عن اجتماع يوم جمعة في يريفان، فاعتُمد 17 يونيو 2022."
  })
}

source "fip_40477" {
  outlet    = "Fact Investigation Platform"
  url       = "https://fip.am/en/40477"
  language  = "en"
  published = "2025-01-15"
  grade     = "B2"
  text = text({
    en = "The page shows no day; it answers words of 14 January, taken as 2025."
    ru = "День на странице не указан; ответ на слова от 14 января, год принят 2025."
    ar = "لا تُظهر الصفحة يوماً؛ ترد على أقوال 14 يناير، والسنة المعتمدة 2025."
  })
}
