import { OPDRACHTEN } from '../../wereld/opdrachten.ts';
import type { Opdracht } from '../../wereld/stappen.ts';

/** How people call the things of the seeded world when they talk about them. */

/** Half a title, and one word of it where one word is enough. */
const KORT: Readonly<Record<string, readonly [half: string, word?: string]>> = {
  vervoer: ['leerlingenvervoer'],
  dagbest: ['dagbesteding wijk', 'dagbesteding'],
  schuld: ['schuldhulp jongvolwassenen', 'schuldhulp'],
  opvang: ['nachtopvang winter', 'nachtopvang'],
  taal: ['taalcoaches nieuwkomers', 'taalcoaches'],
  sport: ['sport en bewegen'],
  jeugdggz: ['wachttijden ggz', 'wachttijden'],
  mantel: ['mantelzorgwaardering'],
  beschermd: ['beschermd thuis'],
  kinderarm: ['kinderarmoede'],
  hulpmid: ['hulpmiddelen sneller', 'hulpmiddelen'],
  pleeg: ['pleegzorg dichtbij', 'pleegzorg'],
  eenzaam: ['eenzaamheid ouderen', 'eenzaamheid'],
  uithuis: ['uithuisplaatsing'],
  school: ['school als vindplaats', 'vindplaats'],
  inkoop: ['inkoop jeugdhulp', 'inkoop'],
  wmoloket: ['wmo-loket', 'loket'],
  woonzorg: ['wonen met zorg'],
  jongmant: ['jonge mantelzorgers'],
  preventie: ['preventie school', 'preventie'],
  cliond: ['cliëntondersteuning'],
  thuis: ['huishoudelijke hulp', 'herinrichting'],
  vrouwen: ['vrouwenopvang'],
  autisme: ['autisme'],
  digi: ['digitaal meedoen'],
  crisis: ['crisisplekken'],
  geldzorg: ['hulp bij geldzorgen', 'geldzorgen'],
  respijt: ['respijtzorg ouders', 'respijtzorg'],
  dakloos: ['dakloze jongeren'],
  doventolk: ['tolk in de zorg', 'tolk'],
  opvoed: ['opvoedhulp'],
  vervoerwmo: ['vervoer op maat'],
  wijkteam: ['wijkteams'],
  kinderopv: ['kinderopvang'],
  begroet: ['begroting participatie', 'begroting'],
  buurtzorg: ['zorg in de buurt'],
  scheiden: ['kinderen bij scheiding', 'scheiding'],
  ggzwijk: ['ggz in de wijk'],
  doorstart: ['doorstart'],
  mantelh: ['logeerhuis mantelzorgers', 'logeerhuis'],
  speel: ['speelplekken'],
  wetver: ['verordening jeugdhulp', 'verordening'],
  spoedh: ['spoedhulp weekend', 'spoedhulp'],
  ceo: ['cliëntervaring wmo', 'cliëntervaring'],
  woonurg: ['urgentie woningmarkt', 'woningmarkt'],
  jeugdraad: ['regionale jeugdraad', 'jeugdraad'],
  zorgapp: ['app zorgvragen', 'zorgvragen'],
  oudpl: ['ouderenplatform'],
};

const half = ({ id, titel }: Opdracht): string => KORT[id]?.[0] ?? titel;

/** Two letters in the middle of its longest word change places. */
export function vertikt(words: string): string {
  const longest = words.split(/[ -]/).reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest.length < 6) return words;
  const at = Math.floor(longest.length / 2) - 1;
  const wrong = `${longest.slice(0, at)}${longest[at + 1]}${longest[at]}${longest.slice(at + 2)}`;
  return words.replace(longest, wrong);
}

/** Ways to name one opdracht. */
export const NOEMT: Readonly<Record<string, (opdracht: Opdracht) => string>> = {
  titel: ({ titel }) => titel,
  klein: ({ titel }) => titel.toLowerCase(),
  'de opdracht': ({ titel }) => `de opdracht ${titel}`,
  'het dossier': (opdracht) => `het dossier ${half(opdracht)}`,
  half,
  woord: (opdracht) => KORT[opdracht.id]?.[1] ?? half(opdracht),
  tikfout: (opdracht) => vertikt(half(opdracht)),
  kenmerk: ({ kenmerk }) => kenmerk,
};

export const opdracht = (id: string): Opdracht => {
  const found = OPDRACHTEN.find((one) => one.id === id);
  if (!found) throw new Error(`There is no opdracht ${id}.`);
  return found;
};

/** How an activiteit is called in a sentence, and whether it is more than one. */
export const ACTIVITEIT: Readonly<Record<string, string>> = {
  focusgroep: 'de focusgroep',
  interviews: 'de interviews',
  spiegelgesprek: 'het spiegelgesprek',
  groepsgesprek: 'het groepsgesprek',
  werkbezoek: 'het werkbezoek',
  testsessie: 'de testsessie',
  klankbordgroep: 'de klankbordgroep',
  werkgroep: 'de werkgroep',
  brainstormsessie: 'de brainstormsessie',
  enquête: 'de enquête',
};
