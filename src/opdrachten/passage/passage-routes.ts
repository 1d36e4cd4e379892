import * as z from 'zod/v4';
import { meldingCard } from '../../bot/bot-cards.ts';
import { type CardMessage, leadsTo, type Routes, type VerbTurn } from '../../bot/ports.ts';
import { parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { readabilityAdvice } from '../../shared/readability.ts';
import { assertMayReadPlan, mayFillOplegger } from '../ground/access-rules.ts';
import { opdrachtPageSchema, opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { type Passage, passageText } from '../ground/passage.ts';
import { passageCard, passageVersieCard, passageVersiesCard } from './passage-cards.ts';
import type { PassageChanges } from './passage-changes.ts';
import { composePassage } from './passage-compose.ts';
import { passageForm } from './passage-forms.ts';
import { assertMayCompose, isPassageOutdated, mayCompose } from './passage-rules.ts';

export type PassageDependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly voorbereiding: PassageChanges;
  readonly ids: Ids;
  /** The saved versions of the passage of an opdracht, the newest first. */
  readonly passagesOf: (opdracht: string) => Promise<readonly Passage[]>;
  /** A card with a link to the Word document of the saved passage, or to the one of its sources. @throws DomainError 'not-possible' */
  readonly offerDocument: (actor: Actor, current: CurrentDossier, isBronnen: boolean) => Promise<CardMessage>;
};

const versieSchema = opdrachtSchema.extend({ versie: z.coerce.number().int().min(1) });

/** Composing, editing and reading the passage for the proposal. */
export function createPassageRoutes({
  opdrachten,
  voorbereiding,
  ids,
  passagesOf,
  offerDocument,
}: PassageDependencies): Routes {
  const show = (actor: Actor, { state }: CurrentDossier, notice?: string): CardMessage => {
    assertMayReadPlan(actor, state);
    if (!state.passage) {
      assertMayCompose(actor, state);
      throw new DomainError('not-possible', 'Er is nog geen passage.');
    }
    return passageCard({
      dossier: state,
      passage: state.passage,
      mayEdit: mayCompose(actor, state),
      mayFillOplegger: mayFillOplegger(actor, state),
      outdated: mayCompose(actor, state) && isPassageOutdated(state),
      notice,
    });
  };

  const edit = formVerbs(ids, passageForm, {
    async load(_actor, { opdracht }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      return { about: { dossier }, version };
    },
    may: (actor, { dossier }) => assertMayCompose(actor, dossier),
    async save({ actor, keys, context, values }) {
      const current = await voorbereiding.savePassage(actor, keys.opdracht, context, values.tekst);
      const versie = current.state.passage?.versie ?? 1;
      const advice = readabilityAdvice(passageText(writtenBy(current.state.passage)));
      return show(actor, current, `Versie ${versie} is bewaard. ${advice}`.trim());
    },
  });
  /** Made of what is recorded now; it is stored when it is sent. */
  const compose = (actor: Actor, { state }: CurrentDossier): Promise<CardMessage> => {
    assertMayCompose(actor, state);
    return edit.open(
      actor,
      { opdracht: state.id },
      {
        typed: { tekst: passageText(composePassage(state)) },
        notice: 'Ik heb dit gemaakt van wat is vastgelegd. Lees het, pas het aan en bewaar het.',
        tone: 'good',
      },
    );
  };

  const document = async ({ actor, data, place }: VerbTurn, isBronnen: boolean): Promise<CardMessage> => {
    const current = await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht);
    assertMayReadPlan(actor, current.state);
    if (!current.state.passage)
      throw new DomainError('not-possible', 'Er is nog geen passage. Bewaar eerst een versie.');
    if (place.kind !== 'personal')
      return meldingCard({
        tone: 'uitleg',
        title: 'Dat doe ik graag in onze eigen chat',
        text: 'Een link naar een bestand is voor één persoon. Open de chat met mij en vraag het daar.',
      });
    return offerDocument(actor, current, isBronnen);
  };

  return {
    commands: [],
    verbs: {
      ...edit.verbs,

      'opdrachten.passage': leadsTo(passageForm.opensIn, async ({ actor, data }) => {
        const current = await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht);
        return current.state.passage ? show(actor, current) : compose(actor, current);
      }),

      'opdrachten.composePassage': leadsTo(passageForm.opensIn, async ({ actor, data }) =>
        compose(actor, await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht)),
      ),

      /** Without a passage there is one to compose first. */
      'opdrachten.editPassage': leadsTo(passageForm.opensIn, async (turn) => {
        const { actor, data } = turn;
        const current = await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht);
        return current.state.passage ? edit.opened(turn) : compose(actor, current);
      }),

      'opdrachten.passageDocument': (turn) => document(turn, false),
      'opdrachten.passageBronnen': (turn) => document(turn, true),

      async 'opdrachten.passageVersies'({ actor, data }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        assertMayReadPlan(actor, state);
        return passageVersiesCard({ dossier: state, versies: await passagesOf(opdracht), page });
      },

      async 'opdrachten.passageVersie'({ actor, data }) {
        const { opdracht, versie } = parseCardData(versieSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        assertMayReadPlan(actor, state);
        const passage = (await passagesOf(opdracht)).find((one) => one.versie === versie);
        if (!passage) throw new DomainError('not-found', 'Deze versie ken ik niet.');
        return passageVersieCard({ dossier: state, passage });
      },
    },
  };
}

/** The lines that somebody wrote: only those can be made easier by who reads the advice. */
function writtenBy(passage: Passage | undefined): Passage['regels'] {
  return (passage?.regels ?? []).filter(({ bronnen, tekst }) => bronnen.length === 0 && !tekst.endsWith(':'));
}
