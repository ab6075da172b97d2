// What the bot's conversation needs: the app, where its people are reached, and the addresses of its pages.

import type { App } from '../src/app/app';
import type { Conversations } from './send/conversations';
import type { Pages } from './pages';

export interface BotParts {
  readonly app: App;
  readonly conversations: Conversations;
  readonly pages: Pages;
}
