import { persoonIdsOf } from '../../opdrachten/ground/collega.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { statusSentence } from '../../opdrachten/ground/status-words.ts';
import { isPassageKlaar } from '../../opdrachten/passage/passage-rules.ts';
import { hasRol } from '../../shared/actor.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { shortUiterlijkWords, type Uiterlijk } from '../../shared/uiterlijk.ts';
import { asks, only } from '../ground/conditions.ts';
import type { Asked, Sources } from './answer-kind.ts';

/**
 * What is said of one opdracht for which nothing is open to this reader: what must be done later and by when, and where it stands. 'Nothing
 * has to be done' would be no answer to who asks when the passage must be ready while the inbreng is not worked in yet.
 * @returns undefined: it was asked of some days, or of what is late
 */
export async function notYet(
  { datesOfAll, voorstelOf }: Pick<Sources, 'datesOfAll' | 'voorstelOf'>,
  { query: { filters }, actor, today }: Pick<Asked, 'query' | 'actor' | 'today'>,
  dossier: Dossier,
): Promise<string | undefined> {
  if (asks(filters, 'periode', 'laat')) return undefined;
  const soort = only(filters, 'soort');
  const { route } = (await datesOfAll([dossier]))(dossier);
  const days = await voorstelOf(dossier, route);
  const isOwn = hasRol(actor, 'coördinator') || persoonIdsOf(dossier.projectleiders).includes(actor.id);
  // When it should have been is for who does it, and for who guards it (domain: Verplichtingen and their dates).
  const when = (wat: string, due: Uiterlijk): string =>
    due.uiterlijk >= today
      ? `${wat} moet klaar zijn: ${shortUiterlijkWords(due)}`
      : isOwn
        ? `${wat} had klaar moeten zijn op ${formatShortDutchDate(due.uiterlijk)}`
        : `${wat} is er nog niet`;
  if (days && soort === 'passage klaar' && !isPassageKlaar(dossier))
    return `${when('De passage', days.passage)}. Eerst moet de inbreng verwerkt zijn. ${statusSentence(dossier)}`;
  if (days && soort === 'inbreng verwerkt' && dossier.verwerkt === undefined)
    return `${when('De verwerking van de inbreng', days.verwerkt)}. ${statusSentence(dossier)}`;
  const nothing =
    soort !== undefined
      ? 'Daarvoor hoeft nu niets te gebeuren.'
      : hasRol(actor, 'coördinator')
        ? 'Er hoeft niets te gebeuren.'
        : 'Er staat niets voor jou open.';
  return `${nothing} ${statusSentence(dossier)}`;
}
