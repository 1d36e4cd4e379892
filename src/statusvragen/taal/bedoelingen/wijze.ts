import { METHODE_NAMEN } from '../../../opdrachten/ground/methoden.ts';
import { comparable } from '../../../shared/compare.ts';
import type { BedoelingSoort } from '../../ground/bedoeling.ts';

/** How people say what they want to do: by kind, the first that fits. */
export type Wijze = {
  readonly soort: BedoelingSoort;
  /**
   * Tried on the words without what only makes it polite. '@overleg', '@dag' and '@naam' stand for what was recognised. Sentences
   * give an order or wish something; what asks never comes here.
   */
  readonly says: readonly RegExp[];
  /** Tried on all words, as they were typed: 'is al gebeurd' and 'dat wordt later' begin as a question does. */
  readonly whole?: readonly RegExp[];
  /** The same, told as something that happened, of one opdracht: 'pleegzorg is besloten'. With a question mark it is asked. */
  readonly tells?: readonly RegExp[];
  /** The words of the kind itself: they name no opdracht, and a typing error in one is mended. */
  readonly eigen: readonly string[];
  /** It is about an opdracht. */
  readonly opdracht?: true;
  /** What the days are of. Absent: no day belongs to it. */
  readonly dagen?: 'vergadering' | 'nieuwe dag' | 'periode';
  /** Names somebody. */
  readonly naam?: true;
  /** The words that follow, as typed, on the whole text. */
  readonly tekst?: RegExp;
  /** What may stand behind those, after a comma, with a name, an overleg or a day: without such words nothing else belongs to it. */
  readonly erbij?: readonly string[];
};

export const words = (text: string): readonly string[] => text.split(/\s+/);
export const VERGADERING = '(?:@overleg|\\b(?:vergadering|overleg|bijeenkomst)\\b)';
export const ADD =
  'voeg zet toe toevoegen erbij schrijf opschrijven noteer noteren leg vast vastleggen nieuwe nieuw';
export const MAKE =
  'maak maken schrijf schrijven begin beginnen start starten open openen vul invullen aanpassen';

/** The methods, as they are compared, for a pattern. */
export const METHODEN = METHODE_NAMEN.filter((naam) => naam !== 'anders' && !naam.includes(' '))
  .map((naam) => comparable(naam))
  .join('|');

export const ACTIVITEIT = `\\b(?:${METHODEN}|activiteit|groepje|gesprek met (?:inwoners|ouders|jongeren|ouderen))\\b`;
export const MENSEN =
  '\\b(?:mensen|inwoners|deelnemers|personen|man|jongeren|ouders|ouderen|mantelzorgers|clienten|kinderen)\\b';
/** Of one thing, and none of a list: 'wat is besloten' and 'alles dat is uitgesteld' ask. */
export const OF_ONE =
  '^(?!.*\\b(?:die|dat|wat|welke?|alle|alles|opdrachten|plannen|punten|adviezen|of|wie|hoe|waar|wanneer|waarom)\\b)';
