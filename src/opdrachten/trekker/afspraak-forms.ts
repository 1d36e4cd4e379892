import { formAbout } from '../../forms/form.ts';
import { paragraph } from '../../forms/input.ts';
import { PHRASE } from '../ground/card-data.ts';
import { namenWords } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToOpdracht } from '../ground/dossier-buttons.ts';
import { DAARNA, HOE } from './afspraak-rules.ts';

type About = { readonly dossier: Dossier };

/** What the bestuurlijk trekker does, how, and what comes after the besluit. */
export const afspraakForm = formAbout<About>()({
  verb: 'opdrachten.saveAfspraak',
  opensIn: 'chat',
  opens: 'opdrachten.spreekAf',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Afspraak met de bestuurlijk trekker',
  titel: ({ dossier }) => dossier.titel,
  intro: ({ dossier }) =>
    `Bestuurlijk trekker: ${namenWords(dossier.trekkers) ?? 'nog niet bekend'}. Spreek samen af wat die doet.`,
  lines: ({ dossier: { plan } }) => (plan.rolTrekker ? [`In het plan staat: ${plan.rolTrekker}.`] : []),
  inputs: {
    hoe: paragraph({
      ...HOE,
      label: 'Wat de trekker doet, en hoe',
      help: 'Waar is de trekker bij, wanneer, en hoe blijft die op de hoogte? Schrijf geen namen van inwoners op.',
      example: 'Bijvoorbeeld: opent de avond op 21 januari en belt elke maand.',
      from: ({ dossier }) => dossier.trekkerAfspraak?.hoe ?? '',
    }),
    daarna: paragraph({
      ...DAARNA,
      label: 'Wat de trekker met de uitkomst doet',
      help: 'Na het besluit krijgt de trekker hier een bericht over. Dit mag leeg blijven.',
      example: 'Bijvoorbeeld: brengt de uitkomst in bij het college.',
      from: ({ dossier }) => dossier.trekkerAfspraak?.daarna ?? '',
    }),
  },
  submit: 'Bewaar',
  others: ({ dossier: { id } }) => [backToOpdracht(id)],
});
