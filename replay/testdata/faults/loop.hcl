case "c" {
  files = [for a in [1, 2]: a]
}
