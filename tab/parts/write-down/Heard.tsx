// What whoever hears a complaint can know beside the words: folded, each by itself, and none of it needed to hand it in.

import { useContext } from 'react';
import { aboutFields } from '../../../src/core/casefile/about';
import { heardFields } from '../../../src/core/processes/complaint/sheets';
import { sayPlain } from '../../../src/core/text/say';
import { AboutFields, type AboutGiven } from '../../fields/AboutFields';
import { LanguageContext } from '../words';

interface HeardProps {
  readonly given: AboutGiven;
  readonly set: (change: (before: AboutGiven) => AboutGiven) => void;
}

/** The same questions as at *Mottagning*, where the answers stand filled in; her own yes goes without saying. */
export function Heard({ given, set }: HeardProps) {
  const language = useContext(LanguageContext);
  const rows = heardFields
    .filter((field) => field !== 'consent' || given['reporter'] !== 'self')
    .map((field) => ({
      field,
      label: sayPlain(language, `about.${field}`),
      options: aboutFields[field].of.map((id) => ({ id, name: sayPlain(language, `about.${field}.${id}`) })),
      suggested: null,
      follows: field === 'reporter' ? [{ id: 'staff', text: sayPlain(language, 'about.follows.staff') }] : [],
    }));
  return <AboutFields rows={rows} given={given} set={set} />;
}
