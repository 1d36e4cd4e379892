import type { Versioned } from '../logboek/ports.ts';
import { localDate } from '../shared/clock.ts';
import { behandelaarOf, type Signaal } from '../signalen/signaal.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import { type SignaalFacts, signaalIdOf } from './signaal-verplichting.ts';

type Asked = {
  readonly eigenaars: ReadonlySet<string>;
  /** The zaken that the messages of these people show already. */
  readonly about: ReadonlySet<string>;
  readonly coordinators: readonly string[];
  readonly streams: SignaalStreams;
};

/** The signalen about which these people may hear, as obligations see them. */
export async function signaalFactsFor(asked: Asked): Promise<readonly SignaalFacts[]> {
  const { eigenaars, about, coordinators, streams } = asked;
  const found = new Map<string, Signaal>();
  const keep = (current: Versioned<Signaal> | undefined): void => {
    if (current) found.set(current.id, current.state);
  };
  if (coordinators.some((id) => eigenaars.has(id)))
    for (const current of await openSignalen(streams)) keep(current);
  for (const eigenaar of eigenaars)
    for (const key of ['behandelaar', 'belover'])
      for (const current of await streams.findBy(key, eigenaar)) keep(current);
  for (const zaakId of about) {
    const id = signaalIdOf(zaakId);
    if (id !== undefined && !found.has(id)) keep(await streams.find(id));
  }
  return [...found.values()].map((signaal) => signaalFacts(signaal, coordinators));
}

/** The signalen of which something is owed by whomever. */
export async function openSignaalFacts(
  streams: Pick<SignaalStreams, 'findBy'>,
  coordinators: readonly string[],
): Promise<readonly SignaalFacts[]> {
  const found = new Map((await openSignalen(streams)).map(({ id, state }) => [id, state]));
  return [...found.values()].map((signaal) => signaalFacts(signaal, coordinators));
}

async function openSignalen(streams: Pick<SignaalStreams, 'findBy'>): Promise<readonly Versioned<Signaal>[]> {
  return [
    ...(await streams.findBy('stand', 'nieuw')),
    ...(await streams.findBy('stand', 'toegewezen')),
    ...(await streams.findBy('belofte', 'open')),
    ...(await streams.findBy('terugkijken', 'open')),
  ];
}

/** The day (YYYY-MM-DD) from which the answer is asked of who owes it. */
export function signaalSinds({ toegewezen, opgenomen }: Pick<Signaal, 'toegewezen' | 'opgenomen'>): string {
  return localDate((toegewezen ?? opgenomen).op);
}

function signaalFacts(signaal: Signaal, coordinators: readonly string[]): SignaalFacts {
  const { id, onderwerp, ontvangen, toegewezen, antwoord, belofte, teruggekoppeld, teruggekeken } = signaal;
  const terugkijken = teruggekoppeld?.terugkijken;
  const door = behandelaarOf(signaal);
  return {
    id,
    onderwerp,
    ontvangen,
    sinds: signaalSinds(signaal),
    beantwoord: antwoord !== undefined,
    coordinators,
    ...(toegewezen ? { aan: toegewezen.aan } : {}),
    ...(terugkijken === undefined
      ? {}
      : { terugkijken: { dag: terugkijken, gedaan: teruggekeken !== undefined } }),
    ...(belofte && door
      ? {
          belofte: {
            wat: belofte.wat,
            datum: belofte.datum,
            door,
            // Who got it from somebody else could not know of it before.
            sinds: localDate([belofte.op, toegewezen?.op ?? ''].toSorted().at(-1) ?? belofte.op),
            nagekomen: belofte.nagekomen !== undefined,
          },
        }
      : {}),
  };
}
