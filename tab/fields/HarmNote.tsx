// What *Bedömning* asks about what came, and why a relative may be told without harm where somebody says that she may (OSL 26 kap. 1 §).

import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Sheet } from '../../src/core/views/case-page';
import { useTyped } from '../parts/typed/use-typed';
import { useWords } from '../parts/words';
import { AboutFields, aboutTyped, type AboutGiven } from './AboutFields';
import { TextField } from './TextField';

const typedNote = z.string();

/** What is answered, and its fields. The reason is asked only where she may be told: a neutral answer needs none. */
export function useAssessed(rows: Sheet['about']['assessment']): { readonly given: AboutGiven; readonly fields: ReactNode } {
  const say = useWords();
  const [about, , changeAbout] = useTyped('about', aboutTyped, {});
  const [harmNote, setHarmNote] = useTyped('harmNote', typedNote, '');
  const fault = harmNote.trim() === '' ? say('tab.form.missingText') : undefined;
  return {
    given: about['harmTest'] === 'noHarm' ? { ...about, harmNote } : about,
    fields: (
      <>
        <AboutFields rows={rows} given={about} set={changeAbout} />
        {about['harmTest'] === 'noHarm' && (
          <TextField label={say('about.harmNote')} text={harmNote} write={setHarmNote} fault={fault} />
        )}
      </>
    ),
  };
}
