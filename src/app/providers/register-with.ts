// The register for an answer that names a provider: one that was added since this replica read it last may stand on somebody's card already.

import type { Provider } from '../../core/casefile/provider';
import type { App } from '../app';

/** The register, read anew when one of those named is not in it as remembered. `'none'`, and what is no text, name nobody. */
export async function registerWith(app: App, named: readonly unknown[]): Promise<readonly Provider[]> {
  const register = await app.providers();
  const ids = new Set<unknown>(register.map(({ id }) => id));
  const isWhole = named.every((one) => typeof one !== 'string' || one === '' || one === 'none' || ids.has(one));
  return isWhole ? register : app.providersAnew();
}
