import { formAbout } from '../../forms/form.ts';
import { line, paragraph } from '../../forms/input.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { KORT, NAAM, ONDERSTEUNING, PAST, STAPPEN } from './werkblad-rules.ts';
import type { GelezenWerkblad } from './werkbladen.ts';

/** Absent: a new one. */
type About = { readonly gelezen?: GelezenWerkblad | undefined };

const blad = ({ gelezen }: About) => gelezen?.werkblad;
const TO_LIST = { title: 'Bekijk alle werkbladen', verb: 'werkbladen.list' } as const;

/** A sheet is written, or written anew. */
export const writeForm = formAbout<About>()({
  verb: 'werkbladen.write',
  opensIn: 'chat',
  keys: ['werkblad'],
  absent: { werkblad: '' },
  phrase: 'werkbladen',
  eyebrow: 'Werkblad',
  titel: (about) => blad(about)?.naam ?? 'Nieuw werkblad',
  intro: ({ gelezen }) =>
    gelezen?.door || !gelezen
      ? 'Wat moet een collega weten om het zo te doen? Schrijf kort en gewoon.'
      : 'Dit werkblad hoort bij de bot. Wat jij opschrijft, komt ervoor in de plaats.',
  inputs: {
    naam: line({
      ...NAAM,
      label: 'Naam',
      help: 'Zo vinden anderen het: ‘werkblad’ en dan deze naam.',
      from: (about) => blad(about)?.naam ?? '',
      // A sheet keeps its name: it is found by it.
      when: ({ gelezen }) => gelezen === undefined,
    }),
    past: paragraph({
      ...PAST,
      label: 'Wanneer past het',
      help: 'Bij welke vraag, en bij welke inwoners?',
      from: (about) => blad(about)?.past ?? '',
    }),
    mensen: line({
      ...KORT,
      label: 'Hoeveel mensen',
      help: 'Hoeveel inwoners, en hoeveel collega’s?',
      from: (about) => blad(about)?.mensen ?? '',
    }),
    tijd: line({
      ...KORT,
      label: 'Hoeveel tijd',
      help: 'Hoe vaak en hoe lang?',
      from: (about) => blad(about)?.tijd ?? '',
    }),
    stappen: paragraph({
      ...STAPPEN,
      lines: 6,
      label: 'De stappen',
      help: 'Elke stap op een eigen regel.',
      from: (about) => (blad(about)?.stappen ?? []).join('\n'),
    }),
    ondersteuning: paragraph({
      ...ONDERSTEUNING,
      label: 'Wat nodig is',
      help: 'Denk aan een gespreksleider, vervoer of een tolk.',
      from: (about) => blad(about)?.ondersteuning ?? '',
    }),
    dagen: line({
      max: 500,
      isExtra: true,
      label: 'Vaste dagen',
      help: 'Alleen voor een vaste groep: op welke dagen komt die bij elkaar? Met een komma ertussen.',
      example: 'Bijvoorbeeld: 12 januari 2027, 9 maart 2027',
      from: (about) => (blad(about)?.dagen ?? []).map(formatShortDutchDate).join(', '),
    }),
  },
  submit: 'Bewaar',
  others: ({ gelezen }) =>
    gelezen ? [{ title: 'Terug', verb: 'werkbladen.show', data: { werkblad: gelezen.id } }] : [TO_LIST],
});

/** A sheet of the region is taken away. */
export const removeForm = formAbout<{ readonly gelezen: GelezenWerkblad; readonly isOurs: boolean }>()({
  verb: 'werkbladen.remove',
  opensIn: 'chat',
  keys: ['werkblad'],
  phrase: 'werkbladen',
  eyebrow: 'Werkblad weghalen',
  titel: ({ gelezen }) => gelezen.werkblad.naam,
  intro: ({ isOurs }) =>
    isOurs
      ? 'Het werkblad van de bot komt er weer voor in de plaats. Wat je schreef, blijft in het logboek.'
      : 'Collega’s vinden dit werkblad dan niet meer. Wat erin stond, blijft in het logboek.',
  inputs: {},
  submit: () => [{ title: 'Haal weg', danger: true }],
  others: ({ gelezen }) => [{ title: 'Terug', verb: 'werkbladen.show', data: { werkblad: gelezen.id } }],
});
