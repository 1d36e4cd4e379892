import type { CardMessage } from '../bot/ports.ts';
import { type VoortgangRegel, voortgangCard } from '../bot/voortgang-card.ts';
import type { CardButton } from '../shared/card-context.ts';
import { LIST_PAGE, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { showOpdracht, showSignaal } from '../shared/way-buttons.ts';
import { capital, listWords } from '../shared/words.ts';
import { HERKOMSTEN, isOpen, type Jaaragenda, type Onderwerp, standOf } from './jaaragenda.ts';
import {
  askedWords,
  countsSentence,
  faseLine,
  HERKOMST_TITLES,
  herkomstWords,
  listLine,
  standSentence,
} from './jaaragenda-words.ts';

type Notice = { readonly notice?: string; readonly tone?: 'warning' | 'good' };

/** The topics of a year, a page of ten. @param list `mayChange`: for the coördinator; `page` from 1 */
export function jaaragendaCard(
  list: Notice & {
    readonly agenda: Jaaragenda;
    readonly page: number;
    readonly mayChange: boolean;
    /** How many of before are proposed to look back on. */
    readonly teEvalueren?: number;
  },
): CardMessage {
  const { agenda, page, mayChange, teEvalueren = 0, notice, tone } = list;
  const { onderwerpen, vragen } = agenda;
  const jaar = Number(agenda.id);
  const pages = Math.ceil(onderwerpen.length / LIST_PAGE);
  return voortgangCard({
    eyebrow: 'Jaaragenda',
    titel: `Jaaragenda ${jaar}`,
    intro: `${countsSentence(onderwerpen)}${pages > 1 ? ` Dit is bladzijde ${page} van ${pages}.` : ''}`,
    sections: [
      {
        kop: 'Gevraagd',
        regels:
          mayChange && vragen.length > 0
            ? [
                {
                  tekst: askedWords(vragen),
                  button: {
                    title: 'Bekijk de antwoorden',
                    tooltip: 'Bekijk de antwoorden van gemeenten',
                    verb: 'jaaragenda.answers',
                    data: { jaar },
                  },
                },
              ]
            : [],
      },
      { kop: 'Terugkijken', regels: mayChange && teEvalueren > 0 ? [evaluatieRegel(jaar, teEvalueren)] : [] },
      {
        kop: '',
        regels: pageOf(onderwerpen, page).map((onderwerp) => ({
          tekst: onderwerp.titel,
          onder: listLine(onderwerp),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${onderwerp.titel}`,
            verb: 'jaaragenda.show',
            data: { jaar, onderwerp: onderwerp.id },
          },
        })),
      },
    ],
    buttons: [
      ...pageButtons(onderwerpen.length, page, 'jaaragenda.list', { jaar }),
      ...(mayChange ? changeButtons(jaar, onderwerpen) : []),
      ...(onderwerpen.length === 0
        ? []
        : [{ title: 'Maak Word-document', verb: 'overzichten.jaaragendaBestand', data: { jaar } }]),
      { title: `Bekijk de jaaragenda van ${jaar + 1}`, verb: 'jaaragenda.list', data: { jaar: jaar + 1 } },
    ],
    notice,
    tone,
  });
}

/** What was decided before and may be looked back on. */
function evaluatieRegel(jaar: number, aantal: number): VoortgangRegel {
  return {
    tekst:
      aantal === 1
        ? 'Over 1 opdracht is twee jaar geleden of iets eerder besloten.'
        : `Over ${aantal} opdrachten is twee jaar geleden of iets eerder besloten.`,
    button: {
      title: 'Bekijk wat terugkijken vraagt',
      tooltip: 'Bekijk wat op de jaaragenda kan om op terug te kijken',
      verb: 'jaaragenda.evaluaties',
      data: { jaar },
    },
  };
}

function changeButtons(jaar: number, onderwerpen: readonly Onderwerp[]): readonly CardButton[] {
  const data = { jaar };
  const open = onderwerpen.some((one) => standOf(one) === 'voorlopig');
  const here = onderwerpen.some(isOpen);
  return [
    { title: 'Voeg onderwerpen toe', verb: 'jaaragenda.addForm', data },
    { title: 'Vraag gemeenten', verb: 'jaaragenda.askForm', data },
    ...(open ? [{ title: 'Stel vast', verb: 'jaaragenda.fixForm', data }] : []),
    ...(here ? [{ title: 'Schuif door', verb: 'jaaragenda.carryForm', data }] : []),
  ];
}

/** One topic. @param view `mayChange`: for the coördinator */
export function onderwerpCard(
  view: Notice & { readonly jaar: number; readonly onderwerp: Onderwerp; readonly mayChange: boolean },
): CardMessage {
  const { jaar, onderwerp, mayChange, notice, tone } = view;
  const { titel, toelichting, projectleiders = [], trekkers = [], uit, toegevoegd } = onderwerp;
  const optional = [
    ['Projectleider', listWords(projectleiders) || undefined],
    ['Trekker', listWords(trekkers) || undefined],
    ['Kwam uit', uit && `de jaaragenda van ${uit.jaar}`],
  ] as const;
  return voortgangCard({
    eyebrow: `Jaaragenda ${jaar}`,
    titel,
    intro: standSentence(onderwerp),
    facts: [
      { title: 'Herkomst', value: herkomstWords(onderwerp) },
      ...optional.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value }])),
      {
        title: 'Toegevoegd',
        value: `${formatShortDutchDate(toegevoegd.op.slice(0, 10))} door ${toegevoegd.door}`,
      },
    ],
    sections: [
      { kop: 'Fase van het beleid', regels: faseRegels(jaar, onderwerp, mayChange) },
      { kop: 'Toelichting', regels: toelichting === undefined ? [] : [{ tekst: toelichting }] },
    ],
    buttons: buttonsOf(jaar, onderwerp, mayChange),
    notice,
    tone,
  });
}

/** In which phase it is and was, and on what it looks back. */
function faseRegels(jaar: number, onderwerp: Onderwerp, mayChange: boolean): readonly VoortgangRegel[] {
  const { id, titel, evaluatieVan } = onderwerp;
  return [
    {
      tekst: capital(faseLine(onderwerp)),
      ...(mayChange && isOpen(onderwerp)
        ? {
            button: {
              title: 'Kies de fase',
              tooltip: `Kies de fase van: ${titel}`,
              verb: 'jaaragenda.faseForm',
              data: { jaar, onderwerp: id },
            },
          }
        : {}),
    },
    ...(evaluatieVan === undefined
      ? []
      : [
          {
            tekst: 'Dit kijkt terug op een eerder besluit.',
            button: {
              title: 'Bekijk de eerdere opdracht',
              tooltip: 'Bekijk de opdracht waar dit op terugkijkt',
              verb: 'opdrachten.show',
              data: { opdracht: evaluatieVan },
            },
          },
        ]),
  ];
}

function buttonsOf(jaar: number, onderwerp: Onderwerp, mayChange: boolean): readonly CardButton[] {
  const { id, opdrachtId, signaalId } = onderwerp;
  const data = { jaar, onderwerp: id };
  const stand = standOf(onderwerp);
  return [
    ...(mayChange && stand === 'vastgesteld'
      ? [{ title: 'Maak een opdracht', verb: 'jaaragenda.opdrachtForm', data, primary: true }]
      : []),
    ...(opdrachtId === undefined ? [] : [showOpdracht(opdrachtId)]),
    ...(signaalId === undefined || !mayChange ? [] : [showSignaal(signaalId)]),
    ...(mayChange ? [{ title: 'Pas aan', verb: 'jaaragenda.changeForm', data }] : []),
    ...(mayChange && stand === 'voorlopig' ? [{ title: 'Schrap', verb: 'jaaragenda.removeForm', data }] : []),
    ...(mayChange && stand === 'vastgesteld'
      ? [{ title: 'Laat vervallen', verb: 'jaaragenda.removeForm', data }]
      : []),
    { title: 'Bekijk de hele jaaragenda', verb: 'jaaragenda.list', data: { jaar } },
  ];
}

/** Origins as choices. */
export const HERKOMST_CHOICES = HERKOMSTEN.map((value) => ({
  value,
  title: HERKOMST_TITLES[value],
}));
