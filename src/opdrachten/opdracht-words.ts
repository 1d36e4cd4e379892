import type { Vergadermoment } from '../shared/behandeling.ts';
import { GEEN_BEREIK_MARKS, GEEN_BEREIK_WORDS, type GeenBereik } from '../shared/bereik.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { projectleiderOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import type { Bereikbaarheid } from './ground/ports.ts';

/** The texts about an opdracht and its projectleider that users read, in one place (Dutch, B1). */

/** What the coördinator can do about it. Plain text. */
function reachAdvice(reach: Exclude<Bereikbaarheid, 'bereikbaar'>, dossier: Dossier): string {
  const naam = projectleiderOf(dossier)?.naam ?? 'de projectleider';
  const open = `Vraag ${naam} om de chat met de Samenkracht!-bot weer te openen. Wat wacht, komt dan vanzelf. Of kies iemand anders.`;
  return {
    vertrokken: 'Kies wie het overneemt.',
    geblokkeerd: open,
    onvindbaar: open,
    'Teams antwoordt niet': `Bel ${naam} even. Typ ‘berichten’ om te zien welk bericht het is.`,
    'chat niet geopend': `Vraag ${naam} om één keer de chat met de Samenkracht!-bot te openen. De vraag om het plan komt dan vanzelf. Of kies iemand anders.`,
    'naam niet herkend': `Kies de goede collega uit de lijst. Of vraag ${naam} om de chat met de Samenkracht!-bot te openen: ik vraag jou dan of dat de goede is.`,
    'naam niet bevestigd': `Typ ‘namen’ en zeg wie ${naam} is, of kies hier een collega. Ik stuur dan de vraag om het plan.`,
    'nog niet bekend': 'Kies wie het participatieplan maakt. Ik stuur dan de vraag om het plan.',
  }[reach];
}

/** What happens after an opdracht was added. Plain text. @param komt when the request stands in the chat */
export function nextSentence(dossier: Dossier, reach: Bereikbaarheid, komt = 'nu'): string {
  const naam = projectleiderOf(dossier)?.naam;
  if (reach === 'bereikbaar') {
    return `${naam ?? 'De projectleider'} krijgt ${komt} een kaart met de vraag om het participatieplan te maken. Je hoort het als het plan is ingediend.`;
  }
  if (reach === 'nog niet bekend' || !naam) {
    return 'Er is nog geen projectleider. Kies er een als je weet wie het wordt. Dan stuur ik de vraag om het plan.';
  }
  return `${reachSentence(reach, dossier)} ${reachAdvice(reach, dossier)}`;
}

/** What became of the meeting of that day (YYYY-MM-DD), when the opdracht will not be on that day after all. */
export function vergaderingRemark(
  chosen: string,
  { datum, geannuleerd }: Vergadermoment,
): string | undefined {
  if (geannuleerd) return 'Let op: deze vergadering is geannuleerd. De opdracht heeft dus nog geen datum.';
  return datum === chosen
    ? undefined
    : `Let op: de vergadering van ${formatDutchDate(chosen)} is verplaatst naar ${formatDutchDate(datum)}.`;
}

/** Why the projectleider cannot be reached yet. Plain text. */
export function reachSentence(reach: Exclude<Bereikbaarheid, 'bereikbaar'>, dossier: Dossier): string {
  const naam = projectleiderOf(dossier)?.naam ?? '';
  const why = (waarom: GeenBereik): string => `${naam} ${GEEN_BEREIK_WORDS[waarom]}.`;
  const sentence: Readonly<Record<typeof reach, string>> = {
    vertrokken: `${why('vertrokken')} Wat ik stuur, komt niet aan.`,
    geblokkeerd: `${why('geblokkeerd')} Wat ik stuur, komt niet aan.`,
    onvindbaar: `${why('onvindbaar')} Wat ik stuur, komt niet aan.`,
    'Teams antwoordt niet': why('Teams antwoordt niet'),
    'chat niet geopend': `${why('chat niet geopend')} De vraag om het plan is dus nog niet aangekomen.`,
    'naam niet herkend': `De naam ${naam} is getypt, en ik weet nog niet wie dat is. De vraag om het plan is dus nog niet verstuurd.`,
    'naam niet bevestigd': `Wie ${naam} is, is nog niet bevestigd. De vraag om het plan is dus nog niet verstuurd.`,
    'nog niet bekend': 'Bij deze opdracht staat nog geen projectleider.',
  };
  return sentence[reach];
}

/** The same as a mark in a list. */
export function reachBadge(reach: Exclude<Bereikbaarheid, 'bereikbaar'>): string {
  const mark: Readonly<Record<typeof reach, string>> = {
    ...GEEN_BEREIK_MARKS,
    'naam niet herkend': 'projectleider nog niet bevestigd',
    'naam niet bevestigd': 'projectleider nog niet bevestigd',
    'nog niet bekend': 'nog geen projectleider',
  };
  return `⚠ ${mark[reach]}`;
}

/** What the coördinator should know of a projectleider or trekker, behind the name. */
export function reachWords(reach: Bereikbaarheid | undefined): string {
  if (reach === undefined || reach === 'bereikbaar' || reach === 'nog niet bekend') return '';
  const words: Readonly<Record<typeof reach, string>> = {
    ...GEEN_BEREIK_MARKS,
    'naam niet herkend': 'ik ken deze collega nog niet',
    'naam niet bevestigd': 'nog niet bevestigd',
  };
  return ` (${words[reach]})`;
}
