# Where the words of this case come from. Reliability of the source (A–F) and credibility of the
# item (1–6) are judged separately. The Organization's own pages are graded for what it can
# know of itself. Pages were read as they are kept, often in part.

source "nato_6feb" {
  outlet    = "Scoop, after NATO's press service"
  url       = "http://www.scoop.co.nz/stories/WO0302/S00088.htm"
  language  = "en"
  published = "2003-02-07"
  grade     = "B1"
  text = text({
    en = "The Secretary General's press conference of 6 February; the page names no hour, and the next day is taken for its publication."
    ru = "Пресс-конференция Генерального секретаря 6 февраля; часа на странице нет, датой публикации принят следующий день."
    ar = "مؤتمر الأمين العام الصحفي في 6 فبراير؛ والصفحة لا تذكر ساعة، واتُّخذ اليوم التالي موعداً للنشر."
  })
}

source "nato_10feb_noon" {
  outlet    = "NATO"
  url       = "https://www.nato.int/docu/speech/2003/s030210a.htm"
  language  = "en"
  published = "2003-02-10T12:10:00+01:00"
  grade     = "A1"
  text = text({
    en = "The Secretary General's statement at noon on 10 February; the hour is that of CNN's live broadcast, which began at 6:02 in New York."
    ru = "Заявление Генерального секретаря в полдень 10 февраля; час взят из прямой передачи Си-эн-эн, начавшейся в 6:02 по нью-йоркскому времени."
    ar = "بيان الأمين العام ظهر 10 فبراير؛ والساعة من بث «سي إن إن» المباشر الذي بدأ الساعة 6:02 بتوقيت نيويورك."
  })
}

source "nato_10feb_evening" {
  outlet    = "NATO"
  url       = "https://www.nato.int/docu/speech/2003/s030210c.htm"
  language  = "en"
  published = "2003-02-10"
  grade     = "A1"
}

source "nato_decision_sheet" {
  outlet    = "NATO"
  url       = "https://www.nato.int/docu/pr/2003/p030216e.htm"
  language  = "en"
  published = "2003-02-16"
  grade     = "A1"
  text = text({
    en = "The decision sheet of the Defence Planning Committee of 16 February; it mentions Turkey's letter of 10 February."
    ru = "Лист решения Комитета военного планирования от 16 февраля; в нем упомянуто письмо Турции от 10 февраля."
    ar = "ورقة قرار لجنة تخطيط الدفاع في 16 فبراير؛ وتذكر رسالة تركيا المؤرخة 10 فبراير."
  })
}

source "nato_16feb" {
  outlet    = "NATO"
  url       = "https://www.nato.int/cps/en/natohq/opinions_20380.htm"
  language  = "en"
  published = "2003-02-16"
  grade     = "A1"
}

source "cnn_16feb" {
  outlet    = "CNN"
  url       = "http://edition.cnn.com/TRANSCRIPTS/0302/16/bn.02.html"
  language  = "en"
  published = "2003-02-16T17:44:00-05:00"
  grade     = "B2"
  text = text({
    en = "The press conference as it was broadcast live: from 17:44 in New York, which is 23:44 in Brussels."
    ru = "Прямая передача пресс-конференции: начало в 17:44 по нью-йоркскому времени, 23:44 в Брюсселе."
    ar = "النقل المباشر للمؤتمر الصحفي: بدأ الساعة 17:44 بتوقيت نيويورك، أي 23:44 في بروكسل."
  })
}

source "nato_19feb" {
  outlet    = "NATO"
  url       = "https://www.nato.int/cps/en/natohq/news_19930.htm"
  language  = "en"
  published = "2003-02-19"
  grade     = "A1"
}

source "cnn_15jan" {
  outlet    = "CNN"
  url       = "http://www.cnn.com/2003/WORLD/meast/01/15/sproject.irq.nato/index.html?_s=PM:WORLD"
  language  = "en"
  published = "2003-01-15"
  grade     = "B2"
}

source "iht_23jan" {
  outlet    = "International Herald Tribune, kept by Global Policy Forum"
  url       = "https://archive.globalpolicy.org/component/content/article/167-attack/35151.html%3Ftmpl=component&print=1&page=.html"
  language  = "en"
  published = "2003-01-23"
  grade     = "B2"
}

source "upi_6feb" {
  outlet    = "UPI, in The Washington Times"
  url       = "https://www.washingtontimes.com/news/2003/feb/6/20030206-085427-7178r/"
  language  = "en"
  published = "2003-02-06"
  grade     = "B2"
  text = text({
    en = "Tells of 22 and 29 January and who blocked; it puts the end of the silence at 6 a.m. Eastern time, unlike all others."
    ru = "Называет отказ 22 и 29 января и тех, кто отказал; окончание молчания относит к 6 часам по восточному времени США, в отличие от остальных."
    ar = "يذكر تعطيل 22 و29 يناير ومن عطّل، ويجعل نهاية الصمت الساعة 6 صباحاً بتوقيت شرق الولايات المتحدة، خلافاً لسائر المصادر."
  })
}

source "alyaum_65566" {
  outlet    = "Al-Yaum (اليوم)"
  url       = "https://alyaum.com/News/art/65566"
  language  = "ar"
  published = "2003-02-09"
  grade     = "C2"
  text = text({
    en = "The American list and what was struck from it. The date is not given; the day before the silence ended is taken."
    ru = "Перечень американских предложений и то, что из него вычеркнуто. Дата публикации не указана, принят день до окончания молчания."
    ar = "قائمة المطالب الأمريكية وما شُطب منها. وتاريخ النشر غير مذكور، وأُخذ اليوم السابق لنهاية الصمت."
  })
}

source "reuters_9feb" {
  outlet    = "Reuters, kept by Information Clearing House"
  url       = "http://www.informationclearinghouse.info/article1299.htm"
  language  = "en"
  published = "2003-02-09"
  grade     = "B2"
}

source "xinhua_broken" {
  outlet    = "Xinhua, in People's Daily"
  url       = "http://en.people.cn/200302/11/eng20030211_111488.shtml"
  language  = "en"
  published = "2003-02-11"
  grade     = "C2"
  text = text({
    en = "From an official of the Organization who is not named: France and Belgium broke the silence, of Germany there is no stance yet; the deadline was 9:00 GMT."
    ru = "Со слов неназванной сотрудницы Организации: молчание нарушили Франция и Бельгия, позиции Германии еще нет; срок 9:00 по Гринвичу."
    ar = "عن مسؤولة في المنظمة لم تُسمَّ: كسرت فرنسا وبلجيكا الصمت، ولا موقف من ألمانيا بعد؛ والموعد الساعة 9:00 بتوقيت غرينتش."
  })
}

source "xinhua_request" {
  outlet    = "Xinhua, in People's Daily"
  url       = "http://en.people.cn/200302/11/eng20030211_111490.shtml"
  language  = "en"
  published = "2003-02-11"
  grade     = "C2"
}

source "irish_times_11feb" {
  outlet    = "The Irish Times"
  url       = "https://irishtimes.com/news/heated-nato-fails-to-reach-agreement-on-turkey-1.348459"
  language  = "en"
  published = "2003-02-11"
  grade     = "B2"
  text = text({
    en = "France and Belgium objected formally; Germany made no formal objection and expressed its support for them."
    ru = "Франция и Бельгия возразили официально, Германия официально не возражала, но выразила им поддержку."
    ar = "اعترضت فرنسا وبلجيكا رسمياً، ولم تعترض ألمانيا رسمياً بل أعربت عن تأييدها لهما."
  })
}

source "upi_10feb" {
  outlet    = "UPI, in The Washington Times"
  url       = "https://www.washingtontimes.com/news/2003/feb/10/20030210-010915-1992r/"
  language  = "en"
  published = "2003-02-10"
  grade     = "B3"
  text = text({
    en = "Says that the foreign ministers of the three sent a letter of objection hours before the deadline; it has the silence begin on Friday, unlike the others."
    ru = "Пишет, что письмо с возражением за несколько часов до срока направили министры иностранных дел трех стран; начало молчания относит к пятнице, в отличие от остальных."
    ar = "يقول إن وزراء خارجية الدول الثلاث أرسلوا رسالة اعتراض قبل ساعات من الموعد؛ وإن الصمت بدأ يوم الجمعة، خلافاً لسائر المصادر."
  })
}

source "grani_10feb" {
  outlet    = "Grani.Ru, after the BBC and Le Soir"
  url       = "https://graniru.org/War/m.22375.html"
  language  = "ru"
  published = "2003-02-10"
  grade     = "C2"
}

source "rferl_10feb" {
  outlet    = "RFE/RL"
  url       = "https://www.rferl.org/a/1102172.html"
  language  = "en"
  published = "2003-02-10"
  grade     = "B2"
}

source "pap_10feb" {
  outlet    = "PAP, in Wirtualna Polska"
  url       = "https://wiadomosci.wp.pl/turcja-czuje-sie-zagrozona-prosi-o-konsultacje-nato-6037478234117249a"
  language  = "pl"
  published = "2003-02-10"
  grade     = "B2"
}

source "rferl_11feb" {
  outlet    = "RFE/RL"
  url       = "https://www.rferl.org/a/1102197.html"
  language  = "en"
  published = "2003-02-11"
  grade     = "B2"
}

source "xinhua_12feb" {
  outlet    = "Xinhua, in China.org.cn"
  url       = "http://english.china.org.cn/english/international/55696.htm"
  language  = "en"
  published = "2003-02-13"
  grade     = "C2"
}

source "jazirah_17feb" {
  outlet    = "Al-Jazirah (الجزيرة), after AFP"
  url       = "https://al-jazirah.com/2003/20030217/fr7.htm"
  language  = "ar"
  published = "2003-02-17"
  grade     = "B2"
}

source "pap_17feb" {
  outlet    = "PAP, in Wirtualna Polska"
  url       = "https://wiadomosci.wp.pl/kompromis-nato-w-sprawie-obrony-turcji-6039097492537985a"
  language  = "pl"
  published = "2003-02-17T10:10:00+01:00"
  grade     = "B2"
}

source "kitsap_17feb" {
  outlet    = "Kitsap Sun"
  url       = "https://products.kitsapsun.com/archive/2003/02-17/75954_nato_move_helps_u_s__military.html"
  language  = "en"
  published = "2003-02-17"
  grade     = "C2"
}

source "hayat_20feb" {
  outlet    = "Al-Hayat (الحياة)"
  url       = "https://sauress.com/alhayat/31155247"
  language  = "ar"
  published = "2003-02-20"
  grade     = "B2"
  text = text({
    en = "The kept page bears no date; it is the day after the decision of 19 February."
    ru = "Дата на сохраненной странице не указана; это день после решения 19 февраля."
    ar = "تاريخ النشر غير مذكور في الصفحة المحفوظة؛ وهو غداة قرار 19 فبراير."
  })
}

source "wp_members" {
  outlet    = "Wikipedia, kept by Academic"
  url       = "https://en.academic.ru/dic.nsf/enwiki/11724388"
  language  = "en"
  published = "2009-12-31"
  grade     = "D2"
}

source "lexicals_members" {
  outlet    = "lexicals.info"
  url       = "https://lexicals.info/?p=859"
  language  = "en"
  published = "2024-12-31"
  grade     = "F2"
  text = text({
    en = "A list of members with the days of their accession. The date of publication is estimated."
    ru = "Список участников с днями присоединения. Дата публикации оценена."
    ar = "قائمة الأعضاء بأيام انضمامهم. وتاريخ النشر مقدّر."
  })
}

source "wp_treaty_pl" {
  outlet    = "Wikipedia in Polish"
  url       = "https://pl.m.wikipedia.org/wiki/Traktat_p%C3%B3%C5%82nocnoatlantycki"
  language  = "pl"
  published = "2024-12-31"
  grade     = "D2"
  text = text({
    en = "The day on which the Treaty entered into force, and that of Poland's accession. The date of publication is estimated."
    ru = "День вступления Договора в силу и день присоединения Польши. Дата публикации оценена."
    ar = "يوم نفاذ المعاهدة ويوم انضمام بولندا. وتاريخ النشر مقدّر."
  })
}
