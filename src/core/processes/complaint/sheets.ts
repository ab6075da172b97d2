// What the two sheets ask: only what is not known. One row a question that hangs on something; the others are asked as long as nobody has answered (decisions 8.23).

import { keysOf } from '../../brand';
import { aboutFields, lacksConsent, type AboutField } from '../../casefile/about';
import type { CaseFile } from '../../casefile/case-file';
import { channels } from '../../casefile/channel';

export type SheetId = 'reception' | 'assessment';

type Asked = (file: Pick<CaseFile, 'matter' | 'provider' | 'profile'>) => boolean;

/** What whoever hears a complaint can know, and may write down with it. */
export const heardFields = [
  'reporter',
  'concerned',
  'consent',
  'language',
  'interpreter',
] as const satisfies readonly AboutField[];

const asks: Partial<Record<AboutField, Asked>> = {
  /** The register says it of each of its providers. */
  operation: ({ provider }) => provider === null,
  /** Of a complaint it is what it says; a comment and praise are asked. */
  tone: ({ matter: { kind } }) => kind !== 'complaint',
  /** Her own yes goes without saying. */
  consent: ({ matter: { about } }) => about.reporter !== 'self',
  /** Of a relative without the individual's yes, or as long as nobody has said who tells. */
  harmTest: ({ matter: { about } }) => lacksConsent(about) || about.reporter === undefined,
  /** Where the routine writes only to who has signed, and where there is a paper to sign. */
  signed: ({ matter: { channel }, profile }) =>
    profile.communication.precondition === 'signedForm' || channel === 'letter' || channel === 'form',
  referred: ({ profile, matter: { channel } }) => profile.provider.firstStep === 'referPerson' && channels[channel].isSpoken,
  helped: ({ matter: { channel } }) => channels[channel].isSpoken,
};

/** The questions of a sheet that nobody has answered yet. */
export const asksOf = (file: Pick<CaseFile, 'matter' | 'provider' | 'profile'>, sheet: SheetId): readonly AboutField[] =>
  keysOf(aboutFields).filter(
    (field) =>
      file.matter.about[field] === undefined &&
      (sheet === 'assessment' || aboutFields[field].at === 'reception') &&
      (asks[field]?.(file) ?? true),
  );
