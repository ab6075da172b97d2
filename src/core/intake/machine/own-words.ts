// Whether a machine's mail holds words beyond what mails of its kind say. Every sentence is held against the kind's own words; what is left is somebody's.

import { plainLine } from '../mail-lines';
import { templates, type Template, type TemplateRow } from './templates';

/** Sentences looked at; machines write few, and what a person adds stands among the first. */
const mostSentences = 400;
const longestText = 40_000;
/** Fewer words are a greeting, a name or a title. */
const fewestWords = 4;

/** Whether a text has a sentence that is none of its kind's. */
export function hasOwnWords(template: Template, text: string): boolean {
  const plain = text.slice(0, longestText);
  if (soundsLikeComplaint(plain)) return true;
  const row = templates[template];
  return sentencesOf(plain).some((one) => isSentence(one) && isOwn(one, row));
}

/** Strict kinds speak of nobody else, and receipts not even of themselves. */
function isOwn(sentence: string, { words, isStrict, isImpersonal, isOfTheTrade }: TemplateRow): boolean {
  if (isImpersonal && speaks.test(sentence)) return true;
  if (isStrict) return others.test(sentence) || !words.test(sentence);
  return !words.test(sentence) && (isOfTheTrade === true ? somebody : speaks).test(sentence);
}

/** Sentences by their signs, and each line by itself; headers of a letter are none. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[\n\r]|(?<!\d)[.!?](?=\s)/)
    .slice(0, mostSentences)
    .map((one) => plainLine(one.slice(0, 1000)));
}

const isSentence = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= fewestWords && !isContactLine(text);

/** A line of a signature: address, telephone, street, web page. */
const isContactLine = (text: string): boolean => /@|www\.|https?:|\b(?:tel|telefon|mobil|växel|phone)\b|\d{5}/iu.test(text);

const bordered = (words: string): RegExp => new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})(?![\p{L}])`, 'iu');

const persons =
  'jag|vi|min|mitt|mina|mig|oss|vår|vårt|våra|han|hon|hans|hennes|honom|henne|i am|i have|i was|i want|my|me|we|our|he|she|his|her';
/** Somebody speaks, or is spoken of. */
const speaks = bordered(`${persons}|personal(?:en)?|boende(?:t)?|brukare(?:n)?|hemtjänst(?:en)?`);
/** The same without the words of the trade. */
const somebody = bordered(persons);

/** Somebody else is spoken of, which no machine does that answers for one who is away. */
const others = bordered('personalen|han|hon|hans|hennes|honom|henne|brukaren|boendet|hemtjänsten kom|de kom');

const relatives =
  'mamma|pappa|mor|far|man|fru|make|maka|son|dotter|bror|syster|mormor|morfar|farmor|farfar|sambo|svärmor|svärfar|mammas|pappas|anhörig|moster|faster';
const tells = [
  bordered(`(?:min|mina|vår|våra) (?:${relatives})`),
  bordered('my (?:mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|grandmother|grandfather)'),
  bordered(
    'jag (?:vill|vill också|vill även|skulle vilja|måste) (?:klaga|framföra|anmäla|lämna)|(?:vill|vi) klaga|klagar på|missnöjd|klagomål (?:mot|på) (?!utförare)|i (?:want to|wish to|would like to) complain',
  ),
  bordered(
    '(?:kom|kommer|kommit|hade|fick|får|fått) (?:inte|aldrig|ingen|inget|inga)|ingen (?:kom|kommer|kommit|hjälp|mat|personal|dusch|tillsyn)|utan (?:mat|hjälp|personal|tillsyn|medicin)|(?:nobody|no one) came|did not come|never came',
  ),
  bordered('ramlade|ramlat|föll|skrek|slog|blåmärken?|kränkt|otrygg|vanvård\\p{L}{0,5}|liggsår|fel medicin'),
] as const;

/** Words people complain with, and machines do not use. */
export const soundsLikeComplaint = (text: string): boolean => {
  const plain = text.slice(0, longestText).replace(/\s+/g, ' ');
  return tells.some((tell) => tell.test(plain));
};

const leaving =
  /avregistrer|avsluta (?:din |min )?prenumeration|prenumerera|unsubscribe|avprenumerera|visa (?:i|mejlet i|nyhetsbrevet i) (?:din )?webbläsare|view (?:this email )?in (?:your )?browser|vill du inte (?:längre )?(?:få|ha)|du får det här (?:mejlet|utskicket|brevet) (?:för att|eftersom)|manage (?:your )?preferences|afmeld|avmeld|abbestellen|peruuta tilaus/i;

/** Offers to leave the list of receivers, as letters to many do at their end. */
export const offersToLeave = (text: string): boolean =>
  leaving.test(text.slice(0, longestText)) || leaving.test(text.slice(-4000));
