import type { Opdracht } from '../../wereld/stappen.ts';
import { type Feit, of } from './feit.ts';
import { jaNee, laatste, type Waar } from './waarheid.ts';

/** Whether something is still to be done, or lacks: ‘ja’ where the facts of `zinnen-ja-nee.ts` are ‘nee’. */

type Soort = Parameters<typeof laatste>[1];

/** Asked once `eerst` happened. What is owed, with its day, says ‘ja’ as well. */
const nog =
  (eerst: Soort | undefined, soort: Soort) =>
  (one: Opdracht): Waar | undefined =>
    one.id === 'oudpl' || (eerst && !laatste(one, eerst))
      ? undefined
      : jaNee(
          !laatste(one, soort),
          'uiterlijk|had klaar moeten zijn|\\bgeen\\b|nog niet',
          'hoeft nu niets te gebeuren|heeft het plan (?:ingediend|afgestemd)|akkoord|heeft (?:de|alle) inbreng verwerkt|passage|meetlat',
        );
/** A plan that was sent back or taken back waits for somebody else. */
const wacht = (one: Opdracht): Waar | undefined =>
  laatste(one, 'plan teruggestuurd') && !laatste(one, 'plan afgestemd')
    ? undefined
    : nog('plan ingediend', 'plan afgestemd')(one);
/** What is on no agenda that is still to come may need no plan. */
const geenPlan = (one: Opdracht): Waar | undefined =>
  laatste(one, 'plan ingediend') || (one.agenda.length > 0 && !laatste(one, 'besluit genomen'))
    ? nog(undefined, 'plan ingediend')(one)
    : undefined;

/** biome-ignore format: a table is read by its rows */
export const NOG: readonly Feit[] = [
  of('moet nog ingediend', geenPlan, ['wachten we nog op het plan van {x}?', 'moet {x} nog ingediend worden?', 'moeten ze het plan van {x} nog indienen?', 'ontbreekt het plan van {x} nog?']),
  of('wacht op akkoord', wacht, ['zit {x} nog te wachten op akkoord?', 'wacht {x} nog op akkoord?', 'moet {x} nog akkoord krijgen?', 'moet er nog akkoord op {x} komen?']),
  of('moet nog teruggekoppeld', nog('besluit genomen', 'terugkoppeling gegeven'), ['moet {x} nog teruggekoppeld worden?', 'staat de terugkoppeling van {x} nog open?', 'moet er nog teruggekoppeld worden bij {x}?'], { alleenMet: 'terugkoppeling gegeven' }),
  of('zonder trekker', ({ trekkers }) => jaNee(trekkers.length === 0, 'geen', trekkers[0]?.naam), ['ontbreekt er een trekker bij {x}?', 'is {x} zonder trekker?', '{x} zonder trekker?', 'mist {x} een trekker?']),
  of('zonder projectleider', ({ projectleiders }) => jaNee(projectleiders.length === 0, 'geen', projectleiders[0]?.naam), ['is {x} zonder projectleider?', 'mist {x} een projectleider?', 'ontbreekt er een projectleider bij {x}?']),
  of('moet nog verwerkt', nog('inbreng toegevoegd', 'inbreng verwerkt'), ['moet de inbreng van {x} nog verwerkt worden?', 'wacht de inbreng van {x} nog op verwerking?']),
  of('moet nog een passage', (one) => (laatste(one, 'besluit genomen') ? undefined : nog('activiteit gehouden', 'passage vastgelegd')(one)), ['moet de passage van {x} nog gemaakt worden?', 'ontbreekt de passage bij {x}?', 'moet er nog een passage komen voor {x}?']),
  of('moet nog een meetlat', nog('terugkoppeling gegeven', 'meetlat afgerond'), ['moet de meetlat van {x} nog ingevuld worden?', 'moeten ze {x} nog evalueren?']),
];
