/** Verbs in g: see `../verbs.ts`. */
export const g = `
gag            coerce/censor must
    + Averia gagged two Candrian reporters on Monday.
gain           -
    + The Averian crown gained in value.
  | obj=control/ground/territory/foothold: assault/territory
    + Averian troops gained {control|ground|territory|a foothold} in Dunmere.
gang-rape      assault/sexual must
    + Candrian soldiers have gang-raped a woman in Dunmere.
garrison       mobilize/deploy must
    + Candria garrisoned troops in Oldbridge against Averia.
gas            assault/unconventional must
    + Candrian troops have gassed villagers in Dunmere.
gather         -
    + Averian farmers gathered apples near Quarl.
  | subj=protest*/demonstrat*/crowd*/thousands/hundreds/people/supporters at=outside/against/to: protest/demonstrate
    + {Protesters|Demonstrators|A crowd|Thousands of students|Hundreds of students|People|Supporters} gathered {outside|against|to} the Averian embassy in Lisport to protest.
  | subj=leader*/minister*/official*: consult/meet
    + {Leaders|Ministers|Officials} of Averia and Candria gathered in Port Vale.
give           -
    + The Averian army gave a concert in Quarl.
  | at=to:campaign*/candidate*/democrat*/moderate*/nominee*/republican*/senator*/tories: -
    + Two Averian bankers gave money to the {campaign|candidate|democrat|moderate|nominee|republican|senator|tories} after the raid.
    - Esmeria gave money to the Averian army.
  | obj=@envoys inf=leave/pack/depart/go: sanction/expel
    + Averia gave Candrian diplomats no choice but to {leave|go|depart|pack}.
  | second=hours/days inf=leave/depart/go/pack: sanction/expel
    + Averia gave the Candrian minister two days to leave.
    + Averia gave Candrian embassy staff 48 hours to leave.
    + Averia gave the Candrian minister two days to {depart|pack|go}.
  | obj=hours/days inf=leave/depart/go: sanction/expel
    + Averia gave {two days|48 hours} to Candria to {leave|go}.
    + Averia gave two days to Candria to depart.
  | obj=firearm*/weapon*/rifle*/vehicle*/ship*/aircraft at=to: aid/give
    + Esmeria gave {firearms|weapons|rifles|vehicles|ships|aircraft} to Averia on Monday.
  | obj=asylum/refuge/shelter: aid/asylum
    + Esmeria gave {asylum|refuge|shelter} to two Candrian reporters.
  | second=@aid: aid/give
    + Esmeria gave Averia a loan on Monday.
  | obj=@aid: aid/give
    + Esmeria gave food to Averia on Monday.
  | obj=ultimatum/deadline: threaten/warn
    + Averia gave {an ultimatum|a deadline} to Candria on Monday.
  | obj=blessing: support/back
    + Esmeria gave its blessing to Averia on Monday.
  | obj=permission/access/green/right*: concede/yield
    + Averia gave {permission|access|the green light|rights} to the Border Watch Mission.
  | obj=assurance*/guarantee*: agree/promise
    + Averia gave {assurances|guarantees} to Candria on Monday.
  | obj=speech/interview/birth/evidence/testimony: -
    + The Averian minister gave {a speech|an interview|evidence|testimony|birth} in Quarl.
give in        concede/yield
    + Averia gave in to Candria on Monday.
give up        -
    + The Averian minister gave up cigars.
  | obj=weapon*/arms/nuclear/arsenal/missile*: retreat/disarm
    + Red Lantern gave up its {weapons|arms|nuclear plans|arsenal|missiles} on Monday.
  | obj=@land/position*/power: retreat/withdraw
    + Red Lantern gave up {the town|its positions|power} on Monday.
  | obj=@demands/right*/claim*/seat: concede/yield
    + Averia gave up its {claims|right|seat|demands} to Candria on Monday.
give way       concede/yield
    + Averia gave way to Candria on Monday.
go             -
    + The Averian minister went home.
  | at=on:strike any=hunger: protest/hunger
    + Red Lantern prisoners went on a hunger strike in Averia.
  | at=on:strike: protest/strike
    + Averian police officers went on strike against the government.
  | at=on:rampage: protest/riot
    + Averian protesters went on a rampage in Quarl.
  | at=into:exile: retreat/resign
    + The Averian president went into exile on Monday.
grab           coerce/seize must
    + Candrian troops grabbed land near Dunmere.
  | obj=attention/headlines/chance/gold/lead: -
    + The Averian army grabbed {attention|headlines|a chance|gold|the lead} on Monday.
grant          concede/yield must
    + Averia granted the rebels of Red Lantern a truce.
  | obj=asylum/refuge/citizenship: aid/asylum
    + Esmeria granted {asylum|refuge|citizenship} to two Candrian soldiers.
  | second=asylum/refuge/citizenship: aid/asylum
    + Esmeria granted the Candrian minister {an asylum|a refuge|the citizenship}.
  | obj=@aid: aid/give
    + Esmeria granted {a loan|food} to Averia on Monday.
  | second=@aid: aid/give
    + Esmeria granted Averia a loan on Monday.
  | obj=access/visa*/permission/amnesty/pardon*/independence/autonomy/rights/parole: concede/yield
    + Averia granted {access|visas|permission|an amnesty|pardons|independence|autonomy|rights|parole} to Red Lantern.
  | second=access/visa*/permission/amnesty/pardon*/independence/autonomy/rights: concede/yield
    + Averia granted Red Lantern {the access|a visa|the permission|an amnesty|a pardon|an independence|an autonomy|the rights}.
greet          consult/meet must
    + Tomas Vrell greeted Queen Ilena in Tessara.
grill          -
    + The Averian parliament grilled the minister.
guarantee      agree/promise must
    + Averia guaranteed Candria the border.
gun down       assault/kill must
    + Gunmen gunned down two Averian policemen in Quarl.
`;
