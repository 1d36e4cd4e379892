import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { type Bijdrage, bijdragen, type Deel, readVerdeling } from '../budget/bijdrage.ts';
import { assertMayRead } from '../budget/budget-rules.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { formatEuro } from '../shared/euro.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio, Regio } from '../shared/regio.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { bijdrageForm, PHRASE } from './bijdrage-forms.ts';

/** What was typed, as plain texts: the file is made later of the same. */
type Typed = {
  readonly bedrag: string;
  readonly peiljaar: string;
  readonly verdeling: string;
  readonly eenheid: string;
};
type Verdeeld = { readonly delen: readonly Deel[]; readonly rijen: readonly Bijdrage[] };

/** @throws FormProblem for what cannot be divided so */
function verdeelTyped(regio: Regio, { bedrag, peiljaar, verdeling, eenheid }: Typed): Verdeeld {
  const jaar = Number(peiljaar);
  const namen = regio.gemeenten(jaar);
  const gemeenten = regio.gegevens.gemeenten
    .filter(({ naam }) => namen.includes(naam))
    .map(({ naam, inwoners }) => ({ naam, inwoners: inwoners[peiljaar] }));
  const unknown = gemeenten.filter(({ inwoners }) => inwoners === undefined).map(({ naam }) => naam);
  if (unknown.length > 0)
    throw new FormProblem({
      peiljaar: `Van ${unknown.join(', ')} is geen aantal inwoners van ${peiljaar} bekend. De beheerder vult dat aan bij ‘regio’.`,
    });
  const read = readVerdeling(verdeling, namen);
  if ('problem' in read) throw new FormProblem({ verdeling: read.problem });
  const unit = Number(eenheid);
  const units = Number(bedrag) / unit;
  if (!Number.isInteger(units))
    throw new FormProblem({
      eenheid: `${formatEuro(Number(bedrag))} is geen veelvoud van ${formatEuro(unit)}.`,
    });
  const known = gemeenten.map(({ naam, inwoners = 0 }) => ({ naam, inwoners }));
  return { delen: read.delen, rijen: bijdragen(units, known, read.delen, unit) };
}

/** What each gemeente pays, with a link to the table. */
export function bijdrageCard(
  { bedrag, peiljaar }: Typed,
  { delen, rijen }: Verdeeld,
  url: string,
): CardMessage {
  return downloadCard({
    title: `${formatEuro(Number(bedrag))}, verdeeld naar inwoners`,
    text: [
      `Inwoners op 1 januari ${peiljaar}. Delen: ${delen.map(deelWords).join('; ')}.`,
      ...rijen.map(({ naam, samen }) => `${naam}: ${formatEuro(samen)}`),
      'Samen is dit precies het hele bedrag. In het bestand staat elk deel apart.',
    ].join('\n'),
    url,
    buttons: [{ title: 'Verdeel een ander bedrag', verb: 'overzichten.bijdrageForm' }],
  });
}

function deelWords({ naam, procent, zonder }: Deel): string {
  return `${naam} ${procent} %${zonder.length === 0 ? '' : `, zonder ${zonder.join(' en ')}`}`;
}

/** The cells of the table, a row for each gemeente and one for all. */
function cellsOf({ delen, rijen }: Verdeeld): readonly Readonly<Record<string, string | number>>[] {
  const koppen = delen.map(({ naam, procent }) => ({ naam, kop: `${naam} (${procent} %)` }));
  const sum = (of: (rij: Bijdrage) => number): number => rijen.reduce((total, rij) => total + of(rij), 0);
  return [
    ...rijen.map(({ naam, inwoners, delen: eigen, samen }) => ({
      Gemeente: naam,
      Inwoners: inwoners,
      ...Object.fromEntries(koppen.map((one) => [one.kop, eigen[one.naam] ?? 'betaalt niet mee'])),
      Samen: samen,
    })),
    {
      Gemeente: 'Alle gemeenten',
      Inwoners: sum(({ inwoners }) => inwoners),
      ...Object.fromEntries(koppen.map((one) => [one.kop, sum(({ delen: eigen }) => eigen[one.naam] ?? 0)])),
      Samen: sum(({ samen }) => samen),
    },
  ];
}

/** The table as a spreadsheet, for the oplegger. */
export function bijdrageMakers(
  regio: LeesRegio,
  write: WriteFile<{ readonly naam: string; readonly rows: ReturnType<typeof cellsOf> }>,
): Makers<'bijdrage'> {
  return {
    async bijdrage(actor, { bedrag = '', peiljaar = '', verdeling = '', eenheid = '1' }) {
      assertMayRead(actor);
      const rows = cellsOf(verdeelTyped(await regio(), { bedrag, peiljaar, verdeling, eenheid }));
      const naam = `Bijdrage per gemeente ${peiljaar}`;
      return { naam: `${naam}.xlsx`, ...(await write({ naam, rows })) };
    },
  };
}

/** `bijdrage`: what each gemeente pays of an amount. */
export function createBijdrageRoutes({
  regio,
  ids,
  downloads,
}: {
  readonly regio: LeesRegio;
  readonly ids: Ids;
  readonly downloads: Pick<Downloads, 'offer'>;
}): Routes {
  const form = formVerbs(ids, bijdrageForm, {
    async load(actor) {
      assertMayRead(actor);
      const { gemeenten } = (await regio()).gegevens;
      const jaren = new Set(gemeenten.flatMap(({ inwoners }) => Object.keys(inwoners)));
      return { about: { jaren: [...jaren].toSorted().toReversed() }, version: 0 };
    },
    async save({ actor, values: { bedrag = 0, peiljaar, verdeling, eenheid } }) {
      const typed: Typed = { bedrag: String(bedrag), peiljaar, verdeling, eenheid };
      const verdeeld = verdeelTyped(await regio(), typed);
      const { url } = await downloads.offer(actor, { soort: 'bijdrage', van: typed });
      return bijdrageCard(typed, verdeeld, url);
    },
  });
  return {
    commands: [
      {
        phrases: [PHRASE, 'bijdrage per gemeente', 'verdeel naar inwoners'],
        handle: ({ actor, place }) => inPrivate(place, () => form.open(actor, {})),
      },
    ],
    verbs: form.verbs,
  };
}
