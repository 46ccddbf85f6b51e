# Forty questions about January 2022 and the membership, with their answers. A reader
# wrote both from the sources, without having seen the program; the paths into the
# program's answer were added afterwards. Where an answer may honestly be one of
# several, the comment says which others the reader would have accepted.


expect "1. Which states stood as signatories (signed, not yet bound) at the end of 1992?" {
  query = "members"
  at    = "1992-12-31T23:59:59+03:00"
  check = {
    "[status=signatory].member" = ["AM", "KG", "KZ", "RU", "TJ", "UZ"]
    "[status=party].#"          = 0
  }
}

expect "2. What was Georgia's status at the start of 1995?" {
  query = "members"
  at    = "1995-01-01T23:59:59+03:00"
  check = {
    "[member=GE].status" = "party"
  }
}

expect "3. Which states had left the Treaty by 1 June 1999?" {
  query = "members"
  at    = "1999-06-01T23:59:59+03:00"
  check = {
    "[status=left].member" = ["AZ", "GE", "UZ"]
  }
}

expect "4. What was Kazakhstan's status on 1 January 2003, between the signing of the Charter and its entry into force?" {
  query = "members"
  at    = "2003-01-01T23:59:59+03:00"
  check = {
    "[member=KZ].status" = "party"
  }
}

# Also honest: party with a claim code recording the pending request; the claim alone must not change the status
expect "5. What was Uzbekistan's status on 15 September 2012, after its note had been received but before the Council spoke?" {
  query = "members"
  at    = "2012-09-15T23:59:59+03:00"
  check = {
    "[member=UZ].status" = "party"
  }
}

# Also honest: none for status; a claim noting that some characterise it as withdrawal is fine
expect "6. What was Uzbekistan's status on 1 June 2013?" {
  query = "members"
  at    = "2013-06-01T23:59:59+03:00"
  check = {
    "[member=UZ].status" = "suspended"
  }
}

expect "7. Who were the parties on 7 January 2022?" {
  query = "members"
  at    = "2022-01-07T23:59:59+03:00"
  check = {
    "[status=party].member" = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  }
}

# Also honest: claims may be [] or null or lack the key
expect "8. Did Armenia carry a claim of frozen participation on 1 June 2023, and what was its status?" {
  query = "members"
  at    = "2023-06-01T23:59:59+03:00"
  check = {
    "[member=AM].status"          = "party"
    "[member=AM,claims=frozen].#" = 0
  }
}

# Also honest: further claim codes (non-payment, no signature of budget) are fine; status must not be suspended or left
expect "9. What is Armenia's status on 1 February 2026, and is its claim of freezing shown?" {
  query = "members"
  at    = "2026-02-01T23:59:59+03:00"
  check = {
    "[member=AM].status"          = "party"
    "[member=AM,claims=frozen].#" = 1
  }
}

# Also honest: null, or an error-free object without appeals
expect "10. At noon in Almaty on 5 January 2022, had Kazakhstan appealed to the Organization?" {
  query = "crisis"
  at    = "2022-01-05T12:00:00+06:00"
  check = {
    "appeals" = []
  }
}

# Also honest: addressees written as the heads of the member states, or the Organization/Council; the person (Tokayev) named beside or instead of KZ
expect "11. Who appealed, and to whom?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "appeals.by"        = "KZ"
    "appeals.of.person" = "tokayev"
    "appeals[0].to"     = ["AM", "BY", "KG", "RU", "TJ"]
  }
}

# Also honest: judge by meaning; more grounds (seizure of airport and infrastructure, integrity of the state, attack on citizens) are fine if attributed to Tokayev
expect "12. On what grounds did the President base his appeal?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "appeals[0].grounds.#"                                         = 4
    "characterisations[of=participants,speaker.person=tokayev].as" = ["rioters", "terrorist_bands"]
    "characterisations[as=aggression,speaker.person=tokayev].#"    = 1
  }
}

# Also honest: empty list, absent, or the treaty without an article (e.g. 'treaty'); an article number shown as inferred and marked as such is tolerable, treaty.art4 as the appeal's own words is not
expect "13. Which article of the Treaty did Kazakhstan's appeal itself name?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "appeals[0].articles" = []
  }
}

# Also honest: any word of the house vocabulary meaning 'announced as adopted'; articles may hold more entries (art 2, art 6, peacekeeping agreement art 3), but treaty.art4 must be there
expect "14. Under which article was the Council's decision to send forces announced, and as what?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "questions[kind=send_forces,articles=treaty.art4].announced" = "adopted"
  }
}

expect "15. What outcome can be computed from the record for that decision?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "questions[kind=send_forces].computed" = "undeterminable"
  }
}

# Also honest: judge by meaning: one entry per member, or one for all; it may leave out AM (who announced) and KZ (who asked); credentials, the text or protocol of the decision, the finding of an armed attack are fine additions. An empty list or null is wrong
expect "16. What is missing for computing it?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "questions[kind=send_forces].missing" = ["AM", "BY", "KG", "KZ", "RU", "TJ"]
  }
}

# Also honest: AM alone, or Pashinyan alone
expect "17. Who chaired the Council at the time, and by whom was the decision announced?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "questions[kind=send_forces].announced_by.member" = "AM"
    "questions[kind=send_forces].announced_by.person" = "pashinyan"
  }
}

# Also honest: no such entry at all; code KZ-19 in place of KZ-ALM. Almaty city (KZ-ALA) must not be confused with it
expect "18. Was a state of emergency in force in Almaty region at noon local time on 5 January?" {
  query = "crisis"
  at    = "2022-01-05T12:00:00+06:00"
  check = {
    "measures[place=KZ-ALM,kind=state_of_emergency,in_force=true].#" = 0
    "measures[place=KZ-ALA,kind=state_of_emergency].in_force"        = true
  }
}

# Also honest: one entry with place KZ plus the separate ones, if it is clear that all 17 are covered
expect "19. In how many of the seventeen first-level places was a state of emergency in force at noon on 7 January?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "measures[kind=state_of_emergency,in_force=true].#" = 17
  }
}

# Also honest: the ended measure may be absent. The timeline's own expiry row gives only 18:00Z, but it is labelled UTC+6; a program that ends Mangystau at 18:00Z has taken one clock for two
expect "20. At 18:30 UTC on 18 January, was the emergency still in force in Almaty city and in Mangystau?" {
  query = "crisis"
  at    = "2022-01-18T18:30:00Z"
  check = {
    "measures[place=KZ-ALA,kind=state_of_emergency].in_force" = false
    "measures[place=KZ-MAN,kind=state_of_emergency].in_force" = true
  }
}

# Also honest: none; null (nothing said) is not honest because an announcement was made; zero is false
expect "21. What number was announced for Kyrgyzstan's units by noon on 7 January?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "force[member=KG,line=personnel].announced" = unknown()
  }
}

# Also honest: {"min":0,"max":0} (known none so far, because the consent was needed and had not been given); not null-null, and not 150
expect "22. What had Kyrgyzstan consented to by nine in the morning on 7 January?" {
  query = "crisis"
  at    = "2022-01-07T09:00:00+06:00"
  check = {
    "force[member=KG,line=personnel].consented" = none()
  }
}

expect "23. What had Kyrgyzstan consented to by noon on 8 January, in people?" {
  query = "crisis"
  at    = "2022-01-08T12:00:00+06:00"
  check = {
    "force[member=KG,line=personnel].consented" = exactly(150)
  }
}

# Also honest: judge by meaning; if the output leaves out the numbers of the votes, that is an omission, not an error
expect "24. How did the two votes of the Kyrgyz parliament on 7 January go, and how many votes were needed?" {
  query = "crisis"
  at    = "2022-01-08T12:00:00+06:00"
  check = {
    "consents[member=KG,result=failed].for"               = 55
    "consents[member=KG,result=failed].against"           = 11
    "consents[member=KG,result=failed].needed"            = 61
    "consents[member=KG,step=vote,result=passed].for"     = 69
    "consents[member=KG,step=vote,result=passed].against" = 7
  }
}

# Also honest: {"min":0,"max":0}, or no entry for KG; not 150
expect "25. Seen from what was known in the evening of 6 January, had Kyrgyzstan consented by noon on 8 January?" {
  query = "crisis"
  at    = "2022-01-08T12:00:00+06:00"
  known = "2022-01-06T23:00:00+06:00"
  check = {
    "force[member=KG,line=personnel].consented" = null
  }
}

# Also honest: none; 1480 would be an invented announcement
expect "26. What number was announced for Russia's contingent by 11 January?" {
  query = "crisis"
  at    = "2022-01-11T12:00:00+06:00"
  check = {
    "force[member=RU,line=personnel].announced" = unknown()
  }
}

# Also honest: 200 as both bounds if the consent is tied to the press strength and so sourced; null (nothing said) is not honest
expect "27. What number had Tajikistan's parliament consented to by noon on 8 January?" {
  query = "crisis"
  at    = "2022-01-08T12:00:00+06:00"
  check = {
    "force[member=TJ,line=personnel].consented" = unknown()
  }
}

# Also honest: AM 70 to 100; BY null-null, or 100 to 100 if the 500 stands as another source's claim. Not 500 to 500, and not a bare null for BY, since a company was announced
expect "28. What was announced for Armenia and for Belarus by 11 January?" {
  query = "crisis"
  at    = "2022-01-11T12:00:00+06:00"
  check = {
    "force[member=AM,line=personnel].announced" = between(70, 100)
    "force[member=BY,line=personnel].announced" = unknown()
  }
}

# Also honest: 70 to 100, or null-null (arrived, number not told with the arrival); not null, not 0
expect "29. How many Armenian soldiers were in Kazakhstan at noon on 9 January?" {
  query = "crisis"
  at    = "2022-01-09T12:00:00+06:00"
  check = {
    "force[member=AM,line=personnel].present" = exactly(100)
  }
}

# Also honest: RU null or an interval with unknown upper bound; RU as 0-0 is false. AM null-null only if the program holds that leaving is not yet a complete return
expect "30. At noon on 16 January, how many Armenians were still present, and how many Russians?" {
  query = "crisis"
  at    = "2022-01-16T12:00:00+06:00"
  check = {
    "force[member=AM,line=personnel].present" = none()
    "force[member=RU,line=personnel].present" = unknown()
  }
}

# Also honest: 250 vehicles beside; the speaker of 2,030 is not named in the sources (press release of the Armenian prime minister), so an unnamed one is honest
expect "31. Which totals for the mission's people were claimed by noon on 11 January, and did they go into the per-member strengths?" {
  query = "crisis"
  at    = "2022-01-11T12:00:00+06:00"
  check = {
    "figures[subject=strength_planned,unit=people,min=2500].#"  = 1
    "figures[subject=strength_deployed,unit=people,min=2030].#" = 1
    "force[line=personnel,present.min=2030].#"                  = 0
    "force[line=personnel,announced.min=2500].#"                = 0
  }
}

# Also honest: judge by meaning. A summed 10 killed is not a claim of any source
expect "32. What losses were told by 7 January, of whom, by whom?" {
  query = "crisis"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "figures[subject=killed,min=8].max"    = 8
    "figures[subject=injured,min=317].max" = 317
    "figures[subject=killed,min=2].max"    = 2
    "figures[subject=killed,min=10].#"     = 0
  }
}

# Also honest: named as ministry of Kazakhstan or KZ
expect "33. How many had been detained by the Interior Ministry's account, as of 12 January, and by whom was the figure told?" {
  query = "crisis"
  at    = "2022-01-12T12:00:00+06:00"
  check = {
    "figures[subject=detained,min=9900].max"            = 9900
    "figures[subject=detained,min=9900].speaker.member" = "KZ"
  }
}

expect "34. Seen with what was known at noon on 8 January, was there a figure of 164 deaths?" {
  query = "crisis"
  at    = "2022-01-12T12:00:00+06:00"
  known = "2022-01-08T12:00:00+06:00"
  check = {
    "figures[subject=killed,min=164].#" = 0
  }
}

# Also honest: denied, retracted, disputed or superseded by the correction; not a standing figure without any mark, and not simply missing
expect "35. Seen with everything known now, what is the standing of the 164 deaths at noon on 12 January?" {
  query = "crisis"
  at    = "2022-01-12T12:00:00+06:00"
  check = {
    "figures[subject=killed,min=164].withdrawn" = true
  }
}

# Also honest: one duty with these five addressed; the state may be conditional or undeterminable, since the armed attack itself is not established; no fixed deadline in the text ('immediately'), so by may be null
expect "36. Which states owed help to Kazakhstan under article 4 of the Treaty at noon on 7 January?" {
  query = "due"
  at    = "2022-01-07T12:00:00+06:00"
  check = {
    "[what=assist].who"            = ["AM", "BY", "KG", "RU", "TJ"]
    "[what=assist,who=KG].article" = "treaty.art4_2"
  }
}

# Also honest: any word for fulfilled, or for reported as fulfilled; or listed as done with a caution that the letter of the 6th was addressed to the Secretary-General. A plain 'open' or 'overdue' is wrong if the 20 January report is in the record; if done duties are left out of due, absence is acceptable
expect "37. What was the state of the duty to notify the UN Security Council, on 21 January, and by which article is it owed?" {
  query = "due"
  at    = "2022-01-21T12:00:00+06:00"
  check = {
    "[what=notify_un_security_council,who=KZ].article" = "treaty.art4_3"
    "[what=notify_un_security_council,state=met].#"    = 6
  }
}

# Also honest: dates computed from 11 January (start 13 January; end not later than 21 or 23 January depending on the start of counting), or both outlets' wordings side by side
expect "38. On 12 January, what had been announced about the withdrawal, and had the mission ended?" {
  query = "crisis"
  at    = "2022-01-12T12:00:00+06:00"
  check = {
    "missions[0].withdrawal[begins_within_days=2,completes_in_days=10].precision" = ["at_most", "at_least", null]
    "missions[0].state"                                                           = "present"
  }
}

# Also honest: any code, phrase or list with that meaning
expect "39. What does the record find about the Kyrgyz units in the announcement of 6 January?" {
  query = "crisis"
  at    = "2022-01-08T12:00:00+06:00"
  check = {
    "findings[code=force.announced_before_gate,args.member=KG].article" = "charter.art12_end"
  }
}

# Also honest: 'withdrawn' or 'completed' as state; times at the end of those days; a Council decision to end may be shown as unknown or undeterminable, but not as adopted
expect "40. On 21 January, had the mission ended, when did the withdrawal begin and finish, and how many were still present?" {
  query = "crisis"
  at    = "2022-01-21T12:00:00+06:00"
  check = {
    "missions[0].state"                                   = "ended"
    "force[line=personnel,present.min=0,present.max=0].#" = 5
    "missions[0].withdrawal_began.from"                   = at("2022-01-13T00:00:00+06:00")
    "missions[0].withdrawal_completed.to"                 = at("2022-01-19T23:59:59+03:00")
    "force[line=personnel,member=KG].returned"            = exactly(150)
  }
}
