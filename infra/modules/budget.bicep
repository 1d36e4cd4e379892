// A mail when what all of this costs in a month comes near an amount, and when it looks as if it will pass it. It stops nothing.

param baseName string

@description('In the currency of the subscription, such as euros.')
@minValue(1)
param amount int

@description('First day of the first month. Azure refuses another day for a budget that is there.')
param firstDay string
param mail string

resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: '${baseName}-budget'
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: firstDay
    }
    notifications: {
      bijna: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [
          mail
        ]
        locale: 'nl-nl'
      }
      verwacht: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [
          mail
        ]
        locale: 'nl-nl'
      }
    }
  }
}
