import { wordLists } from "./word-list.ts";

/** Words that tell how a deed was done, and with what. */
export const weaponWords = wordLists({
  /** They tell that the attacker died of it. */
  suicide: `
    blew_herself blew_himself blew_itself blew_themselves explosive_belt* explosive_vest* suicide`,
  /** Chemical and biological weapons. */
  poisons: `
    biological chemical chlorine gas mustard phosphorus poison* sarin toxic`,
  /** Behind a poison they show that it is a trade: "gas station". */
  works: `
    canister* field* mask* pipe* plant* station* tank*`,
  /** Chemical weapons of two words. */
  nerveAgents: `
    nerve_agent`,
  /** Aircraft without a pilot. */
  drones: `
    drone drones quadcopter quadcopters uav uavs unmanned`,
  /** They tell that it came from the air. */
  aircraft: `
    aerial air_attack air_attacks air_bombardment air_campaign air_force air_raid air_raids air_strike
    air_strikes aircraft airstrike airstrikes bomber bombers f-16 f-16s fighter_jets from_the_air
    gunship gunships helicopter helicopters jet jets plane planes sorties strafed warplane warplanes`,
  /** They tell rockets, shells and tanks. */
  artillery: `
    artillery bombarded bombardment cannon cannons howitzer howitzers katyusha missile missiles mortar
    mortars projectile projectiles rocket rockets shell shelled shelling shells tank tanks`,
  /** They tell what blows up where it lies or is thrown. */
  explosives: `
    blast blasts blew blown bomb bombing bombings bombs detonat* device dynamite explosion explosions
    explosive explosives grenade grenades ied ieds improvised landmine landmines remote-controlled
    remote_controlled`,
  /** They blow up, unless ore is dug in them. */
  mines: `
    mine mines`,
  /** Before a mine they show that it is dug: "coal mine". */
  ores: `
    coal copper diamond gold iron mica platinum salt zinc`,
  /** They tell firearms. */
  guns: `
    bullet bullets firearm firearms firefight firing gun gunbattle gunfight gunfire gunman gunmen gunned
    guns machine_gun* open_fire opened_fire rifle rifles shoot shoot-out shooting shootings shootout
    shoots shot shots sniper snipers`,
  /** They tell that a meeting was a call. */
  phones: `
    phone telephone`,
  /** Deployed, they make the mode of it weapons. */
  deployedWeapons: `
    artillery batteries battery bombers carrier carriers destroyer destroyers drones fleet frigate
    frigates jets launcher launchers missile missiles radar rocket rockets system systems tanks
    warplanes warship warships weapon weapons`,
  /** Deployed, they make the mode of it police. */
  deployedPolice: `
    gendarm* police*`,
  /** Deployed or recruited, they make the mode of it militia. */
  deployedMilitia: `
    corps militia militias recruits tribal tribe tribes tribesmen villagers volunteers`,
  /** Deployed, they make the mode of it troops. */
  deployedTroops: `
    army battalion battalions brigade brigades division divisions forces navy regiment regiments
    reinforcements reservist reservists soldier soldiers troop troops`,
  /** Two of them on both sides make a battle: beside the class of forces. */
  armedSides: `
    army assailants fighter* guerrilla* gunman gunmen insurgent* jihadist* military rebel* taliban
    terrorist*`,
  /** One of them hit makes it violence against civilians. */
  civilians: `
    activist* boy* bus child children church* civilian* doctor* families family farmer* girl* hospital*
    hotel journalist* leader mall market mayor mosque* passenger* people person* pilgrim* politician*
    resident* school* shopkeeper* student* teacher* tourist* trader* villager* woman women worker*
    worshipper*`,
  /** ACLED has a sub-type for them. */
  grenades: `
    grenade grenades`,
  /** A weapon as a report names it. */
  weapons: `
    artillery ballistic_missile ballistic_missiles barrel_bomb barrel_bombs bomb bombs chlorine
    cluster_bomb cluster_bombs cluster_munition cluster_munitions drone drones grenade grenades
    helicopter helicopters jets knife knives landmine landmines machete machetes missile missiles mortar
    mortars nerve_agent nerve_agents rifle rifles rocket rockets sarin tank tanks uav uavs warplane
    warplanes`,
  /** Weapons that make any assault as grave as can be. */
  graveWeapons: `
    ballistic biological chemical chlorine nerve nuclear radiological sarin`,
  /** Fired at a place, they are told of for its sake. */
  launched: `
    bomb bombs drone drones missile missiles mortar mortars projectile projectiles rocket rockets shell
    shells`,
});
