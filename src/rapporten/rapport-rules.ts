import { type Actor, ASK_COORDINATOR, assertCoordinator, hasRol } from '../shared/actor.ts';
import { same } from '../shared/compare.ts';
import { addDays, isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import {
  type Afspraak,
  type Bevinding,
  type BevindingInvoer,
  findBevinding,
  type Rapport,
  type RapportEvent,
  type RapportInvoer,
} from './rapport.ts';

/** The rules of reports: facts in, events or a DomainError out. */

export const TITEL = { leeg: 'Schrijf hoe het rapport heet.', max: 120 } as const;
export const LINK = { max: 500 } as const;
export const THEMA = { leeg: 'Schrijf in een paar woorden het thema.', max: 60 } as const;
export const BEVINDING = { leeg: 'Schrijf op wat het rapport zegt.', max: 500 } as const;
export const LIJST = { leeg: 'Schrijf minstens één bevinding op.', max: 6000 } as const;
export const WAT = { leeg: 'Schrijf wat ermee gebeurt.', max: 300 } as const;
export const HOE = { leeg: 'Schrijf in één of twee zinnen wat er is gedaan.', max: 500 } as const;
export const JAAR = { min: 1990, leeg: 'Over welk jaar gaat het rapport?' } as const;
export const RESPONS = { max: 1_000_000 } as const;
/** More do not fit in what somebody can oversee. */
const MAX_BEVINDINGEN = 60;
/** A day further away is a typing error, in days. */
const MAX_AHEAD = 3 * 366;

/** @throws DomainError 'not-allowed' */
export function assertWritesRapport(actor: Actor): void {
  assertCoordinator(actor, 'een rapport vastleggen of veranderen');
}

/** Reports are for everybody who takes part: what residents told before is for the next plan. @throws DomainError 'not-allowed' */
export function assertReadsRapporten(hasPart: boolean): void {
  if (hasPart) return;
  throw new DomainError(
    'not-allowed',
    `Alleen wie meedoet met Samenkracht! kan de rapporten lezen. ${ASK_COORDINATOR}`,
  );
}

/** A report is taken in. @param today YYYY-MM-DD @throws FormProblem, DomainError */
export function decideOpnemen(actor: Actor, rapport: RapportInvoer, today: string): RapportEvent[] {
  assertWritesRapport(actor);
  assertRapport(rapport, today);
  return [{ soort: 'rapport opgenomen', rapport }];
}

/** @throws FormProblem, DomainError */
export function decideWijzigen(
  actor: Actor,
  current: Rapport,
  rapport: RapportInvoer,
  today: string,
): RapportEvent[] {
  assertWritesRapport(actor);
  assertRapport(rapport, today);
  const { rapportsoort, titel, jaar, gemeenten, respons, responsProcent, link, gedeeldMet } = current;
  const known = { rapportsoort, titel, jaar, gemeenten, respons, responsProcent, link, gedeeldMet };
  return same(known, rapport) ? [] : [{ soort: 'rapport gewijzigd', rapport }];
}

function assertRapport({ titel, jaar, link }: RapportInvoer, today: string): void {
  assertNoProblems({
    titel: tekstProbleem(titel, TITEL),
    jaar:
      jaar < JAAR.min || jaar > Number(today.slice(0, 4))
        ? `Vul een jaar in van ${JAAR.min} tot en met ${today.slice(0, 4)}.`
        : undefined,
    link: link === undefined ? undefined : linkProblem(link),
  });
}

/** Only an address of the web, without a name and password in it. */
function linkProblem(link: string): string | undefined {
  const wrong = 'Vul een heel adres in dat begint met https://, of laat dit leeg.';
  if (!URL.canParse(link)) return wrong;
  const { protocol, username, password } = new URL(link);
  if (protocol !== 'https:' || username !== '' || password !== '') return wrong;
  return tekstProbleem(link, LINK);
}

/** Findings are added. @param ids one for each @throws FormProblem, DomainError */
export function decideBevindingen(
  actor: Actor,
  rapport: Rapport,
  added: readonly BevindingInvoer[],
  ids: readonly string[],
): RapportEvent[] {
  assertWritesRapport(actor);
  const total = rapport.bevindingen.length + added.length;
  assertNoProblems({
    lijst:
      added.length === 0
        ? LIJST.leeg
        : total > MAX_BEVINDINGEN
          ? `Een rapport heeft hooguit ${MAX_BEVINDINGEN} bevindingen. Dit worden er ${total}.`
          : added.flatMap((one) => bevindingProblem(one) ?? [])[0],
  });
  return [
    {
      soort: 'bevindingen toegevoegd',
      bevindingen: added.map((one, index) => ({ ...one, id: ids[index] ?? '' })),
    },
  ];
}

function bevindingProblem({ thema, tekst }: BevindingInvoer): string | undefined {
  const what = tekstProbleem(thema, THEMA) ?? tekstProbleem(tekst, BEVINDING);
  return what && `Bij ‘${(thema || tekst).slice(0, 40)}’: ${what}`;
}

/** @throws FormProblem, DomainError */
export function decideBevinding(
  actor: Actor,
  rapport: Rapport,
  bevindingId: string,
  bevinding: BevindingInvoer,
): RapportEvent[] {
  assertWritesRapport(actor);
  const { thema, tekst } = getBevinding(rapport, bevindingId);
  assertNoProblems({
    thema: tekstProbleem(bevinding.thema, THEMA),
    tekst: tekstProbleem(bevinding.tekst, BEVINDING),
  });
  return same({ thema, tekst }, bevinding) ? [] : [{ soort: 'bevinding gewijzigd', bevindingId, bevinding }];
}

/** Who does what with a finding, before which day. @throws FormProblem, DomainError */
export function decideAfspreken(
  actor: Actor,
  rapport: Rapport,
  bevindingId: string,
  afspraak: Afspraak,
  today: string,
): RapportEvent[] {
  assertWritesRapport(actor);
  const { opvolging } = getBevinding(rapport, bevindingId);
  if (opvolging?.gedaan) throw new DomainError('not-possible', AL_GEDAAN);
  const isKnown = opvolging?.datum === afspraak.datum;
  assertNoProblems({
    wat: tekstProbleem(afspraak.wat, WAT),
    datum: isKnown ? undefined : comingProblem(afspraak.datum, today),
  });
  const { wat, aan, datum } = opvolging ?? {};
  return same({ wat, aan, datum }, afspraak)
    ? []
    : [{ soort: 'opvolging afgesproken', bevindingId, afspraak }];
}

/** What was agreed was done. @throws FormProblem, DomainError */
export function decideOpgevolgd(
  actor: Actor,
  rapport: Rapport,
  bevindingId: string,
  hoe: string,
): RapportEvent[] {
  const bevinding = getBevinding(rapport, bevindingId);
  assertMayFollowUp(actor, bevinding);
  assertCanFollowUp(bevinding);
  assertNoProblems({ hoe: tekstProbleem(hoe, HOE) });
  return [{ soort: 'bevinding opgevolgd', bevindingId, hoe }];
}

const AL_GEDAAN = 'Met deze bevinding is al iets gedaan. Er is niets veranderd.';

/** The owner, who stands in for the owner, and the coördinator. */
export function mayFollowUp(actor: Actor, { opvolging }: Bevinding): boolean {
  const id = opvolging?.aan.id;
  return (
    hasRol(actor, 'coördinator') ||
    (id !== undefined && (id === actor.id || (actor.vervangt ?? []).includes(id)))
  );
}

/** @throws DomainError 'not-allowed' */
export function assertMayFollowUp(actor: Actor, bevinding: Bevinding): void {
  if (mayFollowUp(actor, bevinding)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen wie dit zou doen en de coördinator kunnen vastleggen wat er is gedaan.',
  );
}

/** @throws DomainError 'not-possible' */
export function assertCanFollowUp({ opvolging }: Bevinding): void {
  if (!opvolging)
    throw new DomainError('not-possible', 'Bij deze bevinding is nog niet afgesproken wat ermee gebeurt.');
  if (opvolging.gedaan) throw new DomainError('not-possible', AL_GEDAAN);
}

/** @throws DomainError 'not-found' */
export function getBevinding(rapport: Rapport, id: string): Bevinding {
  const found = findBevinding(rapport, id);
  if (!found) throw new DomainError('not-found', 'Deze bevinding ken ik niet.');
  return found;
}

function comingProblem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies een datum die bestaat.';
  if (datum < today) return 'Deze datum is al voorbij. Kies een datum die nog komt.';
  return datum > addDays(today, MAX_AHEAD) ? 'Die datum ligt te ver weg. Klopt het jaar?' : undefined;
}
