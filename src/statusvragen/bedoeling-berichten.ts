import { says } from '../bot/bot-cards.ts';
import type { CardButton } from '../shared/card-context.ts';
import { HELP } from '../shared/way-buttons.ts';

/** What is wanted and not done here: why, and what can be done instead. */
export type Bericht = {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly CardButton[];
};

export const ZELF_MELDEN: Bericht = {
  title: 'Afwezigheid meldt iemand zelf',
  text: 'Je collega typt ‘ik ben afwezig’ in de eigen chat met mij. Kan dat niet? Draag dan over wat niet kan wachten. Dan krijgt een ander de herinneringen. Er is nog niets veranderd.',
  buttons: [
    { title: 'Draag over', ...says('overdragen') },
    { title: 'Bekijk wie er niet is', ...says('wie is er niet') },
  ],
};

export const MAILT_NIET: Bericht = {
  title: 'Mailen doe ik niet',
  text: 'Van een vergadering maak ik de agenda en de stukken als document. Een antwoord kun je meenemen als bestand, met ‘Exporteer’. Die stuur je dan zelf.',
  buttons: [{ title: 'Bekijk de agenda', verb: 'vergaderingen.agenda' }, HELP],
};
export const VRAAGT_NIET: Bericht = {
  title: 'Dat vraag je zelf',
  text: 'Ik stel een collega geen vragen voor je. Wie nog iets moet doen, krijgt daarvoor vanzelf een herinnering.',
  buttons: [{ title: 'Bekijk wat openstaat', ...says('wie moet er nog iets doen?') }, HELP],
};
