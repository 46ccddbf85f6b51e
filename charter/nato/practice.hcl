# What rests on no article: who meets, who is in the chair, and how this record is kept.

source "practice" "record" {
  label = {
    ar = "نظام هذا السجل"
    ru = "Порядок ведения этой записи"
    en = "The order of this record"
  }
  gist = {
    ar = "لا يعرف أي نص للمنظمة أمين أرشيف ولا مسجّلاً ولا حافظاً ولا عقدة: هذه مناصب السجل وحده، ولا تُلزم أحداً. وما يتسلمه المسجّل لا يُلزم أحداً حتى يؤكده صاحبه."
    ru = "Ни один текст Организации не знает архивариуса, регистратора, хранителя и узла: это должности самой записи, и никого они не обязывают. Полученное регистратором никого не связывает, пока его не подтвердит автор."
    en = "No text of the Organization knows an archivist, a registrar, a keeper or a node: these are offices of the record itself, and they bind nobody. What the registrar receives binds nobody until its author has confirmed it."
  }
}

received "correspondence" {
  acts = [
    council.appeal, council.consultation, council.position, council.receipt, council.reply, council.withdrawal,
    duty.answer, duty.notice, force.consent, force.order, force.pledge, force.withdrawal, measure.end, measure.impose,
  ]
  source = [practice.record]
}

duty "confirm" {
  name = {
    ar = "تأكيد ما تسلّمه المسجّل باسمه"
    ru = "Подтвердить полученное регистратором от его имени"
    en = "Confirm what the registrar received in one's name"
  }
  on     = act.received
  owes   = performer
  met_by = [act.confirmed]
  source = [practice.record]
}

source "practice" "levels" {
  label = {
    ar = "مستويات اجتماع المجلس"
    ru = "Уровни заседаний Совета"
    en = "The levels at which the Council meets"
  }
  gist = {
    ar = "يجتمع المجلس كل أسبوع على الأقل على مستوى المندوبين الدائمين، وكذلك على مستوى وزراء الخارجية أو الدفاع أو رؤساء الدول والحكومات، وسلطته واحدة في كل الأحوال؛ ويعمل المندوبون بتعليمات عواصمهم."
    ru = "Совет собирается не реже раза в неделю на уровне постоянных представителей, а также на уровне министров иностранных дел, министров обороны, глав государств и правительств, и полномочия его всегда те же; представители действуют по указаниям столиц."
    en = "The Council meets at least once a week at the level of permanent representatives, and also at that of ministers of foreign affairs, of defence, and of heads of state and government, always with the same authority; representatives act on instruction from their capitals."
  }
  url = "http://www.nato.int/cps/en/SID-629797A8-DF1832AF/natolive/topics_49763.htm"
}

source "practice" "secretary_general" {
  label = {
    ar = "الأمين العام"
    ru = "Генеральный секретарь"
    en = "The Secretary General"
  }
  gist = {
    ar = "يسمّيه الأعضاء، ويرأس المجلس واللجان الكبرى، ويقترح ما يُبحث، ويتكلم باسم المنظمة؛ ويحل نائبه محله عند غيابه."
    ru = "Назначается участниками, председательствует в Совете и главных комитетах, предлагает вопросы для обсуждения и выступает от имени Организации; в его отсутствие его заменяет заместитель."
    en = "Named by the members, he chairs the Council and the senior committees, proposes what is discussed and speaks for the Organization; his deputy takes his place when he is absent."
  }
  url = "https://archives.nato.int/actor/browse?sort=identifier&entityType=132&sortDir=asc"
}
