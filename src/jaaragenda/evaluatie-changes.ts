import type { Actor } from '../shared/actor.ts';
import { type Besloten, evaluatieJaren } from './evaluatie.ts';
import { decideEvaluatie, decideGeenEvaluatie, openEvaluaties } from './evaluatie-rules.ts';
import { assertYear } from './jaaragenda-rules.ts';
import type { JaaragendaOmgeving } from './ports.ts';
import type { CurrentJaaragenda, JaaragendaStreams, YearChanges } from './year-changes.ts';

/** The use cases of looking back on what was decided. */
export interface EvaluatieChanges {
  /** All that this year may look back on, and whether that is open still; the last besluit first. */
  voorstellen(jaar: number): Promise<readonly (Besloten & { readonly open: boolean })[]>;
  /**
   * It comes on the jaaragenda of this year.
   * @throws FormProblem, DomainError 'not-allowed', 'not-possible', 'conflict' when somebody chose already
   */
  evalueer(actor: Actor, jaar: number, nonce: string, besloten: Besloten): Promise<CurrentJaaragenda>;
  /** It does not, with the reason. @throws as `evalueer` */
  slaOver(
    actor: Actor,
    jaar: number,
    nonce: string,
    besloten: Besloten,
    reden: string,
  ): Promise<CurrentJaaragenda>;
}

/** @param today YYYY-MM-DD */
export function createEvaluatieChanges(
  { change }: YearChanges,
  streams: Pick<JaaragendaStreams, 'list'>,
  omgeving: Pick<JaaragendaOmgeving, 'beslotenIn'>,
  today: () => string,
): EvaluatieChanges {
  const agendas = async () => (await streams.list()).map(({ state }) => state);
  const elsewhere = async (jaar: number, besloten: Besloten): Promise<boolean> => {
    const others = (await agendas()).filter(({ id }) => id !== String(jaar));
    return openEvaluaties([besloten], others).length === 0;
  };
  return {
    async voorstellen(jaar) {
      const besloten = await omgeving.beslotenIn(evaluatieJaren(jaar));
      if (besloten.length === 0) return [];
      const open = openEvaluaties(besloten, await agendas());
      return besloten.map((one) => ({ ...one, open: open.includes(one) }));
    },
    async evalueer(actor, jaar, nonce, besloten) {
      assertYear(jaar, today());
      const chosen = await elsewhere(jaar, besloten);
      const decide = (agenda: CurrentJaaragenda['state']) => decideEvaluatie(actor, agenda, besloten, chosen);
      return change(actor, jaar, nonce, decide, 'evaluatie', besloten.opdrachtId);
    },
    async slaOver(actor, jaar, nonce, besloten, reden) {
      assertYear(jaar, today());
      const chosen = await elsewhere(jaar, besloten);
      return change(
        actor,
        jaar,
        nonce,
        (agenda) => decideGeenEvaluatie(actor, agenda, besloten, reden, chosen),
        'geen evaluatie',
        besloten.opdrachtId,
        reden,
      );
    },
  };
}
