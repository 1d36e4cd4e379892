import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { counted } from '../shared/words.ts';
import type { Bekend } from './naam.ts';
import type { Confirmed } from './namen.ts';
import type { Plek } from './wachtend.ts';

/** The texts about names that users read, in one place (Dutch, B1). */

const AS = {
  projectleider: 'Projectleider van',
  'bestuurlijk trekker': 'Bestuurlijk trekker van',
  toezegging: 'Deed een toezegging bij',
  'projectleider van een onderwerp': 'Projectleider van het onderwerp',
  'trekker van een onderwerp': 'Bestuurlijk trekker van het onderwerp',
  contact: 'Contact van een gemeente voor de',
} as const satisfies Record<Plek['als'], string>;

/** Where a name stands. @param most so many titles at most; the others are counted */
export function plekkenWords(plekken: readonly Plek[], most: number): string {
  const byAls = Map.groupBy(plekken.slice(0, most), ({ als }) => als);
  const shown = [...byAls].map(
    ([als, there]) => `${AS[als]} ${there.map(({ titel }) => `‘${titel}’`).join(', ')}`,
  );
  const more = plekken.length - Math.min(plekken.length, most);
  return [...shown, ...(more > 0 ? [`En nog ${counted(more, 'plek', 'plekken')}`] : [])].join('. ');
}

/** 'Els Hendriks (id eindigt op 00e1)' */
export function accountWords({ persoonNaam, persoonId }: Bekend): string {
  return `${persoonNaam} (id eindigt op ${persoonId.slice(-4)})`;
}

/** Who a name is, and who said so. */
export function bekendWords(bekend: Bekend): string {
  return `‘${bekend.naam}’ is ${accountWords(bekend)}. Dat zei ${bekend.door} op ${formatDutchDate(localDate(bekend.op))}.`;
}

/** What became of a yes. */
export function confirmedWords(confirmed: Confirmed): string {
  switch (confirmed.kind) {
    case 'bevestigd': {
      const { bekend, titels } = confirmed;
      const unique = [...new Set(titels)];
      return unique.length === 0
        ? bekendWords(bekend)
        : `‘${bekend.naam}’ is ${accountWords(bekend)}. Dat geldt voor: ${someTitels(unique)}.`;
    }
    case 'al iemand anders':
      return `Een collega was je voor. ${bekendWords(confirmed.bekend)} Er is niets veranderd.`;
    case 'nergens meer':
      return `‘${confirmed.naam}’ staat nergens meer zonder collega. Er is niets veranderd.`;
    case 'heeft de andere rol': {
      const { naam, als, titel, account, al } = confirmed;
      return `‘${naam}’ wacht nog. Die naam staat bij ‘${titel}’ als ${als}, en ${account} is daar al ${al}. Niemand is het allebei. Kies bij die opdracht eerst een ander.`;
    }
  }
}

/** A name is nobody's any more. @param titels the opdrachten on which that colleague still stands */
export function releasedWords(before: Bekend, titels: readonly string[]): string {
  const stays =
    titels.length === 0
      ? ''
      : ` Op deze opdrachten staat ${accountWords(before)} nog: ${someTitels(titels)}. Klopt dat niet? Kies daar een ander.`;
  return `De naam ‘${before.naam}’ is nu weer van niemand.${stays}`;
}

const MOST_TITELS = 5;

/** ‘A’, ‘B’ en nog 3 */
function someTitels(titels: readonly string[]): string {
  const more = titels.length - MOST_TITELS;
  const shown = titels.slice(0, MOST_TITELS).map((titel) => `‘${titel}’`);
  return `${shown.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`;
}
