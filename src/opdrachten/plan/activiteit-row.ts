import type { Reading } from '../../forms/input.ts';
import { addDays, hasPassed } from '../../shared/dates.ts';
import { hoeveelVergoedingen, typedKosten } from '../ground/kosten-schema.ts';
import { type Activiteit, MAX_DAYS_AHEAD, type Plan } from '../ground/plan-schema.ts';
import { ACTIVITEIT_INPUTS } from './plan-field-inputs.ts';

type ActiviteitInput = keyof typeof ACTIVITEIT_INPUTS;
type Row = { readonly activiteit?: Omit<Activiteit, 'id'>; readonly problems?: Record<string, string> };

/** The first way of listening that was chosen and that no activiteit has yet; '' when there is none. It stands in the row before anything is typed. */
export function soortToPlan({ methoden, activiteiten }: Plan): string {
  const planned = (activiteiten ?? []).map(({ soort }) => soort);
  return (methoden ?? []).find((methode) => !planned.includes(methode)) ?? '';
}

/**
 * The row for a new activiteit: nothing, what is wrong with it, or the activiteit.
 * @param facts `isAsked`: it must be there; `proposed`: what stood in it; `today`: YYYY-MM-DD; `usual` compensation, in whole cents
 */
export function readActiviteit(
  inputs: Readonly<Record<string, string>>,
  {
    isAsked,
    proposed,
    today,
    usual,
  }: {
    readonly isAsked: boolean;
    readonly proposed: string;
    readonly today: string;
    readonly usual: number;
  },
): Row {
  const raw = (id: ActiviteitInput): string => (inputs[id] ?? '').trim();
  // A month alone says nothing: it is a remark at a day. Nor does the kind that the bot filled in.
  const { activiteitAlleenMaand: _remark, activiteitSoort: _kind, ...says } = ACTIVITEIT_INPUTS;
  const isEmpty =
    ['', proposed].includes(raw('activiteitSoort')) &&
    Object.keys(says).every((id) => (inputs[id] ?? '').trim() === '');
  if (isEmpty && !isAsked) return {};

  const problems: Record<string, string> = {};
  const taken = <Value>(id: ActiviteitInput, reading: Reading<Value>): Value | undefined => {
    if ('value' in reading) return reading.value;
    problems[id] = reading.problem;
    return undefined;
  };
  const inputOf = ACTIVITEIT_INPUTS;
  const soort = taken('activiteitSoort', inputOf.activiteitSoort.read(raw('activiteitSoort'), undefined));
  const datum = taken('activiteitDatum', inputOf.activiteitDatum.read(raw('activiteitDatum'), undefined));
  const aantal = taken('activiteitAantal', inputOf.activiteitAantal.read(raw('activiteitAantal'), undefined));
  const [vergoedingen, bedrag, overig] = (
    ['activiteitVergoedingen', 'activiteitBedrag', 'activiteitKosten'] as const
  ).map((id) => taken(id, inputOf[id].read(raw(id), undefined)));
  const kosten = { vergoedingen, bedrag, overig };
  const hoeveel = hoeveelVergoedingen(kosten);
  if (hoeveel !== undefined) problems.activiteitVergoedingen ??= hoeveel;
  const wanneer = raw('activiteitAlleenMaand') === 'true' ? datum?.slice(0, 7) : datum;
  if (datum !== undefined && wanneer !== undefined) {
    const coming = comingProblem(datum, wanneer, today);
    if (coming !== undefined) problems.activiteitDatum = coming;
  }
  if (Object.keys(problems).length > 0 || soort === undefined || wanneer === undefined) return { problems };
  const planned = typedKosten(kosten, usual);
  return {
    activiteit: {
      soort,
      wanneer,
      aantal: aantal ?? 0,
      ...(planned === undefined ? {} : { kosten: planned }),
    },
  };
}

/** @param wanneer the day, or only its month */
function comingProblem(datum: string, wanneer: string, today: string): string | undefined {
  if (hasPassed(wanneer, today))
    return 'Deze datum is al voorbij. Kies een dag die nog komt. Is er al gepraat? Noem dat dan bij stap 3, bij wat er al is.';
  return datum > addDays(today, MAX_DAYS_AHEAD) ? 'Die datum ligt te ver weg. Klopt het jaar?' : undefined;
}
