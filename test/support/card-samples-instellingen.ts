import { INSTELBAAR } from '../../src/instellingen/instelbaar.ts';
import { instellingenCard, wijzigCard, wijzigingenCard } from '../../src/instellingen/instelling-cards.ts';
import { pausedCard } from '../../src/instellingen/instelling-routes.ts';
import { type CardSample, context, nastyText, noted } from './card-sample-data.ts';

/** Every face of the settings. */
export function settingSamples(): CardSample[] {
  const questions = Object.fromEntries(
    INSTELBAAR.map(({ naam }) => [naam, 'Typ een heel getal van 0 tot en met 120.']),
  );
  const typed = Object.fromEntries(INSTELBAAR.map(({ naam }) => [naam, nastyText(200)]));
  const worst = { waarden: {}, context, typed, problems: questions, notice: noted };
  return [
    {
      name: 'instellingen',
      message: instellingenCard({ version: 0, gepauzeerd: false, waarden: { 'plan ingediend': 20 } }),
    },
    {
      name: 'instellingen, gepauzeerd',
      message: instellingenCard({ version: 3, gepauzeerd: true, waarden: {} }, noted),
    },
    { name: 'termijnen wijzigen', message: wijzigCard({ groep: 'termijnen', waarden: {}, context }) },
    { name: 'termijnen wijzigen, lang', message: wijzigCard({ groep: 'termijnen', ...worst }) },
    { name: 'uren wijzigen', message: wijzigCard({ groep: 'uren', waarden: {}, context }) },
    { name: 'uren wijzigen, lang', message: wijzigCard({ groep: 'uren', ...worst }) },
    { name: 'vrije dagen wijzigen', message: wijzigCard({ groep: 'vrije dagen', waarden: {}, context }) },
    {
      name: 'wijzigingen',
      message: wijzigingenCard(
        ['16 nov 2026, Bas Hofman: 5 mei: was één keer in de vijf jaar vrij, is nu nooit vrij.'],
        1,
      ),
    },
    {
      name: 'wijzigingen, lang',
      message: wijzigingenCard(
        Array.from({ length: 40 }, () => nastyText(400)),
        2,
      ),
    },
    { name: 'nog geen wijzigingen', message: wijzigingenCard([], 1) },
    { name: 'berichten gepauzeerd', message: pausedCard('De berichten staan nu stil') },
  ];
}
