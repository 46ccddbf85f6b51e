# Prolonged, handed over from hand to hand, home, ended.

act "measure.end" "lifted" {
  at      = "2026-10-17T09:00:00Z"
  of      = { member = "DELTA", office = "president" }
  answers = [act.emergency]
  body = {
    text = text({
      ar = "تمرين: رُفعت الطوارئ."
      en = "Exercise: the emergency is lifted."
      ru = "Учение: чрезвычайное положение отменено."
    })
  }
}

act "measure.notice" "termination" {
  at      = "2026-10-18T08:00:00Z"
  of      = { member = "DELTA", office = "minister_foreign" }
  answers = [act.emergency]
  body = {
    kind       = "termination"
    instrument = "iccpr"
    state      = "sent"
  }
}

act "council.question" "prolonged" {
  at = "2026-10-18T09:00:00Z"
  of = { office = "chairman" }
  body = {
    kind  = "send_forces"
    seats = ["ALFA", "BRAVO", "CHARLIE", "DELTA"]
    terms = {
      purpose  = text({ ar = "حراسة المنشآت", en = "To guard plants", ru = "Охрана объектов" })
      area     = "D-1"
      tasks    = [text({ ar = "الحراسة", en = "Guarding", ru = "Охрана" })]
      strength = between(250, 300)
      command  = "joint_staff"
      until    = at("2026-10-30T00:00:00Z")
    }
    text = text({
      ar = "تمرين: هل تبقى حتى 30 أكتوبر؟"
      en = "Exercise: shall they stay until 30 October?"
      ru = "Учение: оставить ли их до 30 октября?"
    })
  }
}

act "council.position" "prolonged_alfa" {
  at      = "2026-10-18T09:10:00Z"
  of      = { member = "ALFA", office = "president" }
  answers = [act.prolonged]
  body = {
    position = "assent"
  }
}

act "council.position" "prolonged_bravo" {
  at      = "2026-10-18T09:11:00Z"
  of      = { member = "BRAVO", office = "president" }
  answers = [act.prolonged]
  body = {
    position = "assent"
  }
}

act "council.position" "prolonged_charlie" {
  at      = "2026-10-18T09:12:00Z"
  of      = { member = "CHARLIE", office = "president" }
  answers = [act.prolonged]
  body = {
    position = "assent"
  }
}

act "council.position" "prolonged_delta" {
  at      = "2026-10-18T09:13:00Z"
  of      = { member = "DELTA", office = "president" }
  answers = [act.prolonged]
  body = {
    position = "assent"
  }
}

act "council.announcement" "prolonged_announced" {
  at      = "2026-10-18T09:20:00Z"
  of      = { office = "chairman" }
  answers = [act.prolonged]
  body = {
    kind    = "send_forces"
    outcome = "adopted"
    terms = {
      purpose  = text({ ar = "حراسة المنشآت", en = "To guard plants", ru = "Охрана объектов" })
      area     = "D-1"
      tasks    = [text({ ar = "الحراسة", en = "Guarding", ru = "Охрана" })]
      strength = between(250, 300)
      command  = "joint_staff"
      until    = at("2026-10-30T00:00:00Z")
    }
    text = text({
      ar = "تمرين: هل تبقى حتى 30 أكتوبر؟"
      en = "Exercise: shall they stay until 30 October?"
      ru = "Учение: оставить ли их до 30 октября?"
    })
  }
}

act "force.withdrawal" "leaving" {
  at = "2026-10-21T08:00:00Z"
  of = { member = "DELTA", office = "president" }
  body = {
    begins_within_days = 1
    completes_in_days  = 3
    speaker            = { member = "DELTA", office = "president" }
    text = text({
      ar = "تمرين: يبدأ غداً وينتهي في ثلاثة أيام."
      en = "Exercise: it begins tomorrow, and ends in three days."
      ru = "Учение: начинается завтра, завершится через три дня."
    })
  }
}

act "force.object" "never" {
  at      = "2026-10-22T08:00:00Z"
  of      = { member = "ALFA", office = "minister_defence" }
  refused = "object.never_guarded"
  body = {
    object = "tower"
    state  = "handed_over"
    member = "ALFA"
  }
}

act "force.object" "plant_over" {
  at = "2026-10-22T08:10:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    object = "plant"
    state  = "handed_over"
    member = "ALFA"
  }
}

act "force.object" "plant_by_bravo" {
  at      = "2026-10-22T08:15:00Z"
  of      = { member = "BRAVO", office = "president" }
  refused = "object.not_the_host"
  body = {
    object = "plant"
    state  = "taken_over"
  }
}

act "force.object" "plant_taken" {
  at = "2026-10-22T08:20:00Z"
  of = { member = "DELTA", office = "minister_defence" }
  body = {
    object = "plant"
    state  = "taken_over"
  }
}

act "force.object" "bridge_over" {
  at = "2026-10-22T08:30:00Z"
  of = { member = "BRAVO", office = "minister_defence" }
  body = {
    object = "bridge"
    state  = "handed_over"
    member = "BRAVO"
  }
}

act "force.move" "alfa_leaves" {
  at = "2026-10-22T10:00:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    member = "ALFA"
    from   = "present"
    to     = "moving_out"
    all    = true
    text = text({
      ar = "تمرين: في طريق العودة."
      en = "Exercise: on the way home."
      ru = "Учение: на пути домой."
    })
  }
}

act "force.move" "charlie_home" {
  at = "2026-10-22T12:00:00Z"
  of = { member = "CHARLIE", office = "minister_defence" }
  body = {
    member = "CHARLIE"
    from   = "present"
    to     = "returned"
    all    = true
    text = text({
      ar = "تمرين: في الموطن."
      en = "Exercise: home."
      ru = "Учение: дома."
    })
  }
}

act "force.move" "alfa_home" {
  at = "2026-10-23T10:00:00Z"
  of = { member = "ALFA", office = "minister_defence" }
  body = {
    member = "ALFA"
    from   = "moving_out"
    to     = "returned"
    all    = true
    text = text({
      ar = "تمرين: في الموطن."
      en = "Exercise: home."
      ru = "Учение: дома."
    })
  }
}

act "force.move" "bravo_home" {
  at = "2026-10-25T10:00:00Z"
  of = { member = "BRAVO", office = "minister_defence" }
  body = {
    member = "BRAVO"
    from   = "present"
    to     = "returned"
    all    = true
    text = text({
      ar = "تمرين: في الموطن."
      en = "Exercise: home."
      ru = "Учение: дома."
    })
  }
}

act "council.question" "ended" {
  at = "2026-10-26T09:00:00Z"
  of = { office = "chairman" }
  body = {
    kind  = "end_mission"
    seats = ["ALFA", "BRAVO", "CHARLIE", "DELTA"]
    text = text({
      ar = "تمرين: هل انتهت البعثة؟"
      en = "Exercise: is the mission over?"
      ru = "Учение: завершена ли миссия?"
    })
  }
}

act "council.position" "ended_alfa" {
  at      = "2026-10-26T09:10:00Z"
  of      = { member = "ALFA", office = "president" }
  answers = [act.ended]
  body = {
    position = "assent"
  }
}

act "council.position" "ended_bravo" {
  at      = "2026-10-26T09:11:00Z"
  of      = { member = "BRAVO", office = "president" }
  answers = [act.ended]
  body = {
    position = "assent"
  }
}

act "council.position" "ended_charlie" {
  at      = "2026-10-26T09:12:00Z"
  of      = { member = "CHARLIE", office = "president" }
  answers = [act.ended]
  body = {
    position = "assent"
  }
}

act "council.position" "ended_delta" {
  at      = "2026-10-26T09:13:00Z"
  of      = { member = "DELTA", office = "president" }
  answers = [act.ended]
  body = {
    position = "assent"
  }
}

act "council.announcement" "ended_announced" {
  at      = "2026-10-26T09:20:00Z"
  of      = { office = "chairman" }
  answers = [act.ended]
  body = {
    kind    = "end_mission"
    outcome = "adopted"
    text = text({
      ar = "تمرين: هل انتهت البعثة؟"
      en = "Exercise: is the mission over?"
      ru = "Учение: завершена ли миссия?"
    })
  }
}

act "force.report" "closing" {
  at = "2026-10-26T12:00:00Z"
  of = { office = "joint_staff" }
  body = {
    closing = true
    speaker = { office = "joint_staff" }
    text = text({
      ar = "تمرين: انتهت البعثة ولا خسائر."
      en = "Exercise: the mission is over; nobody was lost."
      ru = "Учение: миссия завершена; потерь нет."
    })
  }
}
