import { expect, test, vi } from "vitest";
import { followRun } from "../../bin/follow-run.ts";
import { plain } from "../../bin/paint.ts";

/** A run whose queues are as they are set, and what is told of it. */
function watched({ once }: { once: boolean }) {
  const told = { said: [] as string[], now: "" };
  const progress = {
    step: () => {},
    tell: (text: string) => {
      told.now = text;
    },
    rest: (text: string) => {
      told.now = text;
    },
    say: (text: string) => told.said.push(text.replace(/^\d\d:\d\d:\d\d {2}/, "")),
    remark: () => {},
    complain: () => {},
    end: () => {},
  };
  const screen = () => ({ width: 100, paint: plain });
  const follower = followRun(progress, { screen, verbose: false, once, config: null });
  const answered = (id: string, newArticles: number, health = "ok") => {
    const feed = { id, health, reason: "", newArticles, isFailed: health !== "ok" };
    follower.take({ kind: "feed", feed });
  };
  return { told, follower, answered };
}

test("of a poll one line is told at most, when it brings news or a feed begins to fail", () => {
  const { told, follower, answered } = watched({ once: false });
  answered("a", 2);
  answered("b", 1);
  answered("c", 0, "gone");
  follower.tellPoll();
  answered("a", 0);
  answered("c", 0, "gone");
  follower.tellPoll();
  answered("a", 0, "unreachable");
  follower.tellPoll();
  follower.tellPoll();
  expect(told.said).toEqual([
    "3 feeds polled: 3 new articles, 1 could not be read",
    "1 feed polled: nothing new, 1 could not be read",
  ]);
});

test("when the first poll fails whole, why and what to try follows; a run that ends says so itself", () => {
  const failing = (once: boolean) => {
    const { told, follower, answered } = watched({ once });
    answered("a", 0, "unreachable");
    follower.tellPoll();
    return told.said;
  };
  expect(failing(false)).toEqual([
    "1 feed polled: nothing new, 1 could not be read",
    expect.stringMatching(/^No feed could be read: the only one failed\.\n[\s\S]*feeds check/),
  ]);
  expect(failing(true)).toHaveLength(1);
});

test("what joins an event is told to those who ask; how far it is goes by the queues", async () => {
  const { told, follower, answered } = watched({ once: true });
  follower.take({ kind: "announce", text: "EVENT  4  it  (Coast Wire)" });
  follower.take({ kind: "announce", text: "JOINED 4  it  (+ Harbour Times: 2 publishers)" });
  expect(told.said).toEqual(["EVENT  4  it  (Coast Wire)"]);
  answered("a", 5);
  const queue = (name: string, waiting: number) => ({ name, waiting, inFlight: 0, delayed: 0 });
  const queues = [
    queue("Vedette-ArticlesQueue.fifo", 2),
    queue("Vedette-ReportsQueue.fifo", 1),
    queue("Vedette-ArticlesDeadLetters.fifo", 7),
  ];
  const stop = follower.look({ queues: async () => queues });
  await vi.waitFor(() => expect(told.now).toBe("Reading: 2 of 5 articles; 1 event, 0 messages"));
  await stop();
});
