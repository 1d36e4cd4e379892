import type { Herkomst } from '../../../src/jaaragenda/jaaragenda.ts';
import type { SignaalEvent, SignaalInvoer } from '../../../src/signalen/signaal.ts';
import type { Person } from '../../support/people.ts';
import { ELS, FATIMA, JOOST, NOOR, PIETER, SAMIRA, TOM } from './mensen.ts';

/** What the world holds beside its opdrachten. */

export type Vergadering = {
  /** '<overleg>-<first date>'. */
  readonly id: string;
  readonly tijd: string;
  readonly plaats: string;
  readonly verplaatst?: { readonly op: string; readonly naar: string };
  readonly geannuleerd?: { readonly op: string; readonly reden: string };
};

/** biome-ignore format: a table is read by its rows */
export const VERGADERINGEN: readonly Vergadering[] = [
  { id: 'do-2026-09-08', tijd: '09:00', plaats: 'Hilversum, raadhuis' },
  { id: 'pfho-2026-09-24', tijd: '13:30', plaats: 'Bussum, gemeentehuis' },
  { id: 'do-2026-10-06', tijd: '09:00', plaats: 'Hilversum, raadhuis' },
  { id: 'ao-2026-10-14', tijd: '10:00', plaats: 'online' },
  { id: 'pfho-2026-10-15', tijd: '13:30', plaats: 'Bussum, gemeentehuis' },
  { id: 'ab-2026-10-21', tijd: '20:00', plaats: 'Huizen, gemeentehuis' },
  { id: 'do-2026-11-03', tijd: '09:00', plaats: 'Hilversum, raadhuis' },
  { id: 'pfho-2026-11-12', tijd: '13:30', plaats: 'Bussum, gemeentehuis' },
  { id: 'regieteam-jeugd-en-onderwijs-2026-11-19', tijd: '11:00', plaats: 'online' },
  { id: 'do-2026-11-24', tijd: '09:00', plaats: 'Hilversum, raadhuis' },
  { id: 'pfho-2026-11-26', tijd: '13:30', plaats: 'Bussum, gemeentehuis' },
  { id: 'ao-2026-12-02', tijd: '10:00', plaats: 'online', geannuleerd: { op: '2026-11-10', reden: 'te weinig stukken' } },
  { id: 'ab-2026-12-09', tijd: '20:00', plaats: 'Huizen, gemeentehuis' },
  { id: 'pfho-2026-12-10', tijd: '13:30', plaats: 'Laren, brinkhuis', verplaatst: { op: '2026-11-02', naar: '2026-12-17' } },
  { id: 'do-2026-12-15', tijd: '09:00', plaats: 'Hilversum, raadhuis' },
  { id: 'do-2027-01-12', tijd: '09:00', plaats: 'Hilversum, raadhuis' },
  { id: 'pfho-2027-01-28', tijd: '13:30', plaats: 'Bussum, gemeentehuis' },
];

/** What an overleg said that does not decide. */
export const CONCLUSIES = [
  { vergadering: 'ao-2026-10-14', opdracht: 'thuis', conclusie: 'Eerst meer ervaringen uit Laren.' },
] as const;

export type Signaal = {
  readonly id: string;
  readonly invoer: SignaalInvoer;
  /** To whom it was assigned, on the day on which it came. */
  readonly aan?: Person;
  readonly beantwoord?: {
    readonly op: string;
    readonly antwoord: string;
    readonly belofte?: Extract<SignaalEvent, { soort: 'signaal beantwoord' }>['belofte'];
  };
  readonly teruggekoppeld?: string;
};

/** biome-ignore format: a table is read by its rows */
export const SIGNALEN: readonly Signaal[] = [
  { id: 'speeltuin', invoer: { bron: 'website', onderwerp: 'Speeltuin niet toegankelijk', tekst: 'Een rolstoel kan er niet in.', ontvangen: '2026-08-17', gemeente: 'Wijdemeren', opdrachtId: 'speel' },
    aan: NOOR, beantwoord: { op: '2026-09-10', antwoord: 'Er komt een nieuw pad.' }, teruggekoppeld: '2026-09-14' },
  // Answer due on 20 October.
  { id: 'bus', invoer: { bron: 'website', onderwerp: 'Bus rijdt niet meer langs het ziekenhuis', tekst: 'De halte is weg.', ontvangen: '2026-09-08', gemeente: 'Hilversum' },
    aan: SAMIRA },
  // Answer due on 12 November.
  { id: 'huiskamer', invoer: { bron: 'ervaringsdeskundige', onderwerp: 'Ouderen missen een huiskamer', tekst: 'Er is geen plek om te zitten.', ontvangen: '2026-10-01', gemeente: 'Hilversum' } },
  { id: 'rolstoel', invoer: { bron: 'adviesraad', raad: 'Adviesraad Sociaal Domein Huizen', onderwerp: 'Wachten op een rolstoel', tekst: 'Het duurt te lang.', ontvangen: '2026-10-12', gemeente: 'Huizen', opdrachtId: 'hulpmid' },
    aan: ELS, beantwoord: { op: '2026-11-02', antwoord: 'We versnellen de levering.' } },
  { id: 'bushalte', invoer: { bron: 'ervaringsdeskundige', onderwerp: 'Geen bank bij de bushalte', tekst: 'Wie moe is, kan niet zitten.', ontvangen: '2026-10-20', gemeente: 'Laren' },
    aan: PIETER, beantwoord: { op: '2026-11-05', antwoord: 'Er komt een bank.', belofte: { wat: 'Een bank plaatsen', datum: '2026-12-05' } } },
  { id: 'tolken', invoer: { bron: 'maatschappelijke partner', onderwerp: 'Te weinig tolken bij de huisarts', tekst: 'Mensen begrijpen de dokter niet.', ontvangen: '2026-11-04', gemeente: 'Eemnes' } },
  { id: 'jeugdadvies', invoer: { bron: 'adviesraad', raad: 'Adviesraad Jeugd Hilversum', onderwerp: 'Advies over jeugdhulp', tekst: 'Luister eerder naar jongeren.', ontvangen: '2026-11-09', gemeente: 'Hilversum' },
    aan: FATIMA },
];

/** biome-ignore format: a table is read by its rows */
export const AFWEZIG: readonly { readonly wie: Person; readonly van: string; readonly tot: string; readonly vervanger?: Person; readonly gemeld: string }[] = [
  { wie: PIETER, van: '2026-10-12', tot: '2026-10-23', vervanger: ELS, gemeld: '2026-10-05' },
  { wie: FATIMA, van: '2026-11-13', tot: '2026-11-20', gemeld: '2026-11-12' },
  { wie: SAMIRA, van: '2026-11-23', tot: '2026-12-04', vervanger: PIETER, gemeld: '2026-11-09' },
  { wie: NOOR, van: '2026-12-21', tot: '2027-01-08', vervanger: TOM, gemeld: '2026-11-11' },
];

/** Who blocked the bot, and when. */
export const GEBLOKKEERD = [{ wie: JOOST, op: '2026-11-06' }] as const;

/** Posts that did not surely arrive, and why. */
export const BERICHTEN = [
  { id: 'plan-1', opdracht: 'schuld', aan: NOOR, state: 'uncertain', reason: '500', op: '2026-11-03' },
  { id: 'besluit-1', opdracht: 'kinderopv', aan: TOM, state: 'failed', reason: '400', op: '2026-10-27' },
] as const;

/** What Carla set, and when. */
export const INSTELLINGEN = [
  { naam: 'herinneren tot', van: '17:00', naar: '16:30', op: '2026-10-12' },
  { naam: 'weekoverzicht dag', van: '1', naar: '2', op: '2026-10-12' },
] as const;

/** The topics of the jaaragenda's; what was fixed was so by the PFHO of that day. */
export type Onderwerp = {
  readonly jaar: number;
  readonly id: string;
  readonly titel: string;
  readonly herkomst: Herkomst;
  readonly gemeente?: string;
  readonly projectleiders?: readonly string[];
  readonly opdrachtId?: string;
  readonly vastgesteld?: string;
  readonly vervallen?: string;
};

/** biome-ignore format: a table is read by its rows */
export const ONDERWERPEN: readonly Onderwerp[] = [
  { jaar: 2026, id: 'o-buurt', titel: 'Zorg in de buurt', herkomst: 'uitvoeringsprogramma', vastgesteld: 'pfho-2026-09-24', opdrachtId: 'buurtzorg' },
  { jaar: 2026, id: 'o-kunst', titel: 'Kunst in de zorg', herkomst: 'inwoners', vastgesteld: 'pfho-2026-09-24', vervallen: 'Er is geen geld voor.' },
  { jaar: 2027, id: 'o-werk', titel: 'Mantelzorg en werk', herkomst: 'gemeente', gemeente: 'Hilversum', projectleiders: ['Pieter Smit'] },
  { jaar: 2027, id: 'o-wonen', titel: 'Jongeren en wonen', herkomst: 'inwoners' },
  { jaar: 2027, id: 'o-personeel', titel: 'Personeelstekort in de zorg', herkomst: 'uitvoeringsprogramma', vastgesteld: 'pfho-2026-11-12' },
  { jaar: 2027, id: 'o-bieb', titel: 'Toegankelijke bibliotheken', herkomst: 'gemeente', gemeente: 'Laren', vastgesteld: 'pfho-2026-11-12' },
];
