import type { Actor } from '../shared/actor.ts';
import { meaningId } from '../shared/ids.ts';
import type { GehoudenInvoer, GeplandInvoer, UitnodigingInvoer } from './bijeenkomst.ts';
import {
  decideAanmeldingen,
  decideAfzeggen,
  decideGehouden,
  decidePlannen,
  decideProgramma,
  decideSuggesties,
  decideUitnodiging,
  decideWerdSignaal,
} from './bijeenkomst-rules.ts';
import { assertYear } from './jaaragenda-rules.ts';
import type { CurrentJaaragenda, YearChanges } from './year-changes.ts';

type Changed = Promise<CurrentJaaragenda>;

/** The use cases of netwerkbijeenkomsten. Each throws FormProblem or DomainError where the rules say so. */
export interface BijeenkomstChanges {
  plan(actor: Actor, jaar: number, nonce: string, invoer: GeplandInvoer): Changed;
  cancel(actor: Actor, jaar: number, nonce: string, id: string, reden: string): Changed;
  saveProgramma(actor: Actor, jaar: number, nonce: string, id: string, punten: readonly string[]): Changed;
  saveUitnodiging(actor: Actor, jaar: number, nonce: string, id: string, invoer: UitnodigingInvoer): Changed;
  hold(actor: Actor, jaar: number, nonce: string, id: string, invoer: GehoudenInvoer): Changed;
  countAanmeldingen(
    actor: Actor,
    jaar: number,
    nonce: string,
    id: string,
    telling: { readonly onderwerpId: string; readonly aantal: number },
  ): Changed;
  addSuggesties(actor: Actor, jaar: number, nonce: string, id: string, teksten: readonly string[]): Changed;
  becameSignaal(
    actor: Actor,
    jaar: number,
    nonce: string,
    id: string,
    suggestie: { readonly suggestieId: string; readonly signaalId: string },
  ): Changed;
}

/** @param today YYYY-MM-DD */
export function createBijeenkomstChanges({ change }: YearChanges, today: () => string): BijeenkomstChanges {
  return {
    async plan(actor, jaar, nonce, invoer) {
      assertYear(jaar, today());
      return change(
        actor,
        jaar,
        nonce,
        (agenda) => decidePlannen(actor, agenda, invoer, today()),
        'plan',
        invoer,
      );
    },
    cancel: (actor, jaar, nonce, id, reden) =>
      change(actor, jaar, nonce, (agenda) => decideAfzeggen(actor, agenda, id, reden), 'afzeggen', id, reden),
    saveProgramma: (actor, jaar, nonce, id, punten) =>
      change(
        actor,
        jaar,
        nonce,
        (agenda) => decideProgramma(actor, agenda, id, punten),
        'programma',
        id,
        punten,
      ),
    saveUitnodiging: (actor, jaar, nonce, id, invoer) =>
      change(
        actor,
        jaar,
        nonce,
        (agenda) => decideUitnodiging(actor, agenda, id, invoer, today()),
        'uitnodiging',
        id,
        invoer,
      ),
    hold: (actor, jaar, nonce, id, invoer) =>
      change(
        actor,
        jaar,
        nonce,
        (agenda) => decideGehouden(actor, agenda, id, invoer, today()),
        'gehouden',
        id,
        invoer,
      ),
    countAanmeldingen: (actor, jaar, nonce, id, telling) =>
      change(
        actor,
        jaar,
        nonce,
        (agenda) => decideAanmeldingen(actor, agenda, id, telling, today()),
        'aanmeldingen',
        id,
        telling,
      ),
    addSuggesties(actor, jaar, nonce, id, teksten) {
      const suggesties = [...new Set(teksten)].map((tekst) => ({
        id: meaningId('suggestie', id, tekst),
        tekst,
      }));
      return change(
        actor,
        jaar,
        nonce,
        (agenda) => decideSuggesties(actor, agenda, id, suggesties, today()),
        'suggesties',
        id,
        teksten,
      );
    },
    becameSignaal: (actor, jaar, nonce, id, { suggestieId, signaalId }) =>
      change(
        actor,
        jaar,
        nonce,
        (agenda) => decideWerdSignaal(actor, agenda, id, suggestieId, signaalId),
        'signaal',
        id,
        suggestieId,
      ),
  };
}
