import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import {
  passageCard,
  passageVersieCard,
  passageVersiesCard,
} from '../../src/opdrachten/passage/passage-cards.ts';
import { composePassage } from '../../src/opdrachten/passage/passage-compose.ts';
import { passageForm } from '../../src/opdrachten/passage/passage-forms.ts';
import { type CardSample, nastyText, noted, stamp } from './card-sample-data.ts';
import { inUitvoering, worstUitvoering } from './card-samples-uitvoering.ts';
import { formSamples } from './form-samples.ts';

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
        outdated: false,
        notice: 'Versie 2 is bewaard.',
      }),
    },
    {
      name: 'passage verouderd',
      message: passageCard({ dossier: saved, passage, mayEdit: true, outdated: true }),
    },
    {
      name: 'passage lang',
      message: passageCard({ dossier: worst, passage: long, mayEdit: true, outdated: true, notice: noted }),
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
    { name: 'passage eerdere versie lang', message: passageVersieCard({ dossier: worst, passage: long }) },
  ];
}
