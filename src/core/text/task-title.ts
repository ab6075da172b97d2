// A task's title where it is not a sentence of its own: in a longer one it has no stop.

import { sayPlain, type Language } from './say';

const stops: readonly string[] = ['.', '?', '!'];

/** `Kan vara fara. Läs nu`, of a type that may come from an old row. */
export function titleWithin(language: Language, type: string): string {
  const title = sayPlain(language, `task.${type}.title`);
  return stops.includes(title.slice(-1)) ? title.slice(0, -1) : title;
}
