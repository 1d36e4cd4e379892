import { evaluatiesCard } from '../../src/jaaragenda/evaluatie-cards.ts';
import { evaluatieForm } from '../../src/jaaragenda/evaluatie-forms.ts';
import type { Jaaragenda, Onderwerp } from '../../src/jaaragenda/jaaragenda.ts';
import { jaaragendaCard, onderwerpCard } from '../../src/jaaragenda/jaaragenda-cards.ts';
import { thanksCard } from '../../src/jaaragenda/jaaragenda-posts.ts';
import { askForm, carryForm, fixForm, vraagForm } from '../../src/jaaragenda/jaargang-forms.ts';
import {
  addForm,
  changeForm,
  onderwerpFaseForm,
  opdrachtForm,
  removeForm,
} from '../../src/jaaragenda/onderwerp-forms.ts';
import { stukForm } from '../../src/jaaragenda/stuk-forms.ts';
import { uitvragen } from '../../src/jaaragenda/uitvraag.ts';
import { uitvraagCard } from '../../src/jaaragenda/uitvraag-card.ts';
import type { CommunicatieMoment } from '../../src/overzichten/communicatie.ts';
import { communicatieCard } from '../../src/overzichten/communicatie-cards.ts';
import { netwerkPakket } from '../../src/overzichten/netwerk.ts';
import { netwerkCard, periodeForm } from '../../src/overzichten/netwerk-cards.ts';
import { jaaragendaKlaarCard, memoKlaarCard } from '../../src/overzichten/papieren-cards.ts';
import type { Signaal } from '../../src/signalen/signaal.ts';
import {
  klaarCard,
  movedCard,
  nagekomenCard,
  nieuweSignalenCard,
  signaalCard,
  signalenCard,
  verdeeldeSignalenCard,
} from '../../src/signalen/signaal-cards.ts';
import {
  answerForm,
  assignForm,
  keepBelofteForm,
  lookBackForm,
  newSignaalForm,
  proposeForm,
  reportBackForm,
} from '../../src/signalen/signaal-forms.ts';
import { BERICHT, type CardSample, coordinatorStamp, nastyText, noted, stamp } from './card-sample-data.ts';
import { bijeenkomstSamples } from './card-samples-bijeenkomst.ts';
import { formSamples } from './form-samples.ts';
import { REGIO } from './regio.ts';

const people = Array.from({ length: 200 }, (_, index) => ({
  id: `5a3e0000-0000-4000-8000-0000000${String(index).padStart(5, '0')}`,
  naam: nastyText(60),
}));
const pfho = { id: 'pfho-2026-11-19', overlegNaam: 'Portefeuillehoudersoverleg', datum: '2026-11-19' };

/** A signaal that somebody answers. */
export function sampleSignaal(changes: Partial<Signaal> = {}): Signaal {
  return {
    id: '5a01c1b7a9d3e2c5f8a0',
    bron: 'adviesraad',
    onderwerp: 'Vervoer naar de dagbesteding',
    tekst: 'Ouderen komen ’s ochtends te laat op de dagbesteding. De taxi haalt steeds meer mensen op.',
    ontvangen: '2026-11-02',
    opgenomen: coordinatorStamp,
    toegewezen: { ...coordinatorStamp, aan: { id: 'samira', naam: 'Samira El Amrani' } },
    ...changes,
  };
}

/** A topic of the jaaragenda, voorlopig. */
export function sampleOnderwerp(changes: Partial<Onderwerp> = {}): Onderwerp {
  return {
    id: 'c5f8a05a01c1b7a9d3e2',
    titel: 'Wachttijden in de jeugdhulp',
    herkomst: 'gemeente',
    gemeente: 'Huizen',
    toegevoegd: coordinatorStamp,
    ...changes,
  };
}

const answered = sampleSignaal({
  antwoord: {
    ...stamp,
    tekst: 'Er rijdt een tweede bus op de drukste ochtenden.',
    reden: 'Het contract laat dat toe.',
  },
});
const promised = sampleSignaal({
  ...answered,
  raad: 'Adviesraad Sociaal Domein Laren',
  gemeente: 'Laren',
  gemeld: true,
  teruggekoppeld: { ...stamp, datum: '2026-11-20' },
  belofte: { ...stamp, wat: 'We vertellen in februari hoe het gaat.', datum: '2027-02-01' },
});
const worstSignaal = sampleSignaal({
  onderwerp: nastyText(120),
  tekst: nastyText(2000),
  toegewezen: { ...coordinatorStamp, aan: { id: 'samira', naam: nastyText(100) } },
  antwoord: { ...stamp, door: nastyText(100), tekst: nastyText(2000), reden: nastyText(500) },
  voorstel: { ...stamp, jaar: 2027, onderwerpId: 'x' },
  raad: nastyText(120),
  gemeente: 'Gooise Meren',
  gemeld: true,
  belofte: {
    ...stamp,
    wat: nastyText(300),
    datum: '2027-02-01',
    nagekomen: { ...stamp, hoe: nastyText(500) },
  },
});
const uiterlijk = '2026-12-14';
const coordinator = { isCoordinator: true, mayAnswer: true, isMine: false };

/** Signalen: taken in, listed, assigned, answered, told and proposed. */
export function signaalSamples(): CardSample[] {
  const signaal = sampleSignaal();
  const list = [signaal, answered].map((one) => ({ signaal: one, uiterlijk }));
  const key = { signaal: 's' };
  const today = '2026-11-20';
  const worstList = Array.from({ length: 40 }, () => ({ signaal: worstSignaal, uiterlijk }));
  return [
    {
      name: 'signalen',
      message: signalenCard({ signalen: list, page: 1, today: '2026-12-20', mayAdd: true, zietAlles: false }),
    },
    {
      name: 'signalen lang',
      message: signalenCard({
        signalen: worstList,
        page: 2,
        today: '2026-12-20',
        mayAdd: true,
        zietAlles: true,
      }),
    },
    {
      name: 'signaal nieuw',
      message: signaalCard({
        signaal: sampleSignaal({ toegewezen: undefined }),
        uiterlijk,
        lezer: coordinator,
        notice: 'Het signaal is bewaard.',
        tone: 'good',
      }),
    },
    {
      name: 'signaal om op terug te kijken',
      message: signaalCard({
        signaal: {
          ...answered,
          raad: 'Adviesraad Sociaal Domein Laren',
          teruggekoppeld: { ...stamp, datum: '2026-11-20', terugkijken: '2027-05-20' },
        },
        uiterlijk,
        lezer: coordinator,
      }),
    },
    {
      name: 'signaal van wie antwoordt',
      message: signaalCard({
        signaal,
        uiterlijk,
        lezer: { isCoordinator: false, mayAnswer: true, isMine: true },
      }),
    },
    {
      name: 'signaal beantwoord',
      message: signaalCard({ signaal: { ...answered, bericht: BERICHT }, uiterlijk, lezer: coordinator }),
    },
    {
      name: 'signaal lang',
      message: signaalCard({ signaal: worstSignaal, uiterlijk, lezer: coordinator, notice: noted }),
    },
    { name: 'signaal van een ander', message: movedCard(signaal) },
    {
      name: 'signaal klaar',
      message: klaarCard({
        signaal: {
          ...answered,
          teruggekoppeld: {
            datum: '2026-11-30',
            op: '2026-11-30T09:00:00.000Z',
            door: 'Samira El Amrani',
            doorId: 'samira',
          },
        },
        uiterlijk,
      }),
    },
    ...formSamples(
      newSignaalForm,
      'nieuw signaal',
      {},
      {
        gewoon: {
          today,
          raden: [],
          gemeenten: REGIO.gemeenten(),
          opdrachten: [{ id: 'o1', titel: 'Herinrichting huishoudelijke hulp' }],
        },
        lang: {
          bericht: BERICHT,
          eerder: { id: 's1', onderwerp: nastyText(200) },
          today,
          raden: Array.from({ length: 60 }, (_, index) => ({ id: `r${index}`, naam: nastyText(100) })),
          gemeenten: Array.from({ length: 40 }, (_, index) => `${nastyText(60)}${index}`),
          opdrachten: Array.from({ length: 100 }, (_, index) => ({ id: `o${index}`, titel: nastyText(200) })),
        },
      },
    ),
    ...signalenOfOthers(),
    ...formSamples(assignForm, 'signaal toewijzen', key, {
      gewoon: { signaal, people: [{ id: 'samira', naam: 'Samira El Amrani' }] },
      lang: { signaal: worstSignaal, people },
    }),
    ...formSamples(answerForm, 'signaal beantwoorden', key, {
      gewoon: { signaal },
      lang: { signaal: worstSignaal },
    }),
    ...formSamples(reportBackForm, 'signaal terugkoppelen', key, {
      gewoon: { signaal: answered, today, terugkijkWeken: 26 },
    }),
    ...formSamples(lookBackForm, 'terugkijken op signaal', key, {
      gewoon: { signaal: answered },
      lang: { signaal: worstSignaal },
    }),
    ...formSamples(proposeForm, 'signaal op de jaaragenda', key, {
      gewoon: { signaal, jaren: [2026, 2027] },
    }),
  ];
}

/** What others wrote down, and what was promised. */
function signalenOfOthers(): CardSample[] {
  const key = { signaal: 's' };
  const reader = { isCoordinator: false, mayAnswer: false, isMine: false };
  const eyebrow = 'Je signaal is beantwoord';
  const many = Array.from({ length: 30 }, () => worstSignaal);
  const opdracht = nastyText(200);
  return [
    { name: 'signalen nieuw, een', message: nieuweSignalenCard([sampleSignaal({ toegewezen: undefined })]) },
    { name: 'signalen nieuw, twee', message: nieuweSignalenCard([promised, sampleSignaal()]) },
    { name: 'signalen nieuw lang', message: nieuweSignalenCard(many) },
    { name: 'signalen verdeeld', message: verdeeldeSignalenCard([promised]) },
    { name: 'signalen verdeeld lang', message: verdeeldeSignalenCard(many) },
    {
      name: 'signaal met een belofte',
      message: signaalCard({
        signaal: promised,
        uiterlijk,
        opdracht: 'Herinrichting huishoudelijke hulp',
        lezer: { isCoordinator: false, mayAnswer: true, isMine: true },
      }),
    },
    {
      name: 'signaal van wie het opschreef',
      message: signaalCard({ signaal: promised, uiterlijk, lezer: reader, eyebrow }),
    },
    {
      name: 'signaal van wie het opschreef lang',
      message: signaalCard({ signaal: worstSignaal, uiterlijk, opdracht, lezer: reader, eyebrow }),
    },
    { name: 'belofte nagekomen lang', message: nagekomenCard(worstSignaal) },
    ...formSamples(keepBelofteForm, 'belofte nakomen', key, {
      gewoon: { signaal: promised },
      lang: { signaal: worstSignaal },
    }),
  ];
}

/** Each time that the phase of a topic was chosen. */
const FASEN = (['agendering', 'uitvoering', undefined, 'evaluatie'] as const).map((fase) => ({
  ...coordinatorStamp,
  ...(fase === undefined ? {} : { fase }),
}));

/** Looking back on what was decided. */
function evaluatieSamples(agenda: Jaaragenda): CardSample[] {
  const besloten = {
    opdrachtId: 'o1',
    titel: 'Pleegzorg',
    datum: '2025-03-06',
    overlegNaam: 'Portefeuillehoudersoverleg',
  };
  const worst = { ...besloten, titel: nastyText(200), overlegNaam: nastyText(60) };
  const beantwoord = [
    { ...coordinatorStamp, opdrachtId: 'o2', titel: 'Leerlingenvervoer', keuze: 'ja' as const },
    {
      ...coordinatorStamp,
      opdrachtId: 'o3',
      titel: nastyText(200),
      keuze: 'nee' as const,
      reden: nastyText(500),
    },
  ];
  const jaar = Number(agenda.id);
  return [
    {
      name: 'terugkijken',
      message: evaluatiesCard({ jaar, open: [besloten], beantwoord: beantwoord.slice(0, 1), page: 1 }),
    },
    { name: 'terugkijken, niets', message: evaluatiesCard({ jaar, open: [], beantwoord: [], page: 1 }) },
    {
      name: 'terugkijken, lang',
      message: evaluatiesCard({
        jaar,
        open: Array.from({ length: 25 }, () => worst),
        beantwoord: Array.from({ length: 9 }, () => beantwoord).flat(),
        page: 2,
        notice: noted,
      }),
    },
    ...formSamples(
      evaluatieForm,
      'terugkijken kiezen',
      { jaar: agenda.id, opdracht: 'o1' },
      {
        gewoon: { jaar, besloten: { ...besloten, open: true } },
        lang: { jaar, besloten: { ...worst, open: true } },
      },
    ),
  ];
}

/** The jaaragenda: the list, its topics and the course of a year. */
export function jaaragendaSamples(): CardSample[] {
  const papier = { jaar: '2027', url: 'https://example.nl/download', mayFill: true };
  const onderwerp = sampleOnderwerp();
  const fixed = sampleOnderwerp({
    id: 'b',
    titel: 'Herinrichting huishoudelijke hulp',
    herkomst: 'uitvoeringsprogramma',
    gemeente: undefined,
    projectleiders: ['Samira El Amrani', 'Pieter Smit'],
    vastgesteld: pfho,
  });
  const made = { ...fixed, id: 'c', titel: 'Dagbesteding dichtbij', opdrachtId: '4f6c1b7a9d3e2c5f8a01' };
  const worst = sampleOnderwerp({
    titel: nastyText(120),
    toelichting: nastyText(1000),
    projectleiders: [nastyText(100), nastyText(100)],
    trekkers: [nastyText(100), nastyText(100)],
    signaalId: 's',
    uit: { jaar: 2025, onderwerpId: 'd' },
  });
  const vraag = { ...coordinatorStamp, aan: { id: 'p1', naam: 'Pieter Smit' }, voor: '2026-12-10' };
  const agenda: Jaaragenda = {
    id: '2027',
    onderwerpen: [onderwerp, fixed, made, { ...fixed, id: 'd', titel: 'Vervoer naar school', naar: 2028 }],
    vragen: [vraag],
  };
  const worstAgenda = {
    ...agenda,
    onderwerpen: Array.from({ length: 60 }, (_, index) => ({ ...worst, id: `o${index}` })),
  };
  const CONTACTEN = [
    { gemeente: 'Huizen', contacten: [{ id: 'p1', naam: 'Pieter Smit' }], nietNodig: false },
    { gemeente: 'Laren', contacten: [], nietNodig: false },
  ];
  const asked: Jaaragenda = {
    ...agenda,
    onderwerpen: [{ ...onderwerp, toegevoegd: { ...coordinatorStamp, doorId: 'p1' } }],
    vragen: [
      { ...vraag, aan: { ...vraag.aan, gemeenten: ['Huizen'] }, beantwoord: vraag.op },
      { ...vraag, aan: { id: 'els', naam: 'Els Vink', gemeenten: ['Blaricum'] } },
      { ...vraag, aan: { naam: 'Joke Smit' } },
    ],
  };
  const worstContacten = Array.from({ length: 60 }, (_, index) => ({
    gemeente: `${index} ${nastyText(50)}`,
    contacten: Array.from({ length: 5 }, () => ({ id: `p${index}`, naam: nastyText(100) })),
    nietNodig: false,
  }));
  const worstAsked: Jaaragenda = {
    ...worstAgenda,
    vragen: worstContacten.map(({ gemeente }, index) => ({
      ...vraag,
      aan: { id: `p${index}`, naam: nastyText(100), gemeenten: index % 2 === 0 ? [gemeente] : [] },
    })),
  };
  const form = { jaar: 2027, regio: REGIO };
  const year = { jaar: '2027' };
  const key = { ...year, onderwerp: 'o' };
  const meetings = Array.from({ length: 12 }, () => pfho);
  return [
    {
      name: 'antwoorden van gemeenten',
      message: uitvraagCard({ agenda: asked, uitvragen: uitvragen(asked, CONTACTEN), mayChange: true }),
    },
    {
      name: 'antwoorden van gemeenten, nog niemand gevraagd',
      message: uitvraagCard({
        agenda: { ...agenda, vragen: [] },
        uitvragen: uitvragen({ ...agenda, vragen: [] }, CONTACTEN),
        mayChange: false,
      }),
    },
    {
      name: 'antwoorden van gemeenten lang',
      message: uitvraagCard({
        agenda: worstAsked,
        uitvragen: uitvragen(worstAsked, worstContacten),
        mayChange: true,
      }),
    },
    ...evaluatieSamples(agenda),
    ...bijeenkomstSamples(agenda, worst),
    ...formSamples(onderwerpFaseForm, 'fase van een onderwerp', key, {
      gewoon: { jaar: 2027, onderwerp: { ...onderwerp, fase: 'uitvoering' } },
      lang: { jaar: 2027, onderwerp: worst },
    }),
    {
      name: 'onderwerp met fasen',
      message: onderwerpCard({
        jaar: 2027,
        onderwerp: { ...fixed, fase: 'evaluatie', fasen: FASEN, evaluatieVan: 'o1', herkomst: 'besloten' },
        mayChange: true,
      }),
    },
    { name: 'jaaragenda', message: jaaragendaCard({ agenda, page: 1, mayChange: true }) },
    {
      name: 'jaaragenda met terugkijken',
      message: jaaragendaCard({ agenda, page: 1, mayChange: true, teEvalueren: 2 }),
    },
    {
      name: 'jaaragenda leeg',
      message: jaaragendaCard({
        agenda: { ...agenda, onderwerpen: [], vragen: [] },
        page: 1,
        mayChange: false,
      }),
    },
    {
      name: 'jaaragenda lang',
      message: jaaragendaCard({ agenda: worstAgenda, page: 3, mayChange: true, notice: noted }),
    },
    { name: 'onderwerp voorlopig', message: onderwerpCard({ jaar: 2027, onderwerp, mayChange: true }) },
    {
      name: 'onderwerp vastgesteld',
      message: onderwerpCard({ jaar: 2027, onderwerp: fixed, mayChange: true }),
    },
    {
      name: 'onderwerp met opdracht',
      message: onderwerpCard({ jaar: 2027, onderwerp: made, mayChange: false }),
    },
    { name: 'onderwerp lang', message: onderwerpCard({ jaar: 2027, onderwerp: worst, mayChange: true }) },
    ...formSamples(addForm, 'onderwerpen toevoegen', year, { gewoon: form }),
    ...formSamples(changeForm, 'onderwerp aanpassen', key, {
      gewoon: { ...form, onderwerp },
      lang: { ...form, onderwerp: worst },
    }),
    ...formSamples(removeForm, 'onderwerp schrappen', key, {
      gewoon: { ...form, onderwerp },
      lang: { ...form, onderwerp: worst },
    }),
    ...formSamples(opdrachtForm, 'opdracht van onderwerp', key, {
      gewoon: { ...form, onderwerp: fixed },
      lang: { ...form, onderwerp: worst },
    }),
    ...formSamples(askForm, 'onderwerpen vragen', year, {
      gewoon: { ...form, people: [{ id: 'samira', naam: 'Samira El Amrani' }], contacten: CONTACTEN },
      lang: { ...form, people, contacten: worstContacten },
    }),
    ...formSamples(vraagForm, 'vraag om onderwerpen', year, { gewoon: { ...form, vraag } }),
    ...formSamples(fixForm, 'jaaragenda vaststellen', year, {
      gewoon: { ...form, agenda, vergaderingen: [pfho] },
      lang: { ...form, agenda: worstAgenda, vergaderingen: meetings },
    }),
    ...formSamples(carryForm, 'onderwerpen doorschuiven', year, {
      gewoon: { ...form, agenda, naar: 2028, finished: ['b'] },
      lang: { ...form, agenda: worstAgenda, naar: 2028, finished: [] },
    }),
    ...formSamples(
      stukForm,
      'stuk van een jaar invullen',
      { jaar: '2027', stuk: 'stand van zaken' },
      {
        gewoon: { jaar: 2027, stuk: 'stand van zaken', known: { verspreiden: 'Ja', kenmerk: '18.0007968' } },
      },
    ),
    { name: 'jaaragenda als stuk', message: jaaragendaKlaarCard({ ...papier, invoer: undefined }) },
    {
      name: 'memo van een jaar',
      message: memoKlaarCard({ ...papier, vorm: 'docx', invoer: { verspreiden: 'Ja' } }),
    },
    { name: 'dank voor onderwerp', message: thanksCard(agenda, vraag) },
  ];
}

/** The pack for the netwerkbijeenkomst. */
export function netwerkSamples(): CardSample[] {
  const periode = { van: '2026-05-24', tot: '2026-11-22' };
  const pakket = netwerkPakket({
    periode,
    dossiers: [],
    signalen: [sampleSignaal(), answered],
    jaaragendas: [],
  });
  return [
    { name: 'netwerkbijeenkomst', message: netwerkCard(pakket) },
    ...formSamples(periodeForm, 'netwerkbijeenkomst, andere periode', {}, { gewoon: undefined }),
  ];
}

/** The communicatiekalender. */
export function communicatieSamples(): CardSample[] {
  const moment = (wanneer: string, wat: string, titel: string): CommunicatieMoment => ({
    id: `${wanneer}${wat}`,
    soort: 'activiteit',
    wanneer,
    wat,
    titel,
    over: { soort: 'opdracht', id: '4f6c1b7a9d3e2c5f8a01' },
  });
  const titel = 'Herinrichting huishoudelijke hulp';
  const gesprek = {
    id: 'a1',
    opdrachtId: 'o1',
    titel,
    soort: 'focusgroep',
    van: '2027-01-21',
    tot: '2027-01-21',
  };
  const worst = { ...gesprek, titel: nastyText(300) };
  return [
    {
      name: 'communicatiekalender',
      message: communicatieCard({
        momenten: [
          moment('2027-01-07', 'Uitnodiging voor: focusgroep', titel),
          moment('2027-01-21', 'Focusgroep', titel),
          moment('2027-02', 'Interviews', titel),
        ],
        botsingen: [{ groep: 'ouders', eerste: gesprek, tweede: { ...gesprek, van: '2027-02-11' } }],
        page: 1,
      }),
    },
    {
      name: 'communicatiekalender leeg',
      message: communicatieCard({ momenten: [], botsingen: [], page: 1 }),
    },
    {
      name: 'communicatiekalender lang',
      message: communicatieCard({
        momenten: Array.from({ length: 40 }, (_, index) =>
          moment(`2027-0${(index % 9) + 1}`, nastyText(120), nastyText(200)),
        ),
        botsingen: Array.from({ length: 9 }, () => ({ groep: 'ouders', eerste: worst, tweede: worst })),
        page: 2,
      }),
    },
  ];
}
