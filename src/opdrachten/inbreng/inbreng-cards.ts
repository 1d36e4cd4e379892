import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { opDossier } from '../../shared/bord.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { firstOf } from '../../shared/first-of.ts';
import { counted } from '../../shared/words.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToUitvoering } from '../ground/dossier-buttons.ts';
import { countOordelen, type Inbreng, oordeelOf } from '../ground/inbreng.ts';
import { activiteitenOf } from '../ground/uitvoering.ts';
import { activiteitName, BRON_TITLES, OORDEEL_SIGNS, puntWords } from '../ground/uitvoering-words.ts';
import type { Lijst, Tegengehouden } from './inbreng-list.ts';

const SHOWN_PROBLEMS = 8;

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
  const { first, more } = firstOf(tegengehouden, SHOWN_PROBLEMS);
  const lines = first.map(({ regel, waarom }) => `Regel ${regel}: ${waarom}.`);
  const way = tegengehouden.some(({ isDoubt }) => isDoubt)
    ? 'Pas deze regels aan, of zet hieronder aan dat het niet van een inwoner is:'
    : 'Pas deze regels aan:';
  return [
    bewaard === 0 ? `Er is nog niets bewaard. ${way}` : way,
    ...lines,
    ...(more > 0 ? [`En nog ${counted(more, 'regel', 'regels')}.`] : []),
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
      backToUitvoering(data.opdracht),
    ],
    notice,
    tone,
    bord: opDossier(dossier.id, 'inbreng'),
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
  const bron = activiteit ? activiteitName(activiteit) : BRON_TITLES[punt.bron];
  return punt.groep === undefined ? bron : `${punt.groep}, ${bron}`;
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
      { title: 'Bekijk alle inbreng', verb: 'opdrachten.inbreng', data: { opdracht: dossier.id } },
    ],
    bericht: punt.bericht,
    notice,
    tone: 'good',
  });
}
