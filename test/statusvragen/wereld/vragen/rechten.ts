import { DIANA, ELS, FATIMA, JAN_DE_GROOT, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { STAND } from './verzamelingen.ts';

/** What somebody may not read is in no answer: not as a row, not in a number, not as a reason, and not by what is found with it. */

const rechten = van('rechten');
const NIETS = { rijen: [], nietTeZien: true } as const;

export const RECHTEN: readonly Vraag[] = [
  // Facts of an opdracht of somebody else.
  rechten(
    'wie heeft het plan van wonen met zorg goedgekeurd',
    { veilig: true, zwijgt: ['Cees', 'Fatima'] },
    { wie: SAMIRA },
  ),
  rechten(
    'waarom is een eigen kamer niet overgenomen',
    { veilig: true, zwijgt: ['panden', 'Dakloze'] },
    { wie: SAMIRA },
  ),
  rechten(
    'waarom is de app voor zorgvragen ingetrokken',
    { veilig: true, zwijgt: ['te duur'] },
    { wie: PIETER },
  ),
  rechten(
    'hoe staat het met wijkteams versterken',
    { veilig: true, zwijgt: ['Fatima', 'goedgekeurd'] },
    { wie: TOM },
  ),
  rechten(
    'wat zeiden inwoners over vroeg hulp bij geldzorgen',
    { veilig: true, zwijgt: ['wachttijd', 'vast gezicht'] },
    { wie: FATIMA },
  ),
  rechten(
    'hoeveel mensen deden er mee aan de focusgroep van vroeg hulp bij geldzorgen',
    { veilig: true, zwijgt: ['\\b22\\b'] },
    { wie: WILLEM },
  ),
  rechten(
    'waarom doen er geen inwoners mee bij spoedhulp in het weekend',
    { veilig: true, zwijgt: ['contract'] },
    { wie: JAN_DE_GROOT },
  ),

  // Plans that are not handed in are not for the DO.
  rechten('welke plannen zijn op het niveau adviseren', ['cliond', 'thuis'], { wie: DIANA }),
  rechten(
    'wat is de centrale vraag van wachttijden jeugd-ggz',
    { veilig: true, zwijgt: ['tijdens het wachten'] },
    { wie: DIANA },
  ),
  rechten('welke plannen zijn in concept', STAND.concept, { wie: DIANA }),
  rechten(
    'wat vroeg Carla over het plan van hulpmiddelen',
    { veilig: true, zwijgt: ['Wie nodig je uit'] },
    { wie: DIANA },
  ),

  // Sets and numbers count what is the own.
  rechten(
    'welke inbreng is niet overgenomen',
    { rijen: ['opvoed-2', 'scheiden-2'], nietTeZien: true },
    { wie: WILLEM },
  ),
  rechten('hoeveel punten inbreng zijn niet overgenomen', { aantal: 1, nietTeZien: true }, { wie: ELS }),
  rechten('welke toezeggingen staan open', { rijen: ['scheiden/proef'], nietTeZien: true }, { wie: SAMIRA }),
  rechten('signalen uit Hilversum', { rijen: ['bus'], nietTeZien: true }, { wie: SAMIRA }),
  rechten('hoeveel signalen zijn er', { aantal: 0, nietTeZien: true }, { wie: JAN_DE_GROOT }),
  rechten('welke signalen zijn niet beantwoord', NIETS, { wie: PIETER }),
  rechten('wat is te laat', { rijen: ['hulpmid', 'vervoerwmo'], nietTeZien: true }, { wie: ELS }),
  rechten('welke plannen zijn te laat', { rijen: [], nietTeZien: true }, { wie: WILLEM }),
  rechten('wie heeft de meeste opdrachten', { veilig: true, zwijgt: ['Fatima', 'Pieter'] }, { wie: SAMIRA }),
  rechten(
    'welke berichten zijn niet aangekomen',
    { veilig: true, zwijgt: ['Schuldhulp', 'Kinderopvang'] },
    { wie: SAMIRA },
  ),
  rechten(
    'opdrachten in Hilversum niet van mij',
    { veilig: true, zwijgt: ['Beschermd thuis', 'Wijkteams'] },
    { wie: SAMIRA },
  ),
];
