case "c d" {
  title   = text({ ru = "Дело" })
  charter = csto
  files   = ["situation.hcl", "../secret.hcl", "/etc/passwd", "case.hcl", 3]
  author  = "nobody"
}
