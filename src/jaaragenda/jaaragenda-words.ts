import { faseWords } from '../shared/beleidsfase.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { metLidwoord } from '../shared/overleg-naam.ts';
import { listWords } from '../shared/words.ts';
import {
  type Contact,
  type Herkomst,
  type Onderwerp,
  type OnderwerpStand,
  standOf,
  type Vraag,
} from './jaaragenda.ts';

/** The texts about the jaaragenda that users read (Dutch, B1). Plain text. */

export const HERKOMST_TITLES: Readonly<Record<Herkomst, string>> = {
  uitvoeringsprogramma: 'Uit het uitvoeringsprogramma',
  gemeente: 'Van een gemeente',
  inwoners: 'Van inwoners',
  besloten: 'Uit een eerder besluit',
};

const HERKOMST_WORDS: Readonly<Record<Herkomst, string>> = {
  uitvoeringsprogramma: 'uit het uitvoeringsprogramma',
  gemeente: 'van een gemeente',
  inwoners: 'van inwoners',
  besloten: 'uit een eerder besluit',
};

/** 'van inwoners', 'van gemeente Huizen'. */
export function herkomstWords({ herkomst, gemeente }: Pick<Onderwerp, 'herkomst' | 'gemeente'>): string {
  if (herkomst === 'gemeente' && gemeente !== undefined) return `van gemeente ${gemeente}`;
  return HERKOMST_WORDS[herkomst];
}

/** How far a topic is, as a sentence. */
export function standSentence(onderwerp: Onderwerp): string {
  const { vastgesteld, naar } = onderwerp;
  const fixed = vastgesteld
    ? `Vastgesteld door ${metLidwoord(vastgesteld.overlegNaam)} op ${formatDutchDate(vastgesteld.datum)}.`
    : '';
  switch (standOf(onderwerp)) {
    case 'voorlopig':
      return 'Voorlopig. De portefeuillehouders stellen de jaaragenda vast.';
    case 'vastgesteld':
      return fixed;
    case 'opdracht':
      return `${fixed} Er is een opdracht van gemaakt.`;
    case 'doorgeschoven':
      return `Doorgeschoven naar ${naar}. ${fixed}`.trim();
    case 'vervallen':
      return `Dit gaat niet verder: ‘${onderwerp.vervallen?.reden ?? ''}’ ${fixed}`.trim();
  }
}

const STAND_SIGNS: Readonly<Record<OnderwerpStand, string>> = {
  voorlopig: 'voorlopig',
  vastgesteld: '✓ vastgesteld',
  opdracht: '✓ opdracht gemaakt',
  doorgeschoven: '→ doorgeschoven',
  vervallen: 'vervallen',
};

/** One line in the list: 'voorlopig · van inwoners · Samira El Amrani'. */
export function listLine(onderwerp: Onderwerp): string {
  return [
    STAND_SIGNS[standOf(onderwerp)],
    herkomstWords(onderwerp),
    onderwerp.fase === undefined ? '' : `fase ${onderwerp.fase}`,
    listWords(onderwerp.projectleiders ?? []),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** 'evaluatie, sinds 3 mrt 2027. Eerder: uitvoering (4 feb 2026)'. */
export function faseLine({ fase, fasen = [] }: Pick<Onderwerp, 'fase' | 'fasen'>): string {
  const last = fasen.at(-1);
  const since =
    last === undefined ? '' : `, gekozen op ${formatShortDutchDate(localDate(last.op))} door ${last.door}`;
  const earlier = fasen
    .slice(0, -1)
    .slice(-MOST_FASEN)
    .map((one) => `${faseWords(one.fase)} (${formatShortDutchDate(localDate(one.op))})`);
  const before = earlier.length === 0 ? '' : `. Eerder: ${listWords(earlier)}`;
  return `${faseWords(fase)}${since}${before}`;
}
const MOST_FASEN = 4;

/** Who was asked just now, and who is asked once it is known who they are. */
export function askedNotice(aan: readonly Contact[]): string {
  const reached = aan.filter(({ id }) => id !== undefined).length;
  const names = aan.flatMap(({ id, naam }) => (id === undefined ? [naam] : []));
  const asked = reached === 1 ? '1 collega krijgt' : `${reached} collega’s krijgen`;
  return [
    ...(reached > 0 ? [`${asked} een bericht met de vraag.`] : []),
    ...(names.length > 0
      ? [`Nog niet bevestigd wie dit is: ${listWords(names)}. Na jouw ja krijgt die collega de vraag.`]
      : []),
  ].join(' ');
}

/** '3 collega’s, 2 gaven antwoord'. */
export function askedWords(vragen: readonly Vraag[]): string {
  const answered = vragen.filter(({ beantwoord }) => beantwoord !== undefined).length;
  const people = vragen.length === 1 ? '1 collega' : `${vragen.length} collega’s`;
  const names = vragen.flatMap(({ aan }) => (aan.id === undefined ? [aan.naam] : []));
  const waits = names.length === 0 ? '' : `. Nog niet bevestigd wie dit is: ${listWords(names)}`;
  return `${people}, ${answered} ${answered === 1 ? 'gaf' : 'gaven'} antwoord${waits}`;
}

/** '4 onderwerpen: 3 voorlopig, 1 vastgesteld.' */
export function countsSentence(onderwerpen: readonly Onderwerp[]): string {
  if (onderwerpen.length === 0) return 'Er staan nu geen onderwerpen op.';
  const counts = { voorlopig: 0, vastgesteld: 0, opdracht: 0, doorgeschoven: 0, vervallen: 0 };
  for (const one of onderwerpen) counts[standOf(one)] += 1;
  const parts = [
    [counts.voorlopig, 'voorlopig'],
    [counts.vastgesteld, 'vastgesteld'],
    [counts.opdracht, 'met een opdracht'],
    [counts.doorgeschoven, 'doorgeschoven'],
    [counts.vervallen, 'vervallen'],
  ] as const;
  const total = onderwerpen.length === 1 ? '1 onderwerp' : `${onderwerpen.length} onderwerpen`;
  const shown = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${total}: ${shown.join(', ')}.`;
}
