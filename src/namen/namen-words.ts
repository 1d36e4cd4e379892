import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Bekend } from './naam.ts';
import type { Confirmed } from './namen.ts';
import type { Plek } from './wachtend.ts';

/** The texts about names that users read, in one place (Dutch, B1). */

const AS = {
  projectleider: 'Projectleider van',
  'bestuurlijk trekker': 'Bestuurlijk trekker van',
  toezegging: 'Deed een toezegging bij',
} as const;

/** Where a name stands. @param most so many titles at most; the others are counted */
export function plekkenWords(plekken: readonly Plek[], most: number): string {
  const shown = plekken.slice(0, most).map(({ als, titel }) => `${AS[als]} ‘${titel}’`);
  const more = plekken.length - shown.length;
  return [...shown, ...(more > 0 ? [`en nog ${more}`] : [])].join('; ');
}

/** 'Els Hendriks (id eindigt op 00e1)' */
export function accountWords({ persoonNaam, persoonId }: Bekend): string {
  return `${persoonNaam} (id eindigt op ${persoonId.slice(-4)})`;
}

/** Who a name is, and who said so. */
export function bekendWords(bekend: Bekend): string {
  return `‘${bekend.naam}’ is ${accountWords(bekend)}. Dat zei ${bekend.door} op ${formatDutchDate(localDate(bekend.op))}.`;
}

/** What became of a yes. @param titels of the opdrachten that changed */
export function confirmedWords(confirmed: Confirmed): string {
  switch (confirmed.kind) {
    case 'bevestigd': {
      const { bekend, titels } = confirmed;
      return titels.length === 0
        ? bekendWords(bekend)
        : `‘${bekend.naam}’ is ${accountWords(bekend)}. Dat geldt nu voor: ${titels.map((titel) => `‘${titel}’`).join(', ')}.`;
    }
    case 'al iemand anders':
      return `Een collega was je voor. ${bekendWords(confirmed.bekend)} Er is niets veranderd.`;
    case 'nergens meer':
      return `‘${confirmed.naam}’ staat nergens meer zonder collega. Er is niets veranderd.`;
  }
}
