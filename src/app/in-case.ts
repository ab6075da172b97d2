// The app as it reads and writes the content of one case, wherever that lies (decisions 5).

import type { Lying } from '../core/casefile/lying';
import { contentAt } from '../graph/content-at';
import type { App } from './app';

/** The same app, whose places are those of the case's content. */
export const inCase = <Any extends Pick<App, 'places'>>(app: Any, matter: { readonly lies: Lying }): Any =>
  matter.lies === 'apart' ? { ...app, places: contentAt(app.places, matter) } : app;
