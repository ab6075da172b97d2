// How the individual was told is asked only of a provider that may know whom it concerns, and then everywhere: letter, card, page, link and EKU's suggestion.

import { keysOf, plainDate } from '../../../src/core/brand';
import { answerParts, askedParts } from '../../../src/core/casefile/asked-parts';
import { linkFields } from '../../../src/core/casefile/answer-link';
import { grounds, type Ground } from '../../../src/core/casefile/ground';
import type { Personal } from '../../../src/core/casefile/personal';
import { taskInputs } from '../../../src/core/cards/task-inputs';
import { proposeChoices } from '../../../src/core/eku/compose';
import { toProvider } from '../../../src/core/letters/to-provider';
import { aFile, at, aTask, aTriagedCase } from '../../support/builders';

const now = at('2026-03-03 10:00');
const personal: Personal = {
  intakeKey: 'k',
  complainant: { name: null, address: null },
  phone: null,
  postal: null,
  otherNumber: null,
  forwardedBy: null,
  subject: '',
  words: 'Besöket uteblev.',
  note: '',
  attachments: [],
  fingerprint: null,
  original: { name: 'original.eml', size: 1, sha256: '' },
};
const fileOn = (ground: Ground, came: Parameters<typeof aTriagedCase>[0] = {}) =>
  aFile({ matter: aTriagedCase({ ground, stage: 'withProvider', round: 3, ...came }) });

describe.each(keysOf(grounds))('on the ground %s', (ground) => {
  const asked = askedParts(ground);
  const isThree = grounds[ground].tells;

  it('the letter asks for as many things as the page, the card and the link [R221]', () => {
    const material = { file: fileOn(ground), personal, reference: 'SYN-2026-00012-x', now };
    const { body } = toProvider({ ...material, disclosure: 'noName', ground, replyDue: plainDate('2026-03-12') }, 'sv');
    expect(body).toContain(isThree ? 'tre saker' : 'två saker');
    expect(asked).toHaveLength(isThree ? 3 : 2);
    expect(linkFields({ ground })).toHaveLength(asked.length);
    const card = JSON.stringify(
      taskInputs(aTask({ type: 'providerReply', round: 3 }), fileOn(ground), {
        language: 'sv',
        now,
        providers: [],
        caseworkers: [],
        reader: null,
      }),
    );
    expect(card.includes('Återkoppling till den enskilde')).toBe(isThree);
  });

  it('an answer with all that was asked for is whole to EKU, and with less it is not [R221 R249]', () => {
    const whole = proposeChoices(fileOn(ground, { providerParts: asked, needsMet: true }), [], { now });
    expect([whole.feedback, whole.remaining]).toEqual(['full', []]);
    const less = proposeChoices(fileOn(ground, { providerParts: asked.slice(1), needsMet: true }), [], { now });
    expect([less.feedback, less.remaining]).toEqual(['part', ['answerInsufficient']]);
  });
});

it('a part that came although it was not asked for is still there to see', () => {
  expect(answerParts({ ground: 'none', providerParts: ['feedback'] })).toEqual(['investigation', 'measures', 'feedback']);
});
