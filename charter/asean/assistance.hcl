# A request or an offer, and what was agreed before anybody sets out.

# The centre sends relief items and its own team, where the party agrees.
agreement "assistance" {
  name = {
    ar = "المساعدة بين الأطراف"
    ru = "Помощь между участниками"
    en = "Assistance between parties"
  }
  part "request" {
    by     = [office.focal_point, office.competent_authority]
    states = ["purpose"] # scope and type stand in the items
  }
  part "offer" {
    by     = [office.focal_point, office.competent_authority, office.foreign_ministry, office.aha_centre]
    states = ["conditions"]
  }
  part "accept" {
    by = [office.focal_point, office.competent_authority, office.foreign_ministry]
  }
  part "amend" {
    by = [office.focal_point, office.competent_authority]
  }
  part "end" {
    by = [office.focal_point, office.competent_authority, office.aha_centre]
  }
  opens      = ["request", "offer"]
  binds_on   = part.accept
  lacking    = "finding"
  unverified = true
  source     = [aadmer.art11, aadmer.art11_request, practice.sasop, practice.palu_selection]
}

gate "terms" {
  rule       = agreement.assistance
  before     = force.moved_in
  lacking    = "finding"
  unverified = true
  source     = [aadmer.art11_consent, aadmer.art3, practice.sasop]
}

resource "transport_aircraft" {
  name = {
    ar = "طائرة نقل"
    ru = "Транспортный самолет"
    en = "Transport aircraft"
  }
  source = [practice.palu_selection]
}

resource "shelter_kits" {
  name = {
    ar = "خيم ومآوٍ"
    ru = "Палатки и укрытия"
    en = "Tents and shelter kits"
  }
  source = [practice.palu_selection]
}

resource "water_treatment" {
  name = {
    ar = "وحدة تنقية مياه"
    ru = "Установка очистки воды"
    en = "Water treatment unit"
  }
  source = [practice.palu_selection]
}

resource "generators" {
  name = {
    ar = "مولدات كهربائية"
    ru = "Генераторы"
    en = "Generators"
  }
  source = [practice.palu_selection]
}

resource "rescue_team" {
  name = {
    ar = "فريق بحث وإنقاذ"
    ru = "Поисково-спасательная группа"
    en = "Search and rescue team"
  }
  source = [practice.palu_selection]
}

pool "standby" {
  name = {
    ar = "الترتيبات الاحتياطية الإقليمية"
    ru = "Региональный резерв готовности"
    en = "Regional standby arrangements"
  }
  unverified = true
  source     = [aadmer.art9, practice.sasop]
}

duty "demobilise" {
  name = {
    ar = "سحب المساعدة بعد انتهائها"
    ru = "Свернуть помощь по ее окончании"
    en = "Take the assistance home when it has ended"
  }
  on         = agreement.assistance.ended
  owes       = assister
  met_by     = [force.moved_out, force.returned]
  unverified = true
  source     = [practice.sasop]
}
