// Lines of a text that belong together by their quote marks, with the marks taken off.

export interface MarkedRun {
  /** How many `>` stand before its lines; 0 for what is not quoted. */
  readonly depth: number;
  readonly text: string;
}

/** The text in runs of lines with equally many marks, in their order. */
export function markedRuns(text: string): readonly MarkedRun[] {
  const runs: { depth: number; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const { depth, rest } = unmarked(line);
    const last = runs.at(-1);
    if (last?.depth === depth) last.lines.push(rest);
    else runs.push({ depth, lines: [rest] });
  }
  return runs.map(({ depth, lines }) => ({ depth, text: lines.join('\n') }));
}

/** Without blanks at its end, too: a program leaves one where it breaks a line. */
function unmarked(line: string): { readonly depth: number; readonly rest: string } {
  let [depth, start] = [0, 0];
  for (let place = 0; place < line.length && isLead(line.charAt(place)); place += 1) {
    if (line.charAt(place) !== '>') continue;
    depth += 1;
    start = place + 1;
  }
  const rest = line.slice(start);
  return { depth, rest: (depth === 0 ? rest : rest.trimStart()).trimEnd() };
}

const isLead = (letter: string): boolean => letter === '>' || letter === ' ' || letter === '\t' || letter === '\ufeff';
