import type { Config } from '../config.ts';
import type { Logger } from '../shared/logger.ts';
import type { Telemetry } from '../shared/telemetry.ts';

/** Loaded only when it is asked for: the packages behind it cost a fifth of a second at start. */
export async function openTelemetry({ telemetry }: Config, logger: Logger): Promise<Telemetry | undefined> {
  if (telemetry === undefined) return undefined;
  const { createAzureMonitor } = await import('../telemetry/azure-monitor.ts');
  return createAzureMonitor({ connectionString: telemetry, logger });
}
