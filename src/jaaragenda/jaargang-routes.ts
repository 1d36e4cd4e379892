import type { FormState } from '../bot/form-card.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { candidateChoices, peopleNamed, personChoices, searchProblem } from '../shared/people-choices.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { standOf } from './jaaragenda.ts';
import {
  answerSchema,
  askSchema,
  carrySchema,
  chosen,
  fixSchema,
  gegevensOf,
  noneSchema,
  opdrachtSchema,
  openSchema,
  parse,
  yearSchema,
} from './jaaragenda-form.ts';
import { askCard, carryCard, fixCard } from './jaaragenda-form-cards.ts';
import { thanksCard } from './jaaragenda-posts.ts';
import { againWith, createShowJaaragenda, type JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';
import {
  assertCoordinator,
  assertMayBecomeOpdracht,
  movable,
  onderwerpOf,
  vraagFor,
} from './jaaragenda-rules.ts';
import type { CurrentJaaragenda } from './jaaragendas.ts';
import { opdrachtCard, vraagCard } from './onderwerp-form-cards.ts';
import type { Collega, JaaragendaOmgeving } from './ports.ts';

type Dependencies = JaaragendaRoutesDependencies & {
  readonly omgeving: JaaragendaOmgeving;
  readonly clock: Clock;
};

/** A card can hold this many meetings. */
const MAX_MEETINGS = 12;

/** The course of a year: asking municipalities, fixing the list, making opdrachten and carrying over. */
export function createJaargangRoutes(dependencies: Dependencies): Routes {
  const { jaaragendas, gemeenten, ids, clock, omgeving } = dependencies;
  const today = (): string => localDate(clock.now());
  const show = createShowJaaragenda(dependencies);
  const contextOf = ({ version }: CurrentJaaragenda) => ({ version, nonce: ids.next() });
  const pfhos = async () => (await omgeving.pfhosUntil(today())).slice(0, MAX_MEETINGS);

  const askForm = async (
    actor: Actor,
    jaar: number,
    state: FormState = {},
    people?: readonly Collega[],
  ): Promise<CardMessage> => {
    assertCoordinator(actor, 'onderwerpen vragen');
    const others = (people ?? (await omgeving.listCollegas())).filter(({ id }) => id !== actor.id);
    return askCard({
      jaar,
      context: contextOf(await jaaragendas.find(jaar)),
      people: people ? candidateChoices(others) : personChoices(others),
      ...state,
    });
  };

  const answerForm = async (actor: Actor, jaar: number, state: FormState = {}): Promise<CardMessage> => {
    const current = await jaaragendas.find(jaar);
    const vraag = vraagFor(actor, current.state);
    if (!vraag)
      throw new DomainError('not-allowed', 'Alleen wie om onderwerpen is gevraagd, kan hier antwoorden.');
    return vraagCard({
      jaar,
      context: contextOf(current),
      gemeenten,
      door: vraag.door,
      voor: vraag.voor,
      isAnswered: vraag.beantwoord !== undefined,
      ...state,
    });
  };
  const thanks = (actor: Actor, { state }: CurrentJaaragenda): CardMessage => {
    const vraag = vraagFor(actor, state);
    if (!vraag) throw new DomainError('not-found', 'Deze vraag is er niet meer.');
    return thanksCard(state, vraag);
  };

  const fixForm = async (actor: Actor, jaar: number, state: FormState = {}): Promise<CardMessage> => {
    assertCoordinator(actor, 'de jaaragenda vaststellen');
    const vergaderingen = await pfhos();
    if (vergaderingen.length === 0)
      throw new DomainError(
        'not-possible',
        'Er is nog geen vergadering van het PFHO geweest. Zet die eerst op de agenda met ‘nieuwe vergadering’.',
      );
    const current = await jaaragendas.find(jaar);
    const open = current.state.onderwerpen.filter((one) => standOf(one) === 'voorlopig');
    return fixCard({ jaar, context: contextOf(current), open, vergaderingen, ...state });
  };

  const carryForm = async (actor: Actor, jaar: number, state: FormState = {}): Promise<CardMessage> => {
    assertCoordinator(actor, 'onderwerpen doorschuiven');
    const current = await jaaragendas.find(jaar);
    const open = movable(current.state);
    const unfinished: string[] = [];
    for (const { id, opdrachtId } of open)
      if (opdrachtId === undefined || !(await omgeving.isFinished(opdrachtId))) unfinished.push(id);
    return carryCard({ jaar, context: contextOf(current), open, unfinished, ...state });
  };

  const opdrachtForm = async (
    actor: Actor,
    jaar: number,
    id: string,
    state: FormState = {},
  ): Promise<CardMessage> => {
    const current = await jaaragendas.find(jaar);
    const onderwerp = onderwerpOf(current.state, id);
    assertMayBecomeOpdracht(actor, onderwerp);
    return opdrachtCard({ jaar, onderwerp, context: contextOf(current), ...state });
  };

  return {
    commands: [],
    verbs: {
      'jaaragenda.askForm': ({ actor, data }) => askForm(actor, parse(yearSchema, data).jaar),
      async 'jaaragenda.ask'({ actor, data }) {
        const { jaar, nonce, aan, naam: typed, voor } = parse(askSchema, data);
        try {
          const people = await omgeving.listCollegas();
          const picked = people.filter(({ id }) => chosen(aan).includes(id));
          const named = typed === '' ? [] : peopleNamed(people, typed).filter((one) => !picked.includes(one));
          if (typed !== '')
            return await askForm(
              actor,
              jaar,
              {
                typed: { aan, naam: named.length > 0 ? '' : typed, voor },
                problems: searchProblem(named.length, 'aan'),
              },
              named.length > 0 ? [...picked, ...named] : undefined,
            );
          const asked = picked.map(({ id, naam }) => ({ id, naam }));
          await jaaragendas.ask(actor, jaar, nonce, { aan: asked, voor });
          const words = asked.length === 1 ? '1 collega krijgt' : `${asked.length} collega’s krijgen`;
          return await show.list(actor, jaar, 1, {
            notice: `${words} een bericht met de vraag.`,
            tone: 'good',
          });
        } catch (error) {
          return againWith(error, { aan, naam: typed, voor }, (state) => askForm(actor, jaar, state));
        }
      },

      'jaaragenda.answerForm': ({ actor, data }) => answerForm(actor, parse(yearSchema, data).jaar),
      async 'jaaragenda.answer'({ actor, data }) {
        const { jaar, nonce, ...inputs } = parse(answerSchema, data);
        try {
          const gegevens = gegevensOf({ ...inputs, herkomst: 'gemeente' });
          return thanks(actor, await jaaragendas.answer(actor, jaar, nonce, gegevens));
        } catch (error) {
          return againWith(error, inputs, (state) => answerForm(actor, jaar, state));
        }
      },
      async 'jaaragenda.answerNone'({ actor, data }) {
        const { jaar, nonce } = parse(noneSchema, data);
        return thanks(actor, await jaaragendas.answer(actor, jaar, nonce, undefined));
      },

      'jaaragenda.fixForm': ({ actor, data }) => fixForm(actor, parse(yearSchema, data).jaar),
      async 'jaaragenda.fix'({ actor, data }) {
        const { jaar, version, nonce, onderwerpen, vergadering: chosenId } = parse(fixSchema, data);
        try {
          const vergadering = (await pfhos()).find(({ id }) => id === chosenId);
          const choice = { onderwerpIds: chosen(onderwerpen), ...(vergadering ? { vergadering } : {}) };
          await jaaragendas.fix(actor, jaar, { version, nonce }, choice);
          return await show.list(actor, jaar, 1, { notice: 'De jaaragenda is vastgesteld.', tone: 'good' });
        } catch (error) {
          const typed = { onderwerpen, vergadering: chosenId };
          return againWith(error, typed, (state) => fixForm(actor, jaar, state));
        }
      },

      'jaaragenda.opdrachtForm'({ actor, data }) {
        const { jaar, onderwerp } = parse(openSchema, data);
        return opdrachtForm(actor, jaar, onderwerp);
      },
      async 'jaaragenda.makeOpdracht'({ actor, data }) {
        const { jaar, onderwerp, nonce, datum } = parse(opdrachtSchema, data);
        try {
          if (datum !== '' && !isRealDate(datum))
            throw new FormProblem({ datum: 'Kies een datum die bestaat.' });
          await jaaragendas.makeOpdracht(actor, jaar, nonce, onderwerp, datum === '' ? undefined : datum);
          return await show.topic(actor, jaar, onderwerp, {
            notice: 'De opdracht is gemaakt.',
            tone: 'good',
          });
        } catch (error) {
          return againWith(error, { datum }, (state) => opdrachtForm(actor, jaar, onderwerp, state));
        }
      },

      'jaaragenda.carryForm': ({ actor, data }) => carryForm(actor, parse(yearSchema, data).jaar),
      async 'jaaragenda.carry'({ actor, data }) {
        const { jaar, nonce, onderwerpen } = parse(carrySchema, data);
        try {
          await jaaragendas.carryOver(actor, jaar, nonce, chosen(onderwerpen));
          return await show.list(actor, jaar + 1, 1, {
            notice: `Deze onderwerpen staan nu op de jaaragenda van ${jaar + 1}.`,
            tone: 'good',
          });
        } catch (error) {
          return againWith(error, { onderwerpen }, (state) => carryForm(actor, jaar, state));
        }
      },
    },
  };
}
