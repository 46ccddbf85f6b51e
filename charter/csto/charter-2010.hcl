# The Protocol of 10 December 2010 to the Charter, in force since 19 December 2012.

version "charter" "2010" {
  signed   = "2010-12-10"
  in_force = "2012-12-19"
  url      = "https://zakonpravo.kz/en/on-ratification-of-the-protocol-on-amendments-to-the-charter-of-the-collective-security-treaty-organization-of-october-7-2002"
}

# The clause on the responsibility of those who stay out was not read and is not
# coded.
source "charter" "art12_limited" {
  label = {
    ar = "الميثاق، المادة 12 (الصيغة المحدودة)"
    ru = "Устав, статья 12 (ограниченный формат)"
    en = "Charter, article 12 (limited format)"
  }
  gist = {
    ar = "يجوز اتخاذ القرار بصيغة محدودة إن لم يعترض أي عضو على هذه الطريقة؛ وللعضو أن يبقى خارجه ما دام لا يعارضه."
    ru = "Решение может быть принято в ограниченном формате, если никто не возражает против такого порядка; участник вправе остаться в стороне, не выступая против."
    en = "A decision may be taken in limited format if no member objects to that way of deciding; a member may stay out as long as it is not against."
  }
  url = "https://mgimo.ru/about/news/experts/211465"
}

question "send_forces" {
  name = {
    ar = "إرسال القوات الجماعية"
    ru = "Направление коллективных сил"
    en = "Sending the collective forces"
  }
  needs = [appeal.aggression]
  body  = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  mandate {
    states  = ["purpose", "area", "tasks", "strength", "command", "until"]
    lacking = "finding" # 6 January 2022: "for a limited period"
  }
  unverified = true
  source     = [treaty.art4_2, treaty.art6, charter.art12, charter.art12_limited, peacekeeping.mandate]
}

question "assistance_measures" {
  name = {
    ar = "تدابير العون من غير قوات"
    ru = "Меры помощи без направления сил"
    en = "Measures of assistance without forces"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [treaty.art2, charter.art12, charter.art12_limited]
}

question "mission_measures" {
  name = {
    ar = "تدابير بشأن مهمة جارية"
    ru = "Меры, касающиеся проводимой операции"
    en = "Measures on a mission under way"
  }
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  unverified = true
  source     = [charter.art12, charter.art12_limited, practice.session_2022]
}
