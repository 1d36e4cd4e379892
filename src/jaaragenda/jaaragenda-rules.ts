import { type Actor, assertCoordinator } from '../shared/actor.ts';
import { comparable, comparableNaam } from '../shared/compare.ts';
import { isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import { assertNoProblems, FormProblem, tekstProbleem } from '../shared/tekst-rules.ts';
import { listWords } from '../shared/words.ts';
import {
  type Contact,
  type Gegevens,
  type GesteldeVraag,
  isGesteld,
  isOpen,
  type Jaaragenda,
  type JaaragendaEvent,
  type NieuwOnderwerp,
  type Onderwerp,
  standOf,
  type Vaststelling,
} from './jaaragenda.ts';

/** What is asked of each text, and how many topics a year can have. */
export const TITEL = { leeg: 'Vul een onderwerp in.', max: 120 } as const;
export const TOELICHTING = { leeg: 'Schrijf een uitleg, of laat dit leeg.', max: 1000 } as const;
export const NAAM = { max: 300 } as const;
export const REDEN = { leeg: 'Schrijf waarom dit onderwerp weg kan.', max: 500 } as const;
export const KIES_ONDERWERP = 'Kies minstens één onderwerp.';
export const KIES_VERGADERING = 'Kies in welke vergadering dit is vastgesteld.';
export const MAX_ONDERWERPEN = 60;

/** Topics are gathered for this year and the two after it. @param today YYYY-MM-DD */
export function assertYear(jaar: number, today: string): void {
  const { van, tot } = openYears(today);
  if (jaar < van || jaar > tot)
    throw new DomainError('not-possible', `Je kunt onderwerpen toevoegen voor ${van} tot en met ${tot}.`);
}

/** The years for which topics are gathered. @param today YYYY-MM-DD */
export function openYears(today: string): { readonly van: number; readonly tot: number } {
  const now = Number(today.slice(0, 4));
  return { van: now, tot: now + 2 };
}

/** The topic with this id. @throws DomainError 'not-found' */
export function onderwerpOf({ onderwerpen }: Jaaragenda, id: string): Onderwerp {
  const found = onderwerpen.find((one) => one.id === id);
  assertThere(found);
  return found;
}

/** @throws DomainError 'not-found' */
export function assertThere(onderwerp: Onderwerp | undefined): asserts onderwerp is Onderwerp {
  if (!onderwerp) throw new DomainError('not-found', 'Dit onderwerp staat niet meer op de jaaragenda.');
}

/** The request to this person, or to somebody who is away and for whom this one stands in. */
export function vraagFor(actor: Actor, { vragen }: Jaaragenda): GesteldeVraag | undefined {
  const self = [actor.id, ...(actor.vervangt ?? [])];
  return vragen.filter(isGesteld).find(({ aan }) => self.includes(aan.id));
}

/** That request. @throws DomainError 'not-allowed' when nobody asked */
export function vraagOf(actor: Actor, agenda: Jaaragenda): GesteldeVraag {
  const vraag = vraagFor(actor, agenda);
  if (vraag) return vraag;
  throw new DomainError('not-allowed', 'Alleen wie om onderwerpen is gevraagd, kan hier antwoorden.');
}

/** The id of a topic with that title. */
export function onderwerpId(jaar: string, titel: string): string {
  return meaningId('onderwerp', jaar, comparable(titel));
}

/** What is wrong with the texts of a topic, by input. */
export function gegevensProblems(gegevens: Gegevens): Record<string, string | undefined> {
  const { titel, toelichting, herkomst, gemeente, projectleiders = [], trekkers = [] } = gegevens;
  const both = projectleiders.find((naam) =>
    trekkers.some((other) => comparableNaam(other) === comparableNaam(naam)),
  );
  return {
    titel: tekstProbleem(titel, TITEL),
    toelichting: toelichting === undefined ? undefined : tekstProbleem(toelichting, TOELICHTING),
    gemeente:
      herkomst === 'gemeente' && gemeente === undefined
        ? 'Kies welke gemeente dit onderwerp noemt.'
        : undefined,
    projectleider: tekstProbleem(projectleiders.join(', '), NAAM),
    trekker:
      tekstProbleem(trekkers.join(', '), NAAM) ??
      (both && `${both} staat al bij de projectleiders. Kies voor de trekker iemand anders.`),
  };
}

/**
 * What comes after the PFHO fixed topics is there for a reason (plan 2017, Agenda).
 * @throws FormProblem on `toelichting`
 */
export function assertGemotiveerd({ onderwerpen }: Jaaragenda, nieuw: readonly NieuwOnderwerp[]): void {
  const isFixed = onderwerpen.some(({ vastgesteld }) => vastgesteld !== undefined);
  const isBare = ({ id, toelichting }: NieuwOnderwerp): boolean =>
    toelichting === undefined && !onderwerpen.some((one) => one.id === id);
  assertNoProblems({
    toelichting:
      isFixed && nieuw.some(isBare)
        ? 'De jaaragenda is al vastgesteld. Schrijf waarom dit er nog bij komt.'
        : undefined,
  });
}

/** Topics that are not there yet; what is there stays as it is. @throws FormProblem */
export function decideToevoegen(agenda: Jaaragenda, nieuw: readonly NieuwOnderwerp[]): JaaragendaEvent[] {
  const fresh = nieuw.filter(({ id }) => !agenda.onderwerpen.some((one) => one.id === id));
  if (agenda.onderwerpen.length + fresh.length > MAX_ONDERWERPEN)
    throw new FormProblem({
      titel: `Een jaaragenda heeft hooguit ${MAX_ONDERWERPEN} onderwerpen. Er staan er nu ${agenda.onderwerpen.length}.`,
    });
  return fresh.length === 0 ? [] : [{ soort: 'onderwerpen toegevoegd', onderwerpen: [...fresh] }];
}

/** @throws FormProblem, DomainError */
export function decideWijzigen(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  gegevens: Gegevens,
): JaaragendaEvent[] {
  assertCoordinator(actor, 'een onderwerp aanpassen');
  onderwerpOf(agenda, id);
  assertNoProblems(gegevensProblems(gegevens));
  return [{ soort: 'onderwerp gewijzigd', onderwerpId: id, gegevens }];
}

/** A topic leaves the list; what the PFHO fixed stays on it, and goes on no more. @throws FormProblem, DomainError */
export function decideSchrappen(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  reden: string,
): JaaragendaEvent[] {
  assertCoordinator(actor, 'een onderwerp schrappen');
  const stand = standOf(onderwerpOf(agenda, id));
  if (stand === 'opdracht')
    throw new DomainError(
      'not-possible',
      'Van dit onderwerp is een opdracht gemaakt. Trek die in, of schuif het onderwerp door.',
    );
  if (stand === 'doorgeschoven' || stand === 'vervallen')
    throw new DomainError('not-possible', `Dit onderwerp is al ${stand}.`);
  assertNoProblems({
    reden: tekstProbleem(reden, REDEN),
  });
  if (stand === 'vastgesteld') return [{ soort: 'onderwerp vervallen', onderwerpId: id, reden }];
  return [{ soort: 'onderwerp geschrapt', onderwerpId: id, reden }];
}

/** The contacts of municipalities are asked for topics. @throws FormProblem, DomainError */
export function decideVragen(
  actor: Actor,
  aan: readonly Contact[],
  voor: string,
  today: string,
): JaaragendaEvent[] {
  assertCoordinator(actor, 'onderwerpen vragen');
  assertNoProblems({
    aan: aan.length === 0 ? 'Kies minstens één collega.' : undefined,
    voor: isRealDate(voor) && voor > today ? undefined : 'Kies een dag die nog komt.',
  });
  return [{ soort: 'onderwerpen gevraagd', aan: [...aan], voor }];
}

/** Who was asked as contact of a gemeente answers for that one. */
function ofOwnGemeente(
  { aan: { gemeenten = [] } }: GesteldeVraag,
  { gemeente }: Gegevens,
): Record<string, string | undefined> {
  if (gemeente === undefined || gemeenten.length === 0 || gemeenten.includes(gemeente)) return {};
  return { gemeente: `Jij antwoordt namens ${listWords(gemeenten)}. Kies die gemeente.` };
}

/** A contact answers with a topic, or says that there is none. @throws FormProblem, DomainError */
export function decideAntwoord(
  actor: Actor,
  agenda: Jaaragenda,
  onderwerp: NieuwOnderwerp | undefined,
): JaaragendaEvent[] {
  const vraag = vraagOf(actor, agenda);
  const answered: JaaragendaEvent = { soort: 'vraag beantwoord', contactId: vraag.aan.id };
  if (!onderwerp) return vraag.beantwoord === undefined ? [answered] : [];
  assertNoProblems({ ...gegevensProblems(onderwerp), ...ofOwnGemeente(vraag, onderwerp) });
  if (agenda.onderwerpen.some(({ id }) => id === onderwerp.id))
    throw new FormProblem({ titel: 'Dit onderwerp staat al op de jaaragenda.' });
  assertGemotiveerd(agenda, [onderwerp]);
  return [...decideToevoegen(agenda, [onderwerp]), answered];
}

/** The PFHO fixes topics; not before the day of its meeting. @throws FormProblem, DomainError */
export function decideVaststellen(
  actor: Actor,
  agenda: Jaaragenda,
  {
    onderwerpIds,
    vergadering,
  }: { readonly onderwerpIds: readonly string[]; readonly vergadering?: Vaststelling },
  today: string,
): JaaragendaEvent[] {
  assertCoordinator(actor, 'de jaaragenda vaststellen');
  assertNoProblems({
    onderwerpen: onderwerpIds.length === 0 ? KIES_ONDERWERP : undefined,
    vergadering: vergadering ? undefined : KIES_VERGADERING,
  });
  if (!vergadering) return [];
  if (vergadering.datum > today)
    throw new DomainError('not-possible', 'Die vergadering moet nog komen. Stel vast op die dag of daarna.');
  const open = onderwerpIds.filter((id) => standOf(onderwerpOf(agenda, id)) === 'voorlopig');
  return open.length === 0 ? [] : [{ soort: 'jaaragenda vastgesteld', vergadering, onderwerpIds: open }];
}

/** Can an opdracht be made of it? @throws DomainError */
export function assertMayBecomeOpdracht(actor: Actor, onderwerp: Onderwerp): void {
  assertCoordinator(actor, 'een opdracht maken');
  const stand = standOf(onderwerp);
  if (stand === 'voorlopig')
    throw new DomainError(
      'not-possible',
      'Dit onderwerp is nog voorlopig. De portefeuillehouders stellen het eerst vast.',
    );
  if (stand === 'vervallen') throw new DomainError('not-possible', 'Dit onderwerp is vervallen.');
  if (stand === 'doorgeschoven')
    throw new DomainError('not-possible', `Dit onderwerp is doorgeschoven naar ${onderwerp.naar}.`);
}

/** The opdracht that was made of a topic; once. @throws DomainError 'not-found' */
export function decideGemaakt(agenda: Jaaragenda, id: string, opdrachtId: string): JaaragendaEvent[] {
  if (onderwerpOf(agenda, id).opdrachtId !== undefined) return [];
  return [{ soort: 'opdracht gemaakt', onderwerpId: id, opdrachtId }];
}

/** These topics go on in another year, as far as they did not yet. */
export function decideDoorschuiven(
  agenda: Jaaragenda,
  ids: readonly string[],
  naar: number,
): JaaragendaEvent[] {
  const onderwerpIds = movable(agenda).flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  return onderwerpIds.length === 0 ? [] : [{ soort: 'onderwerpen doorgeschoven', onderwerpIds, naar }];
}

/** The year to which topics of that year move on: the next, or this year when that has passed. @param today YYYY-MM-DD */
export function yearAfter(jaar: number, today: string): number {
  return Math.max(jaar + 1, Number(today.slice(0, 4)));
}

/** Topics that can move on to the next year: all that are of this one still. */
export function movable({ onderwerpen }: Jaaragenda): readonly Onderwerp[] {
  return onderwerpen.filter(isOpen);
}

/** A topic as it begins in the next year: voorlopig again, with what is known of it. */
export function movedOn(onderwerp: Onderwerp, van: number): NieuwOnderwerp {
  const {
    toegevoegd: _added,
    vastgesteld: _fixed,
    naar: _to,
    uit: _from,
    fasen: _past,
    ...known
  } = onderwerp;
  return { ...known, uit: { jaar: van, onderwerpId: onderwerp.id } };
}
