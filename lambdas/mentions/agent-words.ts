const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** After a state's name or adjective these name its armed forces ("Turkish troops", "Israeli warplanes"). */
export const militaryHeads = words(`
  admiral aircraft airforce armies army artillery battalion battalions brigade brigades commandos convoy convoys
  conscripts destroyer destroyers division drone drones fighters-jets fleet force forces frigate general generals gunboat
  gunboats gunners helicopter helicopters infantry jet jets marines military missile missiles navy operators paratroopers
  personnel pilot pilots planes plane reservists rockets servicemen snipers soldier soldiers submarine tanks troop troops unit brigade battalion regiment regiments division squadron squadrons patrol patrols
  uav uavs units officers guards guardsmen seamen sailors garrison warplane warplanes warship warships commander commanders advisers advisors`);
/** … its police. */
export const policeHeads = words("gendarmerie gendarmes police policeman policemen");
/** … the state itself. */
export const governmentHeads = words(`
  administration ambassador ambassadors authorities cabinet chancellor court courts delegation diplomat diplomats embassy
  emir envoy government king leader leaders leadership lawmakers minister ministers ministry monarchy officer official
  officials parliament premier president presidency prosecutors regime spokesman spokesperson spokeswoman state`);
/** Words that may stand between the state and such a noun. */
export const headModifiers = words(`
  air armed army border combat counterterrorism defence defense elite federal fighter foreign government ground interior
  intelligence land military naval navy occupation peacekeeping police prime regime regular riot security senior special
  supreme top united vice deputy former defence drone artillery missile tank troop transport`);
/** After these the words before are part of the deed's name: "Israeli drone strike". */
export const deedNouns = words(`
  attack attacks strike strikes raid raids barrage bombardment shelling fire training exercise exercises drill drills
  withdrawal deployment deployments base bases operation operations campaign incursion movement movements pullout presence
  offensive buildup launch launches bombing bombings assault visit`);
/** People and groups by what they are or do: actors even without a name. */
export const agentNouns = words(`
  activists assailant assailants attackers bandits bomber civilians clans commandos commander commanders crowds demonstrators
  detainees dissidents extremists faction factions fighters gang gangs guerrillas gunman gunmen hostages hijackers insurgents
  jihadists kidnappers lawmakers locals marchers mercenaries militant militants militia militias militiamen mob mobs
  mourners opposition paratroopers peacekeepers pilgrims pirates police policemen prisoners protesters protestors rebel
  rebels refugees residents rioters separatists settlers smugglers sniper snipers soldier soldiers students terrorists troops
  tribe tribes tribesmen villagers worshippers workers journalists officials`);
/** Peoples and confessions that stand before such a noun. */
export const peopleAdjectives = words(`
  alawite arab armed bedouin christian druze islamist jewish jihadist kurdish local masked muslim opposition palestinian pro
  separatist shia shiite suspected sunni tribal turkmen unidentified unknown yazidi yezidi leftist rightwing`);
/** Last words of a named body: a capitalised phrase that ends in one is an actor without a row. */
export const bodyNouns = words(`
  alliance army battalion battalions brigade brigades coalition command committee corps council division faction force forces
  front group guard guards league legion militia ministry movement organisation organization party regiment union unit
  authority tribes`);
/** Nouns of a place after an adjective: "Iranian city", "Syrian airspace". */
export const placeNouns = words(`
  airspace border borders capital city coast coastline countryside desert frontier island mainland port province region shore
  shores soil territory town village villages waters towns cities`);
/** What a name follows when a person is named. */
export const personTitles = words(`
  admiral ayatollah brigadier capt captain chief cleric col colonel commander emir gen general imam king leader lieutenant lt
  major maulana militant minister mullah premier president prince sheikh sheik spokesman spokeswoman spokesperson`);
