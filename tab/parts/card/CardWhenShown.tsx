// The drawn card, whose package is fetched when a card is shown.

import { lazily } from '../lazily';

export const CardPreview = lazily(async () => (await import('./CardPreview')).CardPreview);
