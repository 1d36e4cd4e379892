import { readVoorbeeld } from '../../src/regio/voorbeeld.ts';
import { createRegio } from '../../src/shared/regio.ts';

/** The region that holds until another one is set, as it is in the year of most tests. */
export const REGIO = createRegio(readVoorbeeld(), 2026);
