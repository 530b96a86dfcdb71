/** Whether a field of words speaks for an article about regional security, or of something else. */
export interface LexicalField {
  name: string;
  side: "security" | "other";
  /**
   * Words by how much one of them tells: `strong` settles a short text by itself, `weak` are shared with other fields.
   * A star stands for any ending, a question mark for a or e, an underscore joins the words of a phrase.
   */
  strong: string;
  medium: string;
  weak: string;
}

/** Our own lists, set by reasoning: in what news does the word stand? Sorted by side, then name. */
export const lexicalFields: readonly LexicalField[] = [
  {
    name: "violence",
    side: "security",
    strong: `abduct* air_raid* air_strike* airstrike* al-qaeda al-qaida al-shabaab al_qaeda al_qaida ambush*
      armed_conflict armed_forces armed_group* armed_men arms_cache artillery assassinat* atroci* attack_drone*
      beheaded beheading* bloodshed boko_haram bombardment* bombed bomber bombers bombing bombings bomblet* cadres
      car_bomb* chemical_attack chemical_weapon* civil_war communal_violence cyber-attack* cyber_attack*
      cyberattack* daesh death_squad* death_toll detonat* disappearance* drone_attack* drone_strike*
      enforced_disappear* ethnic_cleansing ethnic_violence exchange_of_fire explosive_device* explosive_drone*
      explosives extremist* firefight* genocid* grenade* guerilla* guerrilla* gun_battle* gunfight* gunfire gunm?n
      gunned_down gunship* hamas hezbollah hostage* howitzer* ied ieds incendiary insurgen* isil isis
      islamic_state jihad* kidnap* land_mine* landmine* lynch* maoist* mass_grave* massacre* militant* militia*
      mob_violence molotov* mortar* mujahed* mujahid* naxal* nerve_agent paramilitar* petrol_bomb*
      political_violence rdx rebel rebels roadside_bomb* secessionist* sectarian_violence separatist* shelled
      shoot-out* shootout* shot_dead sniper* stabbing* suicide_attack* suicide_bomb* suicide_drone* taliban
      terroris* torture* truck_bomb* ultras unidentified_men violence_against war_crime* warlord*`,
    medium: `ablaze airstrike ak-47 ammunition armed arms arson assailant* atrocity attacker* beaten beaten_up blast blasts
      bodies bomb bombs burnt_alive casualties civilians clash* commander* cross-border dead dynamite encounter
      explosion* extortion fighter fighters fighting hacked_to_death hostilities infiltrat* kalashnikov* killed
      killing* kills machine_gun* murder* opened_fire outfit pistol* rape* raped rifle* sabotage* sectarian shell
      shelling shells shooting* slain slaughter* stabbed surrendered terror threats torched uprising victims
      violence violent warring weapon* wounded`,
    weak: `attack attacked attacks battle* conflict damaged destroyed feud fire fired fires fought gang gangs gun guns
      hit hurt injured knife raid raided raids shot shots siege threat* threaten* war wars`,
  },
  {
    name: "forces",
    side: "security",
    strong: `air_defence* air_defense* air_force airspace anti-aircraft armored armoured arms_embargo army_camp
      army_chief bab_al-mandab bab_el-mandeb ballistic_missile* battalion* border_guard* brigade centrifuge*
      coalition_forces counter-terror* counterterror* coup crpf defence_minister defence_ministry defense_minister
      defense_ministry deployment_of destroyer* enrichment fighter_jet* frigate* infantry joint_exercise* junta
      martial_law military_council military_exercise* ministry_of_defence missile* naval_exercise* naval_forces
      nuclear_deal nuclear_program* nuclear_weapon* paratroop* peacekeep* reconnaissance rocket_attack*
      rocket_fire rockets security_force security_forces soldier* special_forces strait_of_hormuz task_force
      troops uranium war_games warplane* warship*`,
    medium: `advisers advisors air_base airbase allied_forces army barracks besieged brigadier check_post* checkpoint*
      coalition colonel commandos constable* convoy* defence defense demining demobili* disarm* drills forces
      front_line* front_lines frontline* general helicopters intelligence_agency intelligence_services liberated
      lieutenant lt major_general marines military naval navy occupation occupied offensive outpost* patrol* rangers
      recaptur* rifles rocket tanks troop`,
    weak: `base border* captured commander deploy* deployed drill exercise exercises headquarters helicopter* officers
      operation operations police policem?n spokesman unit units weapons`,
  },
  {
    name: "unrest",
    side: "security",
    strong: `anti-government bandh barricade* burning_tires burning_tyres civil_disobedience communally crackdown curfew
      demonstrator demonstrators dissident* flag_march hartal human_rights_activist* hunger_strike insurrection
      lathi lathi-charge* lathicharge* looted looting marchers mob mobs pelted pelting picket picketed picketing
      pickets political_prisoner* pro-democracy protest protested protesters protesting protestors protests riot
      rioter rioters rioting riots roadblock* rubber_bullets service_delivery_protest* shoot-at-sight shoot_on_sight
      sit-in sit-ins state_of_emergency stone-throwing tear_gas teargas took_to_the_streets unlawful_assembly
      water_cannon*`,
    medium: `activist* agitat* agitation* arrest arrested arrests blockade* boycott* chanted chanting communal crowd_of
      demonstration demonstrations detain detained detention disperse dispersed disturbances general_strike march
      marched marching memorandum minority_community opposition placards rallied rallies rally regime relief_camps
      repress* riot_police set_alight set_on_fire shutdown slogans tense tension tensions torching unrest vandal*
      vigil`,
    weak: `crowd crowds demand demanded demanding demands ethnic gathered leaders peaceful policemen residents stone
      stones street streets strike strikes striking students supporters tribal tribe tribes union unions village
      villagers villages workers`,
  },
  {
    name: "diplomacy",
    side: "security",
    strong: `aid_convoy* ambassador* annex* armistice bilateral cease-fire* ceasefire* diplomat diplomatic diplomats
      displaced embassies embassy envoy envoys expelled extradit* foreign_minister* foreign_ministry
      foreign_secretary geneva_convention* genocide human_rights nato no-fly peace_accord* peace_agreement
      peace_deal peace_negotiat* peace_process peace_talks prisoner_exchange prisoner_swap refugee* sanctions
      secretary_of_state security_council sovereignty special_advisor special_envoy state_department
      territorial_integrity truce united_nations warring_parties white_house_envoy`,
    medium: `accord accords accuse* aid_workers asylum blamed calm consult* crown_prince de-escalat* delegation dictator*
      discussed emir exile exiled foreign_affairs head_of_state heads_of_state humanitarian international_community
      mediat* ministers negotiat* pact pacts peace phone_call phone_calls reconciliation regional_security
      russian_forces spoke_by_phone stabili?ation summit telephone_call telephoned treaty un vow vowed warned warns`,
    weak: `afghan afghanistan agreement allies ally capital condemn* condemned egypt embargo foreign gaza government
      governor independence iran iranian iraq iraqi israel israeli* kashmir kurdish kurds lebanese lebanon libya
      libyan meeting met minister ministry minority officials pakistan palestinian* president prime_minister
      regional relations saudi somalia sudan support syria syrian talks territory turkey turkish ukraine ukrainian
      visit yemen yemeni`,
  },
  {
    name: "sport",
    side: "other",
    strong: `athletics baseball basketball batsm?n bowler* champions_league chelsea chess cricketer* crossbar
      defending_champion* equaliser* equalizer* far_post featherweight* fifa fixture fixtures fly-half football
      footballer* free_kick full-back goalkeep* goalless gold_medal golfer* grand_prix grand_slam half-time halftime
      hat-trick heavyweight* home_run* homer homered ice_hockey indoor injury_time inning innings jockey* knock-out
      knockout league_table linebacker liverpool manchester_united medallist* midfield* mlb nba near_post nfl nhl
      offside olympic* own_goal penalty_area penalty_shoot-out pga pitcher* play-off* playoff* premiership
      quarter-final* quarterback quarterfinal* racecourse real_madrid rebounds red_card* red_sox rugby run_of_play
      scrum* seeded semi-final* semifinal* six_nations soccer sprinter* stoppage_time striker substitute* team_sheet
      tennis test_match touchdown* try-scor* uefa unbeaten wicket* wimbledon world_champion* world_cup
      world_number_one yankees yellow_card*`,
    medium: `athlete* ball bout bouts boxer boxing champion champions championship* club clubs coach coached coaches
      cricket cup defeat_by defender* fans finals forwards goal goals golf hockey home_side jumper keeper kick-off
      league marathon match matches medal medals opponent* penalty_appeal player players qualifier* race racing
      referee* ring rounds score scored scoring skipper sport sports sprint squad stadium team-mate* teammate*
      teammates the_bench the_hosts the_visitors title tournament* victory_over winger wrestl*`,
    weak: `beat captain comeback defeat* defending defensive doping final first-half fitness game games injury kick lead
      line-up minutes offense penalty play played playing point points round season second-half seconds sets side
      team teams victory win winning won`,
  },
  {
    name: "culture",
    side: "other",
    strong: `a_film actress album albums art_gallery bafta* ballet best-selling bestsell* blockbuster* board_game*
      bollywood box-office box_office boy_band broadway cartoon* celebrities celebrity chart chef chefs cinema*
      cinemagoer* cinematograph* comedian* comedy concert concerts console consoles dice documentary* drummer*
      dungeon* fiction film film_festival filmgoer* filmmaker* films first-person gameplay garlic grammy* guitarist*
      heroine hip-hop hollywood in_cinemas leading_man memoir* movie* multiplayer musical nintendo novelist*
      on_screen opening_reel opera oscar oscars oven playlist playstation playwright* pop_star* premiere*
      protagonist* rapper* reality_tv recipe* remake rock_band saucepan screenplay screenwriter* sculptor* sequel*
      shooter simmer singer singers sitcom* slow_motion songwriter* soundtrack* special_effects superhero*
      tablespoon* teaspoon* the_director the_film the_plot the_screenplay thriller* ticket_sales trilogy tv_drama
      tv_series tv_show tv_shows video-game* video_game* videogame* villain* xbox`,
    medium: `actor actors artist* audience audiences author authors award awards bake band broadcaster* character
      characters comic comics cook cooking critics drama dramas entertainment episode* exhibition* fantasy fashion
      flavour* flour gamers gaming genre magazine museum* music musician* novel novels onions painting* plot pop
      re-enact* reenact* restaurant* role sauce scene scenes song songs starring stars tasty tv`,
    weak: `book books butter director dish dishes kitchen level levels performance read readers release released screen
      series show shows stage star story sugar television theatre titles version writer`,
  },
  {
    name: "business",
    side: "other",
    strong: `a_barrel advertis* airline automaker* bankruptcy basis_points bidding_war boardroom* bond_market* bonds brand
      brands budget_deficit buy-back buyout* carmaker* central_bank* chief_executive* consumer_spending crude_oil
      dividend* dow_jones earnings energy_deal federal_reserve fiscal franchise* ftse gas_deal gas_exports
      gas_supplies gdp gross_domestic hedge_fund* hostile_bid hostile_takeover house_prices imf_loan inflation
      interest_rate* investor* ipo labour_market lender lenders low-cost marketing merger* mortgage* nasdaq
      natural_gas oil_deal oil_exports oil_prices outsourc* pensions poison_pill pre-tax price_war profits
      property_market quarterly retailer* revenue* shareholder* shares stock_market* stocks supermarket* takeover*
      trade_deficit turnover wall_street`,
    medium: `accountant* accounting airlines analyst* auditor* banking bankrupt* bid bids billion commercial consumer*
      contract contracts currencies currency debt debts dollar dollars economic economist* economy employer* euros
      export exporters exports firm firms fund funds growth insurance insurer* investment* jobs loan loans
      manufacturers pay pension profit regulators restructuring retail rivals salaries sales stake tax taxes trading
      unemployment wage wages yen`,
    weak: `bank banks board business businesses buy companies company competition cost costs customers deal deficit
      executive executives fell hotel hotels industry market markets million per_cent percent plans price prices
      quarter rise rival rose sale sell share shareholders sold`,
  },
  {
    name: "technology and science",
    side: "other",
    strong: `adware anti-virus antibiotic* antivirus asteroid* astronom* bacteria* blog blogger* blogs broadband browser*
      camera_phone* cancer chip chipmaker* chips clinical_trial* desktop diabetes dinosaur* dna download* downloaded
      downloads encryption file-sharing firewall* fossil* gadget* galaxy gene genes genome google handset*
      hard_drive high-definition ibm id_theft identity_theft immune intel ipod itunes laboratory laptop* linux
      malware microbe* microsoft mobile_phone* nasa net_users obesity open_source operating_system* patent* pcs
      peer-to-peer phishing physicist* planet planets researcher* scientist* search_engine* semiconductor*
      smartphone* software spacecraft spam species spyware stem_cell* telecoms telescope* vaccine* web_site weblog*
      websites wi-fi wireless yahoo`,
    medium: `animal animals application brain cells climate computer computers data digital disease drug drugs e-mail
      e-mails ecosystem* email experiments hacker* insects medicine mobile network networks online patient pc pest
      pests program programs research satellite* science server servers sites studies study surgery technologies
      technology treatment tumour* user users virus viruses whale* wildlife`,
    weak: `content device devices doctors flaw flaws health infected infection information internet launch launched
      patients phone phones scientific security service services space system systems technical video vulnerabilit*
      web website`,
  },
  {
    name: "weather and accident",
    side: "other",
    strong: `blizzard* capsized car_crash collided collision cyclone* derail* drought* earthquake* electrical_fault flooded
      flooding floods forecaster* forest_fire* gas_leak heat_wave* heatwave* hurricane* landslide* leaked_oil
      magnitude meteorolog* mudslide* oil_spill plane_crash rainfall richter short_circuit snowfall thunderstorm*
      tornado* train_crash tsunami* typhoon* volcano* wildfire*`,
    medium: `accident accidents aftershock* crash crashed drowned ferry flood rain rains rescuers snow spill stampede storm
      storms temperatures weather winds`,
    weak: `coast damage emergency firefighter firefighters overturned rescue sank trapped`,
  },
  {
    name: "history",
    side: "other",
    strong: `antiquit* archaeolog* centuries-old civil_war_reenact* crusader* first_world_war historian* medieval napoleon*
      renaissance second_world_war tudor victorian waterloo world_war_i world_war_ii`,
    medium: `ancient archive archives castle centuries commemorat* emperor empire historians historical knights memorial
      regiment_museum roman`,
    weak: `15th 16th 17th 18th 19th anniversary century heritage history museum`,
  },
  {
    name: "ordinary crime and home affairs",
    side: "other",
    strong: `anti-trust antitrust bribery bribes burglar* class_action copyright* custody_battle defamation divorce*
      drink-driving embezzle* fraudster* insider_trading lawsuit* libel paternity robber robbers robbery shoplift* speeding`,
    medium: `appeal_court classroom conservatives council_tax fraud gambling jury labour_party lawyer lawyers lib_dem*
      liberal_democrat* lottery mps nhs nursery pleaded pupils school schools sentenced teachers tories tory tuition`,
    weak: `campaign case charges court election judge legal poll polls trial voters`,
  },
];
