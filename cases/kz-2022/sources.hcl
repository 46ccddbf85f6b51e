# Where the words of this case come from. Reliability of the source (A–F) and
# credibility of the item (1–6) are judged separately; F and 6 mean that it cannot be
# judged. A state medium is graded for what it can know, not for what it wants.

# The five Arabic articles, kept with the case. Two of them do not name their outlet;
# a third is known only by the editor on its masthead. Their reliability cannot be judged (F).

source "ar_appeal" {
  outlet    = "not named; quotes Interfax"
  file      = "january-2022/000_db6108cd6cea1f77.txt"
  language  = "ar"
  published = "2022-01-05"
  grade     = "F2"
  text = text({
    en = "Arabic news text of Wednesday, 5 January: the appeal, its grounds as Tokayev gave them, the first emergency measures."
    ru = "Новостной текст на арабском языке от среды, 5 января: обращение, его основания в изложении Токаева, первые чрезвычайные меры."
    ar = "نص إخباري عربي بتاريخ الأربعاء 5 يناير: طلب المساعدة وأسبابه كما عرضها توكاييف، وأولى تدابير الطوارئ."
  })
}

source "ar_withdrawal" {
  outlet    = "not named"
  file      = "january-2022/001_e81b8cfb9ee58f3a.txt"
  language  = "ar"
  published = "2022-01-11"
  grade     = "F2"
  text = text({
    en = "Arabic news text of Tuesday, 11 January: the withdrawal as announced in parliament, the new prime minister, the number of detained."
    ru = "Новостной текст на арабском языке от вторника, 11 января: вывод сил, объявленный в парламенте, новый премьер-министр, число задержанных."
    ar = "نص إخباري عربي بتاريخ الثلاثاء 11 يناير: الانسحاب المعلن في البرلمان، ورئيس الوزراء الجديد، وعدد الموقوفين."
  })
}

source "ar_tass_digest" {
  outlet    = "Group of Strategic Vision “Russia – Islamic World”, after TASS"
  file      = "january-2022/002_b1fc219e9821c7e8.txt"
  language  = "ar"
  published = "2022-01-06"
  grade     = "C2"
  text = text({
    en = "Digest of TASS reports, dated 6 January: the appeal, casualties, objects seized, flights, dismissals and appointments, reactions abroad."
    ru = "Обзор сообщений ТАСС от 6 января: обращение, потери, захваченные объекты, рейсы, кадровые решения, реакция за рубежом."
    ar = "عرض لأنباء وكالة تاس مؤرخ في 6 يناير: طلب المساعدة، والخسائر، والمنشآت المستولى عليها، والرحلات، والإعفاءات والتعيينات، وردود الفعل في الخارج."
  })
}

source "ar_security_council" {
  outlet    = "Akhbar el-Yom Portal (بوابة أخبار اليوم)"
  file      = "january-2022/003_f0cd279cab210bb7.txt"
  language  = "ar"
  published = "2022-01-06T20:13:00+02:00"
  grade     = "C3"
  text = text({
    en = "Report stamped 6 January, 20:13; the page gives no time zone and is read as Cairo time. It dates the Security Council’s sitting to 6 January, other sources to the late evening of the 5th."
    ru = "Сообщение с отметкой 6 января, 20:13; часовой пояс не указан и принят каирский. Заседание Совета безопасности в нём отнесено к 6 января, в других источниках — к позднему вечеру 5-го."
    ar = "خبر مؤرخ في 6 يناير الساعة 20:13 دون ذكر المنطقة الزمنية، وقد عُدّ بتوقيت القاهرة. وهو يؤرخ جلسة مجلس الأمن القومي بيوم 6 يناير، بينما تضعها مصادر أخرى في ساعة متأخرة من مساء الخامس منه."
  })
}

source "ar_putin_calls" {
  outlet    = "not named; masthead names its editor, Mohamed El-Baz"
  file      = "january-2022/004_69b32428618f3e30.txt"
  language  = "ar"
  published = "2022-01-07"
  grade     = "F2"
  text = text({
    en = "Arabic news text of Friday, 7 January: Putin’s telephone calls as Peskov told of them; closing paragraphs repeat earlier reports."
    ru = "Новостной текст на арабском языке от пятницы, 7 января: телефонные разговоры Путина в изложении Пескова; последние абзацы повторяют прежние сообщения."
    ar = "نص إخباري عربي بتاريخ الجمعة 7 يناير: مكالمات بوتين الهاتفية كما رواها بيسكوف، وتكرر فقراته الأخيرة أنباء سابقة."
  })
}

# The events of January 2022.

source "tass_1383881" {
  outlet    = "TASS"
  url       = "https://tass.com/world/1383881/amp"
  language  = "en"
  published = "2022-01-04"
  grade     = "B2"
}

source "tass_1383939" {
  outlet    = "TASS"
  url       = "https://tass.com/world/1383939"
  language  = "en"
  published = "2022-01-05"
  grade     = "B2"
}

source "tass_1383999" {
  outlet    = "TASS"
  url       = "https://tass.com/world/1383999"
  language  = "en"
  published = "2022-01-05"
  grade     = "B2"
}

source "cloudflare_outage" {
  outlet    = "Cloudflare Radar, carried by GIXtools"
  url       = "https://gixtools.net/2022/01/internet-shut-down-in-kazakhstan-amid-unrest/"
  language  = "en"
  published = "2022-01-05"
  grade     = "B1"
  text = text({
    en = "A network operator’s own measurements of traffic."
    ru = "Собственные измерения трафика, проведённые сетевым оператором."
    ar = "قياسات لحركة البيانات أجراها مشغّل شبكات بنفسه."
  })
}

source "inform_a3881593" {
  outlet    = "Kazinform"
  url       = "https://en.inform.kz/news/state-of-emergency-imposed-in-almaty-region_a3881593/"
  language  = "en"
  published = "2022-01-05"
  grade     = "B1"
}

source "inform_a3881701" {
  outlet    = "Kazinform"
  url       = "https://www.inform.kz/en/state-of-emergency-declared-in-nur-sultan_a3881701/amp"
  language  = "en"
  published = "2022-01-05"
  grade     = "B1"
}

source "inform_a3881814" {
  outlet    = "Kazinform"
  url       = "https://www.inform.kz/en/state-of-emergency-declared-in-regions-of-kazakhstan_a3881814"
  language  = "en"
  published = "2022-01-06"
  grade     = "B1"
}

source "voicesevas_62687" {
  outlet    = "Voice of Sevastopol, after TASS and RIA Novosti"
  url       = "https://voicesevas.ru/news/euro/62687-pravitelstvo-kazahstana-ushlo-v-otstavku.html"
  language  = "ru"
  published = "2022-01-05"
  grade     = "D2"
}

source "urdupoint_1442140" {
  outlet    = "UrduPoint, after Sputnik"
  url       = "https://www.urdupoint.com/en/world/us-monitoring-situation-in-kazakhstan-denies-1442140.html"
  language  = "en"
  published = "2022-01-05"
  grade     = "C1"
}

source "urdupoint_1442241" {
  outlet    = "UrduPoint"
  url       = "https://www.urdupoint.com/en/world/csto-collective-security-council-to-deploy-pe-1442241.html"
  language  = "en"
  published = "2022-01-06T02:50:00+05:00"
  grade     = "C2"
  text = text({
    en = "Stamped 02:50. That the stamp is Pakistan time (21:50 UTC on the 5th) is an inference; it is the earliest trace of the announced decision."
    ru = "Отметка времени 02:50. То, что это время Пакистана (21:50 UTC 5 января), — вывод; это самый ранний след объявленного решения."
    ar = "الوقت المدوّن 02:50. والقول إنه بتوقيت باكستان (21:50 بالتوقيت العالمي يوم الخامس) استنتاج، وهو أبكر أثر للقرار المعلن."
  })
}

source "runews24_pashinyan" {
  outlet    = "RuNews24"
  url       = "https://runews24.ru/amp/politics/06/01/2022/bde0cesb3dfbdf387973c7af5ad71673"
  language  = "ru"
  published = "2022-01-06"
  grade     = "D2"
}

source "kloop_cabinet" {
  outlet    = "Kloop"
  url       = "https://kloop.kg/blog/2022/01/06/ne-imeem-prava-otvergnut-prizyv-o-pomoshhi-v-kabmine-kyrgyzstana-poprosili-s-ponimaniem-otnestis-k-vozmozhnoj-otpravke-voennosluzhashhih-v-kazahstan/"
  language  = "ru"
  published = "2022-01-06"
  grade     = "B2"
}

source "kloop_quorum" {
  outlet    = "Kloop"
  url       = "https://kloop.kg/blog/2022/01/06/odnim-kadrom-deputaty-zhogorku-kenesha-ne-smogli-sobratsya-na-chrezvychajnoe-zasedanie-po-situatsii-v-kazahstane/"
  language  = "ru"
  published = "2022-01-06"
  grade     = "B1"
}

source "tvr_first_plane" {
  outlet    = "Belteleradio (TVR)"
  url       = "https://www.tvr.by/eng/news/v_mire/mirotvortsy_odkb_pristupili_k_vypolneniyu_postavlennykh_zadach_v_kazakhstane_/"
  language  = "en"
  published = "2022-01-06"
  grade     = "C2"
}

source "armradio_release" {
  outlet    = "Public Radio of Armenia, after the CSTO Secretariat"
  url       = "https://en.armradio.am/2022/01/06/csto-peacekeeping-forces-deployed-to-kazakhstan/"
  language  = "en"
  published = "2022-01-06"
  grade     = "B1"
  text = text({
    en = "The Secretariat’s release of 6 January, which already names units of five members."
    ru = "Сообщение Секретариата от 6 января, в котором уже названы подразделения пяти государств-членов."
    ar = "بيان الأمانة العامة المؤرخ في 6 يناير، وفيه ذُكرت وحدات من خمس دول أعضاء."
  })
}

source "armradio_government" {
  outlet    = "Public Radio of Armenia"
  url       = "https://en.armradio.am/2022/01/06/armenian-government-okays-the-participation-of-troops-in-csto-peacekeeping-operation-in-kazakhstan/"
  language  = "en"
  published = "2022-01-06"
  grade     = "B1"
}

source "alalam_5983443" {
  outlet    = "Al-Alam, after Sputnik"
  url       = "https://alalam.ir/news/5983443/rss"
  language  = "ar"
  published = "2022-01-06"
  grade     = "D3"
}

source "mid_statement" {
  outlet    = "Russian Foreign Ministry, copied on Cont"
  url       = "https://cont.ws/@prudent/2175565"
  language  = "ru"
  published = "2022-01-06"
  grade     = "D2"
  text = text({
    en = "Text of the ministry’s statement on the Council’s decision, found only as a copy."
    ru = "Текст заявления министерства о решении Совета; найден только в копии."
    ar = "نص بيان الوزارة بشأن قرار المجلس، ولم يُعثر إلا على نسخة منه."
  })
}

source "urdupoint_1443160" {
  outlet    = "UrduPoint"
  url       = "https://www.urdupoint.com/en/world/csto-secretary-general-informs-un-osce-sco-1443160.html"
  language  = "en"
  published = "2022-01-06"
  grade     = "C2"
}

source "news360_flights" {
  outlet    = "360.ru, after RIA Novosti"
  url       = "https://360.ru/news/obschestvo/aeroflot-i-belavia-otmenili-rejsy-v-kazahstan"
  language  = "ru"
  published = "2022-01-06"
  grade     = "C2"
}

source "apostrophe_255131" {
  outlet    = "Apostrophe"
  url       = "https://apostrophe.ua/en/news/world/ex-ussr/2022-01-06/chto-takoe-odkb-i-skolko-voysk-otpravyat-v--kazahstan/255131"
  language  = "en"
  published = "2022-01-06"
  grade     = "C3"
}

source "sputnik_2500" {
  outlet    = "Sputnik"
  url       = "https://sputniknews.com/20220106/csto-to-dispatch-2500-peacekeepers-to-kazakhstan-number-can-be-increased-secretary-general-says-1092073012.html"
  language  = "en"
  published = "2022-01-06T19:31:00Z"
  grade     = "C2"
}

source "ona_unsc_letter" {
  outlet    = "ONA, after APA and RIA Novosti"
  url       = "https://ona.az/ru/v-mire/sb-oon-uvedomili-o-provedenii-mirotvorcheskoj-operacii-sil-odkb-v-kazakhstane-26528"
  language  = "ru"
  published = "2022-01-07"
  grade     = "C2"
}

source "mediacenter_vote" {
  outlet    = "Media-Center.kg"
  url       = "https://media-center.kg/ru/news/ZHK-dal-soglasie-Kirgizstan-otpravit-voyska-v-Kazahstan-210521954"
  language  = "ru"
  published = "2022-01-07"
  grade     = "B1"
}

source "agency247_tajik" {
  outlet    = "24-7 News Agency"
  url       = "https://247newsagency.com/opinion/42055.html"
  language  = "en"
  published = "2022-01-07"
  grade     = "C2"
}

source "panorama_2623551" {
  outlet    = "Panorama.am, after the Armenian Defence Ministry"
  url       = "https://panorama.am/en/news/2022/01/07/Armenia-peacekeepers-Kazakhstan/2623551"
  language  = "en"
  published = "2022-01-07"
  grade     = "B1"
}

source "tass_1384873" {
  outlet    = "TASS, after the Russian Defence Ministry"
  url       = "https://tass.com/defense/1384873"
  language  = "en"
  published = "2022-01-07"
  grade     = "B2"
}

source "perfekt_armenians" {
  outlet    = "Perfekt.ru"
  url       = "https://perfekt.ru/bez-kategorii/samolety-minoborony-rf-zavershili-perebrosku-armjanskih-mirotvorcev-odkb-v-kazahstan/"
  language  = "ru"
  published = "2022-01-08"
  grade     = "D2"
}

source "today_214307" {
  outlet    = "Today.Az, after Trend and the CSTO press service"
  url       = "http://www.today.az/news/politics/214307.html"
  language  = "en"
  published = "2022-01-09"
  grade     = "C2"
}

source "rbc_61dae056" {
  outlet    = "RBC, after Orda.kz"
  url       = "https://rbc.ru/rbcfreenews/61dae0569a7947664d2c3176"
  language  = "ru"
  published = "2022-01-09T13:17:10Z"
  grade     = "B2"
  text = text({
    en = "The time is read from the number in the page’s address."
    ru = "Время установлено по числу в адресе страницы."
    ar = "استُخلص الوقت من الرقم الوارد في عنوان الصفحة."
  })
}

source "silkway_222205" {
  outlet    = "Silk Way News, after Orda.kz"
  url       = "https://silkway.news/ru/minzdrav-kazahstana-oproverg-222205"
  language  = "ru"
  published = "2022-01-09"
  grade     = "C2"
  text = text({
    en = "Tells of the denial, and that neither the post could be removed nor a retraction published while the internet was down."
    ru = "Об опровержении и о том, что из-за отключения интернета ни удалить публикацию, ни разместить опровержение не удалось."
    ar = "عن النفي، وعن تعذّر حذف المنشور أو نشر تصحيح بسبب انقطاع الإنترنت."
  })
}

source "rferl_31646931" {
  outlet    = "RFE/RL"
  url       = "https://www.rferl.org/a/kazakhstan-unrest-internet-resumes-almaty/31646931.html"
  language  = "en"
  published = "2022-01-10"
  grade     = "B2"
}

source "armenia_pm_session" {
  outlet    = "Office of the Prime Minister of Armenia"
  url       = "https://www.primeminister.am/en/press-release/item/2022/01/10/Nikol-Pashinyan-CSTO/"
  language  = "en"
  published = "2022-01-10"
  grade     = "A2"
}

source "vpk_570850" {
  outlet    = "VPK.name, after Interfax"
  url       = "https://vpk.name/en/570850_csto-peacekeepers-were-transferred-to-kazakhstan-by-more-than-100-flights-secretary-general.html"
  language  = "en"
  published = "2022-01-10"
  grade     = "C2"
}

source "inform_a3883831" {
  outlet    = "Kazinform"
  url       = "https://www.inform.kz/en/gradual-withdrawal-of-collective-peacekeeping-troops-of-csto-to-begin-in-next-2-days-tokayev_a3883831/amp"
  language  = "en"
  published = "2022-01-11"
  grade     = "B2"
}

source "belnovosti_draft" {
  outlet    = "Belnovosti"
  url       = "https://belnovosti.by/amp/politika/proekt-resheniya-o-zavershenii-mirotvorcheskoy-operacii-v-kazahstane-napravlen-glavam"
  language  = "ru"
  published = "2022-01-12"
  grade     = "C2"
}

source "armenpress_1072905" {
  outlet    = "Armenpress"
  url       = "https://armenpress.am/eng/news/1072905/"
  language  = "en"
  published = "2022-01-13"
  grade     = "B2"
}

source "armradio_shoigu" {
  outlet    = "Public Radio of Armenia, after TASS"
  url       = "https://en.armradio.am/2022/01/13/withdrawal-of-csto-peacekeepers-from-kazakhstan-to-be-completed-on-january-19/"
  language  = "en"
  published = "2022-01-13"
  grade     = "B2"
}

source "azerbaycan24_leave" {
  outlet    = "Azerbaycan24"
  url       = "https://www.azerbaycan24.com/en/csto-peacekeepers-from-four-countries-leave-kazakhstan/"
  language  = "en"
  published = "2022-01-14"
  grade     = "C2"
}

source "rbc_61e276fa" {
  outlet    = "RBC"
  url       = "https://rbc.ru/rbcfreenews/61e276fa9a7947e6669fef1c"
  language  = "ru"
  published = "2022-01-15"
  grade     = "B2"
}

source "ani_225" {
  outlet    = "ANI, after Sputnik"
  url       = "https://www.aninews.in/news/world/asia/kazakhstan-unrest-left-225-dead-more-than-4500-injured-prosecutors-office20220115223437/"
  language  = "en"
  published = "2022-01-15"
  grade     = "C2"
}

source "ria_1768060684" {
  outlet    = "RIA Novosti"
  url       = "https://ria.ru/amp/20220116/samolet-1768060684.html"
  language  = "ru"
  published = "2022-01-16"
  grade     = "B2"
}

source "komitet_21762" {
  outlet    = "Komitet.info"
  url       = "http://komitet.info/press/cisnews/21762/"
  language  = "ru"
  published = "2022-01-17"
  grade     = "D2"
}

source "urdupoint_1450275" {
  outlet    = "UrduPoint"
  url       = "https://www.urdupoint.com/en/world/forty-military-aircraft-bring-russian-peaceke-1450275.html"
  language  = "en"
  published = "2022-01-18"
  grade     = "C2"
}

source "nashaoborona_2022_01" {
  outlet    = "Nasha Oborona"
  url       = "https://nashaoborona.ru/2022/01/"
  language  = "ru"
  published = "2022-01-19"
  grade     = "D2"
}

source "belta_147077" {
  outlet    = "BelTA"
  url       = "https://eng.belta.by/politics/view/zas-arrival-of-csto-peacekeepers-helped-turn-the-tide-in-kazakhstan-147077-2022"
  language  = "en"
  published = "2022-01-20"
  grade     = "B2"
}

source "america_times_debate" {
  outlet    = "America Times"
  url       = "https://www.america-times.com/a-plot-to-destabilize-constitutional-order-in-kazakhstan/"
  language  = "en"
  published = "2022-02-16"
  grade     = "D2"
}

source "trend_3844896" {
  outlet    = "Trend"
  url       = "https://en.trend.az/casia/kazakhstan/3844896.html"
  language  = "en"
  published = "2024-01-03"
  grade     = "C2"
}

# Membership since 1992. Official texts bear the date of the instrument, pages without a
# date the day on which they could first have stood as they do.

source "odkb_institute" {
  outlet    = "CSTO"
  url       = "https://en.odkb-csto.org/institute"
  language  = "en"
  published = "2003-09-18"
  grade     = "A2"
  text = text({
    en = "The organisation’s page on its own history; undated."
    ru = "Страница организации о собственной истории; без даты."
    ar = "صفحة المنظمة عن تاريخها، بلا تاريخ."
  })
}

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

source "iplex_997_o25" {
  outlet    = "iplex360 legal texts"
  url       = "https://iplex360.com.ua/npa.php?code=997_o25"
  language  = "ru"
  published = "2010-12-10"
  grade     = "C1"
  text = text({
    en = "Text of the Protocol of 10 December 2010; it also states when the prolongation took effect."
    ru = "Текст Протокола от 10 декабря 2010 года; в нём же указано, когда вступило в силу продление."
    ar = "نص بروتوكول 10 كانون الأول/ديسمبر 2010، وفيه كذلك تاريخ نفاذ التمديد."
  })
}

source "markkroll_csto" {
  outlet    = "Mark Kroll"
  url       = "https://www.markkroll.com/2021/10/06/sceot-collective-agreement/"
  language  = "en"
  published = "2021-10-06"
  grade     = "D2"
}

source "kremlin_3506" {
  outlet    = "President of Russia"
  url       = "http://en.special.kremlin.ru/supplement/3506"
  language  = "en"
  published = "2002-10-07"
  grade     = "A1"
  text = text({
    en = "Text of the Charter of 7 October 2002."
    ru = "Текст Устава от 7 октября 2002 года."
    ar = "نص ميثاق 7 تشرين الأول/أكتوبر 2002."
  })
}

source "zakonpravo_charter" {
  outlet    = "Zakonpravo legal texts"
  url       = "http://www.zakonpravo.kz/en/on-the-ratification-of-the-charter-of-the-collective-security-treaty-organization"
  language  = "en"
  published = "2003-09-18"
  grade     = "C1"
}

source "panarmenian_18523" {
  outlet    = "PanARMENIAN.Net"
  url       = "https://panarmenian.net/m/eng/news/18523"
  language  = "en"
  published = "2006-06-24"
  grade     = "C2"
}

source "obozrevatel_uz_law" {
  outlet    = "Obozrevatel, after UNIAN"
  url       = "https://www.obozrevatel.com/news/2006/12/14/148879.htm"
  language  = "ru"
  published = "2006-12-14"
  grade     = "C2"
}

source "ria_uz_2008" {
  outlet    = "RIA Novosti, copied on Armenian Diaspora"
  url       = "https://armeniandiaspora.com/forum/2008/march-2008/125487-uzbekistan-formalizes-return-to-post-soviet-security-group-csto"
  language  = "en"
  published = "2008-03-28"
  grade     = "C2"
}

source "tass_678014" {
  outlet    = "Itar-Tass"
  url       = "http://tass.com/archive/678014"
  language  = "en"
  published = "2012-06-28T19:27:00+03:00"
  grade     = "B2"
}

source "tass_687141" {
  outlet    = "Itar-Tass"
  url       = "http://tass.com/russia/687141"
  language  = "en"
  published = "2012-12-19"
  grade     = "B1"
}

source "zakonpravo_protocol_2010" {
  outlet    = "Zakonpravo legal texts"
  url       = "https://zakonpravo.kz/en/on-ratification-of-the-protocol-on-amendments-to-the-charter-of-the-collective-security-treaty-organization-of-october-7-2002"
  language  = "en"
  published = "2012-12-19"
  grade     = "C1"
}

source "cntd_901868280" {
  outlet    = "Kodeks (docs.cntd.ru)"
  url       = "https://docs.cntd.ru/document/901868280"
  language  = "ru"
  published = "2021-01-19"
  grade     = "B1"
  text = text({
    en = "Text of the Charter as amended by the protocols of 2018."
    ru = "Текст Устава с изменениями, внесёнными протоколами 2018 года."
    ar = "نص الميثاق بصيغته المعدّلة ببروتوكولي عام 2018."
  })
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

# Who held which office, and from when. Where a page shows no day, the text says which one was taken.

source "yenisafak_3577660" {
  outlet    = "Anadolu Agency, in Yeni Şafak"
  url       = "http://origin-m.yenisafak.com/en/world/nikol-pashinyan-appointed-armenias-prime-minister-3577660"
  language  = "en"
  published = "2021-08-02"
  grade     = "B1"
}

source "azatutyun_31417973" {
  outlet    = "RFE/RL, Armenian Service"
  url       = "https://www.azatutyun.am/a/31417973.html"
  language  = "en"
  published = "2021-08-19"
  grade     = "B1"
}

source "massispost_papikyan" {
  outlet    = "Massis Post"
  url       = "https://massispost.com/2021/11/armenias-defense-minister-dismissed-replaced-by-deputy-pm-suren-papikyan/"
  language  = "en"
  published = "2021-11-15"
  grade     = "C1"
}

source "tass_1204201" {
  outlet    = "TASS"
  url       = "https://tass.com/world/1204201"
  language  = "en"
  published = "2020-09-23"
  grade     = "B1"
}

source "tass_1164075" {
  outlet    = "TASS"
  url       = "https://tass.com/world/1164075"
  language  = "en"
  published = "2020-06-04"
  grade     = "B1"
}

source "rferl_30387256" {
  outlet    = "RFE/RL"
  url       = "https://www.rferl.org/a/lukashenka-reshuffles-top-military-leadership-appoints-new-defense-minister/30387256.html"
  language  = "en"
  published = "2020-01-20"
  grade     = "B1"
}

source "president_by_1611935444" {
  outlet    = "President of the Republic of Belarus"
  url       = "https://president.gov.by/en/events/rassmotrenie-kadrovyh-voprosov-1611935444"
  language  = "en"
  published = "2021-01-26"
  grade     = "A1"
}

source "inform_a3509151" {
  outlet    = "Kazinform"
  url       = "https://en.inform.kz/amp/kassym-jomart-tokayev-to-be-sworn-in-as-acting-president-today_a3509151/"
  language  = "en"
  published = "2019-03-20"
  grade     = "B1"
}

source "kz_expert_1510" {
  outlet    = "KZ.expert"
  url       = "https://kz.expert/ru/materials/analitika/1510_zachem_sirbar_otdali_knb"
  language  = "ru"
  published = "2019-06-30"
  grade     = "C2"
  text = text({
    en = "The page shows no day; it tells of events up to mid-June 2019 and is dated to the end of that month."
    ru = "День на странице не указан; в ней говорится о событиях до середины июня 2019 года, поэтому принят конец этого месяца."
    ar = "لا تُظهر الصفحة يوماً محدداً، وهي تروي أحداثاً حتى منتصف حزيران/يونيو 2019، فاعتُمد آخر ذلك الشهر."
  })
}

source "insider_tokayev" {
  outlet    = "Associated Press, in Insider"
  url       = "https://www.insider.com/new-kazakh-president-sworn-in-after-longtime-leader-resigns-2019-3"
  language  = "en"
  published = "2019-03-20"
  grade     = "B1"
}

source "timesca_mamin" {
  outlet    = "The Times of Central Asia"
  url       = "https://timesca.com/askar-mamin-appointed-as-kazakhstan-s-new-prime-minister/"
  language  = "en"
  published = "2019-02-26"
  grade     = "B1"
}

source "tass_1079280" {
  outlet    = "TASS"
  url       = "https://tass.com/politics/1079280"
  language  = "en"
  published = "2019-09-22"
  grade     = "B1"
}

source "bluedomes_bektanov" {
  outlet    = "Blue Domes"
  url       = "https://bluedomes.net/2022/01/20/questions-arise-after-kazakhstans-minister-of-defence-dismissal/"
  language  = "en"
  published = "2022-01-20"
  grade     = "C2"
}

source "bdnews24_bektanov" {
  outlet    = "Reuters, in bdnews24"
  url       = "https://bdnews24.com/world/2022/01/20/kazakhstan-president-fires-defence-minister-for-lack-of-leadership-during-protests"
  language  = "en"
  published = "2022-01-20"
  grade     = "B1"
}

source "rferl_31073787" {
  outlet    = "RFE/RL"
  url       = "https://www.rferl.org/a/completing-transformation-from-prisoner-to-kyrgyz-president-japarov-sworn-in/31073787.html"
  language  = "en"
  published = "2021-01-28"
  grade     = "B1"
}

source "urdupoint_1374027" {
  outlet    = "Sputnik, in UrduPoint"
  url       = "https://www.urdupoint.com/en/world/kyrgyz-president-appoints-akylbek-japarov-as-1374027.html"
  language  = "en"
  published = "2021-10-12"
  grade     = "B1"
}

source "kg24_314280" {
  outlet    = "24.kg"
  url       = "https://24.kg/english/314280_Akylbek_Japarov_leaves_post_of_Chairman_of_Cabinet_of_Ministers_of_Kyrgyzstan/"
  language  = "en"
  published = "2024-12-16"
  grade     = "B1"
}

source "usmuslims_japarov" {
  outlet    = "Anadolu Agency, in US Muslims"
  url       = "https://usmuslims.com/service/amp/update-kyrgyz-president-relieves-premier-from-position-in-cabinet-reshuffle-277599h.htm"
  language  = "en"
  published = "2024-12-16"
  grade     = "C1"
}

source "interfax_837466" {
  outlet    = "Interfax"
  url       = "https://interfax.ru/world/837466"
  language  = "ru"
  published = "2022-04-22"
  grade     = "B1"
}

source "canindia_kazakbaev" {
  outlet    = "Xinhua, in CanIndia News"
  url       = "https://www.canindia.com/kyrgyz-prez-dismisses-foreign-minister/"
  language  = "en"
  published = "2022-04-23"
  grade     = "C1"
  text = text({
    en = "The day of publication is not shown and is taken as the day after the decree."
    ru = "День публикации не указан, принят следующий за указом день."
    ar = "لا يظهر تاريخ النشر، فاعتُمد اليوم التالي للمرسوم."
  })
}

source "kloop_bekbolotov" {
  outlet    = "Kloop"
  url       = "https://kloop.kg/blog/2022/01/06/ministr-oborony-skolko-voennyh-vozmozhno-otpravitsya-v-kazahstan-reshit-zhogorku-kenesh/"
  language  = "ru"
  published = "2022-01-06"
  grade     = "B1"
}

source "kant_kg_imankulov" {
  outlet    = "kant.kg"
  url       = "https://kant.kg/2021-11-18/sekretar-soveta-bezopasnosti-marat-imankulov-v-g-moskve-prinyal-uchastie-vo-vstreche-sekretarej-sovetov-bezopasnosti-stran-uchastnicz-sng"
  language  = "ru"
  published = "2021-11-18"
  grade     = "C1"
}

source "tass_1003076" {
  outlet    = "TASS"
  url       = "https://tass.com/politics/1003076"
  language  = "en"
  published = "2018-05-07"
  grade     = "B1"
}

source "portnews_289932" {
  outlet    = "PortNews"
  url       = "http://www.en.portnews.ru/news/289932/"
  language  = "en"
  published = "2020-01-16"
  grade     = "C1"
}

source "sputnik_government_2020" {
  outlet    = "Sputnik"
  url       = "https://sputniknews.com/russia/202001211078096832-whos-in-whos-out-whos-who-of-russias-new-government/"
  language  = "en"
  published = "2020-01-21"
  grade     = "B1"
}

source "urdupoint_1071930" {
  outlet    = "Sputnik, in UrduPoint"
  url       = "https://www.urdupoint.com/en/world/tajikistans-president-dismisses-government-i-1071930.html"
  language  = "en"
  published = "2020-10-30"
  grade     = "B1"
}

source "asiaplus_20201210" {
  outlet    = "Asia-Plus"
  url       = "https://www.asiaplustj.info/en/news/tajikistan/power/20201210/parliament-approves-new-composition-of-government-today"
  language  = "en"
  published = "2020-12-10"
  grade     = "B1"
}

source "asiaplus_20210120" {
  outlet    = "Asia-Plus"
  url       = "https://asiaplustj.info/en/news/tajikistan/politics/20210120/tajik-fm-csto-sg-discuss-implementation-of-decisions-taken-by-csto-security-council-last-month"
  language  = "en"
  published = "2021-01-20"
  grade     = "B1"
}

source "rferl_25174037" {
  outlet    = "RFE/RL"
  url       = "https://www.rferl.org/a/tajikistan-new-defense-minister/25174037.html"
  language  = "en"
  published = "2013-11-20"
  grade     = "B1"
}

source "asiaplus_20210426" {
  outlet    = "Asia-Plus"
  url       = "https://asiaplustj.info/en/news/tajikistan/security/20210426/csto-defense-ministers-security-council-secretaries-to-meet-in-dushanbe-to-discuss-cooperation"
  language  = "en"
  published = "2021-04-26"
  grade     = "B1"
}

source "belta_126273" {
  outlet    = "BelTA"
  url       = "https://eng.belta.by/politics/view/csto-leaders-extend-greetings-to-new-csto-secretary-general-126273-2019"
  language  = "en"
  published = "2019-11-28"
  grade     = "B1"
}

source "euroradio_zas" {
  outlet    = "European Radio for Belarus"
  url       = "https://euroradio.fm/en/belarusian-general-zas-approved-csto-secretary-general"
  language  = "en"
  published = "2019-05-22"
  grade     = "B2"
}

source "jscsto_2020_01_16" {
  outlet    = "CSTO Joint Staff"
  url       = "https://jscsto.odkb-csto.org/en/news/generalnyy-sekretar-organizatsii-dogovora-o-kollektivnoy-bezopasnosti-stanislav-zas-posetil-obedinen/"
  language  = "en"
  published = "2020-01-16"
  grade     = "A1"
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

source "asiaplus_20221124" {
  outlet    = "Asia-Plus"
  url       = "https://asiaplustj.info/en/news/tajikistan/politics/20221124/tajik-leader-reiterates-the-importance-of-strengthening-tajikistans-common-border-with-afghanistan"
  language  = "en"
  published = "2022-11-24"
  grade     = "B1"
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

source "jambyltv_32906" {
  outlet    = "Jambyl TV"
  url       = "https://jambyltv.kz/ru/news/32906"
  language  = "ru"
  published = "2025-11-27"
  grade     = "B1"
}

source "zakonpravo_treaty_protocol_2010" {
  outlet    = "Zakon i pravo"
  url       = "https://zakonpravo.kz/en/on-ratification-of-the-protocol-on-amendments-to-the-collective-security-treaty-of-may-15-1992"
  language  = "en"
  published = "2012-12-19"
  grade     = "C1"
  text = text({
    en = "The ratified Protocol of 10 December 2010 to the Treaty. The day of publication is not shown; the day of entry into force is taken."
    ru = "Ратифицированный Протокол от 10 декабря 2010 года к Договору. День публикации не указан, принят день вступления в силу."
    ar = "بروتوكول 10 كانون الأول/ديسمبر 2010 المعدِّل للمعاهدة كما صودق عليه. لا يظهر تاريخ النشر، فاعتُمد يوم دخوله حيز النفاذ."
  })
}

source "vestnikkavkaza_33232" {
  outlet    = "Vestnik Kavkaza, after RIA Novosti"
  url       = "http://vestnikkavkaza.net/amp/33232"
  language  = "en"
  published = "2012-12-31"
  grade     = "C2"
  text = text({
    en = "The page shows no day; it speaks of June 2012 as past and of nothing decided, and is dated to the end of that year."
    ru = "День на странице не указан; об июне 2012 года в ней говорится как о прошлом, решения ещё нет, поэтому принят конец года."
    ar = "لا تُظهر الصفحة يوماً، وهي تتحدث عن حزيران/يونيو 2012 بصيغة الماضي ولا تذكر قراراً، فاعتُمد آخر العام."
  })
}

source "gibler_alliances" {
  outlet    = "D. M. Gibler, International Military Alliances, 1648–2008"
  url       = "https://issuhub.com/view/index/23326?pageIndex=599"
  language  = "en"
  published = "2009-12-31"
  grade     = "B2"
  text = text({
    en = "A reference work, read on a page that reproduces it. It also lists states as members that never were; its dates of signature are used here."
    ru = "Справочник, прочитан на воспроизводящей его странице. Среди участников он называет и государства, которые ими не были; здесь использованы его даты подписания."
    ar = "مرجع قُرئ في صفحة تنقله. وهو يعدّ بين الأعضاء دولاً لم تكن منهم قط، والمستفاد منه هنا تواريخ التوقيع."
  })
}

source "sputnik_by_20231114" {
  outlet    = "Sputnik Belarus"
  url       = "https://sputnik.by/20231114/nakanune-sammita-odkb-bezopasnost-obsudyat-ministry-oborony-i-glavy-mid-1081145812.html"
  language  = "ru"
  published = "2023-11-14"
  grade     = "B1"
}

source "euromedia24_11748" {
  outlet    = "Euromedia24, after TASS"
  url       = "https://euromedia24.com/ar/post/11748"
  language  = "ar"
  published = "2025-01-01"
  grade     = "C2"
  text = text({
    en = "The page shows no day; the day that it tells of is taken."
    ru = "День на странице не указан, принят день, о котором в ней говорится."
    ar = "لا تُظهر الصفحة يوماً، فاعتُمد اليوم الذي تتحدث عنه."
  })
}

source "inforos_189361" {
  outlet    = "InfoRos"
  url       = "https://inforos.com/ru/?module=news&action=view&id=189361"
  language  = "ru"
  published = "2026-01-01"
  grade     = "C1"
}
