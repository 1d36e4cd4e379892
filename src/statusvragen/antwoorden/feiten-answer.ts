import { mayReadOpdracht, mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import { DADEN } from '../../opdrachten/momenten.ts';
import { momentsOf } from '../../opdrachten/opdracht-history.ts';
import type { Route } from '../../shared/behandeling.ts';
import { localDate } from '../../shared/clock.ts';
import { comparable } from '../../shared/compare.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { sentence } from '../../shared/words.ts';
import { fits, fitsBy, fitsDay, only, setsOf } from '../ground/conditions.ts';
import { FEITEN, SAYS } from '../ground/feiten.ts';
import { door } from '../ground/filters.ts';
import { type AnswerKind, firstOf, OWN_OPDRACHTEN, pageOfRows, type Row } from './answer-kind.ts';

/** What was done for one opdracht, from its log: by whom, when and why. The newest first. */
export const feitenAnswer: AnswerKind = {
  telt: ['keer gedaan', 'keer gedaan'],
  titel: () => 'Wie, wanneer en waarom',
  narrowedBy: ['opdracht', 'feit', 'methode', 'persoon', 'periode', ...DADEN.map(door)],
  leeg: () => leegVan('regels hierover in de geschiedenis', 'die jij mag zien'),
  whole: OWN_OPDRACHTEN,
  // Only of an opdracht that somebody names.
  voorbeelden: [],
  async answer({ streams, listVergaderingen, datesOfAll }, asked) {
    const { query, actor } = asked;
    const opdracht = only(query.filters, 'opdracht');
    const dossier = opdracht === undefined ? undefined : (await streams.find(opdracht))?.state;
    if (!dossier || !mayReadOpdracht(actor, dossier)) return pageOfRows(asked, [], undefined);
    const vergaderingen = new Map((await listVergaderingen()).map((one) => [one.id, one.overlegNaam]));
    const told = momentsOf(dossier.id, await streams.history(dossier.id), {
      mayReadPlan: mayReadPlan(actor, dossier),
      vergaderingWords: (id) => vergaderingen.get(id) ?? '',
    });
    // The first time is no other time; the oldest stands last.
    const first = told.findLast(({ event }) => event.soort === 'plan ingediend');
    const isAgain = only(query.filters, 'feit') === 'plan opnieuw ingediend';
    const meant = told
      .filter((one) => !(isAgain && one === first))
      .filter(
        ({ event, details, doorId, wanneer }) =>
          fitsDay(query.filters, localDate(wanneer)) &&
          fits(query.filters, 'persoon', [doorId]) &&
          DADEN.every((daad) => fits(query.filters, door(daad), [doorId])) &&
          fitsBy(query.filters, 'feit', (feit) => FEITEN.some((one) => one === feit && SAYS[one](event))) &&
          fitsBy(query.filters, 'methode', (methode) =>
            details.some(({ was, werd }) => comparable(`${was} ${werd}`).includes(comparable(methode))),
          ),
      );
    const rows = meant.map(({ wie, wat, wanneer, details, event }): Row => {
      const dag = localDate(wanneer);
      // From which day it was moved is a part of what was done.
      const eerst = (was: string): string =>
        event.soort === 'activiteit verplaatst' && was !== '' ? ` (eerst ${was})` : '';
      const waarom = details.map(({ label, was, werd }) =>
        werd === '' ? '' : `${label}: ${werd}${eerst(was)}`,
      );
      return {
        titel: `${wie} ${wat}`,
        regels: [formatShortDutchDate(dag), ...waarom.filter((regel) => regel !== ''), dossier.titel],
        opdracht: dossier.id,
        velden: { Opdracht: dossier.titel, Wie: wie, Wat: wat, Op: dag, Bijzonderheden: waarom.join('; ') },
      };
    });
    const [newest] = rows;
    const answer = pageOfRows(asked, firstOf(query, rows), undefined);
    // How often it was done is what the number says.
    if (!newest || query.vorm === 'aantal') return answer;
    // Of several facts each is what was asked for.
    const said = (setsOf(query.filters, 'feit')[0]?.of.length ?? 0) > 1 ? rows.slice(0, MOST_SAID) : [newest];
    const asksUntil = query.vorm === 'wanneer' && only(query.filters, 'feit') === 'uitgesteld';
    const naar = asksUntil ? nextWords((await datesOfAll([dossier]))(dossier).route) : [];
    const words = said.flatMap(({ titel, regels }) => [titel, ...regels.slice(0, -1)]);
    return { ...answer, zin: [...words, ...naar].map(sentence).join(' ') };
  },
};
const MOST_SAID = 3;

/** To which meeting it went when it was postponed last, where that is known. */
function nextWords(route: Route): readonly string[] {
  const next = route[route.findLastIndex(({ stand }) => stand === 'uitgesteld') + 1];
  if (!next) return ['Er is nog geen nieuwe datum'];
  const { overlegNaam, datum } = next.vergadering;
  return [`Nieuwe vergadering: ${overlegNaam}, ${formatShortDutchDate(datum)}`];
}
