import { BadInput } from "../lambdas/check.ts";

/** The zone of this process as it was started. */
const own = process.env["TZ"];

/**
 * The clocks that times are read and written by: those of `--zone`, which becomes the process's own, else of the terminal.
 * @throws {BadInput} when there is no such zone.
 */
export function goByZone(zone: string | undefined): void {
  if (zone === undefined) {
    if (own === undefined) delete process.env["TZ"];
    else process.env["TZ"] = own;
    return;
  }
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    throw new BadInput("--zone", [
      `Expected a time zone, as Asia/Beirut, Europe/London or UTC: found "${zone}"`,
    ]);
  }
  process.env["TZ"] = zone;
}

/** The zone that times are in, as a heading names it: "Asia/Beirut (GMT+2)", "UTC". */
export function zoneSaid(now: Date): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const short = shortZone(now);
  return timeZone === short ? timeZone : `${timeZone} (${short})`;
}

/** "UTC", "GMT+2", "GMT-3:30": names of zones in letters stand for several. */
function shortZone(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  if (minutes === 0) return "UTC";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `GMT${minutes < 0 ? "-" : "+"}${hours}${rest === 0 ? "" : `:${rest}`}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number: number) => String(number).padStart(2, "0");

/** "28 Nov", with the year where it is another than now. */
export function shortDay(day: string, now: Date): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const said = `${two(Number(date))} ${months[Number(month) - 1] ?? month}`;
  return Number(year) === now.getFullYear() ? said : `${said} ${year}`;
}

/** "28 Nov 14:05", for tables whose heading names the zone. */
export const shortMoment = (instant: string, now: Date) =>
  `${shortDay(dayOf(instant), now)} ${hourOf(instant)}`;

/** The day that it is there, as "2026-11-28". */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** "14:05" */
export function hourOf(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** "2026-11-28 14:05 GMT+2", for sentences. */
export function moment(instant: string, { seconds = false } = {}): string {
  const at = new Date(instant);
  const hour = hourOf(instant) + (seconds ? `:${two(at.getSeconds())}` : "");
  return `${dayOf(instant)} ${hour} ${shortZone(at)}`;
}
