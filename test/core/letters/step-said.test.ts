// What an answer says of the next step and its day: its own sentence follows what is decided, own words stay, and no letter promises another day.

import { plainDate } from '../../../src/core/brand';
import { withNewDay } from '../../../src/core/letters/delay-notice';
import { withNeeds } from '../../../src/core/letters/needs-said';
import { forNextStep, lacksStepDay, saysDay, withEnding, withStep } from '../../../src/core/letters/step-said';

const around = (sentence: string): string => `Hej!\n\nMina egna ord.\n\n${sentence}\n\nMed vänlig hälsning`;
const met = 'Vi har följt upp ärendet, och behoven är nu tillgodosedda.';
const start = 'Vi har följt upp ärendet. Behoven är inte tillgodosedda än.';
const unmet = `${start} [Skriv här vad nästa steg är, och senast vilken dag.]`;
const easy = 'Hjälpen fungerar inte än. [Skriv här vad som händer nu, och vilken dag.]';
const own = around(`${start} Vi ringer dig den 4 mars.`);
const meeting = { nextStep: 'meeting', nextStepDay: plainDate('2026-03-20'), provider: 'Norrsken Hemtjänst AB' } as const;
const asking = { ...meeting, nextStep: 'askProviderAgain', nextStepDay: plainDate('2026-04-01') } as const;

describe('its own sentence', () => {
  it.each([
    [unmet, `${start} Vi bjuder in till ett möte. Det gör vi senast 20 mars 2026.`],
    [easy, 'Hjälpen fungerar inte än. Vi bjuder in till ett möte. Det gör vi senast 20 mars 2026.'],
    [
      'We have followed up the case. The needs are not met yet. [Skriv här vad nästa steg är, och senast vilken dag.]',
      'We have followed up the case. The needs are not met yet. We will invite to a meeting. We will do that by 20 March 2026.',
    ],
  ])('%s says the step, another step, and the place again [R234 R237]', (place, said) => {
    expect(withStep(around(place), meeting)).toBe(around(said));
    expect(withStep(withStep(around(place), asking), meeting)).toBe(around(said));
    expect(withStep(around(said), null)).toBe(around(place));
    expect(withEnding(around(said))).not.toContain('20 ');
    expect(withEnding(around(said))).not.toContain('[');
    expect(withStep(withEnding(around(said)), asking)).toBe(withStep(around(place), asking));
    expect(lacksStepDay(withEnding(around(said)), meeting.nextStepDay)).toBe(true);
  });

  it('is not put beside own words: two days never stand in one letter [R234 R237]', () => {
    expect(withStep(own, meeting)).toBe(own);
    expect(lacksStepDay(own, meeting.nextStepDay)).toBe(true);
    expect(lacksStepDay(own, plainDate('2026-03-04'))).toBe(false);
  });

  it('is not put into a letter that tells nothing of the needs: a relative without consent is told nothing', () => {
    const neutral = around('Vi kan inte säga om någon är känd hos oss.');
    expect(withStep(neutral, meeting)).toBe(neutral);
    expect(withEnding(neutral)).toBe(neutral);
    expect(lacksStepDay(neutral, meeting.nextStepDay)).toBe(false);
  });
});

describe('the letter for the next round', () => {
  it.each([
    `${start} Vi bjuder in till ett möte. Det gör vi senast 20 mars 2026.`,
    `${start} Vi vänder oss till Norrsken Hemtjänst AB igen och begär att det rättas till. Det gör vi senast 1 april 2026.`,
    `${start} Vi ringer dig den 4 mars.`,
  ])('has a place where it said: %s [R234 R237]', (said) => {
    expect(forNextStep(around(said))).toBe(around(unmet));
    expect(withNeeds(forNextStep(around(said)) ?? '', true)).toBe(around(met));
  });
  it('is in the form it was', () =>
    expect(forNextStep(around('Hjälpen fungerar inte än. Vi ringer på måndag.'))).toBe(around(easy)));
  it('is drawn anew where nothing was said of a step', () => expect(forNextStep(around('Allt i egna ord.'))).toBeUndefined());
});

it.each([
  ['Vi ringer 4 mars.', true],
  ['Vi ringer den 4 mars 2026.', true],
  ['We call on 4 March.', true],
  ['Senast 2026-03-04 hör vi av oss.', true],
  ['Vi hör av oss senast 4/3.', true],
  ['Vi ringer 14 mars.', false],
  ['Vi ringer 4/31.', false],
  ['Vi ringer.', false],
])('%s says 4 March: %s', (text, expected) => expect(saysDay(text, plainDate('2026-03-04'))).toBe(expected));

describe('the new day of a late answer', () => {
  const late = (day: string): string => `Svaret tar längre tid.\n\nDu får besked senast ${day}.\n\nHälsningar`;
  it('stands in its own sentence, whichever stood there [R195]', () => {
    const first = withNewDay(late('[Skriv här vilken dag]'), plainDate('2026-03-04'), 'sv');
    expect(first).toBe(late('4 mars 2026'));
    expect(withNewDay(first, plainDate('2026-03-20'), 'sv')).toBe(late('20 mars 2026'));
    expect(withNewDay(first, null, 'sv')).toBe(late('[Skriv här vilken dag]'));
  });
  it('leaves own words as they are', () => {
    for (const words of [late('på fredag, om allt går väl'), 'Vi hör av oss på fredag.'])
      expect(withNewDay(words, plainDate('2026-03-20'), 'sv')).toBe(words);
  });
});
