import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import { jaaragendaCard, onderwerpCard } from './jaaragenda-cards.ts';
import { listSchema, openSchema, PHRASE } from './jaaragenda-data.ts';
import { onderwerpOf } from './jaaragenda-rules.ts';
import { type Jaaragendas, mayChange } from './jaaragendas.ts';
import type { JaaragendaOmgeving } from './ports.ts';

export type JaaragendaRoutesDependencies = {
  readonly jaaragendas: Jaaragendas;
  readonly omgeving: JaaragendaOmgeving;
  readonly ids: Ids;
  readonly clock: Clock;
};

type Notice = { readonly notice?: string; readonly tone?: 'warning' | 'good' };

const OF_YEAR = /^(?:(?:van|voor) )?(?<year>20\d{2})$/i;

/** Showing the jaaragenda of a year and its topics to this reader. */
export function createShowJaaragenda({ jaaragendas }: Pick<JaaragendaRoutesDependencies, 'jaaragendas'>) {
  return {
    async list(actor: Actor, jaar: number, page = 1, notice: Notice = {}): Promise<CardMessage> {
      const { state } = await jaaragendas.read(actor, jaar);
      const may = mayChange(actor);
      const teEvalueren = may ? (await jaaragendas.voorstellen(jaar)).filter(({ open }) => open).length : 0;
      return jaaragendaCard({ agenda: state, page, mayChange: may, teEvalueren, ...notice });
    },
    async onderwerp(actor: Actor, jaar: number, id: string, notice: Notice = {}): Promise<CardMessage> {
      const { state } = await jaaragendas.read(actor, jaar);
      return onderwerpCard({
        jaar,
        onderwerp: onderwerpOf(state, id),
        mayChange: mayChange(actor),
        ...notice,
      });
    },
  };
}

/** The list of a year, and its topics. */
export function createJaaragendaRoutes(dependencies: JaaragendaRoutesDependencies): Routes {
  const { clock } = dependencies;
  const show = createShowJaaragenda(dependencies);

  return {
    commands: [
      {
        phrases: [PHRASE],
        // No other words: 'jaaragenda van Huizen' is a question.
        takes: (rest) => OF_YEAR.test(rest),
        handle({ actor, place, rest }) {
          const jaar = Number(OF_YEAR.exec(rest)?.groups?.year ?? localDate(clock.now()).slice(0, 4));
          return inPrivate(place, () => show.list(actor, jaar));
        },
      },
    ],
    verbs: {
      'jaaragenda.list'({ actor, data }) {
        const { jaar, page } = parseCardData(listSchema, data, PHRASE);
        return show.list(actor, jaar, page);
      },
      'jaaragenda.show'({ actor, data }) {
        const { jaar, onderwerp } = parseCardData(openSchema, data, PHRASE);
        return show.onderwerp(actor, jaar, onderwerp);
      },
    },
  };
}
