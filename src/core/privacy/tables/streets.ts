// How the names of streets and of other places where people live end.

import { endingOf, endings, type Endings } from '../words/endings';

/** How streets and places to live end. */
const streetEnd = endings(`
  allé alléen allén backe backen berget brink brinken bron bruket bågen dalen esplanad esplanaden gata gatan gränd gränden
  gärdet gård gården hagen hamnen holmen hällen höjden hörnet kaj kajen kroken kullen kvarnen leden lid liden lunden löten park
  parken passagen plan plantan plats platsen porten promenaden radien ringen rondellen sidan skogen slinga slingan spåret stig
  stigen strand stranden stråket svängen terrassen tomten torg torget torp torpet trappan trappor tun tunet tvärgränd udden
  varvet viken vreten väg vägen ängen åsen`);
/** These need no number to be a street. */
const strongEnd = endings(`
  allé allén backen brinken esplanaden gata gatan gränd gränden kroken leden liden promenaden ringen slingan stigen stråket
  svängen terrassen torget tvärgränd vägen`);
const endsAs = (word: string, table: Endings): boolean =>
  endingOf(word, table) !== undefined || (word.endsWith('s') && endingOf(word.slice(0, -1), table) !== undefined);

/** Whether a word may be a street when a number follows. */
export const mayBeStreet = (word: string): boolean => endsAs(word, streetEnd);
/** Endings of ordinary words as well: a street only with a capital letter inside a sentence. */
const capitalEnd = endings('gången lyckan kärret mossen sluttningen tegen åkern vången gläntan dungen branten krönet');
export const mayBeCapitalStreet = (word: string): boolean => endsAs(word, capitalEnd);
/** Whether a word is a street by its ending alone. */
export const isStreetWord = (word: string): boolean => endsAs(word, strongEnd);
