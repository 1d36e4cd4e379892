import { type Actor, assertCoordinator } from '../shared/actor.ts';
import { same } from '../shared/compare.ts';
import { isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import {
  type Bijeenkomst,
  type GehoudenInvoer,
  type GeplandInvoer,
  GROEPEN,
  type Suggestie,
  type UitnodigingInvoer,
} from './bijeenkomst.ts';
import { isOpen, type Jaaragenda, type JaaragendaEvent } from './jaaragenda.ts';

/** The rules of netwerkbijeenkomsten: facts in, events or an error out. Days are YYYY-MM-DD. */

export const UITNODIGING = { leeg: 'Schrijf wat er in de uitnodiging staat.', max: 2000 } as const;
export const PLAATS = { max: 120 } as const;
export const PROGRAMMA = { leeg: 'Schrijf minstens één punt op.', max: 1500 } as const;
const SUGGESTIE = { leeg: 'Schrijf minstens één suggestie op.', max: 300 } as const;
export const AFZEGGEN = { leeg: 'Schrijf kort waarom de bijeenkomst niet doorgaat.', max: 300 } as const;
const MOST_PUNTEN = 15;
const MOST_SUGGESTIES = 60;

/** @throws DomainError 'not-found' */
export function bijeenkomstOf({ bijeenkomsten = [] }: Jaaragenda, id: string): Bijeenkomst {
  const found = bijeenkomsten.find((one) => one.id === id);
  if (found) return found;
  throw new DomainError('not-found', 'Deze netwerkbijeenkomst ken ik niet. Open de lijst opnieuw.');
}

/** @throws DomainError 'not-allowed', 'not-possible' when it does not take place */
export function assertGaatDoor(actor: Actor, { afgezegd }: Bijeenkomst): void {
  assertCoordinator(actor, 'een netwerkbijeenkomst regelen');
  if (afgezegd)
    throw new DomainError('not-possible', 'Deze netwerkbijeenkomst gaat niet door. Er is niets veranderd.');
}

/** @throws DomainError 'not-possible' before its day */
export function assertGeweest({ datum }: Bijeenkomst, today: string): void {
  if (datum > today)
    throw new DomainError(
      'not-possible',
      'Deze netwerkbijeenkomst moet nog komen. Leg dit vast op die dag of daarna.',
    );
}

/** It is planned, or planned otherwise. @throws FormProblem, DomainError */
export function decidePlannen(
  actor: Actor,
  agenda: Jaaragenda,
  invoer: GeplandInvoer,
  today: string,
): JaaragendaEvent[] {
  assertCoordinator(actor, 'een netwerkbijeenkomst plannen');
  const { bijeenkomsten = [] } = agenda;
  const known = bijeenkomsten.find(({ id }) => id === invoer.id);
  if (known) {
    assertGaatDoor(actor, known);
    if (known.gehouden)
      throw new DomainError(
        'not-possible',
        'Deze netwerkbijeenkomst is al gehouden. De dag verandert niet meer.',
      );
  }
  const other = bijeenkomsten.find(
    ({ id, keer, afgezegd }) => id !== invoer.id && keer === invoer.keer && !afgezegd,
  );
  assertNoProblems({
    datum: dayProblem(invoer.datum, agenda.id, today),
    keer: other ? `De ${invoer.keer} netwerkbijeenkomst van ${agenda.id} staat er al.` : undefined,
    plaats: invoer.plaats === undefined ? undefined : tekstProbleem(invoer.plaats, PLAATS),
  });
  if (known && same({ ...invoer }, bare(known))) return [];
  return [{ soort: 'bijeenkomst gepland', ...invoer }];
}

function bare({ id, keer, datum, tijd, plaats }: Bijeenkomst): GeplandInvoer {
  return {
    id,
    keer,
    datum,
    ...(tijd === undefined ? {} : { tijd }),
    ...(plaats === undefined ? {} : { plaats }),
  };
}

function dayProblem(datum: string, jaar: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies een datum die bestaat.';
  if (datum < today) return 'Die dag is al geweest. Kies een dag die nog komt.';
  return datum.startsWith(jaar)
    ? undefined
    : `Kies een dag in ${jaar}. Een ander jaar? Zeg deze af en plan een nieuwe.`;
}

/** @throws FormProblem, DomainError */
export function decideAfzeggen(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  reden: string,
): JaaragendaEvent[] {
  const one = bijeenkomstOf(agenda, id);
  assertGaatDoor(actor, one);
  if (one.gehouden) throw new DomainError('not-possible', 'Deze netwerkbijeenkomst is al gehouden.');
  assertNoProblems({ reden: tekstProbleem(reden, AFZEGGEN) });
  return [{ soort: 'bijeenkomst afgezegd', bijeenkomstId: id, reden }];
}

/** @throws FormProblem, DomainError */
export function decideProgramma(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  punten: readonly string[],
): JaaragendaEvent[] {
  const one = bijeenkomstOf(agenda, id);
  assertGaatDoor(actor, one);
  assertNoProblems({
    punten:
      punten.length > MOST_PUNTEN
        ? `Een programma heeft hooguit ${MOST_PUNTEN} punten.`
        : tekstProbleem(punten.join('\n'), PROGRAMMA),
  });
  return same(punten, one.programma)
    ? []
    : [{ soort: 'programma bewaard', bijeenkomstId: id, punten: [...punten] }];
}

/** @throws FormProblem, DomainError */
export function decideUitnodiging(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  invoer: UitnodigingInvoer,
  today: string,
): JaaragendaEvent[] {
  assertGaatDoor(actor, bijeenkomstOf(agenda, id));
  const { tekst, aan, verstuurdOp } = invoer;
  assertNoProblems({
    tekst: tekstProbleem(tekst, UITNODIGING),
    aan: aan.length === 0 ? 'Kies voor wie de uitnodiging is.' : undefined,
    verstuurdOp:
      verstuurdOp === undefined || (isRealDate(verstuurdOp) && verstuurdOp <= today)
        ? undefined
        : 'Die dag moet nog komen. Leg vast als de uitnodiging is verstuurd.',
  });
  return [{ soort: 'uitnodiging bewaard', bijeenkomstId: id, ...invoer }];
}

/** How many were there; of some the group may not be known, never of more than there were. @throws FormProblem, DomainError */
export function decideGehouden(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  invoer: GehoudenInvoer,
  today: string,
): JaaragendaEvent[] {
  const one = bijeenkomstOf(agenda, id);
  assertGaatDoor(actor, one);
  assertGeweest(one, today);
  const { totaal, groepen } = invoer;
  const sum = GROEPEN.reduce((all, groep) => all + (groepen[groep] ?? 0), 0);
  const isWhole = GROEPEN.every((groep) => groepen[groep] !== undefined);
  assertNoProblems({
    totaal:
      sum > totaal || (isWhole && sum !== totaal)
        ? `De groepen zijn samen ${sum}, en het totaal is ${totaal}. Kijk de aantallen na.`
        : undefined,
  });
  return [{ soort: 'bijeenkomst gehouden', bijeenkomstId: id, totaal, groepen: { ...groepen } }];
}

/** How many signed up for a topic; counted again it is the last count. @throws DomainError */
export function decideAanmeldingen(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  { onderwerpId, aantal }: { readonly onderwerpId: string; readonly aantal: number },
  today: string,
): JaaragendaEvent[] {
  const one = bijeenkomstOf(agenda, id);
  assertGaatDoor(actor, one);
  assertGeweest(one, today);
  assertNoProblems({
    onderwerp: agenda.onderwerpen.some((topic) => topic.id === onderwerpId && isOpen(topic))
      ? undefined
      : 'Kies een onderwerp van de jaaragenda.',
  });
  return [{ soort: 'aanmeldingen geteld', bijeenkomstId: id, onderwerpId, aantal }];
}

/** What people proposed there, each its own. @throws FormProblem, DomainError */
export function decideSuggesties(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  suggesties: readonly Suggestie[],
  today: string,
): JaaragendaEvent[] {
  const one = bijeenkomstOf(agenda, id);
  assertGaatDoor(actor, one);
  assertGeweest(one, today);
  const known = one.suggesties ?? [];
  const long = suggesties
    .map(({ tekst }) => tekstProbleem(tekst, SUGGESTIE))
    .find((problem) => problem !== undefined);
  assertNoProblems({
    suggesties:
      suggesties.length === 0
        ? SUGGESTIE.leeg
        : known.length + suggesties.length > MOST_SUGGESTIES
          ? `Er passen hooguit ${MOST_SUGGESTIES} suggesties bij.`
          : long,
  });
  const fresh = suggesties.filter((nieuw) => !known.some((had) => had.id === nieuw.id));
  return fresh.length === 0
    ? []
    : [
        {
          soort: 'suggesties opgeschreven',
          bijeenkomstId: id,
          suggesties: fresh.map(({ id: suggestieId, tekst }) => ({ id: suggestieId, tekst })),
        },
      ];
}

/** The suggestion with this id. @throws DomainError 'not-found' */
export function suggestieOf({ suggesties = [] }: Bijeenkomst, id: string): Suggestie {
  const found = suggesties.find((one) => one.id === id);
  if (found) return found;
  throw new DomainError('not-found', 'Deze suggestie ken ik niet. Open de bijeenkomst opnieuw.');
}

/** A signaal was made of it; once. @throws DomainError */
export function decideWerdSignaal(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  suggestieId: string,
  signaalId: string,
): JaaragendaEvent[] {
  const one = bijeenkomstOf(agenda, id);
  assertGaatDoor(actor, one);
  if (suggestieOf(one, suggestieId).signaalId !== undefined) return [];
  return [{ soort: 'suggestie werd signaal', bijeenkomstId: id, suggestieId, signaalId }];
}
