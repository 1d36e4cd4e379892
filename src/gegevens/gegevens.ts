import { DELIVERY_STATES, type Deliveries, type DeliveryState, type LogEntry } from '../logboek/ports.ts';
import { type Actor, hasRol, type Rol } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { splitKey } from '../shared/keys.ts';
import { soortOfPost } from '../shared/post-soorten.ts';
import { isStroomSoort } from '../shared/stroom-soorten.ts';
import { GEGEVENS_SOORTEN, type GegevensSoort } from './gegevens-soorten.ts';
import { namenVan, type Vindplaats, vindplaatsenIn, type Wie } from './vindplaatsen.ts';

/** One thing that is kept of a colleague. */
export type Gegeven = {
  readonly soort: GegevensSoort;
  /** Of what it is: the title of an opdracht, the name of a meeting; '' when it has none. */
  readonly waarover: string;
  /** YYYY-MM-DD; '' when it is of no day, or the day is lost. */
  readonly dag: string;
  readonly wat: string;
  readonly hoe: string;
  readonly veld: string;
  readonly waarde: string;
};

/** Whom it is about: an account, or a name that no account shows. */
export type Over = { readonly persoonId?: string | undefined; readonly naam: string };

export interface Gegevens {
  /** Everything that is kept of somebody, by kind and then by day. @throws DomainError 'not-allowed' */
  verzamel(actor: Actor, over: Over): Promise<readonly Gegeven[]>;
  /** The account, and each name that it has shown. */
  wieIs(over: Over): Promise<Wie>;
}

type Dependencies = {
  /** The whole log, a page at a time. */
  readonly everyEntry: () => AsyncIterable<readonly LogEntry[]>;
  /** What people call a stream. */
  readonly nameOf: (stream: string) => Promise<{ readonly naam?: string }>;
  readonly rollenOf: (persoonId: string) => Promise<readonly Rol[]>;
  readonly deliveries: Pick<Deliveries, 'byTarget'>;
};

const HOE: Readonly<Record<Vindplaats['hoe'], string>> = {
  account: 'staat erin, met account',
  naam: 'deze naam staat erin, zonder account; het kan een ander zijn die zo heet',
  tekst: 'deze naam staat in een tekst; het kan een ander zijn die zo heet',
};

/** How far a message came, for who reads it in a file. */
const TOESTAND: Readonly<Record<DeliveryState, string>> = {
  waiting: 'wacht',
  sending: 'onderweg',
  sent: 'gestuurd',
  later: 'wacht tot later',
  failed: 'niet gelukt',
  uncertain: 'misschien niet aangekomen',
};

/** @throws DomainError 'not-allowed' */
export function assertMagGegevens(actor: Actor, { persoonId }: Over): void {
  if (persoonId === actor.id || hasRol(actor, 'beheerder')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de beheerder kan de gegevens van een collega opvragen. Typ ‘gegevens van mij’ voor die van jezelf.',
  );
}

export function createGegevens({ everyEntry, nameOf, rollenOf, deliveries }: Dependencies): Gegevens {
  const wieIs = async ({ persoonId, naam }: Over): Promise<Wie> => {
    if (persoonId === undefined) return { namen: [naam] };
    const namen = new Map([[comparableNaam(naam), naam]]);
    for await (const page of everyEntry())
      for (const entry of page)
        for (const shown of namenVan(entry, persoonId)) namen.set(comparableNaam(shown), shown);
    return { id: persoonId, namen: [...namen.values()] };
  };

  const berichtenAan = async (persoonId: string): Promise<readonly Gegeven[]> => {
    const states = DELIVERY_STATES.map((state) => deliveries.byTarget(`persoon:${persoonId}`, state));
    return (await Promise.all(states)).flat().map(({ id, state, changedAt, activityId }) => ({
      soort: 'bericht',
      waarover: '',
      dag: dagVan(changedAt),
      wat: soortOfPost(id),
      hoe: 'is voor deze collega',
      veld: 'toestand',
      waarde: [TOESTAND[state], ...(activityId === undefined ? [] : [`nummer in Teams ${activityId}`])].join(
        ', ',
      ),
    }));
  };

  return {
    wieIs,
    async verzamel(actor, over) {
      assertMagGegevens(actor, over);
      const wie = await wieIs(over);
      const found: Gegeven[] = [];
      const names = new Map<string, string>();
      for await (const page of everyEntry())
        for (const entry of page) {
          const own = gegevensIn(entry, wie);
          if (own.length === 0) continue;
          const waarover = names.get(entry.stream) ?? (await nameOf(entry.stream)).naam ?? '';
          names.set(entry.stream, waarover);
          found.push(...own.map((one) => ({ ...one, waarover })));
        }
      if (over.persoonId !== undefined) {
        found.push(...(await berichtenAan(over.persoonId)));
        for (const rol of await rollenOf(over.persoonId))
          found.push({ ...NIETS, soort: 'rol', wat: rol, hoe: 'in de instellingen van de bot' });
      }
      const order = Object.keys(GEGEVENS_SOORTEN);
      return found.toSorted(
        (a, b) =>
          order.indexOf(a.soort) - order.indexOf(b.soort) || (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0),
      );
    },
  };
}

const NIETS = { waarover: '', dag: '', wat: '', hoe: '', veld: '', waarde: '' };

/** What an entry holds of somebody: all of it in the own stream, elsewhere that they did it and where they are named. */
function gegevensIn(entry: LogEntry, wie: Wie): readonly Gegeven[] {
  const [kind, id] = splitKey(entry.stream);
  const soort: GegevensSoort = isStroomSoort(kind) ? kind : 'onbekend';
  const basis = { ...NIETS, soort, dag: dagVan(entry.at), wat: entry.events.map(soortOf).join(', ') };
  if (GEGEVENS_SOORTEN[soort].isEigen && id === wie.id)
    return entry.events.map((event) => ({
      ...basis,
      wat: soortOf(event),
      hoe: 'gaat over deze collega',
      veld: 'alles',
      waarde: waardenIn(event).join('; '),
    }));
  const gedaan =
    wie.id !== undefined && entry.actor.id === wie.id
      ? [{ ...basis, hoe: 'deze collega deed dit', veld: 'wie', waarde: entry.actor.naam }]
      : [];
  return [
    ...gedaan,
    ...vindplaatsenIn(entry, wie).map(({ veld, hoe, waarde }) => ({ ...basis, hoe: HOE[hoe], veld, waarde })),
  ];
}

function soortOf(event: unknown): string {
  return typeof event === 'object' && event !== null && 'soort' in event ? String(event.soort) : 'onleesbaar';
}

/** Every value of an event with its field, in the order in which it is stored. */
function waardenIn(value: unknown, pad = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${pad}: ${String(value)}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    pad === '' && key === 'soort' ? [] : waardenIn(inner, pad === '' ? key : `${pad}.${key}`),
  );
}

function dagVan(instant: string): string {
  return instant === '' ? '' : localDate(instant);
}
