# The Treaty of 15 May 1992, as it came into force on 20 April 1994. Articles 2 and
# 4(1) stand in treaty-2010.hcl, whose text they have today.

instrument "treaty" {
  constitutes = true
  name = {
    ar = "معاهدة الأمن الجماعي"
    ru = "Договор о коллективной безопасности"
    en = "Collective Security Treaty"
  }
}

version "treaty" "1992" {
  signed   = "1992-05-15"
  in_force = "1994-04-20"
  url      = "https://en.odkb-csto.org/documents/documents/dogovor_o_kollektivnoy_bezopasnosti/"
}

source "treaty" "art1" {
  label = {
    ar = "المعاهدة، المادة 1"
    ru = "Договор, статья 1"
    en = "Treaty, article 1"
  }
  gist = {
    ar = "لا يلجأ الأعضاء فيما بينهم إلى القوة ولا إلى التهديد بها ويسوّون خلافاتهم سلمياً، ولا يدخلون أحلافاً عسكرية أخرى ولا يشاركون في أعمال موجهة ضد عضو آخر."
    ru = "Государства-участники не применяют друг против друга силу и не угрожают ею, решают споры мирно, не вступают в иные военные союзы и не участвуют в действиях против другого участника."
    en = "Members neither use nor threaten force among themselves and settle disputes peacefully; they join no other military alliance and take no part in action against another member."
  }
  url = "https://en.odkb-csto.org/documents/documents/dogovor_o_kollektivnoy_bezopasnosti/"
}

source "treaty" "art4_2" {
  label = {
    ar = "المعاهدة، المادة 4 (الفقرة 2)"
    ru = "Договор, статья 4 (абзац 2)"
    en = "Treaty, article 4(2)"
  }
  gist = {
    ar = "بناءً على طلب العضو المعتدى عليه يقدم إليه سائر الأعضاء فوراً ما يلزم من عون، بما فيه العسكري، ويساندونه بما لديهم من وسائل عملاً بحق الدفاع الجماعي."
    ru = "По просьбе подвергшегося нападению участника остальные незамедлительно оказывают ему необходимую помощь, включая военную, и поддерживают его имеющимися средствами в порядке коллективной обороны."
    en = "At the request of the member attacked, all others immediately give the help that is needed, military help included, and support it with the means they have, as collective self-defence."
  }
  url = "https://odkb-csto.org/institute"
}

source "treaty" "art4_3" {
  label = {
    ar = "المعاهدة، المادة 4 (الفقرة 3)"
    ru = "Договор, статья 4 (абзац 3)"
    en = "Treaty, article 4(3)"
  }
  gist = {
    ar = "تُبلَّغ التدابير المتخذة بموجب هذه المادة إلى مجلس الأمن التابع للأمم المتحدة فوراً."
    ru = "О мерах, принятых по этой статье, незамедлительно уведомляется Совет Безопасности ООН."
    en = "Measures taken under the article are notified to the United Nations Security Council at once."
  }
  url = "https://en.odkb-csto.org/documents/documents/dogovor_o_kollektivnoy_bezopasnosti/"
}

source "treaty" "art5" {
  label = {
    ar = "المعاهدة، المادة 5"
    ru = "Договор, статья 5"
    en = "Treaty, article 5"
  }
  gist = {
    ar = "يتولى مجلس الأمن الجماعي والهيئات التي ينشئها تنسيق العمل المشترك."
    ru = "Совместную деятельность координируют Совет коллективной безопасности и создаваемые им органы."
    en = "The Collective Security Council and the bodies it sets up coordinate what the members do together."
  }
  url = "https://en.odkb-csto.org/documents/documents/dogovor_o_kollektivnoy_bezopasnosti/"
}

source "treaty" "art6" {
  label = {
    ar = "المعاهدة، المادة 6"
    ru = "Договор, статья 6"
    en = "Treaty, article 6"
  }
  gist = {
    ar = "قرار استخدام القوات يتخذه رؤساء الدول الأعضاء؛ ولا تُستخدم خارج أراضي الأعضاء إلا لصالح الأمن الدولي ووفقاً لميثاق الأمم المتحدة وقوانين الأعضاء."
    ru = "Решение об использовании сил принимают главы государств-участников; вне их территории силы используются только в интересах международной безопасности, по Уставу ООН и законам участников."
    en = "The heads of the member states decide on the use of forces; outside the members' territory they serve international security only, under the UN Charter and the members' own laws."
  }
  url = "http://zaki.ru/pagesnew.php?id=1180&page=2"
}

source "treaty" "art7" {
  label = {
    ar = "المعاهدة، المادة 7"
    ru = "Договор, статья 7"
    en = "Treaty, article 7"
  }
  gist = {
    ar = "تُقام منشآت منظومة الأمن الجماعي بموجب اتفاقات خاصة."
    ru = "Объекты системы коллективной безопасности размещаются по особым соглашениям."
    en = "Installations of the collective security system are placed under agreements of their own."
  }
  url = "http://zaki.ru/pagesnew.php?id=1180&page=2"
}

prohibition "force_between_members" {
  name = {
    ar = "استخدام القوة أو التهديد بها بين الأعضاء"
    ru = "Применение силы или угроза силой между участниками"
    en = "Force, or the threat of it, between members"
  }
  source = [treaty.art1]
}

prohibition "other_alliances" {
  name = {
    ar = "الانضمام إلى أحلاف عسكرية أخرى أو إلى أعمال موجهة ضد عضو"
    ru = "Вступление в иные военные союзы и действия против участника"
    en = "Other military alliances, or action against a member"
  }
  source = [treaty.art1]
}

# Who was attacked asks; each of the others owes help, or says why not. Any one of
# these acts of a member shows that it did not leave the request without an answer.
duty "assist" {
  name = {
    ar = "تقديم العون للعضو الذي طلبه"
    ru = "Оказать помощь обратившемуся участнику"
    en = "Assist the member that asked"
  }
  on   = appeal.aggression.received
  owes = each.other_party
  when = immediately
  met_by = [
    force.pledged, force.consented, force.moved_in, force.present, aid.offered, reply.declined_with_reason,
  ]
  source = [treaty.art4_2]
}

# Owed by the parties; whoever does it, in practice the Secretary General, does it
# for all of them.
duty "notify_un_security_council" {
  name = {
    ar = "إبلاغ مجلس الأمن التابع للأمم المتحدة"
    ru = "Уведомить Совет Безопасности ООН"
    en = "Notify the United Nations Security Council"
  }
  on      = question.send_forces.announced
  owes    = each.party
  when    = immediately
  met_by  = [notice.un_security_council]
  met_for = "all"
  source  = [treaty.art4_3, peacekeeping.art3, practice.notices_2022]
}
