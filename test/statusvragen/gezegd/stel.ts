import type { Wereld } from '../wereld/stel.ts';
import { inAndereWoorden } from './andere-woorden.ts';
import { DERDE_WOORDEN } from './derde-woorden.ts';
import { HELE_ZINNEN } from './hele-zinnen.ts';
import { ONDERWERPEN } from './onderwerpen.ts';
import { TWEEDE_WOORDEN } from './tweede-woorden.ts';
import { type Oordeel, oordeel, oordeelHeel } from './vergelijk.ts';
import { gezegdVan } from './zeggen.ts';

/** Asks all that was composed, and tells for each part how often it was right, asked back and wrong. */

export type Gesteld = {
  readonly vraag: string;
  readonly cellen: readonly string[];
  readonly uitkomst: Oordeel;
  /** What stood in the chat. */
  readonly kop: string;
};

const IN_WOORDEN = [
  ['eerste', ONDERWERPEN],
  ['tweede', ONDERWERPEN.map((one) => inAndereWoorden(one, TWEEDE_WOORDEN))],
  ['derde', ONDERWERPEN.map((one) => inAndereWoorden(one, DERDE_WOORDEN))],
] as const;

/** @param start another one composes other questions of the same parts */
export async function stelGezegd(wereld: Wereld, start: number): Promise<readonly Gesteld[]> {
  const gesteld: Gesteld[] = [];
  const zie = (vraag: string) => wereld.vraag({ soort: 'feit', vraag, verwacht: {} });
  for (const [woorden, onderwerpen] of IN_WOORDEN)
    for (const onderwerp of onderwerpen)
      for (const gezegd of gezegdVan(onderwerp, start)) {
        const gezien = await zie(gezegd.vraag);
        const { vraag, cellen } = gezegd;
        gesteld.push({
          vraag,
          cellen: [...cellen, `onderwerp · ${onderwerp.naam}`, `woorden · ${woorden}`],
          uitkomst: oordeel(gezien, gezegd),
          kop: gezien.kop,
        });
      }
  for (const { naam, zinnen, verwacht } of HELE_ZINNEN)
    for (const vraag of zinnen) {
      const gezien = await zie(vraag);
      const cellen = [`heel · ${naam}`, 'onderwerp · hele zinnen'];
      gesteld.push({ vraag, cellen, uitkomst: oordeelHeel(gezien, verwacht), kop: gezien.kop });
    }
  return gesteld;
}

/** A line for each cell, then what was not right. */
export function matrix(gesteld: readonly Gesteld[]): string {
  const cellen = new Map<string, Record<Oordeel, number>>();
  for (const { cellen: of, uitkomst } of gesteld)
    for (const cel of ['samen', ...of]) {
      const line = cellen.get(cel) ?? { goed: 0, teruggevraagd: 0, fout: 0 };
      line[uitkomst] += 1;
      cellen.set(cel, line);
    }
  const lines = [...cellen].toSorted(([a], [b]) => a.localeCompare(b));
  return [
    ...lines.map(([cel, { goed, teruggevraagd, fout }]) => `${goed}\t${teruggevraagd}\t${fout}\t${cel}`),
    '',
    ...gesteld
      .filter(({ uitkomst }) => uitkomst !== 'goed')
      .map(({ vraag, uitkomst, kop }) => `${uitkomst} · ${vraag}\n  ${kop.replaceAll('\n', ' | ')}`),
  ].join('\n');
}
