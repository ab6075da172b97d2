// To the person whose matter went another way than a complaint: what becomes of it now (decisions 8.8).

import { exits, type ExitId } from '../processes/complaint/exits';
import { say, type Language } from '../text/say';
import { letter, type Letter, type LetterMaterial } from './material';

/** null when nobody is to be told, or it went no other way. */
export function exitNotice(material: LetterMaterial, language: Language): Letter | null {
  const { exit } = material.file.matter;
  if (exit === null || !isTold(exit)) return null;
  return letter(material, language, {
    subject: say(language, 'letter.exitNotice.subject'),
    paragraphs: [say(language, 'letter.exitNotice.thanks'), say(language, `letter.exitNotice.${exit}`)],
  });
}

type ToldExit = { [Id in ExitId]: (typeof exits)[Id]['tells'] extends true ? Id : never }[ExitId];

const isTold = (exit: ExitId): exit is ToldExit => exits[exit].tells;
