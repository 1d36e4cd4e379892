import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { day, paragraph, toggle } from '../../forms/input.ts';
import {
  BOODSCHAP_DOELGROEPEN,
  BOODSCHAP_KANALEN,
  BOODSCHAP_MAKERS,
  type Boodschap,
} from '../ground/boodschap.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { KERNBOODSCHAP } from './boodschap-rules.ts';

type About = { readonly dossier: Dossier; readonly boodschap?: Boodschap | undefined };

/** One message: what, to whom, how, by whom and when. */
export const boodschapForm = formAbout<About>()({
  verb: 'opdrachten.saveBoodschap',
  opensIn: 'dialog',
  keys: ['opdracht', 'boodschap'],
  absent: { boodschap: '' },
  phrase: PHRASE,
  eyebrow: 'Communicatie',
  titel: ({ dossier }) => dossier.titel,
  intro: 'Wat vertel je, aan wie, en wanneer? Het komt op de communicatiekalender.',
  inputs: {
    kernboodschap: paragraph({
      ...KERNBOODSCHAP,
      label: 'Wat moeten mensen weten?',
      help: 'De kernboodschap, in één of twee korte zinnen.',
      from: ({ boodschap }) => boodschap?.kernboodschap ?? '',
    }),
    doelgroep: oneOf<About, (typeof BOODSCHAP_DOELGROEPEN)[number]>({
      label: 'Voor wie is het?',
      help: 'Kies de belangrijkste groep. Is het voor meer groepen? Plan dan een tweede boodschap.',
      leeg: 'Kies voor wie het is.',
      style: 'compact',
      choices: BOODSCHAP_DOELGROEPEN.map((value) => ({ value, title: value })),
      from: ({ boodschap }) => boodschap?.doelgroep ?? '',
    }),
    kanaal: oneOf<About, (typeof BOODSCHAP_KANALEN)[number]>({
      label: 'Hoe horen zij het?',
      help: 'Kies wat deze groep leest of bekijkt.',
      leeg: 'Kies hoe zij het horen.',
      style: 'compact',
      choices: BOODSCHAP_KANALEN.map((value) => ({ value, title: value })),
      from: ({ boodschap }) => boodschap?.kanaal ?? '',
    }),
    maker: oneOf<About, (typeof BOODSCHAP_MAKERS)[number]>({
      label: 'Wie maakt het?',
      help: 'Kies wie de tekst of het bericht maakt.',
      leeg: 'Kies wie het maakt.',
      style: 'compact',
      choices: BOODSCHAP_MAKERS.map((value) => ({ value, title: value })),
      from: ({ boodschap }) => boodschap?.maker ?? '',
    }),
    dag: day({
      label: 'Wanneer?',
      help: 'De dag waarop mensen het horen.',
      leeg: 'Kies de dag waarop mensen het horen.',
      from: ({ boodschap }) => boodschap?.dag ?? '',
    }),
    afgestemd: toggle({
      label: 'Lazen ervaringsdeskundigen mee?',
      help: 'Zij zien snel of een boodschap duidelijk is.',
      title: 'Ja, het is met hen afgestemd',
      from: ({ boodschap }) => (boodschap?.afgestemd ? 'true' : 'false'),
    }),
  },
  submit: 'Bewaar',
  others: ({ dossier: { id: opdracht }, boodschap }, { nonce }) => [
    ...(boodschap
      ? [
          {
            title: 'Schrap deze boodschap',
            verb: 'opdrachten.dropBoodschap',
            data: { opdracht, boodschap: boodschap.id, nonce },
            danger: true,
          },
        ]
      : []),
    { title: 'Terug', verb: 'opdrachten.boodschappen', data: { opdracht } },
  ],
});
