import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import type { Jaaragendas } from '../jaaragenda/jaaragendas.ts';
import type { Afhandeling } from '../opdrachten/afhandeling.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import type { Jaartabellen } from '../opdrachten/jaartabellen.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Voorbereiding } from '../opdrachten/voorbereiding.ts';
import type { Rapporten } from '../rapporten/rapporten.ts';
import type { ParsedDate } from '../shared/dutch-dates.ts';
import type { Ids } from '../shared/ids.ts';
import type { Agendapunten } from '../vergaderingen/agendapunten.ts';
import type { AgendaOpdrachten } from '../vergaderingen/ground/ports.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';

export type ParseDate = (text: string) => Promise<ParsedDate | undefined>;

/** The use cases that store what a table says. */
export type Opslag = {
  readonly gemeenten: Gemeenten;
  readonly opdrachten: Opdrachten;
  /** Who a name is by the yes of a coördinator, and everybody whom the bot knows. */
  readonly collegas: Pick<Collegas, 'bevestigd' | 'list'>;
  readonly vergaderingen: Vergaderingen;
  readonly agendapunten: Agendapunten;
  readonly agendaOpdrachten: AgendaOpdrachten;
  readonly jaaragendas: Jaaragendas;
  readonly jaartabellen: Jaartabellen;
  readonly rapporten: Rapporten;
  readonly voorbereiding: Voorbereiding;
  readonly afhandeling: Afhandeling;
  readonly ids: Ids;
};
