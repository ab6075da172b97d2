// How words end that nobody is called: what is done and what things are like, and medicines by what they are made of.

import { endingOf, endings } from '../words/endings';

const abstractEnds = endings(
  'ning ningar ningen ningarna het heten heter tion tionen tioner else elsen elser itet iteten ment mentet ande andet plan planer kontroll kontroller rutin rutiner ologi ologin',
);

/** `Munvård`, `Kontinuitet`, `Handledning`: what is done or how something is. */
export const isAbstract = (word: string): boolean => endingOf(word, abstractEnds) !== undefined;

const medicineEnds = endings(
  'prazol prolol nolol pril sartan statin vastatin azepam zepam azolam cillin mycin oxacin proxen profen fenak oxetin xetin alopram faxin triptan gliptin gliflozin parin xaban gatran dipin tiazid semid setron lukast azepin metason solon sonid terol tropium kodein fentanil oxazin azapin tiapin ridon piprazol tadin irizin konazol flukonazol sulin mabum zumab limus trexat kinon lakton tionin darom pamil dronat setin tamol balin pentin trigin racetam',
);
const shortestMedicine = 7;

/** `Omeprazol`, `Metoprolol`: a medicine by its ending. */
export const isMedicine = (word: string): boolean =>
  word.length >= shortestMedicine && endingOf(word, medicineEnds) !== undefined;
