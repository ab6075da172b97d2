// *Inställningar* and *Hälsa* as the tab is told of them.

import { z } from 'zod';

const cells = z.array(z.string());

const finding = z.object({
  what: z.string(),
  state: z.enum(['good', 'fault', 'note', 'unseen']),
  says: z.string(),
  /** What to do; absent where all is well. */
  next: z.string().exactOptional(),
});
export type ShownFinding = z.infer<typeof finding>;

export const settingsShape = z.object({
  name: z.string(),
  organisation: z.string(),
  version: z.number(),
  chapters: z.array(
    z.object({ title: z.string().nullable(), says: z.string().exactOptional(), heads: cells, rows: z.array(cells) }),
  ),
  /** The newest first. */
  versions: z.array(z.object({ version: z.number(), name: z.string(), from: z.string(), until: z.string().nullable() })),
  /** Against the version before; null: it is the first. */
  changes: z
    .array(
      z.object({
        chapter: z.string().nullable(),
        what: z.string(),
        was: z.string().nullable(),
        now: z.string().nullable(),
      }),
    )
    .nullable(),
  /** null: not hers to see. */
  roles: z
    .array(
      z.object({
        key: z.string(),
        role: z.string(),
        /** Empty: of the whole board. */
        unit: z.string(),
        people: cells,
        state: z.enum(['held', 'folds', 'empty']),
        /** Who has its tasks meanwhile. */
        acting: z.string(),
      }),
    )
    .nullable(),
  missing: z.array(finding).nullable(),
  hasHealth: z.boolean(),
});
export type SettingsView = z.infer<typeof settingsShape>;

/** Every letter as its receiver would see it. */
export const lettersShape = z.object({
  letters: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Whom it goes to, and who reads it first. */
      about: z.string(),
      subject: z.string(),
      body: z.string(),
    }),
  ),
});
export type ShownLetter = z.infer<typeof lettersShape>['letters'][number];

export const healthShape = z.object({ findings: z.array(finding) });
