// One character as it was meant: an entity, a percent or quoted-printable code, a backslash code, or two characters that were one in UTF-8.

import { entities } from './look-alikes';

export interface Decoded {
  readonly reads: string;
  readonly length: number;
}

/** What the characters at `index` read as, and how many of them it takes. */
export function decodeAt(text: string, index: number): Decoded {
  const point = text.codePointAt(index) ?? 0;
  if (point === 0x26) return entityAt(text, index);
  if (point === 0x25 || point === 0x3d) return bytesAt(text, index);
  if (point === 0x5c) return backslashAt(text, index);
  if (point >= 0xc2 && point <= 0xe2) return twiceEncodedAt(text, index);
  if (point === 0xfffd) return one('¤');
  return { reads: String.fromCodePoint(point), length: point > 0xffff ? 2 : 1 };
}

const one = (reads: string): Decoded => ({ reads, length: 1 });

const fromPoint = (point: number): string | undefined =>
  point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : undefined;

function entityAt(text: string, index: number): Decoded {
  const found = /^&(?:amp;)?(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z]{2,8}));?/.exec(text.slice(index, index + 17));
  if (found === null) return one('&');
  const [whole, hex, decimal, name] = found;
  if (name !== undefined) {
    const reads = whole.endsWith(';') || /^[aouAOU](?:ring|uml)$/.test(name) ? entities[name] : undefined;
    return reads === undefined ? one('&') : { reads, length: whole.length };
  }
  const reads = fromPoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  return reads === undefined ? one('&') : { reads, length: whole.length };
}

/** `%C3%B6` and `=C3=B6` are an ö in UTF-8, `%F6` and `=F6` the same in Latin 1; `=` at the end of a line joins it with the next. */
function bytesAt(text: string, index: number): Decoded {
  const mark = text.charAt(index);
  const run = /^(?:[%=][0-9a-fA-F]{2})+/.exec(text.slice(index, index + 12))?.[0];
  if (run === undefined) {
    const soft = mark === '=' ? /^=\r?\n(?=\p{L})/u.exec(text.slice(index, index + 4))?.[0] : undefined;
    return soft === undefined ? one(mark) : { reads: '', length: soft.length };
  }
  const byte = (at: number): number => parseInt(run.slice(at * 3 + 1, at * 3 + 3), 16);
  const first = byte(0);
  if (first >= 0xc2 && first <= 0xdf && run.length >= 6 && byte(1) >> 6 === 2) {
    return { reads: String.fromCharCode(((first & 31) << 6) | (byte(1) & 63)), length: 6 };
  }
  if (first < 0x20 || (first > 0x7e && first < 0xa0)) return one(mark);
  return { reads: String.fromCharCode(first), length: 3 };
}

function backslashAt(text: string, index: number): Decoded {
  const found = /^\\(?:u\{?([0-9a-fA-F]{4,6})\}?|x([0-9a-fA-F]{2}))/.exec(text.slice(index, index + 10));
  const reads = found === null ? undefined : fromPoint(parseInt(found[1] ?? found[2] ?? '', 16));
  return found === null || reads === undefined ? one('\\') : { reads, length: found[0].length };
}

/** Characters of Windows-1252 that are no bytes of Latin 1, as the bytes they were. */
const windows: Readonly<Record<string, number>> = {
  ...{
    '€': 0x80,
    '‚': 0x82,
    ƒ: 0x83,
    '„': 0x84,
    '…': 0x85,
    '†': 0x86,
    '‡': 0x87,
    ˆ: 0x88,
    '‰': 0x89,
    Š: 0x8a,
    '‹': 0x8b,
    Œ: 0x8c,
  },
  ...{
    Ž: 0x8e,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '•': 0x95,
    '–': 0x96,
    '—': 0x97,
    '˜': 0x98,
    '™': 0x99,
    š: 0x9a,
    '›': 0x9b,
  },
  ...{ œ: 0x9c, ž: 0x9e, Ÿ: 0x9f },
};

const byteOf = (letter: string): number => windows[letter] ?? letter.charCodeAt(0);
const isTail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** `Ã¶` is an ö that was written as UTF-8 and read as Latin 1; some programs do it twice. */
function twiceEncodedAt(text: string, index: number): Decoded {
  const first = text.charCodeAt(index);
  const second = index + 1 < text.length ? byteOf(text.charAt(index + 1)) : 0;
  if (first <= 0xdf && isTail(second)) {
    return twice({ reads: String.fromCharCode(((first & 31) << 6) | (second & 63)), length: 2 }, text, index);
  }
  const third = index + 2 < text.length ? byteOf(text.charAt(index + 2)) : 0;
  if (first === 0xe2 && isTail(second) && isTail(third)) {
    return { reads: String.fromCharCode(((first & 15) << 12) | ((second & 63) << 6) | (third & 63)), length: 3 };
  }
  return one(text.charAt(index));
}

function twice(decoded: Decoded, text: string, index: number): Decoded {
  const first = decoded.reads.charCodeAt(0);
  if (first < 0xc2 || first > 0xdf) return decoded;
  const rest = twiceEncodedAt(text, index + decoded.length);
  const second = byteOf(rest.reads);
  if (rest.length < 2 || !isTail(second)) return decoded;
  return { reads: String.fromCharCode(((first & 31) << 6) | (second & 63)), length: decoded.length + rest.length };
}
