import { setTimeout as sleep } from "node:timers/promises";
import { counted } from "../lambdas/store/counted.ts";
import type { AnsweredFeed, LogLine } from "../lib/local/function-line.ts";
import type { LocalRun } from "../lib/local/local-run.ts";
import type { Screen } from "./list-options.ts";
import type { Progress } from "./progress.ts";
import { tellFailures } from "./tell-failures.ts";
import { clockOf, isDetail, tellLine } from "./tell-line.ts";

interface Manner {
  screen: () => Screen;
  /** Also tell what joins an event, and what is held. */
  verbose: boolean;
  /** It ends by itself: every poll is told, not only those that bring news, and failures when it ends. */
  once: boolean;
  /** The configuration's folder when that is not the usual one; else null. */
  config: string | null;
}

/** Tells of a local run what a person who watches it wants to see, as it comes. */
export interface Follower {
  /** Takes what the run logs. */
  take(line: LogLine): void;
  /**
   * Looks at the queues from now on, and tells how far it has come.
   * @returns what ends that, when all is told.
   */
  look(run: Pick<LocalRun, "queues">): () => Promise<void>;
  /** Tells of the poll that has ended, when it has not been told yet. */
  tellPoll(): void;
}

const lookEveryMs = 500;

export function followRun(progress: Progress, { screen, verbose, once, config }: Manner): Follower {
  const seen = { newArticles: 0, events: 0, messages: 0 };
  /** Feeds that answered since a poll was last told of. */
  let answered: AnsweredFeed[] = [];
  const healthOf = new Map<string, string>();
  let lastPoll = "";

  const announced = (line: { text: string; dueAt?: string }) => {
    if (line.text.startsWith("EVENT ")) seen.events += 1;
    if (line.text.startsWith("SENT ")) seen.messages += 1;
    if (verbose || !isDetail(line.text)) progress.say(tellLine(line, new Date(), screen()));
  };

  /** One line of a poll: what it brought, and whether a feed began to fail. */
  const tellPoll = () => {
    if (answered.length === 0) return;
    const polled = answered;
    answered = [];
    const fresh = polled.reduce((sum, feed) => sum + feed.newArticles, 0);
    const failed = polled.filter(({ isFailed }) => isFailed);
    const isFirst = healthOf.size === 0;
    const isNews = fresh > 0 || failed.some(({ id, health }) => healthOf.get(id) !== health);
    for (const { id, health } of polled) healthOf.set(id, health);
    const brought = fresh === 0 ? "nothing new" : counted(fresh, "new article");
    const missing = failed.length === 0 ? "" : `, ${failed.length} could not be read`;
    const said = `${counted(polled.length, "feed")} polled: ${brought}${missing}`;
    const { paint } = screen();
    const clock = clockOf(new Date());
    lastPoll = `last poll ${clock}: ${brought}`;
    if (once || isNews) progress.say(`${paint(clock, "dim")}  ${said}`);
    if (!once && isFirst && failed.length === polled.length)
      progress.say(tellFailures(failed, { all: polled.length, config }, screen()).trimEnd());
  };

  const countsSaid = () => `${counted(seen.events, "event")}, ${counted(seen.messages, "message")}`;

  const tellHowFar = (left: Left) => {
    const toRead = left.articles + left.reports;
    const total = Math.max(seen.newArticles, toRead);
    if (left.feeds > 0) progress.tell(`Polling feeds: ${answered.length} answered, ${left.feeds} to go`);
    else if (toRead > 0) progress.tell(`Reading: ${total - toRead} of ${total} articles; ${countsSaid()}`);
    else if (left.alerts > 0) progress.tell(`Sending messages; ${countsSaid()}`);
    else if (lastPoll !== "") progress.rest(`Watching; ${lastPoll}; ${countsSaid()} so far`);
  };

  return {
    take(line) {
      if (line.kind === "step") progress.step(line.text);
      else if (line.kind === "announce") announced(line);
      else if (line.kind === "trouble") progress.complain(line.text);
      else if (line.kind === "progress") progress.remark(line.text);
      else {
        answered.push(line.feed);
        seen.newArticles += line.feed.newArticles;
      }
    },
    tellPoll,
    look(run) {
      const ended = new AbortController();
      const looking = (async () => {
        // What a function says may come after its message has left the queue.
        for (let quiet = 0; !ended.signal.aborted; ) {
          const left = leftIn(await run.queues());
          quiet = left.feeds > 0 ? 0 : quiet + 1;
          if (quiet > 1) tellPoll();
          tellHowFar(left);
          await sleep(lookEveryMs, undefined, { signal: ended.signal }).catch(() => {});
        }
      })();
      return async () => {
        ended.abort();
        await looking;
      };
    },
  };
}

/** Messages that wait or are under way, by what they are of. */
type Left = Record<"feeds" | "articles" | "reports" | "alerts", number>;

function leftIn(queues: Awaited<ReturnType<LocalRun["queues"]>>): Left {
  const of = (name: string) =>
    queues
      .filter((queue) => queue.name.includes(name) && !queue.name.includes("DeadLetters"))
      .reduce((sum, { waiting, inFlight }) => sum + waiting + inFlight, 0);
  return {
    feeds: of("FeedsQueue"),
    articles: of("ArticlesQueue"),
    reports: of("ReportsQueue"),
    alerts: of("AlertsQueue"),
  };
}
