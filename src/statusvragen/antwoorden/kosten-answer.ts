import { everyDossier } from '../../opdrachten/every-dossier.ts';
import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { kostenOf, somVan } from '../../opdrachten/ground/kosten.ts';
import { echteKostenWords, kostenWords } from '../../opdrachten/ground/kosten-words.ts';
import { activiteitenOf, type LopendeActiviteit } from '../../opdrachten/ground/uitvoering.ts';
import { activiteitName } from '../../opdrachten/ground/uitvoering-words.ts';
import { comparable } from '../../shared/compare.ts';
import { leegVan } from '../../shared/leeg.ts';
import { addUpKosten, plus, type Som, somWords } from '../../shared/som.ts';
import { asks, fits, fitsBy, fitsDay, fitsNumbers, isPeriode, only } from '../ground/conditions.ts';
import type { Filters, Query } from '../ground/query.ts';
import type { Toestand } from '../ground/toestanden.ts';
import { type AnswerKind, firstOf, ordered, pageOfRows, type Row } from './answer-kind.ts';
import { OF_DOSSIERS } from './in-dossiers.ts';
import { selectionOf, vergaderingenVoor } from './selection.ts';

/** An activiteit with what it cost, or what it is planned to. */
type Post = {
  readonly dossier: Dossier;
  readonly activiteit: LopendeActiviteit;
  readonly som: Som;
  readonly toestand: Toestand<'kosten'>;
};

/** What activiteiten cost, and whether that is paid. */
export const kostenAnswer: AnswerKind = {
  telt: ['activiteit met kosten', 'activiteiten met kosten'],
  titel: () => 'Wat activiteiten kosten',
  narrowedBy: ['opdracht', 'programma', 'gemeente', 'methode', 'persoon', 'toestand', 'kosten', 'periode'],
  heel: ['opdracht', 'programma', 'gemeente', 'methode', 'persoon', 'periode'],
  leeg: () => leegVan('activiteiten waarvan kosten bekend zijn', 'bij opdrachten waar jij bij hoort'),
  whole: OF_DOSSIERS,
  voorbeelden: ['Welke activiteiten zijn nog niet betaald?'],
  /** In order of time. */
  async answer({ streams, listVergaderingen }, asked) {
    const { query, actor, today } = asked;
    const { filters } = query;
    const ofDossier = filters.filter((one) => OF_OPDRACHT.includes(one.filter));
    const where = selectionOf(ofDossier, actor, await vergaderingenVoor(ofDossier, listVergaderingen), today);
    const dossiers: Dossier[] = [];
    const found: Post[] = [];
    for await (const dossier of everyDossier(streams, where)) {
      if (!mayReadPlan(actor, dossier)) continue;
      dossiers.push(dossier);
      found.push(...postenOf(dossier).filter((post) => isAsked(post, filters)));
    }
    const { orde = { op: 'datum' } } = query;
    const rows = firstOf(
      query,
      ordered(found, orde, (post) => (orde.op === 'kosten' ? euroOf(post) : post.activiteit.nu)),
    );
    const zin = sentenceOf(query, rows, dossiers);
    return {
      ...pageOfRows(asked, rows.map(rowOf), undefined),
      ...(zin === undefined ? {} : { zin }),
      ...(asks(filters, 'toestand') && rows.length > 0
        ? { stap: { title: 'Werk bij', tooltip: 'Werk bij wat is betaald', verb: 'opdrachten.onbetaald' } }
        : {}),
    };
  },
};

const OF_OPDRACHT: readonly string[] = ['opdracht', 'programma', 'gemeente', 'persoon'];

/** Of what does not take place nothing is spent; of what nobody wrote anything down there is nothing to say. */
function postenOf(dossier: Dossier): readonly Post[] {
  return activiteitenOf(dossier).flatMap((activiteit): Post[] => {
    const { gehouden } = activiteit.verloop;
    const kosten = gehouden ? gehouden.kosten : activiteit.kosten;
    if (kosten === undefined || activiteit.stand === 'geannuleerd') return [];
    const som = somVan(kosten);
    return [{ dossier, activiteit, som, toestand: toestandOf(activiteit, som) }];
  });
}

function toestandOf({ verloop: { gehouden } }: LopendeActiviteit, { centen }: Som): Toestand<'kosten'> {
  if (!gehouden) return 'nog te komen';
  if (centen === 0 || gehouden.kosten?.betaald === 'ja') return 'betaald';
  return gehouden.kosten?.betaald === 'nee' ? 'niet betaald' : 'betaling niet bekend';
}

/** What is not known is in no comparison. */
function euroOf({ som: { centen, onbekend } }: Post): number | undefined {
  return onbekend > 0 && centen === 0 ? undefined : centen / 100;
}

function isAsked(post: Post, filters: Filters): boolean {
  const { soort, nu } = post.activiteit;
  const kosten = euroOf(post);
  return (
    fitsBy(filters, 'methode', (one) => comparable(soort) === comparable(one)) &&
    fits(filters, 'toestand', [post.toestand]) &&
    fitsNumbers(filters, kosten === undefined ? {} : { kosten }) &&
    fitsDay(filters, nu)
  );
}

/** Of whole opdrachten all that is known of their costs, also what the plan says of all activiteiten together. */
function sentenceOf(query: Query, shown: readonly Post[], dossiers: readonly Dossier[]): string | undefined {
  const { filters, vorm, orde, hoogstens } = query;
  const isWhole = orde === undefined && filters.every((one) => OF_OPDRACHT.includes(one.filter));
  if (vorm === 'aantal' || vorm === 'deel') return undefined;
  if (isWhole && dossiers.length > 0 && (shown.length > 0 || only(filters, 'opdracht') !== undefined)) {
    const { echt, gepland, nogTeKomen } = addUpKosten(dossiers.map(kostenOf));
    return `Uitgegeven: ${somWords(echt)}. Gepland: ${somWords(gepland)}. Nog te komen: ${somWords(nogTeKomen)}`;
  }
  if (shown.length === 0 || (hoogstens !== undefined && shown.length === 1)) return undefined;
  const many = shown.length === 1 ? '1 activiteit' : `${shown.length} activiteiten`;
  const isDated = filters.some(isPeriode);
  return `${many}${isDated ? ' in die tijd' : ''}, samen ${somWords(plus(...shown.map(({ som }) => som)))}`;
}

function rowOf({ dossier, activiteit, som, toestand }: Post): Row {
  const { gehouden } = activiteit.verloop;
  return {
    titel: `${activiteitName(activiteit)}: ${somWords(som)}`,
    regels: [
      gehouden ? echteKostenWords(gehouden.kosten) : `Gepland: ${kostenWords(activiteit.kosten)}`,
      dossier.titel,
    ],
    opdracht: dossier.id,
    velden: {
      Opdracht: dossier.titel,
      Kenmerk: dossier.kenmerk ?? '',
      Activiteit: activiteit.soort,
      Wanneer: activiteit.nu,
      'Kosten in euro': som.onbekend > 0 ? '' : som.centen / 100,
      Stand: toestand,
    },
  };
}
