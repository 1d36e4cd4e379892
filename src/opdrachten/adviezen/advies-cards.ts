import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { raadWords } from '../../shared/adviesraad.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { countWords, LIST_PAGE, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { type Advies, adviesStand } from '../ground/advies.ts';
import type { Dossier } from '../ground/dossier.ts';
import { adviesSentence, adviesStandWords, CONCLUSIE_TITLES, naBesluitWords } from './advies-words.ts';

/**
 * What was asked of adviesraden about an opdracht, a page of ten.
 * @param view `mayAsk`: may the reader ask another one now
 */
export function adviezenCard(view: {
  readonly dossier: Dossier;
  readonly page: number;
  readonly mayAsk: boolean;
  readonly notice?: string;
}): CardMessage {
  const { dossier, page, mayAsk, notice } = view;
  const { id, titel, adviezen = [] } = dossier;
  return voortgangCard({
    eyebrow: 'Adviezen van raden',
    titel,
    intro:
      adviezen.length === 0
        ? 'Er is nog geen raad om advies gevraagd.'
        : `${countWords(adviezen.length, page, 'advies', 'adviezen')} Een advies telt niet als inbreng van inwoners: het staat ernaast.`,
    sections: [
      {
        kop: '',
        regels: pageOf(adviezen.toReversed(), page).map((advies) => ({
          tekst: raadWords(advies.raad),
          onder: adviesStandWords(advies),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk het advies van ${raadWords(advies.raad)}`,
            verb: 'opdrachten.advies',
            data: { opdracht: id, advies: advies.id },
          },
        })),
      },
    ],
    buttons: [
      ...(mayAsk
        ? [
            {
              title: 'Vraag een raad om advies',
              verb: 'opdrachten.askAdviesForm',
              data: { opdracht: id },
              primary: adviezen.length === 0,
            },
          ]
        : []),
      ...pageButtons(adviezen.length, page, 'opdrachten.adviezen', { opdracht: id }),
      showOpdracht(id),
    ],
    notice,
    tone: 'good',
  });
}

/** One advice with what this reader can do with it. @param view `today` YYYY-MM-DD */
export function adviesCard(view: {
  readonly dossier: Dossier;
  readonly advies: Advies;
  readonly today: string;
  /** May the reader record what came of it? */
  readonly mayRecord: boolean;
  readonly mayLookBack: boolean;
  /** Of its points, from 1. */
  readonly page?: number;
  readonly notice?: string;
}): CardMessage {
  const { dossier, advies, today, page = 1, notice } = view;
  const { raad, vraag, stukken, uiterlijk, krap, ontvangen, geen, verteld, teruggekeken } = advies;
  const facts = [
    ['Opdracht', dossier.titel],
    ['Gevraagd door', advies.door],
    ['Uiterlijk', formatDutchDate(uiterlijk)],
    ['Waarom korter', krap],
    ['Ontvangen', ontvangen && formatDutchDate(ontvangen.datum)],
    ['Conclusie', ontvangen && CONCLUSIE_TITLES[ontvangen.conclusie]],
    ['Waar het staat', ontvangen?.vindplaats || undefined],
    ['Geen advies', ontvangen ? undefined : geen?.reden],
    ['Verteld', verteld && `${formatDutchDate(verteld.datum)}: ${verteld.hoe}`],
    ['Teruggekeken', teruggekeken && `${teruggekeken.uitkomst}. ${teruggekeken.toelichting}`],
  ] as const;
  return voortgangCard({
    eyebrow: 'Advies van een raad',
    titel: raadWords(raad),
    intro: [adviesSentence(advies, today), naBesluitWords(advies, dossier)]
      .filter((words) => words !== '')
      .join('\n'),
    facts: facts.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value }])),
    sections: [
      { kop: 'De vraag', regels: [{ tekst: vraag }, ...stukken.map((stuk) => ({ tekst: `Stuk: ${stuk}` }))] },
      ...(ontvangen
        ? [
            {
              kop: puntenKop(ontvangen.punten.length, page),
              regels: [
                ...(ontvangen.samenvatting === '' ? [] : [{ tekst: ontvangen.samenvatting }]),
                ...pageOf(ontvangen.punten, page).map(({ tekst, antwoord }) => ({
                  tekst,
                  onder: antwoord
                    ? [antwoord.oordeel, antwoord.waarom].filter((words) => words !== '').join(': ')
                    : 'wacht op antwoord',
                })),
              ],
            },
          ]
        : []),
    ],
    buttons: buttonsOf(view),
    notice,
    tone: 'good',
  });
}

/** A page of ten of them stands on the card. */
function puntenKop(count: number, page: number): string {
  return count > LIST_PAGE ? `Het advies: ${countWords(count, page, 'punt', 'punten')}` : 'Het advies';
}

/** The next step stands first and stands out. */
function buttonsOf({
  dossier,
  advies,
  mayRecord,
  mayLookBack,
  page = 1,
}: {
  readonly dossier: Dossier;
  readonly advies: Advies;
  readonly mayRecord: boolean;
  readonly mayLookBack: boolean;
  readonly page?: number;
}): readonly CardButton[] {
  const data = { opdracht: dossier.id, advies: advies.id };
  const stand = adviesStand(advies);
  const isOpen = !advies.verteld;
  const button = (title: string, verb: string, primary = false): CardButton => ({
    title,
    verb: `opdrachten.${verb}`,
    data,
    primary,
  });
  const answer = button(
    stand === 'beantwoord' ? 'Pas een antwoord aan' : 'Beantwoord de punten',
    'answerAdviesForm',
    stand === 'ontvangen',
  );
  return [
    ...(mayRecord && stand === 'beantwoord' ? [button('Het is verteld', 'tellAdviesForm', true)] : []),
    ...(mayRecord && isOpen && (advies.ontvangen?.punten.length ?? 0) > 0 ? [answer] : []),
    ...(mayRecord && isOpen
      ? [
          button(
            advies.ontvangen ? 'Pas het advies aan' : 'Leg het advies vast',
            'receiveAdviesForm',
            stand === 'gevraagd',
          ),
        ]
      : []),
    ...(mayRecord && stand === 'gevraagd' ? [button('Er komt geen advies', 'closeAdviesForm')] : []),
    ...pageButtons(advies.ontvangen?.punten.length ?? 0, page, 'opdrachten.advies', data),
    ...(mayLookBack && stand === 'verteld' ? [button('Kijk terug', 'lookBackAdviesForm', true)] : []),
    { title: 'Bekijk de adviezen', verb: 'opdrachten.adviezen', data: { opdracht: dossier.id } },
    showOpdracht(dossier.id),
  ];
}
