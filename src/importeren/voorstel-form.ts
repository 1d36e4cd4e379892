import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import type { Inputs } from '../forms/input.ts';
import { meaningId } from '../shared/ids.ts';
import type { Voorstel } from './voorstel.ts';

type VoorstelAbout = { readonly voorstel: Voorstel };

/** Which button sends it: looks once more, with what was answered. */
export const OPNIEUW = 'opnieuw';

/** The input of a doubt: of that one on every card that asks it, wherever it stands there. @param id of the doubt */
export function twijfelId(id: string): string {
  return `twijfel-${meaningId(id)}`;
}

/** What a table would bring, before anything is stored. `tabel`: the table that waits */
export const voorstelForm = formAbout<VoorstelAbout>()({
  verb: 'importeren.bewaar',
  opensIn: 'chat',
  opens: false,
  keys: ['tabel'],
  phrase: 'importeer',
  // What is there already is not read in twice.
  isRepeatable: true,
  eyebrow: 'Er is nog niets bewaard',
  titel: ({ voorstel }) => voorstel.bron,
  intro:
    'Zo lees ik deze tabel. Klopt het? Kies dan ‘Neem over’. Klopt het niet? Pas de tabel aan en plak hem opnieuw.',
  facts: ({ voorstel }) => voorstel.facts,
  lines: ({ voorstel }) => voorstel.lines,
  inputs: ({ voorstel }): Inputs<VoorstelAbout> =>
    Object.fromEntries(
      voorstel.twijfels.map(({ id, vraag, keuzes, gekozen }) => [
        twijfelId(id),
        oneOf<VoorstelAbout, string>({
          label: vraag,
          help: 'Dit is hoe ik het nu lees. Kies iets anders als het niet klopt.',
          leeg: 'Kies hoe ik dit moet lezen.',
          choices: keuzes,
          from: () => gekozen,
        }),
      ]),
    ),
  submit: ({ voorstel }) => [
    { title: 'Neem over' },
    ...(voorstel.twijfels.length > 0 ? [{ title: 'Bekijk opnieuw', next: OPNIEUW }] : []),
  ],
  others: ({ voorstel }) => voorstel.buttons,
});
