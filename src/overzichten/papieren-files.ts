import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { Jaaragenda } from '../jaaragenda/jaaragenda.ts';
import { assertMayReadPlan } from '../opdrachten/ground/access-rules.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { TerugkoppelTekst } from '../opdrachten/ground/terugkoppeling.ts';
import { assertAnswerer } from '../opdrachten/terugkoppeling/terugkoppeling-rules.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { chatLink, type DocumentModel } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { DomainError } from '../shared/errors.ts';
import { fileName } from '../shared/file-name.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { briefDocument, briefPlat, briefTekst } from './brief.ts';
import { evaluatieDocument } from './evaluatie.ts';
import { jaaragendaDocument } from './jaaragenda-stuk.ts';
import { briefKlaarCard, jaaragendaKlaarCard } from './papieren-cards.ts';

/** Papers behind one button: the jaaragenda for the PFHO, the letter to residents, the evaluation. */

type Source = {
  readonly opdrachten: {
    get(id: string): Promise<{ readonly state: Dossier }>;
    list(): Promise<readonly { readonly id: string; readonly state: Dossier }[]>;
  };
  readonly jaaragendas: { read(actor: Actor, jaar: number): Promise<{ readonly state: Jaaragenda }> };
  readonly regio: LeesRegio;
  readonly clock: Clock;
};
type Reading = Pick<Source, 'opdrachten' | 'jaaragendas'>;

/** @throws DomainError when this person may not write it, or there is no text */
async function readBrief(
  { opdrachten }: Reading,
  actor: Actor,
  opdracht: string,
): Promise<{ readonly dossier: Dossier; readonly tekst: TerugkoppelTekst }> {
  const { state: dossier } = await opdrachten.get(opdracht);
  assertAnswerer(actor, dossier);
  const tekst = briefTekst(dossier);
  if (!tekst)
    throw new DomainError(
      'not-possible',
      'Er is nog geen tekst voor inwoners. Schrijf die eerst, na het besluit.',
    );
  return { dossier, tekst };
}

/** @throws DomainError when this person may not read it, or the meetlat is not filled in */
async function readEvaluatie({ opdrachten }: Reading, actor: Actor, opdracht: string): Promise<Dossier> {
  const { state } = await opdrachten.get(opdracht);
  assertMayReadPlan(actor, state);
  if (!state.meetlat?.afgerond)
    throw new DomainError('not-possible', 'De meetlat is nog niet ingevuld. Dat komt na de terugkoppeling.');
  return state;
}

/** @throws DomainError when this person may not read it, or there is nothing on it */
async function readJaaragenda({ jaaragendas }: Reading, actor: Actor, jaar: string) {
  const { state } = await jaaragendas.read(actor, Number(jaar));
  if (state.onderwerpen.length === 0)
    throw new DomainError('not-possible', `Er staan nog geen onderwerpen op de jaaragenda van ${jaar}.`);
  return state;
}

export function papierMakers(
  source: Source & { readonly eigenChat: EigenChat; readonly datesOfAll: DatesOfAll },
  writeDocx: WriteFile<DocumentModel>,
): Makers<'jaaragenda' | 'brief.docx' | 'brief.txt' | 'evaluatie'> {
  const { opdrachten, datesOfAll, regio, clock, eigenChat } = source;
  const brief = async (actor: Actor, opdracht: string) => ({
    ...(await readBrief(source, actor, opdracht)),
    regio: (await regio()).gegevens.naam,
    datum: localDate(clock.now()),
  });
  return {
    async jaaragenda(actor, { jaar = '' }) {
      const agenda = await readJaaragenda(source, actor, jaar);
      const all = (await opdrachten.list()).map(({ state }) => state);
      const datesOf = await datesOfAll(all);
      const dossiers = new Map(all.map((dossier) => [dossier.id, { dossier, dates: datesOf(dossier) }]));
      const aan = (await regio()).overleggen.first('PFHO').naam;
      const model = jaaragendaDocument({
        agenda,
        dossiers,
        aan,
        van: actor.naam,
        datum: localDate(clock.now()),
      });
      return { naam: fileName(`Jaaragenda ${jaar}.docx`), ...(await writeDocx(model)) };
    },
    async 'brief.docx'(actor, { opdracht = '' }) {
      const read = await brief(actor, opdracht);
      const naam = fileName(`Brief ${read.dossier.titel.slice(0, 60)}.docx`);
      return { naam, ...(await writeDocx(briefDocument(read))) };
    },
    async 'brief.txt'(actor, { opdracht = '' }) {
      const read = await brief(actor, opdracht);
      return {
        naam: fileName(`Brief ${read.dossier.titel.slice(0, 60)}.txt`),
        type: 'text/plain; charset=utf-8',
        // Notepad takes a file without this mark for another alphabet.
        bytes: new TextEncoder().encode(`\uFEFF${briefPlat(read)}`),
      };
    },
    async evaluatie(actor, { opdracht = '' }) {
      const dossier = await readEvaluatie(source, actor, opdracht);
      const model = evaluatieDocument(dossier, chatLink(eigenChat(`status ${dossier.titel}`)));
      return { naam: fileName(`Evaluatie ${dossier.titel.slice(0, 60)}.docx`), ...(await writeDocx(model)) };
    },
  };
}

const opdrachtSchema = z.strictObject({ opdracht: z.string().max(200) });
const briefSchema = opdrachtSchema.extend({ vorm: z.enum(['docx', 'txt']) });
const jaarSchema = z.strictObject({ jaar: z.coerce.number().int().min(2000).max(2099) });

/** The links to these papers. */
export function createPapierRoutes(source: Reading, downloads: Pick<Downloads, 'offer'>): Routes {
  return {
    commands: [],
    verbs: {
      'overzichten.jaaragendaBestand': ({ actor, data, place }) =>
        inPrivate(place, async (): Promise<CardMessage> => {
          const { jaar } = parseCardData(jaarSchema, data);
          const { stukken } = await readJaaragenda(source, actor, String(jaar));
          const { url } = await downloads.offer(actor, { soort: 'jaaragenda', van: { jaar: String(jaar) } });
          return jaaragendaKlaarCard({
            jaar: String(jaar),
            url,
            invoer: stukken?.jaaragenda,
            mayFill: hasRol(actor, 'coördinator'),
          });
        }),
      'overzichten.brief': ({ actor, data, place }) =>
        inPrivate(place, async (): Promise<CardMessage> => {
          const { opdracht, vorm } = parseCardData(briefSchema, data);
          const { dossier } = await readBrief(source, actor, opdracht);
          const { url } = await downloads.offer(actor, { soort: `brief.${vorm}`, van: { opdracht } });
          return briefKlaarCard({ dossier, vorm, url });
        }),
      'overzichten.evaluatieBestand': ({ actor, data, place }) =>
        inPrivate(place, async (): Promise<CardMessage> => {
          const { opdracht } = parseCardData(opdrachtSchema, data);
          const { titel } = await readEvaluatie(source, actor, opdracht);
          const { url } = await downloads.offer(actor, { soort: 'evaluatie', van: { opdracht } });
          return downloadCard({
            title: 'Het Word-document staat klaar',
            text: `${titel}\nDe evaluatie met de meetlat.`,
            url,
            buttons: [{ title: 'Terug', verb: 'opdrachten.tijdlijn', data: { opdracht } }],
          });
        }),
    },
  };
}
