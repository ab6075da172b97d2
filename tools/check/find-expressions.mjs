// Finds the regular expressions of the project in its syntax: those that are written out.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const folders = ['src', 'bot', 'tab', 'tools', 'manifest'];
const isCode = (name) => /\.(?:tsx?|mjs|cjs)$/.test(name);

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : isCode(entry.name) ? [file] : [];
  });

const files = () =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesBelow(folder).map((file) => file.split(path.sep).join('/')));

const nodesIn = (file) => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    found.push({ node, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const isMaking = (node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
const isText = (node) => node !== undefined && ts.isStringLiteralLike(node);

/** Source and flags of a node, when it is an expression that stands written out. */
const written = (node) => {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!isMaking(node) || !isText(node.arguments?.[0])) return null;
  return { source: node.arguments[0].text, flags: isText(node.arguments[1]) ? node.arguments[1].text : '' };
};

/** Every expression that stands written out, with where it does. */
export const literals = () =>
  files().flatMap((file) =>
    nodesIn(file).flatMap(({ node, line }) => {
      const found = written(node);
      return found === null ? [] : [{ ...found, place: `${file}:${line}` }];
    }),
  );
