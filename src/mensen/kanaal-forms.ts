import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { line } from '../forms/input.ts';
import type { CardChoice } from '../shared/card-context.ts';
import { comparable } from '../shared/compare.ts';
import { cutText } from '../shared/markdown.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { isEmptyInDisguise } from '../shared/text-checks.ts';
import { CANCEL } from '../shared/way-buttons.ts';
import type { Koppeling } from './koppeling.ts';

/** What a channel can be bound to. */
type BindChoices = {
  readonly overleggen: readonly { readonly id: string; readonly naam: string }[];
  /** The programma's that are known from the opdrachten. */
  readonly programmas: readonly string[];
};

/** A card can hold this many choices; a programma can always be typed. */
const MAX_CHOICES = 60;
const OVERLEG = 'overleg:';
const PROGRAMMA = 'programma:';

/** Binds the channel in which it stands to an overleg or a programma, or unbinds it. `bound`: what it is bound to now, or empty. */
export const bindForm = formAbout<{ readonly choices: BindChoices; readonly bound: string }>()({
  verb: 'mensen.bindChannel',
  opensIn: 'chat',
  opens: false,
  keys: ['kanaal'],
  phrase: 'koppel',
  isRepeatable: true,
  eyebrow: 'Samenkracht! · Kanaal',
  titel: 'Koppel dit kanaal',
  intro({ bound }) {
    const now = bound === '' ? '' : ` Nu hoort dit kanaal bij: ${bound}.`;
    return `Ik plaats in dit kanaal een overzicht per vergadering en houd dat bij.${now} Kies een overleg, of een programma: dan gaat het alleen over de opdrachten van dat programma.`;
  },
  inputs: {
    koppeling: oneOf({
      label: 'Overleg of programma',
      help: 'Je kunt dit later altijd veranderen.',
      example: 'Kies waar dit kanaal bij hoort',
      style: 'compact',
      choices: ({ choices }) => choicesOf(choices),
    }),
    programma: line({
      label: 'Staat het programma er niet bij? Typ het',
      help: 'Schrijf het zoals het bij de opdrachten staat.',
      max: 100,
    }),
  },
  submit: 'Koppel',
  others: ({ bound }) => [
    ...(bound === '' ? [] : [{ title: 'Ontkoppel', verb: 'mensen.unbindChannel', danger: true }]),
    CANCEL,
  ],
});

function choicesOf({ overleggen, programmas }: BindChoices): readonly CardChoice[] {
  return [
    ...overleggen.map(({ id, naam }) => ({ value: `${OVERLEG}${id}`, title: naam })),
    ...programmas.map((programma) => ({
      value: `${PROGRAMMA}${programma}`,
      title: cutText(`Programma ${programma}`, 100),
    })),
  ].slice(0, MAX_CHOICES);
}

/**
 * What was chosen or typed. A typed programma gets the spelling of the known one.
 * @throws FormProblem when that is nothing, or two things
 */
export function koppelingIn(
  {
    koppeling: chosen = '',
    programma,
  }: { readonly koppeling: string | undefined; readonly programma: string },
  choices: BindChoices,
): Koppeling {
  if (chosen !== '' && programma !== '')
    throw new FormProblem({
      programma: 'Je koos iets uit de lijst en typte ook een programma. Laat er één staan.',
    });
  if (programma !== '') {
    if (isEmptyInDisguise(programma) || comparable(programma) === '')
      throw new FormProblem({ programma: 'Typ de naam van het programma.' });
    const known = choices.programmas.find((one) => comparable(one) === comparable(programma));
    return { soort: 'programma', programma: known ?? programma };
  }
  const overleg = choices.overleggen.find(({ id }) => chosen === `${OVERLEG}${id}`);
  if (overleg) return { soort: 'overleg', overlegId: overleg.id };
  const known = choices.programmas.find((one) => chosen === `${PROGRAMMA}${one}`);
  if (known !== undefined) return { soort: 'programma', programma: known };
  throw new FormProblem({ koppeling: 'Kies een overleg of programma, of typ een programma.' });
}
