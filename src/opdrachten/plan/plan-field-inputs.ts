import { amountInEuro } from '../../forms/amount-input.ts';
import { oneOf, someOf } from '../../forms/choice-input.ts';
import { day, type Input, line, number, paragraph, toggle } from '../../forms/input.ts';
import { centenOf } from '../../shared/euro.ts';
import type { Regio } from '../../shared/regio.ts';
import type { Dossier } from '../ground/dossier.ts';
import { kostenInputs } from '../ground/kosten-inputs.ts';
import { pick } from '../ground/plan-field-kinds.ts';
import { METHODEN, PLAN_FIELDS, type PlanField, type PlanFieldSpec } from '../ground/plan-fields.ts';

/** What is typed in a field, when it is right. */
type FieldValue = string | number | readonly string[] | undefined;

/** What an input of a field follows from: the region, and what the plan holds. */
type About = { readonly regio: Regio; readonly dossier: Pick<Dossier, 'plan' | 'programma'> };

/** A longer text has an input of several lines, in characters. */
const ONE_LINE = 200;
/**
 * Not needed, but nobody should miss them: the programme has a target for the first, reports go by the second, the third is asked by a
 * reason, and the fourth is all that residents hear when they do not take part.
 */
const ALWAYS_SHOWN: readonly PlanField[] = [
  'rolErvaringsdeskundigen',
  'gemeenten',
  'waarOpgehaald',
  'voortgang',
];
/** Choices from this number on go into a list that folds out; several choices at once stand open, but those of a region. */
const MAX_OPEN_CHOICES = 5;
const NO_ANSWER = 'Hier staat nog geen antwoord. Weet je het nog niet? Kies dan ‘Nog niet bekend’.';

/** The input of every field of the plan. */
export const FIELD_INPUTS: ReadonlyMap<PlanField, Input<About, FieldValue>> = new Map(
  PLAN_FIELDS.map((spec) => [spec.id, fieldInput(spec)]),
);

function fieldInput(spec: PlanFieldSpec): Input<About, FieldValue> {
  const { required } = spec;
  const help = (about: About): string => fieldHelp(spec, about);
  const words = {
    label: required ? `${spec.label} (nodig)` : spec.label,
    help,
    isExtra: !required && !ALWAYS_SHOWN.includes(spec.id),
  };
  switch (spec.kind) {
    case 'text': {
      const { max, ofPeople = false } = spec;
      const example = (about: About): string => wordsFor(spec.example ?? '', about);
      const text = max > ONE_LINE ? paragraph : line;
      const leeg = required ? NO_ANSWER : undefined;
      return text<About>({ ...words, max, example, leeg, expects: ofPeople ? ['een naam'] : [] });
    }
    case 'choice': {
      const { choices } = spec;
      return oneOf({ ...words, choices, style: choices.length > MAX_OPEN_CHOICES ? 'compact' : 'expanded' });
    }
    case 'choices':
      return someOf<About, string>({
        ...words,
        choices: (about) => choicesOf(spec, about),
        // What is not offered in this domein was chosen in another: it can still be sent.
        also: () => ('choices' in spec ? spec.choices.map(({ value }) => value) : []),
        style: 'ofRegio' in spec || 'offered' in spec ? 'compact' : 'expanded',
      });
    case 'number':
      return spec.isAmount
        ? amountInEuro({ ...words, max: centenOf(spec.max) })
        : number({ ...words, max: spec.max });
    case 'activiteiten':
      return {
        ...words,
        error: '',
        none: undefined,
        view: () => ({ kind: 'hidden' }),
        read: () => ({ value: undefined }),
      };
  }
}

/** The line under the input of a field. */
export function fieldHelp({ help }: PlanFieldSpec, about: About): string {
  return wordsFor(help, about);
}

function wordsFor(words: PlanFieldSpec['help'], { regio, dossier }: About): string {
  return typeof words === 'function' ? words({ regio, domein: regio.domein(dossier.programma) }) : words;
}

/** What was chosen stays, also when it is not of the region any more. */
function choicesOf(
  spec: Extract<PlanFieldSpec, { readonly choices: unknown } | { readonly ofRegio: unknown }>,
  { regio, dossier }: About,
) {
  const chosen = dossier.plan[spec.id];
  if ('choices' in spec) {
    const offered = spec.offered?.(regio.domein(dossier.programma));
    const isChosen = (value: string): boolean => Array.isArray(chosen) && chosen.some((one) => one === value);
    return spec.choices.filter(({ value }) => !offered || offered.includes(value) || isChosen(value));
  }
  const now = spec.ofRegio(regio);
  const former = (Array.isArray(chosen) ? chosen : []).flatMap((one) =>
    typeof one === 'string' && now.every(({ value }) => value !== one) ? [one] : [],
  );
  return [...now, ...pick(...former)];
}

const KOSTEN = kostenInputs<unknown>({ inBox: true });

/** The inputs in which a new activiteit is typed. */
export const ACTIVITEIT_INPUTS = {
  activiteitSoort: oneOf<unknown, string>({
    inBox: true,
    label: 'Wat voor activiteit',
    help: 'Een manier om naar inwoners te luisteren.',
    leeg: 'Kies wat voor activiteit het is.',
    style: 'compact',
    example: 'Kies een soort',
    choices: METHODEN,
  }),
  activiteitDatum: day<unknown>({
    inBox: true,
    label: 'Datum',
    help: 'Weet je alleen de maand? Kies dan een dag in die maand.',
    leeg: 'Kies een datum. Weet je alleen de maand? Kies dan een dag in die maand.',
  }),
  activiteitAlleenMaand: toggle<unknown>({
    inBox: true,
    isExtra: true,
    label: 'Alleen de maand',
    title: 'De dag is nog niet bekend: alleen de maand telt',
    help: 'Weet je de dag nog niet? Zet dit dan aan.',
  }),
  activiteitVergoedingen: KOSTEN.vergoedingen,
  activiteitBedrag: KOSTEN.bedrag,
  activiteitKosten: KOSTEN.overig,
  activiteitAantal: number<unknown>({
    inBox: true,
    label: 'Hoeveel inwoners verwacht je',
    help: 'Een schatting is genoeg.',
    leeg: 'Vul in hoeveel mensen je verwacht: een heel getal, 1 of meer.',
    min: 1,
    max: 10_000,
  }),
} as const;
