import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { opleggerCard } from '../../src/opdrachten/oplegger/oplegger-cards.ts';
import { opleggerForm } from '../../src/opdrachten/oplegger/oplegger-forms.ts';
import { stukVan } from '../../src/opdrachten/oplegger/stuk.ts';
import {
  passageCard,
  passageVersieCard,
  passageVersiesCard,
} from '../../src/opdrachten/passage/passage-cards.ts';
import { composePassage } from '../../src/opdrachten/passage/passage-compose.ts';
import { passageForm } from '../../src/opdrachten/passage/passage-forms.ts';
import { afzenderForm } from '../../src/opdrachten/terugkoppeling/afzender-forms.ts';
import { briefKlaarCard } from '../../src/overzichten/papieren-cards.ts';
import { type CardSample, nastyText, noted, stamp } from './card-sample-data.ts';
import { inUitvoering, worstUitvoering } from './card-samples-uitvoering.ts';
import { formSamples } from './form-samples.ts';
import { REGIO } from './regio.ts';
import { aStop } from './route.ts';

const stukOp = (...overleggen: readonly string[]) =>
  stukVan(
    overleggen.map((id) => aStop(id, '2027-03-04', { doel: 'vaststellen' })),
    REGIO.overleggen,
  );
const VOORSTEL = stukOp('pfho');
const DRIE = stukOp('do', 'pfho', 'ab');
const INFORMEREN = stukVan([aStop('do', '2027-03-04', { doel: 'informeren' })], REGIO.overleggen);

/** The passage: made, read, changed and its versions. */
export function passageSamples(): CardSample[] {
  const dossier: Dossier = inUitvoering({ status: 'verwerkt', verwerkt: stamp });
  const regels = composePassage(dossier).map(({ tekst, bronnen }) => ({ tekst, bronnen: [...bronnen] }));
  const passage = { ...stamp, versie: 2, regels };
  const saved = { ...dossier, passage };
  const long = {
    ...stamp,
    door: nastyText(100),
    versie: 12,
    regels: Array.from({ length: 88 }, () => ({ tekst: `- ${nastyText(98)}`, bronnen: [] })),
  };
  const worst = { ...worstUitvoering(), passage: long };
  return [
    {
      name: 'brief aan wie meedeed',
      message: briefKlaarCard({ dossier, vorm: 'docx', url: 'https://example.nl/download' }),
    },
    ...formSamples(
      afzenderForm,
      'afzender invullen',
      { opdracht: dossier.id },
      { gewoon: { dossier: saved }, lang: { dossier: worst } },
    ),
    ...formSamples(
      passageForm,
      'passage aanpassen',
      { opdracht: dossier.id },
      {
        gewoon: { dossier: saved },
        lang: { dossier: worst },
      },
    ),
    {
      name: 'passage',
      message: passageCard({
        dossier: saved,
        passage,
        mayEdit: true,
        mayFillOplegger: true,
        outdated: false,
        notice: 'Versie 2 is bewaard.',
      }),
    },
    {
      name: 'passage verouderd',
      message: passageCard({ dossier: saved, passage, mayEdit: true, mayFillOplegger: true, outdated: true }),
    },
    {
      name: 'passage lang',
      message: passageCard({
        dossier: worst,
        passage: long,
        mayEdit: true,
        mayFillOplegger: true,
        outdated: true,
        notice: noted,
      }),
    },
    {
      name: 'passage versies',
      message: passageVersiesCard({ dossier: saved, versies: [passage, passage], page: 1 }),
    },
    {
      name: 'passage versies lang',
      message: passageVersiesCard({
        dossier: worst,
        versies: Array.from({ length: 40 }, () => long),
        page: 2,
      }),
    },
    ...formSamples(
      opleggerForm,
      'oplegger invullen',
      { opdracht: dossier.id },
      {
        gewoon: { dossier: saved, stuk: VOORSTEL },
        lang: { dossier: worst, stuk: DRIE },
      },
    ),
    { name: 'oplegger', message: opleggerCard({ dossier: saved, stuk: VOORSTEL, mayFill: true }) },
    {
      name: 'oplegger om te informeren',
      message: opleggerCard({ dossier, stuk: INFORMEREN, mayFill: true, notice: noted }),
    },
    {
      name: 'oplegger lang',
      message: opleggerCard({ dossier: worst, stuk: DRIE, mayFill: true, notice: noted }),
    },
    { name: 'passage eerdere versie lang', message: passageVersieCard({ dossier: worst, passage: long }) },
  ];
}
