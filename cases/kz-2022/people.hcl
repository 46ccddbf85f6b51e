# Who is named in the case. Names stand as their bearers write them and as English,
# Russian and Arabic readers know them. Where a source of the case spells a name in
# its own way, that spelling is kept under "ar-x-found" (or "en-x-found").

person "tokayev" {
  name     = { en = "Kassym-Jomart Tokayev", ru = "Касым-Жомарт Токаев", ar = "قاسم جومارت توكاييف", kk = "Қасым-Жомарт Тоқаев", ar-x-found = "قاسم جومارت توقاييف" }
  original = "kk"
}

person "nazarbayev" {
  name     = { en = "Nursultan Nazarbayev", ru = "Нурсултан Назарбаев", ar = "نور سلطان نزارباييف", kk = "Нұрсұлтан Назарбаев" }
  original = "kk"
}

person "mamin" {
  name     = { en = "Askar Mamin", ru = "Аскар Мамин", ar = "عسكر مامين", kk = "Асқар Мамин" }
  original = "kk"
}

person "smailov" {
  name     = { en = "Alikhan Smailov", ru = "Алихан Смаилов", ar = "علي خان سمايلوف", kk = "Әлихан Смайылов", ar-x-found = "علي خان إسماعيلوف" }
  original = "kk"
}

person "nurtleu" {
  name     = { en = "Murat Nurtleu", ru = "Мурат Нуртлеу", ar = "مراد نورتلو", kk = "Мұрат Нұртілеу" }
  original = "kk"
}

person "massimov" {
  name     = { en = "Karim Massimov", ru = "Карим Масимов", ar = "كريم ماسيموف", kk = "Кәрім Мәсімов" }
  original = "kk"
}

person "sagimbayev" {
  name     = { en = "Yermek Sagimbayev", ru = "Ермек Сагимбаев", ar = "يرميك ساغيمباييف", kk = "Ермек Сағымбаев", ar-x-found = "يرميك ساجمباييف" }
  original = "kk"
}

person "shalabayev" {
  name     = { en = "Serik Shalabayev", ru = "Серик Шалабаев", ar = "سيريك شلباييف", kk = "Серік Шалабаев" }
  original = "kk"
}

person "pashinyan" {
  name     = { en = "Nikol Pashinyan", ru = "Никол Пашинян", ar = "نيكول باشينيان", hy = "Նիկոլ Փաշինյան", ar-x-found = "نيكول باشنيان" }
  original = "hy"
}

person "zas" {
  name     = { en = "Stanislav Zas", ru = "Станислав Зась", ar = "ستانيسلاف زاس", be = "Станіслаў Зась" }
  original = "be"
}

person "putin" {
  name     = { en = "Vladimir Putin", ru = "Владимир Путин", ar = "فلاديمير بوتين" }
  original = "ru"
}

person "peskov" {
  name     = { en = "Dmitry Peskov", ru = "Дмитрий Песков", ar = "دميتري بيسكوف" }
  original = "ru"
}

person "shoigu" {
  name     = { en = "Sergei Shoigu", ru = "Сергей Шойгу", ar = "سيرغي شويغو" }
  original = "ru"
}

person "serdyukov" {
  name     = { en = "Andrey Serdyukov", ru = "Андрей Сердюков", ar = "أندريه سيرديوكوف" }
  original = "ru"
}

person "lukashenko" {
  name     = { en = "Alexander Lukashenko", ru = "Александр Лукашенко", ar = "ألكسندر لوكاشينكو", be = "Аляксандр Лукашэнка" }
  original = "be"
}

person "japarov" {
  name     = { en = "Sadyr Japarov", ru = "Садыр Жапаров", ar = "صدير جباروف", ky = "Садыр Жапаров", ar-x-found = "صادر جباروف" }
  original = "ky"
}

person "japarov_akylbek" {
  name     = { en = "Akylbek Japarov", ru = "Акылбек Жапаров", ar = "أقيل بك جباروف", ky = "Акылбек Жапаров" }
  original = "ky"
}

person "rahmon" {
  name     = { en = "Emomali Rahmon", ru = "Эмомали Рахмон", ar = "إمام علي رحمان", tg = "Эмомалӣ Раҳмон", ar-x-found = "إمام علي رحمون" }
  original = "tg"
}

person "psaki" {
  name     = { en = "Jen Psaki", ru = "Джен Псаки", ar = "جين ساكي", ar-x-found = "جين بساكي" }
  original = "en"
}

person "karin" {
  name     = { en = "Erlan Karin", ru = "Ерлан Карин", ar = "إيرلان كارين", kk = "Ерлан Қарин" }
  original = "kk"
}

person "kusherbayev" {
  name     = { en = "Krymbek Kusherbayev", ru = "Крымбек Кушербаев", ar = "كريمبيك كوشيرباييف", kk = "Қырымбек Көшербаев" }
  original = "kk"
}

person "ilyassov" {
  name     = { en = "Magzhan Ilyassov", ru = "Магжан Ильясов", ar = "ماغجان إلياسوف", kk = "Мағжан Ілиясов" }
  original = "kk"
}

person "karimov" {
  name     = { en = "Islam Karimov", ru = "Ислам Каримов", ar = "إسلام كريموف", uz = "Islom Karimov" }
  original = "uz"
}

person "pankin" {
  name     = { en = "Alexander Pankin", ru = "Александр Панкин", ar = "ألكسندر بانكين" }
  original = "ru"
}

# Who held the offices of the members and of the organisation in January 2022.

person "golovchenko" {
  name     = { en = "Roman Golovchenko", ru = "Роман Головченко", ar = "رومان غولوفتشينكو", be = "Раман Галоўчанка" }
  original = "be"
}

person "makei" {
  name     = { en = "Vladimir Makei", ru = "Владимир Макей", ar = "فلاديمير ماكي", be = "Уладзімір Макей", en-x-found = "Vladimir Makey" }
  original = "be"
}

person "khrenin" {
  name     = { en = "Viktor Khrenin", ru = "Виктор Хренин", ar = "فيكتور خرينين", be = "Віктар Хрэнін", en-x-found = "Viktar Khrenin" }
  original = "be"
}

person "volfovich" {
  name     = { en = "Alexander Volfovich", ru = "Александр Вольфович", ar = "ألكسندر فولفوفيتش", be = "Аляксандр Вальфовіч", en-x-found = "Alyaksandr Valfovich" }
  original = "be"
}

person "sarkissian" {
  name     = { en = "Armen Sarkissian", ru = "Армен Саркисян", ar = "أرمين سركيسيان", hy = "Արմեն Սարգսյան", en-x-found = "Armen Sarkisian" }
  original = "hy"
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

person "tileuberdi" {
  name     = { en = "Mukhtar Tileuberdi", ru = "Мухтар Тлеуберди", ar = "مختار تليوبردي", kk = "Мұхтар Тілеуберді", en-x-found = "Mukhtar Tleuberdi" }
  original = "kk"
}

person "bektanov" {
  name     = { en = "Murat Bektanov", ru = "Мурат Бектанов", ar = "مراد بكتانوف", kk = "Мұрат Бектанов" }
  original = "kk"
}

person "zhaksylykov" {
  name     = { en = "Ruslan Zhaksylykov", ru = "Руслан Жаксылыков", ar = "رسلان جاكسيليكوف", kk = "Руслан Жақсылықов" }
  original = "kk"
}

person "tasmagambetov" {
  name     = { en = "Imangali Tasmagambetov", ru = "Имангали Тасмагамбетов", ar = "إيمانغالي تسماغامبيتوف", kk = "Иманғали Тасмағамбетов" }
  original = "kk"
}

person "mishustin" {
  name     = { en = "Mikhail Mishustin", ru = "Михаил Мишустин", ar = "ميخائيل ميشوستين" }
  original = "ru"
}

person "lavrov" {
  name     = { en = "Sergey Lavrov", ru = "Сергей Лавров", ar = "سيرغي لافروف" }
  original = "ru"
}

person "patrushev" {
  name     = { en = "Nikolai Patrushev", ru = "Николай Патрушев", ar = "نيكولاي باتروشيف" }
  original = "ru"
}

person "sidorov" {
  name     = { en = "Anatoly Sidorov", ru = "Анатолий Сидоров", ar = "أناتولي سيدوروف" }
  original = "ru"
}

person "kazakbaev" {
  name     = { en = "Ruslan Kazakbaev", ru = "Руслан Казакбаев", ar = "رسلان قازاقباييف", ky = "Руслан Казакбаев", en-x-found = "Ruslan Kazakbayev" }
  original = "ky"
}

person "bekbolotov" {
  name     = { en = "Baktybek Bekbolotov", ru = "Бактыбек Бекболотов", ar = "باكتيبيك بيكبولوتوف", ky = "Бактыбек Бекболотов" }
  original = "ky"
}

person "imankulov" {
  name     = { en = "Marat Imankulov", ru = "Марат Иманкулов", ar = "مرات إيمانكولوف", ky = "Марат Иманкулов" }
  original = "ky"
}

person "masadykov" {
  name     = { en = "Taalatbek Masadykov", ru = "Таалатбек Масадыков", ar = "تالاتبيك ماساديكوف", ky = "Таалатбек Масадыков" }
  original = "ky"
}

person "rasulzoda" {
  name     = { en = "Kokhir Rasulzoda", ru = "Кохир Расулзода", ar = "قاهر رسول زاده", tg = "Қоҳир Расулзода", en-x-found = "Qohir Rasoulzoda" }
  original = "tg"
}

person "muhriddin" {
  name     = { en = "Sirojiddin Muhriddin", ru = "Сироджиддин Мухриддин", ar = "سراج الدين مهر الدين", tg = "Сироҷиддин Муҳриддин", en-x-found = "Sirojiddin Mukhriddin" }
  original = "tg"
}

person "mirzo" {
  name     = { en = "Sherali Mirzo", ru = "Шерали Мирзо", ar = "شير علي ميرزا", tg = "Шералӣ Мирзо", en-x-found = "Sheralisho Mirzo" }
  original = "tg"
}

person "mahmudzoda" {
  name     = { en = "Nasrullo Mahmudzoda", ru = "Насрулло Махмудзода", ar = "نصر الله محمود زاده", tg = "Насрулло Маҳмудзода", en-x-found = "Nasrullo Mahmoudzoda" }
  original = "tg"
}
