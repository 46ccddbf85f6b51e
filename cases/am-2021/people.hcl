# Who is named in the case.

person "pashinyan" {
  name     = { en = "Nikol Pashinyan", ru = "Никол Пашинян", ar = "نيكول باشينيان", hy = "Նիկոլ Փաշինյան", ar-x-found = "نيكول باشنيان" }
  original = "hy"
}

person "putin" {
  name     = { en = "Vladimir Putin", ru = "Владимир Путин", ar = "فلاديمير بوتين" }
  original = "ru"
}

person "zas" {
  name     = { en = "Stanislav Zas", ru = "Станислав Зась", ar = "ستانيسلاف زاس", be = "Станіслаў Зась" }
  original = "be"
}

person "lavrov" {
  name     = { en = "Sergey Lavrov", ru = "Сергей Лавров", ar = "سيرغي لافروف" }
  original = "ru"
}

person "grigoryan" {
  name     = { en = "Armen Grigoryan", ru = "Армен Григорян", ar = "أرمين غريغوريان", hy = "Արմեն Գրիգորյան" }
  original = "hy"
}

person "simonyan" {
  name     = { en = "Alen Simonyan", ru = "Ален Симонян", ar = "ألين سيمونيان", hy = "Ալեն Սիմոնյան" }
  original = "hy"
}

person "rubinyan" {
  name     = { en = "Ruben Rubinyan", ru = "Рубен Рубинян", ar = "روبن روبينيان", hy = "Ռուբեն Ռուբինյան" }
  original = "hy"
}

person "zaynetdinov" {
  name     = { en = "Vladimir Zaynetdinov", ru = "Владимир Зайнетдинов", ar = "فلاديمير زاينتدينوف" }
  original = "ru"
}

person "semerikov" {
  name     = { en = "Valery Semerikov", ru = "Валерий Семериков", ar = "فاليري سيميريكوف" }
  original = "ru"
}
