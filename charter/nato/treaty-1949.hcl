# The North Atlantic Treaty of 4 April 1949, in force since 24 August 1949. Article 6
# stands here in its first wording, and in treaty-1951.hcl in that of today.
#
# Protocols of accession change who is bound, which acts of membership tell. One of them,
# of 1951, changed the text as well.

instrument "treaty" {
  constitutes = true
  name = {
    ar = "معاهدة شمال الأطلسي"
    ru = "Североатлантический договор"
    en = "North Atlantic Treaty"
  }
}

version "treaty" "1949" {
  signed   = "1949-04-04"
  in_force = "1949-08-24"
  url      = "https://www.nato.int/archives/1st5years/annexes/a.htm"
}

# No text was changed on these two days: from the first on article 12 lets a party ask for a
# review, and from the second on article 13 lets a party leave.

version "treaty" "1959" {
  in_force = "1959-08-24"
}

version "treaty" "1969" {
  in_force = "1969-08-24"
}

# Articles 1 and 2

source "treaty" "art1" {
  label = {
    ar = "المعاهدة، المادة 1"
    ru = "Договор, статья 1"
    en = "Treaty, article 1"
  }
  gist = {
    ar = "يسوّي الأطراف منازعاتهم الدولية سلمياً، ويمتنعون عن التهديد بالقوة واستخدامها على نحو يخالف مقاصد الأمم المتحدة."
    ru = "Участники разрешают международные споры мирными средствами и воздерживаются от угрозы силой и ее применения вопреки целям ООН."
    en = "Parties settle their international disputes peacefully and refrain from the threat and use of force against the purposes of the United Nations."
  }
  url = "https://www.nato.int/archives/1st5years/annexes/a.htm"
}

prohibition "force_against_the_charter" {
  name = {
    ar = "التهديد بالقوة أو استخدامها خلافاً لمقاصد الأمم المتحدة"
    ru = "Угроза силой или ее применение вопреки целям ООН"
    en = "The threat or use of force against the purposes of the United Nations"
  }
  source = [treaty.art1]
}

source "treaty" "art2" {
  label = {
    ar = "المعاهدة، المادة 2"
    ru = "Договор, статья 2"
    en = "Treaty, article 2"
  }
  gist = {
    ar = "يعزز الأطراف مؤسساتهم الحرة، ويسعون إلى إزالة التعارض من سياساتهم الاقتصادية."
    ru = "Участники укрепляют свои свободные институты и стремятся устранять противоречия в экономической политике."
    en = "Parties strengthen their free institutions and seek to take conflict out of their economic policies."
  }
  url = "https://www.nato.int/archives/1st5years/annexes/a.htm"
}

# Article 3. It is owed at all times and because of nothing, and has no rule here.

source "treaty" "art3" {
  label = {
    ar = "المعاهدة، المادة 3"
    ru = "Договор, статья 3"
    en = "Treaty, article 3"
  }
  gist = {
    ar = "يحافظ الأطراف، كلٌّ على حدة ومجتمعين، على قدرتهم على مقاومة هجوم مسلح وينمّونها بالاعتماد على النفس وبالعون المتبادل."
    ru = "Участники, каждый в отдельности и совместно, поддерживают и развивают самопомощью и взаимопомощью способность противостоять вооруженному нападению."
    en = "Parties, each and jointly, keep up and develop by self-help and mutual aid their capacity to resist armed attack."
  }
  url = "https://www.nato.int/archives/1st5years/annexes/a.htm"
}

# Article 4

source "treaty" "art4" {
  label = {
    ar = "المعاهدة، المادة 4"
    ru = "Договор, статья 4"
    en = "Treaty, article 4"
  }
  gist = {
    ar = "يتشاور الأطراف كلما رأى أيٌّ منهم أن وحدة أراضي أحدهم أو استقلاله السياسي أو أمنه مهدد؛ ولا يذكر النص موعداً."
    ru = "Участники консультируются, когда, по мнению любого из них, территориальная целостность, политическая независимость или безопасность одного из них под угрозой; срока текст не называет."
    en = "Parties consult whenever any one of them holds that the territorial integrity, political independence or security of one is threatened; the text names no time."
  }
  url = "https://www.nato.int/archives/1st5years/annexes/a.htm"
}

# Any party may ask, also on behalf of another that is threatened.
appeal "consultation" {
  name = {
    ar = "طلب التشاور"
    ru = "Запрос о консультациях"
    en = "Request for consultations"
  }
  by     = [office.head_of_state, office.head_of_government, office.minister_foreign, office.permanent_representative]
  source = [treaty.art4]
}

duty "consult" {
  name = {
    ar = "التشاور"
    ru = "Консультироваться"
    en = "Consult together"
  }
  on          = appeal.consultation.received
  owes        = each.party
  met_for_all = [consultation.started, session.held]
  source      = [treaty.art4]
}

# Article 5

source "treaty" "art5" {
  label = {
    ar = "المعاهدة، المادة 5"
    ru = "Договор, статья 5"
    en = "Treaty, article 5"
  }
  gist = {
    ar = "الهجوم المسلح على طرف أو أكثر في أوروبا أو أمريكا الشمالية يُعد هجوماً على الجميع؛ فيعين كلٌّ منهم المعتدى عليه بأن يتخذ فوراً، منفرداً وبالاتفاق مع سائر الأطراف، ما يراه لازماً من عمل ومنه القوة المسلحة."
    ru = "Вооруженное нападение на одного или нескольких участников в Европе или Северной Америке считается нападением на всех; каждый помогает подвергшемуся нападению, немедленно предпринимая, индивидуально и вместе с другими, то, что сочтет необходимым, включая применение вооруженной силы."
    en = "An armed attack on one or more parties in Europe or North America counts as one on all; each helps the one attacked by taking at once, by itself and with the others, the action that it deems necessary, armed force included."
  }
  url = "https://www.nato.int/terrorism/five.htm"
}

source "treaty" "art5_assistance" {
  label = {
    ar = "المعاهدة، المادة 5 (الإعانة)"
    ru = "Договор, статья 5 (помощь)"
    en = "Treaty, article 5 (assistance)"
  }
  gist = {
    ar = "يعين كل طرف المعتدى عليه بأن يتخذ فوراً ما يراه لازماً من عمل. ويُختلف في ما إذا كان له أن يرى أن لا شيء يلزم."
    ru = "Каждый участник помогает подвергшемуся нападению, немедленно предпринимая то, что сочтет необходимым. Вправе ли он счесть, что необходимого нет, спорно."
    en = "Each party assists the one attacked by taking at once the action that it deems necessary. Whether it may deem that none is, is in dispute."
  }
  url = "https://www.nato.int/terrorism/five.htm"
}

source "treaty" "art5_2" {
  label = {
    ar = "المعاهدة، المادة 5 (الفقرة 2)"
    ru = "Договор, статья 5 (абзац 2)"
    en = "Treaty, article 5(2)"
  }
  gist = {
    ar = "يُبلَّغ مجلس الأمن فوراً بالهجوم وبما اتُّخذ من تدابير، وتنتهي التدابير متى اتخذ المجلس ما يلزم لإعادة السلم والأمن الدوليين."
    ru = "О нападении и о принятых мерах немедленно сообщается Совету Безопасности; меры прекращаются, когда он примет необходимое для восстановления международного мира."
    en = "The Security Council is told at once of the attack and of the measures taken; the measures end when it has done what restores international peace."
  }
  url = "https://www.nato.int/terrorism/five.htm"
}

appeal "armed_attack" {
  until = treaty.1951
  name = {
    ar = "طلب العون عند وقوع هجوم مسلح"
    ru = "Обращение за помощью при вооруженном нападении"
    en = "Appeal for help against an armed attack"
  }
  by     = [office.head_of_state, office.head_of_government, office.minister_foreign, office.permanent_representative]
  source = [treaty.art5, treaty.art6_1949]
}

# Each judges for itself what it deems necessary, so that any of these acts meets it. Whether
# to decline is also an action that a party may deem necessary is in dispute: see the readings.
duty "assist" {
  name = {
    ar = "إعانة الطرف المعتدى عليه"
    ru = "Помочь подвергшемуся нападению участнику"
    en = "Assist the party attacked"
  }
  on   = appeal.armed_attack.received
  owes = each.other_party
  when = immediately
  met_by = [
    reply.promised, force.pledged, force.consented, force.ordered, force.moved_in, force.present, measure.imposed,
  ]
  source = [treaty.art5_assistance, treaty.art5]
}

reading "each_judges_what_is_necessary" {
  on = treaty.art5_assistance
  says = {
    ar = "لكل طرف أن يقدّر وحده ما يلزم، وله أن يرى أن لا شيء يلزم."
    ru = "Каждый сам судит о необходимом и вправе счесть, что необходимого нет."
    en = "Each party is the only judge of what is necessary, and may find that nothing is."
  }
  source = [treaty.art5_assistance, practice.art5_judgment]
}

reading "some_action_is_owed" {
  on = treaty.art5_assistance
  says = {
    ar = "للطرف أن يختار صورة العمل، لا أن يمتنع عن كل عمل: فالنص يوجب الإعانة."
    ru = "Участник волен в выборе действия, но не в том, чтобы не действовать: текст обязывает помочь."
    en = "A party is free in the form of its action and not in whether it acts: the text obliges to assist."
  }
  unverified = true
  source     = [treaty.art5_assistance]
}

# Owed by the parties; in 2001 the Secretary General gave the notice for all of them. The
# end of measures by what the Security Council does is seen in no act, and has no rule.
duty "report_attack" {
  name = {
    ar = "إبلاغ مجلس الأمن بالهجوم"
    ru = "Сообщить Совету Безопасности ООН о нападении"
    en = "Report the attack to the UN Security Council"
  }
  on          = appeal.armed_attack.received
  owes        = each.party
  when        = immediately
  met_for_all = [notice.un_security_council]
  source      = [treaty.art5_2, practice.art5_2001]
}

duty "report_measures" {
  name = {
    ar = "إبلاغ مجلس الأمن بالتدابير"
    ru = "Сообщить Совету Безопасности ООН о мерах"
    en = "Report the measures to the UN Security Council"
  }
  on          = question.collective_defence.announced
  owes        = each.party
  when        = immediately
  met_for_all = [notice.un_security_council]
  source      = [treaty.art5_2, practice.art5_2001]
}

# Article 6

source "treaty" "art6_1949" {
  label = {
    ar = "المعاهدة، المادة 6 (نص 1949)"
    ru = "Договор, статья 6 (текст 1949 года)"
    en = "Treaty, article 6 (text of 1949)"
  }
  gist = {
    ar = "يشمل الهجوم ما وقع على أراضي طرف في أوروبا أو أمريكا الشمالية، وعلى المحافظات الفرنسية في الجزائر، وعلى قوات الاحتلال في أوروبا، وعلى الجزر والسفن والطائرات شمال مدار السرطان في شمال الأطلسي."
    ru = "Нападением считается нападение на территорию участника в Европе или Северной Америке, французские департаменты Алжира, оккупационные войска в Европе, острова, суда и самолеты в Северной Атлантике к северу от тропика Рака."
    en = "An attack is one on a party's territory in Europe or North America, on the Algerian departments of France, on occupation forces in Europe, or on islands, ships and aircraft in the North Atlantic north of the Tropic of Cancer."
  }
  url = "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_63_Part_2.djvu/945"
}

# Article 8

source "treaty" "art8" {
  label = {
    ar = "المعاهدة، المادة 8"
    ru = "Договор, статья 8"
    en = "Treaty, article 8"
  }
  gist = {
    ar = "لا تخالف التزامات الأطراف القائمة هذه المعاهدة، ولا يعقدون ما يخالفها."
    ru = "Действующие обязательства участников Договору не противоречат, и противоречащих ему они не заключают."
    en = "The parties' engagements do not conflict with the Treaty, and they enter into none that does."
  }
  unverified = true
}

prohibition "conflicting_engagements" {
  name = {
    ar = "عقد التزامات دولية تخالف المعاهدة"
    ru = "Принятие обязательств, противоречащих Договору"
    en = "Entering into engagements that conflict with the Treaty"
  }
  unverified = true
  source     = [treaty.art8]
}

# Article 9

source "treaty" "art9" {
  label = {
    ar = "المعاهدة، المادة 9"
    ru = "Договор, статья 9"
    en = "Treaty, article 9"
  }
  gist = {
    ar = "ينشئ الأطراف مجلساً يُمثَّل فيه كلٌّ منهم، وهو الهيئة الوحيدة التي تستمد سلطتها من المعاهدة نفسها، وله أن ينشئ هيئات فرعية. ولا يذكر النص كيف يقرر."
    ru = "Участники учреждают Совет, где представлен каждый; только он получает полномочия прямо из Договора и создает вспомогательные органы. Как он решает, не сказано."
    en = "The parties establish a Council on which each is represented; it alone has its authority from the Treaty itself, and sets up subsidiary bodies. How it decides is not said."
  }
  url = "http://web.archive.org/web/20011110151021/http:/www.nato.int/docu/handbook/2001/hb070101.htm"
}

# Article 10

source "treaty" "art10" {
  label = {
    ar = "المعاهدة، المادة 10"
    ru = "Договор, статья 10"
    en = "Treaty, article 10"
  }
  gist = {
    ar = "للأطراف باتفاق إجماعي أن يدعوا دولة أوروبية أخرى إلى الانضمام، فتصبح طرفاً بإيداع وثيقة انضمامها لدى الولايات المتحدة."
    ru = "Участники могут по единогласному согласию пригласить другое европейское государство; оно становится участником, сдав документ о присоединении Соединенным Штатам."
    en = "The parties may by unanimous agreement invite another European state; it becomes a party by depositing its instrument of accession with the United States."
  }
  url = "http://law.emory.edu/eilr/content/volume-34/issue-special/articles/north-atlantic-treaty-article-10.html"
}

question "invite" {
  name = {
    ar = "دعوة دولة إلى الانضمام"
    ru = "Приглашение государства присоединиться"
    en = "Inviting a state to accede"
  }
  body = body.nac
  rule {
    unanimity {
      of = "all"
    }
  }
  source = [treaty.art10]
}

status "accession" {
  name = {
    ar = "الانضمام"
    ru = "Присоединение"
    en = "Accession"
  }
  change   = "bound"
  by       = "decision"
  question = question.invite
  source   = [treaty.art10]
}

# Article 11

source "treaty" "art11" {
  label = {
    ar = "المعاهدة، المادة 11"
    ru = "Договор, статья 11"
    en = "Treaty, article 11"
  }
  gist = {
    ar = "تُصدَّق المعاهدة وتودع وثائق التصديق لدى الولايات المتحدة، وتُنفذ أحكامها وفق الأصول الدستورية لكل طرف."
    ru = "Договор подлежит ратификации, грамоты сдаются Соединенным Штатам; положения его исполняются по конституционной процедуре каждого участника."
    en = "The Treaty is ratified, the instruments are deposited with the United States, and its provisions are carried out by each party's own constitutional processes."
  }
  url = "https://radiocranio.com.br/2022/01/28/article-v-of-the-nato-agreement/"
}

status "signature" {
  name = {
    ar = "التوقيع"
    ru = "Подписание"
    en = "Signature"
  }
  change = "signed"
  by     = "signature"
  source = [treaty.art11]
}

# Article 12

source "treaty" "art12" {
  label = {
    ar = "المعاهدة، المادة 12"
    ru = "Договор, статья 12"
    en = "Treaty, article 12"
  }
  gist = {
    ar = "بعد عشر سنوات من النفاذ يتشاور الأطراف لمراجعة المعاهدة إذا طلب أيٌّ منهم ذلك."
    ru = "По истечении десяти лет участники по требованию любого из них консультируются о пересмотре Договора."
    en = "Ten years after its entry into force the parties consult on reviewing the Treaty if any of them asks."
  }
  unverified = true
}

appeal "review" {
  since = treaty.1959
  name = {
    ar = "طلب مراجعة المعاهدة"
    ru = "Требование о пересмотре Договора"
    en = "Request for a review of the Treaty"
  }
  by         = [office.head_of_state, office.head_of_government, office.minister_foreign]
  unverified = true
  source     = [treaty.art12]
}

duty "review" {
  since = treaty.1959
  name = {
    ar = "التشاور في مراجعة المعاهدة"
    ru = "Консультироваться о пересмотре Договора"
    en = "Consult on a review of the Treaty"
  }
  on          = appeal.review.received
  owes        = each.party
  met_for_all = [consultation.started, session.held]
  unverified  = true
  source      = [treaty.art12]
}

# Article 13

source "treaty" "art13" {
  label = {
    ar = "المعاهدة، المادة 13"
    ru = "Договор, статья 13"
    en = "Treaty, article 13"
  }
  gist = {
    ar = "بعد عشرين سنة من النفاذ يخرج الطرف من المعاهدة بعد سنة من إشعار النقض الذي يوجهه إلى الولايات المتحدة، وتبلّغ هي سائر الأطراف."
    ru = "По истечении двадцати лет участник выходит через год после того, как уведомит о денонсации Соединенные Штаты, которые извещают остальных."
    en = "Twenty years after its entry into force a party leaves one year after its notice of denunciation to the United States, which tells the others."
  }
  unverified = true # read as others quote it
  url        = "https://www.nato.int/cps/en/natohq/official_texts_17120.htm"
}

status "denunciation_notice" {
  since = treaty.1969
  name = {
    ar = "إشعار النقض"
    ru = "Уведомление о денонсации"
    en = "Notice of denunciation"
  }
  change     = "notice"
  by         = "notice"
  unverified = true
  source     = [treaty.art13]
}

status "denunciation" {
  since = treaty.1969
  name = {
    ar = "الخروج من المعاهدة"
    ru = "Выход из Договора"
    en = "Ceasing to be a party"
  }
  change     = "left"
  by         = "notice"
  ahead      = within("1 year")
  loses      = ["seat", "vote", "posts"]
  unverified = true
  source     = [treaty.art13]
}
