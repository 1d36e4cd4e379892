import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { MY_OPDRACHTEN } from '../../shared/way-buttons.ts';
import { CHECKLIST } from '../ground/checklist.ts';

/** What to think of when somebody works with residents, for every colleague. */
export function checklistCard(): CardMessage {
  return voortgangCard({
    eyebrow: 'Checklist',
    titel: 'Werken met inwoners',
    intro: 'Loop dit na voor je begint, tijdens het gesprek en daarna.',
    sections: CHECKLIST.map(({ kop, punten }) => ({
      kop,
      regels: punten.map(([tekst, onder]) => ({ tekst, onder })),
    })),
    buttons: [{ title: 'Bekijk de werkbladen', verb: 'werkbladen.list' }, MY_OPDRACHTEN],
  });
}
