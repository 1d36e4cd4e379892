import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import type { Stand } from './weghalen.ts';

export const PHRASE = 'gegevens van';

/** Takes the name of who left away, everywhere. It says first what becomes of what. */
export const haalWegForm = formAbout<{ stand: Stand }>()({
  verb: 'gegevens.haalWeg',
  opens: false,
  opensIn: 'chat',
  keys: ['persoonId'],
  phrase: PHRASE,
  eyebrow: 'Gegevens van een collega',
  titel: ({ stand: { persoon } }) => `De naam van ${persoon.naam} weghalen`,
  intro: 'Dit is niet terug te draaien.',
  lines: ({ stand: { regels, dossiers, isGedeeld } }) => [
    `Dit verandert: in ${regels === 1 ? '1 regel' : `${regels} regels`} van ${dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`} komt een andere naam te staan, zoals ‘Oud-collega 3F7A’. Ook op kaarten die ik bijhoud. Waar de chat was en wanneer deze collega afwezig was, weet ik dan niet meer.`,
    isGedeeld
      ? 'Een andere collega heet ook zo. In een tekst, en waar alleen de naam staat, blijft de naam daarom staan.'
      : 'Ook in teksten gaat de hele naam weg. Een voornaam of bijnaam in een tekst blijft staan.',
    'Dit blijft: wat deze collega deed en wanneer, en het nummer van het account. Alleen de directory van je organisatie kan bij dat nummer een naam zoeken.',
    'Dit kan ik niet veranderen: berichten die al gelezen zijn, bestanden die iemand ophaalde, reservekopieën en uitvoer van eerder.',
    'Vastgelegd wordt dat jij dit deed, wanneer, en in welke regels. De oude naam niet.',
  ],
  inputs: {
    zeker: oneOf({
      label: 'Weet je zeker dat deze collega hier niet meer werkt?',
      help: 'Komt deze collega terug, dan staat de nieuwe naam alleen bij wat er daarna gebeurt.',
      choices: [{ value: 'ja', title: 'Ja, deze collega werkt hier niet meer' }],
      leeg: 'Kies ja als je dit zeker weet.',
    }),
  },
  submit: () => [{ title: 'Haal de naam weg', danger: true }],
  others: () => [{ title: 'Laat de naam staan', verb: 'bot.cancel' }],
});
