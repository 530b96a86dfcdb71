import { randomBytes } from "node:crypto";

/**
 * A caller's key, drawn at each start. Its id alone says who calls, so that nobody may guess it: over loopback nothing
 * is to be had by checking the signature too, for whoever could read an id there could read what it signs.
 */
export interface Key {
  accessKeyId: string;
  secretAccessKey: string;
}

/** Letters and digits as AWS uses them in access key ids; 32 of them, so that five bits make one. */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const idLength = 20;

export const drawKey = (): Key => ({
  accessKeyId: Array.from(randomBytes(idLength), (byte) => alphabet[byte % alphabet.length]).join(""),
  secretAccessKey: randomBytes(30).toString("base64url"),
});

/** A key of its own for each name, the same whenever it is asked for. */
export function keyRing(): (name: string) => Key {
  const keys = new Map<string, Key>();
  return (name) => {
    const key = keys.get(name) ?? drawKey();
    keys.set(name, key);
    return key;
  };
}
