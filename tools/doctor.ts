// `npm run doctor`: looks at every step of putting into service, says in Swedish how it stands and what to do next, and changes nothing.
// `--probe` tries in its place what the documentation leaves open, on rows of its own that it takes away. `--json` prints the same for a program. Ends with 1 when something must be put right.

import { examine } from './doctor/examine';
import { probeAll } from './doctor/probe/probe';
import { printed, type Finding } from '../src/core/views/finding';

async function main(args: readonly string[]): Promise<number> {
  const other = args.find((arg) => arg !== '--json' && arg !== '--probe');
  if (other !== undefined) {
    console.error('Okänt val. Det finns --json och --probe.');
    return 1;
  }
  const findings = args.includes('--probe') ? await probeAll(process.env) : await examine(process.env);
  const count = findings.filter(({ state }) => state === 'fault').length;
  console.log(args.includes('--json') ? JSON.stringify({ isReady: count === 0, findings }, null, 2) : asText(findings, count));
  return count === 0 ? 0 : 1;
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
