// Tasks answered on the page of the case, with the same questions to the server that the tab asks while somebody reads and fills in.

import { z } from 'zod';
import type { TaskTypeId } from '../../src/core/processes/all';
import { casePage, type CasePage } from '../../src/core/views/case-page';
import type { PersonKey } from '../../src/local/people';
import type { At } from './at';
import { openPage, type Page } from './people-act';

interface Reader {
  readonly who: PersonKey;
  readonly caseId: string;
}

const parts = ['investigation', 'measures', 'feedback'];
const letter = z.object({ subject: z.string(), body: z.string() });

/** The caseworker: what the provider may know (the letter is drawn anew), *Inget av detta*, *Skicka båda*. */
export const answerRequest = (at: At, reader: Reader): Promise<void> =>
  answerOnPage(at, { ...reader, type: 'forwardToProvider' }, async ({ id, sheet, drafts }, page) => {
    const { replyDue, topic } = asked(sheet).forward;
    const drawn = letter.parse(
      await page.post(`/api/cases/${id}/letters/toProvider`, { disclosure: 'name', ground: 'consent', replyDue }),
    );
    const notice = letter.parse(drafts?.['notice']);
    return {
      outcome: 'sent',
      answers: {
        disclosure: 'name',
        concerns: 'name',
        ground: 'consent',
        legalFlags: [],
        topic: topic ?? 'missedVisits',
        replyDue,
        channel: 'mail',
      },
      letters: [
        { letter: 'toProvider', ...drawn },
        { letter: 'notice', ...notice },
      ],
    };
  });

/** The caseworker: the provider may not be told, and is passed by. */
export const answerSkipped = (at: At, reader: Reader): Promise<void> =>
  answerOnPage(at, { ...reader, type: 'forwardToProvider' }, () => {
    const answers = { reason: 'mayNotBeSent', legalFlags: [], topic: 'missedVisits' };
    return Promise.resolve({ outcome: 'skipped', answers });
  });

/** The caseworker: all the parts are there, the need is met (the reply is drawn anew at each), *Till enhetschef* with the draft answer; none in a protected case. */
export const answerFollowUp = (at: At, reader: Reader): Promise<void> =>
  answerOnPage(at, { ...reader, type: 'individualFollowUp' }, async ({ id, drafts }, page) => {
    if (drafts?.reply === undefined) return { outcome: 'needsMet', answers: { parts } };
    await page.post(`/api/cases/${id}/letters/reply`, { parts });
    const reply = letter.parse(await page.post(`/api/cases/${id}/letters/reply`, { parts, needsMet: true }));
    return { outcome: 'needsMet', answers: { parts }, texts: [{ kind: 'replyDraft', ...reply }] };
  });

/** The caseworker: no part is there, the need is not met; the draft answer goes along all the same. */
export const answerNeedsNotMet = (at: At, reader: Reader): Promise<void> =>
  answerOnPage(at, { ...reader, type: 'individualFollowUp' }, async ({ id }, page) => {
    const reply = letter.parse(await page.post(`/api/cases/${id}/letters/reply`, { parts: [], needsMet: false }));
    const texts = [
      { kind: 'replyDraft', ...reply },
      { kind: 'followUpNote', subject: '', body: 'Ringt.' },
    ];
    return { outcome: 'needsNotMet', answers: { parts: [] }, texts };
  });

/** The caseworker, where no mail goes: nobody could be reached with what the answer says. */
export const answerNotReached = (at: At, reader: Reader): Promise<void> =>
  answerOnPage(at, { ...reader, type: 'giveAnswer' }, () =>
    Promise.resolve({ outcome: 'notReached', answers: { reason: 'noContactDetails' } }),
  );

/** The manager: faults remain, and EKU is to know. */
export const answerToEku = (at: At, reader: Reader): Promise<void> =>
  answerOnPage(at, { ...reader, type: 'decideOutcome' }, () => Promise.resolve({ outcome: 'toEku' }));

/** The manager: reads the event, the answer, the letter and the criteria, *Godkänn, skicka, avsluta*. */
export const answerOutcome = (at: At, reader: Reader): Promise<void> => approved(at, reader, {});

/** The same where the need is not met: somebody else sees to it. */
export const answerOutcomeUnmet = (at: At, reader: Reader): Promise<void> => approved(at, reader, { reason: 'otherTakesOver' });

const approved = (at: At, reader: Reader, answers: object): Promise<void> =>
  answerOnPage(at, { ...reader, type: 'decideOutcome' }, async ({ id, drafts }, page) => {
    await page.get(`/api/cases/${id}/eku`);
    const letters = drafts?.reply === undefined ? [] : [{ letter: 'reply', ...drafts.reply.kept }];
    return { outcome: 'approved', answers, letters };
  });

type Fill = (shown: CasePage, page: Page) => Promise<object>;

async function answerOnPage(at: At, { who, caseId, type }: Reader & { readonly type: TaskTypeId }, fill: Fill): Promise<void> {
  const page = await openPage(at, who);
  await page.get('/api/me');
  const shown = casePage.parse(await page.get(`/api/cases/${caseId}`));
  const task = shown.tasks.find((one) => one.type === type && one.state === 'open');
  if (task === undefined) throw new Error(`Uppgiften ${type} är inte öppen.`);
  await page.post(`/api/cases/${caseId}/tasks/${type}/${task.round}/decision`, await fill(shown, page));
}

function asked(sheet: CasePage['sheet']): NonNullable<CasePage['sheet']> {
  if (sheet === null) throw new Error('Sidan har inget att fylla i.');
  return sheet;
}
