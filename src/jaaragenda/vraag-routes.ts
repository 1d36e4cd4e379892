import { type CardMessage, leadsTo, type Routes } from '../bot/ports.ts';
import { parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import { collegasFor, collegasIn } from '../forms/person-input.ts';
import { type Actor, assertCoordinator } from '../shared/actor.ts';
import type { Contact } from './jaaragenda.ts';
import { noneSchema, PHRASE, yearOf } from './jaaragenda-data.ts';
import { thanksCard } from './jaaragenda-posts.ts';
import { createShowJaaragenda, type JaaragendaRoutesDependencies } from './jaaragenda-routes.ts';
import { vraagOf } from './jaaragenda-rules.ts';
import { askedNotice } from './jaaragenda-words.ts';
import { askForm, vraagForm } from './jaargang-forms.ts';
import { gegevensOf } from './onderwerp-forms.ts';
import { namesTyped } from './onderwerp-names.ts';
import type { GemeenteContacten } from './uitvraag.ts';
import type { CurrentJaaragenda } from './year-changes.ts';

/** Asking municipalities for topics, and their answer. */
export function createVraagRoutes(dependencies: JaaragendaRoutesDependencies): Routes {
  const { jaaragendas, ids, omgeving } = dependencies;
  const show = createShowJaaragenda(dependencies);
  const thanks = (actor: Actor, { state }: CurrentJaaragenda): CardMessage =>
    thanksCard(state, vraagOf(actor, state));

  const ask = formVerbs(ids, askForm, {
    async load(actor, keys, typed) {
      const jaar = yearOf(keys);
      const others = (await omgeving.listCollegas()).filter(({ id }) => id !== actor.id);
      const { version } = await jaaragendas.find(jaar);
      const contacten = await omgeving.contacten();
      return { about: { jaar, contacten, ...collegasFor(others, typed, 'aan') }, version };
    },
    may: (actor) => assertCoordinator(actor, 'onderwerpen vragen'),
    async save({ actor, context, about: { jaar, contacten }, values }) {
      const { aan: picked, naam, namen, voor } = values;
      const collegas = await omgeving.listCollegas();
      const people = collegasIn(collegas, { ids: picked, naam }, 'aan');
      const aan: Contact[] = people.map((one) => withGemeenten({ id: one.id, naam: one.naam }, contacten));
      for (const typed of namesTyped(namen, collegas, 'namen')) {
        const known = (await omgeving.bevestigd(typed))?.collega;
        const contact = known
          ? withGemeenten({ id: known.persoonId, naam: known.naam }, contacten)
          : { naam: typed };
        if (!aan.some(({ id }) => id !== undefined && id === contact.id)) aan.push(contact);
      }
      await jaaragendas.ask(actor, jaar, context.nonce, { aan, voor });
      return show.list(actor, jaar, 1, { notice: askedNotice(aan), tone: 'good' });
    },
  });
  const answer = formVerbs(ids, vraagForm, {
    async load(actor, keys) {
      const jaar = yearOf(keys);
      const { state, version } = await jaaragendas.find(jaar);
      return { about: { jaar, vraag: vraagOf(actor, state), regio: await omgeving.regio() }, version };
    },
    async save({ actor, context, about: { jaar }, values }) {
      const gegevens = gegevensOf({ ...values, herkomst: 'gemeente' });
      return thanks(actor, await jaaragendas.answer(actor, jaar, context.nonce, gegevens));
    },
  });

  return {
    commands: [],
    verbs: {
      ...ask.verbs,
      ...answer.verbs,
      'jaaragenda.answerNone': leadsTo('change', async ({ actor, data }) => {
        const { jaar, nonce } = parseCardData(noneSchema, data, PHRASE);
        return thanks(actor, await jaaragendas.answer(actor, jaar, nonce, undefined));
      }),
    },
  };
}

/** With the gemeenten for which this one answers, as it is when asked. */
function withGemeenten(
  contact: { readonly id: string; readonly naam: string },
  contacten: readonly GemeenteContacten[],
): Contact {
  const gemeenten = contacten
    .filter((one) => one.contacten.some(({ id }) => id === contact.id))
    .map(({ gemeente }) => gemeente);
  return gemeenten.length === 0 ? contact : { ...contact, gemeenten };
}
