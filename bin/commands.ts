import type { Command } from "commander";

/** A command as `vedette --help` lists it, and the file that says what it does, which is loaded only when it is asked for. */
export interface Listed {
  names: readonly string[];
  /** One line for each name. */
  says: readonly string[];
  add: () => Promise<(program: Command) => void>;
}

/** All commands, under the headings of `vedette --help`. */
export const commands: Readonly<Record<string, readonly Listed[]>> = {
  "Ask:": [
    {
      names: ["events"],
      says: ["stored events; show one, split or join them"],
      add: async () => (await import("./commands/events.ts")).addEvents,
    },
    {
      names: ["articles"],
      says: ["stored articles, by the names in them, by feed, language or state"],
      add: async () => (await import("./commands/articles.ts")).addArticles,
    },
    {
      names: ["alerts"],
      says: ["what was sent to whom, and what is held by which rule"],
      add: async () => (await import("./commands/alerts.ts")).addAlerts,
    },
    {
      names: ["why"],
      says: ["why an event alerted, or why not"],
      add: async () => (await import("./commands/why.ts")).addWhy,
    },
    {
      names: ["status"],
      says: ["how it all is: feeds, queues, alerts of the day, what wants attention"],
      add: async () => (await import("./commands/status.ts")).addStatus,
    },
    {
      names: ["feeds"],
      says: ["how every feed is doing; check those of a file"],
      add: async () => (await import("./commands/feeds.ts")).addFeeds,
    },
    {
      names: ["lookup"],
      says: ["which actors and places a name stands for"],
      add: async () => (await import("./commands/lookup.ts")).addLookup,
    },
    {
      names: ["explain"],
      says: ["what is seen in an article, and why"],
      add: async () => (await import("./commands/explain.ts")).addExplain,
    },
  ],
  "Watch and tell:": [
    {
      names: ["watch"],
      says: ["list, show, add, remove and test watches"],
      add: async () => (await import("./commands/watch.ts")).addWatch,
    },
    {
      names: ["silence"],
      says: ["hold a watch's alerts back for a while"],
      add: async () => (await import("./commands/silence.ts")).addSilence,
    },
    {
      names: ["subscribe", "unsubscribe", "subscriptions", "confirm"],
      says: [
        "tell somebody of watches",
        "end a subscription",
        "who is subscribed to what, and whether it is delivered",
        "confirm in a subscriber's place",
      ],
      add: async () => (await import("./commands/subscriptions.ts")).addSubscriptions,
    },
    {
      names: ["alert"],
      says: ["send everybody on a watch a test"],
      add: async () => (await import("./commands/alert.ts")).addAlert,
    },
  ],
  "Put in and put right:": [
    {
      names: ["ingest"],
      says: ["give a feed, an article or a text to the pipeline"],
      add: async () => (await import("./commands/ingest.ts")).addIngest,
    },
    {
      names: ["feedback"],
      says: ["say that an event is right, or what is wrong with it"],
      add: async () => (await import("./commands/feedback.ts")).addFeedback,
    },
    {
      names: ["apply"],
      says: ["add and change feeds, watches and subscribers as files say"],
      add: async () => (await import("./commands/apply.ts")).addApply,
    },
    {
      names: ["actors"],
      says: ["actors of late that the dictionary does not hold"],
      add: async () => (await import("./commands/actors.ts")).addActors,
    },
  ],
  "For programs:": [
    {
      names: ["completion"],
      says: ["a script that lets bash, zsh or fish complete commands and options"],
      add: async () => (await import("./commands/completion.ts")).addCompletion,
    },
    {
      names: ["code"],
      says: ["code articles from standard input, without any database"],
      add: async () => (await import("./commands/code.ts")).addCode,
    },
    {
      names: ["reader"],
      says: ["what a second reader, a language model, is asked, and what is taken of its answer"],
      add: async () => (await import("./commands/reader.ts")).addReader,
    },
    {
      names: ["parse-feed"],
      says: ["read feeds from standard input"],
      add: async () => (await import("./commands/parse-feed.ts")).addParseFeed,
    },
    {
      names: ["extract-text"],
      says: ["find the article on pages from standard input"],
      add: async () => (await import("./commands/extract-text.ts")).addExtractText,
    },
  ],
};
