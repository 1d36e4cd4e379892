// The registration at the Bot Framework: single tenant, and the managed identity is the account of the bot. A registration
// cannot move: for another place it is deleted and made anew.

param baseName string
param location string
param tags object
param displayName string
param endpoint string
param identityId string
param clientId string

resource registration 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${baseName}-bot'
  location: location
  tags: tags
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: endpoint
    msaAppId: clientId
    msaAppType: 'UserAssignedMSI'
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: registration
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
  }
}
