# What is counted, what stays at home, and what is held ready beyond the cards.

resource "engine" {
  name = {
    ar = "سيارة إطفاء"
    ru = "Автоцистерна"
    en = "Engine"
  }
  source = [practice.form]
}

resource "truck" {
  name = {
    ar = "سيارة سلّم"
    ru = "Автолестница"
    en = "Ladder truck"
  }
  source = [practice.form]
}

resource "tender" {
  name = {
    ar = "صهريج مياه"
    ru = "Водовоз"
    en = "Water tender"
  }
  source = [practice.form]
}

resource "squad" {
  name = {
    ar = "سيارة إنقاذ"
    ru = "Спасательный автомобиль"
    en = "Rescue squad"
  }
  source = [practice.form]
}

resource "ambulance" {
  name = {
    ar = "سيارة إسعاف"
    ru = "Скорая помощь"
    en = "Ambulance"
  }
  source = [practice.form]
}

resource "chief" {
  name = {
    ar = "ضابط قيادة"
    ru = "Старший начальник"
    en = "Chief officer"
  }
  source = [practice.form]
}

# A fifth of each kind may go. Chiefs go as they are called.
floor "four_fifths" {
  of         = [resource.engine, resource.truck, resource.tender, resource.squad, resource.ambulance]
  keeps      = "4/5"
  lacking    = "refuse"
  unverified = true
  source     = [practice.keeping]
}

pool "strike_teams" {
  name = {
    ar = "وحدات جاهزة للقطاع كله"
    ru = "Силы, которые держат наготове для всего отделения"
    en = "Units held ready for the whole division"
  }
  levels  = ["listed", "inspected"]
  renewed = within("1 year")
  source  = [agreement.art4]
}
