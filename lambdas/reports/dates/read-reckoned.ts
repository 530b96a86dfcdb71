import { foldAt, oneOf, phrases, type Tokens } from "../syntax/words-at.ts";
import {
  away,
  dayMs,
  lengthOf,
  mondayOf,
  monthOf,
  monthSpan,
  onDay,
  type Span,
  spanOf,
  thirdOf,
  units,
  weekMs,
  weekSpan,
  yearOf,
  yearSpan,
} from "./calendar.ts";
import {
  type Amount,
  amountAt,
  bareUnits,
  type Read,
  type Reading,
  stepAt,
  thirdAt,
  weekdayAt,
} from "./date-parts.ts";
import { afterPartOfDay, isPartOfDay, weekdayTime } from "./read-weekday.ts";

/** In days from that of publication. */
const nearDayAt = phrases([
  [-2, "day before yesterday"],
  [
    -1,
    "yesterday, last night, last evening, the night before, the evening before, the previous night, the previous evening, the previous day",
  ],
  [0, "today, tonight"],
  [1, "tomorrow"],
  [2, "day after tomorrow"],
]);

/** "Yesterday", "the day before yesterday", "overnight", "this morning", "last night". */
export function readNearDay(reading: Reading, at: number): Read | null {
  const { tokens, today } = reading;
  if (foldAt(tokens, at) === "overnight") return readOvernight(reading, at);
  if (foldAt(tokens, at) === "this" && isPartOfDay(tokens, at + 1))
    return { next: at + 2, span: onDay(today) };
  const near = nearDayAt(tokens, at);
  return near === null
    ? null
    : { next: afterPartOfDay(tokens, near.next), span: onDay(today + near.value * dayMs) };
}

/** The night to the day of publication, unless a weekday beside it says which night: "overnight into Tuesday". */
function readOvernight(reading: Reading, at: number): Read {
  const { tokens, today } = reading;
  const morning = isIntoMorning(tokens, at + 1) ? weekdayAt(tokens, at + 2) : null;
  if (morning !== null) {
    const day = weekdayTime(reading, morning.day, null);
    return { next: morning.next, span: spanOf(day - dayMs, day) };
  }
  const behind = isNightLink(tokens, at + 1) ? at + 2 : at + 1;
  const isNamed = [behind, behind + 1, at - 1].some((near) => weekdayAt(tokens, near) !== null);
  return { next: at + 1, span: isNamed ? null : spanOf(today - dayMs, today) };
}
const isIntoMorning = oneOf("into to");
const isNightLink = oneOf("between from into on to");

/** "Two days ago", "a decade ago", "days ago". */
export function readAgo({ tokens, today }: Reading, at: number): Read | null {
  const amount = amountAt(tokens, at);
  if (amount === null || foldAt(tokens, amount.next) !== "ago") return null;
  const { unit, least, most } = amount;
  const far = away(today, unit, -most);
  const span = spanOf(far.from, away(today, unit, -least).to);
  return {
    next: amount.next + 1,
    isPast: true,
    span: least === most || far.precision === "year" ? { ...span, precision: far.precision } : span,
  };
}

const isStretch = oneOf("coming last next past previous recent");
const isSpanLead = oneOf("during over the");

/** "In the past two days", "over the next three weeks", "in recent months": a stretch, no calendar unit. */
export function readStretch({ tokens, today }: Reading, at: number): Read | null {
  const amount = isStretch(tokens, at) ? stretchAmount(tokens, at) : null;
  if (amount === null) return null;
  const length = lengthOf(amount.unit, amount.most);
  return stepAt(tokens, at) === 1
    ? { next: amount.next, span: spanOf(today, today + length) }
    : { next: amount.next, span: spanOf(today - length, today), isPast: true };
}

/** "Past two", "recent", and without a number "the last week", "past month". */
function stretchAmount(tokens: Tokens, at: number): Amount | null {
  const word = foldAt(tokens, at);
  const unit = units.get(foldAt(tokens, at + 1));
  const isOne = word === "past" || (word !== "previous" && isSpanLead(tokens, at - 1));
  if (word === "recent") return bareUnits(tokens, at + 1);
  if (isOne && unit !== undefined && bareUnits(tokens, at + 1) === null)
    return { least: 1, most: 1, unit, next: at + 2 };
  return amountAt(tokens, at + 1);
}

/** "In two weeks": something that lasts so long has no date; something that is to come then has one. */
export function readWithin({ tokens, today, isAhead }: Reading, at: number): Read | null {
  const word = foldAt(tokens, at);
  const amount = word === "in" || word === "within" ? amountAt(tokens, at + 1) : null;
  if (amount === null || bareUnits(tokens, at + 1) !== null) return null;
  const { next, unit, most } = amount;
  if (!isAhead) return { next, span: null };
  return {
    next,
    span: word === "in" ? away(today, unit, most) : spanOf(today, today + lengthOf(unit, most)),
  };
}

const isCalendarUnit = oneOf("century decade month week year");
const isWeekendLead = oneOf("at during on over");
const isThe = oneOf("that the");

/** "Last week", "earlier this month", "late last year", "next decade", "over the weekend". */
export function readUnit(reading: Reading, at: number): Read | null {
  const { tokens, today } = reading;
  const { third, next: afterThird } = thirdAt(tokens, at);
  const lead = foldAt(tokens, at);
  const isPart = lead === "earlier" || lead === "later";
  const start = isPart ? at + 1 : afterThird;
  // "The end of the month" is this one's.
  const step = third !== null && foldAt(tokens, start) === "the" ? 0 : stepAt(tokens, start);
  const next = start + 2;
  if (foldAt(tokens, start + 1) === "weekend") {
    const isOver = isThe(tokens, start) && isWeekendLead(tokens, at - 1);
    return step !== null || isOver ? { next, span: weekend(reading, step) } : null;
  }
  if (step === null || !isCalendarUnit(tokens, start + 1)) return null;
  const whole = wholeUnit(today, foldAt(tokens, start + 1), step);
  if (!isPart || step !== 0) return { next, span: thirdOf(whole, third) };
  return { next, span: lead === "earlier" ? { ...whole, to: today } : { ...whole, from: today } };
}

function wholeUnit(today: number, unit: string, step: number): Span {
  const year = yearOf(today);
  if (unit === "week") return weekSpan(today + step * weekMs);
  if (unit === "month") return monthSpan(year, monthOf(today) + step);
  if (unit === "year") return yearSpan(year + step);
  const length = unit === "decade" ? 10 : 100;
  const from = (Math.floor(year / length) + step) * length;
  return yearSpan(from, from + length - 1);
}

/** Saturday and Sunday; during a weekend the present one, unless "last" or "next" is said. */
function weekend({ today, isAhead }: Reading, step: number | null): Span {
  const saturday = mondayOf(today) + 5 * dayMs;
  const isNow = today >= saturday;
  const isNext = step === 1 || (step !== -1 && isAhead);
  const past = isNow && step !== -1 ? saturday : saturday - weekMs;
  const from = isNext ? (isNow && step === 1 ? saturday + weekMs : saturday) : past;
  return spanOf(from, from + dayMs);
}
