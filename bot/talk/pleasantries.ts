// *Tack!*, *hej*, *ok då 👍*: words that are nothing but polite. A list and not a count of words: *De hotar mig* is short too.

/** Thanks, greetings, and that something is understood or good. */
const phrases = `
  tack, tackar, tack tack, tack så mycket, tack så jättemycket, tack så hemskt mycket, tusen tack, stort tack,
  många tack, varmt tack, jättetack, tack snälla, tack igen, tack på förhand, tack själv, tack detsamma,
  tackar som bjuder, tack ska du ha, tack skall du ha, tack för hjälpen, tack för all hjälp, tack för svaret,
  tack för svar, tack för snabbt svar, tack för snabb hjälp, tack för det, tack för informationen, tack för infon,
  tack för idag, tack för i dag, tack för påminnelsen, jo tack, ja tack, nej tack, ok tack, tack och hej, thanks,
  thank you, thank you so much, thank you very much, thanks a lot, thanks so much, many thanks, thx, ty,
  thanks again, thanks for the help, thanks for your help, thank you for your help, cheers, no thanks, yes please,
  much appreciated,
  hej, hejsan, hej hej, hej igen, tjena, tja, tjo, hallå, halloj, god morgon, godmorgon, morgon, god förmiddag,
  god eftermiddag, god kväll, godkväll, god natt, godnatt, goddag, god dag, god middag, hej då, hejdå, vi ses,
  vi hörs, ses, hörs, ha det, ha det bra, ha det gott, ha det fint, ha en bra dag, ha en fin dag, ha en skön dag,
  ha en trevlig dag, ha en bra kväll, ha en fin kväll, ha en trevlig kväll, ha en bra helg, ha en skön helg,
  ha en fin helg, ha en trevlig helg, trevlig helg, skön helg, trevlig kväll, trevlig dag, trevlig sommar,
  glad sommar, glad påsk, god jul, god fortsättning, gott nytt år, glad midsommar, detsamma, hur mår du,
  hur är läget, läget, välkommen, välkommen tillbaka, mvh, med vänlig hälsning, med vänliga hälsningar,
  vänliga hälsningar, hälsningar, hello, hi, hey, hi there, hello there, good morning, good afternoon, good evening,
  good night, bye, bye bye, goodbye, see you, see you later, have a nice day, have a good day, have a great day,
  have a nice weekend, have a good weekend, have a good one, take care, how are you, kind regards, best regards,
  merry christmas, happy new year,
  ok, okej, okay, okidoki, oki, k, ja, japp, jepp, jo, jodå, jadå, javisst, ja visst, visst, absolut, självklart,
  givetvis, gärna, mm, mhm, aha, jaha, jaså, bra, jättebra, bra jobbat, bra gjort, vad bra, så bra, bra där, toppen,
  topp, perfekt, super, suveränt, utmärkt, kanon, kanonbra, härligt, underbart, fint, finfint, strålande,
  fantastiskt, grymt, snyggt, schysst, skönt, kul, trevligt, vad kul, vad fint, vad snällt, låter bra, det låter bra,
  det ser bra ut, ser bra ut, jag förstår, förstår, förstått, jag fattar, uppfattat, noterat, mottaget, då vet jag,
  jag är med, då så, så där ja, varsågod, var så god, ingen orsak, inga problem, det är lugnt, lugnt, yes, yep, yeah,
  sure, great, perfect, good, nice, awesome, excellent, wonderful, lovely, brilliant, cool, well done, good job,
  great job, good work, great work, sounds good, sounds great, looks good, got it, i see, understood, noted, will do,
  all good, no problem, no worries, youre welcome, you are welcome, my pleasure, welcome,
  haha, hahaha, hehe, hihi, lol, xd,`;

/** Between phrases, and never without one. */
const glue = 'då, och, du, ni, alla, så, trappan, boten, vännen, and, all, everyone, then, bot';

/** What is drawn or typed as a kind face, a hand or a flower. Any other picture may say something. */
const smiles = `
  👍 👌 🙏 🙌 👏 👋 🤝 💪 😊 🙂 😀 😃 😄 😁 😆 😅 😂 🤣 😉 😌 😍 🥰 😎 🤗 😇 🤩 😘 ☺ ❤ 💚 💙 💛
  🧡 💜 🩷 🎉 🥳 ✨ ⭐ 🌟 🌞 ☀ 🌸 🌷 🌹 🌻 💐 ✅ ✔ ☕
  :-) :) (: ;-) ;) :-d :d =) =d <3 (y) ^^`
  .trim()
  .split(/\s+/);

/** Skin, sex and the shape of a picture, and what joins two. */
const modifiers = /[\u{1F3FB}-\u{1F3FF}\u200D\uFE0F\u2640\u2642]/gu;

/** More than this nobody says to be polite. */
const longest = 200;
const mostWords = 6;

const listed = (text: string): ReadonlySet<string> => new Set(text.split(',').map((words) => words.trim()));
const known = listed(phrases);
const between = listed(glue);
const greetings = listed(`
  hej, hejsan, tjena, tja, tjo, hallå, halloj, god morgon, godmorgon, god förmiddag, god eftermiddag, god kväll, goddag,
  god dag, hello, hi, hey, good morning, good afternoon, good evening`);

/** Whether nothing but politeness is in it, in Swedish or English: nothing to keep. Whatever is not on the list says something. */
export function isPleasantry(text: string): boolean {
  if (text.length > longest) return false;
  const words = wordsOf(text);
  return words !== null && isPolite(words);
}

/** Whether what is polite begins as one greets, and does not thank. */
export function isGreeting(text: string): boolean {
  const [first = '', second = ''] = wordsOf(text) ?? [];
  return second !== 'då' && (greetings.has(first) || greetings.has(`${first} ${second}`));
}

/** null where nothing is written. */
function wordsOf(text: string): readonly string[] | null {
  const lower = text.normalize('NFC').toLocaleLowerCase('sv').replace(modifiers, '');
  const words = smiles
    .reduce((rest, smile) => rest.replaceAll(smile, ' '), lower)
    .replace(/[’']/g, '')
    .split(/[\s.,!…~–-]/)
    .filter((word) => word !== '');
  return lower.trim() === '' ? null : words;
}

/** The longest phrase first, then what comes after it. Signs alone, as *👍* or *…*, say nothing either. */
function isPolite(words: readonly string[]): boolean {
  let hasPhrase = words.length === 0;
  for (let next = 0; next < words.length;) {
    const length = phraseAt(words, next);
    hasPhrase ||= length > 0;
    if (length === 0 && !between.has(words[next] ?? '')) return false;
    next += Math.max(1, length);
  }
  return hasPhrase;
}

function phraseAt(words: readonly string[], from: number): number {
  for (let length = mostWords; length > 0; length -= 1) {
    const phrase = words.slice(from, from + length);
    if (phrase.length === length && known.has(phrase.join(' ').replace(/\?$/, ''))) return length;
  }
  return 0;
}
