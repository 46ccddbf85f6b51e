# The Second and Third Protocols of 8 November 2018 to the Charter, both in force
# since 19 January 2021.

version "charter" "2018" {
  signed   = "2018-11-08"
  in_force = "2021-01-19"
  url      = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art13_represented" {
  label = {
    ar = "الميثاق، المادة 13 بصيغة البروتوكول الثاني"
    ru = "Устав, статья 13 в редакции Второго протокола"
    en = "Charter, article 13 as amended by the Second Protocol"
  }
  gist = {
    ar = "يجلس في المجلس رؤساء الدول أو رؤساء الحكومات متى خوّلهم قانونهم الوطني اتخاذ القرار."
    ru = "В Совете заседают главы государств либо главы правительств, если по национальному закону они вправе принимать такие решения."
    en = "On the Council sit heads of state, or heads of government where their national law lets them decide."
  }
  url = "https://docs.cntd.ru/document/901868280"
}

source "charter" "art21" {
  label = {
    ar = "الميثاق، المادة 21"
    ru = "Устав, статья 21"
    en = "Charter, article 21"
  }
  gist = {
    ar = "يمنح المجلس صفة المراقب أو الشريك ويعلّقها ويلغيها بناءً على طلب خطي إلى الأمين العام."
    ru = "Статус наблюдателя или партнера предоставляет, приостанавливает и аннулирует Совет по письменному обращению на имя Генерального секретаря."
    en = "The Council grants, suspends and annuls the status of observer or partner on a written application to the Secretary General."
  }
  unverified = true
  url        = "https://odkb-csto.org/institute/npb"
}
