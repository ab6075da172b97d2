// What explains a package to whoever opens it, in plain text: whose case it is, and by which rules it is made.

import { sayDayAndYear } from '../text/day';
import { say } from '../text/say';
import { dayOf } from '../time/plain-date';
import type { Description } from './description';
import { software } from './software';

/** The words of `documentation/om-paketet.txt`. */
export const readMe = ({ id, shown, made, deliverer: { authority } }: Description): string =>
  [
    say('sv', 'archive.readme.title', { id }),
    say('sv', 'archive.readme.what', {
      number: shown,
      authority,
      day: sayDayAndYear('sv', dayOf(made)),
      program: `${software.name} ${software.version}`,
    }),
    say('sv', 'archive.readme.form'),
    say('sv', 'archive.readme.description'),
    say('sv', 'archive.readme.documents'),
    say('sv', 'archive.readme.schema'),
    '',
  ].join('\n\n');
