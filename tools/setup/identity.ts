// The app: registration, what its tokens say, consents and secret. Permissions are those of src/graph/permissions, and the tab's those that sign-in checks.

import { optionalClaims, signInClients, tabScope } from '../../bot/sign-in';
import { permissions, type GraphPermission } from '../../src/graph/permissions';
import { graphCall, type SetupStep } from './step';

const all: readonly GraphPermission[] = Object.values(permissions);

/** Those that are consented for the whole app. */
const consented = all.filter(({ given }) => given === 'entra');
/** Those that are given in Exchange for one mailbox. */
export const forMailbox = all.filter(({ given }) => given === 'exchange');

/** Microsoft Graph's own id, the same in every tenant. */
const graphApp = '00000003-0000-0000-c000-000000000000';

/** `called`: what the app is called in Entra and SharePoint. */
export const identitySteps = (called: string): readonly SetupStep[] => [registration(called), consents, secret];

const registration = (called: string): SetupStep => ({
  title: 'Appregistreringen',
  who: 'programadministratör i Entra',
  lines: [
    '$hostName = ([uri]$PUBLIC_URL).Host',
    '$scopeId = [guid]::NewGuid().ToString()',
    `$scope = @{ id = $scopeId; value = '${tabScope}'; type = 'User'; isEnabled = $true; adminConsentDisplayName = 'Trappan'; adminConsentDescription = 'Vem som läser fliken'; userConsentDisplayName = 'Trappan'; userConsentDescription = 'Vem som läser fliken' }`,
    `$claims = @(${optionalClaims.map((name) => `@{ name = '${name}' }`).join(', ')})`,
    `$app = ${graphCall(
      'POST',
      '/applications',
      `displayName = '${called}'; signInAudience = 'AzureADMyOrg'; api = @{ requestedAccessTokenVersion = 2; oauth2PermissionScopes = @($scope) }; optionalClaims = @{ accessToken = $claims }; spa = @{ redirectUris = @("brk-multihub://$hostName") }`,
    )}`,
    '$CLIENT_ID = $app.appId',
    `$clients = @(${[...signInClients].map((id) => `'${id}'`).join(', ')})`,
    '$trusted = @($clients | ForEach-Object { @{ appId = $_; delegatedPermissionIds = @($scopeId) } })',
    graphCall(
      'PATCH',
      '/applications/$($app.id)',
      'identifierUris = @("api://$hostName/$CLIENT_ID"); api = @{ preAuthorizedApplications = $trusted }',
    ),
  ],
  fills: ['CLIENT_ID'],
});

const consents: SetupStep = {
  title: 'Medgivandena i Entra',
  who: 'privilegierad rolladministratör',
  says: [
    'Bara de här. Mejlens behörigheter ges i Exchange för en brevlåda (nedan), aldrig också här: då når appen alla brevlådor.',
  ],
  lines: [
    `$principal = ${graphCall('POST', '/servicePrincipals', 'appId = $CLIENT_ID')}`,
    `$graph = ${graphCall('GET', `/servicePrincipals(appId='${graphApp}')`)}`,
    ...consented.flatMap(({ name, isOptional }) => [
      `# ${name}${isOptional ? ' (kan utelämnas, se tabellen i docs/operations.md)' : ''}`,
      graphCall(
        'POST',
        '/servicePrincipals/$($principal.id)/appRoleAssignments',
        `principalId = $principal.id; resourceId = $graph.id; appRoleId = ($graph.appRoles | Where-Object value -eq '${name}').id`,
      ),
    ]),
  ],
  fills: [],
};

const secret: SetupStep = {
  title: 'Hemligheten',
  who: 'programadministratör i Entra',
  says: ['Visas en gång. Lägg den i valvet, aldrig i ett mejl eller ett dokument. Giltig i sex månader.'],
  lines: [
    `$secret = ${graphCall('POST', '/applications/$($app.id)/addPassword', "passwordCredential = @{ displayName = 'Trappan'; endDateTime = (Get-Date).AddMonths(6).ToString('o') }")}`,
    '$CLIENT_SECRET = $secret.secretText',
  ],
  fills: ['CLIENT_SECRET'],
};
