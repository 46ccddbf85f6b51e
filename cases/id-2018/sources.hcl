# Where the words of this case come from. Reliability (A–F) and credibility (1–6) are judged apart.

source "straits" {
  outlet    = "The Straits Times"
  url       = "http://str.sg/oe8n"
  language  = "en"
  published = "2018-10-01"
  grade     = "B2"
}

source "jakarta_post_1" {
  outlet    = "The Jakarta Post"
  url       = "http://www.thejakartapost.com/news/2018/10/01/jokowi-declares-indonesia-open-to-foreign-aid-for-sulawesi-earthquake.html"
  language  = "en"
  published = "2018-10-01"
  grade     = "B2"
  text = text({
    en = "It quotes the account of the head of the investment board, of 8:37 in Jakarta on 1 October: the President authorised it the night before."
    ru = "Приводит запись главы инвестиционного ведомства от 8:37 по Джакарте 1 октября: Президент разрешил это накануне вечером."
    ar = "تنقل منشور رئيس هيئة الاستثمار في 8:37 بتوقيت جاكرتا في 1 أكتوبر: أذن الرئيس في الليلة السابقة."
  })
}

source "globe" {
  outlet    = "Jakarta Globe"
  url       = "https://jakartaglobe.id/news/indonesia-weighs-foreign-aid-offers-resists-declaring-national-disaster-in-c-sulawesi/"
  language  = "en"
  published = "2018-10-01"
  grade     = "B2"
}

source "jakarta_post_3" {
  outlet    = "The Jakarta Post"
  url       = "http://www.thejakartapost.com/news/2018/10/03/indonesia-welcomes-foreign-assistance.html"
  language  = "en"
  published = "2018-10-03"
  grade     = "B2"
}

source "aha_8" {
  outlet    = "ASEAN Coordinating Centre for Humanitarian Assistance, on ReliefWeb"
  url       = "https://reliefweb.int/report/indonesia/aha-centre-situation-update-no-8-m-74-earthquake-and-tsunami-sulawesi-indonesia"
  language  = "en"
  published = "2018-10-07"
  grade     = "A1"
}

source "centre_text" {
  outlet    = "Agreement on the centre, as the ten signed it"
  url       = "https://slideblast.com/download/agreement-on-the-establishment-of-the-asean-co-ordinating-centre-_595c35491723ddd01cdfde79.html"
  language  = "en"
  published = "2011-11-17"
  grade     = "B2"
  text = text({
    en = "It says that the Agreement came into force on 24 December 2009, and names the ten. The date of publication is taken from when it was signed."
    ru = "Называет десять государств и дату вступления Соглашения в силу, 24 декабря 2009 года. Дата публикации принята датой подписания."
    ar = "يذكر أن الاتفاق نفذ في 24 ديسمبر 2009 ويسمي الدول العشر. وعُدّ تاريخ النشر تاريخ التوقيع."
  })
}
