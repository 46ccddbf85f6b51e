# The card of 2025: three levels, and shorter lists.

card "structure_north" {
  until = cards.2026
  name = {
    ar = "حريق مبنى، الشمال"
    ru = "Пожар в здании, Север"
    en = "Structure fire, North"
  }
  home      = ["NORTH"]
  struck_by = [office.incident_commander]
  level "1" {
    send "engine" {
      count = 2
      from  = ["EAST", "WEST", "SOUTH", "LAKE"]
    }
    send "truck" {
      count = 1
      from  = ["EAST", "LAKE"]
    }
    send "chief" {
      count = 1
      from  = ["EAST", "WEST"]
    }
    cover "engine" {
      count = 1
      from  = ["HILL", "FOREST"]
    }
  }
  level "2" {
    send "engine" {
      count = 2
      from  = ["SOUTH", "LAKE", "HILL"]
    }
    send "truck" {
      count = 1
      from  = ["LAKE", "HARBOUR"]
    }
    cover "engine" {
      count = 1
      from  = ["FOREST", "HARBOUR"]
    }
  }
  level "3" {
    send "engine" {
      count = 2
      from  = ["HILL", "HARBOUR", "FOREST"]
    }
    send "ambulance" {
      count = 1
      from  = ["WEST", "SOUTH"]
    }
  }
  source = [cards.north, practice.form]
}
