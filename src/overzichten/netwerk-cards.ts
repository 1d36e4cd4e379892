import { type FormState, formCard } from '../bot/form-card.ts';
import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { DEEL_WOORDEN, NETWERK_DELEN, type NetwerkPakket, type NetwerkPeriode } from './netwerk.ts';

/** The numbers of the pack, with the pack itself as a Word document. */
export function netwerkCard({ periode, delen }: NetwerkPakket): CardMessage {
  return voortgangCard({
    eyebrow: 'Netwerkbijeenkomst',
    titel: 'Wat we deden met wat inwoners zeiden',
    intro: `Van ${formatDutchDate(periode.van)} tot en met ${formatDutchDate(periode.tot)}. Wat nog moet, is zoals het nu staat.`,
    facts: NETWERK_DELEN.map((deel) => ({
      title: DEEL_WOORDEN[deel].kop,
      value: String(delen[deel].length),
    })),
    buttons: [
      { title: 'Word-document', verb: 'overzichten.netwerkBestand', data: periode },
      { title: 'Andere periode', verb: 'overzichten.netwerkForm', data: periode },
    ],
  });
}

/** Another period. Inputs: `van`, `tot`. */
export function periodeCard(form: FormState & { readonly periode: NetwerkPeriode }): CardMessage {
  const { periode, typed, ...state } = form;
  return formCard({
    ...state,
    eyebrow: 'Netwerkbijeenkomst',
    titel: 'Over welke tijd gaat het?',
    fields: [
      { id: 'van', kind: 'date', label: 'Vanaf', help: 'De eerste dag.', error: 'Kies een datum.' },
      { id: 'tot', kind: 'date', label: 'Tot en met', help: 'De laatste dag.', error: 'Kies een datum.' },
    ],
    submit: { title: 'Laat zien', verb: 'overzichten.netwerk' },
    others: [],
    typed: { van: periode.van, tot: periode.tot, ...typed },
  });
}
