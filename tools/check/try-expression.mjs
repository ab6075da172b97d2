// Tries an expression on texts made to keep it busy: the same piece again and again, twice as long each time. Counted in this process's own time, the
// least of three, so that a busy machine says nothing.

const pieces = [
  ...[' ', '-', 'a', 'A', '1', '.', ',', '@', '>', '<', '/', '"', "'", '(', '[', '\n', '\t', ':', '=', 'å'],
  ...['a ', '1 ', ' \n', '> ', '- ', 'a.', 'a@', '<a', '[a', '1-', 'a,', 'A ', 'A a '],
];

const once = (expression, text) => {
  const since = process.cpuUsage();
  expression.lastIndex = 0;
  text.replace(expression, '');
  return process.cpuUsage(since).user / 1000;
};
const milliseconds = (expression, text) => Math.min(...[1, 2, 3].map(() => once(expression, text)));

/** The parts of the expression that are plain words are pieces too: `<at` comes again and again. */
const wordsOf = (expression) => expression.source.match(/[\p{L}\p{N}<[@:/"=-]{2,12}/gu) ?? [];

/** Whether no text of the kind takes more than time in proportion to its length. */
export const staysLinear = (expression) =>
  [...pieces, ...wordsOf(expression).slice(0, 20)].every((piece) => {
    const text = (length) => `x${piece.repeat(Math.ceil(length / piece.length))}\u0000`;
    if (milliseconds(expression, text(1_000)) > 20) return false;
    if (once(expression, text(20_000)) < 8) return true;
    const [short, long] = [milliseconds(expression, text(20_000)), milliseconds(expression, text(80_000))];
    return long < 8 * short + 20;
  });
