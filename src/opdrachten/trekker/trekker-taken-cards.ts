import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { buttonRows } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { apartWoorden } from '../../shared/leeg.ts';
import { cutText, escapeLine } from '../../shared/markdown.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { projectleiderOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { signCard } from '../ground/sign-card.ts';
import type { TrekkerTaak } from '../ground/trekker-taken.ts';
import { activiteitenOf } from '../ground/uitvoering.ts';
import { whenWords } from '../ground/uitvoering-words.ts';
import type { OpenTaken } from './open-taken.ts';

const TITLES: Readonly<Record<TrekkerTaak['soort'], string>> = {
  'stel de vraag': 'Stel de vraag aan inwoners',
  'wees erbij': 'Ga naar de bijeenkomst met inwoners',
  'wees aanspreekpunt': 'Jij bent het eerste aanspreekpunt',
  onderteken: 'Onderteken de terugkoppeling',
  'breng verder': 'Breng de uitkomst verder',
};

/**
 * One task of the bestuurlijk trekker as a card: what, for which opdracht, when, and that it is done.
 * @param today YYYY-MM-DD: before its day nobody did it
 */
export function trekkerTaakCard(
  dossier: Dossier,
  taak: TrekkerTaak,
  nonce: string,
  today: string,
): CardMessage {
  const { id, soort, gedaan } = taak;
  const asked = dossier.terugkoppelingen?.find(({ tekst }) => tekst && tekst.versie === taak.versie)?.tekst;
  if (soort === 'onderteken' && asked) return signCard(dossier, asked, nonce);
  const opdracht = dossier.id;
  const show = showOpdracht(opdracht);
  if (gedaan)
    return meldingCard({
      tone: 'goed',
      title: `✓ Gedaan: ${TITLES[soort].toLowerCase()}`,
      about: dossier.titel,
      text: sentences(dossier, taak).join('\n'),
      buttons: [show],
    });
  if (taak.voorbij)
    return meldingCard({
      tone: 'goed',
      title: 'Je hoeft hier niets meer te doen',
      about: dossier.titel,
      text: overWords(dossier, soort),
      buttons: [show],
    });
  const done = { opdracht, taak: id, nonce };
  // What is done with the outcome was agreed before.
  const afspreken =
    soort === 'breng verder'
      ? []
      : [{ title: 'Spreek af hoe', verb: 'opdrachten.spreekAf', data: { opdracht } }];
  return meldingCard({
    tone: 'uitleg',
    title: TITLES[soort],
    about: dossier.titel,
    text: sentences(dossier, taak).join('\n'),
    buttons: [
      ...(taak.vanaf !== undefined && taak.vanaf > today
        ? []
        : [{ title: 'Dit is gedaan', verb: 'opdrachten.finishTaak', data: done, primary: true }]),
      ...afspreken,
      show,
    ],
  });
}

/** Why nothing is asked of the trekker any more. */
function overWords(dossier: Dossier, soort: TrekkerTaak['soort']): string {
  const standen = activiteitenOf(dossier).map(({ stand }) => stand);
  if (
    soort === 'wees aanspreekpunt' ||
    standen.some((stand) => stand === 'gepland' || stand === 'uitgenodigd')
  )
    return 'Er is een besluit over deze opdracht.';
  return standen.includes('gehouden')
    ? 'De gesprekken met inwoners zijn geweest.'
    : 'Er staat geen gesprek met inwoners meer gepland.';
}

/** ' met inwoners (spiegelgesprek)'; 'anders' says nothing. */
function soortWords(activiteit = 'anders'): string {
  return activiteit === 'anders' ? ' met inwoners' : ` met inwoners (${activiteit})`;
}

function sentences(dossier: Dossier, { soort, wanneer, activiteit }: TrekkerTaak): string[] {
  const projectleider = projectleiderOf(dossier);
  const when =
    wanneer === undefined
      ? ''
      : `Het gaat om de activiteit${soortWords(activiteit)} van ${whenWords(wanneer)}.`;
  const who = projectleider ? `Overleg met de projectleider: ${projectleider.naam}.` : '';
  const what = {
    'stel de vraag': dossier.plan.centraleVraag ? `De vraag is: ${dossier.plan.centraleVraag}` : '',
    'wees erbij': 'Inwoners merken dan dat het bestuur luistert.',
    'wees aanspreekpunt': 'Inwoners en collega’s kunnen met vragen over dit onderwerp bij jou terecht.',
    onderteken: '',
    'breng verder': `Dit is afgesproken: ${dossier.trekkerAfspraak?.daarna ?? ''}`,
  }[soort];
  return [what, when, who].filter((sentence) => sentence !== '');
}

/** `mijn taken`: what a bestuurlijk trekker still does, a page of ten. */
export function takenListCard({ rows, opdrachten, zonderPlan }: OpenTaken, page: number): CardMessage {
  const none =
    opdrachten === 0
      ? 'Je bent nu van geen opdracht bestuurlijk trekker.'
      : 'Er staan geen taken voor je open.';
  const empty = [none, apartWoorden({ mist: 'plan', aantal: zonderPlan })]
    .filter((words) => words !== '')
    .join(' ');
  return {
    card: 'opdrachten/opdrachten-lijst',
    data: {
      title: 'Mijn taken als bestuurlijk trekker',
      notice: '',
      count: rows.length === 0 ? empty : countWords(rows.length, page, 'taak', 'taken'),
      rows: pageOf(rows, page).map(({ dossier, taak }) => ({
        titel: TITLES[taak.soort],
        line: escapeLine(cutText(dossier.titel, 160)),
        dates: taak.wanneer === undefined ? '' : whenWords(taak.wanneer),
        note: '',
        button: 'Bekijk',
        tooltip: `Bekijk: ${cutText(dossier.titel, 80)}`,
        verb: 'opdrachten.openTaak',
        data: { opdracht: dossier.id, taak: taak.id },
      })),
      buttonRows: buttonRows(pageButtons(rows.length, page, 'opdrachten.taken')),
    },
    summary: rows.length === 0 ? empty : `Taken: ${rows.length}`,
  };
}
