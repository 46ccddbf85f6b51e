# Where the words of this case come from. Reliability (A–F) and credibility (1–6) are judged apart.

source "fox19" {
  outlet    = "FOX19"
  url       = "https://www.fox19.com/2021/12/11/beshear-declares-state-emergency-due-tornado-damage/"
  language  = "en"
  published = "2021-12-11T01:51:00-05:00"
  grade     = "B1"
  text = text({
    en = "It gives the hour at which the governor announced it: 0:45 in the night to 11 December."
    ru = "Называет час объявления губернатором: 0:45 в ночь на 11 декабря."
    ar = "تذكر ساعة إعلان الحاكم: 0:45 ليلة 11 ديسمبر."
  })
}

source "lex18" {
  outlet    = "LEX 18, quoting the governor's account"
  url       = "https://lex18.com/news/covering-kentucky/governor-beshear-declares-state-of-emergency-for-western-ky-counties-after-tornado-damage-early-saturday-morning"
  language  = "en"
  published = "2021-12-11"
  grade     = "B1"
}

source "osceola" {
  outlet    = "Positively Osceola, after the Florida Division of Emergency Management"
  url       = "https://www.positivelyosceola.com/florida-deploys-state-all-hazards-incident-management-team-to-support-tornado-outbreak-response/"
  language  = "en"
  published = "2021-12-16"
  grade     = "C2"
  text = text({
    en = "A team of nine deployed on a Wednesday; taken as 15 December. When it arrived is not told."
    ru = "Группа из девяти человек направлена в среду; принято 15 декабря. Когда прибыла, не сказано."
    ar = "فريق من تسعة أُوفد يوم أربعاء؛ وعُدّ 15 ديسمبر. ولم يُذكر متى وصل."
  })
}

source "first_state" {
  outlet    = "First State Update, after the Delaware Emergency Management Agency"
  url       = "https://firststateupdate.com/?p=62983"
  language  = "en"
  published = "2021-12-22"
  grade     = "C2"
  text = text({
    en = "The request of 16 December, Delaware's answer, and the flight of the next morning. The page gives no day of its own; taken as 22 December."
    ru = "Запрос 16 декабря, ответ Делавэра и вылет на следующее утро. Своей даты на странице нет; принято 22 декабря."
    ar = "طلب 16 ديسمبر ورد ديلاوير والسفر في صباح اليوم التالي. ولا تاريخ على الصفحة؛ وعُدّ 22 ديسمبر."
  })
}

source "nebraska" {
  outlet    = "Nebraska Emergency Management Agency"
  url       = "https://nema.nebraska.gov/archived-articles.php?nid=179"
  language  = "en"
  published = "2021-12-22"
  grade     = "B2"
}

source "compact_text" {
  outlet    = "United States Government Publishing Office"
  url       = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
  language  = "en"
  published = "1996-10-19"
  grade     = "A1"
  text = text({
    en = "The compact names 13 states; Delaware and Florida are among them."
    ru = "В Соглашении названы 13 штатов, среди них Делавэр и Флорида."
    ar = "يسمي الميثاق 13 ولاية، منها ديلاوير وفلوريدا."
  })
}

source "members_2004" {
  outlet    = "Emergency Management Assistance Compact, after the association's brochure"
  url       = "https://vdocuments.net/being-deployed-under-emac-what-you-need-to-know-deployment-firm-legal-foundation.html"
  language  = "en"
  published = "2020-06-21"
  grade     = "B2"
  text = text({
    en = "All fifty states are members. From when Kentucky and Nebraska were it does not say."
    ru = "Все пятьдесят штатов суть участники. С какого времени Кентукки и Небраска, не сказано."
    ar = "الولايات الخمسون كلها أعضاء. ولا يذكر منذ متى كنتاكي ونبراسكا."
  })
}
