// Everything people read, in English: the same keys and holes as the Swedish.

import { beside } from './en/beside';
import { accessibility } from './en/accessibility';
import { samples } from './en/samples';
import { together } from './en/together';
import { amend } from './en/amend';
import { archive } from './en/archive';
import { fileIn } from './en/file-in';
import { answerLink } from './en/answer-link';
import { linkForm } from './en/link-form';
import { about } from './en/about';
import { bot } from './en/bot';
import { cards } from './en/cards';
import { codes } from './en/codes';
import { contracts } from './en/contracts';
import { returns } from './en/returns';
import { ekuChannel } from './en/eku-channel';
import { disposal } from './en/disposal';
import { eku } from './en/eku';
import { cases } from './en/cases';
import { guidance } from './en/guidance';
import { kin } from './en/kin';
import { letterForms } from './en/letter-forms';
import { letters } from './en/letters';
import { matters } from './en/matters';
import { page } from './en/page';
import { pane } from './en/pane';
import { publicPages } from './en/public';
import { people } from './en/people';
import { problems } from './en/problems';
import { followUps } from './en/follow-ups';
import { providers } from './en/providers';
import { disclosure } from './en/disclosure';
import { ownData } from './en/own/own-data';
import { records } from './en/records';
import { rules } from './en/rules';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { tab } from './en/tab';
import { tabLane } from './en/tab-lane';
import { tasks } from './en/tasks';
import type { TextKey } from './sv';
import { lexMaria } from './en/own/lex-maria';
import { deviation } from './en/own/deviation';
import { welfareCrime } from './en/own/welfare-crime';
import { officialCrime } from './en/own/official-crime';
import { correction } from './en/own/correction';
import { providerNotice } from './en/own/provider-notice';
import { ivoNotice } from './en/own/ivo-notice';
import { changeOfProvider } from './en/own/change-of-provider';
import { compliment } from './en/own/compliment';
import { followUp } from './en/own/follow-up';
import { experience } from './en/own/experience';
import { providerReturn } from './en/own/provider-return';
import { followUpQuestions } from './en/follow-up-questions';
import { anonymousComment } from './en/own/anonymous-comment';
import { compiled } from './en/compiled';
import { compilation } from './en/own/compilation';
import { boardHandover } from './en/own/board-handover';
import { disposalReview } from './en/own/disposal-review';
import { redirected } from './en/own/redirected';
import { inspectorate } from './en/own/inspectorate';
import { investigation } from './en/own/investigation';
import { contribution } from './en/own/contribution';
import { measure } from './en/own/measure';
import { appeal } from './en/own/appeal';
import { documents } from './en/own/documents';
import { objection } from './en/own/objection';

export const en = {
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
} as const satisfies Record<TextKey, string>;
