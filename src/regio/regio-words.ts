import type { HistoryEntry } from '../logboek/ports.ts';
import { formatEuro } from '../shared/euro.ts';
import { dayWords, unknownWords } from '../shared/history-words.ts';
import type { Gemeente, OverlegGegevens, OverlegSoort, RegioGegevens } from '../shared/regio-gegevens.ts';
import type { RegioEvent } from './regio.ts';
import { schoolvakantieRegel } from './schoolvakanties.ts';

/** The texts about the region that the beheerder reads (Dutch, B1). Plain text. */

export const SOORT_WORDS: Readonly<Record<OverlegSoort, string>> = {
  DO: 'geeft de opdrachten',
  PFHO: 'stelt de jaaragenda vast',
  AB: 'algemeen bestuur',
  AO: 'ambtelijk overleg',
  regieteam: 'regieteam',
  werkgroep: 'werkgroep',
  stuurgroep: 'stuurgroep',
  overig: 'een ander overleg',
};

export type Facts = readonly { readonly title: string; readonly value: string }[];
const NONE = 'geen';

/** What is set of the region as a whole. */
export function algemeenFacts({
  naam,
  programmas,
  fysiek,
  schoolvakanties,
  kenmerk,
  vergoeding,
  werkwijze,
}: RegioGegevens): Facts {
  return [
    { title: 'Naam', value: naam },
    { title: 'Programma’s', value: programmas.join(', ') || NONE },
    { title: 'Fysiek domein', value: fysiek.join(', ') || NONE },
    {
      title: 'Schoolvakanties',
      value: schoolvakanties?.map(schoolvakantieRegel).join('; ') || 'nog niet ingevuld',
    },
    {
      title: 'Vorm van het kenmerk',
      value: kenmerk ? `${kenmerk.vorm}, zoals ${kenmerk.voorbeeld}` : 'vrij',
    },
    { title: 'Vergoeding', value: formatEuro(vergoeding) },
    { title: 'Bron van de werkwijze', value: werkwijze ?? NONE },
  ];
}

/** '12.490 inwoners in 2023, tot en met 2021' */
export function gemeenteWords({ inwoners, van, tot }: Gemeente): string {
  const [last] = Object.keys(inwoners).toSorted().slice(-1);
  const aantal = last === undefined ? undefined : inwoners[last];
  const parts = [
    aantal === undefined
      ? 'aantal inwoners niet bekend'
      : `${aantal.toLocaleString('nl-NL')} inwoners in ${last}`,
    ...(van === undefined ? [] : [`vanaf ${van}`]),
    ...(tot === undefined ? [] : [`tot en met ${tot}`]),
  ];
  return parts.join(', ');
}

/** 'DO · geeft de opdrachten · besluit' */
export function overlegWords({ kort, naam, soort, beslist, vervallen, toevoeging }: OverlegGegevens): string {
  const parts = [
    kort === naam ? '' : kort,
    SOORT_WORDS[soort],
    beslist ? 'besluit' : 'besluit niet',
    toevoeging === 'altijd' ? 'altijd met een toevoeging' : '',
    vervallen ? 'komt niet meer bij elkaar' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Everything that differs, a sentence each; none when nothing does. */
export function regioChanges(before: RegioGegevens, after: RegioGegevens): readonly string[] {
  const was = algemeenFacts(before);
  return [
    ...algemeenFacts(after).flatMap(({ title, value }, index) => changed(title, was[index]?.value, value)),
    ...listChanges(
      'Gemeente',
      before.gemeenten,
      after.gemeenten,
      ({ naam }) => naam,
      (one) => all(one, gemeenteWords(one)),
    ),
    ...listChanges(
      'Overleg',
      before.overleggen,
      after.overleggen,
      ({ id }) => id,
      (one) => all(one, `${one.naam} · ${overlegWords(one)}`),
    ),
  ];
}

/** What people read of a record; when that says nothing of what changed, the other fields as well. */
function all(record: Gemeente | OverlegGegevens, words: string): readonly [string, string] {
  return [words, JSON.stringify(record)];
}

function listChanges<One extends { readonly naam: string }>(
  what: string,
  before: readonly One[],
  after: readonly One[],
  keyOf: (one: One) => string,
  words: (one: One) => readonly [string, string],
): readonly string[] {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Set(after.map(keyOf));
  return [
    ...after.flatMap((one) => {
      const was = old.get(keyOf(one));
      if (!was) return [`${what} erbij: ${one.naam} (${words(one)[0]}).`];
      const [wasWords, wasAll] = words(was);
      const [nowWords, nowAll] = words(one);
      if (wasWords !== nowWords) return changed(`${what} ${one.naam}`, wasWords, nowWords);
      return wasAll === nowAll ? [] : [`${what} ${one.naam}: andere namen of aantallen.`];
    }),
    ...before.filter((one) => !now.has(keyOf(one))).map(({ naam }) => `${what} weg: ${naam}.`),
  ];
}

function changed(what: string, was: string | undefined, is: string): readonly string[] {
  return was === is ? [] : [`${what}: was ${was}, is nu ${is}.`];
}

/** One line for each change of the log, with who and when, the oldest first. @param begin the region before the first */
export function historyLines(
  entries: readonly HistoryEntry<RegioEvent>[],
  begin: RegioGegevens,
): readonly string[] {
  let before = begin;
  return entries.flatMap(({ at, actor, events }) =>
    events.flatMap((event) => {
      const who = `${dayWords(at)}, ${actor.naam}`;
      if (event.soort === 'onbekend') return [`${who} ${unknownWords(event)}`];
      const lines = regioChanges(before, event.regio);
      before = event.regio;
      return lines.map((line) => `${who}: ${line}`);
    }),
  );
}
