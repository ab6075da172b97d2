// Where everything lies: the four sites and what the app may do there, the shared mailbox, the groups of the profile, and EKU's team.

import { siteWords } from '../../src/app/health/graph-checks';
import { neededGroups } from '../../src/core/routine/held-roles';
import { unitName, type Profile } from '../../src/core/routine/profile';
import { unitId } from '../../src/core/brand';
import { roleWord } from '../../src/core/text/role-word';
import { siteNames } from '../../src/graph/settings';
import { forMailbox } from './identity';
import { graphCall, shellText, type SetupStep } from './step';

const settings = siteNames.map((name) => siteWords[name].setting);

export const siteSteps: readonly SetupStep[] = [
  {
    title: 'Webbplatserna i SharePoint',
    who: 'SharePoint-administratör',
    says: [
      'Ingen i personalen är medlem på någon av de tre första. Finns EKU:s webbplats redan (deras team), hoppa över den raden.',
    ],
    lines: [
      "Connect-SPOService -Url ('https://' + $SITE_CASES.Split('.')[0] + '-admin.sharepoint.com')",
      ...siteNames.map((name) => {
        const { name: called, setting } = siteWords[name];
        return `New-SPOSite -Url ('https://' + $${setting}.Replace(':', '')) -Owner $owner -StorageQuota 2048 -Template 'STS#3' -Title 'Trappan, ${called}'`;
      }),
    ],
    fills: [],
  },
  {
    title: 'Appens roll på webbplatserna, medan listorna görs',
    who: 'SharePoint-administratör, med Sites.FullControl.All i Connect-MgGraph',
    lines: [
      ...granting(
        'POST',
        '/permissions',
        "roles = @('fullcontrol'); grantedToIdentities = @(@{ application = @{ id = $CLIENT_ID; displayName = 'Trappan' } })",
      ),
    ],
    fills: [],
  },
];

/** When the lists are there. */
export const lowerStep: SetupStep = {
  title: 'Sänk appens roll till write',
  who: 'SharePoint-administratör',
  lines: [
    ...settings.flatMap((setting) => [
      `$site = ${graphCall('GET', `/sites/$($${setting})`)}`,
      `(${graphCall('GET', '/sites/$($site.id)/permissions')}).value | Where-Object { $_.grantedToIdentitiesV2.application.id -eq $CLIENT_ID } | ForEach-Object { ${graphCall('PATCH', '/sites/$($site.id)/permissions/$($_.id)', "roles = @('write')")} }`,
    ]),
  ],
  fills: [],
};

function granting(method: 'POST', path: string, body: string): readonly string[] {
  return settings.flatMap((setting) => [
    `$site = ${graphCall('GET', `/sites/$($${setting})`)}`,
    graphCall(method, `/sites/$($site.id)${path}`, body),
  ]);
}

/** One mailbox, and no other: the scope holds its address alone. */
export const mailboxStep: SetupStep = {
  title: 'Brevlådan och RBAC for Applications',
  who: 'Exchange-administratör',
  says: ['Det kan ta en timme innan det gäller. Den sista raden ska säga InScope True för varje roll.'],
  lines: [
    'Connect-ExchangeOnline',
    "New-Mailbox -Shared -Name 'Synpunkter' -PrimarySmtpAddress $SHARED_MAILBOX",
    "New-ServicePrincipal -AppId $CLIENT_ID -ObjectId $principal.id -DisplayName 'Trappan'",
    "New-ManagementScope -Name 'Trappan brevlåda' -RecipientRestrictionFilter \"PrimarySmtpAddress -eq '$SHARED_MAILBOX'\"",
    ...forMailbox.map(
      ({ name }) =>
        `New-ManagementRoleAssignment -App $principal.id -Role 'Application ${name}' -CustomResourceScope 'Trappan brevlåda'`,
    ),
    'Test-ServicePrincipalAuthorization -Identity $CLIENT_ID -Resource $SHARED_MAILBOX',
  ],
  fills: [],
};

/** A group for each role that has one; their ids are the profile's. */
export function groupStep(profile: Profile): SetupStep {
  const keys = neededGroups({ units: profile.units }).filter(({ role }) => (profile.heldAs[role] ?? role) === role);
  return {
    title: 'Grupperna för rollerna',
    who: 'gruppadministratör i Entra',
    says: [
      'Skriv gruppernas id i er profil, i organisation.roles. Pröva den sedan med npm run profile -- check FIL.',
      'Den som är med i EKU:s grupp läser inga ärenden.',
    ],
    lines: keys.map(({ key, role, unit }) => {
      const of = unit === null ? '' : ` ${unitName(profile, unitId(unit))}`;
      const nickname = `trappan-${key.replaceAll(/[^a-zA-Z0-9]/g, '-')}`;
      return `(${graphCall('POST', '/groups', `displayName = ${shellText(`Trappan ${roleWord(profile, 'sv', role)}${of}`)}; mailNickname = '${nickname}'; mailEnabled = $false; securityEnabled = $true`)}).id # ${key}`;
    }),
    fills: ['PROFILE'],
  };
}

export const ekuStep: SetupStep = {
  title: 'EKU:s team och kanal',
  who: 'Teams-administratör',
  says: [
    'Finns teamet: bara de två sista raderna, med dess GroupId. Kanalen ska vara en vanlig kanal. Medlemmar är de som arbetar i EKU, inte enhetschefer.',
  ],
  lines: [
    'Connect-MicrosoftTeams',
    "$EKU_TEAM_ID = (New-Team -DisplayName 'EKU' -Visibility Private).GroupId",
    '$EKU_CHANNEL_ID = (Get-TeamChannel -GroupId $EKU_TEAM_ID | Select-Object -First 1).Id',
  ],
  fills: ['EKU_TEAM_ID', 'EKU_CHANNEL_ID'],
};
