# The Protocol of 22 October 1951 on the accession of Greece and Turkey. Article 6 has its
# wording from the day on which Turkey deposited its instrument.

version "treaty" "1951" {
  signed   = "1951-10-22"
  in_force = "1952-02-18"
  url      = "http://www.nato.int/cps/en/SID-5240B10A-4AFF8593/natolive/official_texts_17245.htm"
}

source "treaty" "art6" {
  label = {
    ar = "المعاهدة، المادة 6 بصيغة بروتوكول 1951"
    ru = "Договор, статья 6 в редакции Протокола 1951 года"
    en = "Treaty, article 6 as amended in 1951"
  }
  gist = {
    ar = "أضيفت أراضي تركيا، والقوات والسفن والطائرات في البحر المتوسط. ولم يعد لذكر المحافظات الجزائرية أثر منذ يوليو 1962."
    ru = "Добавлены территория Турции, а также силы, суда и самолеты в Средиземном море. Упоминание алжирских департаментов утратило действие в июле 1962 года."
    en = "The territory of Turkey was added, and forces, ships and aircraft in the Mediterranean. That Algerian departments are named has meant nothing since July 1962."
  }
  url = "https://www.albasalh.com/vb/showpost.php?p=23818&postcount=2"
}

appeal "armed_attack" {
  since = treaty.1951
  name = {
    ar = "طلب العون عند وقوع هجوم مسلح"
    ru = "Обращение за помощью при вооруженном нападении"
    en = "Appeal for help against an armed attack"
  }
  by     = [office.head_of_state, office.head_of_government, office.minister_foreign, office.permanent_representative]
  source = [treaty.art5, treaty.art6]
}
