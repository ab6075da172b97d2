// Lint rules about comments: a file says what it is for, nothing is switched off by a comment.

const SWITCH_OFF = /eslint-disable|@ts-(ignore|expect-error|nocheck)|(?:oxfmt|prettier)-ignore|istanbul ignore|v8 ignore/;

const noSwitchingOff = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!SWITCH_OFF.test(comment.value)) continue;
        context.report({
          loc: comment.loc,
          message:
            'Nothing is switched off by a comment. Mend what the tool found, or change the rule for everybody with a reason.',
        });
      }
    },
  }),
};

const opensWithAComment = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program: (node) => {
      const first = context.sourceCode.getAllComments().find((comment) => comment.type !== 'Shebang');
      const token = context.sourceCode.getFirstToken(node);
      if (first && (!token || first.range[0] < token.range[0])) return;
      context.report({
        loc: { line: 1, column: 0 },
        message: 'Open the file with one or two lines: what it holds, and why it is a file of its own.',
      });
    },
  }),
};

const FUNCTIONS = ['FunctionDeclaration', 'ArrowFunctionExpression', 'FunctionExpression'];

/** A function of one line says itself what it does. */
const needsWords = (declaration) => {
  const made = declaration?.type === 'VariableDeclaration' ? declaration.declarations[0]?.init : declaration;
  return FUNCTIONS.includes(made?.type) && made.loc.end.line > made.loc.start.line;
};

const exportedFunctionsAreDocumented = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    ExportNamedDeclaration: (node) => {
      if (!needsWords(node.declaration)) return;
      if (context.sourceCode.getCommentsBefore(node).at(-1)?.value.startsWith('*')) return;
      context.report({
        node: node.declaration,
        message:
          'Say above it, in a doc comment, what it answers: units or shape, errors, and the requirement or decision it rests on.',
      });
    },
  }),
};

export const commentRules = {
  'no-switching-off': noSwitchingOff,
  'opens-with-a-comment': opensWithAComment,
  'exported-functions-are-documented': exportedFunctionsAreDocumented,
};
