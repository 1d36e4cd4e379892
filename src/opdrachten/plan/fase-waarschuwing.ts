import type { Aside } from '../../forms/input.ts';
import type { Beleidsfase } from '../../shared/beleidsfase.ts';
import type { Dossier } from '../ground/dossier.ts';

/** What taking part comes too late for, where it does; in the evaluation it is on time again (evaluation of burgerkracht, A1). */
const TE_LAAT: Readonly<Partial<Record<Beleidsfase, string>>> = {
  ontwikkeling:
    'Het beleid wordt al gemaakt. Inwoners doen het liefst mee vanaf het begin. Zeg hun eerlijk wat al vaststaat en wat nog open is.',
  uitvoering:
    'Het beleid wordt al uitgevoerd. Inwoners doen het liefst mee vanaf het begin. Vraag wat in de uitvoering nog anders kan, en zeg eerlijk wat vaststaat.',
};

/** Above the question to residents: that the beginning is over, once it is known in which phase the policy is. */
export function faseAsides({ fase, plan }: Pick<Dossier, 'fase' | 'plan'>): readonly Aside[] {
  const tekst = plan.vanToepassing === 'ja' && fase ? TE_LAAT[fase] : undefined;
  return tekst === undefined ? [] : [{ kop: 'Vanaf het begin?', tekst, tone: 'emphasis' }];
}
