import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import { fileName } from '../shared/file-name.ts';
import type { Gegeven, Gegevens, Over } from './gegevens.ts';
import { GEGEVENS_SOORTEN } from './gegevens-soorten.ts';

/** Everything that is kept of a colleague, as a spreadsheet (AVG, article 15). */

const SOORT = 'gegevens.xlsx';

type Sheet = { readonly naam: string; readonly rows: readonly Readonly<Record<string, string>>[] };

export function gegevensMakers(gegevens: Gegevens, write: WriteFile<Sheet>): Makers<typeof SOORT> {
  return {
    async [SOORT](actor, { persoonId, naam = '' }) {
      const rows = gegevensRows(await gegevens.verzamel(actor, { persoonId, naam }));
      return { naam: fileName(`Gegevens van ${naam}.xlsx`), ...(await write({ naam: 'Gegevens', rows })) };
    },
  };
}

/** A row for each thing that is kept; of a kind in which nothing stands one that says so: it was looked at. */
function gegevensRows(found: readonly Gegeven[]): Sheet['rows'] {
  return Object.entries(GEGEVENS_SOORTEN).flatMap(([soort, { naam, waarvoor }]) => {
    const own = found.filter((one) => one.soort === soort);
    const rows = own.length > 0 ? own : [GEEN];
    return rows.map((one) => ({
      Soort: naam,
      Waarover: one.waarover,
      Dag: one.dag,
      Wat: one.wat,
      Hoe: one.hoe,
      Veld: one.veld,
      Waarde: one.waarde,
      Waarvoor: waarvoor,
    }));
  });
}

const GEEN = { waarover: '', dag: '', wat: 'Hierin staat niets.', hoe: '', veld: '', waarde: '' };

/** A link to the file, with how much is in it by kind; when nothing is kept that is said. */
export async function offerGegevens(
  { gegevens, downloads }: { readonly gegevens: Gegevens; readonly downloads: Pick<Downloads, 'offer'> },
  actor: Actor,
  over: Over,
  buttons: readonly CardButton[] = [],
): Promise<CardMessage> {
  const found = await gegevens.verzamel(actor, over);
  if (found.length === 0) return nietsCard(over);
  const { persoonId, naam } = over;
  const { url } = await downloads.offer(actor, {
    soort: SOORT,
    van: { naam, ...(persoonId === undefined ? {} : { persoonId }) },
  });
  return gegevensCard({ over, found, url, buttons });
}

/** Nothing stands there: not by this account, nor by this name. */
export function nietsCard({ naam }: Over): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: `Over ‘${naam}’ staat nergens iets`,
    text: 'Ik ken geen account met deze naam, en de naam staat in geen enkele regel van het logboek. Staat de naam er anders in? Typ hem dan zoals hij er staat.',
  });
}

export function gegevensCard({
  over: { persoonId, naam },
  found,
  url,
  buttons = [],
}: {
  readonly over: Over;
  readonly found: readonly Gegeven[];
  readonly url: string;
  readonly buttons?: readonly CardButton[];
}): CardMessage {
  const perSoort = Object.entries(GEGEVENS_SOORTEN).flatMap(([soort, words]) => {
    const { length } = found.filter((one) => one.soort === soort);
    return length === 0 ? [] : [`${words.naam}: ${length}`];
  });
  return downloadCard({
    title: `De gegevens van ${naam} staan klaar`,
    text: [
      ...(persoonId === undefined
        ? [`Ik ken geen account dat ‘${naam}’ heet. Dit is waar die naam staat; het kan ook een ander zijn.`]
        : []),
      perSoort.join('. '),
      'Van een tekst staat er alleen waar de naam staat, niet de tekst zelf. Het bestand is vertrouwelijk: geef het alleen aan deze collega.',
    ].join('\n'),
    url,
    buttons,
  });
}
