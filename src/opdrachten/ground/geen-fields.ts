import type { FieldSpec } from './plan-field-kinds.ts';

/** The reason that residents told it before: then it is asked where. */
export const AL_OPGEHAALD = 'al opgehaald';

/** What is asked where residents do not take part (domain: The participatieplan: five onderdelen). */
export const GEEN_FIELDS = {
  redenGeen: {
    onderdeel: 'vraag',
    kind: 'choice',
    required: true,
    when: 'nee',
    label: 'Reden waarom inwoners niet meedoen',
    help: 'Kies de reden die het best past.',
    choices: [
      { value: 'geen beleidsruimte', title: 'geen beleidsruimte: er valt niets te kiezen' },
      { value: 'wettelijk bepaald', title: 'wettelijk bepaald: de wet schrijft het voor' },
      { value: 'spoed', title: 'spoed: er is geen tijd voor' },
      { value: AL_OPGEHAALD, title: 'al opgehaald: de ervaring is al bekend' },
      { value: 'anders', title: 'anders' },
    ],
  },
  toelichtingGeen: {
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'nee',
    label: 'Toelichting op de reden',
    help: 'Leg in een paar zinnen uit waarom. Het bestuur kan dit lezen.',
    max: 1000,
    example: 'Bijvoorbeeld: de wet schrijft precies voor wat we moeten doen.',
  },
  waarOpgehaald: {
    onderdeel: 'vraag',
    kind: 'text',
    required: false,
    when: 'nee',
    label: 'Waar het al is opgehaald',
    help: 'Alleen als het al is opgehaald: in welke opdracht of welk rapport staat het?',
    max: 200,
    example: 'Bijvoorbeeld: Pleegzorg (2017), of CEO Jeugd 2025.',
  },
  voortgang: {
    onderdeel: 'vraag',
    kind: 'text',
    required: false,
    when: 'nee',
    label: 'Hoe inwoners horen hoe het gaat',
    help: 'Ook wie niet meedoet, wil weten wat er verandert. Waar en wanneer vertel je het?',
    max: 500,
    example: 'Bijvoorbeeld: in de nieuwsbrief, na het besluit.',
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;
