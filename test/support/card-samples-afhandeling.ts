import { geldFacts } from '../../src/budget/budget-words.ts';
import { besluitNewsCard, toezeggingNewsCard } from '../../src/opdrachten/besluit/besluit-posts.ts';
import { eenToezeggingCard, toezeggingenCard } from '../../src/opdrachten/besluit/toezegging-cards.ts';
import { settleForm, toezeggingForm } from '../../src/opdrachten/besluit/toezegging-forms.ts';
import type { Besluit, Toezegging } from '../../src/opdrachten/ground/besluit.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { Inbreng } from '../../src/opdrachten/ground/inbreng.ts';
import { STELLINGEN } from '../../src/opdrachten/ground/meetlat.ts';
import { signCard } from '../../src/opdrachten/ground/sign-card.ts';
import type {
  Gegeven,
  Terugkoppeling,
  TerugkoppelTekst,
} from '../../src/opdrachten/ground/terugkoppeling.ts';
import type { TrekkerTaak } from '../../src/opdrachten/ground/trekker-taken.ts';
import { herzieForm } from '../../src/opdrachten/inbreng/herziening-forms.ts';
import { jaartabelCard } from '../../src/opdrachten/jaartabel/jaartabel-card.ts';
import { meetlatForm } from '../../src/opdrachten/meetlat/meetlat-forms.ts';
import { opdrachtCard } from '../../src/opdrachten/opdracht-cards.ts';
import {
  givenCard,
  leftCard,
  oordelenFirstCard,
} from '../../src/opdrachten/terugkoppeling/terugkoppeling-cards.ts';
import {
  giveForm,
  kanaalForm,
  leaveForm,
  writeForm,
} from '../../src/opdrachten/terugkoppeling/terugkoppeling-forms.ts';
import { owedListCard } from '../../src/opdrachten/terugkoppeling/terugkoppeling-list-card.ts';
import { routeCard, tijdlijnCard } from '../../src/opdrachten/tijdlijn-card.ts';
import { takenListCard, trekkerTaakCard } from '../../src/opdrachten/trekker/trekker-taken-cards.ts';
import type { Cijfers } from '../../src/overzichten/cijfers.ts';
import { cijfersCard } from '../../src/overzichten/cijfers-card.ts';
import { jaarRij } from '../../src/overzichten/jaaroverzicht.ts';
import { jaaroverzichtCard } from '../../src/overzichten/jaaroverzicht-card.ts';
import type { Jaaroverzicht } from '../../src/overzichten/stand-van-zaken.ts';
import {
  type CardSample,
  context,
  coordinatorStamp,
  FULL_PLAN,
  longRoute,
  manyPeople,
  nastyText,
  people,
  sampleDossier,
  stamp,
  worstDossier,
} from './card-sample-data.ts';
import { GELD_2027 } from './card-samples-budget.ts';
import { formSamples } from './form-samples.ts';
import { planStepCard } from './plan-step.ts';
import { aStop } from './route.ts';

const besluit: Besluit = {
  ...coordinatorStamp,
  vergaderingId: 'pfho-2027-03-11',
  overlegNaam: 'Portefeuillehoudersoverleg',
  datum: '2027-03-11',
  uitkomst: 'aangepast',
  toelichting: 'Er komt meer geld voor vervoer.',
};
const toezegging: Toezegging = {
  ...coordinatorStamp,
  id: 't1',
  wat: 'In mei krijgt de raad een voorstel over vervoer.',
  eigenaar: { naam: 'Samira El Amrani', persoonId: 'samira' },
  datum: '2027-05-20',
};
const inbreng: Inbreng[] = [
  punt('p1', 'Meer tijd voor een gesprek aan huis', 'overgenomen'),
  punt('p2', 'Elke week dezelfde hulp', 'deels', 'Dit lukt bij ziekte niet altijd.'),
  punt('p3', 'Ook hulp in het weekend', 'niet', 'Hier is geen geld voor.'),
];
const tekst: TerugkoppelTekst = {
  tekst: 'Je dacht met ons mee. Dank je wel.',
  versie: 1,
  geschreven: stamp,
  gevraagd: { ...stamp, versie: 1 },
};
const gegeven: Gegeven = {
  ...stamp,
  kanalen: [
    { kanaal: 'brief of e-mail', datum: '2027-03-25', bereikt: 18 },
    { kanaal: 'nieuwsbrief', datum: '2027-04-01' },
  ],
};
const answered: Terugkoppeling = { tekst, gegeven, besluiten: [besluit], sinds: besluit };
const nietNodig = { ...stamp, reden: 'Het besluit is hetzelfde gebleven.' };
export const decidedDossier: Dossier = sampleDossier({
  status: 'besloten',
  plan: FULL_PLAN,
  inzendingen: 1,
  ingediend: stamp,
  afgestemd: coordinatorStamp,
  trekkers: [{ naam: 'wethouder Van Dijk', persoonId: 'trekker' }],
  uitvoering: {
    a1: { gehouden: { ...stamp, datum: '2027-01-21', aantal: 11, opbrengst: 'Meer tijd is nodig.' } },
    a2: { geannuleerd: { ...stamp, reden: 'Geen tolk.' } },
  },
  inbreng,
  verwerkt: stamp,
  passage: { ...stamp, versie: 2, regels: [] },
  besluiten: [besluit],
  toezeggingen: [toezegging],
});
const finished: Dossier = {
  ...decidedDossier,
  status: 'afgerond',
  terugkoppelingen: [answered],
  meetlat: { metingen: STELLINGEN.map(({ id }) => ({ stelling: id, score: 'voldoende' })), afgerond: stamp },
};
const longToezegging: Toezegging = {
  ...toezegging,
  wat: nastyText(300),
  eigenaar: { naam: nastyText(100), persoonId: 'p' },
};
const longTekst = { ...tekst, tekst: nastyText(4000) };
const worst: Dossier = worstDossier({
  status: 'besloten',
  besluiten: [{ ...besluit, overlegNaam: nastyText(80), toelichting: nastyText(1000) }],
  toezeggingen: Array.from({ length: 12 }, (_, index) => ({ ...longToezegging, id: `t${index}` })),
  inbreng: Array.from({ length: 60 }, (_, index) =>
    punt(`p${index}`, nastyText(500), 'niet', nastyText(500)),
  ),
  terugkoppelingen: [{ tekst: longTekst }],
  trekkers: [{ naam: nastyText(200), persoonId: 'trekker' }],
});
const withdrawn: Besluit = {
  ...besluit,
  vergaderingId: 'ab-2027-04-08',
  overlegNaam: 'Algemeen bestuur',
  datum: '2027-04-08',
  uitkomst: 'ingetrokken',
  toelichting: 'Het rijk regelt dit zelf.',
  weging: 'Het bestuur vond de punten van inwoners goed, en wil ze later gebruiken.',
  reden: 'Het verslag was niet goed.',
};
/** Somebody waits for a second message. */
const again: Dossier = {
  ...finished,
  status: 'ingetrokken',
  besluiten: [besluit, withdrawn],
  teHerzien: ['p1', 'p2'],
};
const unneeded: Dossier = {
  ...finished,
  terugkoppelingen: [answered, { nietNodig, besluiten: [besluit], sinds: besluit }],
};
const worstAgain: Dossier = {
  ...worst,
  besluiten: Array.from({ length: 7 }, (_, index) => ({
    ...besluit,
    vergaderingId: `ab-${index}`,
    overlegNaam: nastyText(80),
    toelichting: nastyText(1000),
    weging: nastyText(300),
  })),
  terugkoppelingen: Array.from({ length: 4 }, () => ({ ...answered, tekst: longTekst })),
  teHerzien: Array.from({ length: 60 }, (_, index) => `p${index}`),
};
const TAAK: TrekkerTaak = {
  id: 'stel de vraag',
  soort: 'stel de vraag',
  wanneer: '2027-01-21',
  activiteit: 'focusgroep',
  gedaan: false,
  voorbij: false,
};

function punt(id: string, tekst: string, oordeel: 'overgenomen' | 'deels' | 'niet', reden?: string): Inbreng {
  return {
    id,
    bron: 'inwoners',
    activiteitId: 'a1',
    tekst,
    oordeel: { ...stamp, oordeel, ...(reden === undefined ? {} : { reden }) },
  };
}

const CIJFERS: Cijfers = {
  opdrachten: 14,
  ingetrokken: 2,
  jaartabel: 8,
  meedoen: { ja: 9, nee: 2, onbekend: 3 },
  plan: { aantal: 11, van: 12 },
  inbreng: { aantal: 8, van: 9 },
  passage: { aantal: 6, van: 9 },
  terugkoppeling: { aantal: 4, van: 6 },
  mediaan: 17.5,
  ervaringsdeskundigen: { aantal: 5, van: 11 },
  redenen: [
    { reden: 'spoed', aantal: 1 },
    { reden: 'wettelijk bepaald', aantal: 1 },
  ],
  overgenomen: { aantal: 31, van: 44, deels: 2 },
  adviezen: {
    gevraagd: 5,
    ontvangen: 3,
    opTijd: 2,
    geen: 1,
    punten: { overgenomen: 6, deels: 2, niet: 3 },
    mediaan: 12,
  },
  plaatsen: {
    opdrachten: 3,
    onbekend: 6,
    lagen: [{ laag: 'stuurgroep', plaatsen: 4, bezet: 2, bezetOnbekend: 1 }],
  },
};
const NO_CIJFERS: Cijfers = {
  opdrachten: 0,
  ingetrokken: 0,
  jaartabel: 0,
  meedoen: { ja: 0, nee: 0, onbekend: 0 },
  plan: { aantal: 0, van: 0 },
  inbreng: { aantal: 0, van: 0 },
  passage: { aantal: 0, van: 0 },
  terugkoppeling: { aantal: 0, van: 0 },
  ervaringsdeskundigen: { aantal: 0, van: 0 },
  redenen: [],
  overgenomen: { aantal: 0, van: 0, deels: 0 },
  adviezen: { gevraagd: 0, ontvangen: 0, opTijd: 0, geen: 0, punten: { overgenomen: 0, deels: 0, niet: 0 } },
  plaatsen: { opdrachten: 0, onbekend: 0, lagen: [] },
};

/** Every card from the besluit to the end of a dossier. */
function jaaroverzicht(dossiers: readonly Dossier[], nogAanBod: readonly string[] = []): Jaaroverzicht {
  const rijen = dossiers.map((one) => jaarRij(one, '2026'));
  return { jaar: '2026', rijen, zonder: [], nogAanBod, ingetrokken: 0 };
}

export function afhandelingSamples(): CardSample[] {
  const dossier = decidedDossier;
  const key = { opdracht: dossier.id };
  return [
    { name: 'besluit voor de projectleider', message: besluitNewsCard(dossier, besluit, '2027-04-08') },
    { name: 'toezegging voor wie hem deed', message: toezeggingNewsCard(dossier, toezegging) },
    ...formSamples(toezeggingForm, 'toezegging vastleggen', key, {
      gewoon: { dossier, people },
      lang: { dossier: worst, people: manyPeople },
    }),
    ...formSamples(
      settleForm,
      'toezegging nakomen',
      { ...key, toezegging: 't1' },
      {
        gewoon: { dossier, toezegging },
        lang: { dossier: worst, toezegging: longToezegging },
      },
    ),
    {
      name: 'toezegging nagekomen',
      message: eenToezeggingCard(dossier, {
        ...toezegging,
        nagekomen: { ...stamp, hoe: 'Het voorstel ligt bij de raad.' },
      }),
    },
    {
      name: 'toezegging nagekomen, lang',
      message: eenToezeggingCard(worst, {
        ...longToezegging,
        nagekomen: { ...stamp, hoe: nastyText(500) },
      }),
    },
    {
      name: 'toezeggingen',
      message: toezeggingenCard({ page: 1, zietAlles: true, rows: [{ dossier, toezegging, left: 12 }] }),
    },
    { name: 'toezeggingen, leeg', message: toezeggingenCard({ page: 1, zietAlles: false, rows: [] }) },
    {
      name: 'toezeggingen, lang',
      message: toezeggingenCard({
        page: 2,
        zietAlles: true,
        rows: Array.from({ length: 35 }, () => ({ dossier: worst, toezegging: longToezegging, left: -4 })),
      }),
    },
    ...formSamples(writeForm, 'terugkoppeling, voorstel', key, {
      gewoon: { dossier },
      lang: { dossier: worst },
    }),
    ...formSamples(giveForm, 'terugkoppeling geven', key, {
      gewoon: {
        dossier: { ...dossier, terugkoppelingen: [{ tekst }] },
        tekst: { ...tekst, gevraagd: undefined },
        today: '2027-03-25',
      },
      lang: {
        dossier: worst,
        tekst: { ...longTekst, ondertekend: { ...stamp, versie: 1 }, verouderd: true },
        today: '2027-03-25',
      },
    }),
    {
      name: 'terugkoppeling gegeven',
      message: givenCard({ ...finished, status: 'teruggekoppeld' }),
    },
    { name: 'terugkoppeling niet nodig', message: leftCard(unneeded) },
    { name: 'oordelen eerst', message: oordelenFirstCard(again, context) },
    { name: 'oordelen eerst, lang', message: oordelenFirstCard(worstAgain, context) },
    ...formSamples(herzieForm, 'oordelen opnieuw', key, {
      gewoon: { dossier: again },
      lang: { dossier: worstAgain },
    }),
    ...formSamples(writeForm, 'terugkoppeling, opnieuw', key, {
      gewoon: { dossier: again },
      lang: { dossier: worstAgain },
    }),
    ...formSamples(leaveForm, 'terugkoppeling niet nodig', key, {
      gewoon: { dossier: again },
      lang: { dossier: worstAgain },
    }),
    ...formSamples(kanaalForm, 'terugkoppeling, nog een kanaal', key, {
      gewoon: { dossier: finished, today: '2027-04-02' },
      lang: { dossier: worstAgain, today: '2027-04-02' },
    }),
    { name: 'tijdlijn, opnieuw verschuldigd', message: tijdlijnCard({ route: [], dossier: again }) },
    {
      name: 'opdracht met meer besluiten',
      message: opdrachtCard({
        dossier: again,
        reach: 'bereikbaar',
        route: [],
        actions: ['openTerugkoppeling', 'history'],
      }),
    },
    {
      name: 'opdracht met meer besluiten, lang',
      message: opdrachtCard({
        dossier: worstAgain,
        reach: 'bereikbaar',
        route: [],
        actions: ['openTerugkoppeling'],
      }),
    },
    { name: 'besluit gewijzigd', message: besluitNewsCard(again, withdrawn, '2027-05-08') },
    { name: 'terugkoppeling ondertekenen', message: signCard(dossier, tekst, context.nonce) },
    {
      name: 'terugkoppeling ondertekenen, lang',
      message: signCard(worst, longTekst, context.nonce),
    },
    {
      name: 'terugkoppeling verschuldigd',
      message: owedListCard([{ dossier, besluit, uiterlijk: '2027-04-08', left: -2 }], 1, {
        mist: 'besluit',
        aantal: 3,
      }),
    },
    {
      name: 'terugkoppeling verschuldigd, lang',
      message: owedListCard(
        Array.from({ length: 25 }, () => ({ dossier: worst, besluit, uiterlijk: '2027-04-08', left: 5 })),
        2,
        { mist: 'besluit', aantal: 0 },
      ),
    },
    ...[1, 2].flatMap((page) =>
      formSamples(
        meetlatForm,
        `meetlat ${page}`,
        { ...key, page: String(page) },
        {
          gewoon: { dossier, page },
          lang: { dossier: worst, page },
        },
      ),
    ),
    {
      name: 'taak van de trekker, na het besluit, lang',
      message: trekkerTaakCard(
        worstDossier(),
        { ...TAAK, soort: 'breng verder' },
        context.nonce,
        '2026-12-15',
      ),
    },
    { name: 'taak van de trekker', message: trekkerTaakCard(dossier, TAAK, context.nonce, '2026-12-15') },
    {
      name: 'taak van de trekker, gedaan',
      message: trekkerTaakCard(dossier, { ...TAAK, gedaan: true }, context.nonce, '2026-12-15'),
    },
    {
      name: 'taak van de trekker, voorbij',
      message: trekkerTaakCard(dossier, { ...TAAK, voorbij: true }, context.nonce, '2026-12-15'),
    },
    {
      name: 'taken van de trekker',
      message: takenListCard({ rows: [{ dossier, taak: TAAK }], opdrachten: 1, zonderPlan: 0 }, 1),
    },
    {
      name: 'taken van de trekker, geen',
      message: takenListCard({ rows: [], opdrachten: 2, zonderPlan: 2 }, 1),
    },
    {
      name: 'taken van de trekker, lang',
      message: takenListCard(
        {
          rows: Array.from({ length: 25 }, () => ({ dossier: worst, taak: TAAK })),
          opdrachten: 25,
          zonderPlan: 0,
        },
        2,
      ),
    },
    {
      name: 'tijdlijn',
      message: tijdlijnCard({
        route: [aStop('regieteam-jeugd-en-onderwijs', '2026-12-01'), aStop('do', '2026-12-15')],
        dossier,
        volgende: {
          wat: 'Geef terugkoppeling aan wie meedeed',
          door: 'Samira El Amrani',
          uiterlijk: '2027-04-08',
        },
      }),
    },
    { name: 'tijdlijn, afgerond', message: tijdlijnCard({ dossier: finished, route: [] }) },
    {
      name: 'behandelingen',
      message: routeCard({ dossier: finished, route: [aStop('do', '2026-12-15')], page: 1 }),
    },
    { name: 'behandelingen, geen', message: routeCard({ dossier: finished, route: [], page: 1 }) },
    {
      name: 'behandelingen, lang',
      message: routeCard({ dossier: worst, route: longRoute(), page: 2 }),
    },
    {
      name: 'tijdlijn, lang',
      message: tijdlijnCard({
        dossier: worst,
        route: longRoute(),
        volgende: { wat: nastyText(300), door: nastyText(100) },
      }),
    },
    {
      name: 'cijfers',
      message: cijfersCard({
        vernietigd: 2,
        jaar: '2026',
        totaal: CIJFERS,
        programmas: [
          { naam: 'Gezondheid en Ondersteuning', cijfers: CIJFERS },
          { naam: '', cijfers: { ...CIJFERS, mediaan: undefined } },
        ],
        geld: geldFacts(GELD_2027),
      }),
    },
    {
      name: 'cijfers, leeg',
      message: cijfersCard({ vernietigd: 2, totaal: NO_CIJFERS, programmas: [], geld: [] }),
    },
    {
      name: 'cijfers, lang',
      message: cijfersCard({
        vernietigd: 2,
        totaal: {
          ...CIJFERS,
          redenen: Array.from({ length: 20 }, () => ({ reden: nastyText(100), aantal: 1 })),
        },
        programmas: Array.from({ length: 30 }, () => ({ naam: nastyText(200), cijfers: CIJFERS })),
        geld: geldFacts(GELD_2027),
      }),
    },
    {
      name: 'jaaroverzicht',
      message: jaaroverzichtCard(jaaroverzicht([finished, dossier], ['Wachttijden in de jeugdhulp']), 1),
    },
    ...jaartabelSamples(),
    { name: 'jaaroverzicht, leeg', message: jaaroverzichtCard(jaaroverzicht([]), 1) },
    {
      name: 'jaaroverzicht, ingetrokken',
      message: jaaroverzichtCard({ ...jaaroverzicht([]), ingetrokken: 2 }, 1),
    },
    {
      name: 'jaaroverzicht, lang',
      message: jaaroverzichtCard(jaaroverzicht(Array(30).fill(worst), Array(30).fill(nastyText(200))), 3),
    },
    {
      name: 'stap hoe met een tip',
      message: planStepCard({
        dossier: sampleDossier({ status: 'plan in concept', plan: FULL_PLAN }),
        onderdeel: 'hoe',
        context,
        tips: [{ kenmerk: 'DOC-24001234', tekst: 'De mens staat centraal. Nodig mensen eerder uit.' }],
      }),
    },
    {
      name: 'stap hoe met een tip, lang',
      message: planStepCard({
        dossier: worstDossier(),
        onderdeel: 'hoe',
        context,
        tips: [
          { kenmerk: nastyText(40), tekst: nastyText(300) },
          { kenmerk: nastyText(200), tekst: nastyText(300) },
        ],
      }),
    },
    {
      name: 'opdracht na het besluit',
      message: opdrachtCard({
        dossier,
        reach: 'bereikbaar',
        route: [],
        actions: ['openTerugkoppeling', 'addToezegging', 'plan', 'route', 'tijdlijn', 'history'],
      }),
    },
    {
      name: 'opdracht na de terugkoppeling',
      message: opdrachtCard({
        dossier: { ...finished, status: 'teruggekoppeld' },
        reach: 'bereikbaar',
        route: [],
        actions: ['openMeetlat', 'plan', 'tijdlijn', 'history'],
      }),
    },
  ];
}

/** A project of before, as its table tells it. */
function jaartabelSamples(): CardSample[] {
  const uit = (tekst?: string): Dossier => ({
    ...decidedDossier,
    status: 'afgerond',
    programma: undefined,
    jaartabel: { jaar: 2017, project: 'Versterking pleegzorg', vorm: tekst, opbrengst: tekst },
  });
  return [undefined, 'Groepsgesprek met pleegouders.', 'een langer woord '.repeat(240)].flatMap(
    (tekst, at) => {
      const message = jaartabelCard(uit(tekst), {});
      return message ? [{ name: `uit een jaartabel ${at + 1}`, message }] : [];
    },
  );
}
