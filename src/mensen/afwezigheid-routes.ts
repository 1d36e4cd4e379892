import * as z from 'zod/v4';
import { inPrivate, onlyInPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegasFor, collegasIn } from '../forms/person-input.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import { type Collega, peopleNamed } from '../shared/people-choices.ts';
import { afwezigheidCard } from './afwezigheid-cards.ts';
import { afwezigForm, PHRASE, VERVANGER } from './afwezigheid-forms.ts';
import { overlapping } from './afwezigheid-rules.ts';
import type { Mensen } from './mensen.ts';
import type { Afwezigheid, Persoon } from './persoon.ts';

type Dependencies = {
  readonly mensen: Mensen;
  /** Everybody who can be chosen. */
  readonly listCollegas: () => Promise<readonly Collega[]>;
  readonly clock: Clock;
  readonly ids: Ids;
};

const periodSchema = z.strictObject({ van: z.iso.date(), tot: z.iso.date() });

/** Telling that you are away, and who stands in. */
export function createAfwezigheidRoutes({ mensen, listCollegas, clock, ids }: Dependencies): Routes {
  const today = (): string => localDate(clock.now());

  const show = async (
    persoon: Persoon | undefined,
    notice?: string,
    replaced: readonly Afwezigheid[] = [],
  ): Promise<CardMessage> => {
    const afwezigheden = [];
    for (const afwezigheid of persoon?.afwezig ?? []) {
      if (afwezigheid.tot < today()) continue;
      const vervanger =
        afwezigheid.vervangerId === undefined ? undefined : await mensen.findPersoon(afwezigheid.vervangerId);
      afwezigheden.push({ ...afwezigheid, vervangerNaam: vervanger?.naam });
    }
    return afwezigheidCard(
      afwezigheden.toSorted((a, b) => a.van.localeCompare(b.van)),
      notice,
      replaced,
    );
  };

  const report = async (
    actor: Actor,
    period: { van: string; tot: string },
    vervangerId: string | undefined,
  ): Promise<CardMessage> => {
    const afwezigheid = { ...period, vervangerId };
    const before = (await mensen.findPersoon(actor.id))?.afwezig ?? [];
    const after = await mensen.reportAfwezigheid(actor, afwezigheid);
    const left = after.afwezig ?? [];
    const replaced = overlapping(before, period).filter(
      (one) => !left.some((other) => isSamePeriod(one, other)),
    );
    return show(after, 'Ik heb opgeschreven dat je er dan niet bent', replaced);
  };

  const own = (actor: Actor): Promise<CardMessage> =>
    mensen.findPersoon(actor.id).then((persoon) => show(persoon));

  const form = formVerbs(ids, afwezigForm, {
    async load(actor, _keys, carried) {
      const others = (await listCollegas()).filter(({ id }) => id !== actor.id);
      const { naam = '' } = carried;
      const isKnown = naam === '' || peopleNamed(others, naam).length > 0;
      return {
        about: { ...collegasFor(others, carried, VERVANGER), onbekend: isKnown ? '' : naam },
        version: 0,
      };
    },
    async save({ actor, about: { everybody = [] }, values: { van, tot, vervanger, naam } }) {
      const asked = { ids: vervanger === undefined ? [] : [vervanger], naam };
      const [gekozen] = collegasIn(everybody, asked, VERVANGER);
      return report(actor, { van, tot }, gekozen?.id);
    },
  });

  return {
    commands: [
      {
        // With days behind it it opens the form, filled in.
        phrases: [PHRASE, 'ik ben afwezig', 'afwezigheid'],
        handle: ({ actor, place }) => inPrivate(place, () => own(actor)),
      },
    ],
    verbs: {
      ...onlyInPrivate(form.verbs),
      'mensen.absence': ({ actor }) => own(actor),
      async 'mensen.withdrawAbsence'({ actor, data }) {
        const left = await mensen.withdrawAfwezigheid(actor, parseCardData(periodSchema, data, PHRASE));
        return show(left, 'Ik heb je afwezigheid ingetrokken');
      },
    },
  };
}

function isSamePeriod(a: Afwezigheid, b: Afwezigheid): boolean {
  return a.van === b.van && a.tot === b.tot;
}
