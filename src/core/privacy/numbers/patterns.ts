// Numbers that lead to a person, as patterns: each row is tried over the whole text. The order is that of the labels when two rows meet.

import type { Row } from '../collect';

const gap = '[\\s.,:\\-–—−/+]';
const year = '(?:(?:18|19|20)[ .-]?)?\\d\\d';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])';
const streetTail =
  '(?:[ ,]{1,2}(?:lgh\\.?|lägenhet|lght?|uppg\\.?|uppgång|port|trapp?uppgång|ing(?:ång)?\\.?)[ ]?[\\p{L}\\d]{1,5}|[ ,]{1,2}(?:vån\\.?|våning|plan)[ ]?\\d+|[ ,]{1,2}\\d{1,2}[ ]?tr\\.?(?:ap+or)?(?!\\p{L})|[ ,]{1,2}(?:bv|nb|n\\.b\\.|bottenvåningen)(?!\\p{L}))*';

/** What may follow a street and its number: apartment, floor, entrance. */
export const afterStreet = new RegExp(`^(?:(?![ ][iåo][ ])[ ]?[\\p{L}](?![\\p{L}\\d]))?${streetTail}`, 'iu');

/** Rows that want a digit in the text. */
export const digitPatterns: readonly Row[] = [
  {
    type: 'KONTO',
    hint: /[A-Z]{2}\d\d/,
    pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[\dA-Z]{4}){3,7}(?:[ -]?[\dA-Z]{1,3})?(?![\p{L}\d])/gu,
  },
  {
    type: 'TELEFON',
    hint: /\+|00/,
    pattern: /(?<![\p{L}\d])(?:\+|00)[ ]?\d{1,3}[ ]?(?:\(0\)|\(0)?(?:[ .\-–/()]{0,3}(?:\d|[oO](?!\p{L}))){7,12}(?!\d)/gu,
  },
  {
    type: 'TELEFON',
    pattern:
      /(?<![\p{L}\d,.:/-])(?![01]?\d[.:][0-5]\d[ ]?[-–—/][ ]?[0-2]?\d[.:][0-5]\d(?!\d))\(?[0oO](?:[1-9][\doO]{0,2}|[oO]\d{0,2})\)?(?:[ .\-–/()]{0,3}(?:\d|[oO](?=[\doO .\-–/)]|$))){5,9}(?!\d)/gu,
  },
  {
    type: 'PERSONNUMMER',
    pattern: new RegExp(
      `(?<!\\d)${year}[ .\\-/]?${month}[ .\\-/]?${day}${gap}{0,3}(?:\\d{2}[ ]?\\d{2}(?![-–./]\\d\\d?[-–./]\\d)|[A-ZÅÄÖa-z]\\d{3}|[A-Z]{2}\\d{2,3}|[xX*_]{4}|[xX*_]{2}\\d{2})(?![\\d\\p{L}])`,
      'gu',
    ),
  },
  { type: 'PERSONNUMMER', pattern: /(?<!\d)\d(?:[ .\-–_]{1,3}\d){9,11}(?!\d)/g },
  {
    type: 'PERSONNUMMER',
    hint: /sista|slut|fyra|siffror|p(?:ers(?:on)?)?n/i,
    pattern:
      /(?=\d)(?<=(?:sista[ ]fyra|fyra[ ]sista|slutar[ ](?:på|med)|slutsiffr\p{L}*|siffror|siffrorna|siffrorna[ ]är|kontrollsiffr\p{L}*|pnr|personnummer|personnr)[^\d\n.\]]{0,24})\d{4}(?!\d)/giu,
  },
  {
    type: 'PERSONNUMMER',
    hint: /pers|pnr|sam/i,
    pattern:
      /(?=\d)(?<=(?:pers(?:on)?\.?(?:nr|nummer)|pnr|samordnings?(?:nr|nummer)|sam\.?nr)[^\d\n\]]{0,16})\d[\d \-–+.]{3,14}(?:\d|(?<=-)[A-Za-z]\d{3})/gi,
  },
  {
    type: 'KOD',
    hint: /kod|pin|larm|lås|nyckelskåp|lösenord/i,
    pattern:
      /(?=[#*]?\d)(?<=(?:kod|kode|koden|portkod\p{L}*|dörrkod\p{L}*|pin|pinkod\p{L}*|larm(?:et)?|lås(?:et)?|nyckelskåp\p{L}*|lösenord\p{L}*)(?![\p{L}])[^\d\n.\]]{0,22})(?!20\d\d-\d\d-\d\d)[#*]?\d[\d *#-]{1,8}[\d#*]/giu,
  },
  {
    type: 'ÄRENDENR',
    pattern:
      /(?<![\p{L}\d])(?!(?:SFS|SOSFS|HSLF|FS|SOU|Ds|NJA|RÅ|HFD|JO|MÖD|AD|EU|EG|prop|bet|art|nr)[ .-])(?!\p{Lu}{2,6}[ ]20\d\d-[01]\d-[0-3]\d(?![\d-]))(?:\p{Lu}{1,6}|Dnr|Soc|Avv)[ .-]?(?:19|20)\d\d[-/:. ]\d{1,7}(?:[-/][\p{Lu}\d]{1,5})?(?![\p{L}\d])/gu,
  },
  {
    type: 'ÄRENDENR',
    pattern:
      /(?<![\p{L}\d])(?!(?:SFS|SOSFS|HSLF-FS|FS|SOU|Ds|NJA|RÅ|HFD|AD)[ .-])(?!\p{Lu}{2,6}:?[ ]20\d\d-[01]\d-[0-3]\d(?![\d-]))\p{Lu}{1,6}[-/: ]?(?!0\d{1,3}[-/ ])\d{2,4}[-/:]\d{2,7}(?:[-/][\p{Lu}\d]{1,5})?(?![\p{L}\d])/gu,
  },
  { type: 'ÄRENDENR', pattern: /(?<![\d:./-])(?:19|20)\d\d[-/:]\d{1,7}-\p{Lu}{1,5}(?![\p{L}])/gu },
  {
    type: 'ÄRENDENR',
    hint: /nr|nummer|ärende|akt|mål|ref|anmäl|avvik|id/i,
    pattern:
      /(?=[\p{L}/:.-]{0,6}\d{3}|\p{L}{1,3}[ -]?\d|\d{1,8}[-/:]\d)(?<![\p{L}\d])(?<=(?:dnr|diarie(?:nr|nummer)|diarienumret|ärende(?:nr|nummer|numret)?|ärendet|akt(?:nr|nummer)?|akten|mål(?:nr|nummer)?|journal(?:nr|nummer)?|kund(?:nr|nummer)|klient(?:nr|nummer)|referens(?:nr|nummer)?|ref|anmälan|avvikelse|avvikelsen|id)[ .:#]{0,3}(?:nr\.?|nummer|är|har|med)?[ .:#]{0,2})[\p{L}\d][\p{L}\d/:.-]{2,18}(?<![.:-])/giu,
  },
  { type: 'REGNR', pattern: /(?<![\p{L}\d])[A-ZÅÄÖ]{3}[ –-]?\d{2}(?:[A-Z\d]|[ ](?![AI][ ])[A-Z])(?![\p{L}\d]|[- ]?\d)/gu },
  {
    type: 'REGNR',
    hint: /bil|volvo|saab|reg|skylt|fordon|moped|släp/i,
    pattern:
      /(?=[a-zåäö]{3}[ –-]?\d\d)(?<=(?:bil|bilen|volvo|saab|reg|regnr|registreringsnummer|skylt|skylten|fordon|fordonet|moped|mopeden|släp)[^\n.\]]{0,24}[^\p{L}\d])[a-zåäö]{3}[ –-]?\d{2}[a-zåäö\d](?![\p{L}\d])/giu,
  },
  {
    type: 'REGNR',
    pattern:
      /(?<![\p{L}\d])(?!(?:den|kl|rum|cirka|över|med|kan|för|vid|hus|och|har|mer|tog|var|nr|max|min|ca|vid|typ|fick)[ -])[a-zåäö]{3}[ -]?\d{2}[a-zåäö](?![\p{L}\d])/gu,
  },
  { type: 'FASTIGHET', hint: /kv/i, pattern: /(?<![\p{L}\d])(?:kv\.?|kvarteret)[ ]\p{L}[\p{L}]+(?:[ ]\d{1,4})?/giu },
  {
    type: 'FASTIGHET',
    hint: /\d[:>]\d/,
    pattern:
      /(?<![\p{L}\d])(?!(?:SFS|SOSFS|HSLF-FS|FS|SKVFS|Kap|Kapitel|Matt|Psaltaren|Klockan|Kl|Lag|Lagen)[ ])(?!(?:Larm(?:et)?|Besök(?:et)?|Tid(?:en)?|Start|Slut|Kom|Gick|Ringde|Ringt|Från|Till|Mellan|Efter|Före|Innan|Sedan|Sen|Runt|Omkring|Cirka|Ca|Dusch|Frukost|Lunch|Middag|Kvällsmat|Fika|Morgon|Kväll|Natt|Idag|Igår|Inatt|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag)[ ][0-2]?\d:[0-5]\d(?!\d))\p{Lu}[\p{L}-]{1,40}(?:[ ](?!S?O?SFS|HSLF|SKVFS)\p{Lu}\p{L}+|[ ]\p{Ll}{2,12}(?=[ ]\d))?[ ](?:s:|ga:)?\d{1,4}[:>]\d{1,4}(?!\d)(?![ ]?%)/gu,
  },
  {
    type: 'FASTIGHET',
    hint: /fastighet|gården|tomten|heter|beteckning/i,
    pattern:
      /(?<=(?:fastighet|fastigheten|fastighetsbeteckning|gården|gården heter|tomten|heter|beteckning|beteckningen)[ :]{1,2})(?!heter[ ])\p{L}[\p{L}-]+(?:[ ]\p{L}+)?[ ]\d{1,4}(?:[:]\d{1,4})?(?!\d)/giu,
  },
  { type: 'POSTNUMMER', pattern: /(?<![\p{L}\d])(?:SE?[ -]{1,3})\d{3}[ ]?\d{2}(?!\d)/giu },
  { type: 'POSTNUMMER', pattern: /(?<![\p{L}\d.,:/-]|\d )[1-9]\d{2}[ ]?\d{2}(?=[ ,]{1,3}\p{Lu}\p{Ll})(?!\d)/gu },
  {
    type: 'ANVÄNDARNAMN',
    hint: /användar|inlogg|login|snap|insta|tiktok|discord|kik|nick|alias|signaturen|profilen|kontot/i,
    pattern:
      /(?<=(?:användarnamn(?:et)?|användare|användar-?id|användarid|inlogg(?:ning)?|login|snapchat|snap|insta|instagram|tiktok|discord|kik|nick|alias|signaturen|profilen|kontot)[ ]?(?:är|heter)?[ ]?[:=]?[ ]["”'«]?)(?=[\p{L}\d._-]*[\d._-][\p{L}\d])[\p{L}\d._-]{3,40}/giu,
  },
  { type: 'ADRESS', hint: /box|fack|pl/i, pattern: /(?<![\p{L}\d])(?:box|postbox|postfack|fack|pl\.?)[ ]\d[\d ]{0,5}(?!\d)/giu },
];

/** Rows that do not. */
export const wordPatterns: readonly Row[] = [
  { type: 'URL', hint: /:\/\/|www/i, pattern: /(?<![\p{L}\d@])(?:https?:\/\/|hxxps?:\/\/|ftp:\/\/|www\.)[^\s<>"”)\]]{2,300}/giu },
  {
    type: 'URL',
    hint: /\.[a-z]{2,7}\/[^ ]/i,
    pattern:
      /(?<![\p{L}\d@.-])(?:[\p{L}\d-]{1,40}\.){1,4}(?:se|com|nu|org|net|eu|info|io|me|no|dk|fi|de|app|example)\/[^\s<>"”)\]]{1,300}/giu,
  },
  { type: 'ANVÄNDARNAMN', hint: /@/, pattern: /(?<![\p{L}\d.])@[\p{L}\d][\p{L}\d._-]{1,40}/gu },
  { type: 'ANVÄNDARNAMN', hint: /_/, pattern: /(?<![\p{L}\d_])[\p{L}\d]{1,30}(?:_[\p{L}\d]{1,30}){1,4}(?![\p{L}\d_])/gu },
];
