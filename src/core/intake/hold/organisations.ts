// Senders that are an organisation's and not a person's: regions, municipalities, courts, police, newsrooms, and shared mailboxes (decisions 8.4).

import { isSharedMailbox } from '../../privacy/mailbox-of-many';
import type { HoldReason } from '../../casefile/hold';
import { domainOf } from '../mail-parts';

/** Whole parts of a domain (`ivo.se` has `ivo` and `se`). */
const authorityParts: ReadonlySet<string> = new Set(
  `ivo domstol domstolen polisen polis aklagare socialstyrelsen forsakringskassan skatteverket riksdagen regeringen
   regeringskansliet lansstyrelsen patientnamnden forvaltningsratten kammarratten tingsratten hovratten migrationsverket arbetsmiljoverket
   arbetsformedlingen kriminalvarden overformyndaren landstinget rjl vgregion skane sll lio ltdalarna regionh kommun`.split(
    /\s+/,
  ),
);

/** Domains as short as a name: known only where they are the whole of it (`jo.se`). */
const shortDomains: ReadonlySet<string> = new Set(['jo', 'jk', 'do', 'bo', 'av', 'imy', 'dom', 'sr', 'tt', 'dn', 'gp', 'hd']);

/** Beginnings and ends of parts of a domain. */
const authorityEnds: readonly string[] = ['kommun', 'stad', 'domstol', 'myndigheten', 'ombudsmannen', 'inspektionen', 'namnden'];
const authorityStarts: readonly string[] = [
  'region',
  'kommun',
  'landsting',
  'lansstyrelse',
  'forvaltningsratt',
  'kammarratt',
  'tingsratt',
];

const mediaParts: ReadonlySet<string> = new Set(
  'svt tv4 svd expressen aftonbladet sydsvenskan barometern corren nt vlt nwt ekot media'.split(' '),
);
const mediaEnds: readonly string[] = [
  'tidning',
  'tidningen',
  'tidningar',
  'bladet',
  'nyheter',
  'nyheterna',
  'kuriren',
  'radio',
  'redaktion',
  'press',
  'nytt',
];

/** Whose an address is by its own words; null for what may be a person's. */
export function holdInAddress(address: string | null): HoldReason | null {
  const names = folded(domainOf(address)).split('.').slice(0, -1);
  const parts = names.flatMap(partsOf);
  if (names.length === 1 && names.some((name) => shortDomains.has(name))) return 'authority';
  if (parts.some(isAuthority)) return 'authority';
  if (parts.some((part) => mediaParts.has(part) || mediaEnds.some((end) => part.endsWith(end)))) return 'organisation';
  return isSharedMailbox(address) ? 'organisation' : null;
}

/** `ivo-se` is `ivo` and `se` too. */
const partsOf = (part: string): readonly string[] => (part.includes('-') ? [part, ...part.split('-')] : [part]);

const isAuthority = (part: string): boolean =>
  authorityParts.has(part) ||
  authorityEnds.some((end) => part.endsWith(end)) ||
  authorityStarts.some((start) => part.startsWith(start));

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
