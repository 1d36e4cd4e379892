import type { AzureMonitorExporterOptions } from '@azure/monitor-opentelemetry-exporter';
import { describeError, type LogFields, type Logger } from '../shared/logger.ts';

type Policy = NonNullable<AzureMonitorExporterOptions['additionalPolicies']>[number]['policy'];

/** Measurements go once a minute: so many failures after each other are ten minutes, and no restart or hiccup any more. */
const FAILURES_TO_ACT = 10;

/**
 * Says in the log when measurements do not arrive, and when they do again. The exporter itself drops them in silence, and calls it a
 * success when Application Insights does not know the key any more; so it is the answer to the request that is looked at.
 */
export function noticeSending(logger: Logger): Policy {
  let failures = 0;
  const failed = (fields: LogFields): void => {
    failures += 1;
    if (failures === 1) logger.warn('measurements not sent', fields);
    if (failures === FAILURES_TO_ACT) logger.error('measurements still not sent', { ...fields, failures });
  };
  return {
    name: 'noticeSending',
    async sendRequest(request, next) {
      try {
        const answer = await next(request);
        if (answer.status >= 200 && answer.status < 300) {
          if (failures > 0) logger.info('measurements sent again', { failures });
          failures = 0;
        } else failed({ status: answer.status });
        return answer;
      } catch (error) {
        const { error: name, code } = describeError(error);
        failed({ error: name, code });
        throw error;
      }
    },
  };
}
