# The smallest law of agreements: states of a compact ask one another for engines.

charter "compact" {
  language = "en"
  name     = { en = "A compact", ru = "Соглашение штатов", ar = "ميثاق الولايات" }
  seat {
    name   = { en = "Nowhere", ru = "Нигде", ar = "لا مكان" }
    offset = "+00:00"
  }
}

instrument "compact" {
  name        = { en = "The compact", ru = "Соглашение", ar = "الميثاق" }
  constitutes = true
}

version "compact" "1" {
  signed   = "2000-01-01"
  in_force = "2001-01-01"
}

source "compact" "art3" {
  label = { en = "Article 3", ru = "Статья 3", ar = "المادة 3" }
  gist  = { en = "Help is asked for, offered and accepted.", ru = "Помощь запрашивают, предлагают и принимают.", ar = "يُطلب العون ويُعرض ويُقبل." }
}

office "envoy" {
  of   = member
  name = { en = "Authorised representative", ru = "Уполномоченный представитель", ar = "الممثل المفوض" }
  may = [
    agreement.acceptance, agreement.amendment, agreement.confirmation, agreement.decline, agreement.end, agreement.offer,
    agreement.request, council.appeal, force.order,
  ]
  source = [compact.art3]
}

office "archivist" {
  of          = organisation
  name        = { en = "Archivist", ru = "Архивист", ar = "أمين المحفوظات" }
  transcribes = true
  source      = [compact.art3]
}

appeal "declaration" {
  name   = { en = "Declaration of an emergency", ru = "Объявление чрезвычайной ситуации", ar = "إعلان حالة طارئة" }
  by     = [office.envoy]
  source = [compact.art3]
}

resource "engine" {
  name   = { en = "Fire engine", ru = "Пожарная машина", ar = "سيارة إطفاء" }
  source = [compact.art3]
}

agreement "rsa" {
  name  = { en = "Agreement on assistance", ru = "Соглашение о помощи", ar = "اتفاق العون" }
  needs = [appeal.declaration]
  part "request" {
    by = [office.envoy]
  }
  part "offer" {
    by     = [office.envoy]
    states = ["cost"]
  }
  part "accept" {
    by = [office.envoy]
  }
  part "amend" {
    by = [office.envoy]
  }
  part "end" {
    by = [office.envoy]
  }
  opens    = ["request", "offer"]
  binds_on = part.accept
  lacking  = "finding"
  source   = [compact.art3]
}

gate "agreed" {
  rule    = agreement.rsa
  before  = force.moved_in
  lacking = "finding"
  source  = [compact.art3]
}

test "engines_go_under_an_agreement" {
  at      = "2020-06-02T18:00:00Z"
  parties = ["NORTH", "EAST"]
  given {
    who  = "NORTH"
    act  = council.appeal
    kind = appeal.declaration
    at   = "2020-06-01T12:00:00Z"
  }
  given {
    who   = "NORTH"
    act   = agreement.request
    kind  = agreement.rsa
    items = { engine = 5 }
    at    = "2020-06-02T06:00:00Z"
  }
  given {
    who    = "EAST"
    act    = agreement.offer
    kind   = agreement.rsa
    items  = { engine = 3 }
    states = ["cost"]
    at     = "2020-06-02T09:00:00Z"
  }
  given {
    who   = "NORTH"
    act   = agreement.acceptance
    kind  = agreement.rsa
    items = { engine = 3 }
    at    = "2020-06-02T12:00:00Z"
  }
  when {
    who = "EAST"
    act = force.order
  }
  then {
    may = "yes"
  }
}
