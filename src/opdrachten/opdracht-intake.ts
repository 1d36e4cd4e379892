import type { CardMessage } from '../bot/ports.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { comparable } from '../shared/compare.ts';
import type { Ids } from '../shared/ids.ts';
import { personChoices } from '../shared/people-choices.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { assertNoProblems, FormProblem } from '../shared/tekst-rules.ts';
import { projectleiderOf } from './ground/collega.ts';
import { peopleFor } from './ground/person-inputs.ts';
import { bereikbaarheidVanNieuwe, type Collegas, type DatesOf, type KomtAan } from './ground/ports.ts';
import { opdrachtAddedCard } from './opdracht-cards.ts';
import { readForm, readProjectleiders } from './opdracht-form.ts';
import { newOpdrachtForm, projectleiderForm } from './opdracht-forms.ts';
import { vergaderingRemark } from './opdracht-words.ts';
import type { CurrentDossier, Opdrachten, OpdrachtInvoer } from './opdrachten.ts';

export type IntakeDependencies = {
  readonly opdrachten: Opdrachten;
  readonly collegas: Collegas;
  readonly ids: Ids;
  readonly datesOf: DatesOf;
  readonly komtAan: KomtAan;
  readonly regio: LeesRegio;
  /** What is odd about the day of a meeting, as a sentence. */
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
};

/** The card of an opdracht, for who may read it. @throws DomainError 'not-allowed' */
export type Detail = (
  actor: Actor,
  current: CurrentDossier,
  more?: { notice?: string; back?: CardButton },
) => Promise<CardMessage>;

/** Adding an opdracht and saying who leads it. */
export function createIntake(dependencies: IntakeDependencies, detailOf: Detail) {
  const { opdrachten, collegas, ids, datesOf, regio } = dependencies;

  /** A slip in a kenmerk must not give another opdracht this title. */
  const kenmerkOfAnother = async ({ kenmerk, titel }: OpdrachtInvoer): Promise<string | undefined> => {
    const known = kenmerk === undefined ? undefined : await opdrachten.byKenmerk(kenmerk);
    return known && comparable(known.state.titel) !== comparable(titel)
      ? `Dit kenmerk hoort al bij ‘${known.state.titel}’. Kijk het kenmerk na, of typ die titel.`
      : undefined;
  };

  const create = formVerbs(ids, newOpdrachtForm, {
    async load() {
      const [people, now] = await Promise.all([collegas.list(), regio()]);
      return { about: { people: personChoices(people), regio: now }, version: 0 };
    },
    may: (actor) => assertCoordinator(actor, 'een opdracht toevoegen'),
    async save({ actor, context: { nonce }, about, values }) {
      const invoer = await readForm(values, about.regio.overleggen, collegas);
      assertNoProblems({ kenmerk: await kenmerkOfAnother(invoer) });
      const { outcome, current } = await opdrachten.add(actor, invoer, { bron: 'kaart', nonce });
      if (outcome === 'toegevoegd') return added(actor, current, values.datum);
      const notice =
        outcome === 'gewijzigd'
          ? 'Deze opdracht was er al. Ik heb aangevuld wat nieuw is.'
          : 'Deze opdracht was er al. Er is niets veranderd.';
      return detailOf(actor, current, { notice });
    },
  });

  const added = async (actor: Actor, { state }: CurrentDossier, asked: string): Promise<CardMessage> => {
    const first = projectleiderOf(state);
    const reach = await bereikbaarheidVanNieuwe(collegas, first);
    if (reach === 'naam niet bevestigd') return assign.open(actor, { opdracht: state.id });
    const komt = first?.persoonId === undefined ? undefined : await dependencies.komtAan(first.persoonId);
    const dates = await datesOf(state);
    const { vergadering } = dates;
    const remark =
      vergadering &&
      (vergaderingRemark(asked, vergadering) ?? (await dependencies.remarkOn(vergadering.datum)));
    return opdrachtAddedCard({ dossier: state, reach, komt, ...dates, remark });
  };

  const assign = formVerbs(ids, projectleiderForm, {
    async load(_actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      const first = projectleiderOf(dossier);
      return { about: { dossier, ...(await peopleFor(collegas, first)) }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een projectleider kiezen'),
    async save({ actor, about: { dossier }, keys: { opdracht }, context, values }): Promise<CardMessage> {
      const { mensen, problems } = await readProjectleiders(values, dossier.projectleiders, collegas);
      assertNoProblems(problems);
      if (mensen.length === 0)
        throw new FormProblem({ projectleiderId: 'Kies een collega of typ een naam.' });
      const changed = await opdrachten.assign(actor, opdracht, context.nonce, mensen, context.version);
      const reach = await bereikbaarheidVanNieuwe(collegas, projectleiderOf(changed.state));
      return reach === 'naam niet bevestigd' ? assign.open(actor, { opdracht }) : detailOf(actor, changed);
    },
  });

  return { create, assign };
}
