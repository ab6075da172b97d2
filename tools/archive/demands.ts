// The numbered demands of E-ARK CSIP 2.2 and SIP 2.2 with MUST (FGS Paketstruktur 2.0), as a table over the map of a package: where each looks, and what must be
// there. Those about a part that our packages do not have say so, and the part must then be missing.

import { partsAt, type Read } from './read-xml';

/** `at`: the elements it is about. `has`: an attribute (`@SIZE`), an element, or the text (`.`); `as`: what it says. */
interface Demand {
  readonly id: string;
  readonly at: string;
  readonly has: string;
  readonly as?: RegExp | string;
  /** Whether there must be such an element at all; a part that may be left out need not. */
  readonly must?: boolean;
}
interface Without {
  readonly id: string;
  readonly without: string;
}

const id = /^[A-Za-z_][\w.-]*$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const size = /^\d+$/;
const sha256 = /^[0-9a-f]{64}$/;
const media = /^[a-z]+\/[\w.+-]+$/;
const address = /^(?!\/)(?!.*\.\.)[^\s\\]+$/;

const software = 'metsHdr/agent[@OTHERTYPE=SOFTWARE]';
const mdRef = 'dmdSec/mdRef';
const file = 'fileSec/fileGrp/file';
const map = 'structMap[@LABEL=CSIP]';
const part = (label: string): string => `${map}/div/div[@LABEL=${label}]`;
const creator = 'metsHdr/agent[@ROLE=ARCHIVIST]';
const submitter = 'metsHdr/agent[@TYPE=ORGANIZATION]';
const contact = 'metsHdr/agent[@TYPE=INDIVIDUAL]';
const preserver = 'metsHdr/agent[@ROLE=PRESERVATION]';
const must = true;

export const demands: readonly (Demand | Without)[] = [
  { id: 'CSIP1', at: '', has: '@OBJID', as: /^[\w-]+$/, must },
  { id: 'CSIP2', at: '', has: '@TYPE', as: 'Mixed', must },
  { id: 'CSIP6', at: '', has: '@PROFILE', must },
  { id: 'CSIP117', at: '', has: 'metsHdr', must },
  { id: 'CSIP7', at: 'metsHdr', has: '@CREATEDATE', as: moment, must },
  { id: 'CSIP9', at: 'metsHdr', has: '@csip:OAISPACKAGETYPE', as: 'SIP', must },
  { id: 'CSIP10', at: 'metsHdr', has: 'agent', must },
  { id: 'CSIP11', at: software, has: '@ROLE', as: 'CREATOR', must },
  { id: 'CSIP12', at: software, has: '@TYPE', as: 'OTHER', must },
  { id: 'CSIP13', at: 'metsHdr/agent[@TYPE=OTHER]', has: '@OTHERTYPE', as: 'SOFTWARE', must },
  { id: 'CSIP14', at: `${software}/name`, has: '.', as: /\S/, must },
  { id: 'CSIP15', at: `${software}/note`, has: '.', as: /\S/, must },
  { id: 'CSIP16', at: `${software}/note`, has: '@csip:NOTETYPE', as: 'SOFTWARE VERSION', must },
  { id: 'CSIP18', at: 'dmdSec', has: '@ID', as: id, must },
  { id: 'CSIP19', at: 'dmdSec', has: '@CREATED', as: moment, must },
  { id: 'CSIP22', at: mdRef, has: '@LOCTYPE', as: 'URL', must },
  { id: 'CSIP23', at: mdRef, has: '@xlink:type', as: 'simple', must },
  { id: 'CSIP24', at: mdRef, has: '@xlink:href', as: address, must },
  { id: 'CSIP25', at: mdRef, has: '@MDTYPE', as: 'OTHER', must },
  { id: 'CSIP26', at: mdRef, has: '@MIMETYPE', as: media, must },
  { id: 'CSIP27', at: mdRef, has: '@SIZE', as: size, must },
  { id: 'CSIP28', at: mdRef, has: '@CREATED', as: moment, must },
  { id: 'CSIP29', at: mdRef, has: '@CHECKSUM', as: sha256, must },
  { id: 'CSIP30', at: mdRef, has: '@CHECKSUMTYPE', as: 'SHA-256', must },
  ...[33, 36, 37, 38, 39, 40, 41, 42, 43, 44, 46, 49, 50, 51, 52, 53, 54, 55, 56, 57].map((n) => ({
    id: `CSIP${n}`,
    without: 'amdSec',
  })),
  { id: 'CSIP59', at: 'fileSec', has: '@ID', as: id, must },
  { id: 'CSIP60', at: 'fileSec', has: 'fileGrp[@USE=Documentation]', must },
  { id: 'CSIP113', at: 'fileSec', has: 'fileGrp[@USE=Schemas]', must },
  { id: 'CSIP114', at: 'fileSec', has: 'fileGrp[@USE^=Representations]', must },
  { id: 'CSIP64', at: 'fileSec/fileGrp', has: '@USE', as: /^(Documentation|Schemas|Representations\/[\w/]+)$/, must },
  { id: 'CSIP65', at: 'fileSec/fileGrp', has: '@ID', as: id, must },
  { id: 'CSIP66', at: 'fileSec/fileGrp', has: 'file', must },
  { id: 'CSIP67', at: file, has: '@ID', as: id, must },
  { id: 'CSIP68', at: file, has: '@MIMETYPE', as: media, must },
  { id: 'CSIP69', at: file, has: '@SIZE', as: size, must },
  { id: 'CSIP70', at: file, has: '@CREATED', as: moment, must },
  { id: 'CSIP71', at: file, has: '@CHECKSUM', as: sha256, must },
  { id: 'CSIP72', at: file, has: '@CHECKSUMTYPE', as: 'SHA-256', must },
  { id: 'CSIP76', at: file, has: 'FLocat', must },
  { id: 'CSIP77', at: `${file}/FLocat`, has: '@LOCTYPE', as: 'URL', must },
  { id: 'CSIP78', at: `${file}/FLocat`, has: '@xlink:type', as: 'simple', must },
  { id: 'CSIP79', at: `${file}/FLocat`, has: '@xlink:href', as: address, must },
  { id: 'CSIP80', at: '', has: map, must },
  { id: 'CSIP81', at: map, has: '@TYPE', as: 'PHYSICAL', must },
  { id: 'CSIP82', at: 'structMap', has: '@LABEL', as: 'CSIP', must },
  { id: 'CSIP83', at: map, has: '@ID', as: id, must },
  { id: 'CSIP84', at: map, has: 'div', must },
  { id: 'CSIP85', at: `${map}/div`, has: '@ID', as: id, must },
  { id: 'CSIP88', at: `${map}/div`, has: 'div[@LABEL=Metadata]', must },
  { id: 'CSIP89', at: part('Metadata'), has: '@ID', as: id, must },
  { id: 'CSIP90', at: part('Metadata'), has: '@LABEL', as: 'Metadata', must },
  { id: 'CSIP94', at: part('Documentation'), has: '@ID', as: id, must },
  { id: 'CSIP95', at: part('Documentation'), has: '@LABEL', as: 'Documentation', must },
  { id: 'CSIP116', at: `${part('Documentation')}/fptr`, has: '@FILEID', as: 'group-documentation', must },
  { id: 'CSIP98', at: part('Schemas'), has: '@ID', as: id, must },
  { id: 'CSIP99', at: part('Schemas'), has: '@LABEL', as: 'Schemas', must },
  { id: 'CSIP118', at: `${part('Schemas')}/fptr`, has: '@FILEID', as: 'group-schemas', must },
  { id: 'CSIP102', at: part('Representations'), has: '@ID', as: id, must },
  { id: 'CSIP103', at: part('Representations'), has: '@LABEL', as: 'Representations', must },
  { id: 'CSIP119', at: `${part('Representations')}/fptr`, has: '@FILEID', as: 'group-data', must },
  /** One representation, which the root's own map describes. */
  ...[106, 107, 108].map((n) => ({ id: `CSIP${n}`, without: `${map}/div/div[@LABEL^=Representations/]` })),
  ...[109, 110, 111, 112].map((n) => ({ id: `CSIP${n}`, without: `${map}/div/div/mptr` })),
  { id: 'SIP2', at: '', has: '@PROFILE', as: 'https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml', must },
  { id: 'SIP4', at: 'metsHdr', has: '@csip:OAISPACKAGETYPE', as: 'SIP', must },
  { id: 'SIP10', at: creator, has: '@ROLE', as: 'ARCHIVIST', must },
  { id: 'SIP11', at: creator, has: '@TYPE', as: /^(ORGANIZATION|INDIVIDUAL)$/, must },
  { id: 'SIP12', at: `${creator}/name`, has: '.', as: /\S/, must },
  { id: 'SIP14', at: `${creator}/note`, has: '@csip:NOTETYPE', as: 'IDENTIFICATIONCODE' },
  { id: 'SIP15', at: 'metsHdr', has: 'agent[@ROLE=CREATOR]', must },
  { id: 'SIP16', at: submitter, has: '@ROLE', as: /^(CREATOR|ARCHIVIST|PRESERVATION)$/, must },
  { id: 'SIP17', at: 'metsHdr', has: 'agent[@TYPE=ORGANIZATION]', must },
  { id: 'SIP18', at: `${submitter}/name`, has: '.', as: /\S/, must },
  { id: 'SIP20', at: `${submitter}/note`, has: '@csip:NOTETYPE', as: 'IDENTIFICATIONCODE' },
  ...[22, 23, 24].map((n) => ({ id: `SIP${n}`, without: contact })),
  { id: 'SIP27', at: preserver, has: '@ROLE', as: 'PRESERVATION' },
  { id: 'SIP28', at: preserver, has: '@TYPE', as: 'ORGANIZATION' },
  { id: 'SIP29', at: `${preserver}/name`, has: '.', as: /\S/ },
  { id: 'SIP31', at: `${preserver}/note`, has: '@csip:NOTETYPE', as: 'IDENTIFICATIONCODE' },
];

/** The demands a map does not meet, by their numbers. */
export const unmet = (root: Read): readonly string[] => demands.filter((one) => !isMet(root, one)).map((one) => one.id);

function isMet(root: Read, demand: Demand | Without): boolean {
  if ('without' in demand) return partsAt(root, demand.without).length === 0;
  const { at, has, as, must: needed = false } = demand;
  const found = partsAt(root, at);
  return (found.length > 0 || !needed) && found.every((one) => says(one, has, as));
}

function says(one: Read, has: string, as: Demand['as']): boolean {
  if (has === '.') return matches(one.text, as);
  if (has.startsWith('@')) return has.slice(1) in one.attributes && matches(one.attributes[has.slice(1)] ?? '', as);
  return partsAt(one, has).length > 0;
}

const matches = (text: string, as: Demand['as']): boolean =>
  as === undefined ? text !== '' : typeof as === 'string' ? text === as : as.test(text);
