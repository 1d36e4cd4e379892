import type { Telemetry } from '../../shared/telemetry.ts';
import type { Charge } from './operations.ts';

/** Records what a request to Cosmos DB cost. */
export function recordCharge(telemetry: Telemetry | undefined, charge: Charge): void {
  const { container, operation, status = 200, durationMs, requestUnits } = charge;
  telemetry?.record('store', durationMs, { container, operation, status });
  telemetry?.record('storeCharge', requestUnits, { container, operation, status });
}
