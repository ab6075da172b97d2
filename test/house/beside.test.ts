// The checks that need a folder beside the project: they refuse when it says no, and say why when it is not there.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { clear, plant, root, runIn, type Tree } from './plant';

afterAll(clear);

const url = (name: string): string => pathToFileURL(path.join(root, name)).href;

/** What the step says in a project folder beside which `tree` lies. */
const runStep = (
  step: 'graphContractStep' | 'cardSchemaStep' | 'privacyStep' | 'corpusStep' | 'archiveStep',
  tree: Tree,
): string => {
  const folder = plant({ 'project/package.json': '{}', ...tree });
  const code = `
    const step = (await import('${url('tools/check/beside.mjs')}')).${step};
    const { runSteps } = await import('${url('tools/check/run-steps.mjs')}');
    await runSteps([step], ({ state, words }) => console.log(state, words));`;
  return runIn(path.join(folder, 'project'), ['--input-type=module', '-e', code]).words.trim();
};

describe('the graph contract [DEC7.18]', () => {
  const contract = 'shared/graph-contract/check.mjs';
  const recording = { 'project/test-output/graph-exchanges/1.jsonl': '{}\n' };
  const verdict = (code: number): Tree => ({ [contract]: `console.log(process.argv[2]); process.exitCode = ${code};\n` });

  it('is skipped with a reason where the folder is missing', () => {
    expect(runStep('graphContractStep', recording)).toBe('skipped no folder graph-contract beside the project');
  });

  it('fails when one recording of several breaks it', () => {
    const judge = { [contract]: `process.exitCode = process.argv[2].endsWith('2.jsonl') ? 1 : 0;\n` };
    const second = { 'project/test-output/graph-exchanges/2.jsonl': '{}\n' };
    expect(runStep('graphContractStep', { ...judge, ...recording })).toMatch(/^passed/);
    expect(runStep('graphContractStep', { ...judge, ...recording, ...second })).toMatch(/^failed/);
  });

  it('fails when the tests recorded nothing at all', () => {
    expect(runStep('graphContractStep', verdict(0))).toMatch(/^failed the tests recorded nothing/);
  });
});

describe('the card schema', () => {
  const schema = JSON.stringify({
    $schema: 'http://json-schema.org/draft-06/schema#',
    id: 'http://planted.example/card.json',
    properties: { body: { type: 'array' } },
  });
  const judge = (card: object): string => {
    const tree = {
      'schemas/adaptive-card-1.5.0.json': schema,
      'project/test/golden/card.json': JSON.stringify({ attachments: [{ content: card }] }),
    };
    const folder = plant(tree);
    return runIn(path.join(folder, 'project'), [path.join(root, 'tools/check/card-schemas.mjs'), '../schemas']).words;
  };

  it('is skipped with a reason where the folder is missing', () => {
    expect(runStep('cardSchemaStep', {})).toBe('skipped no folder schemas beside the project');
  });

  it('finds a card inside an activity, and refuses one that breaks the schema or says another version', () => {
    expect(judge({ type: 'AdaptiveCard', version: '1.5', body: [] })).toContain('1 golden cards follow the schema');
    expect(judge({ type: 'AdaptiveCard', version: '1.5', body: 'text' })).toContain('/body must be array');
    expect(judge({ type: 'AdaptiveCard', version: '1.2', body: [] })).toContain('version 1.2');
    expect(judge({ type: 'message' })).toContain('No card was found');
  });
});

describe('the figures of the screening', () => {
  const scorer = 'shared/privacy-bench/score.mjs';

  it('are skipped with a reason where the folder is missing', () => {
    expect(runStep('privacyStep', {})).toBe('skipped no folder privacy-bench beside the project');
  });

  it('fail when the scorer says that one is missed', () => {
    expect(runStep('privacyStep', { [scorer]: '' })).toMatch(/^passed/);
    expect(runStep('privacyStep', { [scorer]: 'process.exitCode = 1;' })).toMatch(/^failed/);
  });

  it('are asked for once more where a register of names lies beside', () => {
    const register = { 'shared/privacy-bench/names/names-500.tsv': '' };
    const judge = { [scorer]: "process.exitCode = process.argv.join(' ').includes('SCREEN_NAMES') ? 1 : 0;" };
    expect(runStep('privacyStep', judge)).toMatch(/^passed/);
    expect(runStep('privacyStep', { ...judge, ...register })).toMatch(/^failed/);
  });
});

describe('the mail corpus', () => {
  const judge = (code: number): Tree => ({ 'shared/mail-corpus/score.mjs': `process.exitCode = ${code};\n` });
  it('is skipped with a reason where the folder is missing', () => {
    expect(runStep('corpusStep', {})).toBe('skipped no folder mail-corpus beside the project');
  });
  it('refuses when its scorer does', () => {
    expect(runStep('corpusStep', judge(0))).toMatch(/^passed/);
    expect(runStep('corpusStep', judge(1))).toMatch(/^failed/);
  });
});

describe('the schemas of the archive', () => {
  const judge = (code: number): Tree => ({
    'shared/fgs/README.md': '',
    'project/dist/tools/archive.js': `process.exitCode = process.argv[2] === '../shared/fgs' ? ${code} : 1;\n`,
  });
  it('are skipped with a reason where the folder is missing', () => {
    expect(runStep('archiveStep', {})).toBe('skipped no folder fgs beside the project');
  });
  it('refuse when a package breaks them', () => {
    expect(runStep('archiveStep', judge(0))).toMatch(/^passed/);
    expect(runStep('archiveStep', judge(1))).toMatch(/^failed/);
  });
});
