import { only } from '../ground/conditions.ts';
import type { Gegeven } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is asked of one opdracht that simply stands in it. */
const GEGEVENS: readonly (readonly [rows: readonly string[], gegeven: Gegeven])[] = [
  [['kenmerk', 'zaaknummer', 'docnummer', 'dossiernummer'], 'kenmerk'],
  [['welk/welke programma'], 'programma'],
  [['welke/welk gemeente/gemeenten'], 'gemeenten'],
  [['welk niveau', 'het niveau', 'participatieniveau'], 'niveau'],
  [['welke/welk methode', 'de methode', 'werkvorm', 'vorm participatie'], 'methoden'],
  [['doelgroep'], 'ervaring'],
  [
    ['rol ervaringsdeskundige', 'doen ervaringsdeskundige', 'ervaringsdeskundige rol'],
    'rolErvaringsdeskundigen',
  ],
];

const PASSAGE_ASKED =
  /^(?:wat (?:staat|stond|zegt|zei|is|was|schreef|schreven)|hoe (?:luidt|luidde|is)|(?:lees|laat|toon|geef|mag|kan|mogen|ik wil) .*passage|de passage|welke passage)\b/;

/** 'Welk kenmerk heeft leerlingenvervoer', 'in welke gemeenten speelt tolk in de zorg', 'bij welk programma hoort …'. */
export function readGegeven({ cues, names, vorm }: Asking): Subject | undefined {
  // 'Wat staat er in de passage van pleegzorg', 'laat de passage zien'.
  const ofPassage =
    only(names, 'opdracht') !== undefined &&
    names.length === 1 &&
    vorm === 'lijst' &&
    cues.has('passage') &&
    !cues.has('niet', 'geen', 'zonder', 'moeten', 'telaat', 'klaar', 'invullen', 'open') &&
    (PASSAGE_ASKED.test(cues.texts().join(' ')) || cues.indexOf('passage') === 0);
  if (ofPassage) {
    for (const [at, text] of cues.texts().entries())
      if (
        /^(?:zien|lees|voor|voorlezen|laat|toon|lezen|geef|precies|luidt|tekst|staat|zegt|stond)$/.test(text)
      )
        cues.takeAt(at);
    cues.take('passage', 'helpen', 'gaan', 'zeggen', 'opdracht');
    return { ...subject('opdrachten'), vorm: 'lijst', gegeven: 'passage' };
  }
  if (only(names, 'opdracht') === undefined || cues.has('niet', 'geen', 'zonder', 'inwoners'))
    return undefined;
  // 'Met dezelfde methode als pleegzorg' asks for others.
  if (cues.hasText('dezelfde', 'zelfde', 'opdrachten', 'plannen')) return undefined;
  const found = GEGEVENS.find(([rows]) => rows.some((row) => cues.takeRow(row)));
  if (!found) return undefined;
  cues.take(
    'opdracht',
    'plan',
    'helpen',
    'gaan',
    'mee',
    'doen',
    'regio',
    'ervaringsdeskundige',
    'participatie',
  );
  takeVerbs(cues);
  return { ...subject('opdrachten'), vorm: 'lijst', gegeven: found[1] };
}

/** 'Hoort', 'speelt', 'valt onder'. */
function takeVerbs(cues: Cues): void {
  for (const word of [
    'hoort',
    'speelt',
    'valt',
    'onder',
    'loopt',
    'zit',
    'is',
    'gebruikt',
    'gebruiken',
    'werken',
    'werkt',
  ])
    cues.takeText(word);
}
