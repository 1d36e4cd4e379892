import { formAbout } from '../../forms/form.ts';
import { type Aside, line, paragraph } from '../../forms/input.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import {
  DELEN,
  isVerouderd,
  OPENBAAR_EISEN,
  type OpenbaarConcept,
  type OpenbareTekst,
  openbaarPlat,
} from '../ground/openbaar.ts';
import { INTREKKEN, VRAAG } from './openbaar-rules.ts';
import { VEROUDERD, versieWords } from './openbaar-words.ts';

/** The forms of the text that everybody may read: writing it, sending it back and taking it back. */

type About = { readonly dossier: Dossier };

const OF_OPDRACHT = {
  keys: ['opdracht'],
  phrase: PHRASE,
  titel: ({ dossier }: About): string => dossier.titel,
} as const;

const terug = ({ dossier: { id, openbareTekst } }: About) => [
  {
    title: 'Terug',
    verb: openbareTekst ? 'opdrachten.openbareTekst' : 'opdrachten.show',
    data: { opdracht: id },
  },
];

/** What stands in it now: the newest version. */
function known({ dossier: { openbareTekst } }: About): OpenbareTekst | undefined {
  return openbareTekst?.concept ?? openbareTekst?.goedgekeurd;
}

function toKnow(about: About): readonly Aside[] {
  const { concept, goedgekeurd } = about.dossier.openbareTekst ?? {};
  const newest = concept ?? goedgekeurd;
  return [
    ...(concept?.vraag
      ? [
          {
            kop: `Vraag van ${concept.vraag.door}`,
            tekst: concept.vraag.vraag,
            tone: 'warning' as const,
          },
        ]
      : []),
    ...(newest && isVerouderd(about.dossier, newest) ? [{ tekst: VEROUDERD, tone: 'warning' as const }] : []),
    ...(goedgekeurd
      ? [
          {
            tekst: `Versie ${goedgekeurd.versie} is openbaar. Dat blijft zo, tot de coördinator een nieuwe versie goedkeurt.`,
            tone: 'accent' as const,
          },
        ]
      : []),
  ];
}

const LINES = { vroegen: 6, zeiden: 12, deden: 14 } as const;
const [vroegen, zeiden, deden] = DELEN.map((deel) =>
  paragraph<About>({
    ...OPENBAAR_EISEN[deel],
    lines: LINES[deel],
    help: 'Een regel die begint met een streepje is een punt.',
    from: (about) => known(about)?.[deel] ?? '',
  }),
);
if (!vroegen || !zeiden || !deden) throw new Error('a part has no input');

/** The text in its three parts. */
export const openbaarForm = formAbout<About>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.saveOpenbareTekst',
  opensIn: 'dialog',
  opens: 'opdrachten.editOpenbareTekst',
  eyebrow: 'Openbare tekst',
  intro:
    'Iedereen kan deze tekst lezen. Schrijf korte zinnen en gewone woorden. Noem geen namen: niet van inwoners en niet van collega’s.',
  asides: toKnow,
  inputs: {
    titel: line({
      ...OPENBAAR_EISEN.titel,
      help: 'Waar gaat het over, in gewone woorden?',
      from: (about) => known(about)?.titel ?? '',
    }),
    vroegen,
    zeiden,
    deden,
  },
  submit: () => [
    { title: 'Leg voor aan de coördinator', next: 'voorleggen' },
    { title: 'Bewaar als concept', next: 'concept' },
  ],
  others: terug,
});

type JudgeAbout = About & { readonly concept: OpenbaarConcept };

/** The coördinator sends it back with a question; the text stays in sight. */
export const openbaarTerugForm = formAbout<JudgeAbout>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.returnOpenbareTekst',
  keys: ['opdracht', 'versie'],
  opensIn: 'dialog',
  eyebrow: 'Openbare tekst terugsturen met een vraag',
  intro: 'De projectleider leest je vraag bij de tekst, en legt haar daarna opnieuw voor.',
  asides: ({ concept }) => [
    {
      kop: `${concept.titel} · ${versieWords(concept)}`,
      tekst: openbaarPlat(concept),
      tone: 'emphasis' as const,
    },
  ],
  inputs: {
    vraag: paragraph({ ...VRAAG, label: 'Je vraag', help: 'Wat moet er anders, en waarom?' }),
  },
  submit: 'Stuur terug',
  others: terug,
});

/** It is not for everybody any more. */
export const openbaarIntrekForm = formAbout<About>()({
  ...OF_OPDRACHT,
  verb: 'opdrachten.withdrawOpenbareTekst',
  opensIn: 'chat',
  eyebrow: 'Openbare tekst intrekken',
  intro:
    'De tekst verdwijnt van de pagina bij de volgende publicatie. In de geschiedenis blijft ze staan, met je reden.',
  inputs: {
    reden: paragraph({
      ...INTREKKEN,
      label: 'Waarom trek je de tekst in?',
      help: 'Bijvoorbeeld: er staat iets in wat niet klopt.',
    }),
  },
  submit: () => [{ title: 'Trek de tekst in', danger: true }],
  others: terug,
});
