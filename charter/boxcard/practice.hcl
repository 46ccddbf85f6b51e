# What was read of the form of such cards, in our own words. They are descriptions by those who
# use them and not the agreement itself, which was not read.

source "practice" "form" {
  label = {
    ar = "شكل البطاقة"
    ru = "Форма карточки"
    en = "The form of a box card"
  }
  gist = {
    ar = "البطاقة لإدارة واحدة ولنوع من الطوارئ في منطقة. لها تاريخ سريان وتوقيع الرئيس، وتذكر لكل مستوى إنذار من يرسل سيارات الإطفاء والصهاريج والسلالم والإنقاذ والإسعاف والضباط ومن يشغل المراكز الخالية."
    ru = "Карточка принадлежит одному подразделению и виду происшествия на территории. У неё есть дата вступления в силу и подпись начальника; для каждого уровня тревоги она называет, кто направляет автоцистерны, водовозы, лестницы, спасательные машины, скорую помощь и начальников и кто занимает опустевшие части."
    en = "A card belongs to one department and to a kind of emergency in an area. It has a day from which it holds and the chief's signature, and names for each level of alarm which departments send engines, tenders, trucks, squads, ambulances and chiefs, and who fills empty stations."
  }
  url = "http://www.mabas-il.org/dispatchers/Pages/Box-Card.aspx"
}

source "practice" "levels" {
  label = {
    ar = "مستويات الإنذار"
    ru = "Уровни тревоги"
    en = "Levels of alarm"
  }
  gist = {
    ar = "المستويات خمسة. يجلب الأول سيارتي إطفاء أو ثلاثاً وسلّماً أو اثنين وضباطاً؛ وتبلّغ غرفة العمليات الاستدعاء بحسب القائمة."
    ru = "Уровней пять. По первому прибывают две-три автоцистерны, одна-две лестницы и начальники; вызов по списку передаёт диспетчерская."
    en = "There are five levels. The first brings two or three engines, a truck or two and chiefs; a dispatch sends out the call by the list."
  }
  url = "https://www.byronfire.com/mabas"
}

source "practice" "passing" {
  label = {
    ar = "الانتقال إلى التالي"
    ru = "Переход к следующему"
    en = "Passing to the next"
  }
  gist = {
    ar = "من كان منشغلاً في موطنه فله ألا يحضر؛ ويُطلب التالي في القائمة."
    ru = "Подразделение, занятое у себя, может не прибывать; вызывают следующее по списку."
    en = "A department that has its hands full at home need not come; the next one on the list is asked."
  }
  unverified = true # who is asked next is told of, and no text was read
}

source "practice" "keeping" {
  label = {
    ar = "أربعة أخماس في الموطن"
    ru = "Четыре пятых дома"
    en = "Four fifths at home"
  }
  gist = {
    ar = "تلتزم الإدارة بخُمس ما لديها على الأكثر ويبقى الباقي في موطنها. ولم يُعرف أيُحسب ذلك بالأنواع أم جملةً؛ وهنا يُحسب كل نوع."
    ru = "Подразделение выделяет не больше пятой части имеющегося, остальное остаётся дома. Считается это по видам или в целом, не установлено; здесь считается каждый вид."
    en = "A department commits at most a fifth of what it has and keeps the rest at home. Whether it is counted by kinds or in all was not found; here each kind is counted."
  }
  unverified = true
  url        = "https://www.byronfire.com/mabas"
}

source "practice" "record" {
  label = {
    ar = "نظام هذا السجل"
    ru = "Порядок ведения этой записи"
    en = "The order of this record"
  }
  gist = {
    ar = "لا تعرف أي بطاقة أمين أرشيف ولا مسجّلاً ولا حافظاً ولا عقدة: هذه مناصب السجل وحده ولا تُلزم أحداً. وما يتسلمه المسجّل لا يُلزم أحداً حتى يؤكده صاحبه."
    ru = "Ни одна карточка не знает архивариуса, регистратора, хранителя и узла: это должности самой записи, и никого они не обязывают. Полученное регистратором никого не связывает, пока его не подтвердит автор."
    en = "No card knows an archivist, a registrar, a keeper or a node: these are offices of the record itself, and they bind nobody. What the registrar receives binds nobody until its author has confirmed it."
  }
}

received "correspondence" {
  acts = [
    council.appeal, council.receipt, council.reply, force.alarm, force.order, force.pass, force.pledge,
    force.withdrawal,
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
