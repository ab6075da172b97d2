// A plain part that only says that the letter cannot be shown: then what HTML shows is the letter.

/** Letters of such a notice. */
const longest = 600;
const notice =
  /(?:e-?post|mejl|mail|brev)\p{L}{0,12} (?:kan inte|stöder inte|saknar stöd)|kan inte visa|(?:öppna|visa|läs) (?:det|mejlet|brevet|meddelandet|e-postmeddelandet)? ?(?:här )?i (?:en|din) webbläsare|html[- ]?(?:format|kompatib|läsare|stöd|mejl|meddelande|e-post)|(?:aktivera|slå på|tillåt) html|view (?:this|the) (?:e-?mail|message)|(?:does|can)(?: not|n[’']t) (?:support|display|show|read|handle)|html[- ](?:compatible|capable|enabled|e-?mail|message|format|viewer|version)|(?:enable|supports?|requires?) html|viewed? (?:it |this )?(?:as|in) (?:html|(?:a|your) (?:web )?browser)|html[- ]?(?:fähig|nachricht|viesti|besked|melding)/iu;
const fewestWords = 3;
const isWord = /^\p{L}{4,}$/u;

/** Whether a plain part is such a notice: short, it says so, and next to none of its words stand in what HTML shows. */
export function isStub(plain: string, shown: string): boolean {
  if (plain.trim().length > longest || !notice.test(plain)) return false;
  const there = new Set(wordsOf(shown));
  const own = wordsOf(plain);
  return there.size >= fewestWords && own.filter((word) => there.has(word)).length * 2 <= own.length;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => isWord.test(word));
