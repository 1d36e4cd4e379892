import { comparableNaam } from '../shared/compare.ts';
import type { Bevestigd, Resolved } from './ground/bevestiging.ts';
import { type Collega, isSamePerson } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { verschuldigd } from './ground/verschuldigd.ts';
import type { OpdrachtEvent } from './opdracht-events.ts';
import { projectleidersEvents } from './opdracht-rules.ts';
import { trekkersEvents } from './trekker/trekker-rules.ts';

/** Names on an opdracht of which it is not known which colleague it is. Pure. */

/** Where such a name stands, as it was written there. */
export type NaamPlek = {
  readonly naam: string;
  readonly titel: string;
  readonly als: 'projectleider' | 'bestuurlijk trekker' | 'toezegging';
  /** Who has the other role there: nobody has both. */
  readonly tegenover?: {
    readonly als: 'projectleider' | 'bestuurlijk trekker';
    readonly collegas: readonly Collega[];
  };
};

/**
 * Every name without an account on an opdracht that goes on, or of which people who took part have something to hear; of a
 * finished one only with what was promised.
 */
export function naamPlekken(dossier: Dossier): readonly NaamPlek[] {
  const { titel, status, projectleiders, trekkers } = dossier;
  const isWithdrawn = status === 'ingetrokken';
  if (isWithdrawn && !verschuldigd(dossier)) return [];
  const plek = (naam: string, als: NaamPlek['als']): NaamPlek => ({ naam, titel, als });
  const plekken: NaamPlek[] = [];
  if (status !== 'afgerond') {
    for (const { naam } of naamlozen(projectleiders))
      plekken.push({
        ...plek(naam, 'projectleider'),
        tegenover: { als: 'bestuurlijk trekker', collegas: trekkers },
      });
    for (const { naam } of naamlozen(trekkers))
      plekken.push({
        ...plek(naam, 'bestuurlijk trekker'),
        tegenover: { als: 'projectleider', collegas: projectleiders },
      });
  }
  const eigenaars = new Map(
    (isWithdrawn ? [] : naamlozeToezeggingen(dossier)).map(({ eigenaar }) => [
      comparableNaam(eigenaar.naam),
      eigenaar.naam,
    ]),
  );
  return [...plekken, ...[...eigenaars.values()].map((naam) => plek(naam, 'toezegging'))];
}

/**
 * What stands on the name goes to the colleague; what got somebody else meanwhile stays as it is, and so does a name beside which
 * that colleague has the other role.
 */
export function decideNaam(dossier: Dossier, { collega, bevestiging }: Bevestigd): OpdrachtEvent[] {
  const isMeant = ({ naam }: { readonly naam: string }): boolean =>
    comparableNaam(naam) === comparableNaam(bevestiging.naam);
  /** The colleague in the place of the name; somebody who stands there already stands there once. */
  const withMeant = (collegas: readonly Collega[]): readonly Resolved[] =>
    collegas
      .map((one) =>
        one.persoonId === undefined && isMeant(one) ? { collega, bevestiging } : { collega: one },
      )
      .filter(
        (one, index, all) => index === all.findIndex((other) => isSamePerson(other.collega, one.collega)),
      );
  const als = naamPlekken(dossier)
    .filter(isMeant)
    .filter(
      ({ tegenover }) =>
        !tegenover?.collegas.some((one) =>
          one.persoonId === undefined ? isMeant(one) : one.persoonId === collega.persoonId,
        ),
    )
    .map((plek) => plek.als);
  const events: OpdrachtEvent[] = [];
  if (als.includes('projectleider')) events.push(...projectleidersEvents(withMeant(dossier.projectleiders)));
  if (als.includes('bestuurlijk trekker')) events.push(...trekkersEvents(withMeant(dossier.trekkers)));
  if (als.includes('toezegging'))
    for (const { id: toezeggingId, eigenaar } of naamlozeToezeggingen(dossier))
      if (isMeant(eigenaar))
        events.push({ soort: 'toezegger herkend', toezeggingId, eigenaar: collega, bevestiging });
  return events;
}

function naamlozen(collegas: readonly Collega[]): readonly Collega[] {
  return collegas.filter(({ persoonId }) => persoonId === undefined);
}

/** What was promised and is still open, of whom only the name is known. */
function naamlozeToezeggingen({ toezeggingen = [] }: Dossier) {
  return toezeggingen.filter(({ eigenaar, nagekomen }) => !nagekomen && eigenaar.persoonId === undefined);
}
