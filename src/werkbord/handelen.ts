import * as z from 'zod/v4';
import { typedTextCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { Router } from '../bot/router.ts';
import { tooLong } from '../bot/typed-input.ts';
import type { Actor } from '../shared/actor.ts';
import type { BordPlek } from '../shared/bord.ts';
import type { ReadColleagues } from '../shared/colleague-names.ts';
import { DomainError } from '../shared/errors.ts';
import { type Gedaan, readGedaan, readKnop } from './doe.ts';
import type { Params } from './ports.ts';

/** What can be done on a page is what the chat does: the same verb, with the same rights and refusals (docs/adr/0113). */

export type HandelDependencies = {
  readonly router: Pick<Router, 'verb' | 'leadsTo' | 'command'>;
  readonly readColleagues: ReadColleagues;
};

const ONLY_BY_BUTTON = 'Dit kan alleen met een knop. Kies de knop op de pagina zelf.';

/** Only what opens a form can stand behind an address: nothing happens by it. */
export function isOpened({ leadsTo }: Pick<Router, 'leadsTo'>, verb: string): boolean {
  const leads = leadsTo(verb);
  return leads === 'chat' || leads === 'dialog' || LOOKS.includes(verb);
}
/** What only shows something, so that a link may open it. */
const LOOKS: readonly string[] = [
  'opdrachten.show',
  'vergaderingen.show',
  'opdrachten.mine',
  'overzichten.opdrachtKort',
  'gemeenten.show',
  'herinneringen.list',
];

/** A card, with the page of the opdracht that it shows. */
type Getoond = CardMessage & { readonly dossier?: BordPlek };

export async function openKaart(
  dependencies: HandelDependencies,
  actor: Actor,
  { verb = '', data = '' }: Params,
): Promise<Getoond> {
  const asked = readKnop(verb, data);
  if (!isOpened(dependencies.router, asked.verb)) throw new DomainError('not-possible', ONLY_BY_BUTTON);
  const { bord: _elsewhere, ...card } = await handle(dependencies, actor, asked);
  return card;
}

export async function drukKnop(
  dependencies: HandelDependencies,
  actor: Actor,
  sent: URLSearchParams,
): Promise<Getoond> {
  const gedaan = readGedaan(sent);
  const { bord, ...card } = await handle(dependencies, actor, gedaan);
  const { verb, data } = gedaan;
  // The answer to a question is a page; what something else answers is its card, also where a page has the same.
  if (!bord || !(verb === GETYPT || verb.startsWith('statusvragen.')))
    return { ...card, ...(bord ? { dossier: bord } : {}) };
  const zin = getyptSchema.safeParse(data).data?.vraag.trim() ?? '';
  const isQuery = verb === GETYPT && bord.params.q !== undefined;
  return { ...card, bord: isQuery ? { ...bord, params: { ...bord.params, zin } } : bord };
}

/** What the line above a page sends: no button of a card, but what somebody typed. */
export const GETYPT = 'werkbord.getypt';
const getyptSchema = z.strictObject({ vraag: z.string() });

/** As the chat does it: the same handler, with the same rights and refusals. */
async function handle(
  { router, readColleagues }: HandelDependencies,
  actor: Actor,
  { verb, data }: Gedaan,
): Promise<CardMessage> {
  const problem = tooLong(Object.values(data));
  if (problem !== undefined) throw new DomainError('invalid-input', problem);
  const place = { kind: 'personal' } as const;
  const getypt = verb === GETYPT ? getyptSchema.safeParse(data).data : undefined;
  if (getypt) return router.command({ actor, place, text: getypt.vraag.trim(), rest: getypt.vraag.trim() });
  const handler = router.verb(verb);
  if (!handler) throw new DomainError('not-found', 'Deze knop ken ik niet meer. Open de pagina opnieuw.');
  return handler({ actor, place, readColleagues, data });
}

/** What was typed, on a card with what is wrong; undefined: nothing was. */
export function keptOf(
  sent: URLSearchParams,
  text: string,
  retry: boolean,
  error?: unknown,
): CardMessage | undefined {
  try {
    return typedTextCard(text, readGedaan(sent), retry, error);
  } catch {
    return undefined;
  }
}
