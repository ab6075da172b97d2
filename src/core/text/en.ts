// Everything people read, in English: the same keys and holes as the Swedish.

import { about } from './en/about';
import { bot } from './en/bot';
import { cards } from './en/cards';
import { codes } from './en/codes';
import { eku } from './en/eku';
import { letters } from './en/letters';
import { matters } from './en/matters';
import { page } from './en/page';
import { problems } from './en/problems';
import { records } from './en/records';
import { rules } from './en/rules';
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
import { redirected } from './en/own/redirected';

export const en = {
  ...about,
  ...tasks,
  ...redirected,
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
  ...eku,
  ...problems,
  ...cards,
  ...letters,
  ...matters,
  ...page,
  ...records,
  ...bot,
  ...tab,
  ...tabLane,
} as const satisfies Record<TextKey, string>;
