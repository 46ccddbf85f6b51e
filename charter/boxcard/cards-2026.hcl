# The cards as they hold since 2026. The lists are invented; their form is that of practice.form.

source "cards" "north" {
  label = {
    ar = "بطاقة الشمال، حريق مبنى"
    ru = "Карточка «Север», пожар в здании"
    en = "Card of North, structure fire"
  }
  gist = {
    ar = "قوائم إدارة الشمال لحريق في مبنى."
    ru = "Списки подразделения «Север» на случай пожара в здании."
    en = "The lists of the department of North for a building that burns."
  }
}

source "cards" "hills" {
  label = {
    ar = "بطاقة التل والغابة، أرض مكشوفة"
    ru = "Карточка «Холм и Лес», открытая местность"
    en = "Card of Hill and Forest, open land"
  }
  gist = {
    ar = "قوائم إدارتين معاً لحريق في الأرض فوق البحيرة: يُحمل الماء إليها."
    ru = "Общие списки двух подразделений для пожаров над озером: воду туда подвозят."
    en = "The lists for land that burns above the lake, of two departments together: water is carried there."
  }
}

source "cards" "many" {
  label = {
    ar = "بطاقة لكثرة المصابين"
    ru = "Карточка на случай многих пострадавших"
    en = "Card for many injured"
  }
  gist = {
    ar = "قوائم أربع إدارات معاً لحادث كثير المصابين."
    ru = "Общие списки четырёх подразделений на случай аварии со многими пострадавшими."
    en = "The lists of four departments together for an accident with many injured."
  }
}

card "structure_north" {
  since = cards.2026
  name = {
    ar = "حريق مبنى، الشمال"
    ru = "Пожар в здании, Север"
    en = "Structure fire, North"
  }
  home      = ["NORTH"]
  struck_by = [office.incident_commander]
  level "1" {
    send "engine" {
      count = 3
      from  = ["EAST", "WEST", "LAKE", "SOUTH", "HILL", "HARBOUR"]
    }
    send "truck" {
      count = 1
      from  = ["EAST", "LAKE", "HARBOUR"]
    }
    send "ambulance" {
      count = 1
      from  = ["WEST", "SOUTH", "EAST"]
    }
    send "chief" {
      count = 2
      from  = ["EAST", "WEST", "LAKE", "SOUTH"]
    }
    cover "engine" {
      count = 1
      from  = ["HILL", "FOREST", "HARBOUR"]
    }
  }
  level "2" {
    send "engine" {
      count = 3
      from  = ["SOUTH", "HILL", "HARBOUR", "FOREST", "LAKE"]
    }
    send "truck" {
      count = 2
      from  = ["LAKE", "HARBOUR", "SOUTH"]
    }
    send "squad" {
      count = 1
      from  = ["SOUTH", "FOREST"]
    }
    send "ambulance" {
      count = 1
      from  = ["SOUTH", "EAST", "LAKE"]
    }
    send "chief" {
      count = 1
      from  = ["SOUTH", "HARBOUR"]
    }
    cover "engine" {
      count = 1
      from  = ["FOREST", "LAKE"]
    }
    cover "truck" {
      count = 1
      from  = ["HARBOUR", "EAST"]
    }
  }
  level "3" {
    send "engine" {
      count = 3
      from  = ["HARBOUR", "FOREST", "HILL", "LAKE"]
    }
    send "tender" {
      count = 2
      from  = ["FOREST", "HILL", "LAKE"]
    }
    send "squad" {
      count = 1
      from  = ["FOREST", "HILL"]
    }
    send "chief" {
      count = 1
      from  = ["HARBOUR", "FOREST"]
    }
    cover "engine" {
      count = 1
      from  = ["LAKE", "HILL"]
    }
  }
  level "4" {
    send "engine" {
      count = 2
      from  = ["FOREST", "LAKE", "WEST", "EAST"]
    }
    send "tender" {
      count = 2
      from  = ["HILL", "LAKE", "SOUTH"]
    }
    send "ambulance" {
      count = 2
      from  = ["LAKE", "HARBOUR", "EAST"]
    }
    cover "engine" {
      count = 1
      from  = ["SOUTH", "WEST"]
    }
  }
  level "5" {
    send "engine" {
      count = 2
      from  = ["WEST", "EAST", "SOUTH"]
    }
    send "truck" {
      count = 1
      from  = ["SOUTH", "WEST"]
    }
    send "chief" {
      count = 1
      from  = ["FOREST", "HILL"]
    }
  }
  source = [cards.north, practice.form, practice.levels]
}

card "open_land" {
  since = cards.2026
  name = {
    ar = "أرض مكشوفة، التل والغابة"
    ru = "Открытая местность, Холм и Лес"
    en = "Open land, Hill and Forest"
  }
  home      = ["HILL", "FOREST"]
  struck_by = [office.incident_commander]
  level "1" {
    send "tender" {
      count = 2
      from  = ["LAKE", "SOUTH", "EAST"]
    }
    send "squad" {
      count = 1
      from  = ["EAST", "LAKE"]
    }
    send "chief" {
      count = 1
      from  = ["LAKE", "SOUTH"]
    }
  }
  level "2" {
    send "tender" {
      count = 2
      from  = ["EAST", "WEST", "HARBOUR"]
    }
    send "engine" {
      count = 2
      from  = ["LAKE", "SOUTH", "EAST", "NORTH"]
    }
    cover "engine" {
      count = 2
      from  = ["NORTH", "WEST", "HARBOUR"]
    }
  }
  level "3" {
    send "engine" {
      count = 3
      from  = ["NORTH", "WEST", "HARBOUR", "EAST"]
    }
    send "ambulance" {
      count = 1
      from  = ["NORTH", "LAKE"]
    }
  }
  level "4" {
    send "tender" {
      count = 2
      from  = ["NORTH", "HARBOUR", "WEST"]
    }
    send "engine" {
      count = 2
      from  = ["WEST", "EAST", "SOUTH"]
    }
  }
  level "5" {
    send "engine" {
      count = 3
      from  = ["SOUTH", "EAST", "NORTH", "WEST"]
    }
    send "chief" {
      count = 2
      from  = ["NORTH", "WEST", "EAST"]
    }
  }
  source = [cards.hills, practice.form, practice.levels]
}

card "many_injured" {
  since = cards.2026
  name = {
    ar = "مصابون كثيرون"
    ru = "Много пострадавших"
    en = "Many injured"
  }
  home      = ["NORTH", "EAST", "SOUTH", "WEST"]
  struck_by = [office.incident_commander]
  level "1" {
    send "ambulance" {
      count = 3
      from  = ["LAKE", "HILL", "HARBOUR", "FOREST", "LAKE"]
    }
    send "chief" {
      count = 1
      from  = ["LAKE", "HILL"]
    }
  }
  level "2" {
    send "ambulance" {
      count = 3
      from  = ["HARBOUR", "FOREST", "HILL", "LAKE"]
    }
    send "squad" {
      count = 2
      from  = ["LAKE", "HILL", "FOREST"]
    }
  }
  level "3" {
    send "ambulance" {
      count = 2
      from  = ["HILL", "HARBOUR", "FOREST"]
    }
    send "engine" {
      count = 2
      from  = ["LAKE", "HILL", "HARBOUR"]
    }
    cover "ambulance" {
      count = 2
      from  = ["LAKE", "FOREST", "HARBOUR"]
    }
  }
  level "4" {
    send "ambulance" {
      count = 2
      from  = ["FOREST", "LAKE", "HILL"]
    }
  }
  level "5" {
    send "ambulance" {
      count = 2
      from  = ["HARBOUR", "HILL", "FOREST", "LAKE"]
    }
  }
  source = [cards.many, practice.form, practice.levels]
}
