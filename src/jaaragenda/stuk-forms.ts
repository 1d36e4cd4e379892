import { choicesFrom, oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { line } from '../forms/input.ts';
import { VERSPREIDEN } from '../shared/verspreiden.ts';
import { PHRASE } from './jaaragenda-data.ts';
import { JAARSTUK_WORDS, type Jaarstuk, KENMERK, type StukInvoer } from './stukgegevens.ts';

type About = { readonly jaar: number; readonly stuk: Jaarstuk; readonly known: StukInvoer };

/** The verb that makes each stuk, with what it wants to know beside the year. */
export const MAAK_STUK: Readonly<Record<Jaarstuk, { readonly verb: string; readonly data: object }>> = {
  'stand van zaken': { verb: 'overzichten.jaarBestand', data: { vorm: 'docx' } },
  jaaragenda: { verb: 'overzichten.jaaragendaBestand', data: {} },
};

/** What the head of a stuk of a year needs and the record does not say. Nothing must be filled in: the document says what is not. */
export const stukForm = formAbout<About>()({
  verb: 'jaaragenda.saveStuk',
  opens: 'jaaragenda.fillStuk',
  opensIn: 'chat',
  keys: ['jaar', 'stuk'],
  phrase: PHRASE,
  eyebrow: ({ jaar }) => `Stuk van ${jaar}`,
  titel: ({ stuk }) => `Vul ${JAARSTUK_WORDS[stuk]} in`,
  intro:
    'Dit weet het dossier niet. Je krijgt het uit het systeem voor documenten. Weet je iets nog niet? Laat het leeg, dan staat er ‘in te vullen’.',
  inputs: {
    verspreiden: oneOf({
      label: 'Verspreiden',
      help: 'Mag iedereen dit stuk lezen?',
      choices: choicesFrom(VERSPREIDEN, { Ja: 'Ja', Nee: 'Nee', Openbaar: 'Openbaar' }),
      from: ({ known }: About) => known.verspreiden ?? '',
    }),
    kenmerk: line({
      ...KENMERK,
      label: 'Kenmerk',
      help: 'Het nummer van het document.',
      from: ({ known }: About) => known.kenmerk ?? '',
    }),
  },
  submit: 'Bewaar',
  others: ({ jaar, stuk }) => [
    {
      title: 'Maak Word-document',
      verb: MAAK_STUK[stuk].verb,
      data: { ...MAAK_STUK[stuk].data, jaar: String(jaar) },
    },
  ],
});
