// Lines of the log about rows in SharePoint that somebody has changed or taken away, in Swedish: what each means and what to do.

import { nothing, nothingOnce, type MessageRows } from './row';

export const listRows: MessageRows = {
  'Rader som ändrats i SharePoint': {
    'lists not looked through for hand edits; the next look does it': {
      means: 'Ändringar för hand har inte letats upp denna gång',
      act: nothing,
    },
    'sweep of the watch rows cut short; a later look begins anew': {
      means: 'Dygnets genomgång av listorna avbröts och görs om',
      act: nothing,
    },
    'damaged watch row mended': {
      means: 'En rad i _Bevakning_ var överskriven och är lagad',
      act: 'Se i listans historik vem som ändrat, och be den låta bli',
    },
    'case without a watch row is watched again': {
      means: 'Ett ärende saknade sin rad i _Bevakning_; den är gjord på nytt',
      act: 'Som raden ovanför. Efter att en lista lästs tillbaka är det väntat',
    },
    'row written over by hand is put back from its versions': {
      means: 'En överskriven rad är återställd ur SharePoints versioner. `row` är radens nummer',
      act: nothingOnce,
    },
    'row that cannot be read waits for a person': {
      means: 'En rad går inte att läsa och står i _Manuell hantering_. `reason` säger hur',
      act: 'Återställ versionen, eller hämta raden ur papperskorgen inom 93 dagar; tryck sedan _Återställ raden_',
    },
    'registrar not told of a damaged row': {
      means: 'Registratorn fick inget kort om raden. Den syns ändå i _Manuell hantering_',
      act: 'Säg det till registratorn',
    },
    'case that cannot be read not put off': {
      means: 'Ett trasigt ärende gick inte att lägga åt sidan; det prövas igen vid varje titt',
      act: nothing,
    },
    'case that cannot be opened not told of': {
      means: 'Någon öppnade ett trasigt ärende, men det blev ingen rad i _Manuell hantering_ än',
      act: nothing,
    },
    'text that cannot be read not told of': {
      means: 'En trasig text i ett ärende blev ingen rad i _Manuell hantering_ än',
      act: nothing,
    },
    'row that nothing makes whole is taken away': {
      means: 'Någon har valt att fortsätta utan en trasig rad. Den ligger i webbplatsens papperskorg',
      act: nothingOnce,
    },
    'case goes on with rows of its history lost': {
      means: 'Ett ärende fortsätter utan `count` rader av sin historik, efter en persons beslut med skäl',
      act: nothingOnce,
    },
    'case whose row is lost for good is left': {
      means:
        'Ett ärendes egen rad är borta för gott, och någon har beslutat att lämna det. Kommer raden tillbaka fortsätter ärendet',
      act: 'Fråga registratorn om raden ska letas upp i papperskorgen',
    },
    'who complained is made anew of the original': {
      means: 'Uppgifterna om den som klagat var borta och är gjorda på nytt ur originalet. Rättelser för hand är inte med',
      act: 'Inget för driften: handläggaren ser efter',
    },
  },
};
