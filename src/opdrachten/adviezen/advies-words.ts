import { formatDutchDate, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import {
  type Advies,
  type AdviesOordeel,
  adviesStand,
  besluitErvoor,
  type Conclusie,
  openAdviesPunten,
} from '../ground/advies.ts';
import type { Dossier } from '../ground/dossier.ts';

/** The texts about asked advice that users read (Dutch, B1). Plain text. */

export const CONCLUSIE_TITLES: Readonly<Record<Conclusie, string>> = {
  positief: 'Positief',
  'positief mits': 'Positief, met voorwaarden',
  negatief: 'Negatief',
  'geen advies': 'De raad geeft geen advies',
};
export const ADVIES_OORDEEL_TITLES: Readonly<Record<AdviesOordeel, string>> = {
  overgenomen: 'Overgenomen',
  deels: 'Deels overgenomen',
  niet: 'Niet overgenomen',
};

/** Where it stands, in a few words. */
export function adviesStandWords(advies: Advies): string {
  const { uiterlijk, ontvangen, geen, verteld, teruggekeken } = advies;
  const open = openAdviesPunten(advies).length;
  switch (adviesStand(advies)) {
    case 'gevraagd':
      return `gevraagd, uiterlijk ${formatShortDutchDate(uiterlijk)}`;
    case 'gesloten':
      return ontvangen ? 'de raad geeft geen advies' : `geen advies ontvangen: ${geen?.reden ?? ''}`;
    case 'ontvangen':
      return `${ontvangen?.conclusie ?? ''}, ${open === 1 ? '1 punt wacht' : `${open} punten wachten`} op antwoord`;
    case 'beantwoord':
      return `${ontvangen?.conclusie ?? ''}, de raad moet het antwoord nog horen`;
    case 'verteld':
      return `${ontvangen?.conclusie ?? ''}, verteld op ${formatShortDutchDate(verteld?.datum ?? uiterlijk)}`;
    case 'teruggekeken':
      return `${ontvangen?.conclusie ?? ''}, teruggekeken: ${teruggekeken?.uitkomst ?? ''}`;
  }
}

/** The one sentence of its card. */
export function adviesSentence(advies: Advies, today: string): string {
  const { uiterlijk, verteld, teruggekeken } = advies;
  switch (adviesStand(advies)) {
    case 'gevraagd':
      return uiterlijk < today
        ? `Het advies werd gevraagd voor ${formatDutchDate(uiterlijk)}. Er is nog geen advies vastgelegd.`
        : `Het advies is gevraagd voor ${formatDutchDate(uiterlijk)}.`;
    case 'gesloten':
      return 'Bij dit advies hoeft niemand meer iets te doen.';
    case 'ontvangen':
      return 'Geef bij elk punt een antwoord.';
    case 'beantwoord':
      return 'Vertel de raad wat er met het advies is gedaan.';
    case 'verteld':
      return `De raad weet wat er is gedaan. Terugkijken is afgesproken voor ${formatDutchDate(verteld?.terugkijken ?? uiterlijk)}.`;
    case 'teruggekeken':
      return `Er is teruggekeken: ${teruggekeken?.uitkomst ?? ''}.`;
  }
}

/** Said of what came after the besluit; '' when it came before, or there is none. */
export function naBesluitWords(advies: Advies, { besluiten }: Pick<Dossier, 'besluiten'>): string {
  const besluit = besluitErvoor(advies, besluiten);
  return besluit
    ? `Dit advies kwam na het besluit van ${besluit.overlegNaam} op ${formatDutchDate(besluit.datum)}. Dat kon het niet meer meewegen. De raad krijgt wel antwoord.`
    : '';
}

/** '1 week', '6 weken'. */
export function weekWords(weken: number): string {
  return weken === 1 ? '1 week' : `${weken} weken`;
}
