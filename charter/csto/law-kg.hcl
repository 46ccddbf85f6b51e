# Kyrgyzstan's law on sending forces abroad. A member without a law here, such as Armenia,
# Belarus, Kazakhstan or Russia, is one whose law nobody has read for this edition: unknown,
# not absent.

source "practice" "kg_parliament_2022" {
  label = {
    ar = "برلمان قيرغيزستان، 6 و7 يناير 2022"
    ru = "Жогорку Кенеш Кыргызстана, 6 и 7 января 2022 года"
    en = "The parliament of Kyrgyzstan, 6 and 7 January 2022"
  }
  gist = {
    ar = "للبرلمان 90 مقعداً وأدى اليمين 88 نائباً. في 6 يناير لم يكتمل النصاب بحضور 39؛ وفي 7 يناير لم يكف 55 صوتاً مقابل 11 والمطلوب 61 كما قيل، ثم وافق 69 مقابل 7."
    ru = "В парламенте 90 мест, присягу принесли 88 депутатов. 6 января 39 депутатов кворума не составили; 7 января 55 голосов против 11 не хватило при 61 необходимом, как было сказано, затем 69 против 7 дали согласие."
    en = "The parliament has 90 seats; 88 members had been sworn in. On 6 January 39 were no quorum; on 7 January 55 votes against 11 were too few where, as was said, 61 are needed, then 69 against 7 consented."
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
      seats        = 90
      votes        = 61 # the number that deputies named; see the readings
      quorum_above = 39
      revotes      = 1 # one was taken on 7 January 2022
    }
  }
  unverified = true
  source     = [practice.kg_parliament_2022]
}

# No vote of January 2022 lies between the two; one with 60 in favour would.
reading "kg_needs_61" {
  on = practice.kg_parliament_2022
  says = {
    ar = "المطلوب 61 صوتاً من 90: هكذا ذكر النواب يوم التصويت."
    ru = "Нужен 61 голос из 90: так говорили депутаты в день голосования."
    en = "61 votes of 90 are needed: so deputies said on the day of the vote."
  }
  source = [practice.kg_parliament_2022]
}

reading "kg_needs_two_thirds" {
  on = practice.kg_parliament_2022
  says = {
    ar = "المطلوب بحسب الدستور، كما نُقل، ثلثا العدد الكلي على الأقل: أي 60 من 90."
    ru = "По Конституции, как сообщалось, нужно не менее двух третей от общего числа: 60 из 90."
    en = "The Constitution, as reported, asks for at least two thirds of the total number: 60 of 90."
  }
  source = [practice.kg_constitution]
}

source "practice" "kg_constitution" {
  label = {
    ar = "دستور قيرغيزستان: القوات في الخارج"
    ru = "Конституция Кыргызстана: войска за рубежом"
    en = "Constitution of Kyrgyzstan: forces abroad"
  }
  gist = {
    ar = "نقلت «إنترفاكس» في يناير 2022 أن الدستور يطلب لاستخدام القوات في الخارج ثلثي العدد الكلي للنواب على الأقل؛ ولم يُقرأ نصه."
    ru = "По сообщению «Интерфакса» в январе 2022 года, Конституция требует для использования войск за рубежом не менее двух третей от общего числа депутатов; сам текст не прочитан."
    en = "Interfax reported in January 2022 that the Constitution asks for at least two thirds of the total number of deputies for the use of forces abroad; the text itself was not read."
  }
}
