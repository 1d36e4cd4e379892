import type { CardMessage } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { pageOf } from '../shared/card-pages.ts';
import { waysIn } from '../shared/way-buttons.ts';
import { isHandedIn, isProjectleider } from './ground/access-rules.ts';
import type { Dossier } from './ground/dossier.ts';
import type { DatesOfAll, OpdrachtDates } from './ground/ports.ts';
import { isUnderWay } from './ground/recording-rules.ts';
import { type ListRow, opdrachtenListCard } from './opdracht-list-cards.ts';
import type { Opdrachten } from './opdrachten.ts';

type Dependencies = {
  readonly opdrachten: Pick<Opdrachten, 'ofProjectleider' | 'ofTrekker'>;
  readonly datesOfAll: DatesOfAll;
};

/** What somebody works on: as projectleider, as their stand-in or as bestuurlijk trekker. `page` from 1. */
export async function mijnOpdrachten(
  { opdrachten, datesOfAll }: Dependencies,
  actor: Actor,
  page: number,
): Promise<CardMessage> {
  const found: Omit<ListRow, keyof OpdrachtDates>[] = [];
  const listed = new Set<string>();
  for (const persoonId of [actor.id, ...(actor.vervangt ?? [])]) {
    for (const { state } of await opdrachten.ofProjectleider(persoonId)) {
      // Of several who lead it somebody may be one, and stand in for another.
      if (listed.has(state.id)) continue;
      listed.add(state.id);
      found.push({
        dossier: state,
        action: isUnderWay(state) ? 'uitvoering' : isHandedIn(state) ? 'show' : 'openPlan',
        waarom: waaromOf(persoonId, actor, state),
      });
    }
  }
  for (const { state } of await opdrachten.ofTrekker(actor.id)) {
    if (isProjectleider(actor, state)) continue;
    found.push({
      dossier: state,
      action: 'show',
      waarom: 'jij bent bestuurlijk trekker',
    });
  }
  const datesOf = await datesOfAll(found.map(({ dossier }) => dossier));
  const rows = found.map((row): ListRow => ({ ...row, ...datesOf(row.dossier) }));
  rows.sort((a, b) => Number(isHandedIn(a.dossier)) - Number(isHandedIn(b.dossier)) || byDeadline(a, b));
  return opdrachtenListCard({
    title: 'Mijn opdrachten',
    total: rows.length,
    rows: pageOf(rows, page),
    page,
    verb: 'opdrachten.mine',
    bord: { pad: 'overzicht', params: { q: JSON.stringify(vanMij(actor)) } },
    empty: 'Ik ken nu geen opdrachten van jou. Krijg je er een, dan stuur ik je hier een kaart.',
    emptyButtons: waysIn(actor),
  });
}

/** The same as the query of the chat that shows it (`statusvragen`), which keeps to what this person may know of. */
function vanMij({ id, vervangt = [] }: Actor) {
  return { over: 'opdrachten', vorm: 'lijst', filters: [{ filter: 'persoon', of: [id, ...vervangt] }] };
}

/** Why it stands here: undefined for who leads it. */
function waaromOf(persoonId: string, actor: Actor, { projectleiders }: Dossier): string | undefined {
  const [first] = projectleiders;
  if (persoonId !== actor.id)
    return `jij vervangt ${projectleiders.find((one) => one.persoonId === persoonId)?.naam}`;
  return first === undefined || first.persoonId === persoonId ? undefined : `samen met ${first.naam}`;
}

function byDeadline(a: ListRow, b: ListRow): number {
  return (
    (a.deadline?.uiterlijk ?? '9999').localeCompare(b.deadline?.uiterlijk ?? '9999') ||
    a.dossier.titel.localeCompare(b.dossier.titel, 'nl')
  );
}
