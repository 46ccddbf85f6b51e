# The ASEAN Agreement on Disaster Management and Emergency Response of 26 July 2005, in force
# since 24 December 2009. Of its text only the principles (article 3) were read. What stands
# here of the others is as those who write of them retell it: all of it is unverified, and so are the
# numbers of the articles.

instrument "aadmer" {
  constitutes = true
  name = {
    ar = "اتفاق آسيان لإدارة الكوارث والاستجابة للطوارئ"
    ru = "Соглашение АСЕАН об управлении при бедствиях и чрезвычайном реагировании"
    en = "ASEAN Agreement on Disaster Management and Emergency Response"
  }

}

version "aadmer" "2005" {
  signed   = "2005-07-26"
  in_force = "2009-12-24"
  url      = "https://iea.uoregon.edu/treaty-text/8910"
}

# Article 3: the principles.

source "aadmer" "art3" {
  label = {
    ar = "الاتفاق، المادة 3"
    ru = "Соглашение, статья 3"
    en = "Agreement, article 3"
  }
  gist = {
    ar = "تُحترم سيادة الأطراف ووحدة أراضيها؛ والطرف المتضرر هو المسؤول الأول، ولا تُقدَّم مساعدة خارجية ولا تُعرض إلا بطلبه أو بموافقته."
    ru = "Суверенитет и территориальная целостность участников соблюдаются; первым отвечает пострадавший, и помощь извне предоставляется лишь по его просьбе или с его согласия."
    en = "The sovereignty and territorial integrity of the parties are respected; the affected party answers first, and help from outside is given only at its request or with its consent."
  }
  url = "https://it.scribd.com/presentation/255074867/Environmental-law-on-ASEAN-programs"
}

source "aadmer" "art3_2" {
  label = {
    ar = "الاتفاق، المادة 3(2)"
    ru = "Соглашение, статья 3(2)"
    en = "Agreement, article 3(2)"
  }
  gist = {
    ar = "للطرف الطالب أو المتلقي القيادة والرقابة والتنسيق والإشراف العام على المساعدة في أراضيه."
    ru = "Общее руководство, контроль, координация и надзор за помощью на своей территории принадлежат запросившему или принимающему участнику."
    en = "The party that asked, or that receives, has the overall direction, control, coordination and supervision of assistance in its territory."
  }
  url = "https://it.scribd.com/presentation/255074867/Environmental-law-on-ASEAN-programs"
}

# Preparedness: articles 8 and 9, and the notice of a disaster.

source "aadmer" "art8" {
  label = {
    ar = "الاتفاق، المادة 8"
    ru = "Соглашение, статья 8"
    en = "Agreement, article 8"
  }
  gist = {
    ar = "تضع الأطراف إجراءات تشغيل موحدة للترتيبات الاحتياطية الإقليمية ولعمليات الإغاثة المشتركة."
    ru = "Участники готовят типовые процедуры для региональной готовности и совместных операций помощи."
    en = "The parties prepare standard operating procedures for regional standby arrangements and for joint relief operations."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art9" {
  label = {
    ar = "الاتفاق، المادة 9"
    ru = "Соглашение, статья 9"
    en = "Agreement, article 9"
  }
  gist = {
    ar = "يخصص كل طرف طوعاً أصولاً وقدرات للترتيبات الاحتياطية، من أفرقة بحث ومخزونات وخبرة وأصول عسكرية ومدنية، ويبلغ بها المركز."
    ru = "Каждый участник добровольно выделяет для резерва силы и средства, группы спасателей, запасы, экспертов, военные и гражданские средства, и сообщает о них Центру."
    en = "Each party earmarks assets and capacities for the standby arrangements of its own free will, such as rescue teams, stockpiles, expertise, military and civilian assets, and tells the centre of them."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "notice" {
  label = {
    ar = "الاتفاق: الإشعار بالكوارث"
    ru = "Соглашение: уведомление о бедствиях"
    en = "Agreement: notice of disasters"
  }
  gist = {
    ar = "تُشعر الأطراف المركز بالكوارث وتوافيه بمستجدات الوضع؛ وتفصّل إجراءات التشغيل ذلك، ولم يُعرف رقم المادة."
    ru = "Участники уведомляют Центр о бедствиях и сообщают о развитии обстановки; подробности в типовых процедурах, номер статьи не установлен."
    en = "The parties notify the centre of disasters and keep it informed; the standard operating procedures give the details, the number of the article was not established."
  }
  unverified = true
  url        = "https://fr.scribd.com/document/323948750/Asean-Sasop"
}

# Article 11: request and offer.

source "aadmer" "art11" {
  label = {
    ar = "الاتفاق، المادة 11"
    ru = "Соглашение, статья 11"
    en = "Agreement, article 11"
  }
  gist = {
    ar = "للطرف المحتاج أن يطلب المساعدة من أي طرف آخر، مباشرةً أو عن طريق المركز، أو من جهات أخرى؛ ولا تُنشر إلا بطلبه وموافقته، أو إذا عُرضت فبموافقة المتلقي."
    ru = "Нуждающийся участник может просить помощи у любого другого, прямо или через Центр, или у иных; она развертывается лишь по его просьбе и с его согласия, а предложенная с согласия принимающего."
    en = "A party in need may ask any other for assistance, directly or through the centre, or others; it is deployed only at its request and with its consent, or, where it was offered, with the consent of the one that receives."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art11_consent" {
  label = {
    ar = "الاتفاق، المادة 11، الموافقة"
    ru = "Соглашение, статья 11, согласие"
    en = "Agreement, article 11, consent"
  }
  gist = {
    ar = "لا تُنشر المساعدة إلا بطلب الطرف وموافقته، أو إذا عُرضت فبموافقة المتلقي."
    ru = "Помощь развертывается только по просьбе и с согласия участника, а предложенная с согласия принимающего."
    en = "Assistance is deployed only at a party's request and with its consent, or, where it was offered, with the consent of the one that receives."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art11_request" {
  label = {
    ar = "الاتفاق، المادة 11، الطلب"
    ru = "Соглашение, статья 11, запрос"
    en = "Agreement, article 11, the request"
  }
  gist = {
    ar = "يبيّن الطالب نطاق المساعدة ونوعها، ويعطي ما يلزم من معلومات لمن يساعد ليقدّر ما يستطيع."
    ru = "Запросивший указывает объем и вид помощи и дает сведения, по которым помогающий определит, что может."
    en = "Whoever asks says the scope and type of assistance, and gives what the others need to know to judge how far they can meet it."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art11_answer" {
  label = {
    ar = "الاتفاق، المادة 11، الرد"
    ru = "Соглашение, статья 11, ответ"
    en = "Agreement, article 11, the answer"
  }
  gist = {
    ar = "يقرر على وجه السرعة كل طرف وُجه إليه طلب إن كان يستطيع المساعدة، وبأي نطاق وشروط، ويبلغ ذلك مباشرةً أو عن طريق المركز."
    ru = "Каждый участник, которому адресована просьба, безотлагательно решает, может ли помочь, в каком объеме и на каких условиях, и сообщает об этом прямо или через Центр."
    en = "Each party to which a request is addressed promptly decides whether it can help, with what scope and terms, and says so, directly or through the centre."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art11_offer" {
  label = {
    ar = "الاتفاق، المادة 11، العرض"
    ru = "Соглашение, статья 11, предложение"
    en = "Agreement, article 11, the offer"
  }
  gist = {
    ar = "ويقرر كذلك على وجه السرعة كل طرف وُجه إليه عرض إن كان يقبله، وبأي نطاق وشروط."
    ru = "Так же безотлагательно решает участник, которому предложена помощь, принимает ли он ее, в каком объеме и на каких условиях."
    en = "A party to which an offer is addressed promptly decides, too, whether it accepts it, with what scope and terms."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

# Articles 12 to 16.

source "aadmer" "art12" {
  label = {
    ar = "الاتفاق، المادة 12"
    ru = "Соглашение, статья 12"
    en = "Agreement, article 12"
  }
  gist = {
    ar = "للطرف الطالب أو المتلقي التوجيه والرقابة في أراضيه؛ ويعيّن من يساعد، إن أرسل عسكريين ومدنيين، رئيساً يشرف عليهم مباشرة بالتشاور معه."
    ru = "Запросивший или принимающий участник руководит и управляет на своей территории; помогающий, если направляет людей, назначает руководителя, который ведет их непосредственно, советуясь с ним."
    en = "The party that asked, or receives, directs and controls in its territory; one that sends people names a head who supervises them directly, in consultation with it."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art13" {
  label = {
    ar = "الاتفاق، المادة 13"
    ru = "Соглашение, статья 13"
    en = "Agreement, article 13"
  }
  gist = {
    ar = "يحترم أعضاء عملية المساعدة قوانين الطرف المتلقي، ويمتنعون عما لا يتفق مع طبيعتها."
    ru = "Участники операции уважают законы принимающего и воздерживаются от действий, несовместимых с ее характером."
    en = "Members of an assistance operation respect the laws of the receiving party, and abstain from what does not agree with its nature."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art14" {
  label = {
    ar = "الاتفاق، المادة 14"
    ru = "Соглашение, статья 14"
    en = "Agreement, article 14"
  }
  gist = {
    ar = "يمنح الطرف المتلقي إعفاءات من الضرائب والرسوم وتسهيلات في الدخول والإقامة والخروج."
    ru = "Принимающий освобождает помощь от налогов и сборов и облегчает въезд, пребывание и выезд."
    en = "The receiving party exempts assistance from taxes and duties, and makes entry, stay and departure easy."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art15" {
  label = {
    ar = "الاتفاق، المادة 15"
    ru = "Соглашение, статья 15"
    en = "Agreement, article 15"
  }
  gist = {
    ar = "للعسكريين والمدنيين في العملية أن يلبسوا زيهم بعلامة مميزة، وتُعلَّم وسائلهم."
    ru = "Участники операции носят форму с отличительным знаком, их средства обозначены."
    en = "Those in the operation may wear their uniforms with a distinctive mark; their means are marked."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art16" {
  label = {
    ar = "الاتفاق، المادة 16"
    ru = "Соглашение, статья 16"
    en = "Agreement, article 16"
  }
  gist = {
    ar = "ييسر كل طرف، بالطلب، عبور الأفراد والمعدات في أراضيه."
    ru = "По просьбе участник облегчает транзит людей и средств через свою территорию."
    en = "On request a party eases the transit of people and equipment through its territory."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

# Institutions: articles 20 to 22 and the final clauses.

source "aadmer" "art20" {
  label = {
    ar = "الاتفاق، المادة 20"
    ru = "Соглашение, статья 20"
    en = "Agreement, article 20"
  }
  gist = {
    ar = "مركز آسيان لتنسيق المساعدة الإنسانية يعمل حين يعلن الطرف أنه يحتاج إليه أو حين يطلب، ويسهّل ولا يأمر."
    ru = "Координационный центр АСЕАН по гуманитарной помощи действует по просьбе участников, облегчает и не приказывает."
    en = "The ASEAN Coordinating Centre for Humanitarian Assistance works at the parties' request; it facilitates, and gives no orders."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art21" {
  label = {
    ar = "الاتفاق، المادة 21"
    ru = "Соглашение, статья 21"
    en = "Agreement, article 21"
  }
  gist = {
    ar = "مؤتمر الأطراف يشرف على التنفيذ ويقرر بتوافق الآراء، ويعتمد الإجراءات والملاحق والتعديلات."
    ru = "Конференция участников следит за исполнением и решает консенсусом; она принимает процедуры, приложения и поправки."
    en = "The Conference of the Parties watches over how the agreement is carried out, and decides by consensus; it adopts procedures, annexes and amendments."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "art22" {
  label = {
    ar = "الاتفاق، المادة 22"
    ru = "Соглашение, статья 22"
    en = "Agreement, article 22"
  }
  gist = {
    ar = "يعيّن كل طرف جهة اتصال وطنية وسلطة مختصة أو أكثر، ويبلغ بها الأطراف والمركز."
    ru = "Каждый участник назначает национальный координационный пункт и компетентные органы и сообщает о них участникам и Центру."
    en = "Each party names a national focal point and one or more competent authorities, and tells the parties and the centre."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

source "aadmer" "final" {
  label = {
    ar = "الاتفاق، المادة 30 وما بعدها"
    ru = "Соглашение, статья 30 и далее"
    en = "Agreement, article 30 and after"
  }
  gist = {
    ar = "يخضع الاتفاق للتصديق، ويُنضم إليه، والوديع أمين عام آسيان؛ ودخل حيز النفاذ بعد عشرة تصديقات. ولم يُعثر على حكم في الانسحاب."
    ru = "Соглашение подлежит ратификации, к нему присоединяются; депозитарий Генеральный секретарь АСЕАН; для вступления в силу понадобились десять ратификаций. Положения о выходе не найдено."
    en = "The agreement is ratified or acceded to, with the Secretary-General of ASEAN as depositary; it took ten ratifications to come into force. No clause on leaving was found."
  }
  unverified = true
  url        = "https://iea.uoregon.edu/treaty-text/8910"
}

# What a party asks for.

appeal "assistance" {
  name = {
    ar = "طلب المساعدة"
    ru = "Просьба о помощи"
    en = "Request for assistance"
  }
  by         = [office.focal_point, office.competent_authority, office.head_of_state]
  unverified = true
  source     = [aadmer.art11, aadmer.art3]
}

# Less than a request, and known from Indonesia in 2018: we accept, we do not ask.
appeal "openness" {
  name = {
    ar = "إعلان قبول المساعدة"
    ru = "Заявление о готовности принять помощь"
    en = "Word that help is welcome"
  }
  by     = [office.head_of_state, office.competent_authority, office.foreign_ministry]
  source = [practice.palu_openness, aadmer.art3]
}

# Promptly, and no hours.
duty "answer_request" {
  name = {
    ar = "البت في الطلب والرد"
    ru = "Решить и ответить на просьбу"
    en = "Decide on the request, and answer"
  }
  on         = appeal.assistance.received
  owes       = each.other_party
  when       = immediately
  met_by     = [agreement.assistance.offered, agreement.assistance.declined, reply.promised, reply.declined_with_reason, force.pledged]
  unverified = true
  source     = [aadmer.art11_answer]
}

duty "answer_offer" {
  name = {
    ar = "البت في العرض والرد"
    ru = "Решить и ответить на предложение"
    en = "Decide on the offer, and answer"
  }
  on         = agreement.assistance.offered
  owes       = requester
  when       = immediately
  met_by     = [agreement.assistance.accepted, agreement.assistance.declined]
  unverified = true
  source     = [aadmer.art11_offer]
}

prohibition "local_law" {
  name = {
    ar = "مخالفة قوانين الطرف المتلقي في عملية مساعدة"
    ru = "Нарушение законов принимающего участника при оказании помощи"
    en = "Breach of the receiving party's laws in an assistance operation"
  }
  unverified = true
  source     = [aadmer.art13]
}

# What the Conference decides.

question "adopt_procedures" {
  name = {
    ar = "اعتماد إجراءات التشغيل"
    ru = "Принятие типовых процедур"
    en = "Adopting operating procedures"
  }
  body   = body.conference
  opened = [office.minister, office.secretary_general]
  rule {
    consensus {}
  }
  unverified = true
  source     = [aadmer.art21, aadmer.art8]
}

question "amend" {
  name = {
    ar = "تعديل الاتفاق"
    ru = "Изменение Соглашения"
    en = "Amending the Agreement"
  }
  body   = body.conference
  opened = [office.minister, office.secretary_general]
  rule {
    consensus {}
  }
  unverified = true
  source     = [aadmer.art21, aadmer.final]
}

# Of leaving nothing was found, so that no status says how one leaves.
status "ratification" {
  name = {
    ar = "التصديق أو الانضمام"
    ru = "Ратификация или присоединение"
    en = "Ratification or accession"
  }
  change     = "bound"
  by         = "signature"
  unverified = true
  source     = [aadmer.final]
}

status "signature" {
  name = {
    ar = "التوقيع"
    ru = "Подписание"
    en = "Signature"
  }
  change     = "signed"
  by         = "signature"
  unverified = true
  source     = [aadmer.final]
}

reading "consent_once" {
  on = aadmer.art11_consent
  says = {
    ar = "الموافقة عامة: إذا أعلن رئيس الدولة أن المساعدة مقبولة جاز لمن يعرضها أن يتحرك."
    ru = "Согласие общее: если глава государства объявил, что помощь принимается, предлагающий может отправляться."
    en = "Consent is general: once the head of state has said that help is accepted, whoever offers it may set out."
  }
  source = [practice.palu_openness, aadmer.art3]
}

reading "consent_each" {
  on = aadmer.art11_consent
  says = {
    ar = "الموافقة على كل عرض بعينه: تختار الدولة ما تحتاج إليه من الأنواع وممن عرض."
    ru = "Согласие дается на каждое предложение: государство выбирает, какие виды помощи и от кого ему нужны."
    en = "Consent is to each offer: the state chooses which kinds it needs, and from whom."
  }
  source = [practice.palu_selection, aadmer.art3]
}
