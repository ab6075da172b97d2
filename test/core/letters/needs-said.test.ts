// What an answer says of the needs follows the assessment, whoever has written in it.

import { saysOtherwise, withNeeds } from '../../../src/core/letters/needs-said';

const around = (sentence: string): string => `Hej!\n\nMina egna ord.\n\n${sentence}\n\nMed vänlig hälsning`;
const met = 'Vi har följt upp ärendet, och behoven är nu tillgodosedda.';
const unmet = 'Vi har följt upp ärendet. Behoven är inte tillgodosedda än. [Skriv här vad nästa steg är, och senast vilken dag.]';

describe('a letter', () => {
  it.each([
    [met, true, false],
    [met, false, true],
    [unmet, true, true],
    [unmet, false, false],
    ['Behoven är inte tillgodosedda än. Vi har följt upp ärendet.', true, false],
    ['Vi har följt upp ärendet. Behoven är inte tillgodosedda än. Vi bjuder in till ett möte.', true, true],
    ['Vi har följt upp ärendet. Behoven är inte\n  tillgodosedda.', true, true],
    ['We have followed up the case, and the needs are now met.', false, true],
    ['We have followed up the case. The needs are not met yet. We will call.', true, true],
    ['Hjälpen fungerar nu.', false, true],
    ['Hjälpen fungerar inte än. Vi ringer på måndag.', true, true],
    [met, null, false],
  ] as const)('%j, needs met: %j → says otherwise: %j [R234]', (sentence, needsMet, expected) =>
    expect(saysOtherwise(around(sentence), needsMet)).toBe(expected),
  );

  it('turns its own sentence and leaves what somebody has written [R234]', () => {
    expect(withNeeds(around(met), false)).toBe(around(unmet));
    expect(withNeeds(around(unmet), true)).toBe(around(met));
    const own = around('Vi har följt upp ärendet. Behoven är inte tillgodosedda än. Vi bjuder in till ett möte.');
    expect(withNeeds(own, true)).toBe(own);
  });
});
