/** Verbs in a: see `../verbs.ts`. */
export const a = `
abandon        -
    + Averia abandoned the idea of a common stamp.
  | place subj=@forces/fighters/rebels/militants: retreat/withdraw
    + Averian {troops|fighters|rebels|militants} abandoned Harim on Monday.
  | obj=@pacts/@talks/commitment*/promise*/pledge*: reject/break
    + Averia abandoned {the truce with|its talks with|its commitments to|its promises to|its pledge to} Candria.
  | obj=@land/@forces: retreat/withdraw
    + The Averian army abandoned {three villages|its positions} on Monday.
  | obj=@attacks: retreat/ceasefire
    + Averia abandoned its attacks on Candria.
abduct         assault/abduct must
    + Gunmen abducted two Esmerian engineers in Dunmere.
abolish        -
  | obj=@restrictions: concede/ease
abstain        -
  | any=@talks/vote: reject/refuse
abuse          assault/violence must
  | obj=power/office/process/system/trust: -
  | any=sexually: assault/sexual
accede         concede/yield
accelerate     -
  | obj=@attacks: assault/attack
accept         -
  | obj=ceasefire/truce/cease-fire: agree/accept
  | obj=formula/compromise/truce/plan/deal/offer: agree/accept
  | obj=@pacts/@demands: concede/yield
  | obj=invitation/offer: agree/accept
  | obj=refugee*/migrant*/asylum*/people: aid/asylum
  | obj=resignation/surrender: -
accuse         accuse/allege must
acquit         concede/yield must
activate       -
  | obj=@forces/batter*/defen*: mobilize/deploy
add            -
  | at=to:blacklist/list obj=@people/firm*/compan*/entit*/bank*/network*/ship*/tanker*/vessel*/individual*/trader*: sanction/impose
  | at=to:blacklist: sanction/impose
adjourn        -
  | obj=@talks: sanction/discontinue
admit          -
  | obj=refugee*/migrant*/monitors/inspectors/observers: retreat/access
  | obj=guilt/mistake*/wrongdoing/defeat: concede/yield
advance        -
  | subj=@forces/@people bare at=on/toward/towards/into: assault/attack
advise         -
  | at=against: request/demand
affirm         -
  | obj=support/commitment/right: support/back
  | obj=verdict/sentence/conviction: sanction/convict
aggress        assault/attack
agree          agree/promise
  | obj=@pacts: agree/sign
  | at=on/to:@pacts/ceasefire/truce: agree/sign
  | at=to/on: agree/promise
  | inf: agree/promise
  | that: agree/promise
  | at=with: support/back
aid            aid/help must
airdrop        aid/give must
airlift        aid/give must
  | obj=@people: aid/help
  | obj=troop*/soldier*/forces: mobilize/deploy
allege         accuse/allege
  | inf: -
  | that: accuse/allege
allocate       aid/give must
allow          -
  | obj=access/entry/passage/inspect*/aid/humanitarian/convoy*/monitor*/relief/delivery/supplies/observers: retreat/access
  | inf: concede/yield
  | obj=@people/refugee*: concede/yield
ambush         assault/attack must
annex          coerce/seize must
  | obj=house/building: -
announce       -
  | obj=penalt*: sanction/impose
  | obj=lifting/easing/removal/end/suspension/withdrawal/deployment: -
  | obj=aid/assistance/funding/funds/donation*/relief/loan*/grant*/package/million/billion: aid/give
  | obj=ceasefire/truce: retreat/ceasefire
  | obj=sanction*: sanction/impose
annul          -
  | obj=@pacts: reject/break
  | obj=election*/result*/vote: coerce/restrict
  | obj=@restrictions/law/verdict: concede/ease
apologise      concede/yield
apologize      concede/yield
appeal         request/appeal
  | subj=lawyer*/defendant*: -
appease        concede/yield must
applaud        support/praise must
apprehend      coerce/arrest must
approve        -
  | obj=@pacts/treaty: agree/sign
  | obj=@aid/sale: aid/give
  | obj=@restrictions: sanction/impose
  | obj=release/asylum/amnesty/reform*/access/entry/law: concede/yield
  | obj=extradition: cooperate/extradite
  | obj=resolution/plan/bid/decision: support/back
  | obj=deployment/operation: mobilize/deploy
argue          -
arm            aid/give must
  | obj=itself/themselves/himself: mobilize/recruit
arraign        accuse/charge must
arrange        -
  | obj=@talks: consult/mediate
arrest         coerce/arrest must
arrive         -
  | subj=captive*/prisoner*/detainee*/hostage*/freed: retreat/release
  | subj=truck*/lorr*/convoy* any=@relief: aid/give
  | subj=convoy* any=army/military/troops/soldiers/armo*: mobilize/deploy
  | subj=peacekeep*/monitor*/inspector*/observer*: retreat/access
  | subj=aid/relief/convoy*/supplies: aid/give
  | subj=@forces at=in/at/on: mobilize/deploy
  | at=for:@talks: consult/visit
  | subj=minister*/president*/delegat*/envoy*/leader*/secretary at=in: consult/visit
ask            request/demand must
  | obj=question*/reporter*: -
  | at=about: -
  | inf: request/demand
  | obj=help/assistance/aid: request/appeal
assail         accuse/criticise must
  | with=@weapons: assault/attack
assassinate    assault/assassinate must
assault        assault/beat must
  | any=sexually: assault/sexual
  | obj=@land/@enemies/position*: assault/attack
assemble       -
  | obj=@forces: mobilize/deploy
  | subj=protest*/demonstrat*/crowd*: protest/demonstrate
assist         aid/help must
  | obj=police/investigat*/inquiries: -
assure         -
  | obj=support: support/back
attack         assault/attack must
  | any=verbally/speech/criticism/policy/policies/record/credibility: accuse/criticise
  | obj=problem/issue: -
attend         -
  | obj=@talks/conference*/forum: consult/meet
  | obj=ceremony/funeral/school/match/service: -
attribute      -
  | at=to obj=@attacks/killing*/bombing*: accuse/allege
audit          -
authorise      -
  | obj=@aid/sale*/sales/release: aid/give
  | obj=@attacks/force: threaten/warn
  | obj=extradition: cooperate/extradite
  | obj=sanction*/@restrictions: sanction/impose
  | obj=deployment/@forces: mobilize/deploy
authorize      -
  | obj=@aid/sale*/sales/release: aid/give
  | obj=@attacks/force: threaten/warn
  | obj=extradition: cooperate/extradite
  | obj=@restrictions: sanction/impose
  | obj=deployment/@forces: mobilize/deploy
avenge         assault/attack
axe            -
  | obj=@aid/@ties: sanction/discontinue
`;
