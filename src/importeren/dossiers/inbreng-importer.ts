import { BRONSOORTEN, type Bron, OORDELEN, type Oordeel } from '../../opdrachten/ground/inbreng.ts';
import { PUNT } from '../../opdrachten/inbreng/inbreng-rules.ts';
import type { Voorbereiding } from '../../opdrachten/voorbereiding.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import type { ImportVerslag } from '../../shared/import-verslag.ts';
import { tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Gelezen } from '../ground/gelezen.ts';
import { namens, ookNog } from '../ground/rijen.ts';
import { type BijOpdracht, importBijOpdracht, rijNonce } from './bij-opdracht.ts';
import { DOSSIER_WORDS as WORDS } from './dossier-words.ts';

type Dependencies = BijOpdracht & { readonly voorbereiding: Pick<Voorbereiding, 'addList' | 'judge'> };

/** What residents said, a point a row, with what was done with it. */
export function importInbreng(
  actor: Actor,
  gelezen: Gelezen,
  dependencies: Dependencies,
): Promise<ImportVerslag> {
  const { voorbereiding } = dependencies;
  return importBijOpdracht(
    gelezen,
    dependencies,
    (rij) => rij.cel('punt'),
    async (current, rij) => {
      const tekst = rij.cel('punt');
      const problem = tekstProbleem(tekst, PUNT);
      if (problem !== undefined) return { outcome: 'overgeslagen', lines: [problem] };
      const lines: string[] = [];
      const known = current.state.inbreng?.find((punt) => comparable(punt.tekst) === comparable(tekst));
      const nonce = rijNonce('inbreng', tekst);
      let after = current;
      if (!known) {
        const herkomst = { bron: bronOf(rij.cel('bron'), lines), thema: rij.cel('thema') || undefined };
        const added = await voorbereiding.addList(namens(actor, rij), current.id, nonce, {
          herkomst,
          tekst,
          isAllowed: () => rij.bevestigd?.includes('punt') ?? false,
        });
        const [held] = added.lijst.tegengehouden;
        if (held) return { outcome: 'overgeslagen', lines: [`Dit kan zo niet: ${held.waarom}.`] };
        after = added.current;
      }
      const punt = after.state.inbreng?.find((one) => comparable(one.tekst) === comparable(tekst));
      const written = comparable(rij.cel('oordeel'));
      const oordeel = oordeelOf(written);
      if (written !== '' && !oordeel) lines.push(WORDS.unknownOordeel(rij.cel('oordeel')));
      const reden = rij.cel('reden');
      const isSame = punt?.oordeel?.oordeel === oordeel && (punt?.oordeel?.reden ?? '') === reden;
      if (!punt || !oordeel || oordeel === 'nog open' || isSame)
        return {
          outcome: known ? 'ongewijzigd' : 'toegevoegd',
          lines: known ? [WORDS.known, ...lines] : lines,
        };
      const isJudged = await ookNog(lines, async () => {
        const { conflicts } = await voorbereiding.judge(
          namens(actor, rij),
          current.id,
          { nonce: `${nonce}-${oordeel}`, version: after.version },
          { inbrengIds: [punt.id], oordeel, reden },
        );
        lines.push(
          conflicts.length > 0
            ? WORDS.judgeLater
            : WORDS.oordeel(oordeel, reden, punt.oordeel?.oordeel ?? oordeel),
        );
      });
      if (!known) return { outcome: 'toegevoegd', lines };
      return { outcome: isJudged ? 'gewijzigd' : 'overgeslagen', lines };
    },
  );
}

/** As the cards say it, or as the answer to 'Overgenomen?'. */
function oordeelOf(written: string): Oordeel | undefined {
  if (/^(?:ja|overgenomen)$/.test(written)) return 'overgenomen';
  if (/^(?:nee|niet(?: overgenomen)?)$/.test(written)) return 'niet';
  if (/^(?:deels|gedeeltelijk|ten dele)(?: overgenomen)?$/.test(written)) return 'deels';
  return OORDELEN.find((one) => one === written);
}

function bronOf(text: string, lines: string[]): Bron {
  const words = comparable(text);
  if (words === '') return 'inwoners';
  const found = BRONSOORTEN.find((bron) => words.startsWith(bron.slice(0, 6)));
  if (!found) lines.push(WORDS.bron(text, 'anders'));
  return found ?? 'anders';
}
