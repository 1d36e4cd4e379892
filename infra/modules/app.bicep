// The bot itself, on Linux with Node 24.

param baseName string
param location string
param tags object
param planSku string
param instances int
param identityId string
param workspaceId string
param alertMail string

@description('Environment of the bot (src/config.ts).')
param settings object

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
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Without npm in between, so that a stop reaches the bot.
      appCommandLine: 'node src/main.ts'
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
    PUBLIC_URL: 'https://${site.properties.defaultHostName}'
    // Packages are installed before the deployment, not by the platform.
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    WEBSITE_RUN_FROM_PACKAGE: '1'
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

resource mail 'Microsoft.Insights/actionGroups@2023-01-01' = if (alertMail != '') {
  name: '${baseName}-melding'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'samenkracht'
    enabled: true
    emailReceivers: [
      {
        name: 'beheer'
        emailAddress: alertMail
        useCommonAlertSchema: true
      }
    ]
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2026-01-01' = if (alertMail != '') {
  name: '${baseName}-niet-gereed'
  location: 'global'
  tags: tags
  properties: {
    description: 'De bot zegt op /gereed dat er iets mis is.'
    severity: 1
    enabled: true
    scopes: [
      site.id
    ]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'gereed'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'HealthCheckStatus'
          operator: 'LessThan'
          threshold: 100
          timeAggregation: 'Average'
        }
      ]
    }
    actions: [
      {
        actionGroupId: mail.id
      }
    ]
  }
}

output hostName string = site.properties.defaultHostName
output siteId string = site.id
