import { gemeentenVan, groepenVan } from '../../opdrachten/bevraagd.ts';
import { everyDossier } from '../../opdrachten/every-dossier.ts';
import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import { gehoordOp, verwachteGroepen } from '../../opdrachten/nooit-gehoord.ts';
import { isVan } from '../../shared/regio.ts';
import { capital } from '../../shared/words.ts';
import { fits, fitsDay } from '../ground/conditions.ts';
import { type Filters, is, type Query } from '../ground/query.ts';
import type { Toestand } from '../ground/toestanden.ts';
import { type AnswerKind, BOARD, pageOfRows, type Row } from './answer-kind.ts';
import { readableBy } from './selection.ts';

const NIEMAND = 'Er is nog geen activiteit met inwoners gehouden.';

type Soort = Extract<Toestand<'gehoord'>, 'gemeente' | 'groep'>;

/** Which groups and gemeenten were heard, and which were not. */
export const gehoordAnswer: AnswerKind = {
  telt: ['groep of gemeente', 'groepen en gemeenten'],
  titel: () => 'Wie we hoorden, en wie niet',
  narrowedBy: ['gemeente', 'toestand', 'periode'],
  heel: ['periode'],
  leeg: () => ({
    geen: 'Dat geldt voor geen enkele groep of gemeente.',
    'nog niet': NIEMAND,
    'niet bekend': 'Dat geldt voor geen enkele groep of gemeente, voor zover bekend.',
    'niet van jou': 'Dat geldt voor geen enkele groep of gemeente bij opdrachten waar jij bij hoort.',
  }),
  whole: { for: BOARD, seesOwn: false, others: 'Dit komt uit de opdrachten waar jij bij hoort.' },
  voorbeelden: ['Wie hebben we dit jaar nooit gehoord?'],
  /**
   * The gemeenten of the region, and the groups that any plan names. Heard is who an activiteit was held with, as the plan says whom it asks:
   * the rule of the figures of a year (`nooit-gehoord.ts`).
   */
  async answer({ streams, regio }, asked) {
    const { query, actor, today } = asked;
    const { filters } = query;
    const gemeenten = new Map<string, string[]>();
    const groepen = new Map<string, string[]>();
    let held = 0;
    let unknown = 0;
    const unknownOf: Record<Soort, number> = { gemeente: 0, groep: 0 };
    for (const one of (await regio()).gegevens.gemeenten)
      if (isVan(one, Number(today.slice(0, 4)))) gemeenten.set(one.naam, []);
    for await (const dossier of everyDossier(streams, readableBy(actor))) {
      if (!mayReadPlan(actor, dossier)) continue;
      for (const groep of verwachteGroepen(dossier)) groepen.set(groep, groepen.get(groep) ?? []);
      const days = gehoordOp(dossier).filter((dag) => fitsDay(filters, dag));
      held += days.length;
      if (days.length === 0) continue;
      const [ownGemeenten, ownGroepen] = [gemeentenVan(dossier), groepenVan(dossier)];
      for (const naam of ownGemeenten) gemeenten.get(naam)?.push(...days);
      for (const groep of ownGroepen) groepen.set(groep, [...(groepen.get(groep) ?? []), ...days]);
      if (ownGemeenten.length === 0) unknownOf.gemeente += days.length;
      if (ownGroepen.length === 0) unknownOf.groep += days.length;
      if (ownGemeenten.length === 0 || ownGroepen.length === 0) unknown += days.length;
    }
    // Where nobody was heard at all it is not said of each of them.
    if (held === 0) return { ...pageOfRows(asked, [], undefined), zin: NIEMAND };
    const rows = [
      ...[...gemeenten].map((one) => rowFor('gemeente', one, filters, unknownOf)),
      ...[...groepen]
        .toSorted(([a], [b]) => a.localeCompare(b, 'nl'))
        .map((one) => rowFor('groep', one, filters, unknownOf)),
    ].flatMap((one) => one ?? []);
    const page = pageOfRows(asked, rows, undefined);
    if (unknown === 0) return page;
    const times = unknown === 1 ? '1 activiteit' : `${unknown} activiteiten`;
    return {
      ...page,
      zin: `${rows.length} van de ${gemeenten.size + groepen.size} groepen en gemeenten. Van ${times} is niet alles bekend van wie er was.`,
    };
  },
};

function rowFor(
  soort: Soort,
  [naam, days]: readonly [string, readonly string[]],
  filters: Filters,
  unknownOf: Readonly<Record<Soort, number>>,
): Row | undefined {
  const toestand: Toestand<'gehoord'> = days.length === 0 ? 'nooit gehoord' : 'gehoord';
  const isAsked =
    fits(filters, 'gemeente', [soort === 'gemeente' ? naam : undefined]) &&
    fits(filters, 'toestand', [toestand, soort]);
  if (!isAsked) return undefined;
  const query: Query = {
    over: 'inbreng',
    vorm: 'lijst',
    filters: [is(soort === 'gemeente' ? 'gemeente' : 'doelgroep', naam)],
  };
  // Nobody recorded who was there: it may have been they.
  const told = days.length === 0 && unknownOf[soort] > 0 ? ', voor zover bekend' : '';
  const last =
    days
      .filter((dag) => dag !== '')
      .toSorted()
      .at(-1) ?? '';
  return {
    titel: capital(naam),
    regels: [`${capital(soort)} · ${toestand}${told}${days.length === 0 ? '' : ` · ${days.length} keer`}`],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: { Wie: naam, Soort: soort, Stand: toestand, 'Laatste dag': last },
  };
}
