import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { formAbout } from '../forms/form.ts';
import { day } from '../forms/input.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { NetwerkPakket } from './netwerk.ts';

/** What to type for a new one. */
export const PHRASE = 'netwerkbijeenkomst';

/** The numbers of the pack, with the pack itself as a Word document. */
export function netwerkCard({ periode, delen }: NetwerkPakket): CardMessage {
  return voortgangCard({
    eyebrow: 'Netwerkbijeenkomst',
    titel: 'Wat we deden met wat inwoners zeiden',
    intro: `Van ${formatDutchDate(periode.van)} tot en met ${formatDutchDate(periode.tot)}. Wat nog moet, is zoals het nu staat.`,
    facts: delen.map(({ kop, regels }) => ({ title: kop, value: String(regels.length) })),
    buttons: [
      { title: 'Maak Word-document', verb: 'overzichten.netwerkBestand', data: periode },
      { title: 'Maak de bronnentabel', verb: 'overzichten.netwerkBronnen', data: periode },
      {
        title: 'Bekijk de netwerkbijeenkomsten',
        verb: 'jaaragenda.bijeenkomsten',
        data: { jaar: Number(periode.tot.slice(0, 4)) },
      },
      { title: 'Kies een andere periode', verb: 'overzichten.netwerkForm', data: periode },
    ],
  });
}

/** Another period. */
export const periodeForm = formAbout<unknown>()({
  verb: 'overzichten.netwerk',
  opensIn: 'chat',
  opens: 'overzichten.netwerkForm',
  keys: [],
  isRepeatable: true,
  phrase: PHRASE,
  eyebrow: 'Netwerkbijeenkomst',
  titel: 'Over welke tijd gaat het?',
  inputs: {
    van: day({ label: 'Vanaf', help: 'De eerste dag.', leeg: 'Kies een datum.' }),
    tot: day({ label: 'Tot en met', help: 'De laatste dag.', leeg: 'Kies een datum.' }),
  },
  submit: 'Laat zien',
});
