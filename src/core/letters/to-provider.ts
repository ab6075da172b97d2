// The request to the provider: three parts, a last day, the legal ground, and no more of the person than is allowed (R220, R221, L04, L11).

import type { PlainDate } from '../brand';
import { caseNumber, type Disclosure } from '../casefile/case';
import { services } from '../casefile/provider';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { ourReference, type Letter, type LetterMaterial } from './material';

export interface Request extends LetterMaterial {
  readonly disclosure: Disclosure;
  readonly replyDue: PlainDate;
}

/** Without the person's yes the words are left out and a summary is to be written in their place. */
export function toProvider(request: Request, language: Language): Letter {
  const { file, personal, disclosure, replyDue } = request;
  const number = caseNumber(file.case);
  const who =
    disclosure === 'name' && personal.complainant.name !== null
      ? say(language, 'letter.toProvider.who', { name: personal.complainant.name })
      : say(language, 'letter.toProvider.noName');
  const words =
    disclosure === 'name'
      ? say(language, 'letter.toProvider.words', { words: personal.words })
      : say(language, 'letter.toProvider.summary');
  const { name, phone } = file.profile.publicContact;
  const paragraphs = [
    say(language, 'letter.greeting'),
    say(language, 'letter.toProvider.came', { number, provider: file.provider?.name ?? say(language, 'letter.theProvider') }),
    who,
    words,
    say(language, 'letter.toProvider.three'),
    say(language, 'letter.toProvider.by', { day: sayDayAndYear(language, replyDue) }),
    ground(request, language),
    say(language, 'letter.toProvider.contact', { phone }),
    say(language, 'letter.regards'),
    name,
    ourReference(request, language),
  ];
  return { subject: `${say(language, 'letter.toProvider.subject')} [${request.reference}]`, body: paragraphs.join('\n\n') };
}

/** The law the service is given under; for LSS the contract is what asks (SoL 15 kap. 9 § does not reach it). */
function ground({ file: { provider } }: Request, language: Language): string {
  return provider !== null && services[provider.service].law === 'LSS'
    ? say(language, 'letter.toProvider.ground.contract', { contract: provider.contractId })
    : say(language, 'letter.toProvider.ground.law');
}
