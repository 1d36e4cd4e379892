import type { OpdrachtEvent } from '../src/opdrachten/opdracht-events.ts';
import { readVoorbeeld } from '../src/regio/voorbeeld.ts';
import type { AllStreams } from '../src/wiring/streams.ts';

export const DOSSIERS = 100_000;
export const PROGRAMMAS = [
  'Jeugd en Onderwijs',
  'Gezondheid en Ondersteuning',
  'Bescherming en Opvang',
  'Wonen',
];
const GEMEENTEN = readVoorbeeld().gemeenten.map(({ naam }) => naam);
const FIRST_YEAR = 2017;
const YEARS = 10;
const A_MEETING = 40;
const AT_ONCE = 500;

/**
 * Opdrachten of ten years up to and with 2026, each with a meeting, over programmes, municipalities and 500 people. Of a third the plan was
 * handed in, of a sixth residents said something, of a twelfth it was agreed that residents do not take part.
 */
export async function fill({ opdrachten, vergaderingen }: AllStreams): Promise<void> {
  const actor = { id: 'bench', naam: 'Bench' };
  for (let index = 0; index < DOSSIERS / A_MEETING; index += 1) {
    const at = `${yearOfMeeting(index)}-01-04T09:00:00Z`;
    await vergaderingen.change(meetingId(index), { actor, at }, () => [
      { soort: 'vergadering gepland', overlegId: 'do', overlegNaam: 'Directieoverleg', datum: dayOf(index) },
    ]);
  }
  const add = async (index: number): Promise<void> => {
    const meeting = Math.floor(index / A_MEETING);
    const at = `${yearOfMeeting(meeting)}-01-05T09:00:00Z`;
    await opdrachten.change(`o${index}`, { actor, at }, () => eventsOf(index, meetingId(meeting)));
  };
  for (let from = 0; from < DOSSIERS; from += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, offset) => add(from + offset)));
}

export function meetingId(index: number): string {
  return `do-${index}`;
}

function yearOfMeeting(index: number): number {
  return FIRST_YEAR + (index % YEARS);
}

/** Spread over the year. */
function dayOf(index: number): string {
  const turn = Math.floor(index / YEARS);
  const month = String((turn % 12) + 1).padStart(2, '0');
  const day = String((Math.floor(turn / 12) % 28) + 1).padStart(2, '0');
  return `${yearOfMeeting(index)}-${month}-${day}`;
}

function eventsOf(index: number, vergaderingId: string): readonly OpdrachtEvent[] {
  const gemeenten = [0, 1].map((next) => GEMEENTEN[(index + next) % GEMEENTEN.length] ?? '');
  const programma = PROGRAMMAS[index % PROGRAMMAS.length] ?? '';
  const titel = `Ondersteuning van inwoners, deel ${(index * 7919) % DOSSIERS}`;
  return [
    {
      soort: 'opdracht toegevoegd',
      gegevens: { titel, programma, gemeenten, notities: [], vergaderingId },
      bron: 'import',
    },
    {
      soort: 'projectleider toegewezen',
      projectleider: { naam: `Projectleider ${index % 500}`, persoonId: `p${index % 500}` },
    },
    ...(index % 3 === 0 ? planned(index) : []),
    ...(index % 6 === 0 ? heard() : []),
  ];
}

function planned(index: number): readonly OpdrachtEvent[] {
  const isWithout = index % 12 === 3;
  return [
    {
      soort: 'onderdeel ingevuld',
      onderdeel: 'vraag',
      antwoorden: isWithout
        ? { vanToepassing: 'nee', redenGeen: 'wettelijk bepaald' }
        : {
            vanToepassing: 'ja',
            centraleVraag: 'Wat helpt jou om zelfstandig te wonen, en wat mis je?',
            niveau: 'adviseren',
            ervaring: index % 2 === 0 ? 'Pleegouders en jongeren' : 'Mantelzorgers',
            rolErvaringsdeskundigen: index % 4 === 0 ? 'organiseren' : 'denken mee',
          },
    },
    { soort: 'plan ingediend' },
    ...(isWithout ? [{ soort: 'plan afgestemd' as const }] : []),
  ];
}

function heard(): readonly OpdrachtEvent[] {
  const tekst = 'Inwoners willen een vaste hulp, die niet elke maand wisselt en die op tijd komt.';
  return [
    {
      soort: 'inbreng toegevoegd',
      punten: ['i1', 'i2', 'i3'].map((id) => ({ id, bron: 'inwoners' as const, tekst })),
    },
    { soort: 'inbreng beoordeeld', inbrengIds: ['i1'], oordeel: 'niet', reden: 'Hier is geen geld voor.' },
  ];
}
