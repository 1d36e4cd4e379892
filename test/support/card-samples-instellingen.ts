import { GROEPEN } from '../../src/instellingen/instelbaar.ts';
import { instellingenCard, wijzigingenCard } from '../../src/instellingen/instelling-cards.ts';
import { wijzigForm } from '../../src/instellingen/instelling-forms.ts';
import { askPauseCard, pausedCard } from '../../src/instellingen/instelling-routes.ts';
import { regioCard, regioHistoryCard } from '../../src/regio/regio-cards.ts';
import {
  algemeenForm,
  chooseOverlegForm,
  gemeenteForm,
  newGemeenteForm,
  overlegForm,
} from '../../src/regio/regio-forms.ts';
import { gemeenteInTabelForm, overlegInTabelForm } from '../../src/regio/tabel-forms.ts';
import { type CardSample, nastyText, noted } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';
import { REGIO } from './regio.ts';

const ABOUT = { regio: REGIO.gegevens };
/** As large as a region can be. */
const LARGE = {
  ...REGIO.gegevens,
  naam: nastyText(80),
  programmas: Array.from({ length: 15 }, () => nastyText(90)),
  gemeenten: Array.from({ length: 60 }, () => ({
    naam: nastyText(60),
    inwoners: { 2026: 12_345_678 },
    van: 2026,
    tot: 2027,
  })),
  overleggen: Array.from({ length: 60 }, (_, index) => ({
    id: `overleg-${index}`,
    naam: nastyText(80),
    kort: nastyText(60),
    namen: [],
    soort: 'PFHO' as const,
    beslist: true,
    toevoeging: 'altijd' as const,
    kanalen: [],
    vervallen: true,
  })),
};

/** Every face of the settings. */
export function settingSamples(): CardSample[] {
  return [
    {
      name: 'instellingen',
      message: instellingenCard({ version: 0, gepauzeerd: false, waarden: { 'plan ingediend': 20 } }),
    },
    { name: 'berichten stilzetten', message: askPauseCard() },
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
    { name: 'regio', message: regioCard(REGIO.gegevens) },
    { name: 'regio, lang', message: regioCard(LARGE, noted) },
    {
      name: 'wijzigingen van de regio, lang',
      message: regioHistoryCard(
        Array.from({ length: 40 }, () => nastyText(400)),
        2,
      ),
    },
    { name: 'regio, nog geen wijzigingen', message: regioHistoryCard([], 1) },
    ...formSamples(algemeenForm, 'regio wijzigen', {}, { gewoon: ABOUT, lang: { regio: LARGE } }),
    ...formSamples(newGemeenteForm, 'gemeente toevoegen', {}, { gewoon: ABOUT }),
    ...formSamples(gemeenteForm, 'gemeente wijzigen', {}, { gewoon: ABOUT, lang: { regio: LARGE } }),
    ...formSamples(chooseOverlegForm, 'overleg kiezen', {}, { gewoon: ABOUT, lang: { regio: LARGE } }),
    ...formSamples(
      overlegForm,
      'overleg van de regio',
      { overleg: 'do' },
      {
        gewoon: { ...ABOUT, overleg: REGIO.gegevens.overleggen[0] },
      },
    ),
    ...formSamples(
      overlegInTabelForm,
      'overleg van een tabel',
      { geschreven: 'Tafel Wonen', tabel: 'tabel-1' },
      {
        gewoon: { ...ABOUT, geschreven: 'Tafel Wonen', tabel: 'tabel-1' },
        lang: { regio: LARGE, geschreven: nastyText(80), tabel: 'tabel-1' },
      },
    ),
    ...formSamples(
      gemeenteInTabelForm,
      'gemeente van een tabel',
      { geschreven: 'Larum', tabel: 'tabel-1' },
      { gewoon: { ...ABOUT, geschreven: 'Larum', tabel: 'tabel-1' } },
    ),
    { name: 'berichten gepauzeerd', message: pausedCard('De berichten staan nu stil') },
  ];
}
