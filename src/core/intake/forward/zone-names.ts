// Zones as mail programs write them after a time. A name nobody can be sure of is not here, and the time is then Stockholm's.

const hours: Readonly<Record<string, number>> = {
  ...{ UTC: 0, GMT: 0, Z: 0, WET: 0, WEST: 1, BST: 1, CET: 1, CEST: 2, MEZ: 1, MESZ: 2, EET: 2, EEST: 3, MSK: 3, TRT: 3 },
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, JST: 9 },
};

/** Minutes east of Greenwich; null when no zone is written. */
export function minutesFromUtc(text: string): number | null {
  const offset = /(?:\b(?:UTC|GMT)\s*|[\d\s])([+-])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text);
  if (offset !== null && (/(?:UTC|GMT)\s*[+-]/.test(offset[0]) || offset[3] !== undefined))
    return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  const name = /\d\s*(?:[AP]M\s*)?\(?([A-Z]{1,4})\b/g;
  for (const match of text.matchAll(name)) {
    const found = hours[match[1] ?? ''];
    if (found !== undefined) return found * 60;
  }
  return null;
}
