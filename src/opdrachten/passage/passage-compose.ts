import { formatDutchDate, formatMonth } from '../../shared/dutch-dates.ts';
import { cutText } from '../../shared/markdown.ts';
import { listWords } from '../../shared/words.ts';
import type { Dossier } from '../ground/dossier.ts';
import { eerderWords } from '../ground/eerder.ts';
import { countOordelen, type Inbreng, oordeelOf } from '../ground/inbreng.ts';
import type { PassageRegel } from '../ground/passage.ts';
import { activiteitenOf, type LopendeActiviteit } from '../ground/uitvoering.ts';
import { brachtenIn, bronWords, peopleWords, puntWords } from '../ground/uitvoering-words.ts';

/**
 * The passage from the record: how the residents' perspective was obtained, by whom, what they said, what was done with
 * it, and what not and why (domain: Why it exists). Nothing is invented: each line names the entries it follows from. Texts
 * of people stand between quotes. A heading ends with a colon, a point begins with a hyphen.
 */
export function composePassage(dossier: Dossier): readonly PassageRegel[] {
  let regels: readonly PassageRegel[] = [];
  for (const limit of LIMITS) {
    regels =
      dossier.plan.vanToepassing === 'nee'
        ? withoutParticipatie(dossier)
        : [
            ...hoe(dossier, limit),
            ...wie(dossier),
            ...wat(dossier, limit),
            ...overgenomen(dossier, limit),
            ...nietOvergenomen(dossier, limit),
            ...antwoord(dossier, limit),
          ];
    if (regels.reduce((total, { tekst }) => total + tekst.length + 1, 0) <= MAX_COMPOSED) break;
  }
  return regels;
}

/** A composed passage is at most this long, in characters; longer lists are counted and stand in the annex. */
const MAX_COMPOSED = 8000;
/** How many points of a list are shown, and how long each is. */
const LIMITS = [
  { points: 20, length: 500 },
  { points: 8, length: 300 },
  { points: 4, length: 200 },
  { points: 2, length: 120 },
] as const;
type Limit = (typeof LIMITS)[number];

const regel = (tekst: string, ...bronnen: readonly string[]): PassageRegel => ({
  tekst,
  bronnen: [...bronnen],
});
const quote = (tekst: string, length = 500): string => `‘${cutText(tekst.trim(), length)}’`;
const idsOf = (inbreng: readonly Inbreng[]): string[] => inbreng.map(({ id }) => `inbreng:${id}`);
const judgedIds = (inbreng: readonly Inbreng[]): string[] => inbreng.map(({ id }) => `oordeel:${id}`);

function withoutParticipatie(dossier: Dossier): readonly PassageRegel[] {
  const { plan } = dossier;
  return [
    regel('Hoe inwoners meededen:'),
    regel('Bij deze opdracht deden inwoners niet mee.', 'plan:vanToepassing'),
    ...(plan.redenGeen ? [regel(`De reden is: ${plan.redenGeen}.`, 'plan:redenGeen')] : []),
    ...(plan.toelichtingGeen
      ? [regel(`De uitleg: ${quote(plan.toelichtingGeen)}`, 'plan:toelichtingGeen')]
      : []),
    ...(plan.waarOpgehaald
      ? [regel(`Al opgehaald in: ${quote(plan.waarOpgehaald)}`, 'plan:waarOpgehaald')]
      : []),
    ...eerderLines(dossier, LIMITS[0]),
    ...(plan.voortgang
      ? [regel(`Zo horen inwoners hoe het gaat: ${quote(plan.voortgang)}`, 'plan:voortgang')]
      : []),
  ];
}

function hoe(dossier: Dossier, limit: Limit): readonly PassageRegel[] {
  const { plan } = dossier;
  const all = activiteitenOf(dossier);
  const held = all.filter(({ stand }) => stand === 'gehouden');
  const cancelled = all.filter(({ stand }) => stand === 'geannuleerd');
  return [
    regel('Hoe we inwoners spraken:'),
    ...(plan.centraleVraag
      ? [regel(`De vraag aan inwoners was: ${quote(plan.centraleVraag, limit.length)}`, 'plan:centraleVraag')]
      : []),
    ...(plan.niveau ? [regel(`De invloed van inwoners: ${plan.niveau}.`, 'plan:niveau')] : []),
    ...(plan.bronnen && plan.bronnen.length > 0
      ? [regel(`We keken ook naar wat er al was: ${listWords(plan.bronnen)}.`, 'plan:bronnen')]
      : []),
    ...eerderLines(dossier, limit),
    ...(held.length === 0 ? [regel(nothingHeld(all), ...all.map(sourceOf))] : []),
    ...held.slice(0, limit.points).flatMap((one) => heldLines(one, limit)),
    ...moreLine(held.slice(limit.points), 'activiteit', 'activiteiten', sourceOf),
    ...cancelled
      .slice(0, limit.points)
      .map((one) =>
        regel(
          `Niet doorgegaan: ${one.soort}, ${onDay(one.nu)}. De reden: ${quote(one.verloop.geannuleerd?.reden ?? '', limit.length)}`,
          sourceOf(one),
        ),
      ),
  ];
}

/** What residents told before, with where it is from. */
function eerderLines({ eerder = [] }: Dossier, { points, length }: Limit): readonly PassageRegel[] {
  return [
    ...eerder
      .slice(0, points)
      .map((punt) => regel(`Eerder vertelden inwoners: ${eerderWords(punt, length)}`, `eerder:${punt.id}`)),
    ...moreLine(eerder.slice(points), 'punt van eerder', 'punten van eerder', ({ id }) => `eerder:${id}`),
  ];
}

/** That nobody recorded it yet does not say that it was not held. */
function nothingHeld(all: readonly LopendeActiviteit[]): string {
  return all.some(({ stand }) => stand === 'gepland' || stand === 'uitgenodigd')
    ? 'Er is nog niet vastgelegd dat een activiteit is gehouden.'
    : 'Er is geen activiteit gehouden.';
}

function heldLines(activiteit: LopendeActiviteit, { length }: Limit): readonly PassageRegel[] {
  const { buitenPlan, aantal } = activiteit;
  const { gehouden, verplaatst } = activiteit.verloop;
  if (!gehouden) return [];
  const source = sourceOf(activiteit);
  const expected = buitenPlan
    ? `Verwacht ${aantal === 1 ? 'was' : 'waren'} er ${aantal}.`
    : `In het plan ${aantal === 1 ? 'stond' : 'stonden'} er ${aantal}.`;
  const planned = gehouden.aantal === aantal ? '' : ` ${expected}`;
  const reden = gehouden.reden ?? (planned === '' ? undefined : verplaatst?.reden);
  return [
    regel(
      `Op ${formatDutchDate(gehouden.datum)}: ${activiteit.soort} met ${peopleWords(gehouden.aantal)}.${planned}`,
      source,
    ),
    ...(buitenPlan
      ? [regel(`Dit stond niet in het plan. De reden: ${quote(buitenPlan.reden, length)}`, source)]
      : []),
    ...(reden ? [regel(`De reden van het verschil: ${quote(reden, length)}`, source)] : []),
    regel(`Dit leverde het op: ${quote(gehouden.opbrengst, length)}`, source),
  ];
}

function wie(dossier: Dossier): readonly PassageRegel[] {
  const held = activiteitenOf(dossier).filter(({ stand }) => stand === 'gehouden');
  const people = held.reduce((total, { verloop }) => total + (verloop.gehouden?.aantal ?? 0), 0);
  const byBron = Map.groupBy(dossier.inbreng ?? [], bronWords);
  const { ervaring, gemeenten, bereiken, rolErvaringsdeskundigen: rol } = dossier.plan;
  const wasHeld = held.length > 0;
  const told = [
    ...(wasHeld
      ? [
          regel(
            `Samen waren er ${peopleWords(people)}, bij ${countWords(held.length)}.`,
            ...held.map(sourceOf),
          ),
        ]
      : []),
    ...(ervaring ? [regel(`We zochten deze mensen: ${quote(ervaring)}`, 'plan:ervaring')] : []),
    ...(gemeenten && gemeenten.length > 0
      ? [regel(`We zochten hen in: ${listWords(gemeenten)}.`, 'plan:gemeenten')]
      : []),
    ...(bereiken ? [regel(`Volgens het plan zochten we hen zo: ${quote(bereiken)}`, 'plan:bereiken')] : []),
    ...(rol ? [regel(rolWords(rol, wasHeld), 'plan:rolErvaringsdeskundigen')] : []),
    ...[...byBron].map(([bron, inbreng]) =>
      regel(`- Van ${bron}: ${puntWords(inbreng.length)}.`, ...idsOf(inbreng)),
    ),
  ];
  if (told.length === 0) return [];
  const tookPart = wasHeld || byBron.size > 0;
  return [regel(tookPart ? 'Wie er meededen:' : 'Wie we zochten:'), ...told];
}

/** Verb and what comes behind it. */
const ROL_WORDS: Readonly<Record<string, readonly [verb: string, rest: string]>> = {
  geen: ['hadden', 'geen rol'],
  'denken mee': ['dachten', 'mee'],
  organiseren: ['organiseerden', 'mee'],
  'hebben de regie': ['hadden', 'de regie'],
};

/** What experts-by-experience did. Where nothing was held it is only what the plan says. */
function rolWords(rol: string, wasHeld: boolean): string {
  const [verb, rest] = ROL_WORDS[rol] ?? [];
  if (verb === undefined) return `De rol van ervaringsdeskundigen: ${rol}.`;
  return wasHeld
    ? `Ervaringsdeskundigen ${verb} ${rest}.`
    : `In het plan ${verb} ervaringsdeskundigen ${rest}.`;
}

/** When residents hear what was done with it. */
function antwoord({ plan: { terugkoppelingWijze } }: Dossier, limit: Limit): readonly PassageRegel[] {
  if (!terugkoppelingWijze) return [];
  return [
    regel('Wanneer inwoners antwoord krijgen:'),
    regel(`Dit spraken we af: ${quote(terugkoppelingWijze, limit.length)}`, 'plan:terugkoppelingWijze'),
  ];
}

function wat(dossier: Dossier, limit: Limit): readonly PassageRegel[] {
  const { inbreng = [] } = dossier;
  if (inbreng.length === 0) return [regel('Wat inwoners zeiden:'), regel('Er is geen inbreng vastgelegd.')];
  const themas = [...Map.groupBy(inbreng, ({ thema }) => thema ?? '')].toSorted(
    ([a, ones], [b, others]) =>
      Number(a === '') - Number(b === '') || others.length - ones.length || a.localeCompare(b, 'nl'),
  );
  return [
    regel('Wat inwoners zeiden:'),
    regel(`${brachtenIn(inbreng)}.`, ...idsOf(inbreng)),
    ...themas
      .slice(0, limit.points)
      .flatMap(([thema, punten]) => [
        ...(themas.length === 1 && thema === ''
          ? []
          : [
              regel(
                `${thema === '' ? 'Over andere dingen' : `Over ${thema}`}: ${puntWords(punten.length)}.`,
                ...idsOf(punten),
              ),
            ]),
        ...pointLines(punten, limit),
      ]),
    ...moreLine(
      themas.slice(limit.points).flatMap(([, punten]) => punten),
      'punt',
      'punten',
      ({ id }) => `inbreng:${id}`,
    ),
  ];
}

function overgenomen({ inbreng = [] }: Dossier, limit: Limit): readonly PassageRegel[] {
  if (inbreng.length === 0) return [];
  const counts = countOordelen(inbreng);
  const taken = inbreng.filter((punt) => oordeelOf(punt) === 'overgenomen');
  const open = inbreng.filter((punt) => oordeelOf(punt) === 'nog open');
  return [
    regel('Wat we ermee deden:'),
    regel(`Overgenomen: ${puntWords(counts.overgenomen)}.`, ...judgedIds(taken)),
    ...pointLines(taken, limit),
    ...(open.length > 0 ? [regel(`Nog niet beslist: ${puntWords(open.length)}.`, ...idsOf(open))] : []),
  ];
}

/** Points with the same oordeel for the same reason stand together. */
function nietOvergenomen({ inbreng = [] }: Dossier, limit: Limit): readonly PassageRegel[] {
  const groups = (['deels', 'niet'] as const).flatMap((oordeel) => [
    ...Map.groupBy(
      inbreng.filter((punt) => oordeelOf(punt) === oordeel),
      (punt) => `${oordeel}\n${punt.oordeel?.reden ?? ''}`,
    ).values(),
  ]);
  if (groups.length === 0) {
    const isJudged = inbreng.some((punt) => oordeelOf(punt) !== 'nog open');
    return isJudged ? [regel('Alles wat is beslist, is overgenomen.')] : [];
  }
  return [
    regel('Wat we niet overnamen, en waarom:'),
    ...groups.slice(0, limit.points).flatMap((punten) => {
      const [first] = punten;
      const what = first && oordeelOf(first) === 'deels' ? 'Voor een deel overgenomen' : 'Niet overgenomen';
      const reden = first?.oordeel?.reden ?? '';
      return [
        regel(`${what}: ${puntWords(punten.length)}.`, ...judgedIds(punten)),
        ...pointLines(punten, limit),
        regel(`De reden: ${quote(reden, limit.length)}`, ...judgedIds(punten)),
      ];
    }),
    ...moreLine(groups.slice(limit.points).flat(), 'punt', 'punten', ({ id }) => `oordeel:${id}`),
  ];
}

function pointLines(punten: readonly Inbreng[], { points, length }: Limit): readonly PassageRegel[] {
  return [
    ...punten.slice(0, points).map((punt) => regel(`- ${quote(punt.tekst, length)}`, `inbreng:${punt.id}`)),
    ...moreLine(punten.slice(points), 'punt', 'punten', ({ id }) => `inbreng:${id}`),
  ];
}

function moreLine<Item>(
  left: readonly Item[],
  one: string,
  many: string,
  source: (item: Item) => string,
): readonly PassageRegel[] {
  if (left.length === 0) return [];
  const count = left.length === 1 ? `1 ${one}` : `${left.length} ${many}`;
  return [regel(`- En nog ${count}. Die staan in de bijlage.`, ...left.map(source))];
}

function sourceOf({ id }: LopendeActiviteit): string {
  return `activiteit:${id}`;
}

function onDay(when: string): string {
  return when.length === 'YYYY-MM'.length ? formatMonth(when) : formatDutchDate(when);
}

function countWords(count: number): string {
  return count === 1 ? '1 activiteit' : `${count} activiteiten`;
}
