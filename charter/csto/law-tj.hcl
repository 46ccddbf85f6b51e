# Tajikistan's law on sending forces abroad: that consent is needed is known, how it is
# counted is not.

source "practice" "tj_parliament_2022" {
  label = {
    ar = "مجلسا برلمان طاجيكستان، 7 يناير 2022"
    ru = "Обе палаты парламента Таджикистана, 7 января 2022 года"
    en = "Both chambers of the parliament of Tajikistan, 7 January 2022"
  }
  gist = {
    ar = "وافق المجلسان في 7 يناير بالإجماع كما نُقل، ولم تُنشر أعداد الأصوات؛ ونُقل أن نحو 200 رجل غادروا في الليلة السابقة."
    ru = "7 января согласие дали обе палаты, как сообщалось, единогласно; числа голосов не названы. Сообщалось и об отправке около 200 человек в ночь перед этим."
    en = "Both chambers consented on 7 January, as reported without a vote against; no numbers were told. Some 200 men were reported to have left in the night before."
  }
  url = "https://247newsagency.com/opinion/42055.html"
}

law "TJ" "forces_abroad" {
  name = {
    ar = "موافقة البرلمان على إرسال قوات إلى الخارج"
    ru = "Согласие парламента на направление войск за рубеж"
    en = "Parliament's consent to sending forces abroad"
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

reading "tj_joint_sitting" {
  on = practice.tj_parliament_2022
  says = {
    ar = "توجب المادة 55 من الدستور جلسة مشتركة للمجلسين: موافقة واحدة."
    ru = "Статья 55 Конституции предусматривает совместное заседание палат: согласие одно."
    en = "Article 55 of the Constitution has both chambers sit jointly: there is one consent."
  }
  source = [practice.tj_constitution]
}

reading "tj_two_votes" {
  on = practice.tj_parliament_2022
  says = {
    ar = "وافق كل مجلس على حدة: موافقتان، كما نُقل في اليوم نفسه."
    ru = "Каждая палата согласилась отдельно: согласий два, как сообщалось в тот же день."
    en = "Each chamber consented for itself: there are two consents, as reported on the day."
  }
  source = [practice.tj_parliament_2022]
}

source "practice" "tj_constitution" {
  label = {
    ar = "دستور طاجيكستان، المادة 55"
    ru = "Конституция Таджикистана, статья 55"
    en = "Constitution of Tajikistan, article 55"
  }
  gist = {
    ar = "نُقل أن المادة تخص الجلسة المشتركة لمجلسي البرلمان بالموافقة على استخدام القوات خارج البلاد؛ ولم يُقرأ نصها."
    ru = "Как сообщалось, согласие на использование войск за пределами страны дает по этой статье совместное заседание обеих палат; сам текст не прочитан."
    en = "Under this article, as reported, a joint sitting of both chambers consents to the use of forces outside the country; the text itself was not read."
  }
}
