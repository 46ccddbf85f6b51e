# The Request for Assistance, from what is asked to the last one home.

agreement "rsa" {
  name = {
    ar = "طلب المساعدة"
    ru = "Запрос помощи"
    en = "Request for Assistance"
  }
  needs = [appeal.declaration]
  part "request" {
    by     = [office.authorised_representative]
    states = ["purpose", "area", "until"] # the function, the place of staging, for how long
  }
  part "offer" {
    by     = [office.authorised_representative]
    states = ["cost"]
  }
  part "accept" {
    by = [office.authorised_representative]
  }
  part "amend" {
    by = [office.authorised_representative]
  }
  part "end" {
    by = [office.authorised_representative]
  }
  binds_on = part.accept
  lacking  = "finding"
  source   = [compact.art3_b, practice.rsa, compact.art1]
}

# No number of people and things that the compact knows is named in it; these are what states
# ask for most. Others are called "teams", "personnel", "vehicles", "aircraft".

resource "information_officer" {
  name = {
    ar = "مسؤول إعلام"
    ru = "Сотрудник по информированию населения"
    en = "Public information officer"
  }
  source = [compact.art3_b]
}

resource "incident_team" {
  name = {
    ar = "فريق إدارة الحوادث"
    ru = "Группа управления ликвидацией"
    en = "Incident management team"
  }
  source = [compact.art3_b]
}

resource "rescue_team" {
  name = {
    ar = "فريق بحث وإنقاذ"
    ru = "Поисково-спасательная группа"
    en = "Search and rescue team"
  }
  source = [compact.art3_b]
}

resource "ambulance" {
  name = {
    ar = "سيارة إسعاف"
    ru = "Машина скорой помощи"
    en = "Ambulance"
  }
  source = [compact.art3_b]
}

resource "generator" {
  name = {
    ar = "مولد كهربائي"
    ru = "Генератор"
    en = "Generator"
  }
  source = [compact.art3_b]
}

# A description, and no promise: it binds to nothing.
pool "packages" {
  name = {
    ar = "حزم جاهزة للمهام"
    ru = "Готовые к задачам комплекты"
    en = "Mission ready packages"
  }
  source = [practice.packages]
}

# Nobody goes without both: the agreement between the states, and the order to this team.
gate "agreed" {
  rule    = agreement.rsa
  before  = force.moved_in
  lacking = "finding"
  source  = [compact.art3_b, practice.rsa]
}

gate "ordered" {
  rule    = force.ordered
  before  = force.moved_in
  lacking = "finding"
  source  = [practice.mission_order, compact.art4_control]
}

# The text names no time. Whether it binds, or leaves the answer to each state, is in dispute.
duty "make_available" {
  name = {
    ar = "توفير الموارد المطلوبة أو الرد"
    ru = "Предоставить запрошенные ресурсы или ответить"
    en = "Make available what was asked for, or answer"
  }
  on     = agreement.rsa.requested
  owes   = each.other_party
  met_by = [agreement.rsa.offered, agreement.rsa.declined]
  source = [compact.art4_withhold, compact.art4]
}

duty "confirm_in_writing" {
  name = {
    ar = "تأكيد الطلب الشفوي كتابةً"
    ru = "Подтвердить устный запрос письменно"
    en = "Confirm in writing what was asked by word of mouth"
  }
  on     = agreement.rsa.spoken
  owes   = requester
  when   = within("30 days")
  met_by = [agreement.rsa.confirmed]
  source = [compact.art3_b_oral]
}

duty "bring_home" {
  name = {
    ar = "متابعة الموفدين حتى عودتهم"
    ru = "Вернуть направленных домой"
    en = "Bring home whoever was sent"
  }
  on     = agreement.rsa.ended
  owes   = assister
  met_by = [force.returned]
  source = [practice.return_home]
}

# The text names no time within which anybody claims, answers or pays.
duty "reimburse" {
  name = {
    ar = "ردّ ما تكلفته الولاية المُعينة"
    ru = "Возместить расходы штата, оказавшего помощь"
    en = "Reimburse the state that gave aid"
  }
  on     = agreement.rsa.claimed
  owes   = requester
  met_by = [agreement.rsa.closed]
  source = [compact.art9, practice.return_home]
}
