import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText } from '../../shared/markdown.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import { sentence } from '../../shared/words.ts';
import { lastBesluit } from '../ground/besluit.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type Inbreng, type Oordeel, oordeelOf } from '../ground/inbreng.ts';
import { activiteitenOf } from '../ground/uitvoering.ts';

/** A group with more points than this is shortened: the answer must be read. */
const MAX_POINTS = 8;
const MAX_POINT = 200;
const MAX_QUESTION = 300;

const DECIDED: Readonly<Record<Uitkomst, string>> = {
  goedgekeurd: 'Het voorstel is goedgekeurd.',
  aangepast: 'Het voorstel is goedgekeurd, met een wijziging.',
  uitgesteld: 'Het besluit komt later.',
  ingetrokken: 'Het voorstel gaat niet door.',
  'ter kennisname': 'Het voorstel is besproken.',
};

const GROUPS: readonly { readonly oordeel: Oordeel; readonly heading: string }[] = [
  { oordeel: 'overgenomen', heading: 'Dit nemen we over:' },
  { oordeel: 'deels', heading: 'Dit nemen we voor een deel over:' },
  { oordeel: 'niet', heading: 'Dit nemen we niet over:' },
];

/**
 * A proposal for the answer to the people who contributed, made of what was recorded and nothing else: the question, how
 * many took part, the besluit, and each point with what was done and why. Plain text at level B1, for the projectleider to edit.
 */
export function proposeTerugkoppeling(dossier: Dossier): string {
  const { plan, inbreng = [], toezeggingen = [] } = dossier;
  return [
    'Beste deelnemer,',
    [thanks(dossier), question(plan.centraleVraag), countSentence(dossier)],
    besluitSentences(dossier),
    ...GROUPS.map(({ oordeel, heading }) =>
      pointLines(
        heading,
        inbreng.filter((punt) => oordeelOf(punt) === oordeel),
      ),
    ),
    toezeggingen.length === 0
      ? []
      : [
          'Dit is ook beloofd:',
          ...toezeggingen
            .slice(0, MAX_POINTS)
            .map(({ wat, datum }) => `- ${wat} Dit gebeurt uiterlijk op ${formatDutchDate(datum)}.`),
        ],
    'Bedankt voor je hulp.',
  ]
    .map((part) => (typeof part === 'string' ? part : part.filter((line) => line !== '').join('\n')))
    .filter((part) => part !== '')
    .join('\n\n');
}

function thanks({ titel }: Dossier): string {
  return `Je dacht met ons mee over: ${titel}. Dank je wel daarvoor.`;
}

function question(vraag: string | null | undefined): string {
  return vraag ? `Wij vroegen: ${cutText(vraag, MAX_QUESTION)}` : '';
}

function countSentence(dossier: Dossier): string {
  const held = activiteitenOf(dossier).flatMap(({ verloop }) => verloop.gehouden ?? []);
  const people = held.reduce((sum, { aantal }) => sum + aantal, 0);
  if (people === 0) return '';
  return people === 1 ? 'Er deed 1 persoon mee.' : `Er deden ${people} mensen mee.`;
}

function besluitSentences({ besluiten }: Dossier): readonly string[] {
  const besluit = lastBesluit(besluiten);
  if (!besluit) return [];
  const { overlegNaam, datum, uitkomst, toelichting } = besluit;
  return [
    `Op ${formatDutchDate(datum)} nam het ${overlegNaam} een besluit. ${DECIDED[uitkomst]}`,
    toelichting === undefined ? '' : `Daarbij is gezegd: ${toelichting}`,
  ];
}

function pointLines(heading: string, punten: readonly Inbreng[]): readonly string[] {
  if (punten.length === 0) return [];
  const more = punten.length - MAX_POINTS;
  return [
    heading,
    ...punten.slice(0, MAX_POINTS).map(pointLine),
    more > 0 ? `En nog ${more === 1 ? '1 ander punt' : `${more} andere punten`}.` : '',
  ];
}

function pointLine({ tekst, oordeel }: Inbreng): string {
  const why = oordeel?.reden === undefined ? '' : ` Waarom: ${cutText(oordeel.reden, MAX_POINT)}`;
  return `- ${sentence(cutText(tekst, MAX_POINT))}${why}`;
}
