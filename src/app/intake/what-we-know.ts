// Whose addresses are colleagues', providers', forms' and scanners', as this municipality has it.

import { domainOf } from '../../core/intake/mail-parts';
import type { Knows } from '../../core/intake/trust/trust';
import type { App } from '../app';

/** What intake may know before it reads a mail. */
export async function whatWeKnow(app: App): Promise<Knows> {
  const providers = await app.providers();
  const providerDomains = providers.map((provider) => domainOf(provider.mail)).filter((domain) => domain !== '');
  return {
    ...app.settings.knownSenders,
    mailbox: app.settings.mailbox,
    providerDomains,
    daysBack: app.profile.forwardedDays,
    systems: app.profile.systems,
  };
}
