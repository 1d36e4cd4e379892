import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Uitkomst } from '../shared/uitkomst.ts';
import type { Dossier, OpdrachtEvent } from './opdracht.ts';
import { assertCoordinator } from './opdracht-rules.ts';

/** The rules of what a meeting decides about an opdracht: facts in, events or a DomainError out. */

/** What a meeting decided. */
export type Genomen = {
  readonly vergaderingId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting?: string;
};

/**
 * The dossier hears of a besluit; hearing it again changes nothing.
 * @throws DomainError 'not-allowed', or 'not-possible' for another outcome after residents heard of the first
 */
export function decideGenomen(actor: Actor, dossier: Dossier, genomen: Genomen): OpdrachtEvent[] {
  assertCoordinator(actor, 'een besluit vastleggen');
  const known = dossier.besluiten?.find(({ vergaderingId }) => vergaderingId === genomen.vergaderingId);
  const isSame =
    known?.uitkomst === genomen.uitkomst &&
    known.toelichting === genomen.toelichting &&
    known.datum === genomen.datum;
  if (isSame) return [];
  if (known && known.uitkomst !== genomen.uitkomst && isAnswered(dossier)) {
    throw new DomainError(
      'not-possible',
      'Over dit besluit is al terugkoppeling gegeven. De uitkomst kan niet meer veranderen.',
    );
  }
  return [{ soort: 'besluit genomen', ...genomen }];
}

function isAnswered({ status }: Dossier): boolean {
  return status === 'teruggekoppeld' || status === 'afgerond';
}
