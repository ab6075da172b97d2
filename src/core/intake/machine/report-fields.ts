// The part of a delivery report that machines read: groups of `Name: value`, the first about the message, then one for each receiver.

/** Values by name in lower case. */
export type Fields = ReadonlyMap<string, string>;

const [longest, most] = [60_000, 100];

/** The groups in their order; folded lines are one. */
export function reportFields(text: string): readonly Fields[] {
  const groups: Map<string, string>[] = [];
  let group = new Map<string, string>();
  let name = '';
  for (const line of text.slice(0, longest).split('\n')) {
    const plain = line.trim();
    if (plain === '') {
      group = new Map();
      name = '';
    } else if (/^[ \t]/.test(line) && name !== '') group.set(name, `${group.get(name) ?? ''} ${plain}`);
    else name = put(group, plain);
    if (group.size > 0 && groups.at(-1) !== group) groups.push(group);
  }
  return groups.slice(0, most);
}

/** Answers the name; empty for a line that has none. */
function put(group: Map<string, string>, line: string): string {
  const colon = line.indexOf(':');
  if (colon < 1) return '';
  const name = line.slice(0, colon).trim().toLowerCase();
  if (!group.has(name)) group.set(name, line.slice(colon + 1).trim());
  return name;
}
