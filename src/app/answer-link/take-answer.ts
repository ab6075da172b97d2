// The provider's answer through a link goes the way of a mailed one: kept as a mail, noted in the case under its version, and read by the same people.

import { answerBeginning, hasAnswer, linkStands, type KeptLink, type LinkAnswer } from '../../core/casefile/answer-link';
import type { CaseFile } from '../../core/casefile/case-file';
import { caseNumber } from '../../core/casefile/case';
import { say } from '../../core/text/say';
import { patchLink } from '../../graph/lists/answer-links';
import type { App } from '../app';
import { caseReference } from '../case-reference';
import { putInCase } from '../intake/link-to-case';
import { whatWeKnow } from '../intake/what-we-know';
import { causeOf } from '../log';
import { answerWords, asMail, contentHash } from './as-mail';
import type { CheckedFile } from './check-file';

export interface Answering {
  readonly link: KeptLink;
  readonly file: CaseFile;
  readonly answer: LinkAnswer;
  readonly files: readonly CheckedFile[];
}

/**
 * Takes it; false when the link has been answered or shut meanwhile. The same answer handed in twice is there once, and of two different ones the first
 * that the case has taken stands: the case's own version decides, not the link's row, so a crash anywhere loses no answer.
 */
export async function takeAnswer(app: App, { link, file, answer, files }: Answering): Promise<boolean> {
  const at = app.clock.now();
  const mail = file.provider?.mail ?? null;
  const subject = `${say('sv', 'answerLink.subject')} [${caseReference(app, file.matter, 'provider')}]`;
  const from = { name: file.provider?.name ?? '', address: mail ?? app.settings.mailbox };
  const raw = asMail({ answer, files, from, to: app.settings.mailbox, subject, at });
  const { mail: opened } = await app.apart.understand(raw, await whatWeKnow(app), at);
  if (opened === undefined) throw new Error(`the answer to ${caseNumber(file.matter)} could not be read`);
  const isTaken = await putInCase(
    app,
    { key: `${answerBeginning(link)}${contentHash({ answer, files }).slice(0, 32)}`, raw, at },
    {
      file,
      as: 'providerAnswer',
      from: { name: from.name, address: mail },
      forwardedBy: null,
      note: '',
      warnings: [],
      subject: say('sv', 'answerLink.subject'),
      words: answerWords(answer),
      files: opened.parts.files,
      mail: opened,
      mayStill: (now) => linkStands(link, now, app.clock.now()) && !hasAnswer(link, now),
    },
  );
  if (isTaken) app.later.do(() => shut(app, link));
  return isTaken;
}

/** That it is answered is known by the case; here it is only said. */
async function shut(app: App, link: KeptLink): Promise<void> {
  try {
    await app.graph.send(patchLink(app.places, link, { state: 'answered' }));
  } catch (failure) {
    app.log.warn('answer link not marked as answered; the case says it', causeOf(failure));
  }
}
