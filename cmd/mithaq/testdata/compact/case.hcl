# A fire, and engines that come under agreements: asked for, offered, accepted exactly or not.

case "fire" {
  title   = text({ en = "A fire in the north", ru = "Пожар на севере", ar = "حريق في الشمال" })
  charter = "law"
  files   = ["expectations.hcl"]
}

member "NORTH" {
  name = { en = "North", ru = "Север", ar = "الشمال" }
}

member "EAST" {
  name = { en = "East", ru = "Восток", ar = "الشرق" }
}

member "WEST" {
  name = { en = "West", ru = "Запад", ar = "الغرب" }
}

source "log" {
  outlet    = "Test"
  url       = "https://example.org/"
  language  = "en"
  published = "2020-06-30"
  grade     = "F6"
}

act "member.status" "bound" {
  on = "pact"
  happened {
    from = "2001-01-01T00:00:00Z"
    to   = "2001-01-01T00:00:00Z"
  }
  source = [source.log]
  known  = "2001-01-01T00:00:00Z"
  body = {
    members    = ["NORTH", "EAST", "WEST"]
    instrument = "compact"
    change     = "bound"
    from       = at("2001-01-01T00:00:00Z")
  }
}

open "fire" {
  title  = text({ en = "A fire in the north", ru = "Пожар на севере", ar = "حريق في الشمال" })
  member = "NORTH"
  source = [source.log]
  known  = "2020-06-01T00:00:00Z"
  happened {
    from = "2020-06-01T00:00:00Z"
    to   = "2020-06-01T00:00:00Z"
  }
}

act "council.appeal" "declared" {
  happened {
    from = "2020-06-01T12:00:00Z"
    to   = "2020-06-01T12:00:00Z"
  }
  source = [source.log]
  of     = { member = "NORTH", office = "envoy" }
  known  = "2020-06-01T12:00:00Z"
  body = {
    kind       = "declaration"
    addressees = ["EAST", "WEST"]
    invokes    = ["compact.art3"]
    asks       = text({ en = "Help against a fire", ru = "Помощь в тушении пожара", ar = "العون على إطفاء حريق" })
  }
}

act "agreement.request" "asked" {
  happened {
    from = "2020-06-02T06:00:00Z"
    to   = "2020-06-02T06:00:00Z"
  }
  source  = [source.log]
  of      = { member = "NORTH", office = "envoy" }
  answers = [act.declared]
  known   = "2020-06-02T06:00:00Z"
  body = {
    kind      = "rsa"
    of        = ["EAST", "WEST"]
    items     = [{ kind = "engine", count = exactly(5) }, { kind = "personnel", count = unknown() }]
    needed_by = at("2020-06-03T00:00:00Z")
    form      = "oral"
    text      = text({ en = "Five engines with their crews", ru = "Пять машин с расчётами", ar = "خمس سيارات بأطقمها" })
  }
}

act "agreement.confirmation" "asked_in_writing" {
  happened {
    from = "2020-06-02T20:00:00Z"
    to   = "2020-06-02T20:00:00Z"
  }
  source  = [source.log]
  of      = { member = "NORTH", office = "envoy" }
  answers = [act.asked]
  known   = "2020-06-02T20:00:00Z"
  body = {
    text = text({ en = "As said", ru = "Как сказано", ar = "كما قيل" })
  }
}

act "agreement.decline" "west_declines" {
  happened {
    from = "2020-06-02T08:00:00Z"
    to   = "2020-06-02T08:00:00Z"
  }
  source  = [source.log]
  of      = { member = "WEST", office = "envoy" }
  answers = [act.asked]
  known   = "2020-06-02T08:00:00Z"
  body = {
    reason = text({ en = "All engines are out", ru = "Все машины на выезде", ar = "جميع السيارات في الخدمة" })
  }
}

act "agreement.offer" "east_offers" {
  happened {
    from = "2020-06-02T09:00:00Z"
    to   = "2020-06-02T09:00:00Z"
  }
  source  = [source.log]
  of      = { member = "EAST", office = "envoy" }
  answers = [act.asked]
  known   = "2020-06-02T09:00:00Z"
  body = {
    kind       = "rsa"
    to         = "NORTH"
    items      = [{ kind = "engine", count = exactly(3) }]
    terms      = { cost = { currency = "EUR", amount = "12000" }, until = at("2020-06-20T00:00:00Z"), area = "NORTH" }
    good_until = at("2020-06-05T00:00:00Z")
    text       = text({ en = "Three engines", ru = "Три машины", ar = "ثلاث سيارات" })
  }
}

act "agreement.offer" "west_offers" {
  happened {
    from = "2020-06-02T10:00:00Z"
    to   = "2020-06-02T10:00:00Z"
  }
  source  = [source.log]
  of      = { member = "WEST", office = "envoy" }
  answers = [act.asked]
  known   = "2020-06-02T10:00:00Z"
  body = {
    kind       = "rsa"
    to         = "NORTH"
    items      = [{ kind = "engine", count = exactly(1) }]
    good_until = at("2020-06-04T00:00:00Z")
    text       = text({ en = "One engine after all", ru = "Всё же одна машина", ar = "سيارة واحدة مع ذلك" })
  }
}

act "agreement.acceptance" "accepted_more" {
  happened {
    from = "2020-06-02T11:00:00Z"
    to   = "2020-06-02T11:00:00Z"
  }
  source  = [source.log]
  of      = { member = "NORTH", office = "envoy" }
  answers = [act.east_offers]
  known   = "2020-06-02T11:00:00Z"
  body = {
    items = [{ kind = "engine", count = exactly(4) }]
    text  = text({ en = "Four engines, then", ru = "Тогда четыре машины", ar = "أربع سيارات إذن" })
  }
}

act "agreement.acceptance" "accepted" {
  happened {
    from = "2020-06-02T12:00:00Z"
    to   = "2020-06-02T12:00:00Z"
  }
  source  = [source.log]
  of      = { member = "NORTH", office = "envoy" }
  answers = [act.east_offers]
  known   = "2020-06-02T12:00:00Z"
  body = {
    items = [{ kind = "engine", count = exactly(3) }]
    text  = text({ en = "Three engines", ru = "Три машины", ar = "ثلاث سيارات" })
  }
}

act "force.move" "east_moves" {
  happened {
    from = "2020-06-02T18:00:00Z"
    to   = "2020-06-02T18:00:00Z"
  }
  source = [source.log]
  of     = { member = "EAST", office = "envoy" }
  known  = "2020-06-02T18:00:00Z"
  body = {
    member     = "EAST"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = unknown() }]
    text       = text({ en = "They set out", ru = "Выехали", ar = "انطلقوا" })
  }
}

act "force.move" "west_moves" {
  happened {
    from = "2020-06-02T19:00:00Z"
    to   = "2020-06-02T19:00:00Z"
  }
  source = [source.log]
  of     = { member = "WEST", office = "envoy" }
  known  = "2020-06-02T19:00:00Z"
  body = {
    member     = "WEST"
    from       = "home"
    to         = "moving_in"
    quantities = [{ kind = "personnel", value = unknown() }]
    text       = text({ en = "They set out", ru = "Выехали", ar = "انطلقوا" })
  }
}

act "agreement.amendment" "amended" {
  happened {
    from = "2020-06-03T12:00:00Z"
    to   = "2020-06-03T12:00:00Z"
  }
  source  = [source.log]
  of      = { member = "EAST", office = "envoy" }
  answers = [act.accepted]
  known   = "2020-06-03T12:00:00Z"
  body = {
    items = [{ kind = "engine", count = exactly(4) }]
    text  = text({ en = "One engine more", ru = "Ещё одна машина", ar = "سيارة أخرى" })
  }
}

act "agreement.acceptance" "amendment_accepted" {
  happened {
    from = "2020-06-03T13:00:00Z"
    to   = "2020-06-03T13:00:00Z"
  }
  source  = [source.log]
  of      = { member = "NORTH", office = "envoy" }
  answers = [act.amended]
  known   = "2020-06-03T13:00:00Z"
  body = {
    items = [{ kind = "engine", count = exactly(4) }]
  }
}

act "agreement.acceptance" "accepted_too_late" {
  happened {
    from = "2020-06-06T12:00:00Z"
    to   = "2020-06-06T12:00:00Z"
  }
  source  = [source.log]
  of      = { member = "NORTH", office = "envoy" }
  answers = [act.west_offers]
  known   = "2020-06-06T12:00:00Z"
  body = {
    text = text({ en = "And the one of the West", ru = "И машину Запада", ar = "وسيارة الغرب" })
  }
}

act "agreement.end" "completed" {
  happened {
    from = "2020-06-10T12:00:00Z"
    to   = "2020-06-10T12:00:00Z"
  }
  source  = [source.log]
  of      = { member = "EAST", office = "envoy" }
  answers = [act.accepted]
  known   = "2020-06-10T12:00:00Z"
  body = {
    how  = "completed"
    text = text({ en = "The fire is out", ru = "Пожар потушен", ar = "أُخمد الحريق" })
  }
}
