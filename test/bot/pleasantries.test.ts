// What is only polite, and what says something: the first is thanked for, the second is kept, however short it is.

import { isGreeting, isPleasantry } from '../../bot/talk/pleasantries';
import { asksAboutBot } from '../../bot/talk/questions';
import { work } from '../support/work';

const polite = [
  ...[
    'tack',
    'Tack!',
    'TACK',
    'Tack så mycket!',
    'tack så jättemycket 🙏',
    'Tusen tack!!!',
    'tack tack',
    'Tack 👍🏽',
    'ok tack',
    'Ok, tack!',
  ],
  ...[
    'Tack för hjälpen',
    'Tack för hjälpen!! 😊',
    'Tack för snabbt svar.',
    'Tack ska du ha',
    'Hej!',
    'hej hej',
    'Hej och tack',
    'God morgon!',
  ],
  ...[
    'Hej Trappan 👋',
    'Hallå?',
    'Hejdå',
    'Hej då!',
    'Ha en bra dag!',
    'Tack, ha en fin helg 🌞',
    'Trevlig helg!',
    'vi hörs',
    'Glad påsk',
  ],
  ...[
    'ok',
    'OK.',
    'Okej',
    'ok då',
    'ok 👍',
    '👍',
    '👍👍👍',
    '❤️',
    ':)',
    'Tack :-)',
    'haha',
    'Bra!',
    'bra jobbat',
    'Toppen, tack!',
    'Perfekt!',
  ],
  ...[
    'Vad bra, tack så mycket. Ha en trevlig kväll!',
    'Jag förstår',
    'Då vet jag. Tack!',
    'Uppfattat',
    'ja',
    'Ja tack',
    'nej tack',
    'mm',
  ],
  ...[
    'Ingen orsak',
    'Varsågod',
    'Hur mår du?',
    'Tack\noch hej',
    'tack…',
    'tack då',
    'Thanks!',
    'thank you',
    'Thank you so much 😊',
    'Many thanks',
  ],
  ...[
    'hi',
    'Hello!',
    'Good morning',
    'ok thanks',
    'Great, thanks!',
    'got it 👍',
    'Perfect',
    "You're welcome",
    'Have a nice day!',
    'no worries',
  ],
];

const telling = [
  ...[
    'De hotar mig',
    'Hjälp',
    'Hjälp mig',
    'Jag blev slagen',
    'Han slår',
    'Hon ljuger',
    'Anna ringde',
    'Ingen kom',
    'Mat saknas',
    'blarg zork',
  ],
  ...[
    'Akut',
    'Brand',
    'Dörren är låst',
    'Ingen svarar',
    'Mamma föll',
    'ring 070-174 06 35',
    'Greta',
    '112',
    'Fara',
    'Jag är rädd',
    'Pengar borta',
  ],
  ...[
    'inte bra',
    'Inte ok',
    'nej',
    'Nej!',
    'inte tack',
    'Tack för ingenting',
    'Tack, men ingen kom',
    'Tack för hjälpen Anna',
    'Hej, jag vill klaga',
  ],
  ...[
    'Hej! Ingen har varit här på tre dagar',
    'Ok, men hon blöder',
    'Ja, han slog henne',
    'Bra personal hotar mig',
    'Tack 😢',
    '😢',
    '🆘',
    '🚨',
    '😡',
  ],
  ...[
    'ja nu igen',
    'du',
    'alla',
    'och',
    'Tack Olga Bergvall',
    'hej 19460312-2387',
    'när kommer svaret?',
    'Tack?? Ingen kom',
    'Fel medicin',
    'Stöld',
  ],
  ...[
    'de tog allt',
    'he hit me',
    'Help',
    'help me please',
    'nobody came',
    'not ok',
    'thanks for nothing',
    'thank you but no',
    'she is bleeding',
  ],
  ...[
    'tack för att ni aldrig kommer',
    'god morgon, ingen frukost',
    'hej då lilla mamma',
    'Hur mår hon?',
    'ingen fara',
    'allt är bra nu',
    'tack '.repeat(60),
  ],
];

it.each(polite)('%s is only polite', (text) => expect(isPleasantry(text)).toBe(true));
it.each(telling)('%s is kept', (text) => expect(isPleasantry(text)).toBe(false));

const questions = [
  ...[
    'Hur gör jag?',
    'vad kan du',
    'Vad kan du hjälpa till med?',
    'Hej! Hur söker jag ett ärende?',
    'Var hittar jag mina uppgifter?',
  ],
  ...[
    'Hur lämnar jag ett klagomål?',
    'Vem är du?',
    'Kan du hjälpa mig?',
    'What can you do?',
    'How do I find a case?',
    'Hur byter jag språk',
  ],
];
const questionsThatTell = [
  ...[
    'Varför kom ingen i går?',
    'När kommer hemtjänsten?',
    'Hur mår hon?',
    'Kan någon hjälpa Greta?',
    'Vem slog mamma?',
    'Var är Greta?',
  ],
  ...[
    'Hur kan man göra så mot en människa?',
    'Får de låsa in henne?',
    'Who took her money?',
    'Vad gör du med mina pengar?',
    'du kan',
  ],
  ...['Hur gör jag när han hotar mig?', 'Är det ingen som kommer?', 'hur '.repeat(60), 'Hjälp', 'Hjälp mig'],
];

it.each(questions)('%s asks about the bot', (text) => expect(asksAboutBot(text)).toBe(true));
it.each([...questionsThatTell, ...telling])('%s is no question to the bot, and is kept [I03]', (text) =>
  expect(asksAboutBot(text)).toBe(false),
);

it.each(['tack '.repeat(200_000), '😊'.repeat(200_000), '.'.repeat(1_000_000)])('knows a long text at once', async (text) => {
  expect(isPleasantry(text)).toBe(false);
  expect(await work(() => isPleasantry(text), 1_000)).toBeLessThan(1_000);
});

it.each([
  ['hej', true],
  ['Hej och tack', true],
  ['God kväll!', true],
  ['hi there 👋', true],
  ['hej då', false],
  ['Tack!', false],
  ['god natt', false],
  ['', false],
])('%j greets: %s', (text, greets) => expect(isGreeting(text)).toBe(greets));
