import * as z from 'zod/v4';
import { inPrivate, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { dayWords } from '../shared/history-words.ts';
import type { Ids } from '../shared/ids.ts';
import { cutText } from '../shared/markdown.ts';
import { counted, sentence } from '../shared/words.ts';
import type { Verklaring } from './verklaring.ts';
import { assertMagVernietigen, type Kandidaat, type Vernietigen } from './vernietigen.ts';
import { PHRASE, vernietigForm } from './vernietigen-forms.ts';

const listSchema = z.strictObject({ page: pageSchema });
const VERKLARINGEN = { title: 'Bekijk de verklaringen', verb: 'archief.verklaringen' };
const MAX_TITLE = 120;
const MAX_GROND = 200;

/** `te vernietigen` and `vernietigd`: what was kept long enough, destroying it, and the record that stays. */
export function createVernietigenRoutes(vernietigen: Vernietigen, ids: Ids): Routes {
  const form = formVerbs(ids, vernietigForm, {
    async load(actor) {
      return { about: { kandidaten: await vernietigen.kandidaten(actor) }, version: 0 };
    },
    may: assertMagVernietigen,
    save: async ({ actor, values: { welke, grond } }) =>
      vernietigdCard(await vernietigen.vernietig(actor, welke, grond)),
  });
  const open = async (actor: Actor): Promise<CardMessage> =>
    (await vernietigen.kandidaten(actor)).length === 0 ? geenKandidatenCard() : form.open(actor, {});
  const list = async (actor: Actor, page: number): Promise<CardMessage> =>
    verklaringenCard(await vernietigen.verklaringen(actor), page);

  return {
    commands: [
      { phrases: [PHRASE], handle: ({ actor, place }) => inPrivate(place, () => open(actor)) },
      {
        phrases: ['vernietigd', 'verklaringen van vernietiging'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor, 1)),
      },
    ],
    verbs: {
      ...form.verbs,
      'archief.verklaringen': ({ actor, place, data }) =>
        inPrivate(place, () => list(actor, parseCardData(listSchema, data, PHRASE).page)),
    },
  };
}

/** There is nothing that was kept long enough. */
export function geenKandidatenCard(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Er is nu geen dossier dat mag worden vernietigd',
    text: 'Een dossier mag weg als het klaar is en de bewaartermijn voorbij is. De termijnen staan bij ‘instellingen’. Zolang een termijn niet is bepaald, blijft alles van die soort. Een vergadering blijft zolang er een opdracht is die er is behandeld, een adviesraad zolang een opdracht waarvoor advies is gevraagd nog loopt.',
    buttons: [VERKLARINGEN],
  });
}

/** @param gedaan what was destroyed; none: it may not be any more */
export function vernietigdCard({
  gedaan,
  isKlaar,
}: {
  readonly gedaan: readonly Kandidaat[];
  readonly isKlaar: boolean;
}): CardMessage {
  return meldingCard({
    tone: gedaan.length === 0 ? 'let-op' : 'goed',
    title:
      gedaan.length === 0
        ? 'Er is niets vernietigd'
        : gedaan.length === 1
          ? '1 dossier is vernietigd'
          : `${gedaan.length} dossiers zijn vernietigd`,
    text:
      gedaan.length === 0
        ? 'Deze dossiers mogen niet meer worden vernietigd, of ze waren al weg.'
        : [
            ...(isKlaar ? [] : ['Ik ben er nog mee bezig. Ook na een herstart ga ik door.']),
            ...gedaan.map(({ titel }) => cutText(titel, MAX_TITLE)),
          ].join('\n'),
    buttons: [VERKLARINGEN],
  });
}

/** Everything that was destroyed, the newest first. */
export function verklaringenCard(all: readonly Verklaring[], page: number): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Verklaringen van vernietiging',
    text:
      all.length === 0
        ? 'Er is nog niets vernietigd.'
        : [
            countWords(all.length, page, 'verklaring', 'verklaringen'),
            ...pageOf(all, page).map(verklaringWords),
          ].join('\n'),
    buttons: pageButtons(all.length, page, VERKLARINGEN.verb),
  });
}

function verklaringWords(verklaring: Verklaring): string {
  const { soort, dossierId, titel, kenmerk, van, tot, bewaard, regels, door, op, grond, isKlaar } =
    verklaring;
  const naam = [cutText(titel, MAX_TITLE), ...(kenmerk === undefined ? [] : [kenmerk])].join(', ');
  const looptijd = `${formatShortDutchDate(van)} tot en met ${formatShortDutchDate(tot)}`;
  const klaar = isKlaar ? '' : ' Dit is nog niet helemaal klaar; ik ga er na een herstart mee door.';
  return `${naam} (${soort} ${dossierId}): ${looptijd}, ${counted(regels, 'regel', 'regels')}, ${bewaard} jaar bewaard. Vernietigd op ${dayWords(op)} door ${door}. Grond: ${sentence(cutText(grond, MAX_GROND))}${klaar}`;
}
