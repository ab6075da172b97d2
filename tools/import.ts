// `npm run import -- FILE.xlsx`: open cases out of an Excel list, for a municipality that begins with Trappan in the middle of its work. Without `--write` it
// only says what it would do; `--template` writes the empty list.

import { runImport } from './import/run';

runImport(process.argv.slice(2), process.env, (line) => console.log(line)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(`Något gick fel (${error instanceof Error ? error.name : 'okänt'}). Kör npm run doctor.`);
    process.exitCode = 1;
  },
);
