// The house's own lint rules as one table: what is looked for, and what to do instead. Where each applies stands in config.mjs.

import { commentRules } from './comment-rules.mjs';
import { nameRules } from './name-rules.mjs';

/** Rules that are one selector and one sentence. */
const selectors = {
  'no-any': {
    selector: 'TSAnyKeyword',
    teach:
      'Say what it is. Data from outside is `unknown` until a zod schema has parsed it where it enters; inside, name the type.',
  },
  'no-cast': {
    selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"]), TSTypeAssertion',
    teach:
      'A cast hides a question from the compiler. Parse data from outside with zod where it enters, narrow with a check, use `satisfies` for tables; only brand.ts, the list codecs, the local store and tests may cast.',
  },
  'no-bang': {
    selector: 'TSNonNullExpression',
    teach: '`!` is a cast too. Ask (`if (x === undefined) …`) and say what happens when it is missing.',
  },
  'named-exports-only': {
    selector: 'ExportDefaultDeclaration',
    teach: 'Export it by name: one word per idea, the same in every file that imports it.',
  },
  'no-barrel': {
    selector: 'ExportAllDeclaration',
    teach: 'Import from the file that owns the thing; a file that only passes things on hides where they live.',
  },
  'no-enum': {
    selector: 'TSEnumDeclaration',
    teach: 'Make a table (`as const satisfies Record<string, …>`) and take the ids from it: `keyof typeof table`.',
  },
  'no-class-in-core': {
    selector: 'ClassDeclaration, ClassExpression',
    teach: 'Core is values and functions: a readonly record for what is known, a function for what follows from it.',
  },
  'no-clock-in-core': {
    selector:
      'NewExpression[callee.name="Date"], MemberExpression[object.name="Date"], MemberExpression[object.name="Temporal"][property.name="Now"]',
    teach: 'Core has no clock: take `now: Instant` as the last argument. Days and instants are made in core/time.',
  },
  'no-dice-in-core': {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    teach: 'Core throws no dice: the same case file and the same now give the same plan. Take the id or number as an argument.',
  },
  'no-console': {
    selector: 'MemberExpression[object.name="console"]',
    teach:
      'Use the log, which takes ids, numbers and codes only: `log.warn("case set aside", { caseId })`. Printing is for tools/.',
  },
  'no-skipped-test': {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|story)$/][property.name=/^(skip|only|todo)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    teach: 'A test that does not run proves nothing. Mend it or delete it; a figure that cannot be met is reported in words.',
  },
  'no-mock': {
    selector: 'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|spyOn|unstable_mockModule)$/]',
    teach:
      'Nothing of ours is mocked: core takes values, everything else runs against the local Microsoft 365 (see docs/decisions).',
  },
};

const selectorRule = ({ selector, teach }) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({ [selector]: (node) => context.report({ node, message: teach }) }),
});

export const houseRules = {
  ...Object.fromEntries(Object.entries(selectors).map(([name, row]) => [name, selectorRule(row)])),
  ...commentRules,
  ...nameRules,
};
