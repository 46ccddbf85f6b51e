# The Second Protocol of 8 November 2018 to the Treaty. Its draft was read as far as
# article 3; whether it also changes article 6 was not seen. It is taken to be in force
# since the day of the three other protocols with which its ratification was announced.

version "treaty" "2018" {
  signed     = "2018-11-08"
  in_force   = "2021-01-19"
  url        = "https://adilet.zan.kz/rus/docs/P1800000714"
  unverified = true
}

source "treaty" "art3" {
  label = {
    ar = "المعاهدة، المادة 3"
    ru = "Договор, статья 3"
    en = "Treaty, article 3"
  }
  gist = {
    ar = "يتألف مجلس الأمن الجماعي من رؤساء الدول، أو رؤساء الحكومات متى خوّلهم قانونهم الوطني البتّ في مسائل اختصاصه."
    ru = "Совет коллективной безопасности составляют главы государств либо главы правительств, если национальный закон уполномочивает их решать вопросы его ведения."
    en = "The Collective Security Council is formed of heads of state, or of heads of government where their own law empowers them to decide on the Council's matters."
  }
  url = "https://adilet.zan.kz/rus/docs/P1800000714"
}

# Who may decide on the use of forces since heads of government sit on the Council.
reading "force_by_heads_of_state" {
  since = treaty.2018
  on    = treaty.art6
  says = {
    ar = "تخص المادة 6 رؤساء الدول بقرار استخدام القوات، ولم يُعرف أن بروتوكول 2018 عدّلها: فرئيس الحكومة يجلس في المجلس ولا يبتّ في استخدام القوات."
    ru = "Статья 6 отдает решение об использовании сил главам государств, и о ее изменении Протоколом 2018 года неизвестно: глава правительства заседает в Совете, но об использовании сил не решает."
    en = "Article 6 gives the decision on the use of forces to the heads of state, and no change of it by the Protocol of 2018 is known: a head of government sits on the Council and does not decide on the use of forces."
  }
  unverified = true
  source     = [treaty.art6, treaty.art3]
}

reading "force_by_council_members" {
  since = treaty.2018
  on    = treaty.art6
  says = {
    ar = "من خوّله قانونه الوطني تمثيل بلاده في المجلس يبتّ في كل ما يختص به، ومنه استخدام القوات: وهكذا أعلن رئيس حكومة، بصفته رئيس المجلس، قرار يناير 2022."
    ru = "Кто по национальному закону представляет государство в Совете, решает все вопросы его ведения, включая использование сил: так, решение января 2022 года объявил глава правительства, председательствовавший в Совете."
    en = "Whoever represents his state on the Council by its own law decides on all of the Council's matters, the use of forces included: so it was a head of government, in the Council's chair, who announced the decision of January 2022."
  }
  unverified = true
  source     = [treaty.art3, charter.art13_represented, practice.use_2022]
}
