import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { type Input, number, time } from '../forms/input.ts';
import type { Groep, Instelbaar, Opgeslagen, Waarde } from './instelbaar.ts';
import { inputId, instelbaarIn, waardeNu } from './instelling-rules.ts';
import { GROEP_TITEL, GROEP_UITLEG } from './instelling-words.ts';

/** `waarden`: what was changed before. */
type About = { readonly groep: Groep; readonly waarden: Opgeslagen };

/** What to type for a new card. */
export const PHRASE = 'instellingen';

/** The values of one group. */
export const wijzigForm = formAbout<About>()({
  verb: 'instellingen.save',
  opensIn: 'dialog',
  opens: 'instellingen.edit',
  keys: ['groep'],
  phrase: PHRASE,
  eyebrow: 'Instellingen',
  titel: ({ groep }) => `${GROEP_TITEL[groep]} wijzigen`,
  intro: ({ groep }) => GROEP_UITLEG[groep],
  inputs: ({ groep }) =>
    Object.fromEntries(instelbaarIn(groep).map((one) => [inputId(one.naam), inputOf(one)])),
  submit: 'Bewaar',
  others: () => [{ title: 'Terug', verb: 'instellingen.show' }],
});

function inputOf(instelbaar: Instelbaar): Input<About, Waarde | undefined> {
  const { label, hulp: help, invoer } = instelbaar;
  const words = {
    label,
    help,
    from: ({ waarden }: About) => String(waardeNu(instelbaar, waarden)),
  };
  switch (invoer.soort) {
    case 'getal':
      return number({
        ...words,
        max: invoer.max,
        leeg: `Vul een heel getal in, van 0 tot en met ${invoer.max}.`,
      });
    case 'tijd':
      return time({ ...words, leeg: 'Kies een tijd, zoals 08:30.' });
    case 'keuze':
      return oneOf({
        ...words,
        choices: invoer.keuzes,
        leeg: 'Kies er een uit de lijst.',
        style: 'compact',
      });
  }
}

/** What was filled in, by the name of the setting. */
export function waardenIn(groep: Groep, values: Readonly<Record<string, Waarde | undefined>>): Opgeslagen {
  return Object.fromEntries(
    instelbaarIn(groep).flatMap(({ naam }) => {
      const waarde = values[inputId(naam)];
      return waarde === undefined ? [] : [[naam, waarde]];
    }),
  );
}
