// Everything that the bot needs in one resource group. The bot is a managed identity to the Bot Framework, to Teams and to
// Cosmos DB: no password is made or kept. The vault holds one key, of the links to downloads.

targetScope = 'resourceGroup'

@description('Begin of every name: small letters and digits, the same for all that belongs together.')
@minLength(3)
@maxLength(16)
param baseName string

@description('Region of the data and the bot; within the European Union.')
@allowed([
  'westeurope'
  'northeurope'
  'swedencentral'
  'germanywestcentral'
  'francecentral'
])
param location string = 'westeurope'

@description('Where the registration of the bot keeps its data: in Europe, or anywhere in the world.')
@allowed([
  'westeurope'
  'global'
])
param botRegion string = 'westeurope'

@description('What people see as the name of the bot.')
param displayName string = 'Samenkracht!'

@description('Entra tenants of which people may talk to the bot, comma-separated.')
param allowedTenants string = tenant().tenantId

@description('May guests of these tenants use the bot?')
param allowGuests bool = false

@description('Entra object ids of the coördinatoren, comma-separated.')
@minLength(36)
param coordinators string

@description('Entra object ids of the directieleden, comma-separated.')
param boardMembers string = ''

@description('Entra object ids of the beheerders, comma-separated.')
param admins string = ''

@description('Which of the SDKs of Microsoft carries the bot.')
@allowed([
  'botbuilder'
  'agents'
])
param botSdk string = 'botbuilder'

@description('Plan of the App Service; Always On needs at least B1.')
@allowed([
  'B1'
  'B2'
  'P0v3'
  'P1v3'
])
param planSku string = 'B1'

@description('How many copies of the bot run.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('Account with the data; empty: the one that belongs to the names. After a restore: the restored account.')
@maxLength(44)
param dataAccountName string = ''

@description('How Cosmos DB is paid: serverless by use, autoscale by the hour within a limit.')
@allowed([
  'serverless'
  'autoscale'
])
param throughput string = 'serverless'

@description('Limit of autoscale in RU a second, shared by the containers.')
@minValue(1000)
param maxThroughput int = 1000

@description('How far back the data can be restored to any second.')
@allowed([
  'Continuous7Days'
  'Continuous30Days'
])
param backupTier string = 'Continuous30Days'

@description('Keeps the data from being deleted by mistake.')
param protectData bool = true

@description('How many days logs and measurements are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Who gets a mail when the bot is not ready; empty: nobody.')
param alertMail string = ''

@description('Address of an Azure OpenAI account, such as https://regio.openai.azure.com: a model in it reads questions that the rules cannot read; empty: none does.')
param vraagModelEndpoint string = ''

@description('Name of the deployment in that account; empty together with the address.')
@maxLength(64)
param vraagModel string = ''

@description('A Word document (.docx) on the machine in whose style papers are printed, such as /home/huisstijl.docx; empty: the style of the bot.')
param huisstijlDocx string = ''

@description('Signs links to downloads; made anew at each deployment.')
@secure()
param downloadKey string = '${newGuid()}${newGuid()}'

var databaseName = 'samenkracht'
// What was made first keeps its name. A restore always makes another account, and the next deployment must not go back.
var dataAccount = dataAccountName == '' ? '${baseName}-data' : dataAccountName
var tags = {
  toepassing: 'samenkracht'
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${baseName}-bot'
  location: location
  tags: tags
}

module observability 'modules/observability.bicep' = {
  name: 'observability'
  params: {
    baseName: baseName
    location: location
    tags: tags
    logDays: logDays
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: {
    accountName: dataAccount
    location: location
    tags: tags
    databaseName: databaseName
    throughput: throughput
    maxThroughput: maxThroughput
    backupTier: backupTier
    protectData: protectData
    principalId: identity.properties.principalId
    workspaceId: observability.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    baseName: baseName
    location: location
    tags: tags
    protectData: protectData
    principalId: identity.properties.principalId
    workspaceId: observability.outputs.workspaceId
    downloadKey: downloadKey
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    baseName: baseName
    location: location
    tags: tags
    planSku: planSku
    instances: instances
    identityId: identity.id
    workspaceId: observability.outputs.workspaceId
    alertMail: alertMail
    settings: {
      NODE_ENV: 'production'
      MicrosoftAppType: 'UserAssignedMsi'
      MicrosoftAppId: identity.properties.clientId
      MicrosoftAppTenantId: tenant().tenantId
      BOT_SDK: botSdk
      ALLOWED_TENANTS: allowedTenants
      ALLOW_GUESTS: allowGuests ? 'true' : 'false'
      COORDINATORS: coordinators
      BOARD_MEMBERS: boardMembers
      ADMINS: admins
      STORE: 'cosmos'
      COSMOS_ENDPOINT: cosmos.outputs.endpoint
      COSMOS_DATABASE: databaseName
      DOWNLOAD_KEY: '@Microsoft.KeyVault(SecretUri=${vault.outputs.downloadKeyUri})'
      VRAAG_MODEL_ENDPOINT: vraagModelEndpoint
      VRAAG_MODEL: vraagModel
      HUISSTIJL_DOCX: huisstijlDocx
      APPLICATIONINSIGHTS_CONNECTION_STRING: observability.outputs.connectionString
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    baseName: baseName
    location: botRegion
    tags: tags
    displayName: displayName
    endpoint: 'https://${app.outputs.hostName}/api/messages'
    identityId: identity.id
    clientId: identity.properties.clientId
  }
}

// The Agents Toolkit keeps these in env/.env.<environment> under the same names.
output BOT_ID string = identity.properties.clientId
output BOT_DOMAIN string = app.outputs.hostName
output BOT_TENANT_ID string = tenant().tenantId
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = app.outputs.siteId
