// Months as lists and logs ask for them, `2026-03`.

/** A month and those before it, the newest first. */
export function monthsUpTo(last: string, count: number): readonly string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_one, back) => {
    const months = year * 12 + (month - 1) - back;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}

/** The months from one to another, both included, the newest first. */
export function monthsBetween({ from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  const [first = 0, last = 0] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return monthsUpTo(to, Math.max(0, last - first + 1));
}

/** Whether a text is a month. */
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
