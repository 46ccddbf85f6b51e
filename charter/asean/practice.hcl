# The standard operating procedure, what was done in 2018, and how this record is kept.

source "practice" "sasop" {
  label = {
    ar = "إجراءات التشغيل الموحدة"
    ru = "Типовые процедуры (SASOP)"
    en = "The standard operating procedure (SASOP)"
  }
  gist = {
    ar = "إجراءات الترتيبات الاحتياطية وتنسيق عمليات الإغاثة المشتركة، اعتُمدت أقسامها الأولى في مارس 2008 وصدرت الثالثة في فبراير 2022: إشعار ومستجدات، وطلب وعرض، وتقدير مشترك، وتعبئة بجمارك وهجرة وإحاطة، ونشر، وتوجيه، ثم تسريح وتقرير. لم يُقرأ منها إلا الفهرس."
    ru = "Порядок готовности и координации совместных операций помощи; первые разделы приняты в марте 2008 года, третья редакция вышла в феврале 2022 года: уведомление, обстановка, просьба и предложение, совместная оценка, выдвижение с таможней, границей и инструктажем, развертывание, руководство, свертывание, отчет. Прочитано только оглавление."
    en = "How standby is kept and joint relief operations are coordinated; its first sections were adopted in March 2008, its third version came in February 2022: notice and updates, request and offer, joint assessment, mobilisation with customs, immigration and briefing, deployment, direction, demobilisation, report. Only its contents were read."
  }
  unverified = true
  url        = "https://fr.scribd.com/document/323948750/Asean-Sasop"
}

source "practice" "palu_openness" {
  label = {
    ar = "إندونيسيا، 1 أكتوبر 2018"
    ru = "Индонезия, 1 октября 2018 года"
    en = "Indonesia, 1 October 2018"
  }
  gist = {
    ar = "بعد زلزال بالو أذن الرئيس بقبول مساعدة دولية عاجلة، كما أعلن رئيس هيئة الاستثمار."
    ru = "После землетрясения в Палу Президент разрешил принимать срочную международную помощь, как сообщил глава инвестиционного ведомства."
    en = "After the earthquake at Palu the President authorised that urgent international help be accepted, as the head of the investment board made known."
  }
  url = "http://www.thejakartapost.com/news/2018/10/01/jokowi-declares-indonesia-open-to-foreign-aid-for-sulawesi-earthquake.html"
}

source "practice" "palu_selection" {
  label = {
    ar = "إندونيسيا، 1 و3 أكتوبر 2018"
    ru = "Индонезия, 1 и 3 октября 2018 года"
    en = "Indonesia, 1 and 3 October 2018"
  }
  gist = {
    ar = "قال المتحدث باسم هيئة الكوارث إن إندونيسيا تقبل ولا تطلب، وتقبل ما تحتاجه ممن عرض؛ وفي 3 أكتوبر كتبت الخارجية إلى المركز بأن المقبول طائرات نقل وخيم وتنقية مياه ومولدات."
    ru = "Представитель агентства по бедствиям сказал, что Индонезия принимает, но не просит, и лишь нужное от предложивших; 3 октября министерство иностранных дел написало Центру, что принимаются транспортные самолеты, палатки, очистка воды и генераторы."
    en = "The spokesman of the disaster agency said that Indonesia accepts and does not ask, and only what it needs from those that offered; on 3 October the foreign ministry wrote to the centre that transport aircraft, tents, water treatment and generators are accepted."
  }
  url = "https://reliefweb.int/report/indonesia/aha-centre-situation-update-no-8-m-74-earthquake-and-tsunami-sulawesi-indonesia"
}

source "practice" "centre_2011" {
  label = {
    ar = "اتفاق إنشاء المركز، 2011"
    ru = "Соглашение о создании Центра, 2011 год"
    en = "The agreement on the centre, 2011"
  }
  gist = {
    ar = "أنشأت الدول العشر مركز آسيان لتنسيق المساعدة الإنسانية بموجب الاتفاق، ومقره جاكرتا."
    ru = "Десять государств учредили Координационный центр АСЕАН по гуманитарной помощи; он находится в Джакарте."
    en = "The ten states established the ASEAN Coordinating Centre for Humanitarian Assistance, as the Agreement provides; it sits in Jakarta."
  }
  url = "https://slideblast.com/download/agreement-on-the-establishment-of-the-asean-co-ordinating-centre-_595c35491723ddd01cdfde79.html"
}

source "practice" "record" {
  label = {
    ar = "نظام هذا السجل"
    ru = "Порядок ведения этой записи"
    en = "The order of this record"
  }
  gist = {
    ar = "لا يعرف أي نص لآسيان أمين أرشيف ولا مسجّلاً ولا حافظاً ولا عقدة لهذا السجل: هذه مناصبه وحده، ولا تُلزم أحداً. وما يتسلمه المسجّل لا يُلزم أحداً حتى يؤكده صاحبه."
    ru = "Ни один текст АСЕАН не знает архивариуса, регистратора, хранителя и узла этой записи: это ее собственные должности, и никого они не обязывают. Полученное регистратором никого не связывает, пока его не подтвердит автор."
    en = "No text of ASEAN knows an archivist, a registrar, a keeper or a node of this record: these are offices of its own, and they bind nobody. What the registrar receives binds nobody until its author has confirmed it."
  }
}

received "correspondence" {
  acts = [
    agreement.acceptance, agreement.amendment, agreement.decline, agreement.end, agreement.offer, agreement.request,
    council.appeal, council.position, council.receipt, council.reply, council.withdrawal, duty.answer, duty.notice,
    force.order, force.pledge, force.withdrawal, measure.end, measure.impose,
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
