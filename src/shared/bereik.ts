/**
 * Why a colleague whom the bot knows cannot be reached, or may not be: who left is something else than who never came, and
 * neither is a fault of Teams.
 */
export type GeenBereik =
  /** Not in a team of the bot any more. */
  | 'vertrokken'
  /** Took the bot out of the own Teams, or blocked it: Teams does not say which. */
  | 'geblokkeerd'
  /** Teams does not know the chat any more. */
  | 'onvindbaar'
  /** Has not opened the chat with the bot yet. */
  | 'chat niet geopend'
  /** Teams did not say whether a message arrived. */
  | 'Teams antwoordt niet';

/** The rest of a sentence that begins with the name (Dutch, B1). */
export const GEEN_BEREIK_WORDS: Readonly<Record<GeenBereik, string>> = {
  vertrokken: 'zit niet meer in een team met de bot',
  geblokkeerd: 'heeft de bot geblokkeerd of verwijderd',
  onvindbaar: 'heeft in Teams geen chat met de bot meer',
  'chat niet geopend': 'heeft de chat met de bot nog niet geopend',
  'Teams antwoordt niet': 'kreeg misschien niet elk bericht: Teams gaf geen antwoord',
};

/** The same in a few words, behind the name or as a mark in a list. */
export const GEEN_BEREIK_MARKS: Readonly<Record<GeenBereik, string>> = {
  vertrokken: 'niet meer in het team',
  geblokkeerd: 'chat met de bot is dicht',
  onvindbaar: 'niet meer bereikbaar',
  'chat niet geopend': 'nog niet bereikbaar',
  'Teams antwoordt niet': 'bericht misschien niet aangekomen',
};

export function isGeenBereik(value: string): value is GeenBereik {
  return value in GEEN_BEREIK_WORDS;
}
