# From an answer to the last module home. What is offered is accepted by the one that asked, and
# by nobody for it.

agreement "assistance" {
  name = {
    ar = "المساعدة عبر الآلية"
    ru = "Помощь через Механизм"
    en = "Assistance through the mechanism"
  }
  needs = [appeal.assistance, appeal.prepositioning]
  part "request" {
    by = [office.contact_point, office.permanent_representative]
  }
  part "offer" {
    by     = [office.contact_point]
    states = ["cost", "conditions"] # scope stands in the items
  }
  part "accept" {
    by = [office.contact_point, office.permanent_representative]
  }
  part "amend" {
    by = [office.contact_point]
  }
  part "end" {
    by = [office.contact_point]
  }
  opens    = ["request", "offer"]
  binds_on = part.accept
  lacking  = "finding"
  source   = [decision.art15_4_terms, decision.art15, practice.acceptance]
}

resource "masks" {
  name = {
    ar = "كمامات واقية"
    ru = "Защитные маски"
    en = "Protective masks"
  }
  source = [practice.italy_2020]
}

resource "module" {
  name = {
    ar = "وحدة"
    ru = "Модуль"
    en = "Module"
  }
  source = [decision.art9]
}

resource "medical_team" {
  name = {
    ar = "فريق طبي"
    ru = "Медицинская группа"
    en = "Medical team"
  }
  source = [decision.art9]
}

resource "expert" {
  name = {
    ar = "خبير"
    ru = "Эксперт"
    en = "Expert"
  }
  source = [decision.art9]
}

resource "disinfectant_litres" {
  name = {
    ar = "مطهر، باللتر"
    ru = "Дезинфицирующее средство, литры"
    en = "Disinfectant, litres"
  }
  source = [practice.answers_2020]
}

# Without the acceptance of the one that asked nobody comes. What goes out from the reserve
# goes by another agreement, with the Union: its lack is then shown here and means nothing.
gate "accepted" {
  rule       = agreement.assistance
  before     = force.moved_in
  lacking    = "finding"
  source     = [decision.art15_5, practice.acceptance]
  unverified = true
}
