import { type Actor, assertCoordinator, hasRol } from '../../shared/actor.ts';
import { type WithoutColleagues, withoutNames } from '../../shared/colleague-names.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { assertFillsIn, isProjectleider, mayFillIn, mayReadPlan } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import {
  type GoedgekeurdeTekst,
  OPENBAAR_EISEN,
  OPENBARE_VELDEN,
  type OpenbaarConcept,
  type OpenbareTekst,
  tekstOf,
} from '../ground/openbaar.ts';
import { MAX_REDEN } from '../ground/recording-rules.ts';
import { tookPart } from '../ground/verschuldigd.ts';
import type { OpenbaarEvent } from './openbaar-events.ts';

/** The rules of the text that everybody may read: facts in, events or a DomainError out. */

/** What is asked of the coördinator's question, and of why a text is taken back; `max` in characters. */
export const VRAAG = { leeg: 'Schrijf wat er anders moet, als een vraag.', max: 1000 } as const;
export const INTREKKEN = {
  leeg: 'Schrijf kort waarom de tekst niet meer openbaar is.',
  max: MAX_REDEN,
} as const;

/** Can there be a text for everybody, of who leads it? */
export function mayWriteOpenbaar(actor: Actor, dossier: Dossier): boolean {
  return isProjectleider(actor, dossier) && whyNoText(dossier) === undefined;
}

/** @throws DomainError 'not-allowed', or 'not-possible' with what has to be done first */
export function assertMayWriteOpenbaar(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'de openbare tekst maken');
  if (!isProjectleider(actor, dossier))
    throw new DomainError(
      'not-allowed',
      'De projectleider schrijft de openbare tekst. Jij leest haar na en keurt haar goed.',
    );
  const why = whyNoText(dossier);
  if (why !== undefined) throw new DomainError('not-possible', why);
}

function whyNoText(dossier: Dossier): string | undefined {
  const { plan, afgestemd, jaartabel } = dossier;
  if (jaartabel)
    return `Deze opdracht komt uit de jaartabel van ${jaartabel.jaar}. Ik maak daar geen tekst van.`;
  if (tookPart(dossier)) return undefined;
  if (plan.vanToepassing === 'nee')
    return 'Bij deze opdracht doen inwoners niet mee. Er is geen openbare tekst nodig.';
  return afgestemd
    ? undefined
    : 'Het plan is nog niet afgestemd. Daarna kun je de openbare tekst voor inwoners maken.';
}

/** May this person see what is not approved? Others read what everybody may read. */
export function mayReadConcept(actor: Actor, dossier: Dossier): boolean {
  return mayFillIn(actor, dossier);
}

/** Is there something of it that this person may see, or make? */
export function hasOpenbaar(actor: Actor, dossier: Dossier): boolean {
  if (!mayReadPlan(actor, dossier)) return false;
  const { concept, goedgekeurd, ingetrokken } = dossier.openbareTekst ?? {};
  const isSeen = goedgekeurd ?? ingetrokken ?? (mayReadConcept(actor, dossier) ? concept : undefined);
  return isSeen !== undefined || mayWriteOpenbaar(actor, dossier);
}

/**
 * A new version, and whether the coördinator is to judge it. What was approved stays what everybody reads. The same text again is no
 * new version.
 * @param shown the dossier as the card showed it
 * @param without takes the names of colleagues out of a text
 * @throws FormProblem by input; DomainError 'conflict' when somebody saved a version since
 */
export function decideBewaarOpenbaar(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  tekst: OpenbareTekst,
  { voorleggen, without }: { readonly voorleggen: boolean; readonly without: WithoutColleagues },
): OpenbaarEvent[] {
  assertMayWriteOpenbaar(actor, dossier);
  const asked = OPENBARE_VELDEN.map((veld) => [
    veld,
    tekstProbleem(tekst[veld], OPENBAAR_EISEN[veld]) ?? naamProbleem(tekst[veld], dossier, without),
  ]);
  assertNoProblems(Object.fromEntries(asked));
  const { concept, goedgekeurd } = dossier.openbareTekst ?? {};
  const known = concept ?? goedgekeurd;
  const isNew = !(known && same(tekstOf(known), tekstOf(tekst)));
  const offers = voorleggen && (isNew || (concept !== undefined && concept.aangeboden === undefined));
  if (!isNew && !offers) return [];
  if (shown.openbareTekst?.versies !== dossier.openbareTekst?.versies)
    throw new DomainError(
      'conflict',
      'Intussen is er een nieuwe versie bewaard. Bewaar je deze tekst, dan wordt dat de nieuwste versie.',
    );
  return [
    ...(isNew ? [{ soort: 'openbare tekst bewaard' as const, ...tekstOf(tekst) }] : []),
    ...(offers ? [{ soort: 'openbare tekst voorgelegd' as const }] : []),
  ];
}

/** Residents read no names of colleagues (docs/adr/0074). */
function naamProbleem(tekst: string, dossier: Dossier, without: WithoutColleagues): string | undefined {
  return namesColleague(tekst, dossier, without)
    ? 'Hier staat de naam van een collega. Iedereen kan deze tekst lezen. Haal de naam weg, of schrijf wat die persoon doet.'
    : undefined;
}

function namesColleague(tekst: string, dossier: Dossier, without: WithoutColleagues): boolean {
  return withoutNames(namesOf(dossier))(without(tekst)) !== tekst;
}

/** Who is named in the dossier, also of whom no account is known. */
function namesOf({ projectleiders, trekkers, toezeggingen = [] }: Dossier): readonly string[] {
  return [...projectleiders, ...trekkers, ...toezeggingen.map(({ eigenaar }) => eigenaar)].map(
    ({ naam }) => naam,
  );
}

/**
 * The version that waits for the coördinator.
 * @param versie the one that the card showed
 * @throws DomainError 'not-possible' when none waits, 'conflict' when it is another one
 */
export function voorgelegd(dossier: Dossier, versie: number): OpenbaarConcept {
  const { concept, goedgekeurd } = dossier.openbareTekst ?? {};
  if (concept?.aangeboden && concept.versie === versie) return concept;
  if (concept && concept.versie !== versie)
    throw new DomainError(
      'conflict',
      `Intussen is er een nieuwere versie van de tekst: versie ${concept.versie}. Versie ${versie} is niet meer voorgelegd.`,
    );
  throw new DomainError(
    'not-possible',
    goedgekeurd?.versie === versie
      ? 'Deze versie is al goedgekeurd. Je hoeft niets te doen.'
      : 'Deze tekst ligt nu niet bij de coördinator. De projectleider legt haar voor als ze klaar is.',
  );
}

/** Sent back with a question; the text itself stays as it is. @throws FormProblem on `vraag`; DomainError */
export function decideStuurOpenbaarTerug(
  actor: Actor,
  dossier: Dossier,
  versie: number,
  vraag: string,
): OpenbaarEvent[] {
  assertJudges(actor);
  voorgelegd(dossier, versie);
  assertNoProblems({ vraag: tekstProbleem(vraag, VRAAG) });
  return [{ soort: 'openbare tekst teruggestuurd', vraag }];
}

/**
 * The coördinator approves exactly this version.
 * @param without takes the names of colleagues out of a text: who became a colleague since it was written counts
 * @throws DomainError 'not-allowed', 'not-possible' or 'conflict'
 */
export function decideKeurOpenbaarGoed(
  actor: Actor,
  dossier: Dossier,
  versie: number,
  without: WithoutColleagues,
): OpenbaarEvent[] {
  assertJudges(actor);
  const concept = voorgelegd(dossier, versie);
  if (OPENBARE_VELDEN.some((veld) => namesColleague(concept[veld], dossier, without)))
    throw new DomainError(
      'not-possible',
      'In deze tekst staat de naam van een collega. Stuur haar terug, zodat de naam eruit gaat.',
    );
  return [{ soort: 'openbare tekst goedgekeurd', versie }];
}

/** @throws DomainError 'not-allowed' */
export function assertJudges(actor: Actor): void {
  assertCoordinator(actor, 'de openbare tekst goedkeuren');
}

/** Can this person approve it or send it back now? */
export function mayJudgeOpenbaar(actor: Actor, dossier: Dossier): boolean {
  return hasRol(actor, 'coördinator') && dossier.openbareTekst?.concept?.aangeboden !== undefined;
}

/** No longer for everybody; what is being written stays. @throws FormProblem on `reden`; DomainError */
export function decideTrekOpenbaarIn(actor: Actor, dossier: Dossier, reden: string): OpenbaarEvent[] {
  openbaarVoor(actor, dossier);
  assertNoProblems({ reden: tekstProbleem(reden, INTREKKEN) });
  return [{ soort: 'openbare tekst ingetrokken', reden }];
}

/** What everybody may read, for who may take it back. @throws DomainError 'not-allowed' or 'not-possible' */
export function openbaarVoor(actor: Actor, dossier: Dossier): GoedgekeurdeTekst {
  assertFillsIn(actor, dossier, 'de openbare tekst intrekken');
  const { goedgekeurd, ingetrokken } = dossier.openbareTekst ?? {};
  if (goedgekeurd) return goedgekeurd;
  throw new DomainError(
    'not-possible',
    ingetrokken
      ? `De openbare tekst is al ingetrokken. De reden: ${ingetrokken.reden}`
      : 'Van deze opdracht is er geen tekst openbaar.',
  );
}
