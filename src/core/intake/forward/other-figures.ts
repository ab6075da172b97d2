// Days and times as programs of other languages write them, put into ours: figures of other scripts, `2026年3月15日`, a half of the day before the time.

/** Figures that are no Latin ones, by the letter that is their nought. */
const noughts = ['٠', '۰', '०', '๐', '０'].map((nought) => nought.charCodeAt(0));
const otherFigure = /[٠-٩۰-۹०-९๐-๙０-９]/g;

/** Words of several parts, and signs, as one that is known. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/كانون الثاني/g, 'يناير'],
  [/كانون الأول/g, 'ديسمبر'],
  [/تشرين الأول/g, 'أكتوبر'],
  [/تشرين الثاني/g, 'نوفمبر'],
  [/[،、]/g, ','],
  [/：/g, ':'],
  [/(\d{4}) ?[年년]\.? ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g, '$1-$2-$3 '],
  [/(\d{1,2}),? tháng (\d{1,2}),? (?:năm )?(\d{4})/gi, '$1/$2/$3'],
  [/(\d{4}) m\. (?=\p{L})/gu, '$1 '],
  [/(?:下午|晚上|오후|午後) ?(\d{1,2}[:：]\d{2}(?::\d{2})?)/g, ' $1 PM'],
  [/(?:上午|早上|凌晨|오전|午前) ?(\d{1,2}[:：]\d{2}(?::\d{2})?)/g, ' $1 AM'],
  [/(\d{2}) ?(?:م|مساءً?|ب\.ظ\.?|μ\.? ?μ\.?|ÖS|öğleden sonra|CH|du\.)(?!\p{L})/gu, '$1 PM'],
  [/(\d{2}) ?(?:ص|صباح[اًا]{0,2}|ق\.ظ\.?|π\.? ?μ\.?|ÖÖ|öğleden önce|SA|de\.)(?!\p{L})/gu, '$1 AM'],
];
const isOurs = /^[\u0000-\u024f\u2010-\u2027\u202f]*$/;
const mayBeOther = /tháng|\d{4} m\.|Ö[SÖ]|öğleden|\d (?:CH|SA|du\.|de\.)/i;

/** The line as our readers of days and times know it. */
export function inOurFigures(line: string): string {
  if (isOurs.test(line) && !mayBeOther.test(line)) return line;
  const figures = line.replace(otherFigure, (figure) => String(valueOf(figure.charCodeAt(0))));
  return sayings.reduce((text, [saying, ours]) => text.replace(saying, ours), figures).replace(/ {2,}/g, ' ');
}

const valueOf = (code: number): number => noughts.map((nought) => code - nought).find((value) => value >= 0 && value <= 9) ?? 0;
