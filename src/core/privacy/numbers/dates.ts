// Dates of birth: after a word that says so, in brackets after a person, or any full date too old to be an event of the case.

import type { Row } from '../collect';

const month =
  'jan(?:uari|\\.)?|feb(?:ruari|r?\\.)?|mars|apr(?:il|\\.)?|maj|juni?|juli?|aug(?:usti|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const sep = '[ ]?[.\\-–/ ][ ]?';
const date = `(?:(?:den[ ])?\\d{1,2}(?::?[ae]|:?de)?[ ](?:${month})(?:[ ,]{1,2}(?:19|20)?\\d\\d(?!\\d))?|(?:19|20)\\d\\d${sep}\\d{1,2}${sep}\\d{1,2}|\\d{1,2}${sep}\\d{1,2}${sep}(?:(?:19|20)\\d\\d|\\d\\d)|\\d{1,2}[/.]\\d{1,2}[ -](?:19|20)?\\d\\d|(?:18|19|20)\\d{6}|\\d{6}|(?:19|20)\\d\\d)(?![\\d])`;
const cue =
  '(?:född|födda|föddes|fött|f\\.|födelsedatum|födelsedag|födelsedagen|födelseår|fyllde(?:r)?|fyller|fyllt|född:|född den|född år|född i|fötts|årsbarn)';

/** Dates that tell when somebody was born; each wants a digit in the text. */
export const birthRows: readonly Row[] = [
  {
    type: 'DATUM_FÖDELSE',
    hint: /f(?:öd|ött|yll|\.)|årsbarn/i,
    pattern: new RegExp(`(?<=(?<!\\p{L})${cue}[ :]{1,3}(?:är |den |år |på |i )?)${date}`, 'giu'),
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
