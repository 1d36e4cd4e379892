import type { Plan } from '../../../src/opdrachten/ground/plan-schema.ts';
import type { OpdrachtEvent } from '../../../src/opdrachten/opdracht-events.ts';
import type { Doel } from '../../../src/shared/behandeling.ts';
import type { Uitkomst } from '../../../src/shared/uitkomst.ts';
import { COMPLETE } from '../../support/dossiers.ts';
import type { Person } from '../../support/people.ts';
import { CARLA } from './mensen.ts';

/** The words in which the table of opdrachten is written: each step of a dossier is one entry of its log. */

/** Somebody did something on a day (YYYY-MM-DD). */
export type Stap = {
  readonly op: string;
  readonly door: Person;
  readonly events: readonly OpdrachtEvent[];
  /** A besluit also stands in the log of its meeting. */
  readonly besluit?: {
    readonly vergadering: string;
    readonly uitkomst: Uitkomst;
    readonly toelichting?: string;
  };
};

export type Opdracht = {
  readonly id: string;
  readonly kenmerk: string;
  readonly titel: string;
  readonly programma: string;
  readonly gemeenten: readonly string[];
  readonly projectleiders: readonly Person[];
  readonly trekkers: readonly Person[];
  /** The day on which it was added. */
  readonly sinds: string;
  /** The meetings on whose agenda it stands, the last one is the one it names. */
  readonly agenda: readonly (readonly [vergadering: string, doel: Doel])[];
  readonly log: readonly Stap[];
};

const stap = (op: string, door: Person, ...events: readonly OpdrachtEvent[]): Stap => ({ op, door, events });

/** An activiteit of a plan; its id is its kind. */
export const act = (soort: string, wanneer: string, aantal: number) => ({
  id: soort,
  soort,
  wanneer,
  aantal,
});

export const concept = (op: string, door: Person, antwoorden: Plan): Stap =>
  stap(op, door, { soort: 'onderdeel ingevuld', onderdeel: 'vraag', antwoorden });

/** A whole plan is filled in and handed in: raadplegen, no role for ervaringsdeskundigen, unless it says otherwise. */
export const ingediend = (op: string, door: Person, plan: Plan): Stap =>
  stap(
    op,
    door,
    {
      soort: 'onderdeel ingevuld',
      onderdeel: 'vraag',
      antwoorden: {
        ...COMPLETE,
        niveau: 'raadplegen',
        ...plan,
        methoden: plan.methoden ?? plan.activiteiten?.map(({ soort }) => soort) ?? [],
      },
    },
    { soort: 'plan ingediend' },
  );

export const geenParticipatie = (
  op: string,
  door: Person,
  redenGeen: string,
  toelichtingGeen: string,
): Stap =>
  stap(
    op,
    door,
    {
      soort: 'onderdeel ingevuld',
      onderdeel: 'vraag',
      antwoorden: { vanToepassing: 'nee', redenGeen, toelichtingGeen },
    },
    { soort: 'plan ingediend' },
  );

export const opnieuw = (op: string, door: Person): Stap => stap(op, door, { soort: 'plan ingediend' });
export const terug = (op: string, door: Person, vraag: string): Stap =>
  stap(op, door, { soort: 'plan teruggestuurd', veld: 'doel', vraag });
export const akkoord = (op: string, door: Person): Stap => stap(op, door, { soort: 'plan afgestemd' });

export const uitgenodigd = (op: string, door: Person, activiteitId: string): Stap =>
  stap(op, door, { soort: 'uitnodiging verstuurd', activiteitId, datum: op });
export const gehouden = (
  datum: string,
  door: Person,
  activiteitId: string,
  aantal: number,
  reden?: string,
): Stap =>
  stap(datum, door, {
    soort: 'activiteit gehouden',
    activiteitId,
    datum,
    aantal,
    opbrengst: 'Mensen vertelden wat zij nodig hebben.',
    ...(reden === undefined ? {} : { reden }),
  });
export const verplaatst = (
  op: string,
  door: Person,
  activiteitId: string,
  naar: string,
  reden: string,
): Stap => stap(op, door, { soort: 'activiteit verplaatst', activiteitId, naar, reden });
export const geannuleerd = (op: string, door: Person, activiteitId: string, reden: string): Stap =>
  stap(op, door, { soort: 'activiteit geannuleerd', activiteitId, reden });
export const buitenPlan = (
  op: string,
  door: Person,
  activiteit: ReturnType<typeof act>,
  reden: string,
): Stap => stap(op, door, { soort: 'activiteit buiten het plan', activiteit, reden });

/** What residents said: the ids are those of the opdracht with a number. */
export const inbreng = (
  op: string,
  door: Person,
  opdracht: string,
  activiteitId: string,
  ...teksten: readonly string[]
): Stap =>
  stap(op, door, {
    soort: 'inbreng toegevoegd',
    punten: teksten.map((tekst, index) => ({
      id: `${opdracht}-${index + 1}`,
      bron: 'inwoners',
      activiteitId,
      tekst,
    })),
  });
export const oordeel = (
  op: string,
  door: Person,
  oordeel: 'overgenomen' | 'deels' | 'niet',
  inbrengIds: readonly string[],
  reden?: string,
): Stap =>
  stap(op, door, {
    soort: 'inbreng beoordeeld',
    inbrengIds: [...inbrengIds],
    oordeel,
    ...(reden === undefined ? {} : { reden }),
  });
export const verwerkt = (op: string, door: Person): Stap => stap(op, door, { soort: 'inbreng verwerkt' });
export const passage = (op: string, door: Person): Stap =>
  stap(op, door, {
    soort: 'passage vastgelegd',
    regels: [{ tekst: 'Inwoners vertelden wat zij nodig hebben.', bronnen: [] }],
  });

/** Recorded by Carla on the day of the meeting. @param vergadering '<overleg>-<its first date>', held on that date */
export const besluit = (vergadering: string, uitkomst: Uitkomst, toelichting?: string): Stap => {
  const datum = vergadering.slice(-10);
  const said = { uitkomst, ...(toelichting === undefined ? {} : { toelichting }) };
  const overlegNaam = OVERLEGNAMEN[vergadering.slice(0, -11)] ?? '';
  return {
    ...stap(datum, CARLA, {
      soort: 'besluit genomen',
      vergaderingId: vergadering,
      overlegNaam,
      datum,
      ...said,
    }),
    besluit: { vergadering, ...said },
  };
};
export const OVERLEGNAMEN: Readonly<Record<string, string>> = {
  do: 'Directieoverleg',
  pfho: 'Portefeuillehoudersoverleg',
  ab: 'Algemeen Bestuur',
  ao: 'Ambtelijk Overleg',
  'regieteam-jeugd-en-onderwijs': 'Regieteam Jeugd en Onderwijs',
};

export const toezegging = (op: string, id: string, wat: string, eigenaar: Person, datum: string): Stap =>
  stap(op, CARLA, {
    soort: 'toezegging gedaan',
    id,
    wat,
    eigenaar: { naam: eigenaar.naam, persoonId: eigenaar.id },
    datum,
  });
export const nagekomen = (op: string, door: Person, toezeggingId: string, hoe: string): Stap =>
  stap(op, door, { soort: 'toezegging nagekomen', toezeggingId, hoe });
export const blijft = (op: string, door: Person, ...inbrengIds: readonly string[]): Stap =>
  stap(op, door, { soort: 'oordelen bevestigd', inbrengIds: [...inbrengIds] });

const gegeven = (kanaal: string, datum: string, bereikt?: number) => ({
  kanaal,
  datum,
  ...(bereikt === undefined ? {} : { bereikt }),
});
export const verteld = (datum: string, door: Person, kanaal: string, bereikt?: number): Stap =>
  stap(
    datum,
    door,
    { soort: 'terugkoppeling geschreven', tekst: 'Dit is met jullie inbreng gedaan.' },
    { soort: 'terugkoppeling gegeven', ...gegeven(kanaal, datum, bereikt) },
  );
export const ookVerteld = (datum: string, door: Person, kanaal: string, bereikt?: number): Stap =>
  stap(datum, door, { soort: 'terugkoppeling ook gegeven', ...gegeven(kanaal, datum, bereikt) });

/** All seven statements: 'goed', but for one. */
export const meetlat = (
  op: string,
  door: Person,
  zwak?: readonly ['leren' | 'vertrouwen', 'voldoende' | 'onvoldoende', string],
): Stap =>
  stap(
    op,
    door,
    {
      soort: 'meetlat bijgewerkt',
      metingen: (
        ['mens', 'vertrouwen', 'gelijkwaardig', 'feiten', 'resultaat', 'leren', 'terugkoppeling'] as const
      ).map((stelling) =>
        zwak?.[0] === stelling ? { stelling, score: zwak[1], notitie: zwak[2] } : { stelling, score: 'goed' },
      ),
    },
    { soort: 'meetlat afgerond' },
  );
