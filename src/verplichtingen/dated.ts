import type { Mensen } from '../mensen/mensen.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';

/** A source of posts of which dates follow from the settings. */
type Dated = {
  readonly kind: 'persoon' | 'vergadering' | 'opdracht' | 'signaal';
  readonly id: string;
};

type Dependencies = {
  readonly mensen: Pick<Mensen, 'listPersonen'>;
  readonly vergaderingen: Pick<Vergaderingen, 'coming'>;
  readonly opdrachten: Pick<Opdrachten, 'ofVergadering'>;
  readonly signalen: Pick<SignaalStreams, 'findBy'>;
};

/** Everybody's reminders, the coming meetings with their opdrachten, and the signalen that somebody has to answer. */
export async function listDated(dependencies: Dependencies): Promise<readonly Dated[]> {
  const { mensen, vergaderingen, opdrachten, signalen } = dependencies;
  const found: Dated[] = [];
  const add = (kind: Dated['kind'], all: readonly { readonly id: string }[]): void => {
    found.push(...all.map(({ id }) => ({ kind, id })));
  };
  add('persoon', await mensen.listPersonen());
  const coming = await vergaderingen.coming();
  add('vergadering', coming);
  const onAgenda = new Set(
    coming.flatMap(({ agendapunten }) => agendapunten.flatMap(({ opdrachtId }) => opdrachtId ?? [])),
  );
  for (const { id } of coming) for (const named of await opdrachten.ofVergadering(id)) onAgenda.add(named.id);
  add(
    'opdracht',
    [...onAgenda].map((id) => ({ id })),
  );
  add('signaal', await signalen.findBy('stand', 'toegewezen'));
  return found;
}
