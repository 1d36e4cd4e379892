import type { Filters, Onderwerp, Query, Vorm } from '../../src/statusvragen/query.ts';

/** Short words for the queries of both sets of questions, and the days they mean on the Monday on which they are asked. */

export const query = (over: Onderwerp, vorm: Vorm, filters: Filters = {}): Query => ({ over, vorm, filters });
export const opdrachten = (filters: Filters = {}): Query => query('opdrachten', 'lijst', filters);
export const aantal = (filters: Filters = {}): Query => query('opdrachten', 'aantal', filters);
export const stand = (opdracht: string): Query => query('opdrachten', 'stand', { opdracht });
export const teDoen = (filters: Filters = {}): Query => query('verplichtingen', 'lijst', filters);
export const wieMoet = (filters: Filters = {}): Query => query('verplichtingen', 'wie', filters);
export const inbreng = (filters: Filters = {}): Query => query('inbreng', 'lijst', filters);
export const wanneer = (filters: Filters = {}): Query => query('vergaderingen', 'wanneer', filters);
export const agenda = (filters: Filters = {}): Query => query('agendapunten', 'lijst', filters);
export const J = 'Jeugd en Onderwijs';
export const G = 'Gezondheid en Ondersteuning';
export const B = 'Bescherming en Opvang';
export const DIT_JAAR = { van: '2026-01-01', tot: '2026-12-31' };
export const VOLGEND_JAAR = { van: '2027-01-01', tot: '2027-12-31' };
export const DEZE_WEEK = { van: '2026-11-16', tot: '2026-11-22' };
export const VOLGENDE_WEEK = { van: '2026-11-23', tot: '2026-11-29' };
export const DEZE_MAAND = { van: '2026-11-01', tot: '2026-11-30' };
export const VOLGENDE_MAAND = { van: '2026-12-01', tot: '2026-12-31' };
export const VORIGE_MAAND = { van: '2026-10-01', tot: '2026-10-31' };
export const wie = (filters: Filters): Query => query('opdrachten', 'wie', filters);
export const activiteiten = (filters: Filters = {}): Query => query('activiteiten', 'lijst', filters);
export const VORIG_JAAR = { van: '2025-01-01', tot: '2025-12-31' };
export const VORIGE_WEEK = { van: '2026-11-09', tot: '2026-11-15' };
export const DECEMBER = { van: '2026-12-01', tot: '2026-12-31' };
export const DIT_KWARTAAL = { van: '2026-10-01', tot: '2026-12-31' };
export const VORIG_KWARTAAL = { van: '2026-07-01', tot: '2026-09-30' };
export const VOLGEND_KWARTAAL = { van: '2027-01-01', tot: '2027-03-31' };
