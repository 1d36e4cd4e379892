// Who must act gets a mail, and docs/beheer.md has a section for each of these: what it means and what to do. A test holds them together.

param baseName string
param location string
param tags object
param siteId string
param accountId string
param workspaceId string
param mail string

@description('More request units in an hour than this is more than a region uses.')
@minValue(1000)
param ruPerHour int

@description('What a month may cost before there is a mail; 0: no budget.')
param monthlyBudget int
param budgetFrom string

// What is asked of the logs and measurements: each gives rows when something is wrong, and none when all is well.
var logAlerts = loadJsonContent('../alerts.json')
var advice = 'Wat je doet, staat in docs/beheer.md onder'

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${baseName}-melding'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'samenkracht'
    enabled: true
    emailReceivers: [
      {
        name: 'beheer'
        emailAddress: mail
        useCommonAlertSchema: true
      }
    ]
  }
}

resource logged 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for alert in logAlerts: {
    name: '${baseName}-${alert.id}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'Samenkracht: ${alert.title}'
      description: '${alert.title}. ${advice} "${alert.id}".'
      severity: alert.severity
      enabled: true
      scopes: [
        workspaceId
      ]
      evaluationFrequency: alert.window
      windowSize: alert.window
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      // One mail when it begins and one when it is over, not one each time.
      autoMitigate: true
      // A table is there once the first line came in.
      skipQueryValidation: true
      actions: {
        actionGroups: [
          group.id
        ]
      }
    }
  }
]

resource notReady 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${baseName}-niet-gereed'
  location: 'global'
  tags: tags
  properties: {
    description: 'De bot zegt op /gereed dat er iets mis is, of antwoordt niet. ${advice} "niet-gereed".'
    severity: 1
    enabled: true
    scopes: [
      siteId
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
        actionGroupId: group.id
      }
    ]
  }
}

resource muchUsed 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${baseName}-ru-verbruik'
  location: 'global'
  tags: tags
  properties: {
    description: 'De opslag verbruikt veel meer dan gewoon. ${advice} "ru-verbruik".'
    severity: 2
    enabled: true
    scopes: [
      accountId
    ]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'verbruik'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'TotalRequestUnits'
          operator: 'GreaterThan'
          threshold: ruPerHour
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [
      {
        actionGroupId: group.id
      }
    ]
  }
}

resource held 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${baseName}-ru-grens'
  location: 'global'
  tags: tags
  properties: {
    description: 'De opslag laat verzoeken wachten: er wordt meer gevraagd dan zij geeft. ${advice} "ru-grens".'
    severity: 2
    enabled: true
    scopes: [
      accountId
    ]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'geweigerd'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'TotalRequests'
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: [
                '429'
              ]
            }
          ]
          operator: 'GreaterThan'
          threshold: 10
          timeAggregation: 'Count'
        }
      ]
    }
    actions: [
      {
        actionGroupId: group.id
      }
    ]
  }
}

module budget 'budget.bicep' = if (monthlyBudget > 0) {
  name: 'budget'
  params: {
    baseName: baseName
    amount: monthlyBudget
    firstDay: budgetFrom
    mail: mail
  }
}
