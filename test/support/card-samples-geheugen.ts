import { eerderCard } from '../../src/opdrachten/eerder/eerder-cards.ts';
import { zoekEerderForm } from '../../src/opdrachten/eerder/eerder-forms.ts';
import { puntenOf, puntOfBevinding } from '../../src/opdrachten/eerder/eerder-zoeken.ts';
import { readGezocht } from '../../src/opdrachten/ground/gezocht.ts';
import { isVoorbeeld } from '../../src/opdrachten/ground/voorbeeld.ts';
import { checklistCard } from '../../src/opdrachten/meetlat/checklist-card.ts';
import { kwaliteitCard } from '../../src/opdrachten/meetlat/kwaliteit-card.ts';
import { voorbeeldOf } from '../../src/opdrachten/voorbeelden/voorbeeld.ts';
import { voorbeeldCard, voorbeeldenCard } from '../../src/opdrachten/voorbeelden/voorbeeld-cards.ts';
import { ONZE } from '../../src/opdrachten/werkbladen/onze-ids.ts';
import { werkbladCard, werkbladenCard } from '../../src/opdrachten/werkbladen/werkblad-cards.ts';
import { removeForm, writeForm } from '../../src/opdrachten/werkbladen/werkblad-forms.ts';
import type { GelezenWerkblad } from '../../src/opdrachten/werkbladen/werkbladen.ts';
import { type CardSample, context, nastyText, noted, stamp } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';
import { brought, HELD, judged, underWay } from './uitvoering.ts';

/** A finished opdracht with a lesson for others. */
export const AFGEROND = underWay(
  HELD,
  brought('Een vaste hulp.', 'Ook in het weekend.'),
  judged('overgenomen', ['i1']),
  judged('niet', ['i2'], 'Daar is geen geld voor.'),
  { soort: 'inbreng verwerkt' },
  {
    soort: 'meetlat bijgewerkt',
    metingen: [
      { stelling: 'mens', score: 'goed' },
      { stelling: 'leren', score: 'onvoldoende', notitie: 'Nodig de groep eerder uit.' },
    ],
  },
  { soort: 'meetlat afgerond' },
);

const ours: readonly GelezenWerkblad[] = [...ONZE].map(([id, werkblad]) => ({ id, werkblad, version: 0 }));
const own: GelezenWerkblad = {
  id: 'eigen',
  version: 2,
  door: { naam: 'Carla de Vries', op: stamp.op },
  werkblad: {
    naam: 'wereldcafé',
    past: 'Als je met veel mensen tegelijk wilt praten.',
    mensen: '20 tot 40 mensen',
    tijd: 'Een avond',
    stappen: ['Zet vier tafels klaar.', 'Wissel elk kwartier.'],
    ondersteuning: 'Een gastheer per tafel.',
    dagen: ['2026-11-01', '2027-01-12', '2027-03-09'],
  },
};
const worst: GelezenWerkblad = {
  id: 'lang',
  version: 9,
  door: { naam: nastyText(100), op: stamp.op },
  werkblad: {
    naam: nastyText(60),
    past: nastyText(400),
    mensen: nastyText(200),
    tijd: nastyText(200),
    stappen: Array.from({ length: 12 }, () => nastyText(160)),
    ondersteuning: nastyText(400),
    dagen: Array.from({ length: 24 }, (_, index) => `2027-02-${String(index + 1).padStart(2, '0')}`),
  },
};

const bevinding = puntOfBevinding({
  rapportId: 'r1',
  naam: 'CEO Jeugd 2025: Ervaringen met jeugdhulp',
  jaar: 2025,
  id: 'b1',
  thema: 'Wachttijd',
  tekst: 'De helft wachtte langer dan drie maanden.',
});

function manyBevindingen(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...bevinding,
    id: `r1/b${count}-${index}`,
    van: { ...bevinding.van, naam: nastyText(150) },
    thema: nastyText(60),
    tekst: nastyText(500),
    uitkomst: nastyText(120),
  }));
}

/** How others did it, and how it can be done. */
export function geheugenSamples(): CardSample[] {
  const voorbeeld = voorbeeldOf(AFGEROND);
  const long = {
    ...voorbeeld,
    titel: nastyText(200),
    vraag: nastyText(1000),
    wie: nastyText(1000),
    vorm: nastyText(400),
    kosten: nastyText(400),
    opbrengst: Array.from({ length: 12 }, () => nastyText(2000)),
    vervolg: nastyText(4000),
    anders: Array.from({ length: 7 }, () => nastyText(300)),
  };
  const zoek = 'focusgroep';
  const gezocht = readGezocht(zoek);
  const today = '2026-11-20';
  const gevonden = [...puntenOf(AFGEROND), bevinding];
  const dossier = underWay();
  return [
    { name: 'kwaliteit', message: kwaliteitCard() },
    { name: 'checklist', message: checklistCard() },
    {
      name: 'eerdere inbreng',
      message: eerderCard({ dossier, context, gevonden, telt: 4, zoek: '', page: 1 }),
    },
    {
      name: 'eerdere inbreng in het plan',
      message: eerderCard({
        dossier: { ...dossier, eerder: [bevinding] },
        context,
        gevonden,
        telt: 4,
        zoek: 'hulp',
        page: 1,
        notice: 'Overgenomen in het plan, met waar het vandaan komt.',
      }),
    },
    {
      name: 'nog geen eerdere inbreng',
      message: eerderCard({ dossier, context, gevonden: [], telt: 0, zoek: '', page: 1 }),
    },
    {
      name: 'geen passende eerdere inbreng',
      message: eerderCard({ dossier, context, gevonden: [], telt: 4, zoek: '', page: 1 }),
    },
    {
      name: 'eerdere inbreng niet gevonden lang',
      message: eerderCard({ dossier, context, gevonden: [], telt: 4, zoek: nastyText(100), page: 1 }),
    },
    {
      name: 'eerdere inbreng lang',
      message: eerderCard({
        dossier: { ...dossier, titel: nastyText(200), eerder: manyBevindingen(8) },
        context,
        gevonden: manyBevindingen(40),
        telt: 40,
        zoek: nastyText(100),
        page: 2,
        notice: noted,
      }),
    },
    ...formSamples(zoekEerderForm, 'eerdere inbreng zoeken', { opdracht: 'o' }, { gewoon: { dossier } }),
    {
      name: 'voorbeelden',
      message: voorbeeldenCard({ voorbeelden: [voorbeeld], gezocht, zoek, page: 1, telt: 3, opdracht: 'o' }),
    },
    {
      name: 'geen voorbeelden',
      message: voorbeeldenCard({
        voorbeelden: [],
        gezocht,
        zoek,
        page: 1,
        telt: isVoorbeeld(AFGEROND) ? 3 : 0,
      }),
    },
    {
      name: 'voorbeelden zonder afgeronde opdrachten',
      message: voorbeeldenCard({ voorbeelden: [], gezocht: readGezocht(''), zoek: '', page: 1, telt: 0 }),
    },
    {
      name: 'voorbeelden lang',
      message: voorbeeldenCard({
        voorbeelden: Array.from({ length: 40 }, () => long),
        gezocht: readGezocht(nastyText(200)),
        zoek: nastyText(200),
        page: 2,
        telt: 40,
        opdracht: 'o',
      }),
    },
    { name: 'voorbeeld', message: voorbeeldCard(voorbeeld, { zoek, opdracht: 'o' }) },
    { name: 'voorbeeld lang', message: voorbeeldCard(long, { zoek: nastyText(200), opdracht: 'o' }) },
    { name: 'werkbladen', message: werkbladenCard({ werkbladen: ours, page: 1, mayWrite: true }) },
    {
      name: 'werkbladen lang',
      message: werkbladenCard({
        werkbladen: Array.from({ length: 40 }, () => worst),
        page: 2,
        mayWrite: true,
        opdracht: 'o',
      }),
    },
    ...ours.map((gelezen) => ({
      name: `werkblad ${gelezen.werkblad.naam}`,
      message: werkbladCard({ gelezen, today, mayWrite: false, heeftVoorbeelden: false, opdracht: 'o' }),
    })),
    {
      name: 'werkblad van de regio',
      message: werkbladCard({
        gelezen: own,
        today,
        mayWrite: true,
        heeftVoorbeelden: true,
        gevraagd: 'In het laatste jaar 3 keer gevraagd.',
      }),
    },
    {
      name: 'werkblad lang',
      message: werkbladCard({
        gelezen: worst,
        today,
        mayWrite: true,
        heeftVoorbeelden: true,
        opdracht: 'o',
        notice: noted,
      }),
    },
    ...formSamples(
      writeForm,
      'werkblad schrijven',
      { werkblad: 'w' },
      {
        gewoon: { gelezen: own },
        lang: { gelezen: worst },
      },
    ),
    ...formSamples(writeForm, 'nieuw werkblad', { werkblad: '' }, { gewoon: {} }),
    ...formSamples(
      removeForm,
      'werkblad weghalen',
      { werkblad: 'w' },
      {
        gewoon: { gelezen: own, isOurs: false },
        lang: { gelezen: worst, isOurs: true },
      },
    ),
  ];
}
