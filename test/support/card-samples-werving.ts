import type { Werving, WervingOpdracht } from '../../src/werving/werving.ts';
import { wervingCard, wervingenCard } from '../../src/werving/werving-cards.ts';
import { answerForm, askForm, changeForm, withdrawForm } from '../../src/werving/werving-forms.ts';
import { type CardSample, coordinatorStamp, nastyText, noted, stamp } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

/** People whom Samira asked for. */
export function sampleWerving(changes: Partial<Werving> = {}): Werving {
  return {
    id: '9c01c1b7a9d3e2c5f8b2',
    opdrachtId: 'o1',
    ervaring: 'Ouders van kinderen met jeugdhulp',
    aantal: 8,
    gemeenten: ['Hilversum', 'Huizen'],
    leeftijd: '30 tot 50 jaar',
    ondersteuning: 'Overdag, met opvang',
    vergoeding: 1500,
    uiterlijk: '2026-12-11',
    gevraagd: stamp,
    ...changes,
  };
}

/** The same, of which five were found. */
export function answeredWerving(changes: Partial<NonNullable<Werving['antwoord']>> = {}): Werving {
  return sampleWerving({
    antwoord: {
      ...coordinatorStamp,
      aantal: 5,
      gemeenten: ['Hilversum'],
      reden: 'In Huizen kent de welzijnsorganisatie nog niemand.',
      voor: [stamp.doorId],
      keer: 1,
      ...changes,
    },
  });
}

export const sampleWervingOpdracht: WervingOpdracht = {
  id: 'o1',
  titel: 'Herinrichting huishoudelijke hulp',
  leiders: [stamp.doorId],
  gezocht: { ervaring: 'Mantelzorgers', aantal: 12, gemeenten: ['Laren'], vergoeding: 1500 },
};

const worst = sampleWerving({
  ervaring: nastyText(300),
  leeftijd: nastyText(60),
  ondersteuning: nastyText(300),
  gemeenten: Array.from({ length: 8 }, () => nastyText(30)),
  gevraagd: { ...stamp, door: nastyText(100) },
  antwoord: {
    ...coordinatorStamp,
    door: nastyText(100),
    aantal: 0,
    gemeenten: [],
    reden: nastyText(500),
    voor: ['samira'],
    keer: 2,
  },
});
const worstOpdracht = { ...sampleWervingOpdracht, titel: nastyText(200) };

/** People who are sought: asked for, found, and taken back. */
export function wervingSamples(): CardSample[] {
  const werving = sampleWerving();
  const opdracht = sampleWervingOpdracht;
  const keys = { werving: 'w' };
  const about = {
    opdrachten: [{ id: 'o1', titel: opdracht.titel }],
    gemeenten: ['Hilversum', 'Huizen', 'Laren'],
    vergoeding: 1500,
    gevraagd: [],
  };
  const many = Array.from({ length: 60 }, (_, index) => ({ id: `o${index}`, titel: nastyText(200) }));
  const coordinator = { mayAnswer: true, mayChange: true };
  const vrager = { mayAnswer: false, mayChange: true };
  const list = { page: 1, today: '2026-12-14', mayAsk: true };
  return [
    {
      name: 'mensen gezocht',
      message: wervingenCard({
        ...list,
        wervingen: [{ werving, opdracht }, { werving: answeredWerving() }],
        zietAlles: true,
      }),
    },
    { name: 'mensen gezocht leeg', message: wervingenCard({ ...list, wervingen: [], zietAlles: true }) },
    {
      name: 'mensen gezocht niets van jou',
      message: wervingenCard({ ...list, wervingen: [], mayAsk: false, zietAlles: false }),
    },
    {
      name: 'mensen gezocht lang',
      message: wervingenCard({
        ...list,
        page: 2,
        wervingen: Array.from({ length: 300 }, () => ({ werving: worst, opdracht: worstOpdracht })),
        opdracht: worstOpdracht,
        zietAlles: true,
        back: { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht: 'o1' } },
      }),
    },
    {
      name: 'vraag om mensen',
      message: wervingCard({
        werving,
        opdracht,
        lezer: coordinator,
        gevraagd: ['Ouders: in het laatste jaar 3 keer gevraagd.'],
      }),
    },
    {
      name: 'vraag om mensen beantwoord',
      message: wervingCard({ werving: answeredWerving(), opdracht, lezer: vrager }),
    },
    {
      name: 'vraag om mensen ingetrokken',
      message: wervingCard({
        werving: sampleWerving({
          opdrachtId: undefined,
          gemeenten: [],
          leeftijd: undefined,
          ondersteuning: undefined,
          vergoeding: undefined,
          ingetrokken: { ...stamp, reden: 'Wij vroegen het zelf aan de cliëntenraad.' },
        }),
        lezer: vrager,
      }),
    },
    {
      name: 'vraag om mensen lang',
      message: wervingCard({
        werving: worst,
        opdracht: { ...worstOpdracht, dicht: 'Deze opdracht is ingetrokken.' },
        lezer: coordinator,
        notice: noted,
      }),
    },
    ...formSamples(
      askForm,
      'mensen zoeken',
      { opdracht: '' },
      { gewoon: about, lang: { ...about, opdrachten: many } },
    ),
    ...formSamples(
      askForm,
      'mensen zoeken bij een opdracht',
      { opdracht: 'o1' },
      { gewoon: { ...about, opdracht }, lang: { ...about, opdracht: worstOpdracht } },
    ),
    ...formSamples(changeForm, 'vraag om mensen aanpassen', keys, {
      gewoon: { ...about, werving },
      lang: { ...about, werving: worst, opdrachten: many },
    }),
    ...formSamples(answerForm, 'mensen gevonden', keys, {
      gewoon: { werving, gemeenten: about.gemeenten },
      lang: { werving: worst, gemeenten: about.gemeenten },
    }),
    ...formSamples(withdrawForm, 'vraag om mensen intrekken', keys, {
      gewoon: { werving },
      lang: { werving: worst },
    }),
  ];
}
