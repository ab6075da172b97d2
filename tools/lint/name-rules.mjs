// Lint rules about the names of files and folders: a name says what a file holds.

import path from 'node:path';

const EMPTY_NAMES = /^(utils?|helpers?|commons?|managers?|services?|shared|misc)$/;
const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;

const saysNothing = (part) => part.split(/[-.]/).some((word) => EMPTY_NAMES.test(word));

const fault = (relative) => {
  const parts = relative.split(path.sep);
  const file = parts.at(-1) ?? '';
  const stem = file.replace(/\.[a-z]+$/, '');
  if (stem === 'index') return 'No barrels: import from the file that owns the thing, and name this file for what it holds.';
  if (stem === 'types') return 'Put each type in the file that owns the idea; a heap of types belongs to nobody.';
  if ([...parts.slice(0, -1), stem].some(saysNothing))
    return 'This name says nothing. Name the file or folder for the idea it holds; see the table in docs/glossary.md.';
  if (KEBAB.test(stem) || (file.endsWith('.tsx') && PASCAL.test(stem))) return null;
  return 'File names are kebab-case and name what they hold (`next-look.ts` holds `nextLook`); React components are PascalCase.tsx.';
};

const filesAreNamedForWhatTheyHold = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program: () => {
      const message = fault(path.relative(context.cwd, context.filename));
      if (message) context.report({ loc: { line: 1, column: 0 }, message });
    },
  }),
};

export const nameRules = { 'files-are-named-for-what-they-hold': filesAreNamedForWhatTheyHold };
