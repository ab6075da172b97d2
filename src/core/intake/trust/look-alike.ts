// Senders that look like somebody they are not: letters of other alphabets, one letter away from a known domain, a known address as a name.

import { isForward, isReply } from '../forward/subject';
import { threadOf } from '../forward/thread';
import { domainOf, type MailParts } from '../mail-parts';
import { isProviderAddress, isStaffAddress, type Knows } from './trust';

/** Letters that look like Latin ones. */
const twins: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    к: 'k',
    м: 'm',
    т: 't',
    в: 'b',
    н: 'h',
    ԁ: 'd',
    ԛ: 'q',
    ɡ: 'g',
  },
  ...{
    α: 'a',
    ο: 'o',
    ν: 'v',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    ι: 'i',
    κ: 'k',
    ε: 'e',
    ı: 'i',
    ℓ: 'l',
    '0': 'o',
    '1': 'l',
    ո: 'n',
    һ: 'h',
    ӏ: 'l',
  },
};

/** Whether the sender looks like a colleague or provider and is none. */
export function isLookAlike(mail: MailParts, knows: Knows): boolean {
  const { name, address } = mail.from;
  if (isStaffAddress(address, knows) || isProviderAddress(address, knows)) return false;
  const known = [...knows.staffDomains, ...knows.providerDomains].map((one) => one.toLowerCase());
  return looksKnown(domainOf(address), known) || namesKnown(name ?? '', known);
}

/** Sends on what somebody wrote, as a colleague or a provider would, from an address that only looks like theirs, or beneath our name. */
export function posesAsKnown(mail: MailParts, knows: Knows): boolean {
  const { name, address } = mail.from;
  if (isStaffAddress(address, knows) || isProviderAddress(address, knows) || !passesOn(mail)) return false;
  const domain = domainOf(address);
  return (
    isLookAlike(mail, knows) ||
    knows.staffDomains.some((one) => domain.endsWith(`.${one.toLowerCase()}`) || bearsName(name ?? '', bodyOf(one.toLowerCase())))
  );
}

const passesOn = (mail: MailParts): boolean =>
  isForward(mail.subject) ||
  mail.files.some((file) => file.mail !== null) ||
  (!isReply(mail.subject) && threadOf(mail.text).older.length > 0);

/** `Olga Bergvall, Ekbacka kommun` from anywhere. */
const bearsName = (name: string, ours: string): boolean =>
  ours.length >= shortestName &&
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(ours);

function looksKnown(domain: string, known: readonly string[]): boolean {
  if (domain === '') return false;
  if (known.some((one) => domain.endsWith(`.${one}`))) return false;
  const shape = shapeOf(domain);
  return known.some((one) => {
    if (shapeOf(one) === shape || (/[^\u0000-\u007f]/.test(domain) && isNear(shapeOf(one), shape))) return true;
    if (domain.startsWith(`${one}.`) || domain.endsWith(`-${one}`)) return true;
    if (bodyOf(one).length >= 6 && isNear(bodyOf(one), bodyOf(domain))) return true;
    return borrowsName(domain, bodyOf(one).split('.').at(-1) ?? '');
  });
}

/** Shorter names are words of others too. */
const shortestName = 5;
/** What somebody puts beside our name to look like us. */
const beside =
  /^(?:kommun|stad|mail|mejl|post|epost|intern|support|it|admin|webmail|login|portal|socialtjanst|soc|myndighet|info|se|com)$/;

/** Our name at another end of the net, with something beside it, or in letters of another alphabet that mail writes as `xn--`. */
function borrowsName(domain: string, name: string): boolean {
  if (name.length < shortestName) return false;
  return bodyOf(domain)
    .split('.')
    .some((label) => {
      if (label === name) return true;
      if (label.startsWith('xn--')) return isNear(name, label.slice(4).replace(/-[a-z0-9]{1,20}$/, ''));
      const rest = label.startsWith(name) ? label.slice(name.length) : label.endsWith(name) ? label.slice(0, -name.length) : '';
      return beside.test(rest.replace(/^-|-$/g, ''));
    });
}

/** What stands before the last dot. */
const bodyOf = (domain: string): string => domain.slice(0, Math.max(0, domain.lastIndexOf('.')));

const shapeOf = (domain: string): string =>
  Array.from(domain.normalize('NFKD').replace(/\p{M}/gu, ''), (letter) => twins[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('l', 'i');

/** One letter more, less, other or swapped. */
function isNear(a: string, b: string): boolean {
  if (a === b) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** A name that shows an address of ours. */
const namesKnown = (name: string, known: readonly string[]): boolean =>
  known.some(
    (one) => name.toLowerCase().includes(`@${one}`) || name.toLowerCase().split('').reverse().join('').includes(`@${one}`),
  );
