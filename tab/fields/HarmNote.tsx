// Why a relative may be told without harm: asked when somebody says that she may (OSL 26 kap. 1 §).

import { z } from 'zod';
import { useWords } from '../parts/words';
import type { AboutGiven } from './AboutFields';
import { TextField } from './TextField';

/** As it is kept while it is typed. */
export const typedNote = z.string();

interface HarmNoteProps {
  readonly given: AboutGiven;
  readonly note: string;
  readonly write: (note: string) => void;
}

/** Nothing as long as she is answered neutrally: that needs no reason. */
export function HarmNote({ given, note, write }: HarmNoteProps) {
  const say = useWords();
  if (given['harmTest'] !== 'noHarm') return null;
  return (
    <TextField
      label={say('about.harmNote')}
      text={note}
      write={write}
      fault={note.trim() === '' ? say('tab.form.missingText') : undefined}
    />
  );
}
