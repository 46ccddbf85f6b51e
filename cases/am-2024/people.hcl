# Who is named in the case.

person "pashinyan" {
  name     = { en = "Nikol Pashinyan", ru = "Никол Пашинян", ar = "نيكول باشينيان", hy = "Նիկոլ Փաշինյան", ar-x-found = "نيكول باشنيان" }
  original = "hy"
}

person "putin" {
  name     = { en = "Vladimir Putin", ru = "Владимир Путин", ar = "فلاديمير بوتين" }
  original = "ru"
}

person "lukashenko" {
  name     = { en = "Alexander Lukashenko", ru = "Александр Лукашенко", ar = "ألكسندر لوكاشينكو", be = "Аляксандр Лукашэнка" }
  original = "be"
}

person "tokayev" {
  name     = { en = "Kassym-Jomart Tokayev", ru = "Касым-Жомарт Токаев", ar = "قاسم جومارت توكاييف", kk = "Қасым-Жомарт Тоқаев", ar-x-found = "قاسم جومارت توقاييف" }
  original = "kk"
}

person "japarov" {
  name     = { en = "Sadyr Japarov", ru = "Садыр Жапаров", ar = "صدير جباروف", ky = "Садыр Жапаров", ar-x-found = "صادر جباروف" }
  original = "ky"
}

person "rahmon" {
  name     = { en = "Emomali Rahmon", ru = "Эмомали Рахмон", ar = "إمام علي رحمان", tg = "Эмомалӣ Раҳмон", ar-x-found = "إمام علي رحمون" }
  original = "tg"
}

person "tasmagambetov" {
  name     = { en = "Imangali Tasmagambetov", ru = "Имангали Тасмагамбетов", ar = "إيمانغالي تسماغامبيتوف", kk = "Иманғали Тасмағамбетов" }
  original = "kk"
}

person "masadykov" {
  name     = { en = "Taalatbek Masadykov", ru = "Таалатбек Масадыков", ar = "تالاتبيك ماساديكوف", ky = "Таалатбек Масадыков" }
  original = "ky"
}

person "pankin" {
  name     = { en = "Alexander Pankin", ru = "Александр Панкин", ar = "ألكسندر بانكين" }
  original = "ru"
}

person "mirzoyan" {
  name     = { en = "Ararat Mirzoyan", ru = "Арарат Мирзоян", ar = "أرارات ميرزويان", hy = "Արարատ Միրզոյան" }
  original = "hy"
}

person "badalyan" {
  name     = { en = "Ani Badalyan", ru = "Ани Бадалян", ar = "آني باداليان", hy = "Անի Բադալյան" }
  original = "hy"
}

person "shuvalov" {
  name = { en = "Shuvalov, named Sergei by one source and Yuri by another", ru = "Шувалов, в одном источнике Сергей, в другом Юрий", ar = "شوفالوف، واسمه سيرغي في مصدر ويوري في آخر" }
}

person "aleynik" {
  name     = { en = "Sergei Aleynik", ru = "Сергей Алейник", ar = "سيرغي ألينيك", be = "Сяргей Алейнік" }
  original = "be"
}

person "vasilyev" {
  name     = { en = "Viktor Vasilyev", ru = "Виктор Васильев", ar = "فيكتور فاسيلييف" }
  original = "ru"
}

person "ushakov" {
  name     = { en = "Yury Ushakov", ru = "Юрий Ушаков", ar = "يوري أوشاكوف" }
  original = "ru"
}
