// Trappan in Azure: the bot as a container app with its identity, vault, log and alarms, and the Azure Bot that Teams talks to.
// Deployed twice (docs/operations.md): first without the bot, so that the vault and the registry can be filled; then with it. No secret passes through here.

targetScope = 'resourceGroup'

@description('Short name of everything made here: small letters, digits and hyphens.')
@minLength(3)
@maxLength(16)
param name string = 'trappan'

@description('Where it runs and where the log is kept. Within the EU.')
param location string = resourceGroup().location

@description('false the first time: makes the vault, the registry, the log and the identity. true when the secrets and the image are there.')
param withBot bool = false

@description('Image in the registry made here, with its tag: trappan:0.1.0. Never latest, so that a roll-back has something to go back to.')
param image string = ''

@description('How many of the bot run at the least. Two, so that one may be replaced while the other works.')
@minValue(2)
@maxValue(10)
param replicas int = 2

@description('Who is told when something stands still: an address of the operators, not of a person.')
param alarmAddress string

@description('Days the log is kept. It has codes and references, no names.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('PUBLIC_URL. Empty: the address of the container app. Otherwise bind the domain to the app first.')
param publicUrl string = ''

@description('TENANT_ID: the municipality\'s tenant.')
param tenantId string = tenant().tenantId

@description('CLIENT_ID: the app registration of bot, tab and Graph.')
param clientId string

@description('How the app proves who it is: a secret (client-secret in the vault), a certificate as PEM with its key (client-certificate), or the identity made here, when the app registration trusts it.')
@allowed(['secret', 'certificate', 'identity'])
param proof string = 'certificate'

@description('true when SEARCH_KEYS lies in the vault as search-keys, because the search has keys of its own.')
param searchHasKeys bool = false

@description('SHARED_MAILBOX: the mailbox complaints are forwarded to.')
param sharedMailbox string

@description('SITE_CASES, as Graph addresses it: kommunen.sharepoint.com:/sites/synpunkter')
param siteCases string

@description('SITE_PROTECTED: personal data and originals.')
param siteProtected string

@description('SITE_RESTRICTED: lex Sarah and suspected crime.')
param siteRestricted string

@description('SITE_EKU: EKU\'s own list.')
param siteEku string

@description('EKU_TEAM_ID: EKU\'s team in Teams. Empty: nothing is posted there.')
param ekuTeamId string = ''

@description('EKU_CHANNEL_ID: an ordinary channel of that team.')
param ekuChannelId string = ''

@description('TEAMS_APP_ID: the app\'s id in its manifest. Empty: the bot never installs itself for anybody.')
param teamsAppId string = ''

@description('PROFILE: the municipality\'s profile, as its file is named.')
param profile string

@description('STAFF_DOMAINS: domains whose senders are employees, comma between.')
param staffDomains string

@description('OTHER_BOARDS: employees of other boards, addresses or domains, comma between.')
param otherBoards string = ''

@description('FORM_SENDERS: addresses of web forms that send complaints.')
param formSenders string = ''

@description('SCANNER_SENDERS: addresses of scanners that send complaints.')
param scannerSenders string = ''

@description('LETTER_DOMAIN: domain in the message ids of an older system\'s letters.')
param letterDomain string = ''

@description('SCREEN_NAMES: file of names in the image, for the screening of free text.')
param screenNames string = ''

@description('SCREEN_WORDS: file of words that may stay, in the image.')
param screenWords string = ''

@description('FRAME_ANCESTORS: who may frame the tab. Empty: Teams, Outlook and Microsoft 365.')
param frameAncestors string = ''

@description('SIGN_IN_URL. Empty: the public cloud.')
param signInUrl string = ''

@description('GRAPH_URL. Empty: the public cloud.')
param graphUrl string = ''

@description('GRAPH_SCOPE. Empty: the public cloud.')
param graphScope string = ''

@description('BOT_OPENID_METADATA_URL. Empty: the public cloud.')
param botOpenidMetadataUrl string = ''

@description('BOT_TOKEN_ISSUER. Empty: the public cloud.')
param botTokenIssuer string = ''

@description('CONNECTOR_ORIGINS. Empty: the public cloud.')
param connectorOrigins string = ''

@description('PRACTICE: on for Övningsläge, a bot of its own with lists of its own, which writes to nobody outside.')
@allowed(['on', 'off'])
param practice string = 'off'

@description('LOG_LEVEL. At warn or above the alarm of silence has nothing to listen to.')
@allowed(['debug', 'info'])
param logLevel string = 'info'

@description('EVERY_SECONDS: how often the bot looks when nothing has told it to.')
@minValue(5)
@maxValue(3600)
param everySeconds int = 20

@description('PERSON_A_MINUTE: how often one person may ask anything in a minute, before she is told to wait.')
@minValue(60)
@maxValue(1000000)
param personAMinute int = 600

@description('ADDRESS_A_MINUTE: how often one network address may ask anything in a minute; a whole municipality may leave by one.')
@minValue(600)
@maxValue(1000000)
param addressAMinute int = 12000

@description('PROXIES: how many proxies add the asker\'s address before the bot; the ingress of the app is one.')
@minValue(1)
@maxValue(9)
param proxies int = 1

@description('METRICS_URL: where figures are sent, over https. Empty: nothing is counted or sent.')
param metricsUrl string = ''

@description('true when the vault has metrics-token, the key of that address.')
param metricsNeedToken bool = false

@description('Pricing of the Azure Bot. The Teams channel costs nothing in either.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

var unique = uniqueString(resourceGroup().id)
var port = 3978
var roles = {
  vaultReader: '4633458b-17de-408a-a874-0445c86b69e6'
  acrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d'
}
var address = empty(publicUrl) ? 'https://${name}.${runtime.properties.defaultDomain}' : publicUrl
var looked = 'everything due was looked at'
var throttled = '"kind":"throttled"'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource log 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-log'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${unique}', 24)
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: take('${replace(name, '-', '')}${unique}', 50)
  location: location
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, roles.vaultReader)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.vaultReader)
  }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, roles.acrPull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.acrPull)
  }
}

// What the bot writes on stdout goes to the log. Addresses that are asked for do not: those of /svar/ hold a key.
resource runtime 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: log.properties.customerId
        sharedKey: log.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = if (withBot) {
  name: name
  location: location
  dependsOn: [mayReadSecrets, mayPull]
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: runtime.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
      }
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
      secrets: concat(
        searchHasKeys
          ? [{ name: 'search-keys', keyVaultUrl: '${vault.properties.vaultUri}secrets/search-keys', identity: identity.id }]
          : [],
        proof == 'secret'
          ? [{ name: 'client-secret', keyVaultUrl: '${vault.properties.vaultUri}secrets/client-secret', identity: identity.id }]
          : [],
        proof == 'certificate'
          ? [{ name: 'client-certificate', keyVaultUrl: '${vault.properties.vaultUri}secrets/client-certificate', identity: identity.id }]
          : [],
        [
          { name: 'search-key', keyVaultUrl: '${vault.properties.vaultUri}secrets/search-key', identity: identity.id }
        ],
        metricsNeedToken
          ? [{ name: 'metrics-token', keyVaultUrl: '${vault.properties.vaultUri}secrets/metrics-token', identity: identity.id }]
          : []
      )
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'bot'
          image: '${registry.properties.loginServer}/${image}'
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: concat(
            [
              { name: 'TRAPPAN_MODE', value: 'production' }
              { name: 'PORT', value: string(port) }
              { name: 'PUBLIC_URL', value: address }
              { name: 'TENANT_ID', value: tenantId }
              { name: 'CLIENT_ID', value: clientId }
              { name: 'CLIENT_IDENTITY', value: proof == 'identity' ? identity.properties.clientId : '' }
              { name: 'SIGN_IN_URL', value: signInUrl }
              { name: 'GRAPH_URL', value: graphUrl }
              { name: 'GRAPH_SCOPE', value: graphScope }
              { name: 'BOT_OPENID_METADATA_URL', value: botOpenidMetadataUrl }
              { name: 'BOT_TOKEN_ISSUER', value: botTokenIssuer }
              { name: 'CONNECTOR_ORIGINS', value: connectorOrigins }
              { name: 'SHARED_MAILBOX', value: sharedMailbox }
              { name: 'SITE_CASES', value: siteCases }
              { name: 'SITE_PROTECTED', value: siteProtected }
              { name: 'SITE_RESTRICTED', value: siteRestricted }
              { name: 'SITE_EKU', value: siteEku }
              { name: 'EKU_TEAM_ID', value: ekuTeamId }
              { name: 'EKU_CHANNEL_ID', value: ekuChannelId }
              { name: 'TEAMS_APP_ID', value: teamsAppId }
              { name: 'PROFILE', value: profile }
              { name: 'SECRET', secretRef: 'search-key' }
              { name: 'STAFF_DOMAINS', value: staffDomains }
              { name: 'OTHER_BOARDS', value: otherBoards }
              { name: 'FORM_SENDERS', value: formSenders }
              { name: 'SCANNER_SENDERS', value: scannerSenders }
              { name: 'LETTER_DOMAIN', value: letterDomain }
              { name: 'PRACTICE', value: practice }
              { name: 'SCREEN_NAMES', value: screenNames }
              { name: 'SCREEN_WORDS', value: screenWords }
              { name: 'FRAME_ANCESTORS', value: frameAncestors }
              { name: 'LOG_LEVEL', value: logLevel }
              { name: 'EVERY_SECONDS', value: string(everySeconds) }
              { name: 'PERSON_A_MINUTE', value: string(personAMinute) }
              { name: 'ADDRESS_A_MINUTE', value: string(addressAMinute) }
              { name: 'PROXIES', value: string(proxies) }
              { name: 'METRICS_URL', value: metricsUrl }
            ],
            searchHasKeys ? [{ name: 'SEARCH_KEYS', secretRef: 'search-keys' }] : [],
            proof == 'secret' ? [{ name: 'CLIENT_SECRET', secretRef: 'client-secret' }] : [],
            proof == 'certificate' ? [{ name: 'CLIENT_CERTIFICATE', secretRef: 'client-certificate' }] : [],
            metricsNeedToken ? [{ name: 'METRICS_TOKEN', secretRef: 'metrics-token' }] : []
          )
          // /health says 503 when Graph is away: that is no reason to end the bot or to keep people from its answers, so only the start waits for it.
          probes: [
            { type: 'Startup', httpGet: { path: '/health', port: port }, periodSeconds: 5, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/tab/', port: port }, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 3 }
            { type: 'Readiness', httpGet: { path: '/tab/', port: port }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 }
          ]
        }
      ]
      scale: { minReplicas: replicas, maxReplicas: replicas }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = if (withBot) {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: botSku }
  properties: {
    displayName: 'Trappan'
    endpoint: '${address}/api/messages'
    msaAppType: 'SingleTenant'
    msaAppId: clientId
    msaAppTenantId: tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = if (withBot) {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-operators'
  location: 'global'
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: alarmAddress, useCommonAlertSchema: true }]
  }
}

resource silence 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = if (withBot) {
  name: '${name}-no-pass'
  location: location
  properties: {
    displayName: 'Trappan: no pass for fifteen minutes'
    severity: 1
    enabled: true
    scopes: [log.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${name}" | where Log_s has "${looked}" | summarize looks = count()'
          metricMeasureColumn: 'looks'
          timeAggregation: 'Total'
          operator: 'LessThan'
          threshold: 1
        }
      ]
    }
    actions: { actionGroups: [operators.id] }
  }
}

resource throttling 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = if (withBot) {
  name: '${name}-throttling'
  location: location
  properties: {
    displayName: 'Trappan: work left for later because Graph refuses'
    severity: 2
    enabled: true
    scopes: [log.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${name}" | where Log_s contains \'${throttled}\' | summarize refusals = count()'
          metricMeasureColumn: 'refusals'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 10
        }
      ]
    }
    actions: { actionGroups: [operators.id] }
  }
}

resource restarts 'Microsoft.Insights/metricAlerts@2018-03-01' = if (withBot) {
  name: '${name}-restarts'
  location: 'global'
  properties: {
    description: 'Trappan: the bot ended and was started again'
    severity: 2
    enabled: true
    scopes: [app.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'restarts'
          metricNamespace: 'Microsoft.App/containerApps'
          metricName: 'RestartCount'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [{ actionGroupId: operators.id }]
  }
}

@description('The bot\'s address, for the app package (npm run pack -- --host …).')
output address string = address

@description('Where the secrets are to be laid: client-certificate or client-secret, search-key and, where figures need one, metrics-token.')
output vaultName string = vault.name

@description('The bot\'s own identity, for the app registration to trust where the proof is identity: the subject of its federated credential.')
output identitySubject string = identity.properties.principalId

@description('Where the image is to be pushed.')
output registryServer string = registry.properties.loginServer
