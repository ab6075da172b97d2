// The frame of an Outlook file, looked at before anybody reads it: its tables lead from one sector to the next, and one that leads back to itself would be
// followed without end.

const [headerSize, tablesInHeader, entrySize] = [512, 109, 128] as const;
/** Numbers from here on are marks: the end of a chain, a sector nobody has. */
const marks = 0xfffffffa;
const nobody = 0xffffffff;

/** Whether a chain or the tree of such a file has no end, or where one ends cannot be known, since its tables are cut off. */
export function isEndless(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.byteLength < headerSize) return true;
  const sector = sectorOf(data);
  const tables = tablesOf(data, sector);
  if (tables === null || tables.some((at) => sector(at).byteLength < headerSize)) return true; // past its end a reader finds whatever it likes
  const chains = tables.flatMap((at) => numbersIn(sector(at)));
  if (hasCircle(chains)) return true;
  const chained = (first: number): Buffer => Buffer.concat(sectorsFrom(chains, first).map(sector));
  return hasCircle(numbersIn(chained(data.readUInt32LE(60)))) || hasNoTree(chained(data.readUInt32LE(48)), data.byteLength);
}

type SectorAt = (at: number) => Buffer;

const sectorOf = (data: Buffer): SectorAt => {
  const size = data[30] === 12 ? 4_096 : 512;
  return (at) => data.subarray(size * (at + 1), size * (at + 2));
};

/** Where the tables of chains lie; null when the list of them has no end. */
function tablesOf(data: Buffer, sector: SectorAt): readonly number[] | null {
  const found = Array.from({ length: tablesInHeader }, (_none, n) => data.readUInt32LE(76 + 4 * n));
  const seen = new Set<number>();
  for (let next = data.readUInt32LE(68); next < marks;) {
    if (seen.has(next)) return null;
    seen.add(next);
    const numbers = numbersIn(sector(next));
    found.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? nobody;
  }
  return found.filter((at) => at < marks);
}

const numbersIn = (bytes: Buffer): readonly number[] =>
  Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_none, n) => bytes.readUInt32LE(4 * n));

/** Each number leads to another, or nowhere. */
function hasCircle(chains: readonly number[]): boolean {
  const way = new Int32Array(chains.length);
  for (let start = 0; start < chains.length; start += 1) {
    let at = start;
    while (at < chains.length && way[at] === 0) {
      way[at] = start + 1;
      at = chains[at] ?? nobody;
    }
    if (at < chains.length && way[at] === start + 1) return true;
  }
  return false;
}

function sectorsFrom(chains: readonly number[], first: number): readonly number[] {
  const found: number[] = [];
  for (let at = first; at < chains.length; at = chains[at] ?? nobody) found.push(at);
  return found;
}

/** What lies in it: whatever is reached by two ways, or leads to its root, may be gone through without end; and nothing is longer than the file. */
function hasNoTree(directory: Buffer, longest: number): boolean {
  const reached = new Set<number>([0]);
  for (let at = 0; at + entrySize <= directory.byteLength; at += entrySize) {
    if (directory[at + 66] === 0) continue;
    if (directory[at + 66] !== 1 && directory.readUInt32LE(at + 120) > longest) return true; // a folder has no length
    for (const to of [68, 72, 76].map((field) => directory.readUInt32LE(at + field))) {
      if (to >= marks) continue;
      if (reached.has(to)) return true;
      reached.add(to);
    }
  }
  return false;
}
