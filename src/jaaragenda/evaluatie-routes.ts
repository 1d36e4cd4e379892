import type { Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../shared/actor.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { evaluatiesCard } from './evaluatie-cards.ts';
import { evaluatieForm } from './evaluatie-forms.ts';
import { assertIsOpen, voorstelOf } from './evaluatie-rules.ts';
import { listSchema, PHRASE, yearOf } from './jaaragenda-data.ts';
import type { JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';

/** Looking back on what was decided: what is proposed, and the answer of the coördinator. */
export function createEvaluatieRoutes({ jaaragendas, ids }: JaaragendaRoutesDependencies): Routes {
  const show = async (actor: Actor, jaar: number, page = 1, notice?: string) => {
    assertCoordinator(actor, 'kiezen waarop we terugkijken');
    const [{ state }, voorstellen] = [await jaaragendas.find(jaar), await jaaragendas.voorstellen(jaar)];
    return evaluatiesCard({
      jaar,
      open: voorstellen.filter(({ open }) => open),
      beantwoord: state.evaluaties ?? [],
      page,
      ...(notice === undefined ? {} : { notice }),
    });
  };
  const choose = formVerbs(ids, evaluatieForm, {
    async load(_actor, keys) {
      const jaar = yearOf(keys);
      const { version } = await jaaragendas.find(jaar);
      const besloten = voorstelOf(await jaaragendas.voorstellen(jaar), keys.opdracht);
      return { about: { jaar, besloten }, version };
    },
    may: (actor) => assertCoordinator(actor, 'kiezen waarop we terugkijken'),
    canOpen: ({ besloten }) => assertIsOpen(besloten),
    async save({ actor, context: { nonce }, about: { jaar, besloten }, next, values: { reden } }) {
      if (next === 'nee') {
        await jaaragendas.slaOver(actor, jaar, nonce, besloten, reden);
        return show(actor, jaar, 1, `Bewaard: op ‘${besloten.titel}’ kijken we nu niet terug.`);
      }
      if (reden !== '')
        throw new FormProblem({
          reden: 'Je schreef waarom het niet hoeft. Haal dit weg, of kies ‘Sla over’.',
        });
      await jaaragendas.evalueer(actor, jaar, nonce, besloten);
      return show(
        actor,
        jaar,
        1,
        `‘${besloten.titel}’ staat op de jaaragenda van ${jaar}, om op terug te kijken.`,
      );
    },
  });
  return {
    commands: [],
    verbs: {
      ...choose.verbs,
      'jaaragenda.evaluaties'({ actor, data }) {
        const { jaar, page } = parseCardData(listSchema, data, PHRASE);
        return show(actor, jaar, page);
      },
    },
  };
}
