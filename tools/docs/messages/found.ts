// The lines the bot can log, read out of its source: each is a fixed sentence at the call, with ids and codes beside it (src/app/log.ts).

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export type Level = 'info' | 'warn' | 'error';

export interface LogLine {
  /** The sentence as it stands in the log, under `msg`. */
  readonly line: string;
  readonly level: Level;
  /** What stands beside it, by name; `causeOf` is what a failure says of itself. */
  readonly beside: readonly string[];
}

const call = /\blog\.(info|warn|error)\(\s*/g;
const sentence = /^'([^'\\\n]+)'/;
const name = /[{,]\s*(\w+)(?=\s*[:,}])/g;

/** The text of every file that may log; programs are started from the project's folder. */
export const loggingSources = (): readonly string[] =>
  ['src/app', 'src/graph', 'src/mail', 'src/paper', 'bot'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  );

/** The lines in these texts, one for each sentence. Throws for a call whose sentence is not written there: nobody could look it up. */
export function logLinesIn(sources: readonly string[]): readonly LogLine[] {
  const found = new Map<string, LogLine>();
  for (const one of sources.flatMap(linesOf)) {
    const before = found.get(one.line);
    found.set(one.line, { ...one, beside: [...new Set([...(before?.beside ?? []), ...one.beside])] });
  }
  return [...found.values()];
}

const linesOf = (source: string): readonly LogLine[] =>
  [...source.matchAll(call)].map(({ 0: before, 1: level, index }) => {
    const given = source.slice(index + before.length);
    const line = sentence.exec(given)?.[1];
    if (line === undefined) throw new Error(`a log line is not a fixed sentence: ${given.slice(0, 60)}`);
    return { line, level: levelOf(level), beside: besideIn(argumentsIn(given.slice(line.length + 2))) };
  });

const levelOf = (level: string | undefined): Level => (level === 'info' || level === 'error' ? level : 'warn');

/** What stands between the sentence and the end of the call. */
function argumentsIn(rest: string): string {
  let open = 1;
  let end = 0;
  for (; end < rest.length && open > 0; end += 1) open += rest[end] === '(' ? 1 : rest[end] === ')' ? -1 : 0;
  return rest.slice(0, end - 1);
}

const besideIn = (given: string): readonly string[] => [
  ...[...given.matchAll(name)].flatMap(([, one]) => one ?? []),
  ...(given.includes('causeOf(') ? ['causeOf'] : []),
];
