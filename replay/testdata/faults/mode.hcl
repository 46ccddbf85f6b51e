case "c" {
  title   = text({ en = "A case" })
  charter = "csto"
  mode    = "drill"
  files   = []
}
