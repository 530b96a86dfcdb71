import * as ACCUSE from "./ACCUSE.ts";
import * as AGREE from "./AGREE.ts";
import * as AID from "./AID.ts";
import * as ASSAULT from "./ASSAULT.ts";
import * as COERCE from "./COERCE.ts";
import * as CONCEDE from "./CONCEDE.ts";
import * as CONSULT from "./CONSULT.ts";
import * as COOPERATE from "./COOPERATE.ts";
import * as MOBILIZE from "./MOBILIZE.ts";
import * as PROTEST from "./PROTEST.ts";
import * as REJECT from "./REJECT.ts";
import * as REQUEST from "./REQUEST.ts";
import * as RETREAT from "./RETREAT.ts";
import * as SANCTION from "./SANCTION.ts";
import * as SUPPORT from "./SUPPORT.ts";
import * as THREATEN from "./THREATEN.ts";

/** Sentences that code each class, and near-misses that must not. */
export const lists = {
  ACCUSE,
  AGREE,
  AID,
  ASSAULT,
  COERCE,
  CONCEDE,
  CONSULT,
  COOPERATE,
  MOBILIZE,
  PROTEST,
  REJECT,
  REQUEST,
  RETREAT,
  SANCTION,
  SUPPORT,
  THREATEN,
};
