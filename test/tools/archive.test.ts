// A package for the archive, drawn and packed of invented cases: the map and the description meet what the standards ask for, whatever letters come in, and nobody
// who complained is named outside the documents.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ermsName, metsName, readMeName } from '../../src/core/archive/places';
import { software } from '../../src/core/archive/software';
import type { CaseFile } from '../../src/core/casefile/case-file';
import type { Records } from '../../src/core/records/document';
import { packArchive, type Packed } from '../../src/paper/pack-archive';
import { demands, unmet } from '../../tools/archive/demands';
import { ownFaults, textIn, unpacked, type Files } from '../../tools/archive/look';
import { plant, planted } from '../../tools/archive/planted';
import { partsAt, readXml, type Read } from '../../tools/archive/read-xml';
import { anEndedCase, complainant, hostile, invented, packageFor, toPack } from '../support/archive/invented';
import { aProvider, caseworker, profile } from '../support/builders';

type Own = Parameters<typeof packageFor>[1];
const packed = (records: Records, own: Own = {}): Promise<Packed> => packArchive(toPack(packageFor(records, own)));
const filesOf = async (records: Records = invented(), own: Own = {}): Promise<Files> =>
  unpacked((await packed(records, own)).bytes);
const erms = (files: Files): Read => readXml(textIn(files, ermsName));
const textAt = (root: Read, at: string): readonly string[] => partsAt(root, at).map(({ text }) => text);
const caseFile = 'aggregations/aggregation';

let sound: Files;
beforeAll(async () => {
  sound = await filesOf();
});

describe('the package of a case', () => {
  it('has its map, its description, its documents as they came and as PDF, what explains it and a schema [L23]', () => {
    expect([...sound.keys()]).toEqual([
      'METS.xml',
      'documentation/SN-2026-0123-00-forteckning.pdf',
      'documentation/om-paketet.txt',
      'metadata/descriptive/erms.xml',
      'representations/submission/data/SN-2026-0123-01-bilaga-1.pdf',
      'representations/submission/data/SN-2026-0123-01-inkommet.eml',
      'representations/submission/data/SN-2026-0123-02-anteckning.pdf',
      'representations/submission/data/SN-2026-0123-03-historik.pdf',
      'schemas/erms-urval.xsd',
    ]);
    expect(textIn(sound, readMeName)).toContain('Paketet gäller ärende SN 2026/0123 hos Ekbacka kommun, socialnämnden.');
  });

  it.each([
    ['as cases are', invented(), {}],
    ['with everything that breaks XML', invented(hostile), { name: hostile }],
    ['with very long words', invented('Åäö '.repeat(5000)), { name: 'n'.repeat(900) }],
    ['whose file is missing', invented(), { missing: ['.eml'] }],
    ['that is protected', invented(undefined, anEndedCase({ protection: 'protected' })), {}],
    [
      'that nobody has registered',
      invented(undefined, anEndedCase({ registryNumber: null, inOrder: 'noSecrecy', topic: null })),
      {},
    ],
  ])('meets the demands, and every checksum is right, of a case %s [L23]', async (_what, records, own) => {
    expect(await ownFaults(await filesOf(records, own))).toEqual([]);
  });

  it('is the same bytes when it is made again', async () => {
    expect((await packed(invented(hostile))).sha256).toBe((await packed(invented(hostile))).sha256);
    expect((await packed(invented())).sha256).not.toBe((await packed(invented('En annan anteckning.'))).sha256);
  });

  it('says which program made it, as package.json has it', () => {
    const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as { version: string };
    expect(software.version).toBe(version);
  });
});

describe('the demands', () => {
  it.each(demands.map((one) => one.id))('%s is met', (id) => {
    expect(unmet(readXml(textIn(sound, metsName)))).not.toContain(id);
  });

  it.each(demands.flatMap((one) => ('without' in one || one.must !== true ? [] : [one])))(
    '$id is missed where the part it is about is gone',
    ({ id, at, has }) => {
      const root = readXml(textIn(sound, metsName));
      for (const one of partsAt(root, at)) takeOut(one, has);
      expect(unmet(root)).toContain(id);
    },
  );

  it.each(planted.filter(({ by }) => by === 'own'))('$what: caught', async (fault) => {
    expect(await ownFaults(plant(sound, fault))).not.toEqual([]);
  });
});

/** Takes an attribute, an element or the text away. */
function takeOut(one: Read, has: string): void {
  if (has === '.') one.text = '';
  else if (has.startsWith('@')) Reflect.deleteProperty(one.attributes, has.slice(1));
  else for (const child of partsAt(one, has)) one.children.splice(one.children.indexOf(child), 1);
}

describe('the description', () => {
  it('says number, board, days, who answered for the case, the paragraph of secrecy and the proposed class [L19 L23]', () => {
    const root = erms(sound);
    expect(textAt(root, `${caseFile}/objectId`)).toEqual(['SN 2026/0123']);
    expect(textAt(root, `${caseFile}/extraId`)).toEqual(['SYN-2026-00012']);
    expect(textAt(root, `${caseFile}/title`)).toEqual(['Klagomål, hemtjänst, Norrsken Hemtjänst AB']);
    expect(textAt(root, `${caseFile}/agents/agent[@agentType=responsible_person]/name`)).toEqual(['Karin Lindqvist']);
    expect(textAt(root, `${caseFile}/restriction/regulation`)).toEqual(['OSL 26 kap. 1 §']);
    expect(textAt(root, `${caseFile}/notes/note`).join(' ')).toContain('Föreslagen gallringsklass: Klagomål och synpunkter');
    expect(textAt(root, `${caseFile}/action/actionText`)).toContain('Kom in som mejl');
  });

  it('says of each document what it is, which way it went, when, and which files it has', () => {
    const records = partsAt(erms(sound), `${caseFile}/record`);
    expect(records.map(({ attributes }) => attributes['systemIdentifier'])).toEqual([
      'SYN-2026-00012/1',
      'SYN-2026-00012/2',
      'SYN-2026-00012/3',
    ]);
    expect(records.map((one) => textAt(one, 'title')[0])).toEqual([
      'Kom in som mejl',
      'Anteckning från uppföljningen',
      'Historik: vad som hänt i ärendet',
    ]);
    expect(records.map((one) => textAt(one, 'direction')[0])).toEqual(['In', 'Intern', 'Intern']);
    expect(
      partsAt(records[0] ?? erms(sound), 'additionalInformation/appendix').map(({ attributes }) => attributes['fileFormat']),
    ).toEqual(['message/rfc822', 'application/pdf']);
  });

  it('says what is not there, and never describes it', async () => {
    const [came] = partsAt(erms(await filesOf(invented(), { missing: ['.eml'] })), `${caseFile}/record`);
    expect(textAt(came ?? erms(sound), 'notes/note')).toEqual(['En fil som hör till handlingen fanns inte när paketet gjordes.']);
    expect(partsAt(came ?? erms(sound), 'additionalInformation/appendix')).toHaveLength(1);
  });

  it('names nobody who complained, neither there nor in the map nor in what files are called', () => {
    for (const name of [metsName, ermsName, readMeName]) expect(textIn(sound, name)).not.toMatch(/Asta|Bergkvist/);
    expect([...sound.keys()].join(' ')).not.toMatch(/Asta|Bergkvist/);
    expect(complainant).toContain('Bergkvist');
  });

  it('names no provider of a protected case, for that may lead to somebody', async () => {
    const files = await filesOf(invented(undefined, anEndedCase({ protection: 'protected' })));
    expect(textIn(files, ermsName)).not.toContain(aProvider.name);
    expect(textIn(files, metsName)).not.toContain(aProvider.name);
    expect(textIn(files, ermsName)).toContain('<protectedIdentity>true</protectedIdentity>');
  });

  it('calls an employee who signs by function by that', async () => {
    const file: CaseFile = {
      ...anEndedCase(),
      profile: { ...profile, letters: { ...profile.letters, byFunction: [caseworker.id] } },
    };
    const names = textAt(
      erms(await filesOf(invented(undefined, file))),
      `${caseFile}/agents/agent[@agentType=responsible_person]/name`,
    );
    expect(names).toEqual(['Handläggare (undertecknar med funktion)']);
  });

  it('brings letters the font lacks beside the paper, as a file of the same document', async () => {
    const files = await filesOf(invented('Tack 🙂'));
    expect([...files.keys()]).toContain('representations/submission/data/SN-2026-0123-02-anteckning.txt');
    expect(textIn(files, ermsName)).toContain('SN-2026-0123-02-anteckning.txt');
  });
});
