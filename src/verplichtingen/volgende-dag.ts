import { rememberPer } from '../shared/remember.ts';
import { type Aanspraak, aanspraken, dueItems, forWhom, verloopOf, type Wereld } from './aanspraken.ts';
import { ESCALATIE, isSent, stapDagen } from './stappen.ts';
import type { Verplichting } from './verplichting.ts';

/**
 * The first day after today on which something may become due for this person, or undefined. It may be too early (then
 * there is nothing to say yet), never too late.
 */
export function nextDag(persoonId: string, today: string, wereld: Wereld): string | undefined {
  if (dueItems(persoonId, today, wereld).length > 0) return wereld.days.add(today, 1);
  return laterDag(persoonId, today, wereld);
}

/** The same where nothing is due today. */
export function laterDag(persoonId: string, today: string, wereld: Wereld): string | undefined {
  const open = aanspraken(wereld);
  let first = sindsDagen(wereld.verplichtingen).find((dag) => dag > today);
  if (open.length === 0 && first === undefined) return undefined;
  const note = (dag: string): void => {
    if (dag > today && (first === undefined || dag < first)) first = dag;
  };
  const isForMe = forWhom(persoonId, today, wereld);
  for (const { verplichting, eigenaarId, isEscalatie, laatste } of open) {
    // Who hears of it changes with an absence, of which the days are noted below.
    if (laatste <= today || !isForMe(eigenaarId)) continue;
    const own = stapDagen(verplichting, wereld.days).filter(
      ({ stap, dag }) => dag > today && (stap === ESCALATIE || !isEscalatie),
    );
    // What went along with something else, or was told of this day before it moved, is not told on its own day.
    const { verstuurd } = verloopOf(verplichting, eigenaarId, wereld);
    for (const { stap, dag } of own) if (!isSent(stap, verstuurd)) note(dag);
  }
  for (const eigenaarId of eigenaarsIn(open))
    for (const { tot } of wereld.herinneringen.get(eigenaarId)?.uitgesteld ?? []) note(tot);
  for (const known of wereld.afwezigheden.values())
    for (const { van, tot } of known) {
      note(van);
      note(wereld.days.add(tot, 1));
    }
  return first;
}

/** The days from which something will be asked, the first first. */
const sindsDagen = rememberPer((verplichtingen: readonly Verplichting[]): readonly string[] => {
  const asked = verplichtingen.filter(({ stand }) => stand === 'wacht' || stand === 'open');
  return [...new Set(asked.map(({ sinds }) => sinds))].toSorted();
});

const eigenaarsIn = rememberPer(
  (open: readonly Aanspraak[]): ReadonlySet<string> => new Set(open.map(({ eigenaarId }) => eigenaarId)),
);
