import type { CardButton } from '../../shared/card-context.ts';
import type { Query } from '../ground/query.ts';

type Opens = Pick<CardButton, 'verb' | 'data'>;

/** Opens the values of one condition of a query. @param deel which one, or the filter of a new one */
export const opensChange = (query: Query, deel: number | string): Opens => ({
  verb: 'statusvragen.changeForm',
  data: { gevraagd: JSON.stringify(query), deel: String(deel) },
});

/** Opens everything that can be asked, filled in with what was. */
export const opensRefine = (query: Query): Opens => ({
  verb: 'statusvragen.refineForm',
  data: { gevraagd: JSON.stringify(query) },
});
