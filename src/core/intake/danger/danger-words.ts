// Whether a text may speak of somebody in danger.

/** Read sentence by sentence. */
export const mayBeDanger = (text: string): boolean => text.toLowerCase().includes('akut –');
