// Reads a Hunspell dictionary and writes out every inflected form. nspell cannot be used: one of its compound rules accepts any string at all.

import { DEFINITE, END, PART, PROPER, SHORT, VERB, WORD } from './bits.mjs';

/** Suffixes that make a noun definite: `katten`, `huset`, `tavlan`, `katterna`. */
const definite = /^(?:[bcmnlrt]?[ae]?[nt]s?|[lmr]?[ae]n?s?|\p{L}{0,3}nas?)$/u;
const nounFlags = new Set([...'BCDEFGHIJ']);

/** Flags of verbs; M and N serve adjectives as well, told apart by the ending. */
const isFinite = (flag, { strip, add }) =>
  /[mKL]/.test(flag) || (/[MN]/.test(flag) && (/d?des?$/.test(add) || (/^[eiåö]$/.test(strip) && /^[aeoiå]/.test(add))));

/** The suffix rules of an .aff file: flag → [{ strip, add, ends, flags }]. */
const rulesOf = (aff) => {
  const rules = new Map();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, addition, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const [add = '', flags = ''] = addition.split('/');
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      ends: new RegExp(`${condition}$`, 'u'),
      flags,
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
};

/** What a form may do in a compound: begin or stand inside one (X, U), or end one (Y). */
const placesOf = (flags) => (/[XU]/.test(flags) ? PART : 0) | (flags.includes('Y') ? END : 0);

const formsOf = ([stem, flags], rules) => {
  const forms = [];
  const infinitive = /[mK]/.test(flags) || (/[MN]/.test(flags) && /[aoåäöe]$/.test(stem)) ? VERB : 0;
  if (!/[¤Z]/.test(flags)) forms.push([stem, WORD | infinitive | placesOf(flags)]);
  else forms.push([stem, placesOf(flags)]);
  for (const flag of flags) {
    for (const rule of rules.get(flag) ?? []) {
      const { strip, add, ends, flags: then } = rule;
      if (!ends.test(stem) || !stem.endsWith(strip)) continue;
      const whole = then.includes('Z') ? 0 : WORD;
      const fixed = nounFlags.has(flag) && definite.test(add) && !/^(?:nde|s)/.test(add) ? DEFINITE : 0;
      forms.push([
        stem.slice(0, stem.length - strip.length) + add,
        whole | fixed | (isFinite(flag, rule) ? VERB : 0) | placesOf(then) | (placesOf(flags) & END),
      ]);
    }
  }
  return forms;
};

const letters = /^[\p{L}'’]+$/u;

/** Hands every form, lower-cased, with what is known of it to `put`; capitalised entries are proper names. */
export const expand = ({ aff, dic }, put) => {
  const rules = rulesOf(aff);
  const entries = dic
    .split('\n')
    .slice(1)
    .map((line) => line.split(/[\s]/)[0].split('/'))
    .map(([stem, flags = '']) => [stem, flags]);
  const forbidden = new Set(entries.filter(([, flags]) => flags.includes('%')).map(([stem]) => stem));
  for (const entry of entries) {
    if (entry[1].includes('%')) continue;
    const proper = /^\p{Lu}{2,}$/u.test(entry[0]) ? SHORT : PROPER;
    const isProper = /^\p{Lu}/u.test(entry[0]);
    for (const [form, bits] of formsOf(entry, rules)) {
      if (forbidden.has(form) || !letters.test(form)) continue;
      put(form.toLowerCase(), isProper && bits & WORD ? (bits & ~(WORD | DEFINITE | VERB)) | proper : bits);
    }
  }
};
