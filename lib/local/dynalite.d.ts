declare module "dynalite" {
  import type { Server } from "node:http";
  /** The options that are used here; times in milliseconds. */
  export default function dynalite(options: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}
