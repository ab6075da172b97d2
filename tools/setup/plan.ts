// Everything that takes a municipality from nothing to a bot that answers, in order. Made of the tables the product itself works by: its permissions, sites,
// claims, groups and settings; nothing is named here that they do not say.

import { keysOf } from '../../src/core/brand';
import type { Profile } from '../../src/core/routine/profile';
import { rawSettings } from '../../bot/config/schema';
import { graphFields } from '../../src/graph/settings';
import { wantedLists } from '../../src/graph/provision';
import { identitySteps } from './identity';
import { ekuStep, groupStep, lowerStep, mailboxStep, siteSteps } from './places';
import { shellText, type SettingName, type SetupStep } from './step';

export type Env = Readonly<Record<string, string | undefined>>;

/** What is never printed, however well it is known. */
export const secrets: readonly SettingName[] = ['CLIENT_SECRET', 'SECRET', 'METRICS_TOKEN'];

export const settingNames: readonly SettingName[] = [...new Set([...keysOf(rawSettings.shape), ...keysOf(graphFields.shape)])];

/** The steps in their order. A practice has the groups of the real one, no mailbox, and nothing in EKU's team. */
export function setupPlan(env: Env, profile: Profile): readonly SetupStep[] {
  if (env['PRACTICE'] === 'on') return practicePlan(env);
  const before = [
    toolStep,
    chosenStep(env),
    ...identitySteps('Trappan'),
    ...siteSteps,
    mailboxStep,
    groupStep(profile),
    ekuStep,
    botStep('trappan-bot'),
  ];
  return [...before, fillStep(before), provisionStep, lowerStep, versionsStep, packStep, policyStep('Trappan'), startStep];
}

function practicePlan(env: Env): readonly SetupStep[] {
  const before = [toolStep, chosenStep(env), ...identitySteps('Trappan (övning)'), ...siteSteps, botStep('trappan-ovning-bot')];
  return [...before, fillStep(before), beginStep, lowerStep, practicePackStep, policyStep('Trappan (övning)'), startStep];
}

const toolStep: SetupStep = {
  title: 'Verktyg och inloggning',
  who: 'den som gör stegen, på en egen dator med PowerShell 7, Node och Azure CLI',
  says: ['Logga in som den som har rollen i varje steg. Kör allt i samma fönster: variablerna följer med.'],
  lines: [
    'Install-Module Microsoft.Graph.Authentication, ExchangeOnlineManagement, MicrosoftTeams, Microsoft.Online.SharePoint.PowerShell -Scope CurrentUser',
    "Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All', 'Group.ReadWrite.All', 'Sites.FullControl.All'",
    '$TENANT_ID = (Get-MgContext).TenantId',
    '$owner = (Get-MgContext).Account',
  ],
  fills: ['TENANT_ID'],
};

const chosen = [
  ['PUBLIC_URL', 'https://trappan.kommunen.example'],
  ['SHARED_MAILBOX', 'synpunkter@kommunen.example'],
  ['SITE_CASES', 'kommunen.sharepoint.com:/sites/synpunkter'],
  ['SITE_PROTECTED', 'kommunen.sharepoint.com:/sites/skyddat'],
  ['SITE_RESTRICTED', 'kommunen.sharepoint.com:/sites/rattsligt'],
  ['SITE_EKU', 'kommunen.sharepoint.com:/sites/eku'],
  ['STAFF_DOMAINS', 'kommunen.example'],
] as const satisfies readonly (readonly [SettingName, string])[];

/** The local Microsoft 365 of one's own machine is no municipality: then the examples stand. */
function chosenStep(env: Env): SetupStep {
  const known = env['TRAPPAN_MODE'] === 'local' ? {} : env;
  return {
    title: 'Värden som ni väljer',
    who: 'den som gör stegen',
    says: ['Det som redan står i .env är ifyllt. Resten är exempel: ändra dem.'],
    lines: [
      ...chosen.map(([name, example]) => `$${name} = ${shellText(known[name] ?? example)}`),
      known['SECRET'] === undefined
        ? '$SECRET = [Convert]::ToBase64String([Security.Cryptography.RandomNumberGenerator]::GetBytes(48))'
        : '# SECRET finns redan i .env. Byt den inte: då hittas inget av det som är sparat.',
      `$TEAMS_APP_ID = ${known['TEAMS_APP_ID'] === undefined ? '[guid]::NewGuid().ToString()' : shellText(known['TEAMS_APP_ID'])}`,
    ],
    fills: [...chosen.map(([name]) => name), 'SECRET', 'TEAMS_APP_ID'],
  };
}

const botStep = (called: string): SetupStep => ({
  title: 'Botresursen med Teams-kanalen',
  who: 'den som äger Azure-prenumerationen',
  says: ['Gör infra/main.bicep den åt er (docs/operations.md, I Azure), hoppa över det här.'],
  lines: [
    'az login --tenant $TENANT_ID',
    'az group create --name trappan --location swedencentral',
    `az bot create --resource-group trappan --name ${called} --app-type SingleTenant --appid $CLIENT_ID --tenant-id $TENANT_ID --endpoint "$PUBLIC_URL/api/messages"`,
    `az bot msteams create --resource-group trappan --name ${called}`,
  ],
  fills: [],
});

/** What somebody has filled in is never written over. */
export const copyLine = 'if (-not (Test-Path .env)) { Copy-Item .env.example .env }';

/** `.env`, with what the steps before it have told, and what is left as it is unless somebody wants it otherwise. */
function fillStep(before: readonly SetupStep[]): SetupStep {
  const known = new Set(before.flatMap(({ fills }) => fills));
  const others = settingNames.filter((name) => !known.has(name));
  return {
    title: 'Fyll i .env',
    who: 'den som kör boten',
    says: [
      'Finns ingen .env görs den av .env.example. Fyll i värdena. Hemligheterna bara där boten körs, helst i ett valv.',
      `Har ett värde redan, ändra bara om ni behöver (förklaras i .env.example): ${others.join(', ')}.`,
    ],
    lines: [copyLine, ...[...known].map((name) => (name === 'PROFILE' ? '# PROFILE=<er profil>' : `# ${name}=$${name}`))],
    fills: others,
  };
}

const provisionStep: SetupStep = {
  title: 'Listor, bibliotek och mappar',
  who: 'den som kör boten',
  says: [
    `${wantedLists.length} listor och bibliotek. Den första raden säger vad som ska göras, den andra gör det; kör om hur många gånger som helst.`,
  ],
  lines: ['npm ci', 'npm run provision -- --dry-run', 'npm run provision'],
  fills: [],
};

const beginStep: SetupStep = {
  title: 'Övningens listor och påhittade ärenden',
  who: 'den som kör boten',
  says: ['Med PRACTICE=on i .env. Kör om hur många gånger som helst; npm run practice -- clear tömmer dem.'],
  lines: ['npm ci', 'npm run practice -- begin'],
  fills: [],
};

const versionsStep: SetupStep = {
  title: 'Ingen versionshistorik för EKU-ärenden',
  who: 'ägaren av EKU:s webbplats',
  says: ['Listans inställningar, Versionshantering: av. Inget anrop kan göra det (docs/operations.md).'],
  lines: [],
  fills: [],
};

const packStep: SetupStep = {
  title: 'Apppaketet i organisationens katalog',
  who: 'Teams-administratör',
  lines: [
    "npm run pack -- --env .env --developer 'Kommunen'",
    '$teamsApp = New-TeamsApp -DistributionMethod organization -Path dist/manifest/trappan.zip',
    'Add-TeamsAppInstallation -AppId $teamsApp.Id -TeamId $EKU_TEAM_ID',
  ],
  fills: [],
};

const practicePackStep: SetupStep = {
  title: 'Apppaketet i organisationens katalog',
  who: 'Teams-administratör',
  lines: [
    'Connect-MicrosoftTeams',
    "npm run pack -- --env .env --developer 'Kommunen' --stage övning",
    'New-TeamsApp -DistributionMethod organization -Path dist/manifest/trappan-övning.zip',
  ],
  fills: [],
};

const policyStep = (called: string): SetupStep => ({
  title: 'Principen som ger appen till grupperna',
  who: 'Teams-administratör',
  says: [
    `Gör en konfigurationsprincip för appar i Teams administrationscenter, ${called}, med appen som installerad och fäst: Microsoft ber att den görs där och inte med ett kommando.`,
    'Sedan, en gång för varje grupp i profilen:',
  ],
  lines: [`New-CsGroupPolicyAssignment -GroupId '<gruppens id>' -PolicyType TeamsAppSetupPolicy -PolicyName '${called}' -Rank 1`],
  fills: [],
});

const startStep: SetupStep = {
  title: 'Starta, och låt programmet pröva allt',
  who: 'den som kör boten',
  says: ['Rätta uppifrån och ned tills doctor säger Inget behöver rättas.'],
  lines: ['npm run bot', 'npm run doctor'],
  fills: [],
};
