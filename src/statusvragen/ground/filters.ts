import { HERKOMSTEN, ONDERWERP_STANDEN } from '../../jaaragenda/jaaragenda.ts';
import { GETALLEN } from '../../opdrachten/getallen.ts';
import { DOSSIER_STATUSES } from '../../opdrachten/ground/dossier-status.ts';
import { oordeelSchema } from '../../opdrachten/ground/inbreng.ts';
import { SCORES } from '../../opdrachten/ground/meetlat.ts';
import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import { TERUGKOPPEL_KANALEN } from '../../opdrachten/ground/terugkoppeling.ts';
import { VERLOPEN } from '../../opdrachten/ground/uitvoering.ts';
import { HEEFT } from '../../opdrachten/mijlpalen.ts';
import { DADEN, type Daad } from '../../opdrachten/momenten.ts';
import { RAPPORTSOORTEN } from '../../rapporten/rapport.ts';
import { DOELEN } from '../../shared/behandeling.ts';
import { BELEIDSFASEN } from '../../shared/beleidsfase.ts';
import { uitkomstSchema } from '../../shared/uitkomst.ts';
import { signaalbronSchema } from '../../signalen/signaal.ts';
import { FEITEN } from './feiten.ts';
import { TOESTANDEN } from './toestanden.ts';

/** By what a query can be narrowed, and the values that are known of it. */

const ROLLEN = ['projectleider', 'trekker'] as const;
/** The part that somebody has in an opdracht. */
export type RolInOpdracht = (typeof ROLLEN)[number];

/** Whom can be asked for: who has that part, or everybody who has one. */
export const WIE = [...ROLLEN, 'betrokken'] as const;
export type Wie = (typeof WIE)[number];

/** The filter for who did it. */
export type DoorFilter = `door ${Daad}`;
export function door(daad: Daad): DoorFilter {
  return `door ${daad}`;
}
export function isDoor({ filter }: { readonly filter: string }): boolean {
  return DADEN.some((daad) => filter === door(daad));
}

/**
 * The filters of which a value is an Entra object id: of whoever has any part in it, of whoever has that part, of whoever has a part in the
 * opdracht that it belongs to, and of who did it, whoever leads the opdracht.
 */
export const PERSON_FILTERS = ['persoon', ...ROLLEN, 'opdracht van', ...DADEN.map(door)] as const;

/** Is a value of this filter somebody, or nobody? */
export function asksSomebody(filter: SetFilter): boolean {
  return filter === 'vervanger' || PERSON_FILTERS.some((one) => one === filter);
}

/** The filters that are a set of values, in the order in which they are said. */
export const SET_FILTERS = [
  /** The id of an opdracht. */
  'opdracht',
  'programma',
  /** The phase of the policy cycle that an opdracht or a topic is in. */
  'beleidsfase',
  'gemeente',
  /** An answer of the plan, such as the name of a method. */
  ...PLAN_FILTERS.map(({ filter }) => filter),
  /** A word for a target group, as plans and inbreng use it. */
  'doelgroep',
  ...PERSON_FILTERS,
  /** The id of an overleg. */
  'overleg',
  /** One meeting: the next one, the last before today, or the day it is on. */
  'vergadering',
  /** A state of the dossier. */
  'stand',
  /** A state that it is in or went past; of a side state: is in. */
  'bereikt',
  'heeft',
  /** How an activiteit went. */
  'verloop',
  /** What an activiteit that was held gave. */
  'opgeleverd',
  /** How people heard the terugkoppeling. */
  'kanaal',
  /** A word of the texts of the plan, also in a draft. */
  'plantekst',
  /** What was done for an opdracht. */
  'feit',
  /** A kind of verplichting. */
  'soort',
  /** What should have been done before today. */
  'laat',
  'oordeel',
  /** What an overleg decided. */
  'uitkomst',
  /** What an overleg is asked to do with it. */
  'doel',
  /** Who stands in for somebody who is away: an id, or nobody. */
  'vervanger',
  /** The name under which it is set. */
  'instelling',
  /** From whom a signaal came. */
  'bron',
  /** What was done with a signaal. */
  'afhandeling',
  /** From where a topic of the jaaragenda came, and how far it is. */
  'herkomst',
  'onderwerpstand',
  /** A word of the text. */
  'woord',
  /** Whether it is known that a message did not arrive. */
  'aankomst',
  /** Whether the bot can reach somebody, and why not. */
  'bereikbaar',
  /** Of which kind a report is. */
  'rapportsoort',
  /** How what is listed stands: which there are follows from what that is. */
  'toestand',
  /** What nobody recorded of it, though it should be known. */
  'onbekend',
  /** A score that a statement of the meetlat has. */
  'meetlat',
] as const;
export type SetFilter = (typeof SET_FILTERS)[number];

/** Of `vervanger`: there is none. */
export const NIEMAND = 'niemand';
/** Of `bereikbaar`: somebody can be reached, or why not. */
export const BEREIKBAARHEID = ['ja', 'chat niet geopend', 'geblokkeerd', 'onvindbaar', 'vertrokken'] as const;
/** Of `afhandeling`: what can have been done with a signaal; 'afgehandeld': nothing of it is open any more. */
export const AFHANDELING = [
  'toegewezen',
  'beantwoord',
  'teruggekoppeld',
  'afgehandeld',
  /** It is about an opdracht. */
  'gekoppeld',
] as const;
/** Of `onbekend`: which number or day. */
export const ONBEKEND = ['dag', 'bereikt aantal'] as const;
/** Of `instelling`: what a deelnemer gets, which is set with the region. */
export const VERGOEDING = 'vergoeding';
/** Of `instelling`: whether the bot posts by itself, which is no setting but can be asked as one. */
export const BERICHTEN_AAN = 'berichten';
/** Of `instelling`: who they are, which is set where the bot runs. */
export const COORDINATOREN = 'coördinator';

/**
 * The filters that are a number; `aantal` how many rows a group has, `kosten` in euro, `dingen` what somebody has still to do, `opkomst`: who came in percent of who were
 * expected.
 */
export const NUMBER_FILTERS = [
  ...GETALLEN,
  'opkomst',
  'inwoners',
  'opdrachten',
  'kosten',
  'dingen',
  'aantal',
] as const;
export type NumberFilter = (typeof NUMBER_FILTERS)[number];

export function isNumberFilter(name: string): name is NumberFilter {
  return NUMBER_FILTERS.some((one) => one === name);
}

export function isSetFilter(name: string): name is SetFilter {
  return SET_FILTERS.some((one) => one === name);
}

/** The filter of what must meet one of several conditions. */
export const EEN_VAN = 'een van';

export const FILTERS = [...SET_FILTERS, ...NUMBER_FILTERS, 'periode', EEN_VAN] as const;
export type Filter = (typeof FILTERS)[number];

/** The filters with a few values that are known. */
export const KNOWN: Readonly<Partial<Record<SetFilter, readonly string[]>>> = {
  beleidsfase: BELEIDSFASEN,
  stand: DOSSIER_STATUSES,
  bereikt: DOSSIER_STATUSES,
  heeft: HEEFT,
  feit: FEITEN,
  verloop: [...VERLOPEN, 'verplaatst', 'buiten het plan'],
  laat: ['ja'],
  opgeleverd: ['inbreng'],
  kanaal: TERUGKOPPEL_KANALEN,
  oordeel: oordeelSchema.options,
  doel: DOELEN,
  uitkomst: uitkomstSchema.options,
  bron: signaalbronSchema.options,
  afhandeling: AFHANDELING,
  herkomst: HERKOMSTEN,
  onderwerpstand: ONDERWERP_STANDEN,
  aankomst: ['onzeker', 'mislukt'],
  bereikbaar: BEREIKBAARHEID,
  rapportsoort: RAPPORTSOORTEN,
  toestand: TOESTANDEN,
  onbekend: ONBEKEND,
  meetlat: SCORES,
};
