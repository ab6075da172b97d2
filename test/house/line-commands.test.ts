// The two commands that answer line by line on standard input: intake and screening. Invented texts; the order and the shape are what others rely on.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { external, eml, internal, plain } from '../support/mail/eml';

const folder = mkdtempSync(path.join(tmpdir(), 'line-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = (program: string, lines: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/program.mjs', program], {
    ...{ input: lines.join('\n'), encoding: 'utf8' as const, env: { ...process.env, ...env } },
  });
  return {
    answers: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as object),
    stderr,
    status,
  };
};

describe('screening', () => {
  it('answers each text in its place, with what was found and what stands instead', () => {
    const { answers, status } = asked('tools/screen', [
      JSON.stringify({ id: 1, text: 'Fråga Torbritt om saken.' }),
      JSON.stringify({ id: 'b', text: 'Ingen kom i går.' }),
      JSON.stringify({ id: 3, text: 'Fråga alva.', caseKnown: { names: ['Alva Sten'] } }),
    ]);
    expect(answers).toEqual([
      { id: 1, masked: 'Fråga [NAMN] om saken.', findings: [{ start: 6, end: 14, type: 'NAMN' }] },
      { id: 'b', masked: 'Ingen kom i går.', findings: [] },
      { id: 3, masked: 'Fråga [NAMN].', findings: [{ start: 6, end: 10, type: 'NAMN' }] },
    ]);
    expect(status).toBe(0);
  });

  it('takes a municipality’s register and words', () => {
    const names = path.join(folder, 'names.txt');
    const words = path.join(folder, 'words.txt');
    writeFileSync(names, 'kind\tname\tbearers\ngiven\tblomma\t12\n');
    writeFileSync(words, '# enheter\nSolhallonet\n');
    const { answers } = asked('tools/screen', [JSON.stringify({ id: 1, text: 'Vi på Solhallonet frågade Blomma.' })], {
      SCREEN_NAMES: names,
      SCREEN_WORDS: words,
    });
    expect(answers).toMatchObject([{ masked: 'Vi på Solhallonet frågade [NAMN].' }]);
  });

  it('says in words that a line is no question', () => {
    const { status, stderr } = asked('tools/screen', ['nonsense']);
    expect(status).toBe(1);
    expect(stderr).not.toBe('');
  });
});

describe('intake', () => {
  it('answers each mail in its place, also one that is not there', () => {
    const direct = path.join(folder, 'direct.eml');
    const forwarded = path.join(folder, 'forwarded.eml');
    writeFileSync(direct, eml(external, [plain('Ingen kom i går kväll.\n\nRut')]));
    const words =
      'Se nedan.\n\nFrån: Rut Ek <rut@post.example>\nSkickat: den 1 mars 2026 10:00\nTill: Växeln\nÄmne: Kvällarna\n\nIngen kom.\n';
    writeFileSync(forwarded, eml(internal, [plain(words)]));
    const { answers, status } = asked('tools/intake', [direct, forwarded, path.join(folder, 'nothing.eml')]);
    expect(answers).toHaveLength(3);
    expect(JSON.stringify(answers[0])).toContain('rut@post.example');
    expect(JSON.stringify(answers[1])).toContain('rut@post.example');
    expect(status).toBe(0);
  });
});
