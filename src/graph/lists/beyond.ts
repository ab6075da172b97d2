// What a newer version of the product wrote and this one knows nothing of: carried beside what is read, hidden from all that lists, compares or sends, and put
// back when it is written again. Two versions work side by side while replicas are replaced, and after a step back (docs/operations.md).

type Bag = Readonly<Record<string, unknown>>;

/** A symbol: copied by a spread, seen by neither JSON nor a schema. */
export const beyond = Symbol('beyond');

/** Something that was read, perhaps with what was not understood of it. */
export interface Carrying<Unknown = Bag> {
  readonly [beyond]?: Unknown;
}

const isBag = (given: unknown): given is Bag & Carrying => typeof given === 'object' && given !== null && !Array.isArray(given);

/** What was read, each part with the keys of it that its schema left out. */
export function carrying<T>(read: T, raw: unknown): T {
  carryAll(read, raw);
  return read;
}

function carryAll(read: unknown, raw: unknown): void {
  if (Array.isArray(read) && Array.isArray(raw)) return read.forEach((one, n) => carryAll(one, raw[n]));
  if (!isBag(read) || !isBag(raw)) return;
  const unknown = Object.entries(raw).filter(([key]) => !(key in read));
  if (unknown.length > 0) Reflect.set(read, beyond, Object.fromEntries(unknown));
  for (const [key, part] of Object.entries(read)) carryAll(part, raw[key]);
}

/** What is written, each part with what the value brought along for it. */
export function withCarried(written: unknown, value: unknown): unknown {
  if (Array.isArray(written)) return Array.isArray(value) ? written.map((one, n) => withCarried(one, value[n])) : written;
  if (!isBag(written) || !isBag(value)) return written;
  const known = Object.entries(written).map(([key, part]) => [key, withCarried(part, value[key])]);
  return { ...value[beyond], ...Object.fromEntries(known) };
}
