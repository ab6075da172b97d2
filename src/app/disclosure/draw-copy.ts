// The masked copy as a PDF, drawn anew from the masked words or pixels: nothing of the original file is in it.

import type { Answered } from '../../core/disclosure/answer';
import { copyPaper, maskedPaper } from '../../core/disclosure/masked-paper';
import { say } from '../../core/text/say';
import { sayDayAndYear } from '../../core/text/day';
import { dayOf } from '../../core/time/plain-date';
import type { App } from '../app';
import type { OneUnit } from './case-units';
import { copyNames } from './copy-names';
import type { Desk } from './desk';
import { bytesOf, type ReadUnit } from './read-unit';

interface ToCopy {
  readonly desk: Desk;
  readonly one: OneUnit;
  readonly read: ReadUnit;
}

/** null when it cannot be made in time. */
export async function drawCopy(app: App, { desk, one, read }: ToCopy, { marks, areas }: Answered): Promise<Uint8Array | null> {
  const { unit } = one;
  const made = app.clock.now();
  const of = {
    number: copyNames(desk, one).number,
    title: say('sv', `disclosure.kind.${unit.kind}`),
    day: sayDayAndYear('sv', dayOf(unit.at)),
  };
  if (read.form === 'text') return app.apart.draw(maskedPaper(read.text, marks, of), made);
  if (read.form === 'none' || unit.from.is !== 'file') return null;
  const bytes = await bytesOf(app, one);
  if (bytes === null) return null;
  const legend = [...new Set(areas.map(({ ground }) => ground))];
  const says = read.pages.map((_page, at) => say('sv', 'disclosure.copy.picture', { n: at + 1, of: read.pages.length }));
  return app.apart.blacken({ bytes, ending: unit.from.ending, areas, paper: copyPaper(of, { words: [], legend }), says, made });
}
