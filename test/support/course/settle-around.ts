import { plusDays } from './days.ts';
import { type Around, coordinatorOf, fill, leiderOf, pick, press, steps } from './hands.ts';
import type { Owed } from './owed.ts';
import { CONTACTEN } from './people-of-course.ts';

/** What somebody does who does what is owed around the opdrachten. */

/** Are these played with chances of their own? */
export function isAround({ soort }: Owed): boolean {
  return Object.hasOwn(SETTLES, soort);
}

type Settle = (
  around: Around,
  owed: Owed,
  ids: { readonly zaak: string; readonly over: string },
) => Promise<unknown>;

/** Of an advice: by who leads it, on the form of that advice. */
const onAdvies =
  (
    verb: string,
    button: string,
    inputs: (around: Around, owed: Owed, advies: string) => Readonly<Record<string, string>>,
  ): Settle =>
  async (around, owed, { over }) => {
    const { opdracht } = owed;
    const client = opdracht && leiderOf(around, opdracht);
    if (client)
      await fill(client, [verb, { opdracht: opdracht.id, advies: over }], button, inputs(around, owed, over));
  };

const receive = onAdvies('opdrachten.receiveAdviesForm', 'Bewaar', () => ({
  conclusie: 'positief mits',
  samenvatting: 'Doen, en leg het goed uit.',
  punten: 'Regel tolken bij elk gesprek.\nBegin in het voorjaar.',
}));
const close = onAdvies('opdrachten.closeAdviesForm', 'Leg vast', () => ({
  reden: 'De raad kwam niet bij elkaar.',
}));

const SETTLES: Readonly<Record<string, Settle>> = {
  'advies vastgelegd': (around, owed, ids) =>
    around.below(3) > 0 ? receive(around, owed, ids) : close(around, owed, ids),
  'advies beantwoord': onAdvies('opdrachten.answerAdviesForm', 'Bewaar', (_around, { opdracht }, advies) => ({
    punten: [...(opdracht?.adviezen.get(advies)?.ontvangen?.punten.keys() ?? [])].join(','),
    oordeel: 'overgenomen',
  })),
  'adviesraad ingelicht': onAdvies('opdrachten.tellAdviesForm', 'Bewaar', ({ today, below }) => ({
    hoe: 'Met een brief.',
    terugkijken: plusDays(today, 20 + below(40)),
  })),
  'op advies teruggekeken': (around, { opdracht }, { over }) =>
    fill(
      coordinatorOf(around),
      ['opdrachten.lookBackAdviesForm', { opdracht: opdracht?.id ?? '', advies: over }],
      'Bewaar',
      { uitkomst: 'gedaan', toelichting: 'Het staat in de folder.' },
    ),
  'raadsoverleg gepland': (around, _owed, { zaak }) =>
    fill(coordinatorOf(around), ['adviesraden.planOverlegForm', { raad: zaak }], 'Bewaar', {
      datum: plusDays(around.today, 5 + around.below(20)),
    }),
  'raadsoverleg vastgelegd': (around, _owed, { zaak, over }) =>
    fill(coordinatorOf(around), ['adviesraden.openOverleg', { raad: zaak, raadsoverleg: over }], 'Bewaar', {
      besproken: 'Het vervoer naar de dagbesteding.',
    }),
  'bevinding opgevolgd': (around, { owners }, { zaak, over }) =>
    fill(
      around.client(owners[0] ?? ''),
      ['rapporten.followUpForm', { rapport: zaak, bevinding: over }],
      'Bewaar',
      { hoe: 'De vervoerder rijdt nu op tijd.' },
    ),
  'ontbrekend contact': (around, _owed, { zaak }) =>
    around.below(2) === 0
      ? fill(coordinatorOf(around), ['gemeenten.addContactForm', { gemeente: zaak }], 'Bewaar', {
          contact: pick(around, CONTACTEN)?.id ?? '',
        })
      : fill(
          coordinatorOf(around),
          ['gemeenten.noContactForm', { gemeente: zaak }],
          'Deze gemeente heeft geen contact nodig',
          { reden: 'Hilversum antwoordt ook namens deze gemeente.' },
        ),
  async 'openbare tekst beoordeeld'(around, { opdracht }) {
    const client = coordinatorOf(around);
    const { card } = await client.execute('opdrachten.openbareTekst', { opdracht: opdracht?.id ?? '' });
    if (!card) return;
    if (around.below(3) > 0) await press(client, card, 'Keur deze versie goed');
    else
      await steps(client, await press(client, card, 'Stuur terug met een vraag'), [
        'Stuur terug',
        { vraag: 'Kan dit korter?' },
      ]);
  },
};

export async function settleAround(around: Around, owed: Owed): Promise<void> {
  if (owed.owners.every((id) => around.shut.has(id))) return;
  const [, zaak = ''] = owed.id.split(':');
  const over = owed.id.slice(owed.id.indexOf('/') + 1);
  await SETTLES[owed.soort]?.(around, owed, { zaak, over });
}
