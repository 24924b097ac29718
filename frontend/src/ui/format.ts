import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone";
import utc from "dayjs/plugin/utc";

dayjs.extend(utc);
dayjs.extend(timezone);

/** Every calendar of the plan is that of Shanghai, wherever the reader sits. */
const ZONE = "Asia/Shanghai";

/** An instant, to the minute. */
export function showTime(instant: string | null | undefined): string {
  return instant ? dayjs.utc(instant).tz(ZONE).format("YYYY-MM-DD HH:mm") : "";
}

/** The calendar day of an instant. */
export function showDay(instant: string | null | undefined): string {
  return instant ? dayjs.utc(instant).tz(ZONE).format("YYYY-MM-DD") : "";
}

/** The first moment of a calendar day, as an instant. */
export function startOfDay(day: string): string {
  return dayjs.tz(`${day}T00:00:00`, ZONE).toISOString();
}

/** The last second of a calendar day, as an instant. */
export function endOfDay(day: string): string {
  return dayjs.tz(`${day}T23:59:59`, ZONE).toISOString();
}

/** The calendar day so many days from today; before it, where the number is negative. */
export function dayFromToday(days: number): string {
  return dayjs().tz(ZONE).add(days, "day").format("YYYY-MM-DD");
}

export function today(): string {
  return dayjs().tz(ZONE).format("YYYY-MM-DD");
}

export function thisYear(): number {
  return dayjs().tz(ZONE).year();
}
