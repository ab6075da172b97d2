// The app for somebody who waits: Graph is waited for as long as she can, and what goes on after she has been answered is waited for by nobody.

import type { App } from './app';

/** Kept of her time for the answer itself. */
const margin = 700;

/** The app whose Graph waits for nothing beyond so many milliseconds from now; once they are over it is patient again. */
export function inTime(app: App, milliseconds: number): App {
  const end = performance.now() + milliseconds - margin;
  return { ...app, graph: app.graph.within(() => (performance.now() < end ? end : Number.POSITIVE_INFINITY), 'person') };
}

/** The same for a look: nobody hears what comes later, so nothing more is waited for. */
export function forALook(app: App, milliseconds: number): App {
  const end = performance.now() + milliseconds - margin;
  return { ...app, graph: app.graph.within(() => end, 'person') };
}
