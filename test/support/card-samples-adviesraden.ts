import type { Adviesraad } from '../../src/adviesraden/raad.ts';
import { raadCard, radenCard } from '../../src/adviesraden/raad-cards.ts';
import { newRaadForm, raadForm } from '../../src/adviesraden/raad-forms.ts';
import {
  planRaadsoverlegForm,
  raadsoverlegForm,
  zegAfForm,
} from '../../src/adviesraden/raadsoverleg-forms.ts';
import { adviesCard, adviezenCard } from '../../src/opdrachten/adviezen/advies-cards.ts';
import {
  antwoordAdviesForm,
  geenAdviesForm,
  ontvangAdviesForm,
  terugkijkForm,
  vertelAdviesForm,
  vraagAdviesForm,
} from '../../src/opdrachten/adviezen/advies-forms.ts';
import { ADVIES_OORDELEN, type Advies } from '../../src/opdrachten/ground/advies.ts';
import { type CardSample, coordinatorStamp, nastyText, noted, stamp } from './card-sample-data.ts';
import { aDossier } from './dossiers.ts';
import { formSamples } from './form-samples.ts';
import { REGIO } from './regio.ts';

/** A raad of one gemeente. */
export function sampleRaad(changes: Partial<Adviesraad> = {}): Adviesraad {
  return {
    id: '9d3e2c5f8a05a01c1b7a',
    naam: 'Adviesraad Sociaal Domein Hilversum',
    gemeente: 'Hilversum',
    van: 2015,
    toegevoegd: coordinatorStamp,
    ...changes,
  };
}

/** The adviesraden: listed, shown, added and changed. */
export function adviesraadSamples(): CardSample[] {
  const raad = sampleRaad();
  const worst = sampleRaad({
    afspraken: nastyText(1000),
    naam: nastyText(100),
    gemeente: 'Gooise Meren',
    van: 1900,
    tot: 2020,
  });
  const gemeenten = REGIO.gemeenten();
  const list = { page: 1, today: '2026-12-01' };
  const overleggen = [
    { id: 'o1', datum: '2026-05-01', gehouden: { ...stamp, besproken: 'Het vervoer.' } },
    { id: 'o2', datum: '2026-11-02' },
    { id: 'o3', datum: '2027-03-01' },
  ];
  const worstOverleg = {
    id: 'o4',
    datum: '2026-05-01',
    gehouden: { ...stamp, besproken: nastyText(500) },
  };
  const { today } = list;
  return [
    {
      name: 'adviesraden',
      message: radenCard({ ...list, raden: [raad, sampleRaad({ tot: 2020 })], mayKeep: true }),
    },
    { name: 'adviesraden leeg', message: radenCard({ ...list, raden: [], mayKeep: false }) },
    {
      name: 'adviesraden lang',
      message: radenCard({ ...list, page: 2, raden: Array.from({ length: 40 }, () => worst), mayKeep: true }),
    },
    { name: 'adviesraad', message: raadCard({ raad, mayKeep: false, today }) },
    {
      name: 'adviesraad met overleg',
      message: raadCard({ raad: { ...raad, overleggen }, mayKeep: true, today }),
    },
    {
      name: 'adviesraad lang',
      message: raadCard({
        raad: { ...worst, overleggen: Array.from({ length: 30 }, () => worstOverleg) },
        mayKeep: true,
        today,
        notice: 'Bewaard.',
      }),
    },
    ...formSamples(
      planRaadsoverlegForm,
      'raadsoverleg plannen',
      { raad: 'r' },
      {
        gewoon: { raad, andere: [] },
        lang: {
          raad: worst,
          andere: Array.from({ length: 20 }, (_, index) => ({ id: `r${index}`, naam: worst.naam })),
        },
      },
    ),
    ...formSamples(
      raadsoverlegForm,
      'raadsoverleg invullen',
      { raad: 'r', raadsoverleg: 'o' },
      {
        gewoon: { raad, overleg: { id: 'o', datum: '2026-11-02' } },
        lang: { raad: worst, overleg: worstOverleg },
      },
    ),
    ...formSamples(
      zegAfForm,
      'raadsoverleg afzeggen',
      { raad: 'r', raadsoverleg: 'o' },
      {
        gewoon: { raad, overleg: { id: 'o', datum: '2027-03-01' } },
        lang: { raad: worst, overleg: worstOverleg },
      },
    ),
    ...formSamples(newRaadForm, 'nieuwe adviesraad', {}, { gewoon: { gemeenten } }),
    ...formSamples(
      raadForm,
      'adviesraad wijzigen',
      { raad: 'r' },
      {
        gewoon: { raad, gemeenten },
        lang: {
          raad: worst,
          gemeenten: Array.from({ length: 60 }, (_, index) => `${nastyText(50)}${index}`),
        },
      },
    ),
  ];
}

/** An advice that was asked of a raad. */
export function sampleAdvies(changes: Partial<Advies> = {}): Advies {
  return {
    ...coordinatorStamp,
    id: 'a1b7a9d3e2c5f8a05a01',
    raad: { id: '9d3e2c5f8a05a01c1b7a', naam: 'Adviesraad Sociaal Domein', gemeente: 'Hilversum' },
    vraag: 'Wat vindt de raad van één vast gezicht in de hulp?',
    stukken: ['DOC-24008138'],
    uiterlijk: '2027-01-04',
    ...changes,
  };
}

const ONTVANGEN: NonNullable<Advies['ontvangen']> = {
  ...stamp,
  datum: '2026-12-20',
  vindplaats: 'DOC-26000012',
  conclusie: 'positief mits',
  samenvatting: 'Doen, en leg het goed uit.',
  punten: [
    { id: 'p1', tekst: 'Leg uit wie het vaste gezicht is.' },
    {
      id: 'p2',
      tekst: 'Begin in het voorjaar.',
      antwoord: { ...stamp, oordeel: 'niet', waarom: 'Te vroeg.' },
    },
  ],
};

/** What can be typed at its longest, for every text. */
function worstAdvies(): Advies {
  const antwoord = { ...stamp, door: nastyText(100), oordeel: 'deels' as const, waarom: nastyText(500) };
  return sampleAdvies({
    door: nastyText(100),
    raad: { id: 'r', naam: nastyText(100), gemeente: nastyText(50) },
    vraag: nastyText(1000),
    stukken: Array.from({ length: 10 }, () => nastyText(100)),
    krap: nastyText(300),
    ontvangen: {
      ...ONTVANGEN,
      vindplaats: nastyText(300),
      samenvatting: nastyText(1000),
      punten: Array.from({ length: 60 }, (_, index) => ({
        id: `p${index}`,
        tekst: nastyText(500),
        antwoord,
      })),
    },
    verteld: { ...stamp, datum: '2027-01-10', hoe: nastyText(300), terugkijken: '2027-07-10' },
    teruggekeken: { ...stamp, uitkomst: 'deels gedaan', toelichting: nastyText(500) },
  });
}

/** Asked advice, at each of its steps. */
export function adviesSamples(): CardSample[] {
  const today = '2026-12-21';
  const gevraagd = sampleAdvies();
  const ontvangen = sampleAdvies({ ontvangen: ONTVANGEN });
  const punten = ONTVANGEN.punten.map((punt) => ({
    ...punt,
    antwoord: { ...stamp, oordeel: ADVIES_OORDELEN[0], waarom: '' },
  }));
  const beantwoord = sampleAdvies({ ontvangen: { ...ONTVANGEN, punten } });
  const verteld = {
    ...beantwoord,
    verteld: { ...stamp, datum: today, hoe: 'Met een brief.', terugkijken: '2027-06-21' },
  };
  const worst = worstAdvies();
  const of = (advies: Advies) => ({ dossier: { ...aDossier(), adviezen: [advies] }, advies, today });
  const reader = { mayRecord: true, mayLookBack: true };
  const lang = {
    ...of(worst),
    dossier: { ...aDossier(), titel: nastyText(200), adviezen: Array.from({ length: 40 }, () => worst) },
  };
  const key = { opdracht: 'o', advies: 'a' };
  const raden = [gevraagd.raad];
  const face = (name: string, advies: Advies, may = reader): CardSample => ({
    name,
    message: adviesCard({ ...of(advies), ...may }),
  });
  return [
    { name: 'adviezen', message: adviezenCard({ ...of(ontvangen), page: 1, mayAsk: true }) },
    { name: 'adviezen leeg', message: adviezenCard({ dossier: aDossier(), page: 1, mayAsk: true }) },
    { name: 'adviezen lang', message: adviezenCard({ ...lang, page: 2, mayAsk: true, notice: noted }) },
    face('advies gevraagd', gevraagd),
    face('advies ontvangen', ontvangen),
    face('advies beantwoord', beantwoord),
    face('advies verteld', verteld),
    face('advies voor wie leest', verteld, { mayRecord: false, mayLookBack: false }),
    face('advies kwam niet', sampleAdvies({ geen: { ...stamp, reden: 'De raad kwam niet bij elkaar.' } })),
    { name: 'advies lang', message: adviesCard({ ...lang, ...reader, notice: noted }) },
    ...formSamples(
      vraagAdviesForm,
      'advies vragen',
      { opdracht: 'o' },
      {
        gewoon: { ...of(gevraagd), raden, weken: 6 },
        lang: {
          ...lang,
          weken: 6,
          raden: Array.from({ length: 100 }, (_, index) => ({ ...worst.raad, id: `r${index}` })),
        },
      },
    ),
    ...formSamples(ontvangAdviesForm, 'advies vastleggen', key, { gewoon: of(gevraagd), lang }),
    ...formSamples(geenAdviesForm, 'geen advies', key, { gewoon: of(gevraagd), lang }),
    ...formSamples(antwoordAdviesForm, 'advies beantwoorden', key, {
      gewoon: { ...of(ontvangen), onCard: ONTVANGEN.punten },
      lang: { ...lang, onCard: (worst.ontvangen?.punten ?? []).slice(0, 6) },
    }),
    ...formSamples(vertelAdviesForm, 'advies vertellen', key, {
      gewoon: { ...of(beantwoord), terugkijkWeken: 26 },
      lang: { ...lang, terugkijkWeken: 26 },
    }),
    ...formSamples(terugkijkForm, 'terugkijken op advies', key, { gewoon: of(verteld), lang }),
  ];
}
