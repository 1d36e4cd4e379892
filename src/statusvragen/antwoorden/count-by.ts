import type { Selection } from '../../logboek/ports.ts';
import type { Sources } from './answer-kind.ts';

/** How many opdrachten there are of each value of one of their keys. */
export type CountedBy = { readonly waarde: string; readonly naam: string; readonly aantal: number };

/**
 * Counted by their keys: of very many opdrachten none is read for it.
 * @param ofPeople the values are colleagues, who are called by their names
 */
export async function countByKey(
  { listPersonen }: Pick<Sources, 'listPersonen'>,
  key: string,
  ofPeople: boolean,
  streams: Sources['streams'],
  where: Selection,
): Promise<readonly CountedBy[]> {
  const counts = await streams.countBy(where, key, await streams.values(key));
  const namen = new Map((ofPeople ? await listPersonen() : []).map(({ id, naam }) => [id, naam]));
  return [...counts]
    .filter(([, aantal]) => aantal > 0)
    .map(([waarde, aantal]) => ({ waarde, naam: namen.get(waarde) ?? waarde, aantal }));
}
