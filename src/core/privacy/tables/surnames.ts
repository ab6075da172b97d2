// What Swedish surnames are put together of. A word made of two of these is a surname even when both are ordinary words: lind + kvist.

import { endingOf, endings } from '../words/endings';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const first = list(`
  ahl al alm anger ask back berg berge björk björn blad blom bo borg boström brand bratt bro broman brun bäck dahl dal edlund ek
  eke eng fager fall fjell fjäll flod fors fri frost fur gran grann gren grön guld gull gyllen hag hall hammar hav hed hede
  heden hell hjelm holm hult häger hägg hög is kall klint kron kvarn käll källe lager lake land lax lejon lilj lilje lind linde
  ljung lund lång lö löf löv malm mark mell mo mos myr mån mård natt nor nord ny näs odd oden olin palm pil qvarn rask ros rosen
  rud run ryd rydd rå rönn sand segel silver sjö skog skön snö sol stal stark stav stein sten stor strand ström stål sund svan
  svart sved säll söder tall thor tor torn tran trast tun törn udd vall vass ved vester vik vind vinter värn väst väster wall
  wester wik älm älv äng åker ås öberg örn öst öster`);
const second = list(`
  back beck berg berger bergh blad blom bom borg brant bring by bäck crantz dahl dal ek feldt felt fors gren gård hag hall
  hammar hed hjelm holm holt hult höjd ius krantz kvist land lander lid lin ling ljung lund löf löv man mark mo nell ner näs
  quist qvist rot roth rud rup ryd sjö skiöld skog sköld stad stam sted stedt sten stig strand ström stål sund svan svärd ton
  torp vall vik vist wall wik än åker ås én`);
const nameEnd = endings(
  'sson ssons sen zon ovic ović enko escu opoulos idis ström ströms qvist qvists lund lunds stedt stedts gren grens',
);

/** Whether a word in lower case is built as a surname: two elements, or an ending that only names have. */
export function isSurnameShaped(word: string): boolean {
  if (word.length < 4) return false;
  const ending = endingOf(word, nameEnd);
  if (ending !== undefined && word.length >= ending.length + 3) return true;
  return isMadeOfTwo(word) || (word.endsWith('s') && isMadeOfTwo(word.slice(0, -1)));
}

function isMadeOfTwo(word: string): boolean {
  for (let length = 2; length <= word.length - 2; length += 1) {
    if (!first.has(word.slice(0, length))) continue;
    if (second.has(word.slice(length)) || (word[length] === 's' && second.has(word.slice(length + 1)))) return true;
  }
  return false;
}

/** Of those, the ones that words in the plural end in too: `personer`. */
const plural: ReadonlySet<string> = list('ner ton rot');

/** Whether a word in lower case ends as surnames do, whatever it begins with: `bäversten`. */
export function endsAsSurname(word: string): boolean {
  const bare = word.endsWith('s') ? word.slice(0, -1) : word;
  for (let length = 3; length <= 6; length += 1) {
    const [end, bareEnd] = [word.slice(-length), bare.slice(-length)];
    if ((second.has(end) && !plural.has(end)) || (second.has(bareEnd) && !plural.has(bareEnd))) return true;
  }
  return endingOf(word, nameEnd) !== undefined;
}
