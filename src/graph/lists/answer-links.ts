// "Svarslänkar", in the protected site: by which request a provider may answer through a link, as hashes. No secret and no code stands here.

import type { MatterId, PersonId, PlainDate } from '../../core/brand';
import { linkStates, type AnswerLink, type KeptLink } from '../../core/casefile/answer-link';
import type { Call } from '../call';
import type { Places } from '../places';
import { count, indexed, oneOf, text, unique } from './cell';
import type { List } from './list';
import { createRow, patchRow, rowByKey, rowsWhere } from './list-calls';

export const answerLinksList: List<AnswerLink> = {
  title: 'Svarslänkar',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    caseId: indexed(text<MatterId>('CaseId', 'Ärende')),
    task: text('Task', 'Uppgift'),
    until: text<PlainDate>('Until', 'Till'),
    codeHash: text('CodeHash', 'Kod'),
    tries: count('Tries', 'Fel kod'),
    state: oneOf('State', 'Läge', linkStates),
    at: text('At', 'Skapad'),
    by: text<PersonId>('By', 'Av'),
  },
  composed: [],
};

/** The link of that hash; undefined when there is none. */
export const linkByKey = (at: Places, key: string): Call<KeptLink | undefined> =>
  rowByKey(answerLinksList, at, { column: 'Key', value: key });

/** All links of a matter. */
export const linksOfCase = (at: Places, id: MatterId): Call<readonly KeptLink[]> =>
  rowsWhere(answerLinksList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'leave' });

export const createLink = (at: Places, link: AnswerLink): Call<KeptLink> => createRow(answerLinksList, at, link);

/** Changes it as it was read; `conflict` when it has changed since. */
export const patchLink = (at: Places, row: KeptLink, patch: Partial<Pick<AnswerLink, 'tries' | 'state'>>): Call<KeptLink> =>
  patchRow(answerLinksList, at, { row, patch });
