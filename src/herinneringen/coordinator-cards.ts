import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { uiterlijkWords } from '../shared/uiterlijk.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { lookButton } from '../verplichtingen/zaak.ts';
import type { AanspraakRef } from './ports.ts';

/** What the coördinator sees of what others did with their reminders. */

const MAX_TITLE = 200;

/** What is not asked any more says no last day, with a sentence about it. */
function asked({ soort, titel }: Verplichting, sentence: string) {
  return { about: cutText(titel, MAX_TITLE), text: `${soortOf(soort).vraag}.\n${sentence}` };
}

/** What is owed, with a sentence about it. */
function owed(verplichting: Verplichting, sentence: string) {
  const what = `${soortOf(verplichting.soort).vraag}, ${uiterlijkWords(verplichting)}.`;
  return { about: cutText(verplichting.titel, MAX_TITLE), text: `${what}\n${sentence}` };
}

/** What stands in the place of such a message once it does not hold any more. */
export function earlierCard(zaakId: string, titel: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Dit bericht is van eerder',
    about: cutText(titel, MAX_TITLE),
    text: 'Je hoeft hiervoor niets meer te doen. Bij de knop zie je hoe het nu is.',
    buttons: [lookButton(zaakId)],
  });
}

/** Somebody snoozed beyond the last day (domain: Verplichtingen and their dates). */
export function lateSnoozeCard(verplichting: Verplichting, naam: string, tot: string): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title: 'Een herinnering is uitgesteld tot na de laatste dag',
    ...owed(
      verplichting,
      `${naam} wil pas op ${formatDutchDate(tot)} weer een herinnering. Bel gerust even om te vragen wat er nodig is.`,
    ),
    buttons: [lookButton(verplichting.zaakId)],
  });
}

/** Somebody says that it is done. @param klopt whether it is, as far as is known; undefined: the coördinator did not answer yet */
export function claimCard(
  verplichting: Verplichting,
  ref: AanspraakRef,
  naam: string,
  klopt: boolean | undefined,
): CardMessage {
  const data = { verplichting: ref.verplichtingId, eigenaar: ref.eigenaarId };
  if (klopt !== undefined) {
    return meldingCard({
      tone: 'goed',
      title: klopt ? 'Dit is klaar' : 'Dit is nog niet klaar',
      ...asked(
        verplichting,
        klopt
          ? 'Ik herinner er niemand meer aan.'
          : `${naam} zei dat dit al was gedaan. Ik herinner daar weer aan.`,
      ),
      buttons: [lookButton(verplichting.zaakId)],
    });
  }
  return meldingCard({
    tone: 'uitleg',
    title: 'Is dit al gedaan?',
    ...owed(
      verplichting,
      `${naam} zegt dat dit al is gedaan. Bij mij staat het nog open. Klopt het? Bijvoorbeeld omdat het plan op papier is gemaakt.`,
    ),
    buttons: [
      { title: 'Ja, het is klaar', verb: 'herinneringen.confirm', data: { ...data, klopt: 'ja' } },
      { title: 'Nee, nog niet', verb: 'herinneringen.confirm', data: { ...data, klopt: 'nee' } },
      lookButton(verplichting.zaakId),
    ],
  });
}

/** Somebody asks whether another can do it. @param isDone it went to somebody else, or is done */
export function handOverCard(verplichting: Verplichting, naam: string, isDone: boolean): CardMessage {
  if (isDone) {
    return meldingCard({
      tone: 'goed',
      title: 'Dit is geregeld',
      ...asked(verplichting, `${naam} vroeg om dit over te dragen. Je hoeft niets meer te doen.`),
      buttons: [lookButton(verplichting.zaakId)],
    });
  }
  return meldingCard({
    tone: 'uitleg',
    title: 'Wie kan dit overnemen?',
    ...owed(verplichting, `${naam} vraagt om dit over te dragen aan iemand anders.`),
    buttons: [
      {
        title: 'Kies een projectleider',
        verb: 'opdrachten.assign',
        data: { opdracht: verplichting.zaakId },
      },
    ],
  });
}
