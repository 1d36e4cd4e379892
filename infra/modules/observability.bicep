// Where logs and measurements go. They hold ids, counts and durations, never what people wrote.

param baseName string
param location string
param tags object
param logDays int
param logCapGb int

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
      dailyQuotaGb: logCapGb
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

// One page in Azure with how the bot is doing: for who got a mail, and for who wants to look.
resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, baseName, 'werkboek')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Samenkracht! (${baseName})'
    category: 'workbook'
    sourceId: workspace.id
    serializedData: replace(loadTextContent('../workbook.json'), '{{workspace}}', workspace.id)
  }
}

output workspaceId string = workspace.id
output connectionString string = insights.properties.ConnectionString
