// The bot itself, on Linux with Node 24.

param baseName string
param location string
param tags object
param planSku string
param instances int
param identityId string
param workspaceId string

@description('Subnet through which the bot goes out; empty: it goes out over the internet.')
param subnetId string

@description('Address of the organisation itself at which it is reached; empty: that of Azure.')
param domain string

@description('Environment of the bot (src/config.ts).')
param settings object

var host = domain == '' ? site.properties.defaultHostName : domain

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: '${baseName}-plan'
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: '${baseName}-app'
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId == '' ? null : subnetId
    outboundVnetRouting: subnetId == '' ? null : {
      allTraffic: true
    }
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Without npm in between, so that a stop reaches the bot.
      appCommandLine: 'node --max-old-space-size=1024 --max-semi-space-size=16 --heap-growing-percent=25 src/main.mjs'
      alwaysOn: true
      healthCheckPath: '/gereed'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      webSocketsEnabled: false
    }
  }
}

resource appSettings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: site
  name: 'appsettings'
  properties: union(settings, {
    PUBLIC_URL: 'https://${host}'
    // Packages are installed before the deployment, not by the platform.
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    WEBSITE_RUN_FROM_PACKAGE: '1'
    // Fewer pools of memory outside JavaScript, which its threads otherwise each keep.
    MALLOC_ARENA_MAX: '2'
    // The packages for measurements report about themselves to Microsoft, unless they are told not to.
    APPLICATION_INSIGHTS_NO_STATSBEAT: 'true'
    APPLICATIONINSIGHTS_SDKSTATS_DISABLED: 'true'
    // The bot stops by itself within ten seconds.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '15'
  })
}

resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'naar-logs'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

output hostName string = host
output siteName string = site.name
output planId string = plan.id
output verificationId string = site.properties.customDomainVerificationId
output siteId string = site.id
