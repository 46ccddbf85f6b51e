# What the Council has decided on its own organisation, as far as rules hang on it: the
# Secretary General, the Defence Planning Committee, and who has no seat in it.

instrument "structure" {
  name = {
    ar = "قرارات المجلس بشأن هيكل المنظمة"
    ru = "Решения Совета о структуре Организации"
    en = "Decisions of the Council on the structure of the Organization"
  }
}

version "structure" "1952" {
  in_force = "1952-04-04"
  url      = "https://archives.nato.int/actor/browse?sort=identifier&entityType=132&sortDir=asc"
}

version "structure" "1963" {
  in_force   = "1963-10-10" # its first meeting
  unverified = true
  url        = "https://en.wikipedia.org/wiki/Defence_Planning_Committee_(NATO)"
}

# Sources that were read give the year. The day is that on which French forces left the
# integrated commands, as it is usually told.
version "structure" "1966" {
  in_force   = "1966-07-01"
  unverified = true
}

version "structure" "2009" {
  in_force = "2009-04-04"
  url      = "https://ifri.org./fr/presse-contenus-repris-sur-le-site/la-reintegration-du-commandement-integre-de-lotan-est-logique"
}

# The month is known, and its last day is taken.
version "structure" "2010" {
  in_force   = "2010-06-30"
  unverified = true
  url        = "https://www.nato.int/cps/en/natolive/topics_49201.htm"
}

source "structure" "dpc" {
  label = {
    ar = "لجنة تخطيط الدفاع"
    ru = "Комитет военного планирования"
    en = "The Defence Planning Committee"
  }
  gist = {
    ar = "كانت لجنة تخطيط الدفاع المرجع الأعلى في شؤون الهيكل العسكري الموحد، ولها في نطاقها ما للمجلس من سلطة، وتوجّه السلطات العسكرية؛ وحُلّت في يونيو 2010 وآلت مهامها إلى المجلس."
    ru = "Комитет военного планирования был высшей инстанцией по вопросам объединенной военной структуры, в своей области равен Совету и направлял военные органы; упразднен в июне 2010 года, функции перешли к Совету."
    en = "The Defence Planning Committee was the highest authority on the integrated military structure, equal to the Council in its field, and guided the military authorities; it was dissolved in June 2010, and the Council took over."
  }
  url = "https://www.nato.int/cps/en/natolive/topics_49201.htm"
}

source "structure" "dpc_without_france" {
  label = {
    ar = "لجنة تخطيط الدفاع من غير فرنسا"
    ru = "Комитет военного планирования без Франции"
    en = "The Defence Planning Committee without France"
  }
  gist = {
    ar = "من 1966 حتى أبريل 2009 لم تكن فرنسا ممثلة في اللجنة لأنها خارج الهيكل العسكري الموحد؛ وضمت اللجنة في فبراير 2003 ثمانية عشر عضواً من تسعة عشر."
    ru = "С 1966 года по апрель 2009 года Франция, оставаясь вне объединенной военной структуры, в Комитете не участвовала; в феврале 2003 года в нем было восемнадцать участников из девятнадцати."
    en = "From 1966 to April 2009 France, outside the integrated military structure, was not represented in it; in February 2003 it had eighteen of nineteen members."
  }
  url = "https://www.nato.int/cps/en/natohq/news_19930.htm"
}

body "dpc" {
  since = structure.1963
  until = structure.1966
  name = {
    ar = "لجنة تخطيط الدفاع"
    ru = "Комитет военного планирования"
    en = "Defence Planning Committee"
  }
  seats  = each.party
  sits   = [office.minister_defence, office.permanent_representative]
  chair  = office.secretary_general
  source = [structure.dpc, practice.secretary_general]
}

# Everybody but France has a seat once it is bound. Whether Greece (1974 to 1980) and Spain
# (1982 to 1999) had one while they stood outside the structure too was not found out, and
# is coded as if they had.
body "dpc" {
  since = structure.1966
  until = structure.2009
  name = {
    ar = "لجنة تخطيط الدفاع"
    ru = "Комитет военного планирования"
    en = "Defence Planning Committee"
  }
  seats  = each.seat
  sits   = [office.minister_defence, office.permanent_representative]
  chair  = office.secretary_general
  source = [structure.dpc_without_france, structure.dpc, practice.secretary_general]
  seat "AL" {}
  seat "BE" {}
  seat "BG" {}
  seat "CA" {}
  seat "CZ" {}
  seat "DE" {}
  seat "DK" {}
  seat "EE" {}
  seat "ES" {}
  seat "GB" {}
  seat "GR" {}
  seat "HR" {}
  seat "HU" {}
  seat "IS" {}
  seat "IT" {}
  seat "LT" {}
  seat "LU" {}
  seat "LV" {}
  seat "NL" {}
  seat "NO" {}
  seat "PL" {}
  seat "PT" {}
  seat "RO" {}
  seat "SI" {}
  seat "SK" {}
  seat "TR" {}
  seat "US" {}
}

body "dpc" {
  since = structure.2009
  until = structure.2010
  name = {
    ar = "لجنة تخطيط الدفاع"
    ru = "Комитет военного планирования"
    en = "Defence Planning Committee"
  }
  seats  = each.party
  sits   = [office.minister_defence, office.permanent_representative]
  chair  = office.secretary_general
  source = [structure.dpc, practice.secretary_general]
}
