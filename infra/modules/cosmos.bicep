// The store. Nobody enters it with a key: the bot reads and writes documents with its identity, and may not make or
// delete containers. Those are made here.

@description('An account that is there already is taken as it is: its data stays.')
@minLength(3)
@maxLength(44)
param accountName string
param location string
param tags object
param databaseName string

@allowed([
  'serverless'
  'autoscale'
])
param throughput string
param maxThroughput int
param backupTier string
param protectData bool

@description('Object id of the identity of the bot.')
param principalId string

@description('Object id of a group of Entra of which the members may work with the data themselves; empty: nobody may.')
param dataGroup string
param workspaceId string

@description('Reached inside the network only, and from these addresses.')
param isClosed bool
param dataAddresses array

// The same definitions as src/logboek/cosmos/containers.ts; a test compares them.
var containerDefinitions = loadJsonContent('../containers.json')
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: accountName
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: false
      }
    ]
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    capabilities: throughput == 'serverless'
      ? [
          {
            name: 'EnableServerless'
          }
        ]
      : []
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backupTier
      }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: isClosed && empty(dataAddresses) ? 'Disabled' : 'Enabled'
    ipRules: [
      for address in dataAddresses: {
        ipAddressOrRange: trim(address)
      }
    ]
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
    options: throughput == 'serverless'
      ? {}
      : {
          autoscaleSettings: {
            maxThroughput: maxThroughput
          }
        }
  }
}

resource containers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = [
  for definition in containerDefinitions: {
    parent: database
    name: definition.id
    properties: {
      resource: definition
    }
  }
]

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: account
  name: guid(account.id, principalId, databaseName)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: '${account.id}/dbs/${database.name}'
  }
}

// Who is in the group is changed in Entra: nothing of the account is, so its lock forbids nobody to come or go.
resource groupAccess 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = if (dataGroup != '') {
  parent: account
  name: guid(account.id, dataGroup, databaseName)
  properties: {
    principalId: dataGroup
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: '${account.id}/dbs/${database.name}'
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (protectData) {
  name: '${accountName}-blijft'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Dossiers vallen onder de Archiefwet: vernietigen doet de beheerder, met vastlegging.'
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'naar-logs'
  scope: account
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'Requests'
        enabled: true
      }
    ]
  }
}

output accountId string = account.id
output endpoint string = account.properties.documentEndpoint
