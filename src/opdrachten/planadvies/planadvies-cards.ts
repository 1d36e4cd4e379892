import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { localDate } from '../../shared/clock.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { ADVISED_PLANS } from '../../shared/way-buttons.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type Planadvies, planadviesWords, planadviezenNu } from '../ground/planadvies.ts';

/** Leads to the plan as an adviseur reads it. */
export const toPlanadvies = ({ id }: Pick<Dossier, 'id'>): CardButton => ({
  title: 'Lees het plan',
  verb: 'opdrachten.planadvies',
  data: { opdracht: id },
});

/** A part of the plan, for who advises. */
export type PlanDeel = {
  readonly naam: string;
  readonly answers: readonly { readonly label: string; readonly text: string }[];
};

/** A plan as an adviseur reads it. @param view `waarom`: why no advice can be given on it; absent: it can */
export function planVoorAdviesCard(view: {
  readonly dossier: Dossier;
  readonly plan: readonly PlanDeel[];
  readonly lezerId: string;
  readonly waarom?: string | undefined;
}): CardMessage {
  const { dossier, plan, lezerId, waarom } = view;
  const { ingediend } = dossier;
  const adviezen = planadviezenNu(dossier);
  const isAdvised = adviezen.some(({ doorId }) => doorId === lezerId);
  return voortgangCard({
    eyebrow: 'Plan om over te adviseren',
    titel: dossier.titel,
    intro: [
      ingediend ? `Ingediend op ${formatDutchDate(localDate(ingediend.op))}.` : '',
      waarom ?? akkoordWords(dossier),
    ]
      .filter((words) => words !== '')
      .join(' '),
    sections: [
      ...plan.map(({ naam, answers }) => ({
        kop: naam,
        regels: answers.map(({ label, text }) => ({ boven: label, tekst: text })),
      })),
      { kop: 'Advies over de manier', regels: adviezen.map((one) => ({ tekst: planadviesWords(one) })) },
    ],
    buttons: [
      ...(waarom !== undefined ? [] : [isAdvised ? changeAdvies(dossier) : giveAdvies(dossier)]),
      ADVISED_PLANS,
    ],
  });
}

const changeAdvies = ({ id }: Dossier): CardButton => ({
  title: 'Pas je advies aan',
  verb: 'opdrachten.planadviesForm',
  data: { opdracht: id },
});
const giveAdvies = (dossier: Dossier): CardButton => ({
  ...changeAdvies(dossier),
  title: 'Geef advies',
  primary: true,
});

/** After the advice was given: who reads it. What the plan says was read before it, and is a press away. */
export function bewaardPlanadviesCard(dossier: Dossier, hoort: string): CardMessage {
  const still = dossier.status === 'plan ingediend' ? '' : ` ${akkoordWords(dossier)}`;
  return meldingCard({
    tone: 'goed',
    title: 'Dank je wel voor je advies',
    about: dossier.titel,
    text: `Je advies is bewaard. ${hoort}${still}`,
    buttons: [changeAdvies(dossier), toPlanadvies(dossier)],
  });
}

/** A meeting may have decided, or put it off, before anybody agreed. */
function akkoordWords({ status, afgestemd }: Pick<Dossier, 'status' | 'afgestemd'>): string {
  if (status === 'plan ingediend') return 'Het wacht op een akkoord.';
  return afgestemd ? 'Er is al een akkoord.' : 'Het wacht niet meer op een akkoord.';
}

/** Plans that an adviseur can read, what waits for an akkoord on top; a page of ten. @param list `page` from 1 */
export function planadviezenCard(list: {
  readonly dossiers: readonly Dossier[];
  readonly page: number;
}): CardMessage {
  const { dossiers, page } = list;
  return voortgangCard({
    eyebrow: 'Advies over de manier',
    titel: 'Plannen die wachten op een akkoord',
    intro:
      dossiers.length === 0
        ? 'Er wacht nu geen plan op een akkoord.'
        : countWords(dossiers.length, page, 'plan', 'plannen'),
    sections: [
      {
        kop: '',
        regels: pageOf(dossiers, page).map((dossier) => {
          const [advies] = planadviezenNu(dossier);
          return {
            tekst: dossier.titel,
            onder: advies ? `✓ advies van ${advies.door}` : 'nog geen advies',
            button: { ...toPlanadvies(dossier), title: 'Lees', tooltip: `Lees: ${dossier.titel}` },
          };
        }),
      },
    ],
    buttons: pageButtons(dossiers.length, page, 'opdrachten.planadviezen'),
  });
}

/** A plan asks for advice, as a message to an adviseur. @param uiterlijk the last day, YYYY-MM-DD */
export function vraagPlanadviesCard(dossier: Dossier, uiterlijk: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Wat vind jij van deze manier?',
    about: dossier.titel,
    text: `Dit plan is ingediend. Past de manier bij de mensen om wie het gaat? Geef je advies uiterlijk ${formatDutchDate(uiterlijk)}. Wie het plan maakt en wie het beoordeelt, lezen het. Lezen kost ongeveer vijf minuten.`,
    buttons: [toPlanadvies(dossier)],
  });
}

/** The same once it was advised, agreed or taken back. */
export function planadviesOverCard(dossier: Dossier): CardMessage {
  const [advies] = planadviezenNu(dossier);
  return meldingCard({
    tone: 'uitleg',
    title: advies ? 'Er is advies over dit plan' : 'Dit plan wacht niet meer op advies',
    about: dossier.titel,
    text: 'Je hoeft niets te doen.',
    buttons: [toPlanadvies(dossier)],
  });
}

/** That an adviseur said something of the plan, for who leads the opdracht: it can be given after the akkoord as well. */
export function gegevenPlanadviesCard(dossier: Dossier, advies: Planadvies): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Er is advies over de manier in je plan',
    about: dossier.titel,
    text: `${planadviesWords(advies)}\nJij beslist of je er iets mee doet.`,
    buttons: [{ title: 'Bekijk het plan', verb: 'opdrachten.plan', data: { opdracht: dossier.id } }],
  });
}
