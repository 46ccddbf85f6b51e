case "c" {
  title   = text({ en = "A case" })
  charter = "csto"
  files   = ["situation.hcl", "../secret.hcl", "/etc/passwd", "case.hcl", "people.txt"]
}
