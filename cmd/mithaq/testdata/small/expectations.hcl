expect "both are bound" {
  query = "members"
  at    = "2022-01-05T12:00:00Z"
  check = { "[status=party].member" = ["KZ", "KG"] }
}
