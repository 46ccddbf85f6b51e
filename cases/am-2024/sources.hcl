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

source "fip_25696" {
  outlet    = "Fact Investigation Platform"
  url       = "https://fip.am/en/25696"
  language  = "en"
  published = "2024-02-23"
  grade     = "B2"
}

source "asbarez_frozen" {
  outlet    = "Asbarez"
  url       = "https://asbarez.com/armenia-has-frozen-participation-in-csto-angering-moscow/"
  language  = "en"
  published = "2024-02-23"
  grade     = "C1"
}

source "rferl_32938561" {
  outlet    = "RFE/RL"
  url       = "https://rferl.org/amp/armenia-csto-budget-russia-pashinian-putin/32938561.html"
  language  = "en"
  published = "2024-05-08"
  grade     = "B1"
}

source "panarmenian_320153" {
  outlet    = "PanARMENIAN.Net"
  url       = "https://panarmenian.net/m/eng/news/320153"
  language  = "en"
  published = "2025-03-07"
  grade     = "C2"
}

source "rferl_32697282" {
  outlet    = "RFE/RL"
  url       = "https://rferl.org/amp/armenia-csto-summit-belarus-russia/32697282.html"
  language  = "en"
  published = "2023-11-23"
  grade     = "B1"
}

source "massispost_minsk" {
  outlet    = "Massis Post"
  url       = "https://massispost.com/2023/11/csto-leaders-meet-in-belarus-for-summit-skipped-by-armenia/"
  language  = "en"
  published = "2023-11-24"
  grade     = "C1"
}

source "sputnikglobe_no_notice" {
  outlet    = "Sputnik"
  url       = "https://sputnikglobe.com/20240223/csto-receives-no-notices-from-yerevan-on-membership-suspension-1116935206.html"
  language  = "en"
  published = "2024-02-23"
  grade     = "B1"
}

source "armenianclub_20240224" {
  outlet    = "Prensa Latina, in Armenian Club"
  url       = "https://armenianclub.com/2024/02/24/russia-csto-did-not-receive-armenian-request-for-suspension"
  language  = "en"
  published = "2024-02-24"
  grade     = "C2"
}

source "newsaz_no_requests" {
  outlet    = "News.Az, after TASS"
  url       = "https://news.az/news/no-requests-on-armenias-possible-suspension-within-organization-csto-chief"
  language  = "en"
  published = "2024-03-12"
  grade     = "B2"
}

source "massispost_budget" {
  outlet    = "Massis Post"
  url       = "https://massispost.com/2024/05/foreign-ministry-armenia-will-not-finance-csto-activities/"
  language  = "en"
  published = "2024-05-09"
  grade     = "C1"
}

source "avd_rmfa" {
  outlet    = "RIA Novosti, as reproduced on a page of another subject"
  url       = "https://www.atelier-des-vignerons.fr/2024/trend/hsuses/Am18382KIN1914550273GAN/"
  language  = "en"
  published = "2024-05-31"
  grade     = "E3"
  text = text({
    en = "The page shows no day and is no outlet of its own; it quotes the Russian Foreign Ministry of May 2024, and is dated to the end of that month."
    ru = "День на странице не указан, сама она не является изданием; цитируется МИД России за май 2024 года, принят конец месяца."
    ar = "لا تُظهر الصفحة يوماً وليست وسيلة إعلام؛ تنقل عن الخارجية الروسية في مايو 2024، فاعتُمد آخر الشهر."
  })
}

source "sputnikkz_defence" {
  outlet    = "Sputnik Kazakhstan"
  url       = "https://sputnik.kz/amp/20240531/almatyda-uqshu-qorganys-ministrleri-kenesinin-otyrysy-bastaldy-44672937.html"
  language  = "kk"
  published = "2024-05-31"
  grade     = "B1"
}

source "asbarez_clarify" {
  outlet    = "Asbarez, after TASS"
  url       = "https://asbarez.com/csto-wants-yerevan-to-clarify-position-in-membership"
  language  = "en"
  published = "2024-06-04"
  grade     = "B2"
  text = text({
    en = "The page shows no day; it tells of a Monday in June 2024, taken as the 3rd."
    ru = "День на странице не указан; речь о понедельнике в июне 2024 года, принято 3-е."
    ar = "لا تُظهر الصفحة يوماً؛ تتحدث عن يوم اثنين في يونيو 2024، واعتُمد الثالث منه."
  })
}

source "oragark_astana" {
  outlet    = "Oragark"
  url       = "https://oragark.com/armenia-shuns-yet-another-csto-summit"
  language  = "en"
  published = "2024-11-26"
  grade     = "B2"
  text = text({
    en = "The page shows no day; it tells of Monday, 25 November 2024."
    ru = "День на странице не указан; речь о понедельнике, 25 ноября 2024 года."
    ar = "لا تُظهر الصفحة يوماً، وتتحدث عن الاثنين 25 نوفمبر 2024."
  })
}

source "aa_astana" {
  outlet    = "Anadolu Agency, in US Muslims"
  url       = "https://usmuslims.com/service/amp/kazakhstans-capital-astana-hosts-collective-security-treaty-organization-summit-275416h.htm"
  language  = "en"
  published = "2024-11-28"
  grade     = "B1"
}

source "trend_4122731" {
  outlet    = "Trend, after Akorda"
  url       = "https://www.trend.az/casia/4122731.html"
  language  = "en"
  published = "2025-11-27"
  grade     = "B1"
}

source "europediplomatic" {
  outlet    = "Europe Diplomatic"
  url       = "https://europediplomatic.com/2025/11/27/russia-offers-to-re-arm-csto"
  language  = "en"
  published = "2025-11-27"
  grade     = "C2"
}

source "dushanbetoday" {
  outlet    = "Dushanbe Today"
  url       = "https://dushanbetoday.com/article/871168791-kyrgyzstan-convenes-leadership-summit-of-csto"
  language  = "en"
  published = "2025-11-28"
  grade     = "C2"
  text = text({
    en = "The page shows no day and is dated to the day after the session."
    ru = "День на странице не указан, принят следующий за сессией день."
    ar = "لا تُظهر الصفحة يوماً، فاعتُمد اليوم التالي للدورة."
  })
}

source "radar_am" {
  outlet    = "Radar.am"
  url       = "https://radar.am/en/news/opinion-2728733690"
  language  = "en"
  published = "2025-11-30"
  grade     = "C3"
  text = text({
    en = "An opinion; its day is not shown and is taken as the end of the month. Read for what it quotes of Tasmagambetov."
    ru = "Колонка; день не указан, принят конец месяца. Использована ради слов Тасмагамбетова."
    ar = "مقال رأي لا يُظهر يوماً، فاعتُمد آخر الشهر، واستُفيد مما ينقله عن تاسماغامبيتوف."
  })
}
