// `npm run setup -- --plan`: that it is whole, in order, and made of what the product itself works by.

import { spawnSync } from 'node:child_process';
import { optionalClaims, signInClients, tabScope } from '../../bot/sign-in';
import { rawSettings } from '../../bot/config/schema';
import { permissions, type GraphPermission } from '../../src/graph/permissions';
import { graphFields } from '../../src/graph/settings';
import { neededGroups } from '../../src/core/routine/held-roles';
import { profiles, readProfile } from '../../src/core/routine/profile';
import { copyLine, secrets, settingNames, setupPlan } from '../../tools/setup/plan';
import { printedPlan } from '../../tools/setup/print';
import type { SetupStep } from '../../tools/setup/step';

const plan = (env: Record<string, string> = {}): readonly SetupStep[] => setupPlan(env, readProfile('ekbacka'));
const linesOf = (steps: readonly SetupStep[]): readonly string[] => steps.flatMap(({ lines }) => lines);
const text = (steps: readonly SetupStep[] = plan()): string => linesOf(steps).join('\n');

it.each(Object.values<GraphPermission>(permissions).map((one) => [one.name, one] as const))(
  'gives %s once, and in its own way',
  (name, { given }) => {
    const consents = linesOf(plan()).filter((line) => line.includes('/appRoleAssignments') && line.includes(`'${name}'`));
    const roles = linesOf(plan()).filter((line) => line.includes(`-Role 'Application ${name}'`));
    expect([consents.length, roles.length]).toEqual(given === 'entra' ? [1, 0] : [0, 1]);
  },
);

it('gives nothing that no table asks for', () => {
  const names: readonly string[] = Object.values(permissions).map(({ name }) => name);
  const asked = [...text().matchAll(/Where-Object value -eq '([^']+)'|-Role 'Application ([^']+)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  expect(asked.filter((name) => !names.includes(name))).toEqual([]);
  expect(asked).toHaveLength(names.length);
});

it('fills every setting that the product reads, and those without a value of their own before `.env` is written', () => {
  const steps = plan();
  expect(new Set(steps.flatMap(({ fills }) => fills))).toEqual(new Set(settingNames));
  const required = settingNames.filter((name) =>
    [rawSettings.shape, graphFields.shape].some(
      (shape) => name in shape && !Reflect.get(shape, name).safeParse(undefined).success,
    ),
  );
  const written = steps.findIndex(({ lines }) => lines.includes(copyLine));
  const filledBefore = steps.slice(0, written).flatMap(({ fills }) => fills);
  expect(required.filter((name) => !filledBefore.includes(name))).toEqual([]);
  for (const name of ['SECRET', 'EKU_CHANNEL_ID', 'TEAMS_APP_ID', 'PROFILE'] as const) expect(filledBefore).toContain(name);
  for (const name of settingNames) expect(printedPlan(steps).join('\n')).toMatch(new RegExp(`\\b${name}\\b`));
});

it.each(['off', 'on'])('uses no value before it is known; a practice: %s', (PRACTICE) => {
  const known = new Set(['_']);
  for (const line of linesOf(plan({ PRACTICE })).filter((one) => !one.startsWith('#'))) {
    const [, made] = /^\$(\w+) = /.exec(line) ?? [];
    const used = [...line.replaceAll(/'[^']*'/g, '').matchAll(/\$(\w+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['true', 'false', made].includes(name));
    expect([line, used.filter((name) => !known.has(name))]).toEqual([line, []]);
    if (made !== undefined) known.add(made);
  }
});

it('registers the app as sign-in asks of its tokens', () => {
  const all = text();
  expect(all).toContain('requestedAccessTokenVersion = 2');
  expect(all).toContain(`value = '${tabScope}'`);
  for (const name of optionalClaims) expect(all).toContain(`@{ name = '${name}' }`);
  for (const id of signInClients) expect(all).toContain(id);
  expect(all).toContain('api://$hostName/$CLIENT_ID');
  expect(all).toContain('brk-multihub://$hostName');
});

it('lets the app make the lists, and no more once they are made', () => {
  const lines = linesOf(plan());
  const provision = lines.indexOf('npm run provision');
  const full = lines.flatMap((line, n) => (line.includes("roles = @('fullcontrol')") ? [n] : []));
  const write = lines.flatMap((line, n) => (line.includes("roles = @('write')") ? [n] : []));
  expect([full.length, write.length]).toEqual([4, 4]);
  expect(full.every((n) => n < provision) && write.every((n) => n > provision)).toBe(true);
});

it('opens one mailbox alone; none for a practice, and nothing of EKU’s', () => {
  expect(text()).toContain('New-ManagementScope');
  const practice = plan({ PRACTICE: 'on' });
  expect(text(practice)).not.toMatch(/New-Mailbox|Mail\.|ManagementRole|EKU_TEAM_ID/);
  expect(text(practice)).toContain("displayName = 'Trappan (övning)'");
  expect(linesOf(practice)).toContain('npm run practice -- begin');
  expect(new Set(practice.flatMap(({ fills }) => fills))).toEqual(new Set(settingNames));
});

it.each(Object.keys(profiles))('makes the groups of %s', (id) => {
  const profile = readProfile(id);
  const lines = linesOf(setupPlan({}, profile));
  const keys = neededGroups({ units: profile.units }).filter(({ role }) => (profile.heldAs[role] ?? role) === role);
  for (const { key } of keys) expect(lines.filter((line) => line.endsWith(`# ${key}`))).toHaveLength(1);
});

it('uses what is known already, and prints no secret', () => {
  const env = {
    ...Object.fromEntries(secrets.map((name) => [name, 'hemlig-hemlig-hemlig'])),
    SITE_CASES: 'sjon.sharepoint.com:/sites/klagomal',
  };
  const printed = printedPlan(plan(env)).join('\n');
  expect(printed).toContain("$SITE_CASES = 'sjon.sharepoint.com:/sites/klagomal'");
  expect(printed).not.toContain('hemlig-hemlig');
  expect(printedPlan(plan({ ...env, TRAPPAN_MODE: 'local' })).join('\n')).not.toContain('sjon.sharepoint.com');
});

it('can be run again: no secret, app or `.env` that is there is made anew', () => {
  const known = { SECRET: 'x'.repeat(40), TEAMS_APP_ID: '0f0e0d0c-0000-4000-8000-000000000001' };
  const lines = linesOf(plan(known));
  expect(lines.filter((line) => line.startsWith('$SECRET'))).toEqual([]);
  expect(lines).toContain("$TEAMS_APP_ID = '0f0e0d0c-0000-4000-8000-000000000001'");
  expect(lines.filter((line) => line.includes('Copy-Item'))).toEqual([expect.stringMatching(/^if \(-not \(Test-Path \.env\)\)/)]);
  expect(linesOf(plan()).filter((line) => line.startsWith('$SECRET'))).toHaveLength(1);
});

it('runs nothing that stands in a value, whatever signs are in it', () => {
  const lines = linesOf(plan({ SITE_EKU: 'a’; Remove-Item x; ‘b\nRemove-Item y', SHARED_MAILBOX: "o'hara@kommunen.example" }));
  expect(lines).toContain("$SITE_EKU = 'a’’; Remove-Item x; ‘‘b Remove-Item y'");
  expect(lines).toContain("$SHARED_MAILBOX = 'o''hara@kommunen.example'");
  const profile = readProfile('ekbacka');
  const units = profile.units.map((unit) => ({ ...unit, name: 'Enhet D’Arc' }));
  const groups = linesOf(setupPlan({}, { ...profile, units })).filter((line) => line.includes('/groups'));
  expect(groups.filter((line) => /D’(?!’)/.test(line))).toEqual([]);
});

it('is a command that only prints', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['tools/program.mjs', 'tools/setup', ...args], { encoding: 'utf8' });
  const { stdout, status } = run('--plan');
  expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('Inget görs av det här kommandot')]);
  expect(run().status).toBe(1);
});
