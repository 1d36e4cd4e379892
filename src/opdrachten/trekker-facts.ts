import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import type { Dossier } from './ground/dossier.ts';
import { afspraakWords } from './ground/trekker-afspraak.ts';
import { type TrekkerTaak, trekkerTaken } from './ground/trekker-taken.ts';

/** More than this of an agreement stands in the form alone, in characters. */
const MAX = 300;

const TAAK_WORDS: Readonly<Record<Exclude<TrekkerTaak['soort'], 'onderteken'>, string>> = {
  'stel de vraag': 'stelt de vraag',
  'wees erbij': 'is bij een bijeenkomst',
  'wees aanspreekpunt': 'is het eerste aanspreekpunt',
  'breng verder': 'brengt de uitkomst verder',
};

/** What was agreed with the trekker, and what is known of what was done: who says nothing is not counted as done. */
export function trekkerFacts(dossier: Dossier) {
  const { trekkerAfspraak } = dossier;
  return [
    ...(trekkerAfspraak
      ? [{ title: 'Afgesproken', value: escapeLine(cutText(afspraakWords(trekkerAfspraak), MAX)) }]
      : []),
    ...trekkerTaken(dossier).flatMap((taak) =>
      taak.soort === 'onderteken'
        ? []
        : [
            {
              title: 'Rol trekker',
              value: escapeLine(`${TAAK_WORDS[taak.soort]}: ${standWords(dossier, taak)}`),
            },
          ],
    ),
  ];
}

function standWords(dossier: Dossier, { id, gedaan, voorbij }: TrekkerTaak): string {
  const done = dossier.trekkerTaken?.find(({ taakId }) => taakId === id);
  if (gedaan && done) return `gedaan, gezegd op ${formatShortDutchDate(localDate(done.op))}`;
  return voorbij ? 'niet bekend of dit is gedaan' : 'nog niet gedaan';
}
