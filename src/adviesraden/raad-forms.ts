import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { gemeenteChoices } from '../forms/gemeente-choices.ts';
import { line, number, paragraph } from '../forms/input.ts';
import type { Adviesraad } from './raad.ts';
import { AFSPRAKEN, KIES_WAAR, NAAM } from './raad-rules.ts';
import { periodeWords } from './raad-words.ts';

/** The forms about adviesraden: what is asked, and in which words. */

/** What to type for a new card. */
export const PHRASE = 'adviesraden';
/** The value of the choice that is no gemeente. */
export const HELE_REGIO = 'de hele regio';

/** `raad`: absent for a new one; `gemeenten`: those of the region. */
type AboutRaad = { readonly gemeenten: readonly string[]; readonly raad?: Adviesraad };

const ALLE_RADEN = { title: 'Bekijk alle adviesraden', verb: 'adviesraden.list' } as const;

const jaar = (label: string, help: string, from: (about: AboutRaad) => number | undefined) =>
  number<AboutRaad>({ label, help, min: 1900, max: 2200, from: (about) => String(from(about) ?? '') });

const inputs = {
  naam: line<AboutRaad>({
    ...NAAM,
    label: 'Naam',
    help: 'Zo komt de raad op kaarten te staan. Schrijf geen namen van leden op.',
    example: 'Bijvoorbeeld: Adviesraad Sociaal Domein',
    from: ({ raad }) => raad?.naam ?? '',
  }),
  waar: oneOf<AboutRaad, string>({
    label: 'Van wie is de raad',
    help: 'Een raad adviseert één gemeente, of de hele regio.',
    leeg: KIES_WAAR,
    style: 'compact',
    choices: ({ gemeenten, raad }) => [
      { value: HELE_REGIO, title: 'De hele regio' },
      ...gemeenteChoices(gemeenten, raad?.gemeente === undefined ? [] : [raad.gemeente]),
    ],
    from: ({ raad }) => (raad ? (raad.gemeente ?? HELE_REGIO) : ''),
  }),
  van: jaar('Eerste jaar', 'Weet je het niet? Laat het leeg.', ({ raad }) => raad?.van),
  tot: jaar('Laatste jaar', 'Bestaat de raad nog? Laat het leeg.', ({ raad }) => raad?.tot),
  afspraken: paragraph<AboutRaad>({
    ...AFSPRAKEN,
    label: 'Afspraken met de raad',
    help: 'Waarover adviseert de raad, wat mag hij, en hoeveel tijd krijgt hij? Dit mag leeg blijven. Schrijf geen namen van leden op.',
    from: ({ raad }) => raad?.afspraken ?? '',
  }),
};

/** A raad comes in. */
export const newRaadForm = formAbout<AboutRaad>()({
  verb: 'adviesraden.add',
  opensIn: 'chat',
  opens: 'adviesraden.new',
  keys: [],
  phrase: PHRASE,
  eyebrow: 'Adviesraden',
  titel: 'Een adviesraad toevoegen',
  intro: 'Daarna kun je de raad om advies vragen bij een opdracht.',
  inputs,
  submit: 'Voeg toe',
  others: () => [ALLE_RADEN],
});

/** A raad has another name, or ends. */
export const raadForm = formAbout<AboutRaad & { readonly raad: Adviesraad }>()({
  verb: 'adviesraden.save',
  opensIn: 'chat',
  opens: 'adviesraden.edit',
  keys: ['raad'],
  phrase: PHRASE,
  eyebrow: 'Adviesraden',
  titel: ({ raad }) => raad.naam,
  intro: ({ raad }) => `${periodeWords(raad)} Wat de raad adviseerde, blijft staan zoals het is.`,
  inputs,
  submit: 'Bewaar',
  others: ({ raad: { id } }) => [{ title: 'Terug', verb: 'adviesraden.show', data: { raad: id } }],
});
