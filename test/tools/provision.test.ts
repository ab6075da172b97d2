// `npm run provision` as a program: what it says when it cannot begin.

import { spawnSync } from 'node:child_process';

const said = (args: readonly string[], env: Readonly<Record<string, string>>) => {
  const { PATH = '' } = process.env;
  const { stderr, stdout, status } = spawnSync(process.execPath, ['dist/tools/provision.js', ...args], {
    encoding: 'utf8',
    env: { PATH, ...env },
  });
  return { stderr: stderr.trim(), stdout, status };
};

const settings = {
  TENANT_ID: 'c0ffee00-0000-4000-8000-000000000001',
  CLIENT_ID: 'c0ffee00-0000-4000-8000-000000000002',
  CLIENT_SECRET: 'hemligt-nog-for-ett-prov',
  SITE_CASES: 'ekbacka.sharepoint.example:/sites/a',
  SITE_PROTECTED: 'ekbacka.sharepoint.example:/sites/b',
  SITE_RESTRICTED: 'ekbacka.sharepoint.example:/sites/c',
  SITE_EKU: 'ekbacka.sharepoint.example:/sites/d',
  SHARED_MAILBOX: 'synpunkter@ekbacka.example',
};

it('names every setting that is missing, and where they are explained', () => {
  const { stderr, stdout, status } = said([], {});
  expect([status, stdout]).toEqual([1, '']);
  for (const name of Object.keys(settings)) expect(stderr).toContain(name);
  expect(stderr).toMatch(/^Inställningar saknas eller är fel\..*\n {2}TENANT_ID saknas eller har fel form\. Se \.env\.example\./);
});

it('says in Swedish what to do when Microsoft 365 does not answer, and nothing of what was sent', () => {
  const nowhere = { GRAPH_URL: 'http://127.0.0.1:9/v1.0', SIGN_IN_URL: 'http://127.0.0.1:9' };
  const { stderr, status } = said(['--dry-run'], { ...settings, ...nowhere });
  expect(status).toBe(1);
  expect(stderr).toBe(
    'Microsoft 365 svarade inte. Vänta en stund, och kör samma kommando igen: det som blev klart görs inte om.',
  );
});

it('knows its options', () => {
  expect(said(['--allt'], settings)).toMatchObject({ status: 1, stderr: expect.stringContaining('Okänt val: --allt') });
});
