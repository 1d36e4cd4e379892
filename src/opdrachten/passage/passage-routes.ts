import * as z from 'zod/v4';
import { meldingCard } from '../../bot/bot-cards.ts';
import type { FormState } from '../../bot/form-card.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import { DomainError, isDomainError } from '../../shared/errors.ts';
import { readabilityAdvice } from '../../shared/readability.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import { cardStampFields, parseCardData } from '../card-data.ts';
import { foldOpdracht } from '../opdracht.ts';
import type { CurrentDossier } from '../opdracht-changes.ts';
import { assertMayReadPlan } from '../opdracht-rules.ts';
import type { Opdrachten } from '../opdrachten.ts';
import type { UitvoeringDependencies } from '../uitvoering/uitvoering-routes.ts';
import { type Passage, passageText } from './passage.ts';
import { passageCard, passageFormCard, passageVersieCard, passageVersiesCard } from './passage-cards.ts';
import { composePassage } from './passage-compose.ts';
import { assertMayCompose, isPassageOutdated, mayCompose } from './passage-rules.ts';

export type PassageDependencies = Pick<UitvoeringDependencies, 'verwerking' | 'ids'> & {
  readonly opdrachten: Pick<Opdrachten, 'get' | 'history'>;
  /** A card with a link to the Word document of the saved passage. @throws DomainError 'not-possible' */
  readonly offerDocument: (actor: Actor, current: CurrentDossier) => Promise<CardMessage>;
};

const id = z.string().min(1).max(100);
const openSchema = z.strictObject({ opdracht: id });
const pageSchema = z.strictObject({ opdracht: id, page: z.coerce.number().int().min(1).optional() });
const versieSchema = z.strictObject({ opdracht: id, versie: z.coerce.number().int().min(1) });
const saveSchema = z.strictObject({ ...cardStampFields, tekst: z.string().nullish() });

/** Composing, editing and reading the passage for the proposal. */
export function createPassageRoutes({
  opdrachten,
  verwerking,
  ids,
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
      outdated: mayCompose(actor, state) && isPassageOutdated(state),
      ...(notice === undefined ? {} : { notice }),
    });
  };

  const formOf = (current: CurrentDossier, isNew: boolean, state: FormState = {}): CardMessage =>
    passageFormCard({
      dossier: current.state,
      context: { version: current.version, nonce: ids.next() },
      regels: isNew ? composePassage(current.state) : (current.state.passage?.regels ?? []),
      isNew,
      ...state,
    });

  const versiesOf = async (opdracht: string): Promise<readonly Passage[]> => {
    const versies: Passage[] = [];
    let state: CurrentDossier['state'] | undefined;
    for (const { at, actor, events } of await opdrachten.history(opdracht)) {
      for (const event of events) {
        if (event.soort === 'onbekend') continue;
        state = foldOpdracht(state, event, { id: opdracht, at, actor });
        if (event.soort === 'passage vastgelegd' && state?.passage) versies.push(state.passage);
      }
    }
    return versies.reverse();
  };

  return {
    commands: [],
    verbs: {
      async 'opdrachten.passage'({ actor, data }) {
        const current = await opdrachten.get(parseCardData(openSchema, data).opdracht);
        if (current.state.passage) return show(actor, current);
        assertMayCompose(actor, current.state);
        return formOf(current, true);
      },

      async 'opdrachten.composePassage'({ actor, data }) {
        const current = await opdrachten.get(parseCardData(openSchema, data).opdracht);
        assertMayCompose(actor, current.state);
        return formOf(current, true);
      },

      async 'opdrachten.editPassage'({ actor, data }) {
        const current = await opdrachten.get(parseCardData(openSchema, data).opdracht);
        assertMayCompose(actor, current.state);
        return formOf(current, current.state.passage === undefined);
      },

      async 'opdrachten.savePassage'({ actor, data }) {
        const { opdracht, version, nonce, tekst } = parseCardData(saveSchema, data);
        const typed = { tekst: tekst ?? '' };
        try {
          const current = await verwerking.savePassage(actor, opdracht, { version, nonce }, typed.tekst);
          const versie = current.state.passage?.versie ?? 1;
          const advice = readabilityAdvice(passageText(writtenBy(current.state.passage)));
          return show(actor, current, `Versie ${versie} is bewaard. ${advice}`.trim());
        } catch (error) {
          if (error instanceof FormProblem)
            return formOf(await opdrachten.get(opdracht), false, { typed, problems: error.problems });
          if (!isDomainError(error, 'conflict')) throw error;
          return formOf(await opdrachten.get(opdracht), false, {
            typed,
            notice:
              'Intussen is er een nieuwe versie bewaard. Jouw tekst staat hieronder. Bewaar je die, dan wordt dat de nieuwste versie.',
          });
        }
      },

      async 'opdrachten.passageDocument'({ actor, data, place }) {
        const current = await opdrachten.get(parseCardData(openSchema, data).opdracht);
        assertMayReadPlan(actor, current.state);
        if (!current.state.passage)
          throw new DomainError('not-possible', 'Er is nog geen passage. Bewaar eerst een versie.');
        if (place.kind !== 'personal')
          return meldingCard({
            tone: 'uitleg',
            title: 'Dat doe ik graag in onze eigen chat',
            text: 'Een link naar een bestand is voor één persoon. Open de chat met mij en vraag het daar.',
          });
        return offerDocument(actor, current);
      },

      async 'opdrachten.passageVersies'({ actor, data }) {
        const { opdracht, page = 1 } = parseCardData(pageSchema, data);
        const { state } = await opdrachten.get(opdracht);
        assertMayReadPlan(actor, state);
        return passageVersiesCard({ dossier: state, versies: await versiesOf(opdracht), page });
      },

      async 'opdrachten.passageVersie'({ actor, data }) {
        const { opdracht, versie } = parseCardData(versieSchema, data);
        const { state } = await opdrachten.get(opdracht);
        assertMayReadPlan(actor, state);
        const passage = (await versiesOf(opdracht)).find((one) => one.versie === versie);
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
