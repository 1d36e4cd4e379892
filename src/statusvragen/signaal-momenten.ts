import type { Versioned } from '../logboek/ports.ts';
import type { Moment } from '../opdrachten/tijdlijn-moment.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { type Signaal, standOf } from '../signalen/signaal.ts';
import { STAND_WORDS } from '../signalen/signaal-words.ts';
import { isDone } from '../signalen/signalen.ts';

/** More of them are counted. */
const MAX_SIGNALEN = 5;

/**
 * The signalen that name an opdracht, as its timeline has them: what each is about, when it came and how it stands. Whoever may see the
 * opdracht may see that; what it says is for who may read the signaal.
 */
export function signaalMomenten(found: readonly Versioned<Signaal>[]): readonly Moment[] {
  const signalen = found
    .map(({ state }) => state)
    .toSorted((a, b) => a.ontvangen.localeCompare(b.ontvangen) || a.id.localeCompare(b.id));
  const more = signalen.slice(MAX_SIGNALEN);
  return [
    ...signalen.slice(0, MAX_SIGNALEN).map((signaal) => ({
      stand: standWord(signaal),
      wat: `Signaal: ${signaal.onderwerp}`,
      wanneer: formatShortDutchDate(signaal.ontvangen),
      detail: STAND_WORDS[standOf(signaal)],
    })),
    ...(more.length === 0
      ? []
      : [
          {
            stand: more.every(isDone) ? ('klaar' as const) : ('nog niet' as const),
            wat: more.length === 1 ? 'En nog 1 signaal' : `En nog ${more.length} signalen`,
            wanneer: '',
            detail: `${more.filter(isDone).length} klaar`,
          },
        ]),
  ];
}

function standWord(signaal: Signaal): Moment['stand'] {
  return isDone(signaal) ? 'klaar' : 'nog niet';
}
