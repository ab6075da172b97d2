// What a letter says only when it is so: that its words are cut, the number of a system it goes back through, and a day that is still to come.

import type { CaseFile } from '../../../src/core/casefile/case-file';
import { mostWords } from '../../../src/core/casefile/lengths';
import { acknowledgement, confirmation } from '../../../src/core/letters/acknowledgement';
import type { LetterMaterial } from '../../../src/core/letters/material';
import { receipt } from '../../../src/core/letters/receipt';
import { toldInCase } from '../../../src/core/letters/told';
import { toProvider, type Told } from '../../../src/core/letters/to-provider';
import { answerDay } from '../../../src/core/processes/complaint/new-day';
import { addDays, momentAt } from '../../../src/core/time/plain-date';
import { somebody } from '../../golden/letters';
import { aFile, aProvider, aTask, aTriagedCase, at, day } from '../../support/builders';

const file = aFile({ matter: aTriagedCase({ replyWish: 'email' }), provider: aProvider });
const material = (more: Partial<LetterMaterial> = {}): LetterMaterial => ({
  file,
  personal: somebody,
  reference: 'SYN-2026-00012-K7Q2M9XB4D',
  now: at('2026-03-03 10:00'),
  ...more,
});

describe('that only the beginning of the words stands in it', () => {
  const personal = { ...somebody, words: 'a'.repeat(mostWords) };
  const cut = 'Här står bara början.';
  const body = (told: Told): string => toProvider({ ...material({ personal }), ...told, replyDue: day('2026-03-12') }, 'sv').body;
  it('is said to a provider that gets the words', () => expect(body({ disclosure: 'name', ground: 'consent' })).toContain(cut));
  it('is not said of a summary in their place', () => {
    expect(body({ disclosure: 'noName', ground: 'consent' })).not.toContain(cut);
    expect(body({ disclosure: 'name', ground: 'none' })).not.toContain(cut);
  });
});

describe('the number of the system that a complaint came through', () => {
  const through = (answer: 'person' | 'system' | 'byHand'): string => {
    const systems = file.profile.systems.slice(0, 1).map((one) => ({ ...one, name: 'Artvise', answer }));
    const known: CaseFile = { ...file, profile: { ...file.profile, systems } };
    return acknowledgement(material({ file: known, personal: { ...somebody, otherNumber: 'Artvise 4711' } }), 'sv').subject;
  };
  it('stands in the subject of what goes back through it', () => expect(through('system')).toMatch(/ 4711$/));
  it.each(['person', 'byHand'] as const)('does not where the answer goes another way (%s)', (answer) =>
    expect(through(answer)).not.toContain('4711'),
  );
});

it('names the day of the answer as long as it is to come, and on that day only that it is on its way', () => {
  const last = answerDay(file);
  const said = (on: typeof last): string => confirmation(material({ now: momentAt(on, '09:00') }), 'sv').body;
  expect(said(addDays(last, -1))).toContain('Du får svar senast');
  expect(said(last)).toContain('Du får svar så snart vi kan.');
  expect(said(last)).not.toContain('Du får svar senast');
});

describe('what may mean danger', () => {
  const kase = aTriagedCase({ replyWish: 'email' });
  const spoken: CaseFile = { ...file, matter: { ...kase, signs: ['subject'] } };
  const inDanger: CaseFile = { ...file, matter: { ...kase, danger: 'yes' } };
  const alarmed = [
    ['heard', spoken],
    ['said', inDanger],
  ] as const;
  it.each(alarmed)('gives the colleague who forwarded it no day to wait for, and 112 (%s)', (_how, known) => {
    const inSwedish = receipt(material({ file: known }), 'sv').body;
    expect(inSwedish).toContain('Larmet har gått, och det läses före allt annat. Ring 112 om det är akut.');
    expect(inSwedish).not.toMatch(/senast|inte göra något mer/);
    const inEnglish = receipt(material({ file: known }), 'en').body;
    expect(inEnglish).toContain('The alarm has been raised');
    expect(inEnglish).not.toMatch(/taken by|nothing more/);
  });
  it('gives her the day of the task that is open where nothing does', () => {
    const task = aTask({ type: 'triage', due: day('2026-03-05') });
    const { body } = receipt(material({ file: { ...file, tasks: [task] } }), 'sv');
    expect(body).toContain('nästa steg tas senast torsdag 5 mars.');
    expect(body).toContain('Du behöver inte göra något mer.');
    expect(body).not.toContain('Larmet');
  });
  it('says so too of what was put in a case that was there', () => {
    const said = (isAlarm: boolean) => toldInCase({ number: 'SYN-2026-00012', sender: 'Avsändaren', isAlarm }, 'sv').body;
    expect(said(true)).toContain('Larmet har gått');
    expect(said(true)).not.toContain('Du behöver inte göra något mer.');
    expect(said(false)).not.toContain('Larmet');
    expect(said(false)).toContain('Du behöver inte göra något mer.');
  });
  it.each(alarmed)('is acknowledged to the person without a calm day and without a word of any alarm (%s)', (_how, known) => {
    const early = { now: at('2026-03-02 08:15') };
    const { body } = acknowledgement(material({ ...early, file: known }), 'sv');
    expect(acknowledgement(material(early), 'sv').body).toContain('Vi läser det senast');
    expect(body).not.toContain('Vi läser det senast');
    expect(body).toContain('Vi läser det så snart vi kan');
    expect(body).toContain('Ring 112.');
    expect(body).not.toMatch(/larm/iu);
  });
});
