# The Protocol of 2 April 1999, which prolongs the Treaty from 21 April 1999. It
# came into force with the fifth notification to the depositary.

version "treaty" "1999" {
  signed   = "1999-04-02"
  in_force = "2000-03-22"
  url      = "https://pavlodar.com/zakon/index.html?dok=03122&oraz=00&noraz=0"
}

source "treaty" "art11" {
  label = {
    ar = "المعاهدة، المادة 11 وبروتوكول 1999"
    ru = "Договор, статья 11 и Протокол 1999 года"
    en = "Treaty, article 11, and the Protocol of 1999"
  }
  gist = {
    ar = "أُبرمت المعاهدة لخمس سنوات، ثم تُمدد تلقائياً كل خمس سنوات منذ بروتوكول 1999؛ وللعضو أن ينسحب بإشعار سابق لا يقل عن ستة أشهر بعد تسوية التزاماته."
    ru = "Договор заключен на пять лет; после Протокола 1999 года он продлевается автоматически каждые пять лет. Участник может выйти, уведомив не менее чем за шесть месяцев и урегулировав обязательства."
    en = "The Treaty was made for five years; since the Protocol of 1999 it is prolonged every five years by itself. A member may leave on six months' notice at least, its obligations settled."
  }
  unverified = true # the notice: text not read
  url        = "https://pavlodar.com/zakon/index.html?dok=03122&oraz=00&noraz=0"
}
