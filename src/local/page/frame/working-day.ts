// The next Swedish working day, for the clock's button: not a weekend, a red day, or the eves everybody has off.

const DAY = 24 * 60 * 60 * 1000;

/** The morning (08:00 in Sweden) of the first working day after the day `now` is in. */
export function nextWorkingMorning(now: Date): Date {
  const [year, month, day] = swedishDay(now);
  let noon = Date.UTC(year, month - 1, day, 12) + DAY;
  while (!isWorkingDay(new Date(noon))) noon += DAY;
  return atEightInSweden(new Date(noon));
}

/** Whether people work on the day of this UTC noon. */
function isWorkingDay(noon: Date): boolean {
  if (noon.getUTCDay() === 0 || noon.getUTCDay() === 6) return false;
  const month = noon.getUTCMonth() + 1;
  const day = noon.getUTCDate();
  if (fixed.includes(`${month}-${day}`)) return false;
  if (month === 6 && noon.getUTCDay() === 5 && day >= 19 && day <= 25) return false;
  const fromEaster = Math.round((noon.getTime() - easter(noon.getUTCFullYear())) / DAY);
  return ![-2, 1, 39].includes(fromEaster);
}

const fixed: readonly string[] = ['1-1', '1-6', '5-1', '6-6', '12-24', '12-25', '12-26', '12-31'];

// Gauss's rule in its anonymous Gregorian form; noon UTC of Easter Sunday.
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1, 12);
}

function swedishDay(at: Date): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
    .format(at)
    .split('-')
    .map(Number);
  return [year, month, day];
}

function atEightInSweden(noon: Date): Date {
  const hour = Number(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', hourCycle: 'h23' }).format(noon),
  );
  return new Date(noon.getTime() - (hour - 8) * 60 * 60 * 1000);
}
