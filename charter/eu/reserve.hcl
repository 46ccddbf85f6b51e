# The pool and the reserve: what states have put in beforehand, and what the Union has itself.

instrument "implementing" {
  name = {
    ar = "قرارات المفوضية التنفيذية"
    ru = "Имплементационные решения Комиссии"
    en = "The Commission's implementing decisions"
  }
}

# Implementing Decision 2014/762/EU. It holds from when the states were notified, which was not
# read; it was published on 6 November 2014.
version "implementing" "2014" {
  signed     = "2014-10-16"
  in_force   = "2014-11-06"
  url        = "https://lexaris.io/book/version/documentflat/head/2116395"
  unverified = true
}

# Implementing Decision (EU) 2019/1310, on the pool and rescEU.
version "implementing" "2019" {
  signed = "2019-07-31"
  url    = "https://lexaris.de/book/version/documentflat/head/2064467"
}

# Implementing Decision (EU) 2025/704, in the place of both.
version "implementing" "2025" {
  signed = "2025-04-10"
  url    = "https://lexaris.de/book/version/documentflat/head/7959056"
}

source "implementing" "certification" {
  label = {
    ar = "القرارات التنفيذية: التسجيل والاعتماد"
    ru = "Имплементационные решения: регистрация и сертификация"
    en = "Implementing decisions: registration and certification"
  }
  gist = {
    ar = "تُسجَّل القدرة في المجمع، ثم تُعتمد بعد أن يُتحقق من الجودة وقابلية العمل المشترك؛ ولم تُقرأ المواد نفسها، بل عناوينها."
    ru = "Силы регистрируют в пуле, затем сертифицируют, проверив качество и совместимость; сами статьи не прочитаны, только их заголовки."
    en = "A capacity is registered in the pool, and certified once its quality and interoperability were assessed; the articles were not read, but their headings."
  }
  unverified = true
  url        = "https://lexaris.io/book/version/documentflat/head/2116395"
}

source "implementing" "rescue_rules" {
  label = {
    ar = "القرار التنفيذي 2019/1310"
    ru = "Имплементационное решение 2019/1310"
    en = "Implementing Decision 2019/1310"
  }
  gist = {
    ar = "يضع قواعد عمل المجمع والاحتياطي؛ وألغاه القرار التنفيذي 2025/704 الذي حل محله ومحل قرار 2014."
    ru = "Устанавливает порядок работы пула и резерва; его и решение 2014 года заменило Имплементационное решение 2025/704."
    en = "It lays down how the pool and the reserve work; Implementing Decision 2025/704 repealed it and that of 2014, and stands in their place."
  }
  url = "https://lexaris.de/book/version/documentflat/head/7959056"
}

source "implementing" "costs" {
  label = {
    ar = "القرار التنفيذي 2014/762: التكاليف"
    ru = "Имплементационное решение 2014/762: расходы"
    en = "Implementing Decision 2014/762: costs"
  }
  gist = {
    ar = "ما لم يُتفق على غير ذلك، تتحمل الدولة الطالبة تكاليف المساعدة؛ ولمن يساعد أن يقدمها مجاناً كلياً أو جزئياً، أو أن يتنازل عن السداد في أي وقت. ولم تُقرأ المادة نفسها ولم يُعرف رقمها."
    ru = "Если не договорено иное, расходы на помощь несет запросившее государство; помогающий может оказать ее полностью или частично бесплатно и в любое время отказаться от возмещения. Сама статья не прочитана, номер ее не установлен."
    en = "Unless something else is agreed, the state that asked bears the costs of the assistance; who helps may give it free of charge in whole or in part, and let go of what is owed at any time. The article itself was not read, and its number is not known."
  }
  unverified = true
  url        = "http://publications.europa.eu/resource/cellar/75074dd5-761e-11e9-9f05-01aa75ed71a1.0006.03/DOC_1"
}

source "decision" "art23" {
  label = {
    ar = "القرار 1313، المادة 23"
    ru = "Решение 1313, статья 23"
    en = "Decision 1313, article 23"
  }
  gist = {
    ar = "يجوز تمويل النقل ووسائل الدعم متى طُلبت المساعدة عبر الآلية، ولزم النقل الإضافي لفعاليتها، ووافقت ما حدده المركز من حاجات؛ ويتحمل الاتحاد 75 في المئة منه على الأكثر. وقُرئت شروط الفقرة الأولى، ولم تُقرأ النسبة في النص نفسه."
    ru = "Транспорт и логистику можно финансировать, если помощь запрошена через Механизм, дополнительный транспорт нужен для ее действенности и она отвечает потребностям, которые определил ERCC; Союз несет не более 75 процентов. Условия первого пункта прочитаны, доля в самом тексте нет."
    en = "Transport and logistics may be financed where assistance was asked for through the mechanism, the further transport is needed for it to be effective, and it answers the needs that the ERCC has found; the Union bears 75 per cent at most. The conditions of the first paragraph were read, the share in the text itself was not."
  }
  unverified = true
  url        = "https://fantasticsearch.net/law/eu/en?article=1&id=Im4mZpsB1anJoctMMBE2"
}

# How the share stood before 2019, and that other assets bear other shares, was not read.
cofinancing "transport" {
  since = decision.2019
  name = {
    ar = "ما يتحمله الاتحاد من تكاليف النقل"
    ru = "Доля Союза в расходах на транспорт"
    en = "What the Union bears of transport"
  }
  agreement  = agreement.assistance
  of         = ["transport"]
  up_to      = "3/4"
  unverified = true
  source     = [decision.art23]
}

# No time within which anybody claims, answers or pays was read.
duty "bear_costs" {
  name = {
    ar = "تحمّل تكاليف المساعدة"
    ru = "Нести расходы на помощь"
    en = "Bear the costs of the assistance"
  }
  on         = agreement.assistance.claimed
  owes       = requester
  met_by     = [agreement.assistance.closed]
  unverified = true
  source     = [implementing.costs]
}

# For how long a certificate stands was not read.
pool "ecpp" {
  name = {
    ar = "المجمع الأوروبي للحماية المدنية"
    ru = "Европейский пул гражданской защиты"
    en = "European Civil Protection Pool"
  }
  levels     = ["registered", "certified"]
  unverified = true
  source     = [decision.art11, implementing.certification]
}

pool "resceu" {
  since = decision.2019
  name = {
    ar = "احتياطي «ريسك إي يو»"
    ru = "Резерв rescEU"
    en = "The reserve rescEU"
  }
  source = [decision.art12, implementing.rescue_rules]
}

# Of the members of the Union alone. The United Kingdom's seat of before 2020 is not coded.
body "committee" {
  since = decision.2019
  name = {
    ar = "لجنة الحماية المدنية"
    ru = "Комитет по гражданской защите"
    en = "Civil Protection Committee"
  }
  seats = each.seat
  seat "AT" {}
  seat "BE" {}
  seat "BG" {}
  seat "CY" {}
  seat "CZ" {}
  seat "DE" {}
  seat "DK" {}
  seat "EE" {}
  seat "ES" {}
  seat "FI" {}
  seat "FR" {}
  seat "GR" {}
  seat "HR" {}
  seat "HU" {}
  seat "IE" {}
  seat "IT" {}
  seat "LT" {}
  seat "LU" {}
  seat "LV" {}
  seat "MT" {}
  seat "NL" {}
  seat "PL" {}
  seat "PT" {}
  seat "RO" {}
  seat "SE" {}
  seat "SI" {}
  seat "SK" {}
  sits       = [office.committee_member]
  unverified = true
  source     = [decision.art33]
}

source "decision" "art33" {
  label = {
    ar = "القرار 1313، المادة 33"
    ru = "Решение 1313, статья 33"
    en = "Decision 1313, article 33"
  }
  gist = {
    ar = "تعين المفوضيةَ لجنةٌ من ممثلي الدول الأعضاء؛ وإجراء الفحص من اللائحة 182/2011 يصوَّت فيه بأغلبية مؤهلة."
    ru = "Комиссии помогает комитет из представителей государств-членов; в процедуре рассмотрения по Регламенту 182/2011 решают квалифицированным большинством."
    en = "A committee of representatives of the member states assists the Commission; in the examination procedure of Regulation 182/2011 it votes by qualified majority."
  }
  unverified = true
  url        = "https://eur-lex.europa.eu/eli/dec/2013/1313/oj"
}

# By qualified majority: the populations that it counts were not read.
question "define_reserve" {
  since = decision.2019
  name = {
    ar = "تحديد قدرات الاحتياطي"
    ru = "Определение состава резерва"
    en = "Defining what the reserve consists of"
  }
  body = body.committee
  rule {
    unknown {}
  }
  unverified = true
  source     = [decision.art33, decision.art12]
}

# The one that offers is the Union: the Commission decides. What the owner has to say to it
# stands in contracts that nobody has read.
agreement "reserve" {
  since = decision.2019
  name = {
    ar = "نشر من احتياطي «ريسك إي يو»"
    ru = "Направление из резерва rescEU"
    en = "Deployment from the reserve rescEU"
  }
  needs = [appeal.assistance]
  part "request" {
    by = [office.contact_point, office.permanent_representative]
  }
  part "offer" {
    by = [office.commission]
  }
  part "accept" {
    by = [office.contact_point, office.permanent_representative]
  }
  part "amend" {
    by = [office.commission, office.contact_point]
  }
  part "end" {
    by = [office.commission, office.contact_point]
  }
  opens      = ["request", "offer"]
  binds_on   = part.accept
  unverified = true
  source     = [decision.art12_deploy, decision.art12]
}
