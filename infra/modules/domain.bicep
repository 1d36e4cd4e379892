// An address of the organisation itself, with a certificate that Azure makes and renews. Azure gives the certificate only to an address
// that the app has, and the app uses it only once it is there: so the address is bound twice, the second time in a module of its own.

param siteName string
param planId string
param location string
param tags object

@description('Such as samenkracht.regio.nl; its CNAME points to the app, and a TXT record proves that it is ours.')
param domain string

resource site 'Microsoft.Web/sites@2025-03-01' existing = {
  name: siteName
}

resource binding 'Microsoft.Web/sites/hostNameBindings@2025-03-01' = {
  parent: site
  name: domain
  properties: {
    siteName: siteName
    hostNameType: 'Verified'
    customHostNameDnsRecordType: 'CName'
  }
}

resource certificate 'Microsoft.Web/certificates@2025-03-01' = {
  name: '${siteName}-${domain}'
  location: location
  tags: tags
  properties: {
    serverFarmId: planId
    canonicalName: domain
  }
  dependsOn: [
    binding
  ]
}

module secured 'domain-certificate.bicep' = {
  name: 'domain-certificate'
  params: {
    siteName: siteName
    domain: domain
    thumbprint: certificate.properties.thumbprint
  }
}
