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

person "zas" {
  name     = { en = "Stanislav Zas", ru = "Станислав Зась", ar = "ستانيسلاف زاس", be = "Станіслаў Зась" }
  original = "be"
}

person "lavrov" {
  name     = { en = "Sergey Lavrov", ru = "Сергей Лавров", ar = "سيرغي لافروف" }
  original = "ru"
}

person "mirzoyan" {
  name     = { en = "Ararat Mirzoyan", ru = "Арарат Мирзоян", ar = "أرارات ميرزويان", hy = "Արարատ Միրզոյան" }
  original = "hy"
}

person "papikyan" {
  name     = { en = "Suren Papikyan", ru = "Сурен Папикян", ar = "سورين بابيكيان", hy = "Սուրեն Պապիկյան" }
  original = "hy"
}

person "grigoryan" {
  name     = { en = "Armen Grigoryan", ru = "Армен Григорян", ar = "أرمين غريغوريان", hy = "Արմեն Գրիգորյան", en-x-found = "Armen Grigorian" }
  original = "hy"
}

person "volfovich" {
  name     = { en = "Alexander Volfovich", ru = "Александр Вольфович", ar = "ألكسندر فولفوفيتش", be = "Аляксандр Вальфовіч", en-x-found = "Alyaksandr Valfovich" }
  original = "be"
}

person "sidorov" {
  name     = { en = "Anatoly Sidorov", ru = "Анатолий Сидоров", ar = "أناتولي سيدوروف" }
  original = "ru"
}

person "rasulzoda" {
  name     = { en = "Kokhir Rasulzoda", ru = "Кохир Расулзода", ar = "قاهر رسول زاده", tg = "Қоҳир Расулзода", en-x-found = "Qohir Rasoulzoda" }
  original = "tg"
}

person "tasmagambetov" {
  name     = { en = "Imangali Tasmagambetov", ru = "Имангали Тасмагамбетов", ar = "إيمانغالي تسماغامبيتوف", kk = "Иманғали Тасмағамбетов" }
  original = "kk"
}

person "biyagov" {
  name     = { en = "Viktor Biyagov", ru = "Виктор Биягов", ar = "فيكتور بياغوف", hy = "Վիկտոր Բիյագով" }
  original = "hy"
}

person "semerikov" {
  name     = { en = "Valery Semerikov", ru = "Валерий Семериков", ar = "فاليري سيميريكوف" }
  original = "ru"
}
