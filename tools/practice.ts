// `npm run practice -- begin` fills a practice with invented cases, `-- clear` throws it away (docs/inforande/ovningslage.md).

import { runPractice } from './practice/run';

runPractice(process.argv.slice(2), process.env, (line) => console.log(line)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(`Något gick fel (${error instanceof Error ? error.name : 'okänt'}). Kör npm run doctor.`);
    process.exitCode = 1;
  },
);
