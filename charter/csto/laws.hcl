# The members' own laws on sending forces abroad, as far as they are known. A
# member without a block here is one whose law nobody has read for this edition:
# unknown, not absent.

source "practice" "kg_parliament_2022" {
  label = {
    ar = "برلمان قيرغيزستان، 6 و7 يناير 2022"
    ru = "Жогорку Кенеш Кыргызстана, 6 и 7 января 2022 года"
    en = "The parliament of Kyrgyzstan, 6 and 7 January 2022"
  }
  gist = {
    ar = "في 6 يناير لم يكتمل النصاب بحضور 39 نائباً؛ وفي 7 يناير لم يكف 55 صوتاً مقابل 11 والمطلوب 61، ثم وافق 69 مقابل 7."
    ru = "6 января 39 депутатов кворума не составили; 7 января 55 голосов против 11 не хватило при 61 необходимом, затем 69 против 7 дали согласие."
    en = "On 6 January 39 members were no quorum; on 7 January 55 votes against 11 were too few where 61 are needed, then 69 against 7 consented."
  }
  url = "https://media-center.kg/ru/news/ZHK-dal-soglasie-Kirgizstan-otpravit-voyska-v-Kazahstan-210521954"
}

law "KG" "forces_abroad" {
  name = {
    ar = "موافقة البرلمان على إرسال قوات إلى الخارج"
    ru = "Согласие парламента на направление войск за рубеж"
    en = "Parliament's consent to sending forces abroad"
  }
  body = {
    ar = "جوغوركو كينيش"
    ru = "Жогорку Кенеш"
    en = "Jogorku Kenesh"
  }
  rule {
    assembly {
      seats        = 120
      votes        = 61
      quorum_above = 39
    }
  }
  unverified = true
  source     = [practice.kg_parliament_2022]
}

source "practice" "tj_parliament_2022" {
  label = {
    ar = "مجلسا برلمان طاجيكستان، 7 يناير 2022"
    ru = "Обе палаты парламента Таджикистана, 7 января 2022 года"
    en = "Both chambers of the parliament of Tajikistan, 7 January 2022"
  }
  gist = {
    ar = "وافق المجلسان كلاهما في 7 يناير؛ ولم تُنشر أعداد الأصوات في ما اطُّلع عليه."
    ru = "7 января согласие дали обе палаты; числа голосов в прочитанном не названы."
    en = "Both chambers consented on 7 January; nothing that was read gives the numbers of votes."
  }
  url = "https://247newsagency.com/opinion/42055.html"
}

law "TJ" "forces_abroad" {
  name = {
    ar = "موافقة مجلسي البرلمان على إرسال قوات إلى الخارج"
    ru = "Согласие обеих палат парламента на направление войск за рубеж"
    en = "Consent of both chambers to sending forces abroad"
  }
  body = {
    ar = "المجلس الأعلى، بمجلسيه"
    ru = "Маджлиси Оли, обе палаты"
    en = "Majlisi Oli, both chambers"
  }
  rule {
    unknown {}
  }
  unverified = true
  source     = [practice.tj_parliament_2022]
}
