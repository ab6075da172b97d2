// Dates of birth: after a word that says so, in brackets after a person, or any full date too old to be an event of the case.

import type { Row } from '../collect';

const month =
  'jan(?:uari|\\.)?|feb(?:ruari|r?\\.)?|mars|apr(?:il|\\.)?|maj|juni?|juli?|aug(?:usti|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const ordinal =
  '(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|(?:tjugo|trettio)(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)?|tjugonde|trettionde)';
const tens = 'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio';
const units = 'ett|en|två|tre|fyra|fem|sex|sju|åtta|nio';
const teens = 'tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton';
/** A year in words: `nittonhundrafyrtiotvå`, `nitton hundra fyrtio två`, `fyrtiotvå`. */
const yearWords = `(?:(?:arton|nitton|tjugo)[ ]?hundra[ ]?(?:och[ ])?(?:(?:${tens}|noll)[ ]?(?:${units})?|${teens}|${units})?|(?:tjugohundra|(?:${tens}|noll)[ ]?(?:${units})?|${teens}))(?!\\p{L})`;
/** A year behind a day: `1942`, `42`, `-42`, `år 1942`, `fyrtiotvå`. */
const year = `(?:[ ,]{1,2}(?:(?:år[ ])?-?(?:19|20)?\\d\\d(?!\\d)|${yearWords}))`;
/** Days that are known by what is kept on them: `julafton`, `nyårsaftonen`. */
const feast =
  '(?:jul|nyårs|påsk|midsommar|pingst|trettondags|valborgsmässo)afton(?:en)?|(?:jul|nyårs|annan|trettondags?|påsk|midsommar|pingst|fars|mors|national|alla[ ]hjärtans[ ]|kristi[ ]himmelsfärds)dag(?:en)?(?:[ ](?:jul|påsk|pingst))?|långfredag(?:en)?|skärtorsdag(?:en)?|skottdag(?:en)?|lucia(?:dagen)?|trettondagen|nyårsnatten|julnatten|midsommarnatten|alla[ ]helgons[ ]dag|valborg|lucianatten|(?:första|andra|tredje|fjärde)[ ]advent|kyndelsmässodagen|sista[ ]april';
const season = 'våren|sommaren|hösten|vintern|våras|vår|sommar|höst|vinter';
const sep = '[ ]?[.\\-–/ ][ ]?';
const ordinalMonth = 'i[ ](?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte)';
const forms = [
  `\\d{1,2}(?::?[ae]|:?de)?[ ](?:${month}|${ordinalMonth})(?!\\p{L})${year}?`,
  `(?:19|20)\\d\\d${sep}\\d{1,2}${sep}\\d{1,2}`,
  `\\d{1,2}${sep}\\d{1,2}${sep}(?:(?:19|20)\\d\\d|\\d\\d)`,
  '\\d{1,2}[/.]\\d{1,2}[ -](?:19|20)?\\d\\d',
  '(?:18|19|20)\\d{6}|\\d{6}|(?:19|20)\\d\\d',
  `\\d{1,2}/\\d{1,2}(?:[ ]?-[ ]?\\d\\d|[ ]${yearWords})?`,
  `(?:${ordinal}|sista)[ ](?:${month}|${ordinalMonth})(?!\\p{L})${year}?`,
  `(?:${feast})(?!\\p{L})${year}?`,
  `(?:${month}|${season})${year}`,
];
const date = `(?:${forms.join('|')})(?![\\d])`;
const ages = `(?:\\d{1,3}|(?:${tens}|hundra)(?:${units})?|${teens})`;
const cue =
  '(?:född|födda|föddes|fött|f\\.|födelsedatum|födelsedag|födelsedagen|födelseår|fyllde(?:r)?|fyller|fyllt|född:|född den|född år|född i|fötts|årsbarn|\\p{L}{2,14}årsdag(?:en)?)';
/** What may stand between the word and the day. */
const between = `(?:är|den|år|på|i|vi|han|hon|hen|som|just|själva|självaste|en|kväll|natten|dagen[ ](?:före|efter)|under|jämnt|jämna|hela|ett|sitt|sina|redan|snart|nu|igen|infaller|inföll|firas|firades|firar|firade|${ages})`;

const dayAndMonth = `(?:\\d{1,2}(?::?[ae])?[ ](?:${month})|${ordinal}[ ](?:${month})|\\d{1,2}/\\d{1,2}|(?:${feast}))(?:[ ,]{0,2}[-–/ ]?(?:19|20)?\\d\\d)?`;
const wholeDate = `(?:\\d{1,2}(?::?[ae])?[ ](?:${month})[ ,]{1,2}(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[ /.-](?:19|20)?\\d\\d)(?![\\d])`;

/** A year of two figures: `född 52`, not `född 52:an`. */
const twoDigits = '\\d\\d(?![\\d.,:/-]\\d|\\d)';

/** Dates that tell when somebody was born. */
export const birthRows: readonly Row[] = [
  {
    type: 'DATUM_FÖDELSE',
    hint: /f(?:öd|ött|yll)/i,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:född|födda|föddes|fött|fötts|födelsedag\\p{L}{0,3})(?!\\p{L})[^.!?\\n]{1,60})${wholeDate}`,
      'giu',
    ),
  },
  {
    type: 'DATUM_FÖDELSE',
    hint: /fyll|född/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${dayAndMonth}(?=[ ](?:fyller|fyllde|fyllt|föddes|är[ ](?:hans|hennes|hens|\\p{L}{2,20}s)[ ]födelsedag))`,
      'giu',
    ),
  },
  {
    type: 'DATUM_FÖDELSE',
    hint: /född/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\d/:.-])(?:\\d{1,2}/\\d{1,2}(?:[ ]?-?[ ]?(?:19|20)?\\d\\d)?|${dayAndMonth}|\\d{6})(?=[ ,]{1,2}(?:född|föddes)(?!\\p{L}))`,
      'giu',
    ),
  },
  {
    type: 'DATUM_FÖDELSE',
    hint: /201\d/,
    pattern: /(?=\d)(?<=\p{Lu}\p{Ll}{1,20},?[ ]\(?)(?:\d{1,2}[./-]\d{1,2}[./ -]201\d|201\d-\d\d-\d\d)(?=[,)])/gu,
  },
  {
    type: 'DATUM_FÖDELSE',
    hint: /f(?:öd|ött|yll|\.)|årsbarn|årsdag/i,
    pattern: new RegExp(`(?<=(?<!\\p{L})${cue}[ :]{1,3}(?:${between}[ ]){0,5})${date}`, 'giu'),
  },
  {
    type: 'DATUM_FÖDELSE',
    hint: /född/i,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:född|födda)[ ](?:år[ ]|-)?)(?:${twoDigits}|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?)(?!\\p{L}|[ ](?:år|dagar|veckor|månader|minuter|timmar|dygn|gram)(?!\\p{L}))(?:[ ]i[ ](?:${month})(?!\\p{L}))?`,
      'giu',
    ),
  },
  {
    type: 'DATUM_FÖDELSE',
    hint: /född/i,
    pattern: new RegExp(`(?<=(?<!\\p{L})född[ ](?:år[ ])?(?:-|19|20)?\\d\\d,?[ ](?:den[ ])?)${dayAndMonth}`, 'giu'),
  },
  {
    type: 'DATUM_FÖDELSE',
    hint: /bl(?:ir|ev)/i,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:blir|blev)[ ](?:\\d{2,3}[ ]år|(?:${tens}|hundra)(?:${units})?(?:[ ]år)?)[ ](?:nu[ ])?(?:den|på)[ ])${date}`,
      'giu',
    ),
  },
  {
    type: 'DATUM_FÖDELSE',
    hint: /[([]/,
    pattern: new RegExp(`(?<=[\\p{L}\\]][ ]?[(\\[][ ]?(?:f(?:ödd)?\\.?[ ]|\\*[ ]?)?)${date}(?=[ ]?[)\\]])`, 'giu'),
  },
  {
    type: 'DATUM_FÖDELSE',
    pattern: new RegExp(
      `(?<![\\d/:.-])(?:(?:19\\d\\d|200\\d)-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./ -](?:19\\d\\d|200\\d)|\\d{1,2}(?::e)?[ ](?:${month})[ ,]{1,2}(?:19\\d\\d|200\\d))(?![\\d:])`,
      'giu',
    ),
  },
];
