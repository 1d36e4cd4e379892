import { type Onderwerp, standOf } from '../../jaaragenda/jaaragenda.ts';
import { herkomstWords, listLine, standSentence } from '../../jaaragenda/jaaragenda-words.ts';
import { leegVan } from '../../shared/leeg.ts';
import { listWords, sentence } from '../../shared/words.ts';
import { asks, fits, fitsBy, fitsDay } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';
import { type AnswerKind, notFor, pageOfRows, type Row } from './answer-kind.ts';

/** What who may not read it is answered. */
export const JAARAGENDA_NOT_FOR = 'De jaaragenda is voor collega’s met een rol in Samenkracht!';

export const jaaragendaAnswer: AnswerKind = {
  telt: ['onderwerp op de jaaragenda', 'onderwerpen op de jaaragenda'],
  titel: () => 'Onderwerpen op de jaaragenda',
  narrowedBy: [
    'periode',
    'gemeente',
    'opdracht',
    'heeft',
    'herkomst',
    'beleidsfase',
    'onderwerpstand',
    'woord',
    'overleg',
  ],
  heel: ['periode'],
  leeg: () => leegVan('onderwerpen op de jaaragenda'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  /** Topics of the jaaragenda of the years that are asked for; without days: of this year and those after it. */
  async answer({ listJaaragendas, isInvolved, listVergaderingen }, asked) {
    const { query, actor, today } = asked;
    const { filters } = query;
    const isMeant = (jaar: string): boolean =>
      asks(filters, 'periode') ? fitsDay(filters, jaar) : jaar >= today.slice(0, 4);
    // As with the card of a year: a contact of a gemeente reads it too.
    const mayRead = (actor.contactVan ?? []).length > 0 || (await isInvolved(actor));
    if (!mayRead) return notFor(asked, JAARAGENDA_NOT_FOR);
    const overlegVan = asks(filters, 'overleg')
      ? new Map((await listVergaderingen()).map(({ id, overlegId }) => [id, overlegId]))
      : new Map<string, string>();
    const found = (await listJaaragendas())
      .filter(({ id }) => isMeant(id))
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .flatMap(({ id, onderwerpen }) =>
        onderwerpen
          .filter(
            (one) =>
              isAsked(one, filters) && fits(filters, 'overleg', [overlegVan.get(one.vastgesteld?.id ?? '')]),
          )
          .map((onderwerp) => ({ id, onderwerp })),
      );
    const answer = pageOfRows(
      asked,
      found.map(({ id, onderwerp }) => onderwerpRow(id, onderwerp)),
      undefined,
    );
    const [only, ...others] = found;
    // Of one that is named, how far it is and why.
    const isOne =
      only !== undefined && others.length === 0 && asks(filters, 'woord') && query.vorm !== 'aantal';
    if (!isOne) return answer;
    const { titel, projectleiders = [], trekkers = [] } = only.onderwerp;
    const who = (rol: string, namen: readonly string[]): string =>
      `${rol}: ${namen.length === 0 ? 'nog niet bekend' : listWords(namen)}`;
    const wie =
      query.vorm === 'wie'
        ? [
            who('Projectleider', projectleiders),
            who('Bestuurlijk trekker', trekkers),
            `Het komt ${herkomstWords(only.onderwerp)}`,
          ]
        : [];
    return {
      ...answer,
      zin: [`1 onderwerp op de jaaragenda van ${only.id}`, titel, ...wie, standSentence(only.onderwerp)]
        .map(sentence)
        .join(' '),
    };
  },
};

function isAsked(onderwerp: Onderwerp, filters: Filters): boolean {
  const { titel, toelichting = '', gemeente, opdrachtId, herkomst, fase, vastgesteld } = onderwerp;
  const { projectleiders = [], trekkers = [] } = onderwerp;
  const heeft = [projectleiders.length > 0 ? 'projectleider' : '', trekkers.length > 0 ? 'trekker' : ''];
  return (
    fits(filters, 'gemeente', [gemeente]) &&
    fits(filters, 'opdracht', [opdrachtId]) &&
    fits(filters, 'heeft', heeft) &&
    fits(filters, 'herkomst', [herkomst]) &&
    fits(filters, 'beleidsfase', [fase]) &&
    // What was fixed stays so, whatever became of it after that.
    fits(filters, 'onderwerpstand', [standOf(onderwerp), ...(vastgesteld ? ['vastgesteld'] : [])]) &&
    fitsBy(filters, 'woord', (woord) => hasWoord(`${titel} ${toelichting}`, woord))
  );
}

function onderwerpRow(jaar: string, onderwerp: Onderwerp): Row {
  const { id, titel, projectleiders = [], trekkers = [], vastgesteld } = onderwerp;
  return {
    titel,
    regels: [
      `${jaar} · ${listLine(onderwerp)}`,
      ...(onderwerp.vervallen ? [`Reden: ${onderwerp.vervallen.reden}`] : []),
    ],
    opent: { verb: 'jaaragenda.show', data: { jaar: Number(jaar), onderwerp: id } },
    velden: {
      Jaar: Number(jaar),
      Onderwerp: titel,
      Herkomst: herkomstWords(onderwerp),
      Fase: onderwerp.fase ?? '',
      Stand: standOf(onderwerp),
      Projectleider: listWords(projectleiders),
      Trekker: listWords(trekkers),
      'Vastgesteld op': vastgesteld?.datum ?? '',
    },
  };
}
