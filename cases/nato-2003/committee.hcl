# The Defence Planning Committee: eighteen of the nineteen, without France. What it was asked on
# 16 February was narrower than what had been under silence: advice, and nothing sent.
#
# No seat's own position was published. Who gave way last, and when, is told by the press, and
# of all eighteen together by the Secretary General.

act "council.session" "dpc_16feb" {
  happened {
    from   = "2003-02-16T00:00:00+01:00"
    to     = "2003-02-16T23:44:00+01:00"
    offset = "+01:00"
    said   = "Sunday, thirteen hours; they came this morning"
  }
  source = [source.nato_16feb, source.jazirah_17feb, source.kitsap_17feb]
  of     = { office = "secretary_general", person = "robertson" }
  body = {
    body  = "dpc"
    form  = "in_person"
    chair = { office = "secretary_general", person = "robertson" }
    agenda = text({
      en = "Ambassadors of the eighteen that belong to the integrated military structure. Belgium proposes amendments to the decision sheet. France asks that the Council of nineteen meet too."
      ru = "Послы восемнадцати участников объединенной военной структуры. Бельгия предложила поправки к листу решения. Франция просила созвать и Совет в составе девятнадцати."
      ar = "سفراء الأعضاء الثمانية عشر في الهيكل العسكري الموحد. اقترحت بلجيكا تعديلات على ورقة القرار. وطلبت فرنسا اجتماعاً آخر للمجلس بأعضائه التسعة عشر."
    })
  }
}

act "council.question" "advice" {
  happened {
    from   = "2003-02-16T00:00:00+01:00"
    to     = "2003-02-16T12:00:00+01:00"
    offset = "+01:00"
    said   = "a draft decision sheet lay before them in the morning"
  }
  known   = "2003-02-16T23:59:59+01:00"
  source  = [source.nato_16feb, source.nato_decision_sheet]
  of      = { office = "secretary_general", person = "robertson" }
  answers = [act.silence]
  body = {
    kind  = "military_advice"
    seats = ["BE", "CA", "CZ", "DE", "DK", "ES", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"]
    terms = {
      purpose = text({
        en = "military advice to the Committee on whether possible missions can be done, with what effect and when"
        ru = "военные рекомендации Комитету о выполнимости, последствиях и сроках возможных задач"
        ar = "مشورة عسكرية للجنة في جدوى مهام محتملة وتبعاتها ومواعيدها"
      })
      tasks = [
        text({
          en = "a preventive deployment of early-warning aircraft"
          ru = "превентивное развертывание самолетов ДРЛО"
          ar = "انتشار وقائي لطائرات الإنذار المبكر"
        }),
        text({
          en = "support for the deployment of theatre missile defences for Turkey"
          ru = "поддержка развертывания средств ПРО театра для Турции"
          ar = "دعم نشر دفاعات صاروخية لتركيا"
        }),
        text({
          en = "support for the possible deployment of defences against chemical and biological weapons"
          ru = "поддержка возможного развертывания средств защиты от химического и биологического оружия"
          ar = "دعم احتمال نشر قدرات للوقاية من الأسلحة الكيميائية والبيولوجية"
        }),
      ]
    }
    text = text({
      en = "A decision sheet in the framework of article 4: it asks the military authorities for advice on three possible missions and for a review of existing plans, and authorises no deployment."
      ru = "Лист решения в рамках статьи 4: запросить у военных органов рекомендации по трем возможным задачам и пересмотр имеющихся планов; развертывания он не разрешает."
      ar = "ورقة قرار في إطار المادة 4: تطلب من السلطات العسكرية مشورة في ثلاث مهام محتملة ومراجعة الخطط القائمة، ولا تأذن بانتشار."
    })
  }
}

act "council.announcement" "advice_agreed" {
  happened {
    from   = "2003-02-16T23:44:00+01:00"
    to     = "2003-02-16T23:59:59+01:00"
    offset = "+01:00"
    said   = "late in the evening; on the air from 17:44 in New York"
  }
  source  = [source.nato_16feb, source.nato_decision_sheet, source.cnn_16feb]
  of      = { office = "secretary_general", person = "robertson" }
  answers = [act.advice]
  body = {
    kind    = "military_advice"
    outcome = "adopted"
    under   = ["treaty.art4"]
    where   = "NATO headquarters, Brussels"
    terms = {
      purpose = text({
        en = "military advice to the Committee on whether possible missions can be done, with what effect and when"
        ru = "военные рекомендации Комитету о выполнимости, последствиях и сроках возможных задач"
        ar = "مشورة عسكرية للجنة في جدوى مهام محتملة وتبعاتها ومواعيدها"
      })
      tasks = [
        text({
          en = "a preventive deployment of early-warning aircraft"
          ru = "превентивное развертывание самолетов ДРЛО"
          ar = "انتشار وقائي لطائرات الإنذار المبكر"
        }),
        text({
          en = "support for the deployment of theatre missile defences for Turkey"
          ru = "поддержка развертывания средств ПРО театра для Турции"
          ar = "دعم نشر دفاعات صاروخية لتركيا"
        }),
        text({
          en = "support for the possible deployment of defences against chemical and biological weapons"
          ru = "поддержка возможного развертывания средств защиты от химического и биологического оружия"
          ar = "دعم احتمال نشر قدرات للوقاية من الأسلحة الكيميائية والبيولوجية"
        }),
      ]
    }
    text = text({
      en = "The Secretary General: the eighteen have agreed by consensus. A decision of the Council of nineteen would have been preferred."
      ru = "Генеральный секретарь: восемнадцать участников согласились консенсусом. Решение Совета в составе девятнадцати было бы предпочтительнее."
      ar = "الأمين العام: اتفق الأعضاء الثمانية عشر بتوافق الآراء. وكان يفضل قراراً من المجلس بأعضائه التسعة عشر."
    })
  }
}

act "situation.statement" "three_declare" {
  happened {
    from   = "2003-02-16T23:44:00+01:00"
    to     = "2003-02-17T10:10:00+01:00"
    offset = "+01:00"
    said   = "published at once after the agreement"
  }
  source = [source.pap_17feb]
  of     = { member = "BE" }
  body = {
    kind = "reaction"
    speaker = { outside = text({
      en = "Belgium, France and Germany together"
      ru = "Бельгия, Франция и Германия совместно"
      ar = "بلجيكا وفرنسا وألمانيا معاً"
    }) }
    text = text({
      en = "To carry out what the military authorities propose will take a new decision, and nothing prejudges their efforts under Security Council resolution 1441; the three confirm their obligations towards Turkey."
      ru = "Для выполнения предложений военных органов нужно новое решение; оно не предрешает усилий трех стран в рамках резолюции 1441 Совета Безопасности. Обязательства перед Турцией подтверждены."
      ar = "تنفيذ ما تقترحه السلطات العسكرية يحتاج إلى قرار جديد، والقرار لا يمس مساعيها في إطار قرار مجلس الأمن 1441؛ وتؤكد الدول الثلاث التزاماتها تجاه تركيا."
    })
  }
}

# 19 February: the advice is there, and the Committee authorises. That the question was put is
# told by nothing but the outcome.

act "council.announcement" "deployment_authorised" {
  happened {
    from   = "2003-02-19T00:00:00+01:00"
    to     = "2003-02-19T23:59:59+01:00"
    offset = "+01:00"
    said   = "on 19 February"
  }
  source = [source.nato_19feb, source.hayat_20feb]
  of     = { office = "secretary_general" }
  body = {
    kind    = "defensive_deployment"
    outcome = "adopted"
    where   = "NATO"
    terms = {
      purpose = text({
        en = "to protect Turkey, and defence alone"
        ru = "защита Турции, исключительно оборона"
        ar = "حماية تركيا، ودفاعاً لا غير"
      })
      area = "TR"
      tasks = [
        text({
          en = "to deploy early-warning aircraft"
          ru = "развертывание самолетов ДРЛО"
          ar = "نشر طائرات الإنذار المبكر"
        }),
        text({
          en = "to support the deployment of missile defences"
          ru = "поддержка развертывания средств ПРО"
          ar = "دعم نشر دفاعات صاروخية"
        }),
        text({
          en = "to support the deployment of defences against chemical and biological weapons"
          ru = "поддержка развертывания средств защиты от химического и биологического оружия"
          ar = "دعم نشر قدرات للوقاية من الأسلحة الكيميائية والبيولوجية"
        }),
      ]
    }
    text = text({
      en = "The Committee has reviewed the plans, approved them, and authorised the military authorities to carry them out without delay. Strength, command and end are not named."
      ru = "Комитет рассмотрел и одобрил планы и разрешил военным органам срочно их выполнить. Численность, командование и срок окончания не названы."
      ar = "راجعت اللجنة الخطط وأقرتها وأذنت للسلطات العسكرية بتنفيذها على وجه الاستعجال. ولم يُذكر القوام ولا القيادة ولا موعد الانتهاء."
    })
  }
}
