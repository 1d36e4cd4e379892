import { foldKanaal, type Kanaal, type KanaalEvent } from '../../src/mensen/kanaal.ts';
import { askUnbindCard, overlegKanaalCard } from '../../src/mensen/kanaal-cards.ts';
import type { Eindebericht, Voorstel } from '../../src/mensen/koppeling.ts';
import { eindeCard, makerCard, voorstelCard } from '../../src/mensen/koppeling-cards.ts';
import { nietNodigForm } from '../../src/mensen/overleg-kanaal-forms.ts';
import { type CardSample, nastyText } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';
import { REGIO } from './regio.ts';

const NOW = '2026-11-16T09:00:00.000Z';
const CARLA = { id: 'c1', naam: 'Carla de Boer' };
const bereik = { conversationId: '19:x', serviceUrl: 'http://x', tenantId: 't', botId: 'b' };
const DO = { soort: 'overleg', overlegId: 'do' } as const;

function kanaalAfter(events: readonly KanaalEvent[], naam = 'DO', teamNaam = 'Personeelsvereniging'): Kanaal {
  const gezien: KanaalEvent = { soort: 'kanaal gezien', naam, bereik, teamId: '19:t', teamNaam };
  const all: readonly KanaalEvent[] = [
    gezien,
    {
      soort: 'koppeling voorgesteld',
      nummer: 1,
      koppeling: DO,
      hoe: 'gemaakt',
      door: { id: 'p1', naam: naam.length > 10 ? nastyText(80) : 'Jan Bakker' },
    },
    ...events,
  ];
  const kanaal = all.reduce<Kanaal | undefined>(
    (known, event) => foldKanaal(known, event, { id: 'k1', at: NOW, actor: CARLA }),
    undefined,
  );
  if (!kanaal) throw new Error('No channel');
  return kanaal;
}

function voorstelOf({ voorstellen = [] }: Kanaal): Voorstel {
  const [voorstel] = voorstellen;
  if (!voorstel) throw new Error('No proposal');
  return voorstel;
}

const voorstelOfKanaal = (kanaal: Kanaal, notice?: string) =>
  voorstelCard(kanaal, voorstelOf(kanaal), REGIO.overleggen, notice);
const makerOfKanaal = (kanaal: Kanaal) => makerCard(kanaal, voorstelOf(kanaal), REGIO.overleggen);

const LONG = kanaalAfter([], nastyText(300), nastyText(300));
const ENDED: readonly [string, KanaalEvent][] = [
  ['gekoppeld', { soort: 'kanaal gekoppeld', overlegId: 'do' }],
  ['geweigerd', { soort: 'koppeling geweigerd', koppeling: DO }],
  ['verwijderd', { soort: 'kanaal verwijderd', reden: 'kanaal verwijderd' }],
  ['verlaten', { soort: 'kanaal verlaten', reden: 'bot verwijderd' }],
  ['hernoemd', { soort: 'kanaal gezien', naam: 'Koffiehoek', bereik }],
];

const eindebericht = (reden: Eindebericht['reden'], naam = 'Directieoverleg'): Eindebericht => ({
  op: NOW,
  reden,
  teamNaam: naam.length > 20 ? naam : 'Regio Jeugd',
  gestopt: [{ kanaalId: 'k1', naam, koppeling: DO }],
});
const NOWHERE = [{ koppeling: DO, kanalen: [] }];
const REDENEN = [
  'kanaal verwijderd',
  'team verwijderd',
  'bot verwijderd',
  'onvindbaar',
  'team gearchiveerd',
] as const;

const VOORGESTELD = { overleg: 'het Directieoverleg', voorgesteld: [kanaalAfter([])] };
const NIET_NODIG = { op: NOW, door: CARLA.naam, doorId: CARLA.id };

/** Channels: what the coördinators are asked, and what ended. */
export function kanaalSamples(): readonly CardSample[] {
  return [
    { name: 'kanaal loskoppelen', message: askUnbindCard('Directieoverleg') },
    { name: 'een kanaal voorgesteld', message: voorstelOfKanaal(kanaalAfter([])) },
    { name: 'een kanaal voorgesteld, lang', message: voorstelOfKanaal(LONG, 'Het kanaal heet nu anders.') },
    ...ENDED.flatMap(([soort, event]) => [
      { name: `een voorstel ${soort}`, message: voorstelOfKanaal(kanaalAfter([event])) },
      { name: `de maker bij ${soort}`, message: makerOfKanaal(kanaalAfter([event])) },
    ]),
    {
      name: 'een voorstel geweigerd, lang',
      message: voorstelOfKanaal(
        kanaalAfter([{ soort: 'koppeling geweigerd', koppeling: DO }], nastyText(300), nastyText(300)),
        'Je klik veranderde niets: deze vraag was al afgehandeld.',
      ),
    },
    { name: 'de maker van een kanaal', message: makerOfKanaal(kanaalAfter([])) },
    { name: 'de maker van een kanaal, lang', message: makerOfKanaal(LONG) },
    ...formSamples(
      nietNodigForm,
      'een overleg zonder kanaal',
      { overleg: 'do' },
      {
        gewoon: VOORGESTELD,
        lang: { overleg: nastyText(100), voorgesteld: Array.from({ length: 8 }, () => LONG) },
      },
    ),
    {
      name: 'een overleg zonder kanaal, niet nodig',
      message: overlegKanaalCard('het Directieoverleg', {
        kanalen: [],
        nietNodig: { ...NIET_NODIG, reden: 'Dit overleg is in het gemeentehuis.' },
      }),
    },
    {
      name: 'een overleg zonder kanaal, niet nodig, lang',
      message: overlegKanaalCard(nastyText(100), {
        kanalen: [],
        nietNodig: { ...NIET_NODIG, reden: nastyText(500) },
      }),
    },
    {
      name: 'een overleg met kanalen, lang',
      message: overlegKanaalCard(nastyText(100), { kanalen: Array(30).fill(LONG), nietNodig: undefined }),
    },
    ...REDENEN.map((reden) => ({
      name: `een einde: ${reden}`,
      message: eindeCard(eindebericht(reden), NOWHERE, REGIO.overleggen),
    })),
    {
      name: 'een einde dat is opgelost',
      message: eindeCard(
        eindebericht('kanaal verwijderd'),
        [{ koppeling: DO, kanalen: ['DO nieuw'] }],
        REGIO.overleggen,
      ),
    },
    {
      name: 'een einde, lang',
      message: eindeCard(
        eindebericht('onvindbaar', nastyText(300)),
        Array.from({ length: 30 }, (_, index) => ({
          koppeling: { soort: 'programma', programma: `${index} ${nastyText(90)}` } as const,
          kanalen: index % 2 === 0 ? [] : Array.from({ length: 20 }, () => nastyText(200)),
        })),
        REGIO.overleggen,
      ),
    },
  ];
}
