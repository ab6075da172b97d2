// The map of a package as METS has it: FGS Paketstruktur 2.0, that is E-ARK CSIP 2.2 with SIP 2.2. Which numbered demand each part answers is held by
// test/core/archive/demands.

import { compared } from '../order';
import type { Description } from './description';
import { mediaType } from './media-types';
import { dataFolder, documentationFolder, ermsName } from './places';
import { software } from './software';
import { element, textElement, type XmlElement } from './xml';

/** A file in the package: where it lies below the package's folder, its bytes and their checksum in hex. */
export interface PackedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** The content information type that is declared. What we write is valid in 3.0 too, but a package names one. */
const contentType = 'citserms_v2_1';

const groups = [
  { id: 'group-documentation', use: 'Documentation', label: 'Documentation', folder: `${documentationFolder}/` },
  { id: 'group-schemas', use: 'Schemas', label: 'Schemas', folder: 'schemas/' },
  { id: 'group-data', use: 'Representations/submission/data', label: 'Representations', folder: `${dataFolder}/` },
] as const;

/** The root of `METS.xml`. `files` are all others of the package. */
export function metsOf(description: Description, files: readonly PackedFile[]): XmlElement {
  const sorted = [...files].sort((a, b) => compared(a.path, b.path));
  return element(
    'mets',
    {
      xmlns: 'http://www.loc.gov/METS/',
      'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      OBJID: description.id,
      LABEL: description.title,
      TYPE: 'Mixed',
      'csip:CONTENTINFORMATIONTYPE': contentType,
      PROFILE: 'https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml',
    },
    [
      headerOf(description),
      ...sorted.filter(({ path }) => path === ermsName).map((erms) => describing(description, erms)),
      fileSection(description, sorted),
      structure(description),
    ],
  );
}

function headerOf({ made, deliverer }: Description): XmlElement {
  const { authority, organisationNumber: number, receiver, agreement, reference } = deliverer;
  const code = number === null ? [] : [textElement('note', number, { 'csip:NOTETYPE': 'IDENTIFICATIONCODE' })];
  const alternative = (type: string, text: string | null): readonly XmlElement[] =>
    text === null ? [] : [textElement('altRecordID', text, { TYPE: type })];
  return element('metsHdr', { CREATEDATE: made, RECORDSTATUS: 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' }, [
    element('agent', { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' }, [
      textElement('name', software.name),
      textElement('note', software.version, { 'csip:NOTETYPE': 'SOFTWARE VERSION' }),
    ]),
    ...(['ARCHIVIST', 'CREATOR'] as const).map((role) =>
      element('agent', { ROLE: role, TYPE: 'ORGANIZATION' }, [textElement('name', authority), ...code]),
    ),
    ...(receiver === null
      ? []
      : [element('agent', { ROLE: 'PRESERVATION', TYPE: 'ORGANIZATION' }, [textElement('name', receiver)])]),
    ...alternative('SUBMISSIONAGREEMENT', agreement),
    ...alternative('REFERENCECODE', reference),
  ]);
}

/** An address inside the package: every part of it escaped, the slashes kept. */
const reference = (path: string): XmlElement['attributes'] => ({
  LOCTYPE: 'URL',
  'xlink:type': 'simple',
  'xlink:href': path.split('/').map(encodeURIComponent).join('/'),
});

const measured = ({ size, sha256 }: PackedFile, made: string): XmlElement['attributes'] => ({
  SIZE: String(size),
  CREATED: made,
  CHECKSUM: sha256,
  CHECKSUMTYPE: 'SHA-256',
});

const describing = ({ made }: Description, erms: PackedFile): XmlElement =>
  element('dmdSec', { ID: 'description-1', CREATED: made, STATUS: 'CURRENT' }, [
    element('mdRef', {
      ...reference(erms.path),
      MDTYPE: 'OTHER',
      OTHERMDTYPE: 'ERMS',
      MIMETYPE: mediaType(erms.path),
      ...measured(erms, made),
    }),
  ]);

const fileSection = ({ made }: Description, files: readonly PackedFile[]): XmlElement =>
  element(
    'fileSec',
    { ID: 'files' },
    groups.map(({ id, use, folder, label }) =>
      element(
        'fileGrp',
        { ID: id, USE: use, 'csip:CONTENTINFORMATIONTYPE': label === 'Representations' ? contentType : undefined },
        files
          .filter(({ path }) => path.startsWith(folder))
          .map((file, n) =>
            element('file', { ID: `${id}-${n + 1}`, MIMETYPE: mediaType(file.path), ...measured(file, made) }, [
              element('FLocat', reference(file.path)),
            ]),
          ),
      ),
    ),
  );

const structure = ({ id }: Description): XmlElement =>
  element('structMap', { ID: 'structure', TYPE: 'PHYSICAL', LABEL: 'CSIP' }, [
    element('div', { ID: 'structure-package', LABEL: id }, [
      element('div', { ID: 'structure-metadata', LABEL: 'Metadata', DMDID: 'description-1' }),
      ...groups.map((group) =>
        element('div', { ID: `structure-${group.label.toLowerCase()}`, LABEL: group.label }, [
          element('fptr', { FILEID: group.id }),
        ]),
      ),
    ]),
  ]);
