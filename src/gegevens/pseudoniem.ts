import type { LogEntry } from '../logboek/ports.ts';
import { splitKey } from '../shared/keys.ts';
import { isStroomSoort } from '../shared/stroom-soorten.ts';
import { GEGEVENS_SOORTEN } from './gegevens-soorten.ts';
import { NAMEN_BIJ_ACCOUNT, naamTest, tekstTest } from './vindplaatsen.ts';

/** Taking the name of who left out of an entry of the log. Pure; what stays is as it was. */

export type Weg = {
  readonly id: string;
  /** Each name that the account has shown. */
  readonly namen: readonly string[];
  readonly pseudoniem: string;
  /** Is the name also somebody else's? Then it goes only where the account stands beside it. */
  readonly isGedeeld: boolean;
};

/** Where a chat is, is of nobody's use once somebody left. */
const GEEN_BEREIK = { conversationId: '', serviceUrl: '', tenantId: '', botId: '' };

/** The same in a text beside the log, such as the heading of an answer that stands in a chat. */
export function zonderNaam({ namen, pseudoniem, isGedeeld }: Weg): (tekst: string) => string {
  const inTekst = isGedeeld ? undefined : tekstTest({ namen }, 'giu');
  return (tekst) => (inTekst ? tekst.replace(inTekst, pseudoniem) : tekst);
}

/** @returns the entry itself when the name does not stand in it; of a damaged one nothing can be taken out */
export function metPseudoniem(weg: Weg): (entry: LogEntry) => LogEntry {
  const { id, pseudoniem, isGedeeld } = weg;
  const whole = weg.namen.filter((naam) => naam !== pseudoniem);
  const isNaam = naamTest({ namen: whole });
  const inTekst = tekstTest({ namen: whole }, 'giu');

  const clean = (value: unknown, isEigen: boolean): unknown => {
    if (typeof value === 'string') {
      if (isEigen && isNaam(value)) return pseudoniem;
      return isGedeeld && !isEigen ? value : inTekst ? value.replace(inTekst, pseudoniem) : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((inner) => clean(inner, isEigen));
    const fields = new Map<string, unknown>(Object.entries(value));
    const own = new Set<string>();
    const others = new Set<string>();
    for (const [naam, account] of NAMEN_BIJ_ACCOUNT) {
      const there = fields.get(account);
      if (typeof there === 'string') (there === id ? own : others).add(naam);
    }
    return Object.fromEntries(
      [...fields].map(([key, inner]) => {
        if (own.has(key) && typeof inner === 'string') return [key, pseudoniem];
        if (others.has(key) && isNaam(inner)) return [key, inner];
        if (isEigen && key === 'bereik') return [key, GEEN_BEREIK];
        return [key, clean(inner, isEigen)];
      }),
    );
  };

  return (entry) => {
    const { stream, actor, events } = entry;
    const [kind, streamId] = splitKey(stream);
    const isEigen = streamId === id && isStroomSoort(kind) && GEGEVENS_SOORTEN[kind].isEigen === true;
    return {
      ...entry,
      actor: actor.id === id && actor.naam !== pseudoniem ? { ...actor, naam: pseudoniem } : actor,
      events: events.map((event) => clean(event, isEigen)),
    };
  };
}
