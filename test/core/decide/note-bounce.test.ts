// A letter that came back: nobody has heard it, it goes another way, and no clock stops for it.

import { patchOf } from '../../support/patch-of';
import { textHash } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import { noteBounce } from '../../../src/core/decide/note-bounce';
import { automaticLetters } from '../../../src/core/processes/complaint/automatic-letters';
import { letterState } from '../../../src/core/engine/letter-state';
import { plan } from '../../../src/core/engine/plan';
import { fallen, requestState, wasAsked } from '../../../src/core/processes/complaint/request';
import { toTell } from '../../../src/core/processes/complaint/to-tell';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { delayNoticeFrom, hasReply } from '../../../src/core/processes/complaint/delay';
import type { LetterType } from '../../../src/core/processes/complaint/letters';
import { answered } from '../../../src/core/views/answered';
import { aFile, aTriagedCase, at, caseworker, events } from '../../support/builders';

const now = at('2026-03-05 10:00');
const key = (letter: string): string => `12|${letter}|1`;
const approved = (letter: LetterType): NewEvent => ({
  kind: 'letterApproved',
  data: { letter, textKey: key(letter), hash: textHash('h'), sendAfter: at('2026-03-05 09:05') },
  at: at('2026-03-05 09:00'),
  by: caseworker.id,
});
const about = (kind: 'letterSent' | 'letterUndone', letter: string): NewEvent => ({
  kind,
  data: { textKey: letter },
  at: at('2026-03-05 09:06'),
  by: null,
});
const received: NewEvent = {
  kind: 'received',
  data: { channel: 'mail', forwarded: false },
  at: at('2026-03-02 08:10'),
  by: null,
};
const asked: NewEvent = {
  kind: 'decided',
  data: { task: '12|forwardToProvider|2', type: 'forwardToProvider', outcome: 'sent', reason: null },
  at: at('2026-03-05 09:00'),
  by: caseworker.id,
};
const file = (own: Partial<Case>, happened: readonly NewEvent[]): CaseFile =>
  aFile({ matter: aTriagedCase({ addressProof: 'verified', ...own }), events: events(received, ...happened) });

/** The file after a report about that letter. */
function after(before: CaseFile, textKey: string): CaseFile {
  const noted = noteBounce(before, textKey, now);
  if (!noted.ok) throw new Error(noted.problem.code);
  const { lastDecision, ...patch } = patchOf(noted.value);
  return { ...before, matter: { ...before.matter, ...patch }, events: events(...before.events, ...lastDecision.events) };
}

describe('an answer that came back', () => {
  const ended = after(file({ stage: 'closing', round: 5 }, [approved('reply'), about('letterSent', key('reply'))]), key('reply'));
  it('has told nobody anything', () => {
    expect(answered(ended, 'sv')).toBe('Personen har inte fått besked än.');
    expect(hasReply(ended)).toBe(false);
    expect(letterState(ended)).toMatchObject({ sent: [], waiting: [], failed: [key('reply')] });
  });
  it('is told another way before the file is closed', () => {
    expect(toTell(ended, now)).toMatchObject({ letter: 'reply', textKey: key('reply') });
    expect(wantedTasks(ended, now).map(({ type }) => type)).toEqual(['giveAnswer']);
  });
  it('is told too when the file was closed already', () => {
    const closed = { ...ended, matter: { ...ended.matter, stage: 'closed', closedAs: 'answered' } as const };
    expect(wantedTasks(closed, now).map(({ type }) => type)).toContain('giveAnswer');
  });
  it('lets no more mail go to that address', () => expect(ended.matter.addressProof).toBe('bounced'));
  it('leaves one row, however often it is said', () =>
    expect(after(ended, key('reply')).events).toHaveLength(ended.events.length));
});

it('asks the provider anew, whose request came back', () => {
  const sent = file({ stage: 'withProvider', round: 3 }, [asked, approved('toProvider'), about('letterSent', key('toProvider'))]);
  expect(wasAsked(sent, now)).toBe(true);
  const back = after(sent, key('toProvider'));
  expect(requestState(back, now)).toEqual({ is: 'failed' });
  expect(wasAsked(back, now)).toBe(false);
  expect(fallen(back, now)).toMatchObject({ stage: 'assessing' });
  expect(back.matter.addressProof).toBe('verified');
  expect(delayNoticeFrom(back)).toBe(delayNoticeFrom(sent));
});

it('writes to a dead address no more, not even by itself, and the word that it came in is given by hand', () => {
  const decided: NewEvent = {
    ...asked,
    data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
  };
  const back = after(file({}, [about('letterSent', '12|acknowledgement|0'), decided]), '12|acknowledgement|0');
  expect(automaticLetters(back, at('2026-03-06 10:00'))).toEqual([]);
  expect(toTell(back, now)).toMatchObject({ letter: 'confirmation' });
});

it('is believed before the pass has noted that it went, and the letter goes no second time', () => {
  const back = after(file({ stage: 'closing', round: 5 }, [approved('reply')]), key('reply'));
  expect(plan(back, now).some(({ kind }) => kind === 'sendLetter')).toBe(false);
});

it.each([
  ['an unknown letter', 'told|12|abc'],
  ['a letter of another case', '13|confirmation|0'],
  ['a letter nobody approved', key('reply')],
  ['a letter that was undone', key('delayNotice')],
])('takes nothing from a report on %s', (_what, textKey) => {
  const before = file({}, [approved('delayNotice'), about('letterUndone', key('delayNotice'))]);
  const same = after(before, textKey);
  expect([same.matter, same.events]).toEqual([before.matter, before.events]);
});
