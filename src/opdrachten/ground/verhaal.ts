import { formatDutchDate, formatMonth } from '../../shared/dutch-dates.ts';
import { firstOf } from '../../shared/first-of.ts';
import { cutText } from '../../shared/markdown.ts';
import { metLidwoord } from '../../shared/overleg-naam.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import { sentence } from '../../shared/words.ts';
import { type Besluit, lastBesluit } from './besluit.ts';
import type { Dossier } from './dossier.ts';
import { type Bron, type Inbreng, isFromPeople, type Oordeel, oordeelOf } from './inbreng.ts';
import { DELEN, type Deel, OPENBAAR_EISEN } from './openbaar.ts';
import { activiteitenOf } from './uitvoering.ts';

/**
 * What residents read of an opdracht, made of what was recorded and nothing else, at level B1: the page for everybody and the answer
 * to who took part are both made of it. It names nobody of its own accord.
 */
type Verhaal = Readonly<Record<Deel, string>>;

/** How much is told, in points and characters: the first that fits. */
const LIMITS = [
  { points: 8, length: 200 },
  { points: 6, length: 140 },
  { points: 4, length: 100 },
  { points: 2, length: 80 },
] as const;
type Limit = (typeof LIMITS)[number];
const MOST: Limit = LIMITS[0];
const MAX_QUESTION = 300;
const MAX_COMING = 3;

/** The three parts of an opdracht as it is now. */
export function verhaalOf(dossier: Dossier): Verhaal {
  let verhaal: Verhaal = { vroegen: '', zeiden: '', deden: '' };
  for (const limit of LIMITS) {
    verhaal = { vroegen: vroegen(dossier), zeiden: zeiden(dossier, limit), deden: deden(dossier, limit) };
    if (DELEN.every((deel) => verhaal[deel].length <= OPENBAAR_EISEN[deel].max)) break;
  }
  return verhaal;
}

/** Lines under each other, and an empty line between what belongs together. */
export function inParagraphs(parts: readonly (readonly string[])[]): string {
  return parts
    .map((part) => part.filter((one) => one !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}

function vroegen({ plan: { centraleVraag, doel } }: Dossier): string {
  const used = doel ? `Dit doen we met de antwoorden: ${sentence(cutText(doel, MAX_QUESTION))}` : '';
  return inParagraphs([
    [centraleVraag ? cutText(centraleVraag, MAX_QUESTION) : 'De vraag aan inwoners is nog niet vastgelegd.'],
    [used],
  ]);
}

/** Who said it, above the points. */
const VAN: readonly { readonly bronnen: readonly Bron[]; readonly kop: string }[] = [
  { bronnen: ['inwoners', 'ervaringsdeskundigen'], kop: 'Dit hoorden we:' },
  { bronnen: ['adviesraad', 'maatschappelijke partner', 'anders'], kop: 'Dit hoorden we van anderen:' },
  { bronnen: ['onderzoek'], kop: 'Dit wisten we al uit onderzoek:' },
];

function zeiden(dossier: Dossier, limit: Limit): string {
  const { inbreng = [] } = dossier;
  return inParagraphs([
    [countSentence(dossier)],
    inbreng.some(isFromPeople) ? [] : nothingYet(dossier),
    ...VAN.map(({ bronnen, kop }) =>
      pointLines(
        kop,
        inbreng.filter(({ bron }) => bronnen.includes(bron)),
        limit,
        ({ tekst }) => `- ${sentence(cutText(tekst, limit.length))}`,
      ),
    ),
  ]);
}

/** What is still to come; where nothing is planned only that nothing was recorded. */
function nothingYet(dossier: Dossier): readonly string[] {
  const coming = activiteitenOf(dossier).filter(
    ({ stand }) => stand === 'gepland' || stand === 'uitgenodigd',
  );
  if (coming.length === 0 || dossier.status === 'ingetrokken')
    return ['Er is niet vastgelegd wat inwoners zeiden.'];
  const { first, more } = firstOf(coming, MAX_COMING);
  return [
    'We gaan nog in gesprek:',
    ...first.map(({ soort, nu }) => `- ${sentence(`${soort}, ${onDay(nu)}`)}`),
    more > 0 ? `En nog ${more} keer.` : '',
  ];
}

function onDay(when: string): string {
  return when.length === 'YYYY-MM'.length ? formatMonth(when) : formatDutchDate(when);
}

function deden(dossier: Dossier, limit: Limit): string {
  const told = toldBesluiten(dossier);
  return inParagraphs([
    told.length === 0 ? ['Er is nog geen besluit.'] : told.flatMap(besluitSentences),
    ...oordeelParts(dossier.inbreng ?? [], limit),
    [openSentence(dossier)],
    promises(dossier, limit),
  ]);
}

/** The besluit that holds, and what was decided before it; that it was put off or only seen is no besluit. */
function toldBesluiten({ besluiten = [] }: Dossier): readonly Besluit[] {
  const holds = lastBesluit(besluiten);
  return besluiten.filter(
    (one) => one === holds || (one.uitkomst !== 'uitgesteld' && one.uitkomst !== 'ter kennisname'),
  );
}

const besloot = (wat: string) => (overleg: string) => `nam ${metLidwoord(overleg)} een besluit. ${wat}`;
const besprak = (verder: string) => (overleg: string) =>
  `besprak ${metLidwoord(overleg)} het voorstel.${verder}`;
/** Who only saw it, or put it off, took no besluit. */
const DECIDED: Readonly<Record<Uitkomst, (overleg: string) => string>> = {
  goedgekeurd: besloot('Het voorstel is goedgekeurd.'),
  aangepast: besloot('Het voorstel is goedgekeurd, met een wijziging.'),
  uitgesteld: besprak(' Het besluit komt later.'),
  ingetrokken: besloot('Het voorstel gaat niet door.'),
  'ter kennisname': besprak(''),
};

/** What a meeting decided, and what was said with it. */
export function besluitSentences({
  overlegNaam,
  datum,
  uitkomst,
  toelichting,
  weging,
}: Besluit): readonly string[] {
  return [
    `Op ${formatDutchDate(datum)} ${DECIDED[uitkomst](overlegNaam)}`,
    toelichting === undefined ? '' : `Daarbij is gezegd: ${toelichting}`,
    weging === undefined ? '' : `Over wat jullie zeiden: ${weging}`,
  ];
}

const GROUPS: readonly { readonly oordeel: Oordeel; readonly heading: string }[] = [
  { oordeel: 'overgenomen', heading: 'Dit nemen we over:' },
  { oordeel: 'deels', heading: 'Dit nemen we voor een deel over:' },
  { oordeel: 'niet', heading: 'Dit nemen we niet over:' },
];

/** Each point with what was done with it and why, by oordeel. */
export function oordeelParts(
  inbreng: readonly Inbreng[],
  limit: Limit = MOST,
): readonly (readonly string[])[] {
  return GROUPS.map(({ oordeel, heading }) =>
    pointLines(
      heading,
      inbreng.filter((punt) => oordeelOf(punt) === oordeel),
      limit,
      ({ tekst, oordeel: judged }) => {
        const why = judged?.reden === undefined ? '' : ` Waarom: ${cutText(judged.reden, limit.length)}`;
        return `- ${sentence(cutText(tekst, limit.length))}${why}`;
      },
    ),
  );
}

function openSentence({ inbreng = [] }: Dossier): string {
  const open = inbreng.filter((punt) => oordeelOf(punt) === 'nog open').length;
  if (open === 0) return '';
  return open === 1
    ? 'Wat we met 1 punt doen, weten we nog niet.'
    : `Wat we met ${open} punten doen, weten we nog niet.`;
}

/** Of what was withdrawn nothing is sure any more. */
function promises({ toezeggingen = [], status }: Dossier, { points }: Limit): readonly string[] {
  if (toezeggingen.length === 0 || status === 'ingetrokken') return [];
  return [
    'Dit is ook beloofd:',
    ...toezeggingen
      .slice(0, points)
      .map(
        ({ wat, datum, nagekomen }) =>
          `- ${sentence(wat)} ${nagekomen ? 'Dit is gedaan.' : `Dit gebeurt uiterlijk op ${formatDutchDate(datum)}.`}`,
      ),
  ];
}

function countSentence(dossier: Dossier): string {
  const held = activiteitenOf(dossier).flatMap(({ verloop }) => verloop.gehouden ?? []);
  const people = held.reduce((sum, { aantal }) => sum + aantal, 0);
  if (people === 0) return '';
  return people === 1 ? 'Er deed 1 persoon mee.' : `Er deden ${people} mensen mee.`;
}

/** A longer list is shortened: the answer must be read. */
function pointLines(
  heading: string,
  punten: readonly Inbreng[],
  { points }: Limit,
  line: (punt: Inbreng) => string,
): readonly string[] {
  if (punten.length === 0) return [];
  const { first, more } = firstOf(punten, points);
  return [heading, ...first.map(line), more > 0 ? `En nog ${more} andere punten.` : ''];
}
