import type { Bevinding, Rapport } from '../../src/rapporten/rapport.ts';
import { bevindingCard, rapportCard, rapportenCard } from '../../src/rapporten/rapport-cards.ts';
import {
  addBevindingenForm,
  addForm,
  agreeForm,
  changeBevindingForm,
  changeForm,
  followUpForm,
} from '../../src/rapporten/rapport-forms.ts';
import { voorstelForm } from '../../src/rapporten/voorstel-routes.ts';
import { type CardSample, coordinatorStamp, nastyText, noted, stamp } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const people = [{ id: 'samira', naam: 'Samira El Amrani' }];
const many = Array.from({ length: 200 }, (_, index) => ({
  id: `5a3e0000-0000-4000-8000-0000000${String(index).padStart(5, '0')}`,
  naam: nastyText(60),
}));

const opvolging = {
  ...coordinatorStamp,
  wat: 'Opnemen in het plan voor de wachttijd.',
  aan: { id: 'samira', naam: 'Samira El Amrani' },
  datum: '2026-12-14',
};

/** A survey of which one finding is followed up and one is not. */
export function sampleRapport(changes: Partial<Rapport> = {}): Rapport {
  return {
    id: '7a01c1b7a9d3e2c5f8b1',
    rapportsoort: 'CEO Jeugd',
    titel: 'Ervaringen met jeugdhulp',
    jaar: 2025,
    gemeenten: ['Hilversum', 'Huizen'],
    respons: 412,
    responsProcent: 38.5,
    link: 'https://voorbeeld.nl/ceo-jeugd-2025',
    opgenomen: coordinatorStamp,
    bevindingen: [
      { id: 'b1', thema: 'Wachttijd', tekst: 'De helft wachtte langer dan drie maanden.', opvolging },
      { id: 'b2', thema: 'Bejegening', tekst: 'Bijna iedereen voelt zich serieus genomen.' },
    ],
    ...changes,
  };
}

const worstBevinding: Bevinding = {
  id: 'b3',
  thema: nastyText(60),
  tekst: nastyText(500),
  opvolging: {
    ...coordinatorStamp,
    wat: nastyText(300),
    aan: { id: 'samira', naam: nastyText(100) },
    datum: '2026-12-14',
    gedaan: { ...stamp, hoe: nastyText(500) },
  },
};
const worst = sampleRapport({
  titel: nastyText(120),
  link: `https://voorbeeld.nl/${'a'.repeat(470)}`,
  bevindingen: Array.from({ length: 60 }, (_, index) => ({ ...worstBevinding, id: `b${index}` })),
});
const lezer = { lezerId: 'carla', mayWrite: true, today: '2026-11-20' };

/** Reports: taken in, listed, and followed up. */
export function rapportSamples(): CardSample[] {
  const rapport = sampleRapport();
  const [afgesproken = worstBevinding, open = worstBevinding] = rapport.bevindingen;
  const key = { rapport: 'r' };
  const keys = { rapport: 'r', bevinding: 'b1' };
  const about = { gemeenten: ['Hilversum', 'Huizen', 'Laren'], today: '2026-11-20' };
  return [
    { name: 'rapporten', message: rapportenCard({ rapporten: [rapport], page: 1, mayWrite: true }) },
    { name: 'geen rapporten', message: rapportenCard({ rapporten: [], page: 1, mayWrite: false }) },
    {
      name: 'rapporten lang',
      message: rapportenCard({
        rapporten: Array.from({ length: 400 }, () => worst),
        page: 2,
        mayWrite: true,
      }),
    },
    { name: 'rapport', message: rapportCard({ rapport, page: 1, ...lezer }) },
    {
      name: 'rapport zonder bevindingen',
      message: rapportCard({
        rapport: sampleRapport({ bevindingen: [], gemeenten: [], respons: undefined, link: undefined }),
        page: 1,
        ...lezer,
        notice: 'Het rapport is bewaard. Voeg nu de bevindingen toe.',
        tone: 'good',
      }),
    },
    { name: 'rapport lang', message: rapportCard({ rapport: worst, page: 2, ...lezer, notice: noted }) },
    {
      name: 'bevinding van wie haar opvolgt',
      message: bevindingCard({
        rapport,
        bevinding: afgesproken,
        today: '2026-12-20',
        lezerId: 'samira',
        mayWrite: false,
        mayFollowUp: true,
      }),
    },
    {
      name: 'bevinding met een afspraak',
      message: bevindingCard({ rapport, bevinding: afgesproken, ...lezer, mayFollowUp: true }),
    },
    {
      name: 'bevinding zonder afspraak',
      message: bevindingCard({ rapport, bevinding: open, ...lezer, mayFollowUp: true }),
    },
    {
      name: 'bevinding lang',
      message: bevindingCard({
        rapport: worst,
        bevinding: worstBevinding,
        ...lezer,
        mayFollowUp: true,
        notice: noted,
      }),
    },
    ...formSamples(addForm, 'nieuw rapport', {}, { gewoon: about }),
    ...formSamples(changeForm, 'rapport aanpassen', key, {
      gewoon: { ...about, rapport },
      lang: { ...about, rapport: worst },
    }),
    ...formSamples(addBevindingenForm, 'bevindingen toevoegen', key, {
      gewoon: { rapport },
      lang: { rapport: worst },
    }),
    ...formSamples(changeBevindingForm, 'bevinding aanpassen', keys, {
      gewoon: { rapport, bevinding: open },
      lang: { rapport: worst, bevinding: worstBevinding },
    }),
    ...formSamples(agreeForm, 'bevinding afspreken', keys, {
      gewoon: { rapport, bevinding: open, people },
      lang: { rapport: worst, bevinding: worstBevinding, people: many },
    }),
    ...formSamples(voorstelForm, 'bevinding op de jaaragenda', keys, {
      gewoon: { rapport, bevinding: open, jaren: [2026, 2027] },
      lang: { rapport: worst, bevinding: worstBevinding, jaren: [2026, 2027] },
    }),
    ...formSamples(followUpForm, 'bevinding opgevolgd', keys, {
      gewoon: { rapport, bevinding: afgesproken },
      lang: { rapport: worst, bevinding: worstBevinding },
    }),
  ];
}
