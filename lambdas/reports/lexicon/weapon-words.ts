import { wordLists } from "./word-list.ts";

/** Words that tell how a deed was done, and with what. */
export const weaponWords = wordLists({
  /** They tell that the attacker died of it. */
  suicide: `
    blew_herself blew_himself blew_itself blew_themselves explosive_belt* explosive_vest* suicide
    + Two people were killed when a man blew himself up at an army post in Dunmere.
    + Two people were killed when a woman blew herself up at an army post in Dunmere.
    + Two people were killed when bombers blew themselves up at an army post in Dunmere.
    + Rebels attacked Dunmere with {an explosive belt|an explosive vest|a suicide squad}.`,
  /** Chemical and biological weapons. */
  poisons: `
    biological chemical chlorine gas mustard phosphorus poison* sarin toxic
    + Candrian troops attacked Dunmere with {biological|chemical|toxic} arms.
    + Candrian troops attacked Dunmere with {chlorine|gas|mustard|phosphorus|poison|sarin}.`,
  /** Behind a poison they show that it is a trade: "gas station". */
  works: `
    canister* field* mask* pipe* plant* station* tank*
    + Rebels attacked Dunmere from a gas {field|mask|pipe|plant|station|tank}.
    + Rebels attacked Dunmere with a gas canister.`,
  /** Chemical weapons of two words. */
  nerveAgents: `
    nerve_agent
    + Candrian troops attacked Dunmere with a nerve agent.`,
  /** Aircraft without a pilot. */
  drones: `
    drone drones quadcopter quadcopters uav uavs unmanned
    + Rebels attacked Dunmere with {a drone|drones|a quadcopter|quadcopters|a uav|uavs|unmanned craft}.`,
  /** They tell that it came from the air. */
  aircraft: `
    aerial air_attack air_attacks air_bombardment air_campaign air_force air_raid air_raids air_strike
    air_strikes aircraft airstrike airstrikes bomber bombers f-16 f-16s fighter_jets from_the_air
    gunship gunships helicopter helicopters jet jets plane planes sorties strafed warplane warplanes
    + Averia attacked Lisport with {air attacks|air bombardment|air raids|air strikes|aircraft|airstrikes|bombers|f-16s|fighter jets|gunships|helicopters|jets|planes|sorties|warplanes|aerial fire|its air force}.
    + Averia attacked Lisport with an {air attack|air campaign|air raid|air strike|airstrike}.
    + Averia attacked Lisport with a {bomber|gunship|helicopter|jet|plane|warplane}.
    + Averia attacked Lisport with an f-16.
    + Averian pilots strafed Lisport.
    + Two soldiers were killed from the air near Lisport.`,
  /** They tell rockets, shells and tanks. */
  artillery: `
    artillery bombarded bombardment cannon cannons howitzer howitzers katyusha missile missiles mortar
    mortars projectile projectiles rocket rockets shell shelled shelling shells tank tanks
    + Averia attacked Lisport with {artillery|bombardment|cannons|howitzers|katyusha fire|missiles|mortars|projectiles|rockets|shelling|shells|tanks}.
    + Averia attacked Lisport with a {cannon|howitzer|missile|mortar|projectile|rocket|shell|tank}.
    + Averian troops {bombarded|shelled} Lisport.`,
  /** They tell what blows up where it lies or is thrown. */
  explosives: `
    blast blasts blew blown bomb bombing bombings bombs detonat* device dynamite explosion explosions
    explosive explosives grenade grenades ied ieds improvised landmine landmines remote_controlled
    remote-controlled
    + Rebels attacked Dunmere with {a blast|blasts|a bomb|bombings|bombs|a device|dynamite|an explosion|explosions|an explosive|explosives|a grenade|grenades|an ied|ieds|improvised charges|a landmine|landmines|remote-controlled charges|remote controlled charges|detonators|a bombing}.
    + Two people were killed when an army post {blew|was blown} up near Dunmere.`,
  /** They blow up, unless ore is dug in them. */
  mines: `
    mine mines
    + Rebels attacked Dunmere with {a mine|mines}.`,
  /** Before a mine they show that it is dug: "coal mine". */
  ores: `
    coal copper diamond gold iron mica platinum salt zinc
    + Rebels attacked Dunmere from a {coal|copper|diamond|gold|iron|mica|platinum|salt|zinc} mine.`,
  /** They tell firearms. */
  guns: `
    bullet bullets firearm firearms firefight firing gun gunbattle gunfight gunfire gunman gunmen gunned
    guns machine_gun* open_fire opened_fire rifle rifles shoot shoot-out shooting shootings shootout
    shoots shot shots sniper snipers
    + Rebels attacked Dunmere with {a bullet|bullets|a firearm|firearms|gunfire|a gun|guns|machine guns|rifles|a rifle|a sniper|snipers|a shot|shots|shooting|shootings|firing|a gunfight|a gunbattle|a firefight|a shoot-out|a shootout}.
    + {A gunman|Gunmen} attacked Dunmere.
    + Rebels {gunned down|shoot} two soldiers in Dunmere.
    + A rebel shoots two soldiers in Dunmere.
    + Rebels opened fire on soldiers in Dunmere.
    + Two people were killed when rebels open fire near Dunmere.`,
  /** They tell that a meeting was a call. */
  phones: `
    phone telephone
    + Averia met Candria by {phone|telephone}.`,
  /** Deployed, they make the mode of it weapons. */
  deployedWeapons: `
    artillery batteries battery bombers carrier carriers destroyer destroyers drones fleet frigate
    frigates jets launcher launchers missile missiles radar rocket rockets system systems tanks
    warplanes warship warships weapon weapons
    + Candria deployed {artillery|a battery|batteries|bombers|a carrier|carriers|a destroyer|destroyers|drones|a fleet|a frigate|frigates|jets|a launcher|launchers|a missile|missiles|radar|a rocket|rockets|systems|tanks|warplanes|a warship|warships|a weapon|weapons} near Harim.`,
  /** Deployed, they make the mode of it police. */
  deployedPolice: `
    gendarm* police*
    + Candria deployed {gendarmes|police|policemen} in Harim.`,
  /** Deployed or recruited, they make the mode of it militia. */
  deployedMilitia: `
    corps militia militias recruits tribal tribe tribes tribesmen villagers volunteers
    + Candria deployed {a corps|a militia|militias|recruits|tribal men|a tribe|tribes|tribesmen|villagers|volunteers} near Harim.`,
  /** Deployed, they make the mode of it troops. */
  deployedTroops: `
    army battalion battalions brigade brigades division divisions forces navy regiment regiments
    reinforcements reservist reservists soldier soldiers troop troops
    + Candria deployed {the army|a battalion|battalions|a brigade|brigades|a division|divisions|forces|the navy|a regiment|regiments|reinforcements|a reservist|reservists|a soldier|soldiers|a troop|troops} near Harim.`,
  /** Two of them on both sides make a battle: beside the class of forces. */
  armedSides: `
    assailants guerrilla* gunman gunmen insurgent* jihadist* rebel* taliban terrorist*
    + {Assailants|Gunmen|A gunman|Jihadists|Terrorists} attacked an Averian soldier near Harim.
    + Red Lantern attacked {assailants|gunmen|a gunman|jihadists|terrorists|the taliban} near Harim.
    + A {guerrilla|rebel|insurgent} attacked an Averian soldier near Harim.`,
  /** One of them hit makes it violence against civilians. */
  civilians: `
    activist* boy* bus child children church* civilian* doctor* families family farmer* girl* hospital*
    hotel journalist* leader mall market mayor mosque* passenger* people person* pilgrim* politician*
    resident* school* shopkeeper* student* teacher* tourist* trader* villager* woman women worker*
    worshipper*
    + Averian troops attacked rebels and {activists|a boy|a bus|a child|children|a church|civilians|doctors|families|a family|farmers|girls|a hospital|a hotel|journalists|a leader|a mall|a market|a mayor|a mosque|passengers|people|a person|pilgrims|politicians|residents|a school|shopkeepers|students|teachers|tourists|traders|villagers|a woman|women|workers|worshippers} near Harim.`,
  /** ACLED has a sub-type for them. */
  grenades: `
    grenade grenades
    + Rebels attacked Dunmere with {a grenade|grenades}.`,
  /** A weapon as a report names it. */
  weapons: `
    artillery ballistic_missile ballistic_missiles barrel_bomb barrel_bombs bomb bombs chlorine
    cluster_bomb cluster_bombs cluster_munition cluster_munitions drone drones grenade grenades
    helicopter helicopters jets knife knives landmine landmines machete machetes missile missiles mortar
    mortars nerve_agent nerve_agents rifle rifles rocket rockets sarin tank tanks uav uavs warplane
    warplanes
    + Rebels attacked Dunmere with {artillery|a ballistic missile|ballistic missiles|a barrel bomb|barrel bombs|a bomb|bombs|chlorine|a cluster bomb|cluster bombs|a cluster munition|cluster munitions|a drone|drones|a grenade|grenades|a helicopter|helicopters|jets|a knife|knives|a landmine|landmines|a machete|machetes|a missile|missiles|a mortar|mortars|a nerve agent|nerve agents|a rifle|rifles|a rocket|rockets|sarin|a tank|tanks|a uav|uavs|a warplane|warplanes}.`,
  /** Weapons that make any assault as grave as can be. */
  graveWeapons: `
    ballistic chlorine nerve sarin
    + Rebels attacked Dunmere with ballistic missiles.
    + Candrian agents assassinated Osman Kray with {chlorine|a nerve agent|sarin}.`,
  /** Fired at a place, they are told of for its sake. */
  launched: `
    bomb bombs drone drones missile missiles mortar mortars projectile projectiles rocket rockets shell
    shells
    + {A bomb|Bombs|A drone|Drones|A missile|Missiles|A mortar|Mortars|A projectile|Projectiles|A rocket|Rockets|A shell|Shells} was fired at Dunmere.`,
});
