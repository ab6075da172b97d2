// No letter has a sentence around something that is not there, and the answer says what was done and who signs.

import { keysOf } from '../../../src/core/brand';
import type { Personal } from '../../../src/core/casefile/personal';
import type { RegisteredName } from '../../../src/core/casefile/provider';
import { acknowledgement, confirmation } from '../../../src/core/letters/acknowledgement';
import { delayNotice } from '../../../src/core/letters/delay-notice';
import { exitNotice } from '../../../src/core/letters/exit-notice';
import type { Letter, LetterMaterial, Signer } from '../../../src/core/letters/material';
import { notice, noticeOwn } from '../../../src/core/letters/notice';
import { passedOn, toldWhere } from '../../../src/core/letters/passed-on';
import { receipt } from '../../../src/core/letters/receipt';
import { reply } from '../../../src/core/letters/reply';
import { safety } from '../../../src/core/letters/safety';
import { toProvider, type Told } from '../../../src/core/letters/to-provider';
import { mostWords } from '../../../src/core/casefile/lengths';
import { letterTypes } from '../../../src/core/processes/complaint/letters';
import { letters as letterTexts } from '../../../src/core/text/sv/letters';
import { somebody } from '../../golden/letters';
import { aFile, aProvider, aTriagedCase, at, day } from '../../support/builders';

const whole: LetterMaterial = {
  file: aFile({
    matter: aTriagedCase({ providerParts: ['investigation', 'measures'], needsMet: true }),
    provider: aProvider,
    events: [
      {
        kind: 'decided',
        at: at('2026-03-03 09:00'),
        by: null,
        seq: 1,
        caseId: aTriagedCase().id,
        data: { task: 'k', type: 'forwardToProvider', outcome: 'sent', reason: null },
      },
    ],
  }),
  personal: somebody,
  reference: 'SYN-2026-00012-K7Q2M9XB4D',
  now: at('2026-03-10 10:00'),
  signer: { name: 'Ulla Nyman', role: 'unitManager' },
};

const letters: Readonly<Record<string, (material: LetterMaterial) => Letter | null>> = {
  acknowledgement: (material) => acknowledgement(material, 'sv'),
  confirmation: (material) => confirmation(material, 'sv'),
  safety: (material) => safety(material, 'sv'),
  receipt: (material) => receipt(material, 'sv'),
  notice: (material) => notice(material, { disclosure: 'name', ground: 'consent' }, 'sv'),
  noticeOwn: (material) => noticeOwn(material, 'sv'),
  delayNotice: (material) => delayNotice({ ...material, day: day('2026-03-20') }, 'sv'),
  passedOn: (material) => passedOn(material, 'sv'),
  toldWhere: (material) => toldWhere(material, 'sv'),
  exitNotice: ({ file, ...rest }) =>
    exitNotice({ ...rest, file: { ...file, matter: { ...file.matter, exit: 'documents' } } }, 'sv'),
  reply: (material) => reply({ ...material, done: ' ' }, 'sv'),
  toProvider: (material) => toProvider({ ...material, disclosure: 'name', ground: 'consent', replyDue: day('2026-03-12') }, 'sv'),
};

const personal = (own: Partial<Personal>): LetterMaterial => ({ ...whole, personal: { ...somebody, ...own } });
const file = (own: Partial<LetterMaterial['file']>): LetterMaterial => ({ ...whole, file: { ...whole.file, ...own } });
const printed = (postal: string | null): LetterMaterial => ({
  ...personal({ postal }),
  file: { ...whole.file, matter: { ...whole.file.matter, addressProof: 'none', replyWish: 'letter' } },
});
const signedBy = (signer: Signer | undefined): LetterMaterial => ({ ...whole, signer });
const lss = { ...aProvider, service: 'dailyActivity' } as const;

const empties: Readonly<Record<string, LetterMaterial>> = {
  'nothing missing': whole,
  'an empty name': personal({ complainant: { name: ' ', address: null } }),
  'no name': personal({ complainant: { name: null, address: null } }),
  'no words': personal({ words: ' \n', subject: '' }),
  'no provider': file({ provider: null }),
  'a provider without a name': file({ provider: { ...aProvider, name: ' ' as RegisteredName } }),
  'a contract without a number': file({ provider: { ...lss, contractId: '' as RegisteredName } }),
  'no parts and nothing known of the needs': file({ matter: aTriagedCase() }),
  'nowhere to post it': printed(null),
  'an address of blank rows': printed(' \n\n '),
  'an address with blank rows and blanks': printed('\n  Påhittade gatan 1 \r\n\n123 45 Ekbacka  \n'),
  'nobody to sign': signedBy(undefined),
  'a function alone': signedBy({ name: null, role: 'caseworker' }),
  'an empty name to sign': signedBy({ name: ' ', role: 'caseworker' }),
};

describe.each(keysOf(letters))('%s', (id) => {
  it.each(keysOf(empties))('has no empty sentence with %s', (missing) => {
    const material = empties[missing];
    const body = material === undefined ? '' : (letters[id]?.(material)?.body ?? '');
    expect(body).not.toBe('');
    for (const paragraph of body.split('\n\n')) {
      expect(paragraph.trim()).not.toBe('');
      expect(paragraph.trim()).not.toMatch(/:$|\{|\}|undefined|null| {2}| [.,!?]|\(\)|^[.,!?]/u);
      for (const row of paragraph.split('\n')) expect(row.trim()).not.toBe('');
    }
  });
});

const onPaper = keysOf(letterTypes).filter((id) => letterTypes[id].to === 'complainant' && 'byHand' in letterTypes[id]);

describe.each([...onPaper, 'confirmation'])('%s on paper', (id) => {
  const rows = 'Påhittade gatan 1\n123 45 Ekbacka';
  const body = (material: LetterMaterial): string => letters[id]?.(material)?.body ?? '';
  it('begins with the name and the postal address', () =>
    expect(body(printed(rows)).split('\n\n')[0]).toBe(`Greta Holm\n${rows}`));
  it('has them neither by mail nor where it is read out', () => {
    const aloud = printed(rows);
    const phone: LetterMaterial = {
      ...aloud,
      file: { ...aloud.file, matter: { ...aloud.file.matter, replyWish: 'phone' } },
    };
    expect(body(phone)).not.toContain('Påhittade');
    expect(body({ ...whole, personal: { ...somebody, postal: rows } })).not.toContain('Påhittade');
  });
});

describe('the answer to whoever complained', () => {
  const body = (material: LetterMaterial, done?: string) => reply({ ...material, done }, 'sv').body;

  it('says what the provider answered and what was done in own words [R234 R311]', () => {
    expect(body(whole, 'Nya rutiner finns.')).toContain('Utföraren har utrett det som hänt.');
    expect(body(whole, 'Nya rutiner finns.')).toContain('Det här är gjort: Nya rutiner finns.');
    expect(body(whole)).not.toContain('Det här är gjort');
  });

  it('is signed with name and function over the office', () =>
    expect(body(whole)).toContain('Ulla Nyman\nEnhetschef\nEkbacka kommun, socialförvaltningen'));

  it('is signed by function alone where no name may stand', () => {
    const alone = body(signedBy({ name: null, role: 'unitManager' }));
    expect(alone).toContain('\n\nEnhetschef\nEkbacka kommun');
    expect(alone).not.toContain('Ulla');
  });
});

describe('a complaint that is longer than we keep', () => {
  const told = { disclosure: 'name', ground: 'consent', replyDue: day('2026-03-12') } as const;
  const bodyOf = (length: number, more: Partial<Pick<Told, 'disclosure' | 'ground'>> = {}) =>
    toProvider({ ...personal({ words: 'a'.repeat(length) }), ...told, ...more }, 'sv').body;
  const sentence = 'Här står bara början.';
  it('is said to be cut in the letter to the provider', () => expect(bodyOf(mostWords)).toContain(sentence));
  it('is not, where it is whole or its words do not stand there', () => {
    expect(bodyOf(mostWords - 2)).not.toContain(sentence);
    expect(bodyOf(mostWords, { disclosure: 'noName' })).not.toContain(sentence);
    expect(bodyOf(mostWords, { ground: 'none' })).not.toContain(sentence);
  });
});

describe('what the letters say', () => {
  const bodyOf = (id: string, material = whole): string => letters[id]?.(material)?.body ?? '';

  it('thanks whoever writes, and says that it is taken care of [R118 R121 R305]', () => {
    for (const id of ['acknowledgement', 'confirmation'])
      expect(bodyOf(id)).toContain('Tack för att du hör av dig. Vi har tagit emot det du berättade och tar hand om det.');
  });
  it('says nothing of writing to somebody who may have rung', () => {
    const said = Object.entries<string>(letterTexts).filter(([key]) => key !== 'letter.safety.read'); // goes by mail alone
    expect(said.filter(([, words]) => /det du skrev/i.test(words))).toEqual([]);
  });
  it('regrets what has happened, and thanks for telling [R118 R120]', () => {
    for (const id of ['notice', 'noticeOwn', 'reply']) expect(bodyOf(id)).toMatch(/Tack för att du[^.]+\. Vi beklagar det/);
  });
  it('never defends, explains away or denies [R122]', () => {
    const defence =
      /missförst|inte vårt fel|inte stämmer|överdriv|obefogad|ogrundad|har gjort rätt|följt rutinen|går inte att undvika/i;
    const said = Object.entries<string>(letterTexts);
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter(([, words]) => defence.test(words))).toEqual([]);
  });
  it('asks the provider for three things by a last day, on the ground the law gives [R068 R221 R308 L04]', () => {
    const asked = bodyOf('toProvider');
    for (const part of ['vad ni har kommit fram till när ni utrett', 'vilka åtgärder ni har gjort', 'hur ni har gett besked'])
      expect(asked).toContain(part);
    expect(asked).toContain('Svara senast 12 mars 2026.');
    expect(asked).toContain('Enligt 15 kap. 9 § socialtjänstlagen (2025:400)');
  });
  it('tells the person that the provider has been asked to investigate and answer, and when the answer comes [R170 R307]', () => {
    expect(bodyOf('notice')).toContain('Vi har bett Norrsken Hemtjänst AB att utreda det som hänt');
    expect(bodyOf('notice')).toContain('Du får svar senast 16 mars 2026.');
  });
  it('tells the person where it has gone when it is somebody else’s [R306]', () => {
    expect(bodyOf('passedOn')).toContain('Det är någon annan än vi som ansvarar');
    expect(bodyOf('passedOn')).toContain('Vi har lämnat det till [Skriv här vart');
  });
  it('says that the answer is late, why, and by which day it comes [R195 R310]', () => {
    const late = bodyOf('delayNotice');
    expect(late).toContain('Svaret tar längre tid än de 14 dagar vi lovade. Det beklagar vi.');
    expect(late).toContain('[Skriv här varför det dröjer.]');
    expect(late).toContain('Du får besked senast 20 mars 2026.');
  });
  it('tells the colleague who forwarded what became of it, where it is and the next day [DEC3.10]', () => {
    expect(bodyOf('receipt')).toContain('blev ärende SYN-2026-00012. Det ligger nu hos registratorn, och nästa steg tas senast');
  });
});
