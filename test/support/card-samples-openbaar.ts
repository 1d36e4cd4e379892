import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { OpenbaarConcept } from '../../src/opdrachten/ground/openbaar.ts';
import { verhaalOf } from '../../src/opdrachten/ground/verhaal.ts';
import { opdrachtCard } from '../../src/opdrachten/opdracht-cards.ts';
import { type MayWithOpenbaar, openbaarCard } from '../../src/opdrachten/openbaar/openbaar-cards.ts';
import {
  openbaarForm,
  openbaarIntrekForm,
  openbaarTerugForm,
} from '../../src/opdrachten/openbaar/openbaar-forms.ts';
import { openbaarListCard, openbaarRijen } from '../../src/opdrachten/openbaar/openbaar-list-card.ts';
import { openbaarAskedCard } from '../../src/opdrachten/openbaar/openbaar-posts.ts';
import { writeForm } from '../../src/opdrachten/terugkoppeling/terugkoppeling-forms.ts';
import { type CardSample, context, coordinatorStamp, nastyText, noted, stamp } from './card-sample-data.ts';
import { decidedDossier } from './card-samples-afhandeling.ts';
import { worstUitvoering } from './card-samples-uitvoering.ts';
import { formSamples } from './form-samples.ts';

const ALL: MayWithOpenbaar = { readConcept: true, write: true, judge: true, withdraw: true };
const LEZER: MayWithOpenbaar = { readConcept: false, write: false, judge: false, withdraw: false };
const late = { ...stamp, op: '2027-04-01T09:00:00.000Z' };
const VERSIE: OpenbaarConcept = {
  ...late,
  versie: 1,
  titel: 'Hulp bij het huishouden',
  ...verhaalOf(decidedDossier),
};
const ASKED = { ...coordinatorStamp, vraag: 'Kan het korter?' };

/** The text that everybody may read, in each of its states. */
export function openbaarSamples(): CardSample[] {
  const withText = (openbareTekst: Dossier['openbareTekst']): Dossier => ({
    ...decidedDossier,
    openbareTekst,
  });
  const goedgekeurd = { ...VERSIE, goedgekeurd: { ...coordinatorStamp, op: late.op } };
  const offered = withText({
    versies: 2,
    goedgekeurd,
    concept: { ...VERSIE, versie: 2, aangeboden: late },
  });
  const returned = withText({ versies: 2, goedgekeurd, concept: { ...VERSIE, versie: 2, vraag: ASKED } });
  const old = { ...goedgekeurd, op: '2020-01-01T09:00:00.000Z' };
  const long = {
    ...late,
    versie: 99,
    titel: nastyText(120),
    vroegen: nastyText(1000),
    zeiden: nastyText(2200),
    deden: nastyText(2600),
  };
  const worst: Dossier = {
    ...worstUitvoering(),
    openbareTekst: {
      versies: 99,
      goedgekeurd: { ...long, goedgekeurd: late },
      concept: { ...long, vraag: { ...late, door: nastyText(100), vraag: nastyText(1000) } },
    },
  };
  const key = { opdracht: decidedDossier.id };
  const face = (name: string, dossier: Dossier, may: MayWithOpenbaar, notice?: string): CardSample => ({
    name,
    message: openbaarCard({ dossier, may, nonce: context.nonce, isOpenbaar: false, notice }),
  });
  const rijen = openbaarRijen([
    returned,
    withText({ versies: 1, goedgekeurd }),
    withText({ versies: 1, goedgekeurd: old }),
    withText({ versies: 1, concept: VERSIE }),
    withText({ versies: 1, ingetrokken: { ...late, titel: VERSIE.titel, versie: 1, reden: 'Klopt niet.' } }),
    offered,
  ]);
  return [
    { name: 'openbare teksten per stand', message: openbaarListCard(rijen, 1) },
    { name: 'openbare teksten per stand, geen', message: openbaarListCard([], 1) },
    {
      name: 'openbare teksten per stand, lang',
      message: openbaarListCard(openbaarRijen(Array.from({ length: 30 }, () => worst)), 2),
    },
    ...formSamples(openbaarForm, 'openbare tekst schrijven', key, {
      gewoon: { dossier: returned },
      lang: { dossier: worst },
    }),
    ...formSamples(
      openbaarTerugForm,
      'openbare tekst terugsturen',
      { ...key, versie: '2' },
      {
        gewoon: { dossier: offered, concept: { ...VERSIE, versie: 2 } },
        lang: { dossier: worst, concept: long },
      },
    ),
    ...formSamples(openbaarIntrekForm, 'openbare tekst intrekken', key, {
      gewoon: { dossier: offered },
      lang: { dossier: worst },
    }),
    ...formSamples(writeForm, 'terugkoppeling, naast een openbare tekst', key, {
      gewoon: {
        dossier: {
          ...withText({ versies: 1, goedgekeurd }),
          terugkoppelingen: [{ tekst: { tekst: 'Dank je wel.', versie: 1, geschreven: late } }],
        },
      },
    }),
    face('openbare tekst, voorgelegd', offered, ALL),
    face('openbare tekst, terug met een vraag', returned, { ...ALL, judge: false }),
    face('openbare tekst, goedgekeurd', withText({ versies: 1, goedgekeurd }), LEZER),
    face('openbare tekst, verouderd', withText({ versies: 1, goedgekeurd: old }), { ...ALL, judge: false }),
    face(
      'openbare tekst, ingetrokken',
      withText({
        versies: 1,
        ingetrokken: { ...late, titel: VERSIE.titel, versie: 1, reden: 'Er klopte een jaartal niet.' },
      }),
      LEZER,
    ),
    face('openbare tekst, lang', worst, ALL, noted),
    {
      name: 'openbare tekst, bericht aan de coördinator',
      message: openbaarAskedCard(offered, { ...VERSIE, versie: 2, aangeboden: late }),
    },
    {
      name: 'opdracht met een openbare tekst',
      message: opdrachtCard({
        dossier: offered,
        reach: 'bereikbaar',
        route: [],
        actions: ['openbareTekst', 'history'],
      }),
    },
  ];
}
