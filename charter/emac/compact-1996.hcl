# The compact to which Congress consented on 19 October 1996 (Public Law 104-321, 110 Stat.
# 3877), article by article. It was read as Georgia enacted it (O.C.G.A. 38-3-81); each state
# enacts it in substantially this form. Articles II, VII and XII hold nothing that the program
# carries out.

instrument "compact" {
  constitutes = true
  name = {
    ar = "ميثاق المساعدة في إدارة الطوارئ"
    ru = "Соглашение о взаимной помощи при чрезвычайных ситуациях"
    en = "Emergency Management Assistance Compact"
  }

}

# It stood between the states that had enacted it before; a compact among states takes the
# consent of Congress.
version "compact" "1996" {
  in_force = "1996-10-19"
  url      = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

# Articles I and III

source "compact" "art1" {
  label = {
    ar = "الميثاق، المادة I"
    ru = "Соглашение, статья I"
    en = "Compact, article I"
  }
  gist = {
    ar = "تتعاون الولايات الأطراف في أي طارئ أو كارثة أعلنها حاكم الولاية المتضررة حسب الأصول، أياً كان سببها، وفي التدريب خارج الطوارئ؛ ويُقصد بالولايات أيضاً كومنولث بورتوريكو ومقاطعة كولومبيا والأقاليم."
    ru = "Штаты-участники помогают друг другу при любой чрезвычайной ситуации или бедствии, которые должным образом объявил губернатор пострадавшего штата, независимо от причины, и на учениях; штатами считаются также Пуэрто-Рико, округ Колумбия и территории."
    en = "The party states help one another in any emergency or disaster that the governor of the affected state has duly declared, whatever its cause, and in exercises; Puerto Rico, the District of Columbia and the territories count as states."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art3" {
  label = {
    ar = "الميثاق، المادة III"
    ru = "Соглашение, статья III"
    en = "Compact, article III"
  }
  gist = {
    ar = "تضع الأطراف خططاً وإجراءات للمساعدة المتبادلة، وتحصي مواردها، ويطلب بعضها من بعض عن طريق الممثلين المخولين."
    ru = "Участники готовят планы и порядок взаимной помощи, учитывают ресурсы и обращаются друг к другу через уполномоченных представителей."
    en = "The parties make plans and procedures for helping one another, keep inventories of resources, and ask one another through their authorised representatives."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art3_b" {
  label = {
    ar = "الميثاق، المادة III، (ب)"
    ru = "Соглашение, статья III, B"
    en = "Compact, article III, B"
  }
  gist = {
    ar = "يطلب الممثل المخول لولاية المساعدة من الممثل المخول لولاية أخرى، ولا يسري الميثاق إلا على طلبات بين ممثلين مخولين. ويذكر الطلب وظيفة الطوارئ المطلوبة وكمية الأفراد والمعدات ونوعها ومدتها التقديرية، ومكان التجمع وزمانه وجهة الاتصال فيه."
    ru = "Помощи просит уполномоченный представитель одного штата у уполномоченного представителя другого; на иные обращения Соглашение не распространяется. В запросе называют нужную функцию, количество и вид людей и средств, примерный срок, место и время сбора и контактное лицо там."
    en = "An authorised representative asks the authorised representative of another state; the compact covers no other requests. A request tells the emergency function, how many people and things of which kind and for about how long, and the place, time and contact of staging."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art3_b_oral" {
  label = {
    ar = "الميثاق، المادة III، (ب)، الشفوي"
    ru = "Соглашение, статья III, B, устно"
    en = "Compact, article III, B, by word of mouth"
  }
  gist = {
    ar = "يجوز أن يكون الطلب شفوياً، ويؤكَّد عندئذ كتابةً في غضون 30 يوماً منه."
    ru = "Запрос может быть устным; тогда его подтверждают письменно в течение 30 дней."
    en = "A request may be made by word of mouth; it is then confirmed in writing within 30 days of it."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art3_c" {
  label = {
    ar = "الميثاق، المادة III، (ج)"
    ru = "Соглашение, статья III, C"
    en = "Compact, article III, C"
  }
  gist = {
    ar = "يتشاور المسؤولون عن إدارة الطوارئ كثيراً ويتبادلون المعلومات والخطط وسجلات الموارد."
    ru = "Ответственные за чрезвычайные ситуации часто консультируются и свободно обмениваются сведениями, планами и учетом ресурсов."
    en = "Officials who answer for emergencies consult often, and exchange information, plans and resource records freely."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

# Article IV

source "compact" "art4" {
  label = {
    ar = "الميثاق، المادة IV"
    ru = "Соглашение, статья IV"
    en = "Compact, article IV"
  }
  gist = {
    ar = "تنظم المادة ما على الولاية المطلوب منها، ووضع قواتها في ولاية أخرى وقيادتها، ومتى يسري ذلك."
    ru = "Статья определяет, что должен штат, к которому обратились, положение и подчинение его сил в другом штате и с какого времени это действует."
    en = "The article rules what a state that is asked has to do, where its forces stand in another state and under whom, and from when that holds."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art4_withhold" {
  label = {
    ar = "الميثاق، المادة IV، التوفير والاستبقاء"
    ru = "Соглашение, статья IV, предоставление и удержание"
    en = "Compact, article IV, making available and withholding"
  }
  gist = {
    ar = "تفعل الولاية المطلوب منها ما يلزم لتوفير الموارد، ولها أن تستبقي منها ما يكفل لها حماية معقولة."
    ru = "Штат, к которому обратились, делает необходимое, чтобы предоставить ресурсы, но вправе удержать их в той мере, какая нужна для разумной защиты его самого."
    en = "A state that is asked does what is needed to make resources available; it may withhold what it needs to protect itself reasonably."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art4_control" {
  label = {
    ar = "الميثاق، المادة IV، القيادة"
    ru = "Соглашение, статья IV, управление"
    en = "Compact, article IV, control"
  }
  gist = {
    ar = "تبقى قوات الطوارئ تحت قيادة رؤسائها المعتادين، وتعمل وحداتها تحت الإشراف العملياتي لسلطات الطوارئ في الولاية المتلقية."
    ru = "Аварийные силы остаются под командованием своих начальников; оперативно ими управляют аварийные власти принимающего штата."
    en = "Emergency forces stay under the command of their own leaders; operational control of the units lies with the emergency authorities of the state that receives them."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art4_powers" {
  label = {
    ar = "الميثاق، المادة IV، الصلاحيات"
    ru = "Соглашение, статья IV, полномочия"
    en = "Compact, article IV, powers"
  }
  gist = {
    ar = "لقوات ولاية أخرى ما لقوات الولاية المتلقية من صلاحيات وواجبات وحقوق، ما عدا التوقيف ما لم تأذن به صراحة."
    ru = "Силы другого штата имеют те же полномочия, обязанности и права, что и силы принимающего; право задержания дает лишь его особое разрешение."
    en = "Forces of another state have the powers, duties and rights of the receiving state's own; the power of arrest only where it is expressly given."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art4_declared" {
  label = {
    ar = "الميثاق، المادة IV، الإعلان"
    ru = "Соглашение, статья IV, объявление"
    en = "Compact, article IV, declaration"
  }
  gist = {
    ar = "يسري ذلك بعد أن يعلن حاكم الولاية المتلقية حالة الطوارئ أو الكارثة أو عند بدء التدريب، ويدوم ما دامت الحالة أو ما بقيت فيها الموارد المعارة."
    ru = "Это действует лишь после того, как губернатор принимающего штата объявил чрезвычайное положение или бедствие, или с началом учений, и пока длится положение или там остаются переданные ресурсы."
    en = "All this holds only once the governor of the receiving state has declared an emergency or disaster, or an exercise has begun, and as long as that lasts or lent resources remain there."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

# Without it nobody has powers under the compact. What the governor declares at home is an
# emergency measure as well; to the other states it is the call that opens their help.
appeal "declaration" {
  name = {
    ar = "إعلان الحاكم حالة الطوارئ أو الكارثة"
    ru = "Объявление губернатором чрезвычайного положения или бедствия"
    en = "The governor's declaration of an emergency or disaster"
  }
  by     = [office.governor]
  source = [compact.art1, compact.art4_declared]
}

prohibition "arrest" {
  name = {
    ar = "استعمال سلطة التوقيف في ولاية أخرى بلا إذن صريح منها"
    ru = "Задержание в другом штате без его особого разрешения"
    en = "Use of the power of arrest in another state without its express leave"
  }
  source = [compact.art4_powers]
}

reading "help_is_owed" {
  on = compact.art4_withhold
  says = {
    ar = "النص يُلزم: على الولاية المطلوب منها أن توفر الموارد، ولا تستبقي إلا ما يحميها."
    ru = "Текст обязывает: штат, к которому обратились, предоставляет ресурсы и удерживает лишь то, что нужно для собственной защиты."
    en = "The text binds: a state that is asked makes resources available, and keeps back only what protects it."
  }
  source = [compact.art4_withhold]
}

reading "help_is_free" {
  on = compact.art4_withhold
  says = {
    ar = "الاستجابة متروكة لتقدير الولاية: هكذا تصفها النشرة التي توزَّع على من يوفدون."
    ru = "Отвечать или нет, решает сам штат: так говорит памятка для направляемых."
    en = "Whether it answers is for the state alone: so says the brochure for those who are deployed."
  }
  source = [practice.discretion, compact.art4_withhold]
}

# Articles V to X

source "compact" "art5" {
  label = {
    ar = "الميثاق، المادة V"
    ru = "Соглашение, статья V"
    en = "Compact, article V"
  }
  gist = {
    ar = "من حمل رخصة أو شهادة مهنية من ولاية طرف وطُلبت مساعدته عُدّ مرخصاً في الولاية الطالبة، بالشروط التي يضعها حاكمها."
    ru = "Чья профессиональная лицензия выдана штатом-участником и чья помощь запрошена, тот считается лицензированным и в запросившем штате, на условиях его губернатора."
    en = "Whoever holds a professional licence of a party state, and whose help was asked for, counts as licensed in the state that asked, on the conditions that its governor sets."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art6" {
  label = {
    ar = "الميثاق، المادة VI"
    ru = "Соглашение, статья VI"
    en = "Compact, article VI"
  }
  gist = {
    ar = "يُعد موظفو الولاية المساعِدة وكلاء للولاية الطالبة في المسؤولية والحصانة، ولا يُسألون عما فعلوه بحسن نية؛ وليس منه العمد ولا الإهمال الجسيم ولا التهور."
    ru = "Служащие помогающего штата в вопросах ответственности и иммунитета считаются представителями запросившего и не отвечают за добросовестные действия; умысел, грубая неосторожность и безрассудство добросовестными не бывают."
    en = "Officers of a state that helps count as agents of the state that asked in liability and immunity, and do not answer for what they do in good faith; wilful misconduct, gross negligence and recklessness are not good faith."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art8" {
  label = {
    ar = "الميثاق، المادة VIII"
    ru = "Соглашение, статья VIII"
    en = "Compact, article VIII"
  }
  gist = {
    ar = "تعوّض كل ولاية أفراد قواتها المصابين وذوي المتوفين كما لو وقع ذلك في أراضيها."
    ru = "Каждый штат сам выплачивает компенсации своим пострадавшим и семьям погибших, как если бы это случилось дома."
    en = "Each state compensates the injured of its own forces, and the families of the dead, as if it had happened at home."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art9" {
  label = {
    ar = "الميثاق، المادة IX"
    ru = "Соглашение, статья IX"
    en = "Compact, article IX"
  }
  gist = {
    ar = "تسدد الولاية المتلقية للمساعِدة خسائرها ونفقاتها في تلبية الطلب؛ وللمساعِدة أن تتحمل ذلك كله أو بعضه أو أن تعير أو تهب، ولولايتين أو أكثر أن تتفق على غيره. ولا تُسدَّد نفقات المادة الثامنة."
    ru = "Получивший помощь штат возмещает помогавшему потери и расходы по запросу; тот может принять их на себя полностью или частично, одолжить или подарить, а штаты между собой могут условиться об ином. Выплаты по статье VIII не возмещаются."
    en = "The state that received aid reimburses the one that gave it for losses and costs of answering the request; that one may bear them in whole or in part, lend or donate, and states may agree otherwise. What article VIII pays is not reimbursed."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art10" {
  label = {
    ar = "الميثاق، المادة X"
    ru = "Соглашение, статья X"
    en = "Compact, article X"
  }
  gist = {
    ar = "تُعد الأطراف خططاً لإخلاء السكان واستقبالهم، وتُنفَّذ بطلب من الولاية التي يأتون منها، وهي تتحمل النفقات المتفق عليها وعودتهم في النهاية."
    ru = "Участники готовят планы эвакуации и приема населения; их вводит в действие просьба штата, откуда едут люди, и он же несет согласованные расходы и отвечает за возвращение."
    en = "The parties keep plans for evacuating and receiving people; they take effect at the request of the state the people come from, which bears the agreed costs and, in the end, their return."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

# Articles XI and XIII

source "compact" "art11_a" {
  label = {
    ar = "الميثاق، المادة XI، (أ)"
    ru = "Соглашение, статья XI, A"
    en = "Compact, article XI, A"
  }
  gist = {
    ar = "يسري الميثاق متى سنّته ولايتان ووافق الكونغرس، ثم على كل ولاية أخرى متى سنّته."
    ru = "Соглашение действует, когда его приняли законом два штата и согласился Конгресс, а для каждого следующего штата с принятия им."
    en = "The compact holds once two states have enacted it and Congress has consented, and for every other state from its own enactment."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art11_b" {
  label = {
    ar = "الميثاق، المادة XI، (ب)"
    ru = "Соглашение, статья XI, B"
    en = "Compact, article XI, B"
  }
  gist = {
    ar = "للطرف أن ينسحب بقانون يلغي الميثاق، ولا يسري ذلك إلا بعد 30 يوماً من إشعار خطي من حاكمه إلى حكام سائر الأطراف؛ ولا يعفيه من التزامات سبقت."
    ru = "Участник может выйти, отменив закон; выход вступает в силу через 30 дней после письменного уведомления его губернатором губернаторов всех остальных и от прежних обязательств не освобождает."
    en = "A party may leave by repealing its statute; leaving takes effect 30 days after its governor gave notice in writing to the governors of all others, and frees from no earlier obligation."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

source "compact" "art13" {
  label = {
    ar = "الميثاق، المادة XIII"
    ru = "Соглашение, статья XIII"
    en = "Compact, article XIII"
  }
  gist = {
    ar = "لا يجيز الميثاق استخدام الحرس الوطني لولاية قوةً عسكرية خارجها حيث للرئيس أن يستدعي القوات إلى الخدمة الاتحادية، أو لغرض يحظره قانون استخدام الجيش."
    ru = "Соглашение не разрешает применять Национальную гвардию штата как военную силу за его пределами там, где Президент вправе призвать милицию на федеральную службу, или для целей, в которых закон запрещает использовать армию."
    en = "The compact permits no use of a state's National Guard as a military force outside it where the President may call the militia into federal service, nor for purposes in which the law forbids to use the Army."
  }
  url = "https://www.govinfo.gov/link/plaw/104/public/321?link-type=html"
}

prohibition "military_force" {
  name = {
    ar = "استخدام الحرس الوطني قوةً عسكرية خارج ولايته"
    ru = "Применение Национальной гвардии как военной силы вне ее штата"
    en = "Use of the National Guard as a military force outside its state"
  }
  source = [compact.art13]
}

# A state joins by its own law, and asks nobody.
status "enactment" {
  name = {
    ar = "سنّ الميثاق"
    ru = "Принятие Соглашения законом штата"
    en = "Enactment of the compact"
  }
  change = "bound"
  by     = "signature"
  source = [compact.art11_a]
}

status "withdrawal_notice" {
  name = {
    ar = "الإشعار بالانسحاب"
    ru = "Уведомление о выходе"
    en = "Notice of withdrawal"
  }
  change = "notice"
  by     = "notice"
  source = [compact.art11_b]
}

status "withdrawal" {
  name = {
    ar = "الانسحاب"
    ru = "Выход"
    en = "Withdrawal"
  }
  change = "left"
  by     = "notice"
  ahead  = within("30 days")
  loses  = ["seat", "vote", "posts"]
  source = [compact.art11_b]
}
