import { oneOf, someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { paragraph } from '../forms/input.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { sleutelVan } from './afgerond.ts';
import type { Kandidaat } from './vernietigen.ts';

export const PHRASE = 'te vernietigen';
/** On one card; the rest comes after these. */
const MOST_AT_ONCE = 20;
const MAX_TITLE = 90;

/** Destroys what the beheerder chooses of what may be destroyed. */
export const vernietigForm = formAbout<{ kandidaten: readonly Kandidaat[] }>()({
  verb: 'archief.vernietig',
  opens: false,
  opensIn: 'chat',
  keys: [],
  phrase: PHRASE,
  eyebrow: 'Archief',
  titel: ({ kandidaten }) =>
    kandidaten.length === 1
      ? '1 dossier mag worden vernietigd'
      : `${kandidaten.length} dossiers mogen worden vernietigd`,
  intro: 'De bewaartermijn is voorbij. Vernietigen is niet terug te draaien.',
  lines: ({ kandidaten }) => [
    'Weg is daarna: alles wat in het dossier staat. Het is niet meer te vinden, telt niet meer mee in cijfers, en wat ik erover plaatste verandert in één regel.',
    'Er blijft een verklaring: welk dossier het was, van wanneer, hoeveel regels, wie het vernietigde, wanneer en op welke grond.',
    'Een adviesraad staat hier als de raad er niet meer is, en elke opdracht waarvoor advies is gevraagd klaar is.',
    'Een vergadering staat hier pas als ook elke opdracht weg is die er is behandeld. Tot dan blijft de titel van een opdracht op haar agenda staan.',
    'Wat ik niet kan weghalen: bestanden die iemand ophaalde, reservekopieën en uitvoer van eerder.',
    ...(kandidaten.length > MOST_AT_ONCE
      ? [`Je ziet er ${MOST_AT_ONCE}, wat het langst is bewaard eerst. De andere komen daarna.`]
      : []),
  ],
  inputs: {
    welke: someOf({
      label: 'Welke dossiers vernietig je?',
      help: 'Heeft het archief ze nog nodig? Maak dan eerst een uitvoer met npm run archief.',
      choices: ({ kandidaten }) =>
        kandidaten.slice(0, MOST_AT_ONCE).map((one) => ({
          value: sleutelVan(one),
          title: `${cutText(one.titel, MAX_TITLE)} (${one.soort}, bewaard tot en met ${formatShortDutchDate(one.bewaardTot)})`,
        })),
      leeg: 'Kies minstens één dossier.',
    }),
    grond: paragraph({
      label: 'Op welke grond?',
      help: 'Wie gaf toestemming, en wanneer? Dit komt in de verklaring.',
      max: 500,
      leeg: 'Schrijf op wie toestemming gaf, en wanneer.',
      expects: ['een naam'],
    }),
    zeker: oneOf({
      label: 'Weet je het zeker?',
      help: 'Er is geen weg terug.',
      choices: [{ value: 'ja', title: 'Ja, vernietig ze' }],
      leeg: 'Kies ja als je dit zeker weet.',
    }),
  },
  submit: () => [{ title: 'Vernietig', danger: true }],
  others: () => [{ title: 'Laat ze staan', verb: 'bot.cancel' }],
});
