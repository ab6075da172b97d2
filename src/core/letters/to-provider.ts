// The request to the provider: the parts asked for, a last day, the legal ground, and no more of the person than is allowed (R220, R221, L04, L11).

import type { PlainDate } from '../brand';
import { caseNumber, type Disclosure } from '../casefile/case';
import { isAsked } from '../casefile/asked-parts';
import { grounds, type Ground } from '../casefile/ground';
import { isCut } from '../casefile/lengths';
import { services } from '../casefile/provider';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { ourReference, providerName, type Letter, type LetterMaterial } from './material';

/** What the provider may know: who complained, and on what ground whom it concerns. The letter says only what follows from it. */
export interface Told {
  readonly disclosure: Disclosure;
  readonly ground: Ground;
}

export interface Request extends LetterMaterial, Told {
  readonly replyDue: PlainDate;
}

/** The person's own words go along only when the provider may know both; otherwise a summary is to be written in their place. */
export function toProvider(request: Request, language: Language): Letter {
  const { file, personal, disclosure, ground, replyDue } = request;
  const number = caseNumber(file.matter);
  const mayConcern = grounds[ground].tells;
  const isQuoted = disclosure === 'name' && mayConcern && personal.words.trim() !== '';
  const words = isQuoted
    ? say(language, 'letter.toProvider.words', { words: personal.words })
    : say(language, mayConcern ? 'letter.toProvider.summaryConcerns' : 'letter.toProvider.summary');
  const { name, phone } = file.profile.publicContact;
  const paragraphs = [
    say(language, 'letter.greeting'),
    say(language, 'letter.toProvider.came', { number, provider: asInSentence(providerName(request, language)) }),
    who(request, language),
    words,
    ...(isQuoted && isCut(personal.words) ? [say(language, 'letter.toProvider.cut')] : []),
    say(language, isAsked('feedback', ground) ? 'letter.toProvider.three' : 'letter.toProvider.threeNoName'),
    say(language, 'letter.toProvider.by', { day: sayDayAndYear(language, replyDue) }),
    lawOf(request, language),
    say(language, 'letter.toProvider.contact', { phone }),
    say(language, 'letter.regards'),
    name,
    ourReference(request, language),
  ];
  return { subject: `${say(language, 'letter.toProvider.subject')} [${request.reference}]`, body: paragraphs.join('\n\n') };
}

/** The law the service is given under; for LSS the contract is what asks (SoL 15 kap. 9 § does not reach it). */
function lawOf({ file: { provider } }: Request, language: Language): string {
  if (provider === null || services[provider.service].law !== 'LSS') return say(language, 'letter.toProvider.ground.law');
  const contract = provider.contractId.trim();
  return contract === ''
    ? say(language, 'letter.toProvider.ground.anyContract')
    : say(language, 'letter.toProvider.ground.contract', { contract });
}

/** Who complained, when she has said yes; otherwise that she has said no, or nothing more than that it is not told. */
function who({ disclosure, personal }: Request, language: Language): string {
  const name = personal.complainant.name?.trim() ?? '';
  if (disclosure === 'name' && name !== '') return say(language, 'letter.toProvider.who', { name });
  return say(language, disclosure === 'noName' ? 'letter.toProvider.noName' : 'letter.toProvider.notTold');
}

/** A name that ends in a stop gets no second one from the sentence it stands last in. */
const asInSentence = (name: string): string => (name.endsWith('.') ? name.slice(0, -1) : name);
