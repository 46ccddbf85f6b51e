case "c" {
  title   = text({ en = "A case" })
  charter = 1 + 1 == 2 ? "csto" : "nato"
  files   = []
}
