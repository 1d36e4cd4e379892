import { downloadCard } from '../../src/downloads/download-cards.ts';
import { formCard } from '../../src/forms/form.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { activiteitenOf, watSchema } from '../../src/opdrachten/ground/uitvoering.ts';
import {
  heldWords,
  inbrengListCard,
  lijstWords,
  puntCard,
} from '../../src/opdrachten/inbreng/inbreng-cards.ts';
import {
  addInbrengForm,
  puntForm,
  removePuntForm,
  whichOpdrachtForm,
} from '../../src/opdrachten/inbreng/inbreng-forms.ts';
import { readLijst } from '../../src/opdrachten/inbreng/inbreng-list.ts';
import { conflictWords, nietOvergenomenCard } from '../../src/opdrachten/inbreng/oordeel-cards.ts';
import { judgeForm, puntenOnCard } from '../../src/opdrachten/inbreng/oordeel-forms.ts';
import { opdrachtCard } from '../../src/opdrachten/opdracht-cards.ts';
import { addActiviteitForm } from '../../src/opdrachten/uitvoering/buiten-plan-forms.ts';
import { onbetaaldCard } from '../../src/opdrachten/uitvoering/kosten-cards.ts';
import { kostenForm } from '../../src/opdrachten/uitvoering/kosten-forms.ts';
import { activiteitCard, uitvoeringCard } from '../../src/opdrachten/uitvoering/uitvoering-cards.ts';
import { recordForm } from '../../src/opdrachten/uitvoering/uitvoering-forms.ts';
import { vergaderingFileCard } from '../../src/overzichten/vergadering-files.ts';
import {
  BERICHT,
  type CardSample,
  context,
  FULL_PLAN,
  nastyText,
  sampleDossier,
  stamp,
  worstDossier,
} from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const TODAY = '2027-02-01';

/** An opdracht of which the first activiteit was held and the inbreng is being judged. */
export function inUitvoering(changes: Partial<Dossier> = {}): Dossier {
  return sampleDossier({
    status: 'in uitvoering',
    plan: FULL_PLAN,
    inzendingen: 1,
    uitvoering: {
      a1: {
        uitnodiging: { ...stamp, datum: '2027-01-05' },
        gehouden: {
          ...stamp,
          datum: '2027-01-21',
          aantal: 9,
          opbrengst: 'Mensen willen vooral een vaste hulp en minder formulieren.',
          reden: 'Drie mensen waren ziek.',
        },
      },
    },
    inbreng: [
      ['i1', 'Een vaste hulp geeft rust.', 'vaste hulp', 'overgenomen', undefined],
      ['i2', 'Betaal ook de buurvrouw die helpt.', 'mantelzorg', 'niet', 'De wet staat dit niet toe.'],
      [
        'i3',
        'Maak het formulier korter.',
        'formulieren',
        'deels',
        'Alleen de vragen van de gemeente kunnen weg.',
      ],
      ['i4', 'Bel een dag van tevoren.', 'vaste hulp', undefined, undefined],
      ['i5', 'Leg uit wat de hulp wel en niet doet.', undefined, undefined, undefined],
    ].map(([id = '', tekst = '', thema, oordeel, reden]) => ({
      id,
      bron: 'inwoners' as const,
      activiteitId: 'a1',
      tekst,
      ...(thema === undefined ? {} : { thema }),
      ...(oordeel === undefined
        ? {}
        : {
            oordeel: {
              ...stamp,
              oordeel: oordeel as 'overgenomen',
              ...(reden === undefined ? {} : { reden }),
            },
          }),
    })),
    ...changes,
  });
}

/** The longest that can be stored. */
export function worstUitvoering(): Dossier {
  const base = worstDossier({ status: 'in uitvoering' });
  const activiteiten = base.plan.activiteiten ?? [];
  const long = nastyText(500);
  return {
    ...base,
    uitvoering: Object.fromEntries(
      activiteiten.map(({ id }) => [
        id,
        {
          verplaatst: { ...stamp, naar: '2027-02-11', reden: long },
          gehouden: {
            ...stamp,
            datum: '2027-02-11',
            aantal: 10_000,
            opbrengst: nastyText(1000),
            reden: long,
          },
        },
      ]),
    ),
    inbreng: Array.from({ length: 60 }, (_, index) => ({
      id: `4f6c1b7a9d3e2c5f8a${index}`,
      bron: 'maatschappelijke partner' as const,
      activiteitId: activiteiten[0]?.id ?? '',
      thema: nastyText(60),
      tekst: long,
      ...(index % 2 === 0
        ? {}
        : { oordeel: { ...stamp, door: nastyText(100), oordeel: 'niet' as const, reden: long } }),
    })),
  };
}

/** An activiteit that was added after the plan was agreed. */
function withExtra(dossier: Dossier, reden: string): Dossier {
  const extra = { id: 'b1', soort: 'werkbezoek', wanneer: '2027-02', aantal: 6, reden, ...stamp };
  return { ...dossier, buitenPlan: [extra] };
}

function first<T>(items: readonly T[] | undefined): T {
  const [one] = items ?? [];
  if (one === undefined) throw new Error('nothing there');
  return one;
}

/** The cards from the agreed plan to 'verwerkt'. */
export function uitvoeringSamples(): CardSample[] {
  const dossier = inUitvoering();
  const worst = worstUitvoering();
  const [held, coming] = activiteitenOf(dossier);
  const longest = first(activiteitenOf(worst));
  const activiteitKeys = { opdracht: dossier.id, activiteit: 'a1', wat: 'gehouden' };
  const reader = { mayFinish: true };
  const done = inUitvoering({
    plan: { ...FULL_PLAN, activiteiten: FULL_PLAN.activiteiten?.slice(0, 1) },
    inbreng: dossier.inbreng?.slice(0, 3),
  });
  return [
    ...downloadSamples(),
    {
      name: 'opdracht in uitvoering',
      message: opdrachtCard({
        dossier,
        reach: 'bereikbaar',
        route: [],
        actions: ['uitvoering', 'nietOvergenomen', 'plan'],
        withUitvoering: true,
      }),
    },
    {
      name: 'opdracht in uitvoering lang',
      message: opdrachtCard({
        dossier: worst,
        reach: 'bereikbaar',
        route: [],
        actions: ['uitvoering', 'nietOvergenomen', 'plan', 'history'],
        withUitvoering: true,
      }),
    },
    { name: 'uitvoering', message: uitvoeringCard({ dossier, context, reader }) },
    ...extraSamples(dossier, worst),
    {
      name: 'uitvoering verwerkt kan',
      message: uitvoeringCard({
        dossier: done,
        context,
        reader,
        notice: 'Bewaard: 1 punt beoordeeld.',
        tone: 'good',
      }),
    },
    {
      name: 'uitvoering lang',
      message: uitvoeringCard({ dossier: worst, context, reader, notice: nastyText(1000) }),
    },
    ...(held && coming
      ? [
          { name: 'activiteit gehouden', message: activiteitCard({ dossier, activiteit: held }) },
          { name: 'activiteit gepland', message: activiteitCard({ dossier, activiteit: coming }) },
        ]
      : []),
    {
      name: 'activiteit lang',
      message: activiteitCard({ dossier: worst, activiteit: longest }),
    },
    ...formSamples(kostenForm, 'kosten vastleggen', activiteitKeys, {
      gewoon: { dossier, activiteit: held ?? longest },
      lang: { dossier: worst, activiteit: longest },
    }),
    {
      name: 'wat niet is betaald, leeg',
      message: onbetaaldCard({ onbetaald: [], page: 1, seesAll: true }),
    },
    {
      name: 'wat niet is betaald, lang',
      message: onbetaaldCard({
        onbetaald: Array.from({ length: 40 }, () => ({ dossier: worst, activiteit: longest })),
        page: 2,
        seesAll: false,
      }),
    },
    ...watSchema.options.flatMap((wat) =>
      formSamples(recordForm, `vastleggen ${wat}`, activiteitKeys, {
        gewoon: { dossier, activiteit: coming ?? longest, wat, today: TODAY },
        lang: { dossier: worst, activiteit: longest, wat, today: TODAY },
      }),
    ),
    ...inbrengSamples(dossier, worst),
  ];
}

function extraSamples(dossier: Dossier, worst: Dossier): CardSample[] {
  const extra = withExtra(dossier, 'Een dagbesteding nodigde ons uit toen het plan al klaar was.');
  const longest = withExtra(worst, nastyText(500));
  const added = ({ id }: { readonly id: string }): boolean => id === 'b1';
  return [
    {
      name: 'uitvoering met meer dan het plan',
      message: uitvoeringCard({ dossier: extra, context, reader: { mayFinish: true } }),
    },
    {
      name: 'activiteit niet in het plan',
      message: activiteitCard({ dossier: extra, activiteit: first(activiteitenOf(extra).filter(added)) }),
    },
    {
      name: 'activiteit niet in het plan lang',
      message: activiteitCard({ dossier: longest, activiteit: first(activiteitenOf(longest).filter(added)) }),
    },
    ...formSamples(
      addActiviteitForm,
      'activiteit toevoegen',
      { opdracht: dossier.id },
      {
        gewoon: { dossier },
        lang: { dossier: worst },
      },
    ),
  ];
}

function inbrengSamples(dossier: Dossier, worst: Dossier): CardSample[] {
  const key = { opdracht: dossier.id };
  const puntKeys = { ...key, punt: 'i2' };
  const list = 'Een vaste hulp\nMijn zoon Kees wacht lang\n- Een vaste hulp\nBel mij op 06 12345678';
  const { tegengehouden } = readLijst(list, []);
  const punt = first(dossier.inbreng?.slice(1));
  const longPunt = first(worst.inbreng?.slice(1));
  const conflicts = [
    { punt, now: { ...stamp, oordeel: 'niet' as const, reden: 'De wet staat dit niet toe.' } },
  ];
  return [
    ...formSamples(addInbrengForm, 'inbreng toevoegen', key, {
      gewoon: { dossier },
      lang: { dossier: worst, bericht: BERICHT },
    }),
    ...formSamples(
      whichOpdrachtForm,
      'inbreng van een bericht',
      {},
      {
        gewoon: {
          tekst: 'Op straat hoor ik dat de taxi vaak te laat is.',
          bericht: BERICHT,
          opdrachten: [{ id: dossier.id, titel: dossier.titel }],
        },
        lang: {
          tekst: nastyText(9000),
          bericht: BERICHT,
          opdrachten: Array.from({ length: 100 }, (_, index) => ({ id: `o${index}`, titel: nastyText(200) })),
        },
      },
    ),
    {
      name: 'inbreng toevoegen bij een activiteit, tegengehouden',
      message: formCard(addInbrengForm, { dossier }, key, context, {
        typed: { tekst: list, activiteit: 'a1' },
        problems: { tekst: heldWords(tegengehouden, 0) },
      }),
    },
    {
      name: 'inbreng tegengehouden lang',
      message: formCard(addInbrengForm, { dossier: worst }, key, context, {
        typed: { tekst: nastyText(9000), thema: nastyText(60) },
        problems: { tekst: heldWords(readLijst(`${list}\n`.repeat(40), []).tegengehouden, 3) },
      }),
    },
    {
      name: 'inbreng lijst',
      message: inbrengListCard({
        dossier,
        page: 1,
        notice: lijstWords(3, readLijst('Een\nEen', [])),
        tone: 'good',
      }),
    },
    {
      name: 'inbreng lijst leeg',
      message: inbrengListCard({ dossier: inUitvoering({ inbreng: [] }), page: 1 }),
    },
    { name: 'inbreng lijst lang', message: inbrengListCard({ dossier: worst, page: 2 }) },
    { name: 'punt', message: puntCard({ dossier, punt: { ...punt, bericht: BERICHT } }) },
    { name: 'punt lang', message: puntCard({ dossier: worst, punt: longPunt }) },
    ...formSamples(puntForm, 'punt aanpassen', puntKeys, {
      gewoon: { dossier, punt },
      lang: { dossier: worst, punt: longPunt },
    }),
    ...formSamples(removePuntForm, 'punt weghalen', puntKeys, {
      gewoon: { dossier, punt },
      lang: { dossier: worst, punt: longPunt },
    }),
    ...formSamples(
      judgeForm,
      'oordeel',
      { ...key, punt: '' },
      {
        gewoon: { dossier, onCard: puntenOnCard(dossier, '') },
        lang: { dossier: worst, onCard: puntenOnCard(worst, '') },
      },
    ),
    {
      name: 'oordeel één punt, intussen anders beoordeeld',
      message: formCard(judgeForm, { dossier, onCard: [punt], punt }, puntKeys, context, {
        notice: conflictWords(conflicts),
      }),
    },
    { name: 'niet overgenomen', message: nietOvergenomenCard({ dossier, page: 1 }) },
    { name: 'niet overgenomen lang', message: nietOvergenomenCard({ dossier: worst, page: 2 }) },
  ];
}

function downloadSamples(): CardSample[] {
  const url =
    'https://samenkracht.voorbeeld.nl/download/4f6c1b7a-9d3e-4c5f-8a01-7b6a5c4d3e2f.t5x9k0.Zm9vYmFyYmF6';
  return [
    {
      name: 'bestand klaar',
      message: downloadCard({
        title: 'Het Word-document staat klaar',
        text: 'Versie 2 van de passage, voor de oplegger.',
        url,
        buttons: [{ title: 'Terug naar de opdracht', verb: 'opdrachten.show', data: { opdracht: 'a' } }],
      }),
    },
    {
      name: 'agenda klaar',
      message: vergaderingFileCard('overzichten.agendaBestand', 'do-2026-12-15', url),
    },
    {
      name: 'bestand klaar lang',
      message: downloadCard({ title: nastyText(200), text: nastyText(1000), url }),
    },
  ];
}
