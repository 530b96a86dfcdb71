import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** A web site that the system lets nobody connect to until it hears again: SYNs are dropped, and sent again after 1 s, 3 s. */
export interface DeafSite {
  port: number;
  /** From then on, milliseconds from now, it accepts what waits. */
  hearAgain: (ms: number) => void;
  stop: () => Promise<void>;
}

/** Accepts nothing while its thread sleeps: the queue of one is soon full. */
const code = `
const { createServer } = require("node:http");
const { parentPort, workerData } = require("node:worker_threads");
const server = createServer((request, response) => response.end("heard"));
server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  setImmediate(() => Atomics.wait(new Int32Array(workerData), 0, 0));
});
`;

export async function startDeafSite(): Promise<DeafSite> {
  const shared = new SharedArrayBuffer(4);
  const worker = new Worker(code, { eval: true, workerData: shared });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  const fillers = await fill(port);
  const wake = () => {
    Atomics.store(new Int32Array(shared), 0, 1);
    Atomics.notify(new Int32Array(shared), 0);
  };
  return {
    port,
    hearAgain: (ms) => {
      setTimeout(wake, ms);
    },
    stop: async () => {
      wake();
      for (const filler of fillers) filler.destroy();
      await worker.terminate();
    },
  };
}

/** Connects until a connection is no longer made at once. */
async function fill(port: number): Promise<Socket[]> {
  const fillers: Socket[] = [];
  for (let made = true; made; ) {
    const filler = connect({ port, host: "127.0.0.1" }).on("error", () => {});
    fillers.push(filler);
    made = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), 300);
      filler.once("connect", () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
  return fillers;
}
