// Zones as mail programs write them after a time. A name nobody can be sure of is not here, and the time is then Stockholm's.

const hours: Readonly<Record<string, number>> = {
  UTC: 0,
  UT: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  MET: 1,
  CEST: 2,
  MEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  TRT: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  JST: 9,
};
const offset = /(?:\b(UTC|GMT) ?|[\d ])([+-])(\d{1,2}):?(\d{2})?(?!\d)/;
/** A zone whose sign was lost on the way. */
const signless = /\d{2}[:.]\d{2}(?:[:.]\d{2})? (\d{2})([03]0)(?!\d)/;
const named = /\d ?(?:(?:[AP]M|[ef]\.? ?m\.?|[ai]p\.?|nachm\.?|vorm\.?) ?)?\(?([A-Z]{1,4})\b/g;

/** Minutes east of Greenwich; null when no zone is written. The line's white space is single. */
export function minutesFromUtc(line: string): number | null {
  const [found, base, sign, hour, minute] = offset.exec(line) ?? [];
  if (found !== undefined && (base !== undefined || minute !== undefined) && Number(hour) <= 14)
    return (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute ?? 0));
  const [lost, hourAlone, minuteAlone] = signless.exec(line) ?? [];
  if (lost !== undefined && Number(hourAlone) <= 14) return Number(hourAlone) * 60 + Number(minuteAlone);
  for (const match of line.matchAll(named)) {
    const known = hours[match[1] ?? ''];
    if (known !== undefined) return known * 60;
  }
  return null;
}
