/** Of a hundred composed questions so many are right. */
export const MINSTENS_GOED = 90;

/** Composed questions that are answered otherwise than the tables say, and why that is so still. */
export const NOG_FOUT: readonly (readonly [vraag: string, waarom: string])[] = [
  [
    'Welk deel van de trajecten van Jan Bakker heeft nog een open toezegging?',
    'the toezeggingen themselves are counted',
  ],
  [
    'Welke trajecten met een open toezegging hebben afgewezen inbreng?',
    'what they have is shown, and not they',
  ],
  [
    'hoeveel trajecten met twee of meer activiteiten zijn er in Hilversum of Laren',
    'two gemeenten are compared',
  ],
  [
    'Ik wil graag weten welke bijeenkomsten met inwoners buiten het plan onder Bescherming en Opvang vallen',
    '‘buiten’ denies the programme as well',
  ],
  [
    'Hoeveel activiteiten met minder deelnemers dan gepland tel je?',
    '‘minder dan gepland’ is read as a comparison of two numbers',
  ],
  [
    'Welk deel van de bijeenkomsten met inwoners in Wijdemeren trok minder mensen dan verwacht?',
    'which part of those who were expected came is asked in the same words',
  ],
  [
    'Kan je de punten van inwoners voor alle gemeenten die in focusgroepen zijn opgehaald eens op een rijtje zetten?',
    'what they have is shown, and not they',
  ],
  [
    'Weet jij welke toezeggingen met als bestuurlijk trekker Willem Hoekstra Willem heeft gedaan?',
    'two parts of one person are one',
  ],
  ['Welke voor oktober gedane beloftes verlopen nog voor de kerst?', 'two periods of two days'],
  ["Welke AO's zijn in Laren?", 'where a meeting is held is no condition'],
  [
    'Mag ik de beslissingen van het PFHO bij opdrachten in Eemnes zien?',
    'the gemeente of the opdracht is lost beside the overleg',
  ],
  [
    'Welke terugkoppelingen met meer dan 20 mensen bereikt werden vanaf 1 november gegeven?',
    'an opdracht that was told more than once is found by any of these times',
  ],
  ['Wat zijn de vergaderingen die nog gehouden worden?', '‘gehouden’ is over'],
  [
    'Som de opdrachten met een terugkoppeling in het derde kwartaal zonder inwoners op',
    'the days are taken for those of the overleg, or the name for who told it',
  ],
  [
    'Hoeveel opdrachten met een terugkoppeling sinds 1 november waarvoor nog een passage moet komen hebben we?',
    'the days are taken for those of the overleg, or the name for who told it',
  ],
  [
    'Geef eens door welke trajecten met trekker Willem Hoekstra die we na het DO van 6 oktober hebben teruggekoppeld er zijn',
    'the days are taken for those of the overleg, or the name for who told it',
  ],
  [
    'Wat is het aantal opdrachten met een besluit in september of oktober met een geschreven passage?',
    'two things of which each has its days or its writer',
  ],
  [
    'Som de in de maand oktober binnengekomen plannen die Carla heeft goedgekeurd op',
    'two deeds, of which the one is read as done by or on the other’s',
  ],
  [
    'Zeg eens welke plannen ter beoordeling bij de coördinator zijn al binnen',
    '‘binnen’ is what is waited for',
  ],
  [
    'Ik wil graag weten welke plannen met ruim vijftig deelnemers sinds het DO van 6 oktober groen licht kregen',
    'who were asked for in the plan, and who came',
  ],
  [
    'Wat is het aantal verzette activiteiten die vanaf 1 november plaatsvonden?',
    'what was moved has a day of its own',
  ],
  [
    'Welke na december te houden activiteiten trokken minder mensen dan voorzien?',
    'two that exclude each other',
  ],
  ['Heb je een overzicht van de activiteiten die nog voor de kerst gehouden worden?', '‘gehouden’ is over'],
  [
    'Ik wil graag weten welke inbrengpunten van focusgroepen vorige maand zijn genoteerd',
    'the focusgroepen are shown, and not what was said there',
  ],
  [
    'Laat alle toezeggingen met een deadline voor kerst die we hebben waargemaakt zien',
    'two that exclude each other',
  ],
  ['Welke losse signalen liggen al bij iemand?', '‘bij iemand’ is not read as assigned'],
  ['Wat is het totaal aan overleggen die verschoven zijn?', 'asked how many, the one is told'],
  [
    'Welke vergaderingen in de planning hebben Hilversum als plaats?',
    'where a meeting is held is no condition',
  ],
  [
    'Zeg eens welke digitale vergaderingen hebben al plaatsgevonden',
    'where a meeting is held is no condition',
  ],
  [
    'Hoeveel terugkoppelingen met meer dan twintig bereikte mensen die sinds 1 november de deur uitgingen tel je?',
    'an opdracht that was told more than once is found by any of these times',
  ],
  [
    'hoeveel terugkoppelingen met meer dan twintig bereikte mensen zijn na 1 november gedaan',
    'an opdracht that was told more than once is found by any of these times',
  ],
];
