import { isStaand, komt, type Route } from '../../shared/behandeling.ts';
import type { Overleggen } from '../../shared/overleg.ts';
import type { Dossier } from '../ground/dossier.ts';
import { TEKST_EISEN, type Voorstel, voorstelLabel } from '../ground/oplegger.ts';

/** Which form of the region's oplegger a route asks for, and what is still to be filled in. */

/** Whom the stuk asks something; without `overlegId` it does not say. */
export type Gevraagde = Pick<Voorstel, 'overlegId' | 'aan'>;

export type Stuk = {
  /** To decide or advise, or only to inform. */
  readonly soort: 'voorstel' | 'informeren';
  /** Never empty. */
  readonly gevraagden: readonly Gevraagde[];
};

/** More overleggen than this do not fit on one form; the next comes when the first has met. */
const MOST = 3;

/**
 * By the doel of what is still to come: what the next overleg only hears of is to inform; what one of them advises on or decides
 * is a voorstel. Once all are over it stays what the last asked.
 */
export function stukVan(route: Route, overleggen: Overleggen): Stuk {
  const coming = route.filter(komt);
  const stops = coming.length > 0 ? coming : route.filter(isStaand).slice(-1);
  const asks = stops.some(({ doel }) => doel === 'adviseren' || doel === 'vaststellen');
  const soort = stops.length > 0 && (!asks || stops[0]?.doel === 'informeren') ? 'informeren' : 'voorstel';
  const decides = soort === 'voorstel' ? stops.filter(({ doel }) => doel === 'vaststellen') : [];
  const ids = [...new Set(decides.map(({ vergadering }) => vergadering.overlegId))].slice(0, MOST);
  const gevraagden = ids.map((overlegId) => ({ overlegId, aan: overleggen.inSentence(overlegId) }));
  return { soort, gevraagden: gevraagden.length > 0 ? gevraagden : [{}] };
}

/** What was filled in for this overleg. */
export function voorstelOf({ oplegger }: Dossier, { overlegId }: Gevraagde): readonly string[] {
  return oplegger?.voorstellen.find((one) => one.overlegId === overlegId)?.punten ?? [];
}

/** The parts of the region's form that nothing says yet, by their label in it. */
export function openVelden(dossier: Dossier, { soort, gevraagden }: Stuk): readonly string[] {
  const { kenmerk, oplegger } = dossier;
  const texts = (['contactpersoon', 'eenheid', 'email'] as const).filter((id) => !oplegger?.[id]);
  const reasons = (['toelichting', 'financien', 'juridisch'] as const).filter((id) => !oplegger?.[id]);
  const asked = gevraagden.filter((one) => voorstelOf(dossier, one).length === 0);
  return [
    ...(oplegger?.verspreiden ? [] : ['Verspreiden']),
    ...texts.map((id) => TEKST_EISEN[id].label),
    ...(kenmerk === undefined ? ['Kenmerk'] : []),
    ...asked.map(voorstelLabel),
    ...(soort === 'informeren' && !oplegger?.aangemeldOp ? ['Aangemeld bij secretaris'] : []),
    ...reasons.map((id) => TEKST_EISEN[id].label),
  ];
}

const INPUT = 'voorstel';

/** The id of the input that asks what this overleg is asked. */
export function voorstelInput({ overlegId }: Gevraagde): string {
  return overlegId === undefined ? INPUT : `${INPUT}-${overlegId}`;
}

/** Those that a card asked about, which may have met since it was made. */
export function gevraagdenOp(
  card: Readonly<Record<string, unknown>>,
  overleggen: Overleggen,
): readonly Gevraagde[] {
  return Object.keys(card).flatMap((id): Gevraagde[] => {
    if (id === INPUT) return [{}];
    const overlegId = id.startsWith(`${INPUT}-`) ? id.slice(INPUT.length + 1) : '';
    return overleggen.heden(overlegId) ? [{ overlegId, aan: overleggen.inSentence(overlegId) }] : [];
  });
}

/** Each overleg once. */
export function eachOnce(all: readonly Gevraagde[]): readonly Gevraagde[] {
  return [...new Map(all.map((one) => [voorstelInput(one), one])).values()];
}
