# The Protocol of 2 April 1999, which prolongs the Treaty from the end of its first term.
# It came into force with the fifth notification to the depositary.

version "treaty" "1999" {
  signed   = "1999-04-02"
  in_force = "2000-03-22"
  url      = "https://pavlodar.com/zakon/index.html?dok=03122&oraz=00&noraz=0"
}

source "treaty" "protocol_1999" {
  label = {
    ar = "بروتوكول تمديد المعاهدة، 2 أبريل 1999"
    ru = "Протокол о продлении Договора от 2 апреля 1999 года"
    en = "Protocol of 2 April 1999 prolonging the Treaty"
  }
  gist = {
    ar = "تُمدد المعاهدة للموقعين على البروتوكول خمس سنوات، ثم تلقائياً كل خمس سنوات، من غير مساس بالانسحاب بموجب المادة 11."
    ru = "Для подписавших Протокол Договор продлевается на пять лет, а далее автоматически на каждые пять лет, без ущерба для выхода по статье 11."
    en = "For those who sign the Protocol the Treaty is prolonged by five years, and from then on every five years by itself, without prejudice to leaving under article 11."
  }
  unverified = true
  url        = "https://pavlodar.com/zakon/index.html?dok=03122&oraz=00&noraz=0"
}

status "prolongation" {
  since = treaty.1999
  name = {
    ar = "التمديد التلقائي"
    ru = "Автоматическое продление"
    en = "Prolongation by itself"
  }
  change     = "prolonged"
  by         = "lapse"
  unverified = true
  source     = [treaty.protocol_1999]
}
