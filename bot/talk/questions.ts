// *Hur gör jag?*, *vad kan du*: a question to the bot about itself. A list of words, as for what is polite: whatever is not on it may tell of something, and is kept.

const asking = `hur vad var vart vem vilka vilken vilket kan får finns går måste ska how what where who which can may is are do does should`;

/** What such a question is made of besides; no word of what happens to people. */
const others = `
  jag du man vi ni mig dig det detta den här där är heter gör göra gjort fungerar funkar hittar hitta söker söka ser se skriver skriva
  lämnar lämna byter byta börjar börja öppnar öppna hjälpa hjälp till med av för i på om ett en att och mitt min mina dina ditt din alla
  ärende ärendet ärenden klagomål klagomålet synpunkt synpunkter uppgift uppgiften uppgifter uppgifterna status frånvaro trappan boten bot
  appen nummer numret fliken chatten språk engelska svenska dag idag nu sedan göras användas använda egentligen ens bra
  i you we me my it this that here there work works find search see write leave hand over begin start open help to with for of in on a an
  the and case cases complaint complaints task tasks number tab chat language english swedish bot app today now your use be done`;

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const first = set(asking);
const known = new Set([...first, ...set(others)]);

const mostWords = 10;
/** Of a text longer than this nothing is looked at. */
const longest = 120;

/** Whether nothing but a question about the bot is in it, in Swedish or English: nothing to keep. */
export function asksAboutBot(text: string): boolean {
  if (text.length > longest) return false;
  const words = text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .split(/[\s.,!?]/)
    .filter((word) => word !== '');
  const [opening = ''] = words.filter((word) => !greetings.has(word));
  return words.length <= mostWords && first.has(opening) && words.every((word) => known.has(word) || greetings.has(word));
}

const greetings = set('hej hejsan hallå hello hi');
