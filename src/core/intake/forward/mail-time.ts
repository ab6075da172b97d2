// The time in a line mail programs write, with the halves of the day as languages name them: `9:15 em`, `9.15 PM`, `21h15`.

/** What stands after a time of twelve hours, without points. */
const halves = {
  early: ['am', 'fm', 'ap', 'vorm', 'förmiddag', 'förmiddagen'],
  late: ['pm', 'em', 'ip', 'nachm', 'eftermiddag', 'eftermiddagen'],
} as const;
const half = String.raw`(?:([ap]\.? ?m|[ef]\. ?m|[ef]m|[ai]p|nachm|vorm|förmiddag(?:en)?|eftermiddag(?:en)?)(?![\p{L}\d]))?`;
const withMinutes = new RegExp(String.raw`(?<![\d+-])(\d{1,2}) ?[:.h] ?(\d{2})(?:[:.](\d{2}))?(?!\d) ?${half}`, 'iu');
const hourAlone = /(?<![\d:.+-])(\d{1,2}) ?([ap]\.?m)(?![\p{L}\d])/iu;
const afterWord = /\b(?:kl|klo|klockan)\.? ?(\d{1,2})(?![\d:.])/iu;

/** `HH:MM` or `HH:MM:SS`; undefined when there is none. The line's white space is single, and its day taken out. */
export function readMailTime(line: string): string | undefined {
  const [, hour, minute = '00', second, said] = withMinutes.exec(line) ?? [];
  if (hour !== undefined) return timeOf(hour, { minute, second, said });
  const [, alone, which] = hourAlone.exec(line) ?? afterWord.exec(line) ?? [];
  return alone === undefined ? undefined : timeOf(alone, { minute: '00', second: undefined, said: which });
}

interface Rest {
  readonly minute: string;
  readonly second: string | undefined;
  readonly said: string | undefined;
}

function timeOf(hour: string, { minute, second, said }: Rest): string | undefined {
  const full = fullHour(Number(hour), (said ?? '').toLowerCase().replace(/[. ]/g, ''));
  if (full > 23 || Number(minute) > 59) return undefined;
  const seconds = second === undefined || Number(second) > 59 ? '' : `:${second}`;
  return `${String(full).padStart(2, '0')}:${minute}${seconds}`;
}

/** Of twenty-four hours; a half of the day behind an hour past twelve says nothing more. */
function fullHour(hour: number, said: string): number {
  if (hour > 12) return hour === 24 ? 0 : hour;
  if (halves.late.some((one) => one === said)) return (hour % 12) + 12;
  return halves.early.some((one) => one === said) ? hour % 12 : hour;
}
