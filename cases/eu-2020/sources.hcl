# Where the words of this case come from. Reliability (A–F) and credibility (1–6) are judged apart.

source "today_masks" {
  outlet    = "EuropaToday"
  url       = "https://europa.today.it/attualita/coronavirus-italia-mascherine.html"
  language  = "it"
  published = "2020-02-28"
  grade     = "C2"
  text = text({
    en = "Italy has asked for masks through the mechanism; a spokeswoman of the Commission on the procedure; how many are needed is not said. The page as read bears no date: it is taken as of the same days."
    ru = "Италия запросила маски через Механизм; представитель Комиссии о процедуре; сколько нужно, не сказано. На прочитанной странице даты нет: она отнесена к тем же дням."
    ar = "طلبت إيطاليا كمامات عبر الآلية، وشرحت متحدثة باسم المفوضية الإجراء؛ ولم يُذكر العدد. ولا تاريخ على الصفحة كما قُرئت، فعُدّت من الأيام نفسها."
  })
}

source "commission_relayed" {
  outlet    = "PubAffairs Bruxelles, after the European Commission"
  url       = "https://www.pubaffairsbruxelles.eu/eu-institution-news/covid-19-commission-works-to-get-protection-equipment-to-italy-under-the-civil-protection-mechanism-and-coordinates-assessment-of-impact-on-industry/"
  language  = "en"
  published = "2020-02-28"
  grade     = "B2"
  text = text({
    en = "The Commission's release: the request was relayed to all member states. Dated by the Competitiveness Council of the day before, 27 February."
    ru = "Сообщение Комиссии: запрос передан всем государствам-членам. Датировано по заседанию Совета по конкурентоспособности накануне, 27 февраля."
    ar = "بيان المفوضية: حُوّل الطلب إلى الدول الأعضاء كلها. واستُدل على تاريخه بانعقاد مجلس التنافسية في اليوم السابق، 27 فبراير."
  })
}

source "massari" {
  outlet    = "Labour Heartlands, quoting Politico"
  url       = "https://labourheartlands.com/not-a-single-eu-country-responded-to-italian-plea-for-help-with-coronavirus/"
  language  = "en"
  published = "2020-03-12"
  grade     = "D2"
  text = text({
    en = "It quotes an article of Italy's permanent representative in Politico, of a Tuesday in March 2020; taken as 10 March."
    ru = "Приводит статью постоянного представителя Италии в Politico, вышедшую во вторник в марте 2020 года; принято 10 марта."
    ar = "ينقل مقالاً للممثل الدائم لإيطاليا في بوليتيكو نُشر يوم ثلاثاء من مارس 2020؛ وعُدّ 10 مارس."
  })
}

source "teams" {
  outlet    = "Civil Protection Department of Italy"
  url       = "https://www.protezionecivile.gov.it/en/notizia/austria--norway-and-romania-fight-the-coronavirus-alongside-italy/"
  language  = "en"
  published = "2020-04-09"
  grade     = "B1"
}

source "eeas" {
  outlet    = "European External Action Service, after the Commission"
  url       = "https://www.eeas.europa.eu/eeas/coronavirus-entsendung-medizinischer-teams-der-eu-nach-italien_de"
  language  = "de"
  published = "2020-04-07"
  grade     = "B1"
}

source "frontline" {
  outlet    = "The Frontline, after the Commission"
  url       = "http://thefrontline.ie/eu-medical-teams-deployed-to-italy/"
  language  = "en"
  published = "2020-04-07"
  grade     = "B2"
}

source "adnkronos" {
  outlet    = "Adnkronos"
  url       = "https://www.adnkronos.com/fatti/esteri/2020/04/21/coronavirus-italia-chiesto-aiuto-fine-febbraio-nessun-paese-risposto_CNTUyjcFlA9NQAE9uDF2lK.html"
  language  = "it"
  published = "2020-04-21"
  grade     = "B1"
  text = text({
    en = "Commissioner Lenarčič before the committee on the environment and public health of the European Parliament, by video, 21 April 2020."
    ru = "Комиссар Ленарчич перед комитетом Европейского парламента по окружающей среде и здравоохранению, по видеосвязи, 21 апреля 2020 года."
    ar = "المفوض لينارتشيتش أمام لجنة البيئة والصحة العامة في البرلمان الأوروبي بالاتصال المرئي، 21 أبريل 2020."
  })
}

source "affaritaliani" {
  outlet    = "Affaritaliani, after Libero"
  url       = "https://www.affaritaliani.it/politica/palazzo-potere/coronavirus-ecco-come-l-europa-ha-abbandonato-l-italia-un-vero-scandalo-667758.html"
  language  = "it"
  published = "2020-04-21"
  grade     = "D2"
}

source "agensir" {
  outlet    = "Agenzia SIR"
  url       = "https://agensir.it/quotidiano/2020/4/21/coronavirus-covid-19-ue-attivo-meccanismo-di-protezione-civile-slovacchia-invia-mascherine-allitalia-aiuti-europei-ai-balcani"
  language  = "it"
  published = "2020-04-21"
  grade     = "C2"
}

source "rescue_masks" {
  outlet    = "Il Messaggero, after the Commission"
  url       = "https://www.ilmessaggero.it/speciali/quieuropa/mascherine_ue_a_italia_spagna_e_croazia-5207562.html"
  language  = "it"
  published = "2020-05-04"
  grade     = "B2"
}

source "decision_text" {
  outlet    = "EUR-Lex"
  url       = "https://eur-lex.europa.eu/eli/dec/2013/1313/oj"
  language  = "en"
  published = "2013-12-20"
  grade     = "A1"
}
