# What the states agreed beside the compact, in procedures that the National Emergency
# Management Association keeps for them, and how this record is kept. The operations manual
# itself was not read, but what the Association and the states publish of it.

source "practice" "rsa" {
  label = {
    ar = "استمارة طلب المساعدة"
    ru = "Форма запроса помощи"
    en = "The Request for Assistance"
  }
  gist = {
    ar = "استمارة واحدة بثلاثة أقسام: طلب الولاية الطالبة، ثم عرض الولاية المساعِدة مع تقدير التكلفة، ثم قبول الطالبة. ومتى وقّعها الممثلان المخولان صارت اتفاقاً ملزماً؛ وتغيُّر المهمة قد يقتضي تعديلها أو استمارة جديدة."
    ru = "Одна форма из трех разделов: запрос, предложение помогающего штата с оценкой стоимости, принятие запросившим. Подписанная обоими уполномоченными представителями, она становится обязательным договором; изменение задачи может потребовать поправки или новой формы."
    en = "One form with three sections: the request, the offer of the assisting state with its estimate of costs, the acceptance by the one that asked. Executed by both authorised representatives it is a binding agreement; a change of mission may call for an amendment, or a new form."
  }
  url = "https://www.emacweb.org/index.php/learn-about-emac/module-positions/req-a-document"
}

source "practice" "mission_order" {
  label = {
    ar = "أمر المهمة"
    ru = "Приказ о направлении"
    en = "The mission order"
  }
  gist = {
    ar = "لا يوفد أحد بلا أمر مهمة: استمارة تُسلَّم لكل موفد أو لقائد الفريق، وفيها من يُتصل به في ولايته. والميثاق لا يقر الانتقال بمبادرة ذاتية."
    ru = "Без приказа о направлении никто не выезжает: его получает каждый направляемый или руководитель группы, в нем указано, с кем связаться дома. Самовольных выездов Соглашение не признает."
    en = "Nobody deploys without a mission order: a form that each person, or the leader of a team, is given, with whom to call at home. The compact does not endorse self-deployment."
  }
  url = "https://vdocuments.net/understanding-emac.html"
}

source "practice" "discretion" {
  label = {
    ar = "النشرة الموجهة إلى الموفدين"
    ru = "Памятка для направляемых"
    en = "The brochure for those deployed"
  }
  gist = {
    ar = "طلب الموارد متروك لتقدير الولاية المتضررة، والاستجابة لتقدير غيرها."
    ru = "Просить ли ресурсы, решает пострадавший штат; отвечать ли, решают остальные."
    en = "To ask for resources is at the discretion of the affected state, to respond at that of the others."
  }
  url = "https://vdocuments.net/being-deployed-under-emac-what-you-need-to-know-deployment-firm-legal-foundation.html"
}

source "practice" "administration" {
  label = {
    ar = "إدارة الميثاق"
    ru = "Ведение Соглашения"
    en = "Administration"
  }
  gist = {
    ar = "لا هيئة للميثاق: يديره الاتحاد الوطني لإدارة الطوارئ، ولولاية منسقة وطنية أن تتابع الطلبات في نظام إلكتروني مشترك يُفتح فيه كل حدث."
    ru = "Органов у Соглашения нет: его ведет Национальная ассоциация управления чрезвычайными ситуациями, а координирующий штат следит за запросами в общей электронной системе, где открывается каждое событие."
    en = "The compact has no bodies: the National Emergency Management Association administers it, and a national coordinating state follows the requests in a common electronic system, in which each event is opened."
  }
  url = "https://www.everycrsreport.com/reports/RL34585.html"
}

source "practice" "return_home" {
  label = {
    ar = "العودة والتسديد"
    ru = "Возвращение и возмещение"
    en = "Return and reimbursement"
  }
  gist = {
    ar = "عند انتهاء المهمة يُتابَع الموفدون حتى مقرهم، ثم يطالب المورِّد ولايته وولايته الولاية الطالبة؛ ويُسدَّد ما كان معقولاً ومتصلاً بالمهمة وموثقاً."
    ru = "По окончании задачи людей сопровождают до места постоянной службы; затем поставщик ресурсов предъявляет счет своему штату, а тот запросившему. Возмещают разумное, относящееся к задаче и подтвержденное документами."
    en = "When a mission ends, people are tracked to their home station; then the resource provider bills its state, and that one the state that asked. What is reasonable, of the mission and documented is reimbursed."
  }
  url = "https://www.emacweb.org/"
}

source "practice" "packages" {
  label = {
    ar = "حزم جاهزة للمهام"
    ru = "Готовые к задачам комплекты"
    en = "Mission ready packages"
  }
  gist = {
    ar = "تعد الولايات سلفاً وصفاً لفرق وموارد وتكاليفها، تُبنى عليه العروض، وليس وثيقة قانونية."
    ru = "Штаты заранее описывают группы, средства и их стоимость; на этом строятся предложения, но юридическим документом описание не является."
    en = "States describe teams and resources with their costs beforehand; offers are built on it, and it is no legal document."
  }
  url = "https://www.emacweb.org/"
}

source "practice" "record" {
  label = {
    ar = "نظام هذا السجل"
    ru = "Порядок ведения этой записи"
    en = "The order of this record"
  }
  gist = {
    ar = "لا يعرف الميثاق أمين أرشيف ولا مسجّلاً ولا حافظاً ولا عقدة: هذه مناصب السجل وحده، ولا تُلزم أحداً. وما يتسلمه المسجّل لا يُلزم أحداً حتى يؤكده صاحبه."
    ru = "Соглашение не знает архивариуса, регистратора, хранителя и узла: это должности самой записи, и никого они не обязывают. Полученное регистратором никого не связывает, пока его не подтвердит автор."
    en = "The compact knows no archivist, registrar, keeper or node: these are offices of the record itself, and they bind nobody. What the registrar receives binds nobody until its author has confirmed it."
  }
}

received "correspondence" {
  acts = [
    agreement.acceptance, agreement.amendment, agreement.decline, agreement.end, agreement.offer, agreement.request,
    council.appeal, council.receipt, council.reply, council.withdrawal, duty.answer, duty.notice, force.order,
    force.pledge, force.withdrawal, measure.end, measure.impose,
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
