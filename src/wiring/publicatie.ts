import type { Store } from '../logboek/ports.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { DEEL_KOPPEN, DELEN, type GoedgekeurdeTekst } from '../opdrachten/ground/openbaar.ts';
import { bestandVan, type Onderwerp } from '../publicatie/publicatie.ts';
import { createRegioBeheer } from '../regio/regio-beheer.ts';
import { readVoorbeeld } from '../regio/voorbeeld.ts';
import { systemClock } from '../shared/clock.ts';
import { withoutNames } from '../shared/colleague-names.ts';
import { createAllStreams } from './streams.ts';

/** What may go out now, and what not. */
export type Openbaar = {
  /** The newest first. */
  readonly onderwerpen: readonly Onderwerp[];
  /** The name of the region. */
  readonly regio: string;
  /** When a text was last approved or taken back, ISO instant; absent: never. */
  readonly gewijzigdOp: string | undefined;
  /** Titles of approved texts in which somebody is named who became a colleague since: they do not go out. */
  readonly metNaam: readonly string[];
  /** Why a text was taken back, by the file in which it stood. */
  readonly redenen: ReadonlyMap<string, string>;
};

/** The approved texts of a store: nothing that was not approved, and no name of a colleague, comes out of here. */
export async function readOpenbaar(store: Store): Promise<Openbaar> {
  const streams = createAllStreams(store);
  const regio = createRegioBeheer({
    streams: streams.regio,
    voorbeeld: readVoorbeeld(),
    clock: systemClock,
    onChanged: (): void => undefined,
  });
  const without = withoutNames((await streams.personen.list()).map(({ state }) => state.naam));
  const dossiers = (await streams.opdrachten.list()).map(({ state }) => state);
  const approved = dossiers
    .flatMap((dossier) => onderwerpOf(dossier))
    .toSorted((a, b) => b.goedgekeurdOp.localeCompare(a.goedgekeurdOp) || a.id.localeCompare(b.id));
  const isClean = ({ titel, delen }: Onderwerp): boolean =>
    [titel, ...delen.map(({ tekst }) => tekst)].every((text) => without(text) === text);
  const takenBack = dossiers.flatMap(({ id, openbareTekst }) =>
    openbareTekst?.ingetrokken ? [{ ...openbareTekst.ingetrokken, bestand: bestandVan({ id }) }] : [],
  );
  return {
    onderwerpen: approved.filter(isClean),
    regio: (await regio.leesNu()).gegevens.naam,
    gewijzigdOp: [...approved.map(({ goedgekeurdOp }) => goedgekeurdOp), ...takenBack.map(({ op }) => op)]
      .toSorted()
      .at(-1),
    metNaam: approved.filter((one) => !isClean(one)).map(({ titel }) => titel),
    redenen: new Map(takenBack.map(({ bestand, reden }) => [bestand, reden])),
  };
}

function onderwerpOf({ id, openbareTekst }: Dossier): readonly Onderwerp[] {
  const tekst: GoedgekeurdeTekst | undefined = openbareTekst?.goedgekeurd;
  if (!tekst) return [];
  return [
    {
      id,
      titel: tekst.titel,
      delen: DELEN.map((deel) => ({ kop: DEEL_KOPPEN[deel], tekst: tekst[deel] })),
      goedgekeurdOp: tekst.goedgekeurd.op,
    },
  ];
}
