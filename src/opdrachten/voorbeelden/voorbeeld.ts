import { localDate } from '../../shared/clock.ts';
import { comparable } from '../../shared/compare.ts';
import { somWords } from '../../shared/som.ts';
import { listWords } from '../../shared/words.ts';
import { doelgroepenIn } from '../ground/doelgroepen.ts';
import type { Dossier } from '../ground/dossier.ts';
import { countOordelen, type Inbreng } from '../ground/inbreng.ts';
import { geplandWords, kostenOf } from '../ground/kosten.ts';
import { lessenOf, SCORES, stellingWords } from '../ground/meetlat.ts';
import { type Methode, methodenIn } from '../ground/methoden.ts';
import { activiteitenOf } from '../ground/uitvoering.ts';
import { peopleWords, puntWords } from '../ground/uitvoering-words.ts';

/**
 * A finished opdracht as an example for others (domain: What there is already): what was asked and how, with how many people, what it cost, what came
 * out, and what they would do otherwise. It names no colleague. Absent: nobody wrote it down.
 */
export type Voorbeeld = {
  readonly id: string;
  readonly titel: string;
  /** YYYY: in which it was finished. */
  readonly jaar: number;
  readonly methoden: readonly Methode[];
  readonly doelgroepen: readonly string[];
  readonly vorm?: string;
  readonly vraag?: string;
  readonly wie?: string;
  readonly mensen?: string;
  readonly kosten?: string;
  readonly opbrengst: readonly string[];
  readonly oordelen?: string;
  readonly vervolg?: string;
  readonly meetlat?: string;
  /** What can be better a next time. */
  readonly anders: readonly string[];
  /** All words by which it is found, as they are compared. */
  readonly woorden: string;
};

export function voorbeeldOf(dossier: Dossier): Voorbeeld {
  const { id, titel, plan, programma, inbreng = [], jaartabel, meetlat, gewijzigd } = dossier;
  const held = activiteitenOf(dossier).flatMap(({ soort, verloop: { gehouden } }) =>
    gehouden ? [{ soort, ...gehouden }] : [],
  );
  const vorm =
    jaartabel?.vorm ??
    vormWords(
      held.map(({ soort }) => soort),
      plan.methoden ?? [],
    );
  const people = held.reduce((total, { aantal }) => total + aantal, 0);
  const themas = inbreng.flatMap(({ thema }) => thema ?? []);
  return {
    id,
    titel,
    jaar: jaartabel?.jaar ?? Number(localDate(meetlat?.afgerond?.op ?? gewijzigd.op).slice(0, 4)),
    methoden: methodenIn([...(plan.methoden ?? []), ...held.map(({ soort }) => soort), vorm].join(' '))
      .methoden,
    doelgroepen: doelgroepenIn([titel, plan.ervaring, vorm, jaartabel?.opbrengst, ...themas]),
    ...known('vorm', vorm),
    ...known('vraag', plan.centraleVraag),
    ...known('wie', plan.ervaring),
    ...known('mensen', held.length === 0 ? '' : peopleWords(people)),
    ...known('kosten', kostenWords(dossier)),
    opbrengst: [...held.map(({ opbrengst }) => opbrengst), jaartabel?.opbrengst ?? ''].filter(
      (words) => words !== '',
    ),
    ...known('oordelen', oordelenWords(inbreng)),
    ...known('vervolg', jaartabel?.vervolg),
    ...known('meetlat', meetlatWords(dossier)),
    anders: lessenOf(dossier).map(({ stelling, notitie }) => `${stellingWords(stelling)} ${notitie}`),
    woorden: comparable([titel, programma, plan.centraleVraag, plan.ervaring, vorm, ...themas].join(' ')),
  };
}

function known<Name extends string>(
  name: Name,
  value: string | null | undefined,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  if (value) found[name] = value;
  return found;
}

/** What was held; of what was never recorded as held the ways that were planned. */
function vormWords(held: readonly string[], planned: readonly string[]): string {
  return listWords([...new Set(held.length > 0 ? held : planned)]);
}

/** What it really cost as far as that was recorded, and what was planned. */
function kostenWords(dossier: Dossier): string {
  const isRecorded = activiteitenOf(dossier).some(({ verloop }) => verloop.gehouden?.kosten !== undefined);
  const gepland = geplandWords(dossier);
  return [
    isRecorded ? `werkelijk: ${somWords(kostenOf(dossier).echt)}` : '',
    gepland === '' ? '' : `gepland: ${gepland}`,
  ]
    .filter((words) => words !== '')
    .join('; ');
}

function oordelenWords(inbreng: readonly Inbreng[]): string {
  if (inbreng.length === 0) return '';
  const { overgenomen, deels, niet } = countOordelen(inbreng);
  const parts = [
    [overgenomen, 'overgenomen'],
    [deels, 'deels overgenomen'],
    [niet, 'niet overgenomen'],
  ] as const;
  const words = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return words.length === 0 ? puntWords(inbreng.length) : `${puntWords(inbreng.length)}: ${listWords(words)}`;
}

/** 'goed: De mens staat centraal. onvoldoende: We leren en verbeteren.' */
function meetlatWords({ meetlat }: Dossier): string {
  const metingen = meetlat?.afgerond ? meetlat.metingen : [];
  return SCORES.flatMap((score) => {
    const those = metingen.filter((meting) => meting.score === score);
    return those.length === 0
      ? []
      : [`${score}: ${those.map(({ stelling }) => stellingWords(stelling)).join(' ')}`];
  }).join('\n');
}
