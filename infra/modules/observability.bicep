// Where logs and measurements go. They hold ids, counts and durations, never what people wrote.

param baseName string
param location string
param tags object
param logDays int

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: '${baseName}-logs'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
    workspaceCapping: {
      dailyQuotaGb: 1
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${baseName}-insights'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    IngestionMode: 'LogAnalytics'
    DisableIpMasking: false
  }
}

output workspaceId string = workspace.id
output connectionString string = insights.properties.ConnectionString
