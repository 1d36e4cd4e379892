import { GROEPEN } from '../../src/instellingen/instelbaar.ts';
import { instellingenCard, wijzigingenCard } from '../../src/instellingen/instelling-cards.ts';
import { wijzigForm } from '../../src/instellingen/instelling-forms.ts';
import { pausedCard } from '../../src/instellingen/instelling-routes.ts';
import { type CardSample, nastyText, noted } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

/** Every face of the settings. */
export function settingSamples(): CardSample[] {
  return [
    {
      name: 'instellingen',
      message: instellingenCard({ version: 0, gepauzeerd: false, waarden: { 'plan ingediend': 20 } }),
    },
    {
      name: 'instellingen, gepauzeerd',
      message: instellingenCard({ version: 3, gepauzeerd: true, waarden: {} }, noted),
    },
    ...GROEPEN.flatMap((groep) =>
      formSamples(wijzigForm, `${groep} wijzigen`, { groep }, { gewoon: { groep, waarden: {} } }),
    ),
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
