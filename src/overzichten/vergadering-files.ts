import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbHandler } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import type { Actor } from '../shared/actor.ts';
import { createBreather } from '../shared/breather.ts';
import type { Clock } from '../shared/clock.ts';
import { chatLink, type DocumentModel, type Zip } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { DomainError } from '../shared/errors.ts';
import { fileName } from '../shared/file-name.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import type { AgendaFacts } from './agenda-stukken.ts';
import { type LeesGeld, readFinancien } from './financien.ts';
import type { ReadOverzicht } from './vergadering-overzicht.ts';
import { assertMayReadOverzicht } from './vergadering-routes.ts';

/** What can be printed of a whole vergadering: its agenda, all its stukken in one file, and the section of the DO format of each opdracht. */

type Dependencies = {
  readonly vergaderingen: Pick<Vergaderingen, 'find' | 'routesOf'>;
  readonly readOverzicht: ReadOverzicht;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  readonly leesGeld: LeesGeld;
};

const schema = z.strictObject({ vergadering: z.string().max(200) });

/** Each kind of file by its verb: its name and what is in it. */
const FILES = {
  'overzichten.sectiesBestand': {
    soort: 'secties',
    title: 'Het Word-document staat klaar',
    text: 'Het onderdeel Inwonerparticipatie van elke opdracht in deze vergadering.',
    terug: 'overzichten.show',
  },
  'overzichten.agendaBestand': {
    soort: 'agenda',
    title: 'De agenda staat klaar',
    text: 'De agenda als Word-document: per punt het doel, wie het inbrengt, de stukken en wat inwoners zeiden.',
    terug: 'vergaderingen.show',
  },
  'overzichten.stukkenBestand': {
    soort: 'stukken',
    title: 'De stukken staan klaar',
    text: 'Een zip-bestand: de agenda, en elk stuk dat ik van een dossier kan maken. Bijlagen die je zelf noemde, zitten er niet in.',
    terug: 'vergaderingen.show',
  },
} as const;

export function vergaderingMakers(
  source: Dependencies & { readonly eigenChat: EigenChat },
  write: { readonly docx: WriteFile<DocumentModel>; readonly zip: WriteFile<Zip> },
): Makers<(typeof FILES)[keyof typeof FILES]['soort']> {
  const { readOverzicht, clock, regio, leesGeld, eigenChat, vergaderingen } = source;
  const factsOf = async (actor: Actor, id: string): Promise<AgendaFacts> => {
    const found = await readableBy(actor, vergaderingen, id);
    const overzicht = await readOverzicht(found, clock.now());
    const [routeOf, { overleggen, domein: domeinVan }, financienVan] = await Promise.all([
      vergaderingen.routesOf(overzicht.dossiers),
      regio(),
      readFinancien(overzicht.dossiers, leesGeld),
    ]);
    return { ...overzicht, routeOf, overleggen, domeinVan, financienVan, reader: actor, now: clock.now() };
  };
  const linkOf = async ({ vergadering }: AgendaFacts) => {
    const { overleggen } = await regio();
    return chatLink(eigenChat(`agenda ${overleggen.kort(vergadering.overlegId)}`));
  };
  return {
    async secties(actor, { vergadering = '' }) {
      const facts = await factsOf(actor, vergadering);
      const { sectiesDocument } = await import('./sectie.ts');
      const naam = named('Inwonerparticipatie', facts.vergadering, 'docx');
      return { naam, ...(await write.docx(sectiesDocument(facts, actor, facts.now))) };
    },
    async agenda(actor, { vergadering = '' }) {
      const facts = await factsOf(actor, vergadering);
      const { agendaDocument } = await import('./agenda-stukken.ts');
      const naam = named('Agenda', facts.vergadering, 'docx');
      return { naam, ...(await write.docx(agendaDocument(facts, await linkOf(facts)))) };
    },
    async stukken(actor, { vergadering = '' }) {
      const facts = await factsOf(actor, vergadering);
      const { agendaDocument, agendaPunten } = await import('./agenda-stukken.ts');
      const agenda = { nummer: '0', naam: 'Agenda', model: agendaDocument(facts, await linkOf(facts)) };
      const files: Zip['files'][number][] = [];
      const breathe = createBreather();
      for (const { nummer, naam, model } of [
        agenda,
        ...agendaPunten(facts).flatMap((punt) => punt.stukken),
      ]) {
        await breathe();
        if (model) files.push({ naam: fileName(`${nummer} ${naam}.docx`), ...(await write.docx(model)) });
      }
      return { naam: named('Stukken', facts.vergadering, 'zip'), ...(await write.zip({ files })) };
    },
  };
}

function named(wat: string, { overlegNaam, datum }: Vergadering, ext: string): string {
  return fileName(`${wat} ${overlegNaam} ${datum}.${ext}`);
}

async function readableBy(
  actor: Actor,
  vergaderingen: Pick<Vergaderingen, 'find'>,
  id: string,
): Promise<Vergadering> {
  assertMayReadOverzicht(actor);
  const found = await vergaderingen.find(id);
  if (!found) throw new DomainError('not-found', 'Deze vergadering ken ik niet.');
  return found;
}

/** A link to one of them. */
export function vergaderingFileCard(verb: keyof typeof FILES, vergadering: string, url: string): CardMessage {
  const { soort, title, text, terug } = FILES[verb];
  const data = { vergadering };
  const stukken = { title: 'Maak alle stukken', verb: 'overzichten.stukkenBestand', data };
  const buttons = [...(soort === 'agenda' ? [stukken] : []), { title: 'Terug', verb: terug, data }];
  return downloadCard({ title, text, url, buttons });
}

/** The buttons that make them. */
export function createVergaderingFileRoutes(
  { vergaderingen }: Pick<Dependencies, 'vergaderingen'>,
  downloads: Pick<Downloads, 'offer'>,
): Routes {
  const offer =
    (verb: keyof typeof FILES): VerbHandler =>
    ({ actor, data, place }) =>
      inPrivate(place, async () => {
        const { vergadering } = parseCardData(schema, data);
        await readableBy(actor, vergaderingen, vergadering);
        const { url } = await downloads.offer(actor, { soort: FILES[verb].soort, van: { vergadering } });
        return vergaderingFileCard(verb, vergadering, url);
      });
  return {
    commands: [],
    verbs: {
      'overzichten.sectiesBestand': offer('overzichten.sectiesBestand'),
      'overzichten.agendaBestand': offer('overzichten.agendaBestand'),
      'overzichten.stukkenBestand': offer('overzichten.stukkenBestand'),
    },
  };
}
