// The one secret: the key with which the bot signs links to downloads. Every deployment makes a new one; a link lives for
// minutes, so nobody notices.

param baseName string
param location string
param tags object

@description('Keeps what was deleted from being removed for good before its time.')
param protectData bool

@description('Object id of the identity of the bot.')
param principalId string
param workspaceId string

@description('Reached inside the network only.')
param isClosed bool

@secure()
param downloadKey string

var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: '${baseName}-kluis'
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    softDeleteRetentionInDays: 7
    // Once it is on it cannot be switched off; 'false' is refused.
    enablePurgeProtection: protectData ? true : null
    publicNetworkAccess: isClosed ? 'Disabled' : 'Enabled'
    networkAcls: {
      // A deployment writes the key from outside.
      bypass: 'AzureServices'
      defaultAction: isClosed ? 'Deny' : 'Allow'
    }
  }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2026-02-01' = {
  parent: vault
  name: 'download-key'
  properties: {
    value: downloadKey
  }
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, secretsUser)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'naar-logs'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

output vaultId string = vault.id
// With the version in it, so that the setting of the app changes and every instance reads the new key at once.
output downloadKeyUri string = secret.properties.secretUriWithVersion
