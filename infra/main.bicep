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

@description('How many GB of logs and measurements are taken in a day; -1: no limit. What comes above it is lost.')
@minValue(-1)
param logCapGb int = 1

@description('Who gets a mail when something needs an eye; empty: nobody.')
param alertMail string = ''

@description('More request units in an hour than this is worth a mail.')
@minValue(1000)
param ruAlertPerHour int = 50000

@description('What all of this may cost in a month before alertMail gets a mail, in the currency of the subscription; 0: no budget.')
@minValue(0)
param monthlyBudget int = 0

@description('First day of the first month of the budget, such as 2026-12-01; stays the same afterwards.')
param budgetFrom string = ''

@description('Address of the organisation itself, such as samenkracht.regio.nl; empty: that of Azure.')
param customDomain string = ''

@description('Reaches the data and the key inside a network only.')
param closedNetwork bool = false

@description('Addresses of the network that is made here; two subnets of 64.')
param vnetPrefix string = '10.60.0.0/24'

@description('Resource ids of subnets that are there already, for the bot (delegated to App Service) and for the endpoints; both empty: they are made here.')
param appSubnet string = ''
param endpointSubnet string = ''

@description('Makes the private DNS zones; false: those of the organisation know the endpoints.')
param makeDnsZones bool = true

@description('Addresses from which the data can be reached as well in a closed network, comma-separated, such as 203.0.113.7.')
param dataAddresses string = ''

@description('Object id of a group of Entra of which the members may work with the data from their own computer; empty: nobody may.')
param dataGroup string = ''

@description('Address of an Azure OpenAI account, such as https://regio.openai.azure.com: a model in it reads questions that the rules cannot read; empty: none does.')
param vraagModelEndpoint string = ''

@description('Name of the deployment in that account; empty together with the address.')
@maxLength(64)
param vraagModel string = ''

@description('Resource id of that account, so that the bot may ask it; empty: somebody else gives it the right.')
param vraagModelAccountId string = ''

@description('A Word document (.docx) on the machine in whose style papers are printed, such as /home/huisstijl.docx; empty: the style of the bot.')
param huisstijlDocx string = ''

@description('Where somebody says that the bot is not safe: an e-mail address, or an address with https; empty: /.well-known/security.txt is not there.')
param securityContact string = ''

@description('Client-id van de app-registratie voor het werkbord; leeg: er is geen werkbord.')
param werkbordAppId string = ''

@description('Id van de app in Teams, voor links naar het werkbord; leeg: er zijn geen links.')
param teamsAppId string = ''

@description('Signs links to downloads; made anew at each deployment.')
@secure()
param downloadKey string = '${newGuid()}${newGuid()}'

var databaseName = 'samenkracht'
// What was made first keeps its name. A restore always makes another account, and the next deployment must not go back.
var dataAccount = dataAccountName == '' ? '${baseName}-data' : dataAccountName
var dataAddressList = closedNetwork && dataAddresses != '' ? split(dataAddresses, ',') : []
// Of an empty id the parts are read all the same.
var modelId = split(vraagModelAccountId == '' ? '${resourceGroup().id}/providers/none/none/none' : vraagModelAccountId, '/')
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
    logCapGb: logCapGb
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
    dataGroup: dataGroup
    workspaceId: observability.outputs.workspaceId
    isClosed: closedNetwork
    dataAddresses: dataAddressList
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
    isClosed: closedNetwork
    downloadKey: downloadKey
  }
}

module network 'modules/network.bicep' = if (closedNetwork) {
  name: 'network'
  params: {
    baseName: baseName
    location: location
    tags: tags
    vnetPrefix: vnetPrefix
    appSubnet: appSubnet
    endpointSubnet: endpointSubnet
    makeZones: makeDnsZones
    accountName: dataAccount
    accountId: cosmos.outputs.accountId
    vaultId: vault.outputs.vaultId
  }
}

module modelAccess 'modules/model-access.bicep' = if (vraagModelAccountId != '') {
  name: 'model-access'
  scope: resourceGroup(modelId[2], modelId[4])
  params: {
    accountName: last(modelId)
    principalId: identity.properties.principalId
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
    subnetId: closedNetwork ? network!.outputs.appSubnetId : ''
    domain: customDomain
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
      SECURITY_CONTACT: securityContact
      WERKBORD_APP_ID: werkbordAppId
      TEAMS_APP_ID: teamsAppId
      APPLICATIONINSIGHTS_CONNECTION_STRING: observability.outputs.connectionString
    }
  }
}

module domain 'modules/domain.bicep' = if (customDomain != '') {
  name: 'domain'
  params: {
    siteName: app.outputs.siteName
    planId: app.outputs.planId
    location: location
    tags: tags
    domain: customDomain
  }
}

module alerts 'modules/alerts.bicep' = if (alertMail != '') {
  name: 'alerts'
  params: {
    baseName: baseName
    location: location
    tags: tags
    siteId: app.outputs.siteId
    accountId: cosmos.outputs.accountId
    workspaceId: observability.outputs.workspaceId
    mail: alertMail
    ruPerHour: ruAlertPerHour
    monthlyBudget: monthlyBudget
    budgetFrom: budgetFrom
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
// What a TXT record of an address of the organisation must say (asuid.<address>), before customDomain is filled in.
output DOMAIN_VERIFICATION_ID string = app.outputs.verificationId
