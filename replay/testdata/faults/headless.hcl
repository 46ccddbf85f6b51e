member "KZ" { name = { en = "Kazakhstan" } }
