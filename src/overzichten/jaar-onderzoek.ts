import type { Bijeenkomst } from '../jaaragenda/bijeenkomst.ts';
import { aantallenWords, bijeenkomstTitel } from '../jaaragenda/bijeenkomst-words.ts';
import { opvolgingStand, type Rapport } from '../rapporten/rapport.ts';
import { rapportNaam, responsWords } from '../rapporten/rapport-words.ts';
import { capital, listWords } from '../shared/words.ts';
import type { JaarRij } from './jaaroverzicht.ts';

/** More themes than this are counted. */
const MAX_THEMAS = 6;

/** What residents told in that year outside an opdracht: a row for each CEO, report of complaints or research, as the memo of 2018 has them. */
export function onderzoekRijen(rapporten: readonly Rapport[], jaar: string): readonly JaarRij[] {
  return rapporten
    .filter((rapport) => String(rapport.jaar) === jaar)
    .toSorted((a, b) => rapportNaam(a).localeCompare(rapportNaam(b), 'nl'))
    .map((rapport) => ({
      id: rapport.id,
      project: rapportNaam(rapport),
      vorm: rapport.rapportsoort === 'klachtenrapportage' ? 'klachten van inwoners' : 'onderzoek',
      vraag: '',
      resultaat: [`Respons: ${responsWords(rapport)}.`, bevindingenWords(rapport)].join(' '),
      vervolg: vervolgWords(rapport),
    }));
}

function bevindingenWords({ bevindingen }: Rapport): string {
  if (bevindingen.length === 0) return 'De bevindingen zijn nog niet vastgelegd.';
  const themas = [...new Set(bevindingen.map(({ thema }) => thema))];
  const more = themas.length - MAX_THEMAS;
  const shown = more > 0 ? [...themas.slice(0, MAX_THEMAS), `nog ${more}`] : themas;
  const count = bevindingen.length === 1 ? '1 bevinding' : `${bevindingen.length} bevindingen`;
  const done = bevindingen.filter((one) => opvolgingStand(one) === 'opgevolgd').length;
  return `${count}, over ${listWords(shown)}. Opgevolgd: ${done}.`;
}

/** With whom it was shared, and what is still to be done; nobody is named. */
function vervolgWords({ bevindingen, gedeeldMet }: Rapport): string {
  const count = (stand: ReturnType<typeof opvolgingStand>): number =>
    bevindingen.filter((one) => opvolgingStand(one) === stand).length;
  const [open, none] = [count('afgesproken'), count('niets afgesproken')];
  return [
    gedeeldMet === undefined || gedeeldMet.length === 0
      ? 'Met wie het is gedeeld, is niet bekend.'
      : `Gedeeld met ${listWords(gedeeldMet)}.`,
    ...(open === 0 ? [] : [`Nog op te volgen: ${open}.`]),
    ...(none === 0 ? [] : [`Nog niets over afgesproken: ${none}.`]),
  ].join(' ');
}

/** The netwerkbijeenkomsten of that year that were held, in numbers; one of which nobody said how many were there is not counted as held. */
export function bijeenkomstRijen(bijeenkomsten: readonly Bijeenkomst[], jaar: string): readonly JaarRij[] {
  return bijeenkomsten.flatMap((one): readonly JaarRij[] => {
    const { id, keer, gehouden, aanmeldingen = [], suggesties = [] } = one;
    if (!gehouden) return [];
    const aangemeld = aanmeldingen.reduce((total, { aantal }) => total + aantal, 0);
    const signalen = suggesties.filter(({ signaalId }) => signaalId !== undefined).length;
    const groepen = aantallenWords(one);
    return [
      {
        id,
        project: bijeenkomstTitel(keer, Number(jaar)),
        vorm: 'netwerkbijeenkomst',
        vraag: '',
        resultaat: [
          gehouden.totaal === 1 ? '1 mens was erbij.' : `${gehouden.totaal} mensen waren erbij.`,
          ...(groepen === '' ? [] : [`${capital(groepen)}.`]),
          `Aanmeldingen bij een onderwerp: ${aangemeld}. Suggesties: ${suggesties.length}.`,
        ].join(' '),
        vervolg: `Suggesties die een signaal werden: ${signalen}.`,
      },
    ];
  });
}
