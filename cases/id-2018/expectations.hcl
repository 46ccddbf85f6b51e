# What must be true of this case, whoever keeps the record.

# Articles 3 and 11.
expect "Indonesia has welcomed help and asked for none: nobody owes an answer" {
  query = "crisis"
  at    = "2018-10-01T12:00:00+07:00"
  check = {
    "appeals.#"                     = 1
    "appeals[0].kind"               = "openness"
    "appeals[0].by"                 = "ID"
    "duties[what=answer_request].#" = 0
  }
}

# Article 11: promptly, and no hours.
expect "who was offered help owes an answer to each offer" {
  query = "crisis"
  at    = "2018-10-02T12:00:00+07:00"
  check = {
    "duties[what=answer_offer].#"            = 3
    "duties[what=answer_offer,state=open].#" = 3
  }
}

# Aircraft were wanted. Of Thailand's offer no source says what became of it.
expect "two offers are accepted, and one is not answered" {
  query = "crisis"
  at    = "2018-10-03T12:00:00+07:00"
  check = {
    "agreements[state=accepted].bargains.assister" = ["SG", "MY"]
    "agreements[state=offered].bargains.assister"  = "TH"
  }
}
