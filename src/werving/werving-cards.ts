import { lineCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { AL_GEVRAAGD } from '../forms/al-gevraagd.ts';
import type { CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { showOpdracht } from '../shared/way-buttons.ts';
import type { WervingOpdracht } from './werving.ts';
import { standOf, type Werving } from './werving.ts';
import {
  gevondenWords,
  listLine,
  mensenWords,
  standSentence,
  vergoedingWords,
  waarWords,
} from './werving-words.ts';

/** Leads to this one. */
export function toWerving({ id }: Pick<Werving, 'id'>): CardButton {
  return { title: 'Bekijk de vraag', verb: 'wervingen.show', data: { werving: id } };
}

/** What somebody may do with it. */
type WervingLezer = {
  readonly mayAnswer: boolean;
  /** May put right what is asked, or take it back. */
  readonly mayChange: boolean;
};

/** One request, with the opdracht for which it is. */
export type WervingView = {
  readonly werving: Werving;
  readonly opdracht?: Pick<WervingOpdracht, 'id' | 'titel' | 'dicht'> | undefined;
};

/**
 * Requests that somebody may see, a page of ten.
 * @param list `page` from 1; `opdracht`: only those for it; `today` YYYY-MM-DD; `zietAlles`: otherwise the reader sees only some
 */
export function wervingenCard(list: {
  readonly wervingen: readonly WervingView[];
  readonly opdracht?: Pick<WervingOpdracht, 'id' | 'titel'> | undefined;
  readonly page: number;
  readonly today: string;
  readonly mayAsk: boolean;
  readonly zietAlles: boolean;
  readonly back?: CardButton | undefined;
}): CardMessage {
  const { wervingen, opdracht, page, today, mayAsk, zietAlles, back } = list;
  const data = opdracht ? { opdracht: opdracht.id } : {};
  return voortgangCard({
    eyebrow: opdracht ? `Mensen gezocht · ${opdracht.titel}` : 'Mensen gezocht',
    titel: 'Mensen met ervaring zoeken',
    intro: [
      wervingen.length > 0
        ? countWords(wervingen.length, page, 'vraag', 'vragen')
        : opdracht || zietAlles
          ? 'Er is nog niet om mensen gevraagd.'
          : 'Er zijn geen vragen om mensen die jij kunt lezen.',
      'De coördinator zoekt buiten de bot, en geeft alleen aantallen terug. Namen komen hier nooit.',
    ].join(' '),
    sections: [
      {
        kop: '',
        regels: pageOf(wervingen, page).map(({ werving, opdracht: bij }) => ({
          tekst: werving.ervaring,
          onder: listLine(werving, today, opdracht ? undefined : bij?.titel),
          button: { ...toWerving(werving), title: 'Bekijk', tooltip: `Bekijk: ${werving.ervaring}` },
        })),
      },
    ],
    buttons: [
      ...pageButtons(wervingen.length, page, opdracht ? 'opdrachten.wervingen' : 'wervingen.list', data),
      ...(mayAsk
        ? [{ title: 'Vraag om mensen', verb: 'wervingen.askForm', data, primary: wervingen.length === 0 }]
        : []),
      ...(back ? [back] : []),
    ],
  });
}

/** One request with what this reader can do with it. */
export function wervingCard(
  view: WervingView & {
    readonly lezer: WervingLezer;
    /** How often the same people were asked, a sentence each. */
    readonly gevraagd?: readonly string[];
    readonly eyebrow?: string;
    readonly notice?: string | undefined;
    readonly tone?: 'warning' | 'good';
  },
): CardMessage {
  const { werving, opdracht, lezer, eyebrow = 'Mensen gezocht', notice, tone } = view;
  const { id, aantal, leeftijd, ondersteuning, uiterlijk, gevraagd, antwoord } = werving;
  const data = { werving: id };
  const stand = standOf(werving);
  const isAsked = stand === 'gevraagd';
  return voortgangCard({
    eyebrow,
    titel: werving.ervaring,
    intro: standSentence(werving, opdracht?.dicht),
    facts: [
      { title: 'Gezocht', value: mensenWords(aantal) },
      { title: 'Waar', value: waarWords(werving) },
      { title: 'Leeftijd', value: leeftijd ?? 'alle leeftijden' },
      { title: 'Ondersteuning', value: ondersteuning ?? 'niet bekend' },
      { title: 'Vergoeding', value: vergoedingWords(werving) },
      { title: 'Uiterlijk', value: formatDutchDate(uiterlijk) },
      { title: 'Gevraagd door', value: `${gevraagd.door}, ${formatDutchDate(localDate(gevraagd.op))}` },
      ...(opdracht ? [{ title: 'Opdracht', value: opdracht.titel }] : []),
      ...(antwoord ? [{ title: 'Gevonden', value: gevondenWords(werving) }] : []),
    ],
    sections: [
      { kop: AL_GEVRAAGD, regels: (view.gevraagd ?? []).map((tekst) => ({ tekst })) },
      ...(antwoord?.reden ? [{ kop: 'Waarom niet meer', regels: [{ tekst: antwoord.reden }] }] : []),
    ],
    buttons: [
      ...(lezer.mayAnswer && stand !== 'ingetrokken'
        ? [
            {
              title: antwoord ? 'Pas het antwoord aan' : 'Leg vast wie er is gevonden',
              tooltip: 'Leg vast hoeveel mensen er zijn gevonden, zonder namen',
              verb: 'wervingen.answerForm',
              data,
              primary: isAsked,
            },
          ]
        : []),
      ...(lezer.mayChange && isAsked
        ? [
            { title: 'Pas de vraag aan', verb: 'wervingen.changeForm', data },
            { title: 'Trek de vraag in', verb: 'wervingen.withdrawForm', data },
          ]
        : []),
      ...(opdracht ? [showOpdracht(opdracht.id)] : []),
      { title: 'Bekijk alle vragen', tooltip: 'Bekijk alle vragen om mensen', verb: 'wervingen.list' },
    ],
    ...(notice === undefined ? {} : { notice }),
    ...(tone === undefined ? {} : { tone }),
  });
}

/** A message about it of before, as a line. */
export function vouwCard(werving: Werving): CardMessage {
  return lineCard({
    naam: escapeLine(cutText(werving.ervaring, 120)),
    regel: 'Mensen gezocht. Met de knop zie je hoe het nu staat.',
    button: toWerving(werving),
  });
}
