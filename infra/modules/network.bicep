// A closed network: the bot goes out through a subnet, and the data and the key are reached inside the network only. Who has a network
// gives its subnets, and the zones too when its own DNS knows them.

param baseName string
param location string
param tags object

@description('Addresses of the network that is made here.')
param vnetPrefix string

@description('Subnets that are there already; empty: they are made here.')
param appSubnet string
param endpointSubnet string

@description('Makes the zones that say where the endpoints are; false: the DNS of the organisation says it.')
param makeZones bool

param accountName string
param accountId string
param vaultId string

var isMade = appSubnet == ''
var vnetId = isMade ? vnet.id : split(appSubnet, '/subnets/')[0]
var zoneNames = [
  'privatelink.documents.azure.com'
  'privatelink.vaultcore.azure.net'
]
var zonesToMake = makeZones ? zoneNames : []

resource vnet 'Microsoft.Network/virtualNetworks@2025-09-01' = if (isMade) {
  name: '${baseName}-net'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [
        vnetPrefix
      ]
    }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: cidrSubnet(vnetPrefix, 26, 0)
          delegations: [
            {
              name: 'app-service'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
        }
      }
      {
        name: 'eindpunten'
        properties: {
          addressPrefix: cidrSubnet(vnetPrefix, 26, 1)
        }
      }
    ]
  }
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for zone in zonesToMake: {
    name: zone
    location: 'global'
    tags: tags
  }
]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (zone, at) in zonesToMake: {
    parent: zones[at]
    name: '${baseName}-net'
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: vnetId
      }
    }
  }
]

var endpointSubnetId = isMade ? '${vnet.id}/subnets/eindpunten' : endpointSubnet

// By the name of the account: after a restore the new one gets its own, and the old one keeps its.
module dataEndpoint 'endpoint.bicep' = {
  name: 'data-endpoint'
  params: {
    name: '${accountName}-eindpunt'
    location: location
    tags: tags
    subnetId: endpointSubnetId
    targetId: accountId
    groupId: 'Sql'
    zoneId: makeZones ? zones[0].id : ''
  }
}

module vaultEndpoint 'endpoint.bicep' = {
  name: 'vault-endpoint'
  params: {
    name: '${baseName}-kluis-eindpunt'
    location: location
    tags: tags
    subnetId: endpointSubnetId
    targetId: vaultId
    groupId: 'vault'
    zoneId: makeZones ? zones[1].id : ''
  }
}

// The bot reads its data and its key as soon as it starts: whoever asks for its subnet waits for the endpoints.
output appSubnetId string = isMade ? '${vnet.id}/subnets/bot' : appSubnet
