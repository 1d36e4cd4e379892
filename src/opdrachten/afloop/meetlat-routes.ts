import * as z from 'zod/v4';
import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../../bot/ports.ts';
import { cardStampFields, parseCardData } from '../card-data.ts';
import type { CurrentDossier } from '../opdrachten.ts';
import { type AfloopDependencies, submitted } from './afloop-routes.ts';
import { SCORES, type Stelling } from './meetlat.ts';
import { meetlatCard } from './meetlat-cards.ts';
import { assertMayMeasure, type Gemeten, MEETLAT_PAGES } from './meetlat-rules.ts';

const openSchema = z.strictObject({ opdracht: z.string().min(1).max(100) });
const frameFields = { ...cardStampFields, page: z.coerce.number().int().min(1).max(MEETLAT_PAGES.length) };
const inputSchema = z.string().optional();

/** The meetlat at the end, in two pages that are saved one by one. */
export function createMeetlatRoutes({ opdrachten, afhandeling, ids }: AfloopDependencies): Routes {
  const form = (
    { state, version }: CurrentDossier,
    page: number,
    more: {
      typed?: Record<string, string>;
      problems?: Readonly<Record<string, string>>;
      notice?: string;
    } = {},
  ): CardMessage => meetlatCard({ dossier: state, page, context: { version, nonce: ids.next() }, ...more });

  const save = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const page = Number(data.page);
    const asked = MEETLAT_PAGES[page - 1] ?? [];
    const schema = z.strictObject({
      ...frameFields,
      ...Object.fromEntries(
        asked.flatMap((id) => [`score-${id}`, `notitie-${id}`]).map((id) => [id, inputSchema]),
      ),
    });
    const { opdracht, nonce, version: _version, page: _page, ...sent } = parseCardData(schema, data);
    const typed = Object.fromEntries(Object.entries(sent).map(([id, value]) => [id, String(value ?? '')]));
    const result = await submitted(
      () => afhandeling.measure(actor, opdracht, nonce, page, readMetingen(asked, typed)),
      async (more) => form(await opdrachten.get(opdracht), page, { typed, ...more }),
    );
    if (!('state' in result)) return result;
    return page < MEETLAT_PAGES.length ? form(result, page + 1) : doneCard(result);
  };

  return {
    commands: [],
    verbs: {
      async 'opdrachten.openMeetlat'({ actor, data }) {
        const current = await opdrachten.get(parseCardData(openSchema, data).opdracht);
        assertMayMeasure(actor, current.state);
        return form(current, 1);
      },
      'opdrachten.saveMeetlat': save,
    },
  };
}

function readMetingen(
  asked: readonly Stelling[],
  typed: Readonly<Record<string, string>>,
): Readonly<Partial<Record<Stelling, Gemeten>>> {
  return Object.fromEntries(
    asked.map((id) => {
      const score = SCORES.find((known) => known === typed[`score-${id}`]) ?? '';
      return [id, { score, notitie: (typed[`notitie-${id}`] ?? '').trim() }];
    }),
  );
}

function doneCard({ state }: CurrentDossier): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: 'De opdracht is afgerond',
    about: state.titel,
    text: `Dank je wel. Wat beter kan, komt als tip terug bij een volgend plan.`,
    buttons: [{ title: 'Naar de tijdlijn', verb: 'opdrachten.tijdlijn', data: { opdracht: state.id } }],
  });
}
