import { mayReadOpdracht } from '../../opdrachten/ground/access-rules.ts';
import { persoonIdsOf } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { isVerouderd } from '../../opdrachten/ground/openbaar.ts';
import { mayReadConcept } from '../../opdrachten/openbaar/openbaar-rules.ts';
import { openbaarStand } from '../../opdrachten/openbaar/openbaar-words.ts';
import { localDate } from '../../shared/clock.ts';
import { leegVan } from '../../shared/leeg.ts';
import { fits, fitsDay } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import type { Toestand } from '../ground/toestanden.ts';
import { type AnswerKind, BOARD, firstOf, ordered, pageOfRows, type Row } from './answer-kind.ts';

/** A text that everybody may read, or that is made for that, as far as this reader sees it. */
type Found = {
  readonly dossier: Dossier;
  readonly toestanden: readonly Toestand<'teksten'>[];
  readonly woorden: string;
};

/** What everybody may read of an opdracht, and what is still being made. */
export const tekstenAnswer: AnswerKind = {
  telt: ['openbare tekst', 'openbare teksten'],
  titel: () => 'Openbare teksten',
  narrowedBy: ['opdracht', 'programma', 'gemeente', 'persoon', 'toestand', 'periode'],
  leeg: () => leegVan('openbare teksten', 'bij opdrachten waar jij bij hoort'),
  whole: {
    for: BOARD,
    seesOwn: false,
    others: 'Je ziet openbare teksten bij opdrachten waar jij bij hoort.',
  },
  voorbeelden: ['Welke openbare teksten zijn goedgekeurd?'],
  /** Days are those on which the newest version was approved, written or taken back. */
  async answer({ streams }, asked) {
    const { query, actor } = asked;
    const all = (await streams.findBy('openbaar', 'ja'))
      .map(({ state }) => state)
      .filter((dossier) => mayReadOpdracht(actor, dossier))
      .map((dossier): Found => {
        const withConcept = mayReadConcept(actor, dossier);
        return {
          dossier,
          toestanden: toestandenOf(dossier, withConcept),
          woorden: openbaarStand(dossier, withConcept),
        };
      })
      .filter(({ toestanden }) => toestanden.length > 0);
    const found = all.filter((one) => isAsked(one, query.filters));
    const orde = query.orde ?? { op: 'datum' as const, af: true as const };
    const rows = firstOf(
      query,
      ordered(found, orde, ({ dossier }) => datumOf(dossier)),
    ).map(rowOf);
    return { ...pageOfRows(asked, rows, undefined), van: all.length };
  },
};

/** Of one opdracht one version can be approved while the next is made. */
function toestandenOf(dossier: Dossier, withConcept: boolean): readonly Toestand<'teksten'>[] {
  const { concept, goedgekeurd, ingetrokken } = dossier.openbareTekst ?? {};
  const shown = withConcept ? concept : undefined;
  return [
    ...(shown ? [shown.aangeboden ? ('bij de coördinator' as const) : ('in concept' as const)] : []),
    ...(goedgekeurd ? ['goedgekeurd' as const] : []),
    ...(goedgekeurd && isVerouderd(dossier, goedgekeurd) ? ['verouderd' as const] : []),
    ...(ingetrokken && !goedgekeurd ? ['niet meer openbaar' as const] : []),
  ];
}

function datumOf({ openbareTekst }: Dossier): string {
  const { concept, goedgekeurd, ingetrokken } = openbareTekst ?? {};
  const at = goedgekeurd?.goedgekeurd.op ?? ingetrokken?.op ?? concept?.op;
  return at === undefined ? '' : localDate(at);
}

function isAsked({ dossier, toestanden }: Found, filters: Filters): boolean {
  const { id, programma, gemeenten, projectleiders, trekkers } = dossier;
  return (
    fits(filters, 'opdracht', [id]) &&
    fits(filters, 'programma', [programma]) &&
    fits(filters, 'gemeente', gemeenten) &&
    fits(filters, 'persoon', persoonIdsOf([...projectleiders, ...trekkers])) &&
    fits(filters, 'toestand', toestanden) &&
    fitsDay(filters, datumOf(dossier))
  );
}

function rowOf({ dossier, toestanden, woorden }: Found): Row {
  const { titel = '' } = dossier.openbareTekst?.goedgekeurd ?? {};
  return {
    titel: dossier.titel,
    regels: woorden.split('\n'),
    opdracht: dossier.id,
    velden: {
      Opdracht: dossier.titel,
      'Titel van de tekst': titel,
      Stand: toestanden.join(', '),
      Dag: datumOf(dossier),
    },
  };
}
