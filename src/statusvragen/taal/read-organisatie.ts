import { soortOf, VERPLICHTING_SOORTEN } from '../../shared/verplichting-soorten.ts';
import { asks } from '../ground/conditions.ts';
import { BERICHTEN_AAN, COORDINATOREN, VERGOEDING } from '../ground/filters.ts';
import { type Filters, is } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { isFiller, isLemma, type Lemma } from './lexicon.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is asked of the region and the settings, and not of opdrachten. */

/** Are there no free words but these, and those that only make it Dutch? */
export function hasOnly(cues: Cues, ...lemmas: readonly Lemma[]): boolean {
  return cues
    .texts()
    .every(
      (text, at) =>
        !cues.isFree(at) ||
        isFiller(text) ||
        ['helpen', 'nog', 'met', ...lemmas].includes(cues.lemmaAt(at) ?? ''),
    );
}

/** 'Hoeveel inwoners heeft Hilversum', 'welke gemeente is het kleinst', 'hoort Weesp nog bij de regio'. */
export function readGemeenten({
  cues,
  names,
  vorm,
  ofCount,
  ofResidents: mostLive,
}: Asking): Subject | undefined {
  if (ofCount || !names.every(({ filter }) => filter === 'gemeente')) return undefined;
  const ofResidents = asksResidents(cues, names) || mostLive;
  const which =
    cues.hasRow('welke gemeente') && hasOnly(cues, 'gemeente', 'inwoners', 'regio', 'vergelijken');
  const belongs =
    asks(names, 'gemeente') && cues.hasText('hoort', 'horen', 'hoorde') && cues.hasText('regio');
  if (!ofResidents && !which && !belongs) return undefined;
  cues.take('inwoners', 'gemeente', 'regio', 'hoeveel', 'helpen', 'nog');
  for (const text of ['wonen', 'woont', 'woonden', 'telt']) cues.takeText(text);
  return { ...subject('gemeenten'), vorm: ofResidents && vorm === 'aantal' ? 'aantal' : 'lijst' };
}

/** Is it asked how many people live somewhere? Of those who took part or are looked for it is something else. */
export function asksResidents(cues: Cues, names: Filters): boolean {
  const live = cues.hasText('wonen', 'woont', 'woonden') || cues.has('inwoners');
  const somewhere = asks(names, 'gemeente') || cues.hasText('regio', 'gemeente', 'gemeenten');
  const texts = cues.texts().filter((text) => !/^(?:wonen|woont|woonden|telt|tellen)$/.test(text));
  return (
    live &&
    somewhere &&
    names.every(({ filter }) => filter === 'gemeente') &&
    texts.every((text) => {
      const at = cues.texts().indexOf(text);
      const known: readonly string[] = ['helpen', 'inwoners', 'gemeente', 'regio', 'hoeveel', 'nog'];
      return !cues.isFree(at) || isFiller(text) || known.includes(cues.lemmaAt(at) ?? '');
    })
  );
}

/** Which setting the words ask for, when no kind of verplichting says so. */
const INGESTELD: readonly (readonly [rows: readonly string[], naam: string])[] = [
  [['vergoeding', 'krijgen deelnemer betaald', 'krijgt deelnemer betaald'], VERGOEDING],
  [['dag weekoverzicht', 'wanneer weekoverzicht'], 'weekoverzicht dag'],
  [['hoe laat weekoverzicht'], 'weekoverzicht tijd'],
  [['wanneer moeten agenda kanaal', 'hoeveel agenda kanaal', 'lang agenda kanaal'], 'agenda geplaatst'],
];

const FROM = 'herinneren vanaf';
const UNTIL = 'herinneren tot';
/** 'Van hoe laat tot hoe laat', 'tussen welke tijden': both ends of the hours in which the bot writes. */
const HOURS: readonly (readonly [words: RegExp, namen: readonly string[]])[] = [
  [/\b(?:van|vanaf) (?:hoe laat|welke? (?:tijd|uur)) tot\b/, [FROM, UNTIL]],
  [/\btussen (?:welke|hoe laat|wat voor)\b/, [FROM, UNTIL]],
  [/\b(?:op|binnen|tijdens) welke (?:tijden|uren|tijdstippen)\b/, [FROM, UNTIL]],
  [/\b(?:hoe laat|wanneer|welke? (?:tijd|uur)) (?:houdt|hou|stopt|stop|eindigt)\b/, [UNTIL]],
  [/\b(?:hoe laat|wanneer|welke? (?:tijd|uur)) (?:begint|start|gaat)\b/, [FROM]],
  [/\btot (?:hoe laat|welke? (?:tijd|uur|tijdstip|moment))\b/, [UNTIL]],
  [/\b(?:van|vanaf) (?:hoe laat|welke? (?:tijd|uur|tijdstip|moment))\b/, [FROM]],
];
/** The kinds that are asked for with a word, each with its term. */
const TERMIJN: ReadonlyMap<string, string> = new Map(
  VERPLICHTING_SOORTEN.flatMap((soort) =>
    soortOf(soort).woorden.map((woord): [string, string] => [woord, soort]),
  ),
);

/** 'Wie is de coördinator', 'wie zijn bij jullie de coördinatoren'; 'wie is de coördinator van pleegzorg' asks for something else. */
export function readCoordinator({ cues, names, vorm }: Asking): Subject | undefined {
  if (vorm !== 'wie' || names.length > 0 || !hasOnly(cues, 'coordinator', 'wie', 'regio')) return undefined;
  if (!cues.take('coordinator')) return undefined;
  return { ...subject('instellingen', [is('instelling', COORDINATOREN)]), vorm: 'lijst' };
}

/** 'Hoeveel werkdagen na het besluit moet er terugkoppeling zijn', 'tot hoe laat stuurt de bot herinneringen'. */
export function readInstellingen({ cues, names, vorm }: Asking): Subject | undefined {
  if (asks(names, 'opdracht', 'persoon')) return undefined;
  const changed = readWhoSet(cues, vorm);
  if (changed) return changed;
  if (asksWhetherOn(cues))
    return { ...subject('instellingen', [is('instelling', BERICHTEN_AAN)]), vorm: 'lijst' };
  const namen = ingesteldIn(cues);
  if (namen.length === 0) return undefined;
  if (namen.some((naam) => naam.startsWith('weekoverzicht'))) cues.take('coordinator');
  if (namen.includes('agenda geplaatst')) {
    cues.take('agenda', 'gaan', 'invullen');
    for (const text of ['kanaal', 'geplaatst', 'staan', 'gezet']) cues.takeText(text);
  }
  for (let at = 0; at < cues.count; at += 1) if (INGESTELD_WORDS.test(cues.textAt(at))) cues.takeAt(at);
  cues.take(
    'hoeveel',
    'moeten',
    'helpen',
    'klaar',
    'besluit',
    'beantwoorden',
    'invullen',
    'wanneer',
    'doen',
    'binnen',
    'activiteit',
  );
  cues.take(
    ...[...TERMIJN]
      .filter(([, soort]) => namen.includes(soort))
      .map(([woord]) => woord)
      .filter(isLemma),
  );
  return {
    ...subject('instellingen', [is('instelling', ...namen)]),
    vorm: 'lijst',
    without: ['overleg', 'methode'],
  };
}

const ON = /^(?:aan|uit|aangezet|uitgezet|gepauzeerd|pauze|stilgezet|stil)$/;

/** 'Staan de berichten van de bot aan', 'is de bot gepauzeerd': whether it posts anything by itself. */
function asksWhetherOn(cues: Cues): boolean {
  const isOfBot = cues.has('bericht') || cues.hasText('bot', 'herinneringen');
  const asksIt = /^(?:staan|staat|zijn|is|zet|zetten|stuurt|sturen|post|plaatst)$/.test(cues.textAt(0));
  const at = cues.texts().findIndex((text) => ON.test(text));
  if (!isOfBot || !asksIt || at < 0 || cues.has('aankomen', 'mislukken', 'wie')) return false;
  cues.takeAt(at);
  cues.take('bericht', 'gaan', 'helpen', 'uitgesteld', 'stil');
  // 'Of is dat gepauzeerd'.
  cues.takeText('of');
  cues.takeText('herinneringen', 'bot');
  cues.takeText('bot');
  return true;
}

/** 'Wie heeft de tijd van de herinneringen gewijzigd', 'wat is er aan de instellingen aangepast': who set it, and when. */
function readWhoSet(cues: Cues, vorm: Asking['vorm']): Subject | undefined {
  const asksIt = vorm === 'wie' || vorm === 'wanneer' || /^(?:wat|welke?)$/.test(cues.textAt(0));
  const isChanged = cues.has('wijzigen', 'aanpassen') || cues.hasText('ingesteld', 'instelde', 'verzet');
  if (!asksIt || !isChanged || cues.has('opdracht', 'plan', 'moeten', 'niet')) return undefined;
  const namen = changedNamen(cues);
  if (namen === undefined) return undefined;
  for (let at = 0; at < cues.count; at += 1)
    if (INGESTELD_WORDS.test(cues.textAt(at)) || SET_WORDS.test(cues.textAt(at))) cues.takeAt(at);
  cues.take(
    'wijzigen',
    'aanpassen',
    'tijd',
    'wanneer',
    'wie',
    'helpen',
    'bericht',
    'verplaatsen',
    'vorige',
    'nieuw',
  );
  const filters = namen.length === 0 ? [] : [is('instelling', ...namen)];
  return { ...subject('instellingen', filters), vorm: vorm === 'wie' ? 'wie' : 'wanneer' };
}
const SET_WORDS =
  /^(?:instellingen?|ingesteld|instelde|verzet|laatst|laatste|einde?|begin|begintijd|eindtijd)$/;

/** Which settings are named; [] is any, undefined: none of those that can be set here. */
function changedNamen(cues: Cues): readonly string[] | undefined {
  if (cues.hasText('weekoverzicht')) {
    const dag = cues.hasText('dag');
    const tijd = cues.hasText('tijd', 'tijdstip', 'laat', 'uur');
    return dag === tijd
      ? ['weekoverzicht dag', 'weekoverzicht tijd']
      : [dag ? 'weekoverzicht dag' : 'weekoverzicht tijd'];
  }
  if (cues.hasText('herinneringen', 'herinnering'))
    return HOURS.find(([words]) => words.test(cues.texts().join(' ')))?.[1] ?? [FROM, UNTIL];
  if (cues.hasText('termijn', 'termijnen')) {
    const soort = [...TERMIJN].find(([woord]) => isLemma(woord) && cues.has(woord));
    if (soort && isLemma(soort[0])) cues.take(soort[0]);
    return soort ? [soort[1]] : undefined;
  }
  return cues.hasText('instelling', 'instellingen') ? [] : undefined;
}

/** What is asked for: one setting, or all that are named together. */
function ingesteldIn(cues: Cues): readonly string[] {
  const termijn = termijnIn(cues);
  if (termijn !== undefined) return [termijn];
  const said = INGESTELD.filter(([rows]) => rows.some((row) => isSaid(cues, row))).map(([, naam]) => naam);
  if (said.length > 0) return said;
  const isOfBot = cues.hasText('herinneringen', 'herinnering', 'bot', 'berichten', 'bericht');
  return (isOfBot && HOURS.find(([words]) => words.test(cues.texts().join(' ')))?.[1]) || [];
}

const INGESTELD_WORDS =
  /^(?:werkdagen|werkdag|dagen|weken|vergoeding|deelnemers?|betaald|krijg(?:t|en)|weekoverzicht|dag|hoe|laat|hoog|herinneringen|herinnering|herinneren|herinnert|berichten|bericht|na|bot|week|stuurt|sturen|mag|termijn|tevoren|vooraf|tijden|uren|tijdstippen|tijd|uur|mensen|collegas|op|houdt|stopt|eindigt|begint|start|met|van|lang|tijdstip|moment|uiterlijk)$/;

function isSaid(cues: Cues, row: string): boolean {
  return row.split(' ').every((word) => cues.hasText(word) || (isLemma(word) && cues.has(word)));
}

/** 'Binnen hoeveel werkdagen', 'hoeveel dagen van tevoren', 'wat is de termijn voor'. */
function termijnIn(cues: Cues): string | undefined {
  const counts = cues
    .texts()
    .some((text, at) => text === 'hoeveel' && /^(?:werk)?dagen$/.test(cues.textAt(at + 1)));
  // 'Hoe lang van tevoren', 'wat is de termijn om een signaal te beantwoorden'.
  const text = cues.texts().join(' ');
  const asksTerm =
    /^hoe lang (?:van tevoren|vooraf|voor|na)\b/.test(text) ||
    /^(?:wat|welke?) (?:is|zijn|geldt)?(?: ?de)? ?termijn\b/.test(text);
  if (!counts && !asksTerm) return undefined;
  if (asksTerm) cues.take('liggen', 'taak');
  const found = [...TERMIJN].filter(([woord]) => isLemma(woord) && cues.has(woord));
  // 'Na het besluit' says from when; what must be done says which.
  return (found.find(([woord]) => woord !== 'besluit') ?? found[0])?.[1];
}
