import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText } from '../../shared/markdown.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import { sentence } from '../../shared/words.ts';
import type { Besluit } from '../ground/besluit.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type Inbreng, type Oordeel, oordeelOf } from '../ground/inbreng.ts';
import { type Gegeven, gegevenOf, gegevenOp } from '../ground/terugkoppeling.ts';
import { activiteitenOf } from '../ground/uitvoering.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';

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
 * many took part, the besluiten, and each point with what was done and why. After an earlier answer only what changed. Plain
 * text at level B1, for the projectleider to edit.
 */
export function proposeTerugkoppeling(dossier: Dossier): string {
  const earlier = gegevenOf(dossier).at(-1);
  const parts = earlier ? changeParts(dossier, earlier) : wholeParts(dossier);
  return ['Beste deelnemer,', ...parts, 'Bedankt voor je hulp.']
    .map((part) => (typeof part === 'string' ? part : part.filter((line) => line !== '').join('\n')))
    .filter((part) => part !== '')
    .join('\n\n');
}

function wholeParts(dossier: Dossier): readonly (readonly string[])[] {
  const { plan, inbreng = [] } = dossier;
  return [
    [thanks(dossier), question(plan.centraleVraag), countSentence(dossier)],
    untold(dossier).flatMap(besluitSentences),
    ...oordeelParts(inbreng),
    promises(dossier),
  ];
}

/** What people did not hear the last time. */
function changeParts(dossier: Dossier, earlier: Gegeven): readonly (readonly string[])[] {
  const { titel, inbreng = [] } = dossier;
  const since = inbreng.filter(({ oordeel }) => oordeel && oordeel.op > earlier.op);
  return [
    [
      `Je dacht met ons mee over: ${titel}. Op ${formatDutchDate(gegevenOp(earlier))} hoorde je wat daarmee is gedaan. Daarna is er iets veranderd.`,
    ],
    untold(dossier).flatMap(besluitSentences),
    ...oordeelParts(since),
  ];
}

/** The besluiten that people did not hear of; of those that were followed by another the last one. */
function untold(dossier: Dossier): readonly Besluit[] {
  const owed = verschuldigd(dossier);
  const { besluiten = [] } = dossier;
  if (!owed) return besluiten.slice(-1);
  const from = besluiten.indexOf(owed.sinds);
  return besluiten.filter(
    (one, index) =>
      one === owed.besluit ||
      (index >= from && one.uitkomst !== 'uitgesteld' && one.uitkomst !== 'ter kennisname'),
  );
}

function oordeelParts(inbreng: readonly Inbreng[]): readonly (readonly string[])[] {
  return GROUPS.map(({ oordeel, heading }) =>
    pointLines(
      heading,
      inbreng.filter((punt) => oordeelOf(punt) === oordeel),
    ),
  );
}

/** Of what was withdrawn nothing is sure any more. */
function promises({ toezeggingen = [], status }: Dossier): readonly string[] {
  if (toezeggingen.length === 0 || status === 'ingetrokken') return [];
  return [
    'Dit is ook beloofd:',
    ...toezeggingen
      .slice(0, MAX_POINTS)
      .map(({ wat, datum }) => `- ${sentence(wat)} Dit gebeurt uiterlijk op ${formatDutchDate(datum)}.`),
  ];
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

function besluitSentences({ overlegNaam, datum, uitkomst, toelichting, weging }: Besluit): readonly string[] {
  return [
    `Op ${formatDutchDate(datum)} nam het ${overlegNaam} een besluit. ${DECIDED[uitkomst]}`,
    toelichting === undefined ? '' : `Daarbij is gezegd: ${toelichting}`,
    weging === undefined ? '' : `Over wat jullie zeiden: ${weging}`,
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
