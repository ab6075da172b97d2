// `npm run doctor`: looks at every step of putting into service, says in Swedish how it stands and what to do next, and changes nothing.
// `--after-restore` says what lists, library and mailbox know of each other that is not there any more, after some of it was restored to an earlier moment.
// `--probe` tries in its place what the documentation leaves open, on rows of its own that it takes away. `--json` prints the same for a program. Ends with 1 when something must be put right.

import { examine, examineRestored } from './doctor/examine';
import { probeAll } from './doctor/probe/probe';
import { printed, type Finding } from '../src/core/views/finding';

async function main(args: readonly string[]): Promise<number> {
  const other = args.find((arg) => !['--json', '--probe', '--after-restore'].includes(arg));
  if (other !== undefined) {
    console.error('Okänt val. Det finns --json, --probe och --after-restore.');
    return 1;
  }
  const findings = await look(args);
  const count = findings.filter(({ state }) => state === 'fault').length;
  console.log(args.includes('--json') ? JSON.stringify({ isReady: count === 0, findings }, null, 2) : asText(findings, count));
  return count === 0 ? 0 : 1;
}

function look(args: readonly string[]): Promise<readonly Finding[]> {
  if (args.includes('--after-restore')) return examineRestored(process.env);
  return args.includes('--probe') ? probeAll(process.env) : examine(process.env);
}

const asText = (findings: readonly Finding[], count: number): string =>
  [...findings.map(printed), '', count === 0 ? 'Inget behöver rättas.' : `${count} att rätta, uppifrån och ned.`].join('\n');

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(
      `Något gick fel i doctor själv (${error instanceof Error ? error.name : 'okänt'}). Kör igen med en nyare version, eller säg till den som bygger Trappan.`,
    );
    process.exitCode = 1;
  },
);
