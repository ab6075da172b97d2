// Invented cases for the archive: one as cases are, one with everything that breaks XML in whatever may reach a description.

import { textHash } from '../../../src/core/brand';
import { packageId } from '../../../src/core/archive/describe';
import { packageOf, type ArchivePackage } from '../../../src/core/archive/package-of';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import type { KeptText, Personal } from '../../../src/core/casefile/personal';
import type { RegisteredName } from '../../../src/core/casefile/provider';
import type { Fetched, Records } from '../../../src/core/records/document';
import { placed } from '../../../src/core/records/placed';
import type { ToArchive } from '../../../src/paper/pack-archive';
import { aFile, aProvider, aTriagedCase, at, caseworker, events, manager, profile } from '../builders';

/** Entities, control characters, the end of CDATA, letters that turn the line, a picture of several letters, half a pair. */
export const hostile = '<b>&amp;"\'</b> ]]> \u0000\u0007\u001b\u202Eelak\u202C \u{1F469}\u200D\u{1F467} \ud800 \ufffe åäö';

/** Nobody of that name is anywhere but in the documents. */
export const complainant = 'Asta Bergkvist-Påhittad';

const personal = (own: Partial<Personal> = {}): Personal => ({
  intakeKey: 'key',
  complainant: { name: complainant, address: 'asta@example.com' },
  phone: null,
  postal: null,
  otherNumber: null,
  forwardedBy: null,
  subject: `${complainant} klagar`,
  words: 'De kom inte i går kväll.',
  note: '',
  attachments: [{ name: `${complainant}.pdf`, size: 3, sha256: 'x' }],
  original: { name: 'original.eml', size: 4, sha256: 'y' },
  fingerprint: null,
  ...own,
});

const note = (body: string): KeptText => ({
  key: '12|followUpNote|1',
  caseId: aTriagedCase().id,
  kind: 'followUpNote',
  subject: '',
  body,
  hash: textHash('h'),
  at: at('2026-03-06'),
  by: caseworker.id,
  mail: null,
});

const happened: readonly NewEvent[] = [
  { kind: 'received', data: { channel: 'mail', forwarded: false }, at: at('2026-03-02 08:10'), by: null },
  {
    kind: 'decided',
    data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
    at: at('2026-03-03 09:00'),
    by: manager.id,
  },
  { kind: 'registered', data: { number: 'SN 2026/0123', inOrder: null }, at: at('2026-03-03 09:10'), by: manager.id },
];

export const anEndedCase = (own: Partial<CaseFile['matter']> = {}): CaseFile =>
  aFile({
    matter: aTriagedCase({
      stage: 'closed',
      closedAs: 'answered',
      topic: 'missedVisits',
      registryNumber: 'SN 2026/0123',
      inOrder: null,
      ...own,
    }),
    provider: aProvider,
    events: events(...happened),
    profile: { ...profile, archive: { ...profile.archive, organisationNumber: '212000-0000', receiver: 'Ekbacka kommunarkiv' } },
  });

/** `words`: what the note says, what the provider and the employees are called. */
export function invented(words?: string, file: CaseFile = anEndedCase()): Records {
  const provider = words === undefined ? aProvider : { ...aProvider, name: `${words} AB` as RegisteredName };
  return {
    file: { ...file, provider },
    personal: personal(),
    texts: [note(words ?? 'Vi ringde och det ordnade sig.')],
    posts: [],
    beside: [],
  };
}

/** Everything was found, but what is named. */
const fetched = (records: Records, missing: readonly string[] = []): Fetched => ({
  files: new Map(
    placed(records).flatMap(({ files }) =>
      files.flatMap(({ name }) => (missing.some((end) => name.endsWith(end)) ? [] : [[name, 'whole'] as const])),
    ),
  ),
  letters: new Map(),
});

export function packageFor(
  records: Records,
  own: { readonly missing?: readonly string[]; readonly name?: string } = {},
): ArchivePackage {
  const making = { now: at('2026-06-01 10:00'), nameOf: () => own.name ?? 'Karin Lindqvist' };
  const given = { records, all: placed(records), fetched: fetched(records, own.missing), making };
  return packageOf(given, packageId(records, '7'));
}

/** What the thread is given of it; each file holds its own name. */
export const toPack = ({ description, index, papers, files }: ArchivePackage): ToArchive => ({
  description,
  index,
  papers,
  files: files.map(({ name }) => ({ name, bytes: new TextEncoder().encode(name) })),
});
