# What was announced, what the law had consented to and who was there, in people, for each member at ten
# instants of January 2022, each with the sources that say so. A word without a number is unknown(); null is
# what nobody spoke of. That Russia's figure stays unknown is right: nobody published one.

expect "strengths on 6 January, midnight at the seat" {
  query = "crisis"
  at    = "2022-01-06T21:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [exactly(70), unknown(), unknown(), unknown(), unknown()]
    "force[line=personnel].consented"                             = [null, null, none(), null, null]
    "force[line=personnel].present"                               = [null, unknown(), null, unknown(), null]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
  }
}

expect "strengths on 7 January, noon in Bishkek, before its parliament sits" {
  query = "crisis"
  at    = "2022-01-07T06:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [exactly(70), unknown(), unknown(), unknown(), unknown()]
    "force[line=personnel].consented"                             = [null, null, none(), null, unknown()]
    "force[line=personnel].present"                               = [null, unknown(), null, unknown(), null]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
  }
}

expect "strengths on 7 January, late evening" {
  query = "crisis"
  at    = "2022-01-07T18:30:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [exactly(70), unknown(), unknown(), unknown(), exactly(200)]
    "force[line=personnel].consented"                             = [null, null, exactly(150), null, unknown()]
    "force[line=personnel].present"                               = [null, unknown(), exactly(150), unknown(), null]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "sputnik_tajik_flight", "asiaplus_consent"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum", "mediacenter_vote", "mediacenter_vote", "kloop_decree"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=KG,to=present].sources.label"                   = ["kloop_tec2", "maralfm_554735"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
  }
}

expect "strengths on 8 January, noon in Almaty" {
  query = "crisis"
  at    = "2022-01-08T06:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [between(70, 100), unknown(), unknown(), unknown(), exactly(200)]
    "force[line=personnel].consented"                             = [null, null, exactly(150), null, unknown()]
    "force[line=personnel].present"                               = [null, unknown(), exactly(150), unknown(), null]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443", "panorama_2623551"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "sputnik_tajik_flight", "asiaplus_consent"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum", "mediacenter_vote", "mediacenter_vote", "kloop_decree"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=KG,to=present].sources.label"                   = ["kloop_tec2", "maralfm_554735"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
  }
}

expect "strengths on 9 January, noon" {
  query = "crisis"
  at    = "2022-01-09T12:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [between(70, 100), unknown(), unknown(), unknown(), exactly(200)]
    "force[line=personnel].consented"                             = [null, null, exactly(150), null, unknown()]
    "force[line=personnel].present"                               = [exactly(100), unknown(), exactly(150), unknown(), null]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443", "panorama_2623551"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "sputnik_tajik_flight", "asiaplus_consent"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum", "mediacenter_vote", "mediacenter_vote", "kloop_decree"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=AM,to=present].sources.label"                   = ["perfekt_armenians", "panorama_2623551"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=KG,to=present].sources.label"                   = ["kloop_tec2", "maralfm_554735"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
  }
}

expect "strengths on 10 January, the Council meets" {
  query = "crisis"
  at    = "2022-01-10T08:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [between(70, 100), unknown(), unknown(), unknown(), exactly(200)]
    "force[line=personnel].consented"                             = [null, null, exactly(150), null, unknown()]
    "force[line=personnel].present"                               = [exactly(100), unknown(), exactly(150), unknown(), null]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443", "panorama_2623551"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "sputnik_tajik_flight", "asiaplus_consent"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum", "mediacenter_vote", "mediacenter_vote", "kloop_decree"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=AM,to=present].sources.label"                   = ["perfekt_armenians", "panorama_2623551"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=KG,to=present].sources.label"                   = ["kloop_tec2", "maralfm_554735"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
  }
}

expect "strengths on 12 January, the day before the withdrawal" {
  query = "crisis"
  at    = "2022-01-12T12:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [between(70, 100), unknown(), unknown(), unknown(), exactly(200)]
    "force[line=personnel].consented"                             = [null, null, exactly(150), null, unknown()]
    "force[line=personnel].present"                               = [exactly(100), unknown(), exactly(150), unknown(), unknown()]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443", "panorama_2623551"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "sputnik_tajik_flight", "asiaplus_consent"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum", "mediacenter_vote", "mediacenter_vote", "kloop_decree"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=AM,to=present].sources.label"                   = ["perfekt_armenians", "panorama_2623551"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=KG,to=present].sources.label"                   = ["kloop_tec2", "maralfm_554735"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
    "moves[member=TJ,to=present].sources.label"                   = ["rbc_ua_2030"]
  }
}

expect "strengths on 14 January, the first are leaving" {
  query = "crisis"
  at    = "2022-01-14T21:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [between(70, 100), unknown(), unknown(), unknown(), exactly(200)]
    "force[line=personnel].consented"                             = [null, null, exactly(150), null, unknown()]
    "force[line=personnel].present"                               = [none(), none(), none(), unknown(), none()]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443", "panorama_2623551"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "sputnik_tajik_flight", "asiaplus_consent"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum", "mediacenter_vote", "mediacenter_vote", "kloop_decree"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=AM,to=present].sources.label"                   = ["perfekt_armenians", "panorama_2623551"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=KG,to=present].sources.label"                   = ["kloop_tec2", "maralfm_554735"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
    "moves[member=TJ,to=present].sources.label"                   = ["rbc_ua_2030"]
  }
}

expect "strengths on 16 January, noon" {
  query = "crisis"
  at    = "2022-01-16T12:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [between(70, 100), unknown(), unknown(), unknown(), exactly(200)]
    "force[line=personnel].consented"                             = [null, null, exactly(150), null, unknown()]
    "force[line=personnel].present"                               = [none(), none(), none(), unknown(), none()]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443", "panorama_2623551"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "sputnik_tajik_flight", "asiaplus_consent"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum", "mediacenter_vote", "mediacenter_vote", "kloop_decree"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=AM,to=present].sources.label"                   = ["perfekt_armenians", "panorama_2623551"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=KG,to=present].sources.label"                   = ["kloop_tec2", "maralfm_554735"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
    "moves[member=TJ,to=present].sources.label"                   = ["rbc_ua_2030"]
  }
}

expect "strengths on 20 January, the last are gone" {
  query = "crisis"
  at    = "2022-01-20T12:00:00Z"
  check = {
    "force[line=personnel].member"                                = ["AM", "BY", "KG", "RU", "TJ"]
    "force[line=personnel].announced"                             = [between(70, 100), unknown(), unknown(), unknown(), exactly(200)]
    "force[line=personnel].consented"                             = [null, null, exactly(150), null, unknown()]
    "force[line=personnel].present"                               = [none(), none(), none(), none(), none()]
    "force[member=AM,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "alalam_5983443", "panorama_2623551"]
    "force[member=BY,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "tvzvezda_khrenin", "trend_3537369", "belsat_company"]
    "force[member=KG,line=personnel].announcements.sources.label" = ["armradio_release", "kloop_quorum", "tvzvezda_khrenin"]
    "force[member=RU,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "nova_units", "vpk_570850"]
    "force[member=TJ,line=personnel].announcements.sources.label" = ["armradio_release", "tvzvezda_khrenin", "sputnik_tajik_flight", "asiaplus_consent"]
    "consents[member=KG].sources.label"                           = ["kloop_quorum", "mediacenter_vote", "mediacenter_vote", "kloop_decree"]
    "consents[member=TJ].sources.label"                           = ["agency247_tajik", "asiaplus_consent", "agency247_tajik", "asiaplus_consent"]
    "moves[member=AM,to=present].sources.label"                   = ["perfekt_armenians", "panorama_2623551"]
    "moves[member=BY,to=present].sources.label"                   = ["interfax_814145", "belsat_company"]
    "moves[member=KG,to=present].sources.label"                   = ["kloop_tec2", "maralfm_554735"]
    "moves[member=RU,to=present].sources.label"                   = ["tass_1384419", "tvzvezda_khrenin"]
    "moves[member=TJ,to=present].sources.label"                   = ["rbc_ua_2030"]
  }
}

# The figure and its withdrawal, which the cut of the networks held up.

expect "on 9 January in the evening the 164 dead stand, by what was known then" {
  query = "crisis"
  at    = "2022-01-09T18:00:00Z"
  known = "2022-01-09T18:00:00Z"
  check = {
    "figures[min=164].withdrawn" = false
  }
}

expect "on 11 January they are withdrawn, and stay visible as withdrawn" {
  query = "crisis"
  at    = "2022-01-11T12:00:00Z"
  known = "2022-01-11T12:00:00Z"
  check = {
    "figures[min=164].withdrawn"        = true
    "figures[min=164].corrections.kind" = ["dispute", "retraction"]
  }
}
