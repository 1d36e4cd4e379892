import type { CardMessage, Routes } from '../bot/ports.ts';
import { formAbout } from '../forms/form.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { onderwerpInputs } from '../forms/onderwerp-inputs.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { Bevinding, Rapport } from './rapport.ts';
import { assertWritesRapport, getBevinding } from './rapport-rules.ts';
import { rapportNaam } from './rapport-words.ts';
import type { CurrentRapport, Rapporten } from './rapporten.ts';

/** A finding becomes a topic of the jaaragenda: what residents were asked when topics were gathered (voorstel 2016, 2). */

/** Puts a topic of residents on the jaaragenda of a year, once. @throws FormProblem on `titel`; DomainError */
export type ZetOpJaaragenda = (
  actor: Actor,
  jaar: number,
  nonce: string,
  onderwerp: { readonly titel: string; readonly toelichting: string },
) => Promise<void>;

type About = {
  readonly rapport: Rapport;
  readonly bevinding: Bevinding;
  /** YYYY: this year and the next. */
  readonly jaren: readonly number[];
};

export const voorstelForm = formAbout<About>()({
  verb: 'rapporten.propose',
  opensIn: 'chat',
  keys: ['rapport', 'bevinding'],
  phrase: 'rapporten',
  eyebrow: 'Op de jaaragenda zetten',
  titel: ({ bevinding }) => bevinding.thema,
  intro: 'Deze bevinding wordt een voorlopig onderwerp, met als herkomst: inwoners.',
  lines: ({ bevinding }) => [bevinding.tekst],
  inputs: onderwerpInputs<About>(({ bevinding }) => bevinding.thema, 'Vul een onderwerp in.'),
  submit: 'Zet op de jaaragenda',
  others: ({ rapport, bevinding }) => [
    { title: 'Terug', verb: 'rapporten.bevinding', data: { rapport: rapport.id, bevinding: bevinding.id } },
  ],
});

export function createVoorstelRoutes({
  rapporten,
  zetOpJaaragenda,
  showBevinding,
  ids,
  clock,
}: {
  readonly rapporten: Rapporten;
  readonly zetOpJaaragenda: ZetOpJaaragenda;
  readonly showBevinding: (actor: Actor, current: CurrentRapport, id: string, notice: string) => CardMessage;
  readonly ids: Ids;
  readonly clock: Clock;
}): Routes {
  const { verbs } = formVerbs(ids, voorstelForm, {
    async load(actor, keys) {
      const { state: rapport, version } = await rapporten.get(actor, keys.rapport);
      const jaar = Number(localDate(clock.now()).slice(0, 4));
      const bevinding = getBevinding(rapport, keys.bevinding);
      return { about: { rapport, bevinding, jaren: [jaar, jaar + 1] }, version };
    },
    may: assertWritesRapport,
    async save({ actor, keys, context, about: { rapport, bevinding }, values: { titel, jaar } }) {
      const toelichting = `${rapportNaam(rapport)}. ${bevinding.tekst}`;
      await zetOpJaaragenda(actor, Number(jaar), context.nonce, { titel, toelichting });
      const notice = `Het staat nu als voorlopig onderwerp op de jaaragenda van ${jaar}.`;
      return showBevinding(actor, await rapporten.get(actor, rapport.id), keys.bevinding, notice);
    },
  });
  return { commands: [], verbs };
}
