import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import type { Vergadering } from '../../vergaderingen/vergadering.ts';
import type { Verplichting } from '../../verplichtingen/verplichting.ts';
import type { Filters } from '../ground/query.ts';
import { everyDossier } from './every-dossier.ts';
import type { Asked, OpdrachtStreams } from './opdrachten-answer.ts';
import { type Answer, pageOfRows, type Row } from './rows.ts';
import { selectionOf } from './selection.ts';

type Dependencies = {
  readonly streams: OpdrachtStreams;
  readonly listVergaderingen: () => Promise<readonly Vergadering[]>;
  /** Everything that is owed for one opdracht, also what was settled. */
  readonly verplichtingenOf: (dossier: Dossier) => Promise<readonly Verplichting[]>;
};

/** What is owed and not done, the most urgent first. Somebody without a role in the region sees what is the own. */
export function createVerplichtingenAnswer(dependencies: Dependencies): (asked: Asked) => Promise<Answer> {
  const { streams, listVergaderingen, verplichtingenOf } = dependencies;
  return async ({ query, actor, today, from, limit }) => {
    const { filters } = query;
    // The days are those on which something must be done, and the person is who owes it.
    const { periode: _days, persoon: _who, rol: _rol, ...ofDossier } = filters;
    const where = selectionOf(ofDossier, actor, await listVergaderingen(), today);
    const open: Verplichting[] = [];
    for await (const dossier of everyDossier(streams, where))
      open.push(...(await verplichtingenOf(dossier)).filter((one) => isAsked(one, filters, today)));
    open.sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk) || a.titel.localeCompare(b.titel, 'nl'));
    const seen = open.filter((one) => maySee(actor, one));
    const late = seen.filter(({ uiterlijk }) => uiterlijk < today).length;
    const delen = [
      { naam: 'te laat', aantal: late },
      { naam: 'op tijd', aantal: seen.length - late },
    ].filter(({ aantal }) => aantal > 0);
    return {
      ...pageOfRows(
        query,
        seen.map((one) => rowOf(one, query.vorm === 'wie', today)),
        from,
        limit,
      ),
      ...(delen.length > 1 ? { verdeling: { naam: 'Op tijd of te laat', delen } } : {}),
    };
  };
}

/** Who is late is for the coördinator and for whoever it is (domain: Verplichtingen and their dates). */
function maySee(actor: Actor, { eigenaars }: Verplichting): boolean {
  return hasRol(actor, 'coördinator') || eigenaars.includes(actor.id);
}

function isAsked(
  { stand, soort, uiterlijk, eigenaars }: Verplichting,
  { laat, periode, soort: asked, persoon }: Filters,
  today: string,
): boolean {
  if (stand !== 'open') return false;
  if (laat && uiterlijk >= today) return false;
  if (asked !== undefined && soort !== asked) return false;
  if (persoon !== undefined && !eigenaars.includes(persoon)) return false;
  if (periode?.tot !== undefined && uiterlijk > periode.tot) return false;
  // What should have been done before still has to be done in these days.
  return periode?.van === undefined || uiterlijk >= periode.van || uiterlijk < today;
}

function rowOf(
  { titel, soort, door, uiterlijk, opdrachtId, waarom }: Verplichting,
  byWho: boolean,
  today: string,
): Row {
  const late = uiterlijk < today;
  const when = late
    ? `had klaar moeten zijn op ${formatShortDutchDate(uiterlijk)}`
    : `uiterlijk ${formatShortDutchDate(uiterlijk)}`;
  return {
    titel: byWho ? `${door}: ${soort}` : `${soort}: ${titel}`,
    regels: [`${late ? 'Te laat · ' : ''}${when}`, byWho ? titel : `Door ${door}`],
    opdracht: opdrachtId,
    velden: {
      Opdracht: titel,
      'Wat moet er': soort,
      Wie: door,
      'Uiterlijk op': uiterlijk,
      'Te laat': late ? 'ja' : '',
      Waarom: waarom,
    },
  };
}
