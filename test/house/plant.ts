// A small tree with planted faults, in a folder of its own, and the real tools run over it with the project's own rules.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Path in the tree → what stands there. */
export type Tree = Readonly<Record<string, string>>;

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly words: string;
}

export const root = path.resolve(__dirname, '..', '..');

const planted: string[] = [];

/** Writes the tree and copies the named files of the project into it under the same names; answers its folder. */
export const plant = (tree: Tree, copied: readonly string[] = []): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  planted.push(folder);
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  for (const name of copied) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    copyFileSync(path.join(root, name), path.join(folder, name));
  }
  return folder;
};

/** Runs node with the arguments in the folder. Tools are named by their script under node_modules of the project. */
export const runIn = (folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Said => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  return { code: status, out: stdout, words: stdout + stderr };
};

/** The script of an installed tool, `eslint/bin/eslint.js`. */
export const tool = (script: string): string => path.join(root, 'node_modules', script);

/** What an expression over the project's own modules is, asked of node itself: jest has no way to load them. */
export const ask = (expression: string): string[] => {
  const code = `console.log(JSON.stringify(await (async () => ${expression})()))`;
  return JSON.parse(runIn(root, ['--input-type=module', '-e', code]).out) as string[];
};

/** For `afterAll`: nothing planted is left behind. */
export const clear = (): void => planted.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
