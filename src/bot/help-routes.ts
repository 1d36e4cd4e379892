import * as z from 'zod/v4';
import type { Actor } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { comparable } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { helpCard, meldingCard } from './bot-cards.ts';
import { allTopics, mostUsed, type Overlegnamen, topicsOf } from './help-topics.ts';
import type { CardMessage, CommandHandler, Routes } from './ports.ts';
import { type FindRollen, readOverlegnamen } from './welcome.ts';

/** What the button that shows everything carries. */
const MORE = 'alles';

export type Help = {
  readonly routes: Routes;
  /** Never silence: a text that nobody knows gets the help. */
  readonly answerUnknown: CommandHandler;
};

type Dependencies = {
  readonly findRollen: FindRollen;
  readonly regio: LeesRegio;
  /** Answers a sentence of the help as if it was typed. */
  readonly say: CommandHandler;
};
const ASKS = /^(?:me|mij|ons)\b[^:,]*[:,]\s*\S/i;
const TITLE = /^bij [^:]+:\s*\S/i;
const OLD_CARD = 'Deze kaart klopt niet meer. Typ ‘help’ voor een nieuwe.';
const sayData = z.strictObject({ zin: z.string().min(1).max(200) });

/** `help`, and the answer to whatever nobody knows. */
export function createHelp({ findRollen, regio, say }: Dependencies): Help {
  const overleggen = (): Promise<Overlegnamen> => readOverlegnamen(regio);
  const withRollen = async (actor: Actor): Promise<Actor> => ({
    ...actor,
    rollen: [...actor.rollen, ...(await findRollen(actor.id))],
  });
  const helpFor = async (actor: Actor, notice?: string): Promise<CardMessage> =>
    cardFor(await withRollen(actor), await overleggen(), notice);

  const routes: Routes = {
    commands: [
      {
        phrases: ['help', 'hulp', 'menu', '?'],
        // 'Help me even: welke opdrachten zijn van Els' is a question.
        // 'Hulp na zes uur, ging dat door?' and 'hulp bij geldzorgen: wie leidt dat' as well.
        takes: (rest) => !ASKS.test(rest) && !(rest.includes('?') && rest.includes(',')) && !TITLE.test(rest),
        handle: async ({ actor, rest }) => {
          const [own, namen] = await Promise.all([withRollen(actor), overleggen()]);
          const topic = topicAbout(rest, own, namen);
          return topic === undefined ? cardFor(own, namen) : part(topic, own, namen);
        },
      },
      {
        // 'Hoi, wat is te laat?' is a question.
        phrases: [
          ...['hallo', 'hoi', 'hi', 'hey', 'dag', 'goedendag'],
          ...['goedemorgen', 'goeiemorgen', 'goedemiddag', 'goeiemiddag', 'goedenavond'],
        ],
        handle: ({ actor }) => helpFor(actor),
      },
    ],
    verbs: {
      'bot.help': async ({ actor, data: { deel } }) =>
        deel === undefined ? helpFor(actor) : part(deel, await withRollen(actor), await overleggen()),
      'bot.say'({ actor, place, data }) {
        const parsed = sayData.safeParse(data);
        if (!parsed.success) throw new DomainError('invalid-input', OLD_CARD);
        const { zin } = parsed.data;
        return say({ actor, place, text: zin, rest: zin });
      },
      'bot.cancel': async () =>
        meldingCard({
          tone: 'uitleg',
          title: 'Gestopt',
          text: 'Er is niets veranderd. Typ ‘help’ om te zien wat je kunt doen.',
        }),
    },
  };
  return {
    routes,
    async answerUnknown({ actor, text }) {
      const notice =
        text === '' ? 'Waarmee kan ik helpen? Dit kun je vragen:' : 'Dat begrijp ik niet. Dit kun je vragen:';
      const help = await helpFor(actor, notice);
      return text === '' ? help : { ...help, outcome: 'not-understood' };
    },
  };
}

function cardFor(actor: Actor, overleggen: Overlegnamen, notice?: string): CardMessage {
  const buttons: CardButton[] = [
    { title: 'Meer', tooltip: 'Alles wat je kunt typen', verb: 'bot.help', data: { deel: MORE } },
  ];
  return helpCard({
    sections: [mostUsed(actor, overleggen)],
    buttons,
    notice,
  });
}

/** 'Help vergaderingen': the topic that is called so, or has a line that begins so. */
function topicAbout(rest: string, actor: Actor, overleggen: Overlegnamen): string | undefined {
  const asked = comparable(rest).replace(/^(?:met|over|bij|voor) (?:de |het )?/, '');
  if (asked === '') return undefined;
  const topics = allTopics(actor, overleggen);
  const called = topics.find(({ kop }) => comparable(kop).includes(asked));
  return (
    called ?? topics.find(({ rows }) => rows.some(({ phrase }) => comparable(phrase).startsWith(asked)))
  )?.kop;
}

/** Everything, by topic; or one topic. What is no topic of this reader shows them all. */
function part(deel: unknown, actor: Actor, overleggen: Overlegnamen): CardMessage {
  const topic = allTopics(actor, overleggen).find(({ kop }) => kop === deel);
  return helpCard({
    sections: [topic ?? topicsOf(actor, overleggen)],
    buttons: [{ title: 'Terug', verb: 'bot.help', ...(topic ? { data: { deel: MORE } } : {}) }],
  });
}
