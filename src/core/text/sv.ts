// Everything people read, in Swedish: the source of truth for keys and for the holes of each sentence. One file for each area under sv/.

import type { NeededKey } from './needed-keys';
import { beside } from './sv/beside';
import { accessibility } from './sv/accessibility';
import { samples } from './sv/samples';
import { together } from './sv/together';
import { amend } from './sv/amend';
import { archive } from './sv/archive';
import { fileIn } from './sv/file-in';
import { answerLink } from './sv/answer-link';
import { linkForm } from './sv/link-form';
import { about } from './sv/about';
import { bot } from './sv/bot';
import { cards } from './sv/cards';
import { codes } from './sv/codes';
import { contracts } from './sv/contracts';
import { returns } from './sv/returns';
import { ekuChannel } from './sv/eku-channel';
import { disposal } from './sv/disposal';
import { eku } from './sv/eku';
import { cases } from './sv/cases';
import { guidance } from './sv/guidance';
import { kin } from './sv/kin';
import { letterForms } from './sv/letter-forms';
import { letters } from './sv/letters';
import { matters } from './sv/matters';
import { page } from './sv/page';
import { pane } from './sv/pane';
import { publicPages } from './sv/public';
import { people } from './sv/people';
import { problems } from './sv/problems';
import { followUps } from './sv/follow-ups';
import { providers } from './sv/providers';
import { disclosure } from './sv/disclosure';
import { ownData } from './sv/own/own-data';
import { records } from './sv/records';
import { rules } from './sv/rules';
import { settings } from './sv/settings';
import { shell } from './sv/shell';
import { tab } from './sv/tab';
import { tabLane } from './sv/tab-lane';
import { tasks } from './sv/tasks';
import { lexMaria } from './sv/own/lex-maria';
import { deviation } from './sv/own/deviation';
import { welfareCrime } from './sv/own/welfare-crime';
import { officialCrime } from './sv/own/official-crime';
import { correction } from './sv/own/correction';
import { providerNotice } from './sv/own/provider-notice';
import { ivoNotice } from './sv/own/ivo-notice';
import { changeOfProvider } from './sv/own/change-of-provider';
import { compliment } from './sv/own/compliment';
import { followUp } from './sv/own/follow-up';
import { experience } from './sv/own/experience';
import { providerReturn } from './sv/own/provider-return';
import { followUpQuestions } from './sv/follow-up-questions';
import { anonymousComment } from './sv/own/anonymous-comment';
import { compiled } from './sv/compiled';
import { compilation } from './sv/own/compilation';
import { boardHandover } from './sv/own/board-handover';
import { disposalReview } from './sv/own/disposal-review';
import { redirected } from './sv/own/redirected';
import { inspectorate } from './sv/own/inspectorate';
import { investigation } from './sv/own/investigation';
import { contribution } from './sv/own/contribution';
import { measure } from './sv/own/measure';
import { appeal } from './sv/own/appeal';
import { documents } from './sv/own/documents';
import { objection } from './sv/own/objection';

export const sv = {
  ...about,
  ...amend,
  ...archive,
  ...fileIn,
  ...accessibility,
  ...samples,
  ...together,
  ...answerLink,
  ...linkForm,
  ...tasks,
  ...followUp,
  ...experience,
  ...providerReturn,
  ...followUpQuestions,
  ...beside,
  ...anonymousComment,
  ...boardHandover,
  ...disposalReview,
  ...compilation,
  ...compiled,
  ...redirected,
  ...inspectorate,
  ...investigation,
  ...contribution,
  ...measure,
  ...appeal,
  ...documents,
  ...objection,
  ...compliment,
  ...changeOfProvider,
  ...ivoNotice,
  ...providerNotice,
  ...correction,
  ...officialCrime,
  ...welfareCrime,
  ...deviation,
  ...lexMaria,
  ...rules,
  ...codes,
  ...disposal,
  ...contracts,
  ...returns,
  ...eku,
  ...ekuChannel,
  ...people,
  ...problems,
  ...cards,
  ...letters,
  ...cases,
  ...guidance,
  ...kin,
  ...letterForms,
  ...matters,
  ...page,
  ...pane,
  ...publicPages,
  ...followUps,
  ...providers,
  ...disclosure,
  ...ownData,
  ...records,
  ...settings,
  ...shell,
  ...bot,
  ...tab,
  ...tabLane,
} as const satisfies Record<NeededKey, string>;

export type TextKey = keyof typeof sv;
