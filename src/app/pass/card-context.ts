// What a card needs to know besides its case: the provider register, the unit's caseworkers by initials, and where the tab lies.

import type { PersonId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { CardContext } from '../../core/cards/card-for';
import type { App } from '../app';
import { holdersOf } from '../recipients';

/** Cards are written in Swedish: it is the working language; the tab follows its reader. */
export async function cardContext(
  app: App,
  at: { readonly file: CaseFile; readonly reader: PersonId | null },
): Promise<CardContext> {
  const { unit } = at.file.case;
  const caseworkers = unit === null ? [] : await holdersOf(app, 'caseworker', unit);
  return {
    now: app.clock.now(),
    language: 'sv',
    providers: await app.providers(),
    caseworkers: caseworkers.map(({ id, initials }) => ({ id, initials })),
    reader: at.reader,
    tabUrl: app.tabUrl,
  };
}
