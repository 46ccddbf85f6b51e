# A model, and nobody's law: a mutual-aid agreement between eight fire departments that do not
# exist, after the form in which such departments in Illinois and beyond write theirs down.
# What was read of that form stands in practice.hcl with its source; everything else is ours.

charter "boxcard" {
  language = "en"
  name = {
    ar = "اتفاق نموذجي لبطاقات الاستدعاء"
    ru = "Типовое соглашение о карточках вызова"
    en = "Model box-card agreement"
  }
  seat {
    name = {
      ar = "غرفة عمليات القطاع"
      ru = "Диспетчерская отделения"
      en = "the division's dispatch"
    }
    offset = "+00:00"
  }
}

instrument "agreement" {
  constitutes = true
  name = {
    ar = "الاتفاق النموذجي للعون المتبادل"
    ru = "Типовое соглашение о взаимной помощи"
    en = "Model agreement on mutual aid"
  }
}

version "agreement" "2025" {
  signed   = "2024-12-01"
  in_force = "2025-01-01"
}

instrument "cards" {
  name = {
    ar = "بطاقات الإدارات"
    ru = "Карточки подразделений"
    en = "The cards of the departments"
  }
}

version "cards" "2025" {
  signed   = "2024-12-01"
  in_force = "2025-01-01"
}

version "cards" "2026" {
  signed   = "2025-12-01"
  in_force = "2026-01-01"
}

source "agreement" "art1" {
  label = {
    ar = "الاتفاق النموذجي، المادة 1"
    ru = "Типовое соглашение, статья 1"
    en = "Model agreement, article 1"
  }
  gist = {
    ar = "تتعاون الإدارات ببطاقات متفق عليها سلفاً؛ ويلتزم من وقّع."
    ru = "Подразделения помогают друг другу по заранее согласованным карточкам; связан тот, кто подписал."
    en = "The departments help one another by cards that are agreed beforehand; who is bound has signed."
  }
}

source "agreement" "art2" {
  label = {
    ar = "الاتفاق النموذجي، المادة 2"
    ru = "Типовое соглашение, статья 2"
    en = "Model agreement, article 2"
  }
  gist = {
    ar = "عند الحاجة يُطلق القائد في الموقع مستوى البطاقة؛ ولا ينطلق أحد دون استدعاء."
    ru = "Нуждаясь в помощи, руководитель на месте объявляет уровень карточки; без вызова никто не выезжает."
    en = "In need of help the officer in command at the place strikes the level of the card that names it; nobody sets out without being called."
  }
}

source "agreement" "art3" {
  label = {
    ar = "الاتفاق النموذجي، المادة 3"
    ru = "Типовое соглашение, статья 3"
    en = "Model agreement, article 3"
  }
  gist = {
    ar = "من يُستدعى يحضر فوراً أو يعتذر فوراً، فيُستدعى التالي في القائمة."
    ru = "Вызванный прибывает немедленно либо немедленно сообщает, что не может; тогда вызывается следующий по списку."
    en = "Who is called comes at once, or says at once that it cannot; then the next on the list is called."
  }
}

source "agreement" "art4" {
  label = {
    ar = "الاتفاق النموذجي، المادة 4"
    ru = "Типовое соглашение, статья 4"
    en = "Model agreement, article 4"
  }
  gist = {
    ar = "تذكر الإدارة ما لديها، وتجدد سنوياً ما تبقيه جاهزاً زيادة على بطاقاتها."
    ru = "Подразделение сообщает, что у него есть, и ежегодно подтверждает то, что держит наготове сверх карточек."
    en = "A department says what it has, and says it anew each year for what it holds ready beyond its cards."
  }
}

source "agreement" "art5" {
  label = {
    ar = "الاتفاق النموذجي، المادة 5"
    ru = "Типовое соглашение, статья 5"
    en = "Model agreement, article 5"
  }
  gist = {
    ar = "يُطلق القائد ما حضر فيعود إلى موطنه، ويُتابَع حتى وصوله."
    ru = "Прибывшие силы отпускает руководитель на месте, и они возвращаются; за ними следят до возвращения."
    en = "What came is released by the officer in command and goes home; it is followed until it is there."
  }
}

source "agreement" "art6" {
  label = {
    ar = "الاتفاق النموذجي، المادة 6"
    ru = "Типовое соглашение, статья 6"
    en = "Model agreement, article 6"
  }
  gist = {
    ar = "من صحّح قولاً له أبلغ بذلك فوراً كل من بنى عليه."
    ru = "Кто исправляет сказанное им, немедленно сообщает об этом всем, кто на это опирался."
    en = "Who corrects what he has said tells it at once to all who acted on it."
  }
}

duty "tell" {
  name = {
    ar = "إبلاغ من بنى على ما صُحّح"
    ru = "Сообщить тем, кто опирался на исправленное"
    en = "Tell those who relied on what was corrected"
  }
  on     = act.corrected
  owes   = performer
  when   = immediately
  met_by = [notice.relying]
  source = [agreement.art6]
}
