case "c" {
  charter = "cs${"to"}"
}
