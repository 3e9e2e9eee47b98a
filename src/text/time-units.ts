/** A unit of time, by the name that ICU has for it. */
interface TimeUnit {
  readonly seconds: number;
  /** ISO 8601. */
  readonly iso: (count: number) => string;
}

const day = 86_400;

/** A month is the twelfth of a year, of 365.25 days: so long lengths of time can be ordered. */
export const timeUnits: Readonly<Record<string, TimeUnit>> = {
  second: {seconds: 1, iso: (count) => `PT${count}S`},
  minute: {seconds: 60, iso: (count) => `PT${count}M`},
  hour: {seconds: 3600, iso: (count) => `PT${count}H`},
  day: {seconds: day, iso: (count) => `P${count}D`},
  week: {seconds: 7 * day, iso: (count) => `P${count}W`},
  month: {seconds: 30.4375 * day, iso: (count) => `P${count}M`},
  year: {seconds: 365.25 * day, iso: (count) => `P${count}Y`},
};
