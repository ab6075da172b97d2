// Words in HTML: whatever stands in them, they are only words.

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as they are, whatever stands in them. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
