// A mail as it may be shown on a page: its words and the names of its files. Nothing of its HTML reaches the browser, so nothing in it is run or fetched.

import type { App } from '../../src/app/app';
import { lengths } from '../../src/core/casefile/lengths';
import type { Language } from '../../src/core/text/say';
import { momentWord } from '../../src/core/views/case-page/moment';

/** null where it could not be read in its time: it can be saved all the same. */
export async function mailInWords(app: App, raw: Uint8Array, language: Language) {
  const parts = await app.apart.look(raw);
  if (parts === undefined) return { mail: null };
  const { from, subject, date, text, files } = parts;
  const at = parts.arrived ?? date;
  return {
    mail: {
      from: [from.name, from.address].filter((one) => one !== null && one !== '').join(', '),
      subject,
      when: at === null ? '' : momentWord({ language, now: app.clock.now() }, at),
      text: text.slice(0, lengths.typed),
      files: files.map(({ name }) => name),
    },
  };
}
