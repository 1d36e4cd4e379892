import { isNumber } from '../ground/conditions.ts';
import { within } from '../ground/query.ts';
import { groupIn } from './asked-groups.ts';
import { momentIn } from './read-momenten.ts';
import { readEach } from './read-per.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** 'Hoeveel plannen werden er per maand ingediend', 'in welke maand kwamen de meeste opdrachten bij': by the day on which it was done. */
export function readPerMaand({ cues }: Asking): Subject | undefined {
  if (groupIn(cues)?.per !== 'maand' || !cues.has('opdracht', 'plan', 'indienen', 'afstemmen'))
    return undefined;
  if (
    cues.has('activiteit', 'inwoners', 'signaal', 'toezegging', 'inbreng', 'niet', 'geen', 'zonder', 'moeten')
  )
    return undefined;
  const said = momentIn(cues);
  if (said === undefined) return undefined;
  const asked = readEach(cues);
  // How many in a month is asked of none of them yet.
  if (!asked || asked.filters.some(isNumber)) return undefined;
  cues.take(said.lemma, 'plan', 'opdracht', 'hoeveel', 'helpen', 'gaan', 'nieuw', 'nog', 'zeggen');
  for (const text of ['gegeven', 'gekregen', 'kregen', 'kreeg', 'plannen', 'opdrachten']) cues.takeText(text);
  return {
    ...subject('verdeling', [within({}, said.dag)]),
    per: 'maand',
    vorm: 'lijst',
    measures: true,
    ...(asked.orde
      ? { orde: { op: 'opdrachten' as const, ...(asked.orde.af ? { af: true as const } : {}) } }
      : {}),
    ...(asked.hoogstens === undefined ? {} : { hoogstens: asked.hoogstens }),
  };
}
