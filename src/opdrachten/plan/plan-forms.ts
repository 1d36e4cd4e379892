import { formAbout } from '../../forms/form.ts';
import type { FormState } from '../../forms/form-field.ts';
import { type Aside, hidden, type Input, type Inputs, rows } from '../../forms/input.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { centenOf, typedEuro } from '../../shared/euro.ts';
import { cutText } from '../../shared/markdown.ts';
import type { Regio } from '../../shared/regio.ts';
import { PHRASE } from '../ground/card-data.ts';
import { namenWords } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { kwaliteitLines } from '../ground/kwaliteit.ts';
import { ONDERDELEN, type Onderdeel } from '../ground/plan-field-kinds.ts';
import type { PlanField, PlanFieldSpec } from '../ground/plan-fields.ts';
import { activiteitWords, isAmount, NOT_KNOWN, planValueWords } from '../ground/plan-value-words.ts';
import { vragenIn } from '../ground/plan-vragen.ts';
import { plichtZonderParticipatie } from '../ground/plicht-stappen.ts';
import type { Tip } from '../ground/ports.ts';
import { soortToPlan } from './activiteit-row.ts';
import { fieldsOf } from './participatieplan.ts';
import { ACTIVITEIT_INPUTS, FIELD_INPUTS, fieldHelp } from './plan-field-inputs.ts';
import { KEUZE_BUTTONS, KWALITEIT, type Look, stepButtons } from './plan-step-buttons.ts';
import { ONDERDEEL_WORDS, stepNumber, WAAROM_GEEN, WAAROM_KEUZE } from './plan-words.ts';

type About = {
  readonly regio: Regio;
  readonly dossier: Dossier;
  readonly onderdeel: Onderdeel;
  /** Asks whether residents take part, instead of the fields of onderdeel 'vraag'. */
  readonly keuze: boolean;
  /** What there is to look at from this step. */
  readonly teZien: ReadonlySet<Look>;
};

/** A tip is short: it stands above what is asked. */
const MAX_TIP = 200;

/** Is it open whether residents take part? Then that is asked before the fields of the first step. */
export function asksKeuze({ plan }: Dossier, onderdeel: Onderdeel): boolean {
  return onderdeel === 'vraag' && plan.vanToepassing !== 'ja' && plan.vanToepassing !== 'nee';
}

/**
 * One step of the participatieplan. Onderdeel 'vraag' has three faces: the choice whether residents take part, the reason when
 * they do not, and the questions when they do. Every field is stored by itself, so that what is typed is read when it is stored.
 */
export const stepForm = formAbout<About>()({
  verb: 'opdrachten.saveOnderdeel',
  opensIn: 'dialog',
  opens: 'opdrachten.openPlan',
  keys: ['opdracht', 'onderdeel'],
  phrase: PHRASE,
  eyebrow: stepWords,
  titel: ({ dossier }) => dossier.titel,
  kop: ({ keuze }) => (keuze ? 'Doen inwoners mee?' : ''),
  intro: ({ dossier, onderdeel, keuze }) => {
    if (keuze) return WAAROM_KEUZE;
    return isWithout(dossier) ? WAAROM_GEEN : ONDERDEEL_WORDS[onderdeel].waarom;
  },
  facts: ({ keuze }) => (keuze ? KEUZES : []),
  lines: ({ dossier, keuze }) => (keuze ? [earlierKeuze(dossier)] : []),
  // Said once: it is so on every step.
  slot: ({ keuze, onderdeel }) =>
    keuze || onderdeel !== 'vraag'
      ? ''
      : 'Weet je iets nog niet? Laat het leeg en kies ‘Nog niet bekend’. Wat je wel hebt ingevuld, blijft bewaard.',
  // Without participation there is one step only, so that it is the last as well.
  progress: ({ dossier, onderdeel }) => ({
    step: isWithout(dossier) ? ONDERDELEN.length : stepNumber(onderdeel),
    of: ONDERDELEN.length,
  }),
  inputs: ({ onderdeel }) => STEP_INPUTS[onderdeel],
  submit: ({ dossier, onderdeel, keuze, teZien }) =>
    keuze ? KEUZE_BUTTONS : stepButtons(onderdeel, isWithout(dossier), teZien),
});

function isWithout({ plan }: Dossier): boolean {
  return plan.vanToepassing === 'nee';
}

function stepWords({ dossier, onderdeel, keuze }: About): string {
  if (isWithout(dossier) && !keuze) return 'Inwoners doen niet mee · De reden';
  return `Stap ${stepNumber(onderdeel)} van ${ONDERDELEN.length} · ${ONDERDEEL_WORDS[onderdeel].naam}`;
}

/** What each choice asks of the projectleider. */
const KEUZES = [
  {
    title: 'Ja',
    value: 'Een plan in vijf korte stappen. Dit kost ongeveer 15 minuten. Je kunt tussendoor stoppen.',
  },
  { title: 'Nee', value: 'Je geeft alleen de reden. Dit kost twee minuten.' },
] as const;

function earlierKeuze({ plan: { vanToepassing } }: Dossier): string {
  return vanToepassing === undefined
    ? 'Je kunt dit later nog veranderen.'
    : `Eerder koos je: ${planValueWords('vanToepassing', vanToepassing)}. Je kunt dit nog veranderen.`;
}

/** A field as the step asks it; the answer goes on as it was typed. */
function stepInput(spec: PlanFieldSpec): Input<About, string> {
  const { id, when } = spec;
  const input = FIELD_INPUTS.get(id);
  const asides = ({ dossier }: About) => questionAsides(dossier, id);
  if (id === 'vanToepassing' || !input)
    return { ...hidden<About>(() => ''), when: ({ keuze }) => keuze, asides };
  return {
    ...input,
    ...RAW,
    help({ dossier, regio }) {
      const help = fieldHelp(spec, { regio, dossier });
      return dossier.plan[id] === null ? `Je gaf aan: ${NOT_KNOWN}. ${help}` : help;
    },
    from: ({ dossier }) => known(id, dossier),
    when: ({ dossier, keuze }) =>
      !keuze && (when === 'always' || when === (isWithout(dossier) ? 'nee' : 'ja')),
    asides: (about) => [...asides(about), ...(id === 'plicht' ? plichtAsides(about.dossier) : [])],
  };
}

/** A duty was named, and residents do not take part after all. */
function plichtAsides(dossier: Dossier): readonly Aside[] {
  const tekst = plichtZonderParticipatie(dossier);
  return tekst === undefined ? [] : [{ tekst, tone: 'warning' }];
}

const RAW = { none: '', read: (raw: string) => ({ value: raw }) } as const;

/** What good work asks in this step: for who wants to know, so that the step itself stays short. */
function kwaliteitInputs(onderdeel: Onderdeel): [string, Inputs<About>[string]][] {
  const lines = kwaliteitLines(onderdeel);
  if (lines.length === 0) return [];
  const asked = rows<About>({
    label: 'Wat goed werk vraagt',
    help: '',
    isExtra: true,
    when: ({ dossier, keuze }) => !keuze && !isWithout(dossier),
    rows: () => lines.map((tekst) => ({ tekst })),
  });
  return [[KWALITEIT, asked]];
}

/** The planned activiteiten with their remove buttons, and the row in which a new one is typed. */
function activiteitInputs(): [string, Inputs<About>[string]][] {
  const planned = rows<About>({
    label: FIELD_INPUTS.get('activiteiten')?.label ?? '',
    help: ({ dossier }) => activiteitCount(dossier.plan.activiteiten?.length ?? 0),
    asides: ({ dossier }) => questionAsides(dossier, 'activiteiten'),
    rows: ({ dossier: { plan } }) =>
      (plan.activiteiten ?? []).map((activiteit) => ({
        tekst: activiteitWords(activiteit),
        button: {
          title: 'Verwijder',
          tooltip: `Verwijder ${activiteit.soort}`,
          verb: 'opdrachten.removeActiviteit',
          data: { activiteit: activiteit.id },
        },
      })),
  });
  return [
    ['activiteiten', planned],
    ...Object.entries(ACTIVITEIT_INPUTS).map(([id, input]): [string, Inputs<About>[string]] => [
      id,
      id === 'activiteitSoort'
        ? { ...input, ...RAW, from: ({ dossier }) => soortToPlan(dossier.plan) }
        : { ...input, ...RAW },
    ]),
  ];
}

function inputsOf(onderdeel: Onderdeel): Inputs<About> {
  return Object.fromEntries([
    ...fieldsOf(onderdeel).flatMap((spec): [string, Inputs<About>[string]][] =>
      spec.kind === 'activiteiten' ? activiteitInputs() : [[spec.id, stepInput(spec)]],
    ),
    ...kwaliteitInputs(onderdeel),
  ]);
}

/** Made once, because what a step can ask follows from which one it is. */
const STEP_INPUTS: Readonly<Record<Onderdeel, Inputs<About>>> = {
  vraag: inputsOf('vraag'),
  wie: inputsOf('wie'),
  hoe: inputsOf('hoe'),
  planning: inputsOf('planning'),
  terugkoppeling: inputsOf('terugkoppeling'),
};

function activiteitCount(count: number): string {
  if (count === 0) return 'Er staat nog geen activiteit in het plan. Minstens één is nodig.';
  if (count === 1) return 'Er staat 1 activiteit in het plan.';
  return `Er staan ${count} activiteiten in het plan.`;
}

function questionAsides({ vraag }: Dossier, field: PlanField): readonly Aside[] {
  const asked = vraag ? vragenIn(vraag).filter(({ veld }) => veld === field) : [];
  return asked.map(({ tekst }) => ({ kop: `Vraag van ${vraag?.door}`, tekst, tone: 'accent' }));
}

/** What is stored, else what is known elsewhere: that is stored only when the step is sent. */
function known(field: PlanField, dossier: Dossier): string {
  const saved = dossier.plan[field];
  if (Array.isArray(saved)) return saved.filter((item) => typeof item === 'string').join(',');
  if (typeof saved === 'number' && isAmount(field)) return typedEuro(centenOf(saved));
  if (saved !== undefined) return String(saved ?? '');
  if (field === 'trekker') return namenWords(dossier.trekkers) ?? '';
  return field === 'gemeenten' ? dossier.gemeenten.join(',') : '';
}

/** What somebody else stored in a field since this card was made: both texts are shown, none is lost. */
export type StoredMeanwhile = {
  readonly field: PlanField;
  /** The stored answer, as text. */
  readonly opgeslagen: string;
  readonly door: string;
  /** ISO instant. */
  readonly op: string;
};

/** What stands above the inputs now. @param tips what earlier opdrachten learned */
export function stepAsides({
  conflicts = [],
  tips = [],
  warnings = [],
}: {
  readonly conflicts?: readonly StoredMeanwhile[];
  readonly tips?: readonly Tip[];
  /** What must be known before it is planned. */
  readonly warnings?: readonly Aside[];
}): NonNullable<FormState['asides']> {
  const learned = tips.map(({ kenmerk, tekst }) => `${cutText(kenmerk, 60)}: ${cutText(tekst, MAX_TIP)}`);
  return {
    ...Object.fromEntries(conflicts.map((one) => [one.field, [conflictAside(one)]])),
    '': [
      ...warnings,
      ...(learned.length === 0
        ? []
        : [
            {
              kop: 'Geleerd van een eerdere opdracht',
              tekst: learned.join('\n'),
              tone: 'accent' as const,
            },
          ]),
    ],
  };
}

/** What others ask of the same people, above who is asked and when. */
export function samenloopAside(lines: readonly string[]): readonly Aside[] {
  return lines.length === 0
    ? []
    : [{ kop: 'Steeds dezelfde mensen?', tekst: lines.join('\n'), tone: 'warning' }];
}

function conflictAside({ field, opgeslagen, door, op }: StoredMeanwhile): Aside {
  const who = cutText(door, 40);
  const day = formatShortDutchDate(localDate(op));
  const stored = opgeslagen === '' ? 'geen antwoord' : `“${opgeslagen}”`;
  return field === 'vanToepassing'
    ? { tone: 'warning', tekst: `Intussen koos ${who} (${day}): ${opgeslagen}. Kies wat het moet worden.` }
    : {
        tone: 'warning',
        kop: `Intussen door ${who} bewaard (${day})`,
        // What is cut, when the card grows too large, is the end.
        tekst: `Jouw tekst staat hieronder. Bewaar je die, dan vervangt hij die van ${who}.\n${stored}`,
      };
}
