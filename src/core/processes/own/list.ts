// The processes that are tables alone. A new one is its file beside this, its texts, and its line here.

import { lexSarah } from './lex-sarah';
import { lexMaria } from './lex-maria';
import { deviation } from './deviation';
import { welfareCrime } from './welfare-crime';
import { officialCrime } from './official-crime';
import { correction } from './correction';
import { providerNotice } from './provider-notice';
import { ivoNotice } from './ivo-notice';
import { changeOfProvider } from './change-of-provider';
import { compliment } from './compliment';
import { anonymousComment } from './anonymous-comment';
import { redirected } from './redirected';
import { followUp } from './follow-up';
import { providerReturn } from './provider-return';
import { experience } from './experience';
import { measure } from './measure';
import { contribution } from './contribution';
import { investigation } from './investigation';
import { inspectorate } from './inspectorate';
import { appeal } from './appeal';
import { documents } from './documents';
import { objection } from './objection';
import { compilation } from './compilation';
import { ownData } from './own-data';
import { boardHandover } from './board-handover';
import { disposalReview } from './disposal-review';
import type { OwnTables } from '../process';

export const ownProcesses = {
  lexSarah,
  lexMaria,
  deviation,
  welfareCrime,
  officialCrime,
  correction,
  providerNotice,
  ivoNotice,
  changeOfProvider,
  compliment,
  anonymousComment,
  redirected,
  followUp,
  experience,
  providerReturn,
  measure,
  contribution,
  investigation,
  inspectorate,
  appeal,
  documents,
  ownData,
  objection,
  boardHandover,
  disposalReview,
  compilation,
} as const satisfies Record<string, OwnTables>;
