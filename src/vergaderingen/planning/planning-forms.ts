import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { day, line, time } from '../../forms/input.ts';
import type { Regio } from '../../shared/regio.ts';
import { CANCEL } from '../../shared/way-buttons.ts';
import type { Moment, Vergadering } from '../ground/vergadering.ts';
import { vergaderingTitle } from '../ground/vergadering-words.ts';

/** The forms about a vergadering: what is asked, and in which words. */

/** A vergadering, and how many opdrachten stand on its agenda. */
type About = { readonly vergadering: Vergadering; readonly opdrachten: number };

const OF_ONE = {
  keys: ['vergadering'],
  phrase: 'agenda',
  titel: ({ vergadering }: About) => vergaderingTitle(vergadering),
  others: ({ vergadering: { id } }: About) => [
    { title: 'Terug', verb: 'vergaderingen.show', data: { vergadering: id } },
  ],
} as const;

/** A new one. */
export const newVergaderingForm = formAbout<{ readonly regio: Regio }>()({
  verb: 'vergaderingen.plan',
  opensIn: 'chat',
  opens: 'vergaderingen.new',
  keys: [],
  phrase: 'agenda',
  eyebrow: 'Agenda',
  titel: 'Nieuwe vergadering plannen',
  intro:
    'Je zet een vergadering op de agenda. Daarna kun je er opdrachten bij zetten. Dit kost ongeveer een minuut.',
  inputs: {
    overleg: oneOf({
      label: 'Overleg',
      help: 'Het overleg dat bij elkaar komt.',
      leeg: 'Kies een overleg uit de lijst.',
      style: 'compact',
      example: 'Kies een overleg',
      choices: ({ regio }) => regio.overleggen.nu.map(({ id, naam }) => ({ value: id, title: naam })),
    }),
    ...momentInputs<{ readonly regio: Regio }>(() => ({ datum: '' })),
  },
  submit: 'Plannen',
  others: () => [CANCEL],
});

/** Another day, time or place. */
export const moveForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'vergaderingen.saveMove',
  opensIn: 'chat',
  opens: 'vergaderingen.move',
  eyebrow: 'Vergadering verplaatsen',
  intro({ opdrachten }) {
    const along = opdrachten === 0 ? '' : ` Ook de datums van ${opdrachtenWords(opdrachten)} veranderen mee.`;
    return `Kies de nieuwe dag. Het kanaal en de projectleiders zien dat de vergadering is verplaatst.${along}`;
  },
  inputs: momentInputs(({ vergadering }: About) => vergadering),
  submit: 'Verplaatsen',
});

/** It does not go on. */
export const cancelForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'vergaderingen.saveCancel',
  opensIn: 'chat',
  opens: 'vergaderingen.cancel',
  eyebrow: 'Vergadering annuleren',
  intro({ opdrachten }) {
    const left =
      opdrachten === 0
        ? 'Er staan geen opdrachten op de agenda.'
        : `Op de agenda ${opdrachten === 1 ? 'staat' : 'staan'} ${opdrachtenWords(opdrachten)}. Daarna is er geen datum meer, tot je die op een andere vergadering zet.`;
    return `Weet je zeker dat deze vergadering niet doorgaat? ${left}`;
  },
  inputs: {
    reden: line({
      label: 'Reden',
      help: 'Dit staat ook in het kanaal. Je mag het leeg laten.',
      max: 200,
    }),
  },
  submit: () => [{ title: 'Annuleer de vergadering', danger: true }],
});

/** Where and when people meet. @param known what is known already */
function momentInputs<Of>(known: (about: Of) => Moment) {
  return {
    datum: day<Of>({
      label: 'Datum',
      help: 'Een dag die nog komt.',
      leeg: 'Kies een datum.',
      from: (about) => known(about).datum,
    }),
    tijd: time<Of>({
      label: 'Tijd',
      help: 'Hoe laat het begint. Nog niet bekend? Laat het leeg.',
      from: (about) => known(about).tijd ?? '',
    }),
    plaats: line<Of>({
      label: 'Plaats',
      help: 'Bijvoorbeeld: raadzaal, of online.',
      max: 100,
      // A meeting may well be held at an address.
      expects: ['een adres'],
      from: (about) => known(about).plaats ?? '',
    }),
  };
}

/** What was filled in; what is not known yet is absent. */
export function momentOf(values: {
  readonly datum: string;
  readonly tijd: string;
  readonly plaats: string;
}): Moment {
  const { datum, tijd, plaats } = values;
  return { datum, tijd: tijd === '' ? undefined : tijd, plaats: plaats === '' ? undefined : plaats };
}

function opdrachtenWords(count: number): string {
  return count === 1 ? '1 opdracht' : `${count} opdrachten`;
}
