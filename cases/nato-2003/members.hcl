# Who was bound by the Treaty in February 2003, and since when. `from` in a body is the legal
# date, the start of that day at the seat by its winter clock. Signatures and entries into
# force were public on their day; `known` is that day even where the page that was read is
# younger. Who became a party after this case is not told.

act "member.status" "treaty_signed" {
  on = "pact"
  happened {
    from   = "1949-04-04T00:00:00+01:00"
    to     = "1949-04-04T23:59:59+01:00"
    offset = "+01:00"
  }
  known  = "1949-04-04T23:59:59+01:00"
  source = [source.wp_members, source.wp_treaty_pl]
  body = {
    members    = ["BE", "CA", "DK", "FR", "GB", "IS", "IT", "LU", "NL", "NO", "PT", "US"]
    instrument = "treaty"
    change     = "signed"
    from       = at("1949-04-04T00:00:00+01:00")
    basis      = "signature"
    text = text({
      en = "Twelve states sign the North Atlantic Treaty in Washington."
      ru = "Двенадцать государств подписывают в Вашингтоне Североатлантический договор."
      ar = "وقّعت اثنتا عشرة دولة معاهدة شمال الأطلسي في واشنطن."
    })
  }
}

act "member.status" "treaty_in_force" {
  on = "pact"
  happened {
    from   = "1949-08-24T00:00:00+01:00"
    to     = "1949-08-24T23:59:59+01:00"
    offset = "+01:00"
  }
  known  = "1949-08-24T23:59:59+01:00"
  source = [source.wp_treaty_pl, source.wp_members]
  body = {
    members    = ["BE", "CA", "DK", "FR", "GB", "IS", "IT", "LU", "NL", "NO", "PT", "US"]
    instrument = "treaty"
    change     = "bound"
    from       = at("1949-08-24T00:00:00+01:00")
    basis      = "entry_into_force"
    text = text({
      en = "The Treaty enters into force."
      ru = "Договор вступает в силу."
      ar = "دخلت المعاهدة حيز النفاذ."
    })
  }
}

act "member.status" "greece_turkey" {
  on = "pact"
  happened {
    from   = "1952-02-18T00:00:00+01:00"
    to     = "1952-02-18T23:59:59+01:00"
    offset = "+01:00"
  }
  known  = "1952-02-18T23:59:59+01:00"
  source = [source.wp_members, source.lexicals_members]
  body = {
    members    = ["GR", "TR"]
    instrument = "treaty"
    change     = "bound"
    from       = at("1952-02-18T00:00:00+01:00")
    basis      = "accession"
    text = text({
      en = "Greece and Turkey accede."
      ru = "Присоединяются Греция и Турция."
      ar = "انضمت اليونان وتركيا."
    })
  }
}

act "member.status" "germany" {
  on = "pact"
  happened {
    from   = "1955-05-06T00:00:00+01:00"
    to     = "1955-05-06T23:59:59+01:00"
    offset = "+01:00"
  }
  known  = "1955-05-06T23:59:59+01:00"
  source = [source.lexicals_members]
  body = {
    members    = ["DE"]
    instrument = "treaty"
    change     = "bound"
    from       = at("1955-05-06T00:00:00+01:00")
    basis      = "accession"
    text = text({
      en = "The Federal Republic of Germany accedes."
      ru = "Присоединяется Федеративная Республика Германия."
      ar = "انضمت جمهورية ألمانيا الاتحادية."
    })
  }
}

act "member.status" "spain" {
  on = "pact"
  happened {
    from   = "1982-05-30T00:00:00+01:00"
    to     = "1982-05-30T23:59:59+01:00"
    offset = "+01:00"
  }
  known  = "1982-05-30T23:59:59+01:00"
  source = [source.lexicals_members]
  body = {
    members    = ["ES"]
    instrument = "treaty"
    change     = "bound"
    from       = at("1982-05-30T00:00:00+01:00")
    basis      = "accession"
    text = text({
      en = "Spain accedes."
      ru = "Присоединяется Испания."
      ar = "انضمت إسبانيا."
    })
  }
}

act "member.status" "three_of_1999" {
  on = "pact"
  happened {
    from   = "1999-03-12T00:00:00+01:00"
    to     = "1999-03-12T23:59:59+01:00"
    offset = "+01:00"
  }
  known  = "1999-03-12T23:59:59+01:00"
  source = [source.wp_treaty_pl]
  body = {
    members    = ["CZ", "HU", "PL"]
    instrument = "treaty"
    change     = "bound"
    from       = at("1999-03-12T00:00:00+01:00")
    basis      = "accession"
    text = text({
      en = "Poland, the Czech Republic and Hungary accede. The source names Poland's day, which is taken for all three."
      ru = "Присоединяются Польша, Чешская Республика и Венгрия. В источнике назван день Польши, он принят для всех трех."
      ar = "انضمت بولندا والجمهورية التشيكية وهنغاريا. ويوم بولندا هو المذكور في المصدر، واتُّخذ للثلاث."
    })
  }
}

# Offices, as far as somebody acts in this case. On these days they were seen in office; since
# when is not told.

act "member.office" "secretary_general_robertson" {
  on = "pact"
  happened {
    from   = "2003-01-15T00:00:00+01:00"
    to     = "2003-01-15T23:59:59+01:00"
    offset = "+01:00"
    said   = "in office in January 2003"
  }
  known  = "2003-01-15T23:59:59+01:00"
  source = [source.nato_6feb]
  body = {
    office = "secretary_general"
    person = "robertson"
    change = "holds"
    text = text({
      en = "Lord Robertson is Secretary General throughout these events."
      ru = "На протяжении этих событий Генеральный секретарь — лорд Робертсон."
      ar = "اللورد روبرتسون هو الأمين العام طوال هذه الأحداث."
    })
  }
}

act "member.office" "military_committee_kujat" {
  on = "pact"
  happened {
    from   = "2003-01-15T00:00:00+01:00"
    to     = "2003-01-15T23:59:59+01:00"
    offset = "+01:00"
    said   = "in office on 10 and 16 February 2003"
  }
  known  = "2003-01-15T23:59:59+01:00"
  source = [source.nato_10feb_evening]
  body = {
    office = "military_committee"
    person = "kujat"
    change = "holds"
    text = text({
      en = "General Kujat is Chairman of the Military Committee."
      ru = "Председатель Военного комитета — генерал Куят."
      ar = "الفريق أول كويات رئيس اللجنة العسكرية."
    })
  }
}

act "member.office" "belgium_minister" {
  on = "pact"
  happened {
    from   = "2003-01-15T00:00:00+01:00"
    to     = "2003-01-15T23:59:59+01:00"
    offset = "+01:00"
    said   = "in office on 6 and 9 February 2003"
  }
  known  = "2003-01-15T23:59:59+01:00"
  source = [source.reuters_9feb]
  body = {
    member = "BE"
    office = "minister_foreign"
    person = "michel"
    change = "holds"
    text = text({
      en = "Louis Michel is Belgium's minister of foreign affairs."
      ru = "Министр иностранных дел Бельгии — Луи Мишель."
      ar = "لوي ميشال وزير خارجية بلجيكا."
    })
  }
}
