# Who is named in the case.

person "otunbayeva" {
  name     = { en = "Roza Otunbayeva", ru = "Роза Отунбаева", ar = "روزا أوتونباييفا", ky = "Роза Отунбаева" }
  original = "ky"
}

person "bakiyev" {
  name     = { en = "Kurmanbek Bakiyev", ru = "Курманбек Бакиев", ar = "كرمان بيك باكييف", ky = "Курманбек Бакиев" }
  original = "ky"
}

person "orozov" {
  name     = { en = "Alik Orozov", ru = "Алик Орозов", ar = "أليك أوروزوف", ky = "Алик Орозов" }
  original = "ky"
}

person "mambetzhunusov" {
  name = { en = "Zamirbek Mambetzhunusov", ru = "Замирбек Мамбетжунусов", ar = "زامير بيك مامبيتجونوسوف" }
}

person "medvedev" {
  name     = { en = "Dmitry Medvedev", ru = "Дмитрий Медведев", ar = "ديمتري ميدفيديف" }
  original = "ru"
}

person "putin" {
  name     = { en = "Vladimir Putin", ru = "Владимир Путин", ar = "فلاديمير بوتين" }
  original = "ru"
}

person "patrushev" {
  name     = { en = "Nikolai Patrushev", ru = "Николай Патрушев", ar = "نيكولاي باتروشيف" }
  original = "ru"
}

person "timakova" {
  name     = { en = "Natalya Timakova", ru = "Наталья Тимакова", ar = "ناتاليا تيماكوفا" }
  original = "ru"
}

person "bordyuzha" {
  name     = { en = "Nikolai Bordyuzha", ru = "Николай Бордюжа", ar = "نيكولاي بورديوجا" }
  original = "ru"
}
