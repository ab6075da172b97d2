// `npm run golden` and nothing else runs this: it is no test, and no test writes a golden file.

import { writeGoldenFiles } from './files';

it('writes the golden files again', () => {
  const changed = writeGoldenFiles();
  process.stdout.write(
    changed.length === 0 ? 'The golden files say what the code says.\n' : `${changed.map((file) => `  ${file}`).join('\n')}\n`,
  );
});
