import type { Afhandeling } from '../../opdrachten/afhandeling.ts';
import { WAT } from '../../opdrachten/besluit/besluit-rules.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import { formatDutchDate, type ParsedDate } from '../../shared/dutch-dates.ts';
import type { ImportVerslag } from '../../shared/import-verslag.ts';
import { tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Gelezen } from '../ground/gelezen.ts';
import { namens, ookNog } from '../ground/rijen.ts';
import { type BijOpdracht, importBijOpdracht, rijNonce } from './bij-opdracht.ts';
import { DOSSIER_WORDS as WORDS } from './dossier-words.ts';

type Dependencies = BijOpdracht & {
  readonly afhandeling: Pick<Afhandeling, 'addToezegging' | 'settleToezegging'>;
  readonly parseDate: (text: string) => Promise<ParsedDate | undefined>;
};

/** What says that a promise was kept. */
const KEPT = /^(?:ja|afgedaan|afgehandeld|nagekomen|gereed|klaar|voldaan)\b/i;
/** What says behind it that it was not, or not yet: 'Afgedaan: nee', 'Ja, deels', 'Gereed in juni'. */
const NOT_YET =
  /\b(?:nee|niet|nog|deels|gedeeltelijk|bijna|vóór|uiterlijk|volgt|wordt|verwacht|gepland)\b|\bvoor \d|^(?:gereed|klaar)\b(?:,? (?:in|eind|begin|medio)\b|.*\d)/i;

/** Promises, each with the opdracht whose besluit they belong to. */
export function importToezeggingen(
  actor: Actor,
  gelezen: Gelezen,
  dependencies: Dependencies,
): Promise<ImportVerslag> {
  const { afhandeling, opdrachten, parseDate } = dependencies;
  return importBijOpdracht(
    gelezen,
    dependencies,
    (rij) => rij.cel('toezegging'),
    async (current, rij) => {
      const wat = rij.cel('toezegging');
      const problem = tekstProbleem(wat, WAT);
      if (problem !== undefined) return { outcome: 'overgeslagen', lines: [problem] };
      const stand = rij.cel('stand');
      const isKept = KEPT.test(stand) && !NOT_YET.test(stand);
      const nonce = rijNonce('toezegging', wat);
      const known = current.state.toezeggingen?.find((one) => comparable(one.wat) === comparable(wat));
      if (known && (!isKept || known.nagekomen)) return { outcome: 'ongewijzigd', lines: [WORDS.known] };
      const lines: string[] = [];
      let toezegging = known;
      if (!toezegging) {
        const written = rij.cel('uiterlijk') || rij.cel('datum');
        const date = await parseDate(written);
        if (!date) return { outcome: 'overgeslagen', lines: [WORDS.noDay(written)] };
        const naam = rij.cel('eigenaar');
        const eigenaar = naam === '' ? undefined : await opdrachten.resolve({ naam });
        const after = await afhandeling.addToezegging(namens(actor, rij), current.id, nonce, {
          wat,
          eigenaar,
          datum: date.datum,
        });
        toezegging = after.state.toezeggingen?.find((one) => comparable(one.wat) === comparable(wat));
        lines.push(WORDS.van(naam), WORDS.uiterlijk(formatDutchDate(date.datum)));
        if (date.why !== undefined) lines.push(date.why);
        if (stand !== '' && !isKept) lines.push(WORDS.open(stand));
      }
      if (!isKept || !toezegging) return { outcome: known ? 'gewijzigd' : 'toegevoegd', lines };
      const { id } = toezegging;
      const isSettled = await ookNog(lines, async () => {
        await afhandeling.settleToezegging(namens(actor, rij), current.id, `${nonce}-klaar`, id, stand);
        lines.push(WORDS.kept(stand));
      });
      if (!known) return { outcome: 'toegevoegd', lines };
      return { outcome: isSettled ? 'gewijzigd' : 'overgeslagen', lines };
    },
  );
}
