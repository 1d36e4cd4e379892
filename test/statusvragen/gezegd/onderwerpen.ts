import { ACTIVITEITEN } from './activiteiten.ts';
import type { Onderwerp } from './delen.ts';
import { INBRENG, TOEZEGGINGEN } from './inbreng-en-toezeggingen.ts';
import { AGENDAPUNTEN, BESLUITEN, PASSAGES, TERUGKOPPELINGEN } from './na-de-vergadering.ts';
import { OPDRACHTEN } from './opdrachten.ts';
import { PLANNEN } from './plannen.ts';
import { SIGNALEN, VERGADERINGEN } from './signalen-en-vergaderingen.ts';

/** All that can be asked of with conditions. */
export const ONDERWERPEN: readonly Onderwerp[] = [
  ...[OPDRACHTEN, PLANNEN, ACTIVITEITEN, INBRENG, TOEZEGGINGEN, SIGNALEN],
  ...[VERGADERINGEN, AGENDAPUNTEN, BESLUITEN, PASSAGES, TERUGKOPPELINGEN],
];
