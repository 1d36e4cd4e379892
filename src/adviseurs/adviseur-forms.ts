import { formAbout } from '../forms/form.ts';
import { collegaInput, naamInput, type WithPeople } from '../forms/person-input.ts';
import type { Adviseur } from '../shared/adviseur.ts';

/** The forms about who advises: what is asked, and in which words. */

export const PHRASE = 'adviseurs';

/** A colleague becomes adviseur. */
export const addForm = formAbout<WithPeople>()({
  verb: 'adviseurs.add',
  opensIn: 'chat',
  keys: [],
  phrase: PHRASE,
  eyebrow: 'Adviseurs',
  titel: 'Nieuwe adviseur',
  intro:
    'Een adviseur kent de zorg uit eigen ervaring, en kijkt of de manier in een plan past bij de mensen om wie het gaat. Over die ervaring zelf leggen we niets vast.',
  inputs: { adviseur: collegaInput({ label: 'Wie' }), naam: naamInput() },
  submit: 'Bewaar',
  others: () => [{ title: 'Terug', verb: 'adviseurs.list' }],
});

/** A colleague is it no more. */
export const stopForm = formAbout<{ readonly adviseur: Adviseur }>()({
  verb: 'adviseurs.stop',
  opensIn: 'chat',
  keys: ['adviseur'],
  phrase: PHRASE,
  eyebrow: 'Adviseurs',
  titel: ({ adviseur }) => `${adviseur.naam} stopt als adviseur`,
  intro:
    'Deze collega kan dan geen plannen meer lezen om erover te adviseren. Wat is geadviseerd, blijft staan.',
  inputs: {},
  submit: () => [{ title: 'Stop als adviseur', danger: true }],
  others: () => [{ title: 'Terug', verb: 'adviseurs.list' }],
});
