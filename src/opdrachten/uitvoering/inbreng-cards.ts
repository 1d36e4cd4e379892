import { type FormField, type FormState, formCard } from '../../bot/form-card.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { cutText } from '../../shared/markdown.ts';
import type { Dossier } from '../opdracht.ts';
import { BRONSOORTEN, countOordelen, type Inbreng, oordeelOf } from './inbreng.ts';
import { type Lijst, MAX_LIJST, MAX_PUNT, type Tegengehouden } from './inbreng-list.ts';
import { MAX_THEMA } from './inbreng-rules.ts';
import { activiteitenOf } from './uitvoering.ts';
import { MAX_REDEN } from './uitvoering-rules.ts';
import { activiteitName, BRON_TITLES, OORDEEL_SIGNS, puntWords } from './uitvoering-words.ts';

/** The choice that says: of no activiteit of the plan. */
export const GEEN_ACTIVITEIT = 'geen';
const SHOWN_PROBLEMS = 8;

/** The form to add inbreng: one point, or a list with a line each. Inputs: `tekst`, `bron`, `activiteit`, `thema`. */
export function inbrengFormCard(
  form: FormState & {
    readonly dossier: Dossier;
    readonly context: CardContext;
    readonly activiteit?: string;
  },
): CardMessage {
  const { dossier, context, activiteit, typed, ...state } = form;
  const data = { opdracht: dossier.id };
  return formCard({
    ...state,
    eyebrow: 'Inbreng toevoegen',
    titel: dossier.titel,
    intro: 'Wat zeiden inwoners? Schrijf of plak punten, met elk punt op een eigen regel.',
    fields: [
      {
        id: 'tekst',
        kind: 'long',
        label: 'Wat inwoners inbrachten',
        help: 'Elk punt op een eigen regel. Schrijf geen namen, adressen of nummers van inwoners op.',
        error: 'Vul minstens één punt in.',
        max: MAX_LIJST,
        example: 'Bijvoorbeeld: een vaste hulp geeft rust.',
      },
      ...herkomstFields(dossier),
    ],
    submit: {
      title: 'Bewaar',
      verb: 'opdrachten.addInbreng',
      data: { ...data, version: context.version, nonce: context.nonce },
    },
    others: [{ title: 'Terug', verb: 'opdrachten.uitvoering', data }],
    typed: { bron: 'inwoners', activiteit: activiteit ?? GEEN_ACTIVITEIT, ...typed },
  });
}

function herkomstFields(dossier: Dossier): readonly FormField[] {
  const activiteiten = activiteitenOf(dossier).map((one) => ({ value: one.id, title: activiteitName(one) }));
  const themas = [...new Set((dossier.inbreng ?? []).flatMap(({ thema }) => thema ?? []))].slice(0, 6);
  return [
    {
      id: 'bron',
      kind: 'choice',
      compact: true,
      label: 'Van wie',
      help: 'Wie bracht dit in?',
      error: 'Kies van wie dit komt.',
      choices: BRONSOORTEN.map((bron) => ({ value: bron, title: BRON_TITLES[bron] })),
    },
    {
      id: 'activiteit',
      kind: 'choice',
      compact: true,
      label: 'Bij welke activiteit',
      help: 'Kwam het niet uit een activiteit? Kies dan de eerste mogelijkheid.',
      error: 'Kies een activiteit.',
      choices: [{ value: GEEN_ACTIVITEIT, title: 'niet bij een activiteit' }, ...activiteiten],
    },
    {
      id: 'thema',
      kind: 'short',
      label: 'Thema',
      help:
        themas.length === 0
          ? 'Een of twee woorden, zoals: vervoer. Dit mag leeg blijven.'
          : cutText(`Je gebruikte al: ${themas.join(', ')}.`, 200),
      error: `Maak er hooguit ${MAX_THEMA} tekens van.`,
      max: MAX_THEMA,
    },
  ];
}

/** '12 punten bewaard. 2 regels stonden er al (regel 4 en 6).' Empty when nothing was stored or repeated. */
export function lijstWords(bewaard: number, { herhaald, tegengehouden }: Lijst): string {
  const stored = bewaard === 0 ? '' : `Bewaard: ${puntWords(bewaard)}.`;
  const known =
    herhaald.length === 0
      ? ''
      : herhaald.length === 1
        ? `Regel ${herhaald[0]} stond er al. Die telt één keer.`
        : `${herhaald.length} regels stonden er al (${numbers(herhaald)}). Die tellen één keer.`;
  const rest = tegengehouden.length > 0 && bewaard > 0 ? 'De regels hieronder zijn nog niet bewaard.' : '';
  return [stored, known, rest].filter((sentence) => sentence !== '').join(' ');
}

/** Which lines cannot be stored as they are, and why. */
export function heldWords(tegengehouden: readonly Tegengehouden[], bewaard: number): string {
  const lines = tegengehouden
    .slice(0, SHOWN_PROBLEMS)
    .map(({ regel, waarom }) => `Regel ${regel}: ${waarom}.`);
  const more = tegengehouden.length - lines.length;
  return [
    bewaard === 0 ? 'Er is nog niets bewaard. Pas deze regels aan:' : 'Pas deze regels aan:',
    ...lines,
    ...(more > 0 ? [`En nog ${more} regels.`] : []),
  ].join('\n');
}

function numbers(regels: readonly number[]): string {
  const shown = regels.slice(0, 10).join(', ');
  return `regel ${shown}${regels.length > 10 ? ' en meer' : ''}`;
}

/** All inbreng of one opdracht, a page of ten. `page` from 1. */
export function inbrengListCard(list: {
  readonly dossier: Dossier;
  readonly page: number;
  readonly notice?: string;
  readonly tone?: 'warning' | 'good';
}): CardMessage {
  const { dossier, page, notice, tone } = list;
  const all = dossier.inbreng ?? [];
  const data = { opdracht: dossier.id };
  const open = countOordelen(all)['nog open'];
  return voortgangCard({
    eyebrow: 'Inbreng',
    titel: dossier.titel,
    intro: all.length === 0 ? 'Er is nog geen inbreng.' : countWords(all.length, page, 'punt', 'punten'),
    sections: [
      {
        kop: '',
        regels: pageOf(all, page).map((punt) => ({
          tekst: punt.tekst,
          onder: puntLine(punt, dossier),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${punt.tekst}`,
            verb: 'opdrachten.punt',
            data: { ...data, punt: punt.id },
          },
        })),
      },
    ],
    buttons: [
      ...pageButtons(all.length, page, 'opdrachten.inbreng', data),
      ...(open > 0 ? [{ title: 'Geef een oordeel', verb: 'opdrachten.oordeel', data, primary: true }] : []),
      { title: 'Inbreng toevoegen', verb: 'opdrachten.inbrengForm', data },
      { title: 'Terug', verb: 'opdrachten.uitvoering', data },
    ],
    ...(notice === undefined ? {} : { notice }),
    ...(tone === undefined ? {} : { tone }),
  });
}

/** '✕ niet · vervoer · focusgroep van 21 jan 2027'. */
function puntLine(punt: Inbreng, dossier: Dossier): string {
  const parts = [oordeelWords(punt), punt.thema ?? '', sourceWords(punt, dossier)];
  return parts.filter((part) => part !== '').join(' · ');
}

function oordeelWords(punt: Inbreng): string {
  const oordeel = oordeelOf(punt);
  return `${OORDEEL_SIGNS[oordeel]} ${oordeel === 'nog open' ? 'oordeel nog open' : oordeel}`;
}

function sourceWords(punt: Inbreng, dossier: Dossier): string {
  const activiteit = activiteitenOf(dossier).find(({ id }) => id === punt.activiteitId);
  return activiteit ? activiteitName(activiteit) : BRON_TITLES[punt.bron];
}

/** One point, with what can be done with it. */
export function puntCard(view: {
  readonly dossier: Dossier;
  readonly punt: Inbreng;
  readonly notice?: string;
}): CardMessage {
  const { dossier, punt, notice } = view;
  const data = { opdracht: dossier.id, punt: punt.id };
  return voortgangCard({
    eyebrow: 'Inbreng',
    titel: dossier.titel,
    intro: punt.tekst,
    facts: [
      { title: 'Oordeel', value: oordeelWords(punt) },
      ...(punt.oordeel?.reden ? [{ title: 'Reden', value: punt.oordeel.reden }] : []),
      ...(punt.thema ? [{ title: 'Thema', value: punt.thema }] : []),
      { title: 'Van', value: sourceWords(punt, dossier) },
    ],
    buttons: [
      { title: 'Geef een oordeel', verb: 'opdrachten.oordeel', data },
      { title: 'Pas aan', verb: 'opdrachten.puntForm', data },
      { title: 'Haal weg', verb: 'opdrachten.removePuntForm', data },
      { title: 'Alle inbreng', verb: 'opdrachten.inbreng', data: { opdracht: dossier.id } },
    ],
    ...(notice === undefined ? {} : { notice, tone: 'good' }),
  });
}

/** The form to change one point. Inputs: `tekst`, `bron`, `activiteit`, `thema`. */
export function puntFormCard(
  form: FormState & { readonly dossier: Dossier; readonly punt: Inbreng; readonly context: CardContext },
): CardMessage {
  const { dossier, punt, context, typed, ...state } = form;
  const data = { opdracht: dossier.id, punt: punt.id };
  return formCard({
    ...state,
    eyebrow: 'Inbreng aanpassen',
    titel: dossier.titel,
    fields: [
      {
        id: 'tekst',
        kind: 'long',
        label: 'Wat inwoners inbrachten',
        help: 'Schrijf geen namen, adressen of nummers van inwoners op.',
        error: `Vul hooguit ${MAX_PUNT} tekens in.`,
        max: MAX_PUNT,
      },
      ...herkomstFields(dossier),
    ],
    submit: { title: 'Bewaar', verb: 'opdrachten.savePunt', data: { ...data, ...context } },
    others: [{ title: 'Terug', verb: 'opdrachten.punt', data }],
    typed: {
      tekst: punt.tekst,
      bron: punt.bron,
      activiteit: punt.activiteitId ?? GEEN_ACTIVITEIT,
      thema: punt.thema ?? '',
      ...typed,
    },
  });
}

/** The form to take one point off the list. Input: `reden`. */
export function removePuntCard(
  form: FormState & { readonly dossier: Dossier; readonly punt: Inbreng; readonly context: CardContext },
): CardMessage {
  const { dossier, punt, context, ...state } = form;
  const data = { opdracht: dossier.id, punt: punt.id };
  return formCard({
    ...state,
    eyebrow: 'Punt weghalen',
    titel: dossier.titel,
    intro: 'Neem je een punt niet over? Geef dan een oordeel. Weghalen is voor een vergissing.',
    lines: [punt.tekst],
    fields: [
      {
        id: 'reden',
        kind: 'long',
        label: 'Waarom moet dit punt weg',
        help: 'Bijvoorbeeld: het hoort bij een andere opdracht. De geschiedenis bewaart dit.',
        error: `Maak er hooguit ${MAX_REDEN} tekens van.`,
        max: MAX_REDEN,
      },
    ],
    submit: {
      title: 'Haal weg',
      verb: 'opdrachten.removePunt',
      data: { ...data, ...context },
      danger: true,
    },
    others: [{ title: 'Terug', verb: 'opdrachten.punt', data }],
  });
}
