const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns for a ship: a name behind them is hers. */
export const vesselNouns = words(`
  barge boat bulker carrier coaster corvette cruiser cutter destroyer dhow ferry flagship freighter frigate gunboat icebreaker
  liner minesweeper patrol-boat ship speedboat steamer submarine superyacht tanker trawler tugboat tug vessel warship yacht`);
/** Words that may stand before such a noun. */
export const shipKinds = words(`
  aircraft bulk cargo chemical coast commercial container crude cruise fishing gas guard guided merchant missile naval oil passenger
  patrol product research rescue supply surveillance training`);
/** Behind the noun that explains a name they let nothing follow that it belongs to: no "tanker driver". */
export const behindShip = words(`
  and as at bound by carrying chartered due flying from full heading in laden managed of off on operated owned registered
  sailing that to transporting under which with`);
/** What ships of a navy bear before their names, with its state; "" those of nobody's. */
export const navies: ReadonlyMap<string, string> = new Map([
  ["ARA", "argentina"],
  ["BAP", "peru"],
  ["BNS", "bangladesh"],
  ["BRP", "philippines"],
  ["ENS", "egypt"],
  ["HDMS", "denmark"],
  ["HMAS", "australia"],
  ["HMCS", "canada"],
  ["HMNZS", "new-zealand"],
  ["HMS", "united-kingdom"],
  ["HNLMS", "netherlands"],
  ["HNoMS", "norway"],
  ["HSwMS", "sweden"],
  ["HTMS", "thailand"],
  ["INS", "india"],
  ["IRINS", "iran"],
  ["IRIS", "iran"],
  ["JS", "japan"],
  ["KRI", "indonesia"],
  ["MT", ""],
  ["MV", ""],
  ["ORP", "poland"],
  ["PNS", "pakistan"],
  ["ROKS", "south-korea"],
  ["RFA", "united-kingdom"],
  ["SLNS", "sri-lanka"],
  ["TCG", "turkey"],
  ["USCGC", "united-states"],
  ["USNS", "united-states"],
  ["USS", "united-states"],
]);
