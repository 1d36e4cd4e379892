import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AzureMonitorExporterOptions,
  AzureMonitorMetricExporter,
} from '@azure/monitor-opentelemetry-exporter';
import { type Attributes, ValueType } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import type { Logger } from '../shared/logger.ts';
import type { Counted, Measures, Telemetry } from '../shared/telemetry.ts';
import { VERSIE } from '../shared/versie.ts';
import { noticeSending } from './notice-sending.ts';

/** How Azure Monitor shows each measure. */
const NAMES: Readonly<Record<keyof Measures, { readonly name: string; readonly unit: string }>> = {
  turn: { name: 'samenkracht.turn.duration', unit: 'ms' },
  request: { name: 'samenkracht.request.duration', unit: 'ms' },
  button: { name: 'samenkracht.button.duration', unit: 'ms' },
  command: { name: 'samenkracht.command.duration', unit: 'ms' },
  taalmodel: { name: 'samenkracht.taalmodel.duration', unit: 'ms' },
  delivery: { name: 'samenkracht.delivery.duration', unit: 'ms' },
  store: { name: 'samenkracht.store.duration', unit: 'ms' },
  storeCharge: { name: 'samenkracht.store.charge', unit: 'RU' },
};
const SEND_EVERY_MS = 60_000;
const STOP_WITHIN_MS = 2_000;
/** A code: no spaces and no length in which a sentence fits. */
const CODE = /^[\w.:-]{1,48}$/;

type AzureMonitorSettings = {
  readonly connectionString: string;
  /** Told when measurements cannot be sent. */
  readonly logger: Logger;
  /** How requests are made, for a test that has no certificate. */
  readonly policies?: AzureMonitorExporterOptions['additionalPolicies'];
};

/** Measurements for Application Insights, sent once a minute; each carries a count, a sum, a minimum and a maximum. */
export function createAzureMonitor({ connectionString, policies, logger }: AzureMonitorSettings): Telemetry {
  const exporter = new AzureMonitorMetricExporter({
    connectionString,
    // What cannot be sent is dropped: a file with measurements on disk is of no use to anybody.
    disableOfflineStorage: true,
    additionalPolicies: [{ position: 'perCall', policy: noticeSending(logger) }, ...(policies ?? [])],
  });
  const provider = new MeterProvider({
    resource: resourceFromAttributes({ 'service.name': 'samenkracht', 'service.version': VERSIE }),
    readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: SEND_EVERY_MS })],
  });
  const meter = provider.getMeter('samenkracht');
  const histogramOf = (key: keyof Measures) => {
    const { name, unit } = NAMES[key];
    return meter.createHistogram(name, { unit, valueType: ValueType.DOUBLE });
  };
  const histograms: Readonly<Record<keyof Measures, ReturnType<typeof histogramOf>>> = {
    turn: histogramOf('turn'),
    request: histogramOf('request'),
    button: histogramOf('button'),
    command: histogramOf('command'),
    taalmodel: histogramOf('taalmodel'),
    delivery: histogramOf('delivery'),
    store: histogramOf('store'),
    storeCharge: histogramOf('storeCharge'),
  };

  return {
    record: (key, value, labels) => histograms[key].record(value, onlyCodes(labels)),
    watchDeliveries(count) {
      const numbers = meter.createObservableGauge('samenkracht.deliveries');
      const ages = meter.createObservableGauge('samenkracht.deliveries.age', { unit: 'h' });
      // One look for both; when the store does not answer nothing is known, and nothing is sent.
      meter.addBatchObservableCallback(
        async (result) => {
          const counted = await count().catch((): Readonly<Record<string, Counted>> => ({}));
          for (const [state, { number, oldestHours }] of Object.entries(counted)) {
            result.observe(numbers, number, { state });
            result.observe(ages, oldestHours, { state });
          }
        },
        [numbers, ages],
      );
    },
    flush: () => provider.forceFlush(),
    async stop() {
      await Promise.race([
        provider.shutdown().catch(() => undefined),
        sleep(STOP_WITHIN_MS, undefined, { ref: false }),
      ]);
    },
  };
}

/** The types say that labels are codes; this makes sure of it. */
function onlyCodes(labels: Readonly<Record<string, string | number>>): Attributes {
  return Object.fromEntries(
    Object.entries(labels).map(([key, value]) => [
      key,
      typeof value === 'number' || CODE.test(value) ? value : 'other',
    ]),
  );
}
