/** Of a hundred composed questions so many are right. */
export const MINSTENS_GOED = 94;

/** Composed questions that are answered otherwise than the tables say, and why that is so still. */
export const NOG_FOUT: readonly (readonly [vraag: string, waarom: string])[] = [
  [
    'Welk deel van de opdrachten met inbreng die niet is overgenomen is van Samira of Pieter?',
    'the first verb is taken for that of the question',
  ],
  ['Tel de testsessies die uit Blaricum komen eens', '‘uit … komen’ is read as what came out of it'],
  [
    'Ik wil graag weten welke bijeenkomsten met inwoners buiten het plan onder Bescherming en Opvang vallen',
    '‘buiten’ denies the programme as well',
  ],
  [
    'Welk deel van de bijeenkomsten met inwoners in Wijdemeren trok minder mensen dan verwacht?',
    'which part of those who were expected came is asked in the same words',
  ],
  [
    'Mag ik de punten van inwoners voor alle gemeenten die in focusgroepen zijn opgehaald zien?',
    'the opdrachten for the whole region are shown, and not what was said for them',
  ],
  [
    'Weet jij welke toezeggingen met als bestuurlijk trekker Willem Hoekstra Willem heeft gedaan?',
    'two parts of one person are one',
  ],
  ['Welke voor oktober gedane beloftes verlopen nog voor de kerst?', 'two periods of two days'],
  [
    'signalen sinds het DO van 6 oktober die van een adviesraad komen',
    'after a question how many, it is read as one',
  ],
  ["Welke AO's zijn in Laren?", 'where a meeting is held is no condition'],
  [
    'Geef me een lijst van de terugkoppelingen in de maand oktober waarmee meer dan 20 mensen zijn bereikt',
    'the days are taken for those of the overleg',
  ],
  [
    'Alle terugkoppelingen met meer dan 20 mensen bereikt vóór 1 oktober',
    'the days are taken for those of the overleg',
  ],
];
