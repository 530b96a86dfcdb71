import { describe, expect, test } from "vitest";
import { datesIn, eventDate } from "../../lambdas/reports/dates/event-date.ts";

/** A Monday. */
const published = "2026-11-23T09:30:00.000Z";

/** "2026-11-20", "2026-11-16..2026-11-22 week", as the cases below write dates. */
const written = ({ from, to, precision }: { from: string; to: string; precision: string }) =>
  from === to && precision === "day" ? from : `${from}..${to} ${precision}`;
const datesWritten = (text: string, isAhead = false) =>
  datesIn(text, published, isAhead)
    .map((date) => `${date.text}: ${written(date)}`)
    .join("; ");

const past: Record<string, [string, string][]> = {
  weekdays: [
    ["shelled the town on Friday", "Friday: 2026-11-20"],
    ["shelled the town on Monday", "Monday: 2026-11-23"],
    ["shelled the town on Tuesday", "Tuesday: 2026-11-17"],
    ["shelled it last Tuesday", "last Tuesday: 2026-11-17"],
    ["shelled it last Monday", "last Monday: 2026-11-16"],
    ["it was hit late Sunday", "late Sunday: 2026-11-22"],
    ["it was hit on Saturday night", "Saturday night: 2026-11-21"],
    ["at 10:30 p.m. local time Saturday", "Saturday: 2026-11-21"],
    ["in the early hours of Sunday", "Sunday: 2026-11-22"],
    ["left on Friday, Nov. 13", "Friday, Nov. 13: 2026-11-13"],
    ["left on Friday (13 November)", "Friday (13 November): 2026-11-13"],
    ["left on Sat. night", "Sat. night: 2026-11-21"],
    ["Mon, Nov 16: shells fell", "Mon, Nov 16: 2026-11-16"],
    ["clashes on Saturday and Sunday", "Saturday and Sunday: 2026-11-21..2026-11-22 day"],
    ["from Friday to Sunday", "Friday to Sunday: 2026-11-20..2026-11-22 week"],
    ["overnight into Sunday", "overnight into Sunday: 2026-11-21..2026-11-22 day"],
    ["has shelled the town since dawn", "since dawn: 2026-11-23"],
    ["has shelled the town since dawn on Sunday", "Sunday: 2026-11-22"],
    ["overnight Saturday into Sunday", "Saturday into Sunday: 2026-11-21..2026-11-22 day"],
    ["on Monday and Thursday", "Monday: 2026-11-23; Thursday: 2026-11-19"],
    ["on Thursday last week", "Thursday last week: 2026-11-19"],
    ["on Tuesday of last week", "Tuesday of last week: 2026-11-17"],
    ["killed in Sunday's attack", "Sunday: 2026-11-22"],
    ["the sun sat low over the hills", ""],
    ["fighters in Mon State", ""],
    ["protests held every Friday", ""],
    ["on Bloody Sunday", ""],
    ["wrote the Sunday Times", ""],
    ["on Fridays", ""],
  ],
  "days of a month": [
    ["left on Nov 20", "Nov 20: 2026-11-20"],
    ["left on Nov. 17.", "Nov. 17: 2026-11-17"],
    ["left on 5 March", "5 March: 2026-03-05"],
    ["left on 13 February", "13 February: 2026-02-13"],
    ["left on 1 Dec", "1 Dec: 2025-12-01"],
    ["left on November 24", "November 24: 2026-11-24"],
    ["left on 25 November", "25 November: 2025-11-25"],
    ["left on Feb. 29", "Feb. 29: 2024-02-29"],
    ["left on 31 June", ""],
    ["on the 7th of October 2023", "7th of October 2023: 2023-10-07"],
    ["on February 13, 2024", "February 13, 2024: 2024-02-13"],
    ["on February 13th", "February 13th: 2026-02-13"],
    ["on 2024-02-13", "2024-02-13: 2024-02-13"],
    ["on 22/11/2026", "22/11/2026: 2026-11-22"],
    ["on 22.11.2026", "22.11.2026: 2026-11-22"],
    ["on 11/22/2026", "11/22/2026: 2026-11-22"],
    ["on 5/11/2026", "5/11/2026: 2026-11-05"],
    ["on 11/5/2026", "11/5/2026: 2026-11-05"],
    ["on 21/11", "21/11: 2026-11-21"],
    ["since 9/11", ""],
    ["a vote of 21/11 and 3/4 of the men", ""],
    ["on 31/13/2026", ""],
    ["on 12-13 June", "12-13 June: 2026-06-12..2026-06-13 day"],
    ["on June 12-13", "June 12-13: 2026-06-12..2026-06-13 day"],
    ["on June 12–15, 2024", "June 12–15, 2024: 2024-06-12..2024-06-15 week"],
    ["between 3 and 5 May", "3 and 5 May: 2026-05-03..2026-05-05 week"],
    ["from May 3 to 5", "May 3 to 5: 2026-05-03..2026-05-05 week"],
    ["from 30 May to 2 June", "30 May to 2 June: 2026-05-30..2026-06-02 week"],
    ["from December 30 to January 2", "December 30 to January 2: 2025-12-30..2026-01-02 week"],
    ["on 5 March last year", "5 March last year: 2025-03-05"],
    ["In May 12 people were killed", "May: 2026-05-01..2026-05-31 month"],
    ["On May 12 people were killed", "May 12: 2026-05-12"],
    ["on May 3 and 12 soldiers fell", "May 3: 2026-05-03"],
    ["of 30 men, 12 may have died", ""],
    ["they march 20 km", ""],
    ["they may march", ""],
    ["the March 14 alliance", ""],
    ["the October 7 attacks", "October 7: 2023-10-07"],
    ["the September 11 attacks", "September 11: 2001-09-11"],
    ["killed 12 in the town", ""],
    ["a second strike, 40% of the houses", ""],
  ],
  "reckoned from publication": [
    ["left yesterday", "yesterday: 2026-11-22"],
    ["left yesterday evening", "yesterday evening: 2026-11-22"],
    ["left the day before yesterday", "day before yesterday: 2026-11-21"],
    ["left earlier today", "today: 2026-11-23"],
    ["it was hit this morning", "this morning: 2026-11-23"],
    ["it was hit last night", "last night: 2026-11-22"],
    ["it was hit overnight", "overnight: 2026-11-22..2026-11-23 day"],
    ["left three days ago", "three days ago: 2026-11-20"],
    ["left two days ago", "two days ago: 2026-11-21"],
    ["left a couple of days ago", "a couple of days ago: 2026-11-21"],
    ["left a few days ago", "a few days ago: 2026-11-17..2026-11-21 week"],
    ["left five hours ago", "five hours ago: 2026-11-23"],
    ["left a week ago", "a week ago: 2026-11-13..2026-11-19 week"],
    ["left two months ago", "two months ago: 2026-09-01..2026-09-30 month"],
    ["ten years ago", "ten years ago: 2016-01-01..2016-12-31 year"],
    ["a decade ago", "a decade ago: 2016-01-01..2016-12-31 year"],
    ["killed three and a half years ago", "three and a half years ago: 2023-01-01..2023-12-31 year"],
    ["left last week", "last week: 2026-11-16..2026-11-22 week"],
    ["left early last week", "early last week: 2026-11-16..2026-11-17 day"],
    ["left this week", "this week: 2026-11-23..2026-11-23 week"],
    ["left earlier this month", "earlier this month: 2026-11-01..2026-11-23 month"],
    ["left last month", "last month: 2026-10-01..2026-10-31 month"],
    ["left late last year", "late last year: 2025-09-01..2025-12-31 year"],
    ["fought over the weekend", "the weekend: 2026-11-21..2026-11-22 day"],
    ["fought last weekend", "last weekend: 2026-11-21..2026-11-22 day"],
    ["in the past two days", "past two days: 2026-11-21..2026-11-23 week"],
    ["in the last decade", "last decade: 2016-11-23..2026-11-23 year"],
    ["over the past week", "past week: 2026-11-16..2026-11-23 week"],
    ["in the last 24 hours", "last 24 hours: 2026-11-22..2026-11-23 day"],
    ["in recent weeks", "recent weeks: 2026-10-12..2026-11-23 month"],
    ["fighting since Friday", "since Friday: 2026-11-20..2026-11-23 week"],
    ["fighting since 2014", ""],
    ["held since March", ""],
    ["since 2024-02-13", ""],
    ["on the eve of Friday's talks", ""],
    ["two days before the 2014 vote", ""],
    ["three weeks later", ""],
    ["days before the truce", ""],
    ["after a three-day siege", ""],
    ["2,000 years ago", ""],
    ["two million years ago", ""],
    ["it took two weeks", ""],
  ],
  "months, seasons, years": [
    ["in March", "March: 2026-03-01..2026-03-31 month"],
    ["in November", "November: 2026-11-01..2026-11-23 month"],
    ["in December", "December: 2025-12-01..2025-12-31 month"],
    ["in late August", "late August: 2026-08-21..2026-08-31 week"],
    ["in early June", "early June: 2026-06-01..2026-06-10 week"],
    ["in mid-June", "mid-June: 2026-06-11..2026-06-20 week"],
    ["at the end of August", "end of August: 2026-08-21..2026-08-31 week"],
    ["in March 2011", "March 2011: 2011-03-01..2011-03-31 month"],
    ["in late August 2013", "late August 2013: 2013-08-21..2013-08-31 week"],
    ["late in May", "late in May: 2026-05-21..2026-05-31 week"],
    ["September 2013 to May 2014", "September 2013 to May 2014: 2013-09-01..2014-05-31 year"],
    ["at the start of the year", "start of the year: 2026-01-01..2026-04-30 year"],
    ["last May", "last May: 2026-05-01..2026-05-31 month"],
    ["from March to May 2014", "March to May 2014: 2014-03-01..2014-05-31 month"],
    ["in spring 2023", "spring 2023: 2023-03-01..2023-05-31 month"],
    ["in the summer of 2014", "summer of 2014: 2014-06-01..2014-08-31 month"],
    ["last winter", "last winter: 2025-12-01..2026-02-28 month"],
    ["the spring offensive", ""],
    ["in 2014", "2014: 2014-01-01..2014-12-31 year"],
    ["in 2014 the army left", "2014: 2014-01-01..2014-12-31 year"],
    ["in early 2014", "early 2014: 2014-01-01..2014-04-30 year"],
    ["the 2014 war", "2014: 2014-01-01..2014-12-31 year"],
    ["the landmark 2015 deal", "2015: 2015-01-01..2015-12-31 year"],
    ["Averia's 2011 uprising", "2011: 2011-01-01..2011-12-31 year"],
    ["the 2012-2014 war", "2012-2014: 2012-01-01..2014-12-31 year"],
    ["the peace of Quarl (2006)", "2006: 2006-01-01..2006-12-31 year"],
    ["in the 1980s", "1980s: 1980-01-01..1989-12-31 year"],
    ["in the late 1990s", "late 1990s: 1997-01-01..1999-12-31 year"],
    ["in 1500 houses", ""],
    ["in 2000 houses", ""],
    ["of 2000 soldiers", ""],
    ["some 2000 men", ""],
    ["at 2000 GMT", ""],
    ["Resolution 1973", ""],
    ["the 1967 borders", ""],
    ["until 2014", ""],
    ["a truce until Thursday", ""],
    ["left the town", ""],
  ],
};

describe.each(Object.entries(past))("datesIn: %s", (_, cases) => {
  test.each(cases)("%s", (text, expected) => {
    expect(datesWritten(text)).toBe(expected);
  });
});

test.each([
  ["will leave on Thursday", "Thursday: 2026-11-26"],
  ["will leave next Thursday", "next Thursday: 2026-11-26"],
  ["will leave next Monday", "next Monday: 2026-11-30"],
  ["will leave this Friday", "this Friday: 2026-11-27"],
  ["must leave by Friday", "Friday: 2026-11-27"],
  ["will leave on Saturday and Sunday", "Saturday and Sunday: 2026-11-28..2026-11-29 day"],
  ["will meet on Thursday next week", "Thursday next week: 2026-12-03"],
  ["will leave on 1 Dec", "1 Dec: 2026-12-01"],
  ["will leave on 5 March", "5 March: 2027-03-05"],
  ["will leave tomorrow", "tomorrow: 2026-11-24"],
  ["will leave the day after tomorrow", "day after tomorrow: 2026-11-25"],
  ["will leave next week", "next week: 2026-11-30..2026-12-06 week"],
  ["will leave later this month", "later this month: 2026-11-23..2026-11-30 month"],
  ["will leave over the weekend", "the weekend: 2026-11-28..2026-11-29 day"],
  ["will leave in two weeks", "in two weeks: 2026-12-04..2026-12-10 week"],
  ["will leave within three days", "within three days: 2026-11-23..2026-11-26 week"],
  ["over the next three weeks", "next three weeks: 2026-11-23..2026-12-14 month"],
  ["will leave in March", "March: 2027-03-01..2027-03-31 month"],
  ["will leave by 2030", "2030: 2030-01-01..2030-12-31 year"],
  ["will leave by the end of the month", "end of the month: 2026-11-23..2026-11-30 week"],
  ["announced on Nov. 20 that it will leave", "Nov. 20: 2026-11-20"],
  ["said on Friday that it will leave on Thursday", "Friday: 2026-11-20; Thursday: 2026-11-26"],
])("ahead: %s", (text, expected) => {
  expect(datesWritten(text, true)).toBe(expected);
});

test("offsets are those of the text, attributive dates are told apart", () => {
  const text = "On Friday, Averia recalled the 2014 war.";
  const [friday, war] = datesIn(text, published, false);
  expect(friday).toMatchObject({ start: 3, end: 9, text: "Friday", attributive: false });
  expect(war).toMatchObject({ start: 31, end: 35, text: "2014", attributive: true });
});

const publishedDay = "2026-11-23..2026-11-23 published";

/** The word in capitals is what happened. */
test.each([
  ["Averia SHELLED Kelmora on Friday after Brellia withdrew on Thursday", "2026-11-20"],
  ["Averia shelled Kelmora on Friday after Brellia WITHDREW on Thursday", "2026-11-19"],
  ["On Friday, Averia SHELLED Kelmora, days after Brellia left on Tuesday", "2026-11-20"],
  ["Averia SHELLED Kelmora on Friday and withdrew from Tessaly on Sunday", "2026-11-20"],
  ["Averia shelled Kelmora on Friday and WITHDREW from Tessaly on Sunday", "2026-11-22"],
  ["Averia said on Sunday that Brellia had SHELLED Kelmora on Friday", "2026-11-20"],
  ["Averia said on Sunday that Brellia had SHELLED Kelmora", "2026-11-22"],
  ["Averia WITHDREW from the 2015 deal on Friday", "2026-11-20"],
  ["Averia WITHDREW from the 2015 deal", publishedDay],
  ["Averia recalled the 2014 WAR", "2014-01-01..2014-12-31 year"],
  ["Averia, which signed a truce in 2014, SHELLED Kelmora", publishedDay],
  ["Averia, which SIGNED a truce in 2014, shelled Kelmora", "2014-01-01..2014-12-31 year"],
  ["In 2014, Averia SHELLED Kelmora after Brellia crossed the border", "2014-01-01..2014-12-31 year"],
  ["In 2014, Averia shelled Kelmora after Brellia CROSSED the border", "2014-01-01..2014-12-31 year"],
  ["Averia ARRESTED 300 since protests began in September", publishedDay],
  ["Twelve were KILLED in Sunday's attack", "2026-11-22"],
  ["Averia SHELLED Kelmora", publishedDay],
  ["Averia SHELLED Kelmora and will vote tomorrow", publishedDay],
  ["Averia SHELLED Kelmora on November 24", "2026-11-24"],
  ["Averia SHELLED Kelmora and will vote next Friday", publishedDay],
  ["Talks will likely resume on Tuesday after Averia SHELLED Kelmora", publishedDay],
  ["He expected a round of talks in early December, after envoys MET in Kelmora", publishedDay],
  ["Averia KILLED two rebels that attacked Kelmora on Oct. 7", publishedDay],
  ["Averia said that it SHELLED Kelmora on Oct. 7", "2026-10-07"],
])("eventDate at the capitals: %s", (text, expected) => {
  const at = text.search(/\b[A-Z]{3,}\b/);
  expect(written(eventDate(text, published, false, at))).toBe(expected);
});

test.each([
  ["left on Friday after two days", false, "2026-11-20"],
  ["announced on Friday the withdrawal by 1 Dec", true, "2026-12-01"],
  ["announced on Friday the withdrawal", true, publishedDay],
  ["left on 3 May 2027", false, publishedDay],
])("eventDate without a word: %s, ahead %s", (text, isAhead, expected) => {
  expect(written(eventDate(text, published, isAhead))).toBe(expected);
});

test("a long text is read in a time that grows with its length", () => {
  const started = performance.now();
  datesIn(
    "since late March 12 to 13 and two weeks before the 2014 war of May ".repeat(2000),
    published,
    false,
  );
  expect(performance.now() - started).toBeLessThan(4000);
});
