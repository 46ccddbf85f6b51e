case "c" {
  title   = text({ en = "A case" )
  charter = "csto"
