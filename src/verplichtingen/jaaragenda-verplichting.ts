import type { Bijeenkomst } from '../jaaragenda/bijeenkomst.ts';
import { isOpen, type Jaaragenda } from '../jaaragenda/jaaragenda.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import { type FindFinished, isFinished } from '../opdrachten/onderwerp-opdrachten.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { bijeenkomstVerplichtingen } from './bijeenkomst-verplichting.ts';
import { opDag, uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';
import { zaakIdFor } from './zaak.ts';

/** A year with the titles of its topics that are not finished and did not move on. */
type JaarFacts = {
  readonly jaar: string;
  readonly open: readonly string[];
  readonly bijeenkomsten: readonly Bijeenkomst[];
};

/** What is owed for a year: its netwerkbijeenkomsten, and what becomes of what is not finished (domain: Verplichtingen and their dates). */
export function jaarVerplichtingen(
  facts: JaarFacts,
  coordinators: readonly string[],
  today: string,
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  return [
    ...facts.bijeenkomsten.flatMap((one) =>
      bijeenkomstVerplichtingen(facts.jaar, one, coordinators, today, { days, termijnen }),
    ),
    ...afsluiting(facts, coordinators, today, days, termijnen),
  ];
}

/** In the last month of a year it is asked what becomes of what is not finished. */
function afsluiting(
  { jaar, open }: JaarFacts,
  coordinators: readonly string[],
  today: string,
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  const [first, ...others] = open;
  if (first === undefined) return [];
  const soort = 'jaaragenda afgesloten';
  const sinds = `${jaar}-12-01`;
  const einde = `${jaar}-12-31`;
  const zaakId = zaakIdFor('jaaragenda', jaar);
  const more = others.length === 0 ? '' : `, en nog ${others.length}`;
  const due = uiterlijkOf({ vanaf: einde, bekend: sinds, eigenDag: true }, termijnen[soort], days);
  return [
    {
      id: verplichtingId(zaakId, soort),
      soort,
      zaakId,
      titel: `Jaaragenda ${jaar}`,
      onderwerp: `${first}${more}`,
      plicht: 'coördinator',
      eigenaars: coordinators,
      door: 'de coördinator',
      coordinators,
      sinds,
      ...due,
      stand: today < sinds ? 'wacht' : 'open',
      waarom: `Het jaar eindigt ${opDag(einde, due, 'op')}. Een onderwerp dat niet af is, gaat door in een volgend jaar of vervalt met een reden.`,
    },
  ];
}

/** Every year with its topics that are not finished. */
export async function listJaarFacts(
  streams: FindFinished & { readonly jaaragendas: Pick<JaaragendaStreams, 'list'> },
): Promise<readonly JaarFacts[]> {
  const found: JaarFacts[] = [];
  for (const { id, state } of await streams.jaaragendas.list())
    found.push({
      jaar: id,
      open: await openTitels(state, streams),
      bijeenkomsten: state.bijeenkomsten ?? [],
    });
  return found;
}

async function openTitels({ onderwerpen }: Jaaragenda, streams: FindFinished): Promise<readonly string[]> {
  const open: string[] = [];
  for (const onderwerp of onderwerpen.filter(isOpen)) {
    const { titel, opdrachtId } = onderwerp;
    if (opdrachtId === undefined || !(await isFinished(streams, opdrachtId))) open.push(titel);
  }
  return open;
}
