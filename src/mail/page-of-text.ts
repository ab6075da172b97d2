// The page plain text is written on while HTML goes by: spaces run together, lines begin and end, quotes are marked.

export interface Page {
  readonly write: (text: string) => void;
  readonly breakLine: () => void;
  /** Begins a new line unless one has just begun. */
  readonly block: () => void;
  /** As `block`, with an empty line before. */
  readonly blank: () => void;
  readonly item: () => void;
  readonly rule: () => void;
  readonly quote: (step: number) => void;
  readonly length: () => number;
  /** Whether an address has been written on this line since a length. */
  readonly hasAtSince: (length: number) => boolean;
  readonly text: () => string;
}

interface Line {
  readonly add: (text: string) => void;
  /** The line so far; the next begins empty. */
  readonly take: () => string;
  readonly length: () => number;
  readonly isAfterSpace: () => boolean;
  readonly lastAt: () => number;
}

/** A line that is only ever added to, and never looked through: a mail may be one line of a million pieces. */
function openLine(): Line {
  let line = '';
  let isAfterSpace = true;
  let lastAt = -1;
  return {
    add: (text) => {
      if (text === '') return;
      const at = text.lastIndexOf('@');
      if (at !== -1) lastAt = line.length + at;
      isAfterSpace = text.endsWith(' ');
      line += text;
    },
    take: () => {
      const taken = line;
      [line, isAfterSpace, lastAt] = ['', true, -1];
      return taken;
    },
    length: () => line.length,
    isAfterSpace: () => isAfterSpace,
    lastAt: () => lastAt,
  };
}

/** An empty page. */
export function openPage(): Page {
  const lines: string[] = [];
  const line = openLine();
  let depth = 0;
  const put = (): number => lines.push(`${'> '.repeat(Math.min(depth, 20))}${line.take()}`.trimEnd());
  const block = (): void => {
    if (line.length() > 0) put();
  };
  return {
    write: (text) => line.add(flattened(text, line.isAfterSpace())),
    block,
    breakLine: put,
    blank: () => {
      block();
      if (lines.length > 0 && (lines.at(-1) ?? '').replaceAll('>', '').trim() !== '') put();
    },
    item: () => {
      block();
      line.add('• ');
    },
    rule: () => {
      block();
      lines.push('________________________________');
    },
    quote: (step) => {
      block();
      depth = Math.max(0, depth + step);
    },
    length: line.length,
    hasAtSince: (length) => line.lastAt() >= length,
    text: () => {
      block();
      return tidy(lines);
    },
  };
}

const tidy = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replaceAll('\u00a0', ' ').trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();

/** White space runs together; at the beginning of a line, and after a space, it is nothing. */
function flattened(text: string, isAfterSpace: boolean): string {
  const flat = text.replace(/[ \t\r\n\f]+/g, ' ');
  if (!isAfterSpace) return flat;
  return flat.trimStart().length === 0 ? nbspOnly(flat) : flat.replace(/^ +/, '');
}

/** A hard space alone is how programs write an empty line. */
const nbspOnly = (text: string): string => (text.includes('\u00a0') ? '\u00a0' : '');
