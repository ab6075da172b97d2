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
  /** What has been written on this line since a length. */
  readonly since: (length: number) => string;
  readonly text: () => string;
}

/** An empty page. */
export function openPage(): Page {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const put = (): void => {
    lines.push(`${'> '.repeat(Math.min(depth, 20))}${line}`.trimEnd());
    line = '';
  };
  const block = (): void => {
    if (line !== '') put();
  };
  const write = (text: string): void => {
    const flat = text.replace(/[ \t\r\n\f]+/g, ' ');
    line += line === '' || line.endsWith(' ') ? (flat.trimStart().length === 0 ? nbspOnly(flat) : flat.replace(/^ +/, '')) : flat;
  };
  return {
    write,
    block,
    breakLine: put,
    blank: () => {
      block();
      if (lines.length > 0 && (lines.at(-1) ?? '').replaceAll('>', '').trim() !== '') put();
    },
    item: () => {
      block();
      line = '• ';
    },
    rule: () => {
      block();
      lines.push('________________________________');
    },
    quote: (step) => {
      block();
      depth = Math.max(0, depth + step);
    },
    length: () => line.length,
    since: (length) => line.slice(length),
    text: () => {
      block();
      return lines
        .join('\n')
        .replaceAll('\u00a0', ' ')
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{4,}/g, '\n\n\n')
        .trim();
    },
  };
}

/** A hard space alone is how programs write an empty line. */
const nbspOnly = (text: string): string => (text.includes('\u00a0') ? '\u00a0' : '');
