import { hostAndPort } from "./host-and-port.ts";
import type { Answer, OpenWeb } from "./open-web.ts";

/** One request's turn at a host. It ends by itself soon after its holder has died. */
export interface Turn {
  /** The request goes on: the turn is ours for a while longer. */
  keep(): Promise<void>;
  giveBack(): Promise<void>;
}

/** One request at a time to each host, whoever asks. */
export interface Turns {
  /** The host's turn, or milliseconds after which to ask for it again. `delayMs` lie between two turns' beginnings. */
  take(host: string, delayMs: number): Promise<Turn | number>;
}

export interface Pacing {
  turns: Turns;
  /** Between two requests to one host. */
  delayMs: number;
  /** `host:port` of the operator's own hosts, which need no pause. */
  ownHosts: ReadonlySet<string>;
  sleep: (ms: number) => Promise<unknown>;
}

/** A function does not wait longer than this: longer than a turn lasts whose holder has died. */
const patienceMs = 12_000;
/** Between two tokens of life of a request; a turn outlasts two. */
const keepEveryMs = 2000;

/** The host is answering others for us: this request is better made later. */
export class HostBusy extends Error {
  override readonly name = "HostBusy";
}

/**
 * The web at a pace that its hosts can bear: one request at a time to each, and a pause between two.
 * What it opens throws {HostBusy} when a host is not free for long.
 */
export function paceRequests(open: OpenWeb, pacing: Pacing): OpenWeb {
  return async (url, init) => {
    const turn = await takeTurn(hostAndPort(url), pacing);
    let kept = Promise.resolve();
    const keeping = setInterval(() => {
      // Whoever opened it and left it unread has forgotten it by its deadline.
      if (init.signal.aborted) clearInterval(keeping);
      else kept = turn.keep().catch(() => clearInterval(keeping));
    }, keepEveryMs);
    keeping.unref();
    const end = async () => {
      clearInterval(keeping);
      await kept;
      await turn.giveBack();
    };
    try {
      return await endingWith(await open(url, init), end);
    } catch (error) {
      await end();
      throw error;
    }
  };
}

async function takeTurn(host: string, { turns, delayMs, ownHosts, sleep }: Pacing): Promise<Turn> {
  const pauseMs = ownHosts.has(host) ? 0 : delayMs;
  for (let waitedMs = 0; waitedMs < patienceMs; ) {
    const turn = await turns.take(host, pauseMs);
    if (typeof turn !== "number") return turn;
    await sleep(turn);
    waitedMs += turn;
  }
  throw new HostBusy(`${host} is busy with other requests of ours`);
}

/** The answer, its turn given back as soon as its body is read or cancelled. */
async function endingWith(answer: Answer, end: () => Promise<void>): Promise<Answer> {
  const { body } = answer;
  if (body === null) await end();
  return {
    ...answer,
    body: body === null ? null : readThen(body, end),
    cancel: async () => {
      await answer.cancel();
      if (body !== null) await end();
    },
  };
}

async function* readThen(
  body: AsyncIterable<Uint8Array>,
  end: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } finally {
    await end();
  }
}
