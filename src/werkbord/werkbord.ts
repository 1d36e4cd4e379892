import { errorCard, titleOf } from '../bot/bot-cards.ts';
import { LIMITS, type LimitRules } from '../bot/limits.ts';
import type { AnswerPage, PageAnswer, PageRequest } from '../http/werkbord.ts';
import type { BordPlek } from '../shared/bord.ts';
import { DomainError, type ErrorCode, isDomainError } from '../shared/errors.ts';
import { html, type Markup } from '../shared/html.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { withinOneLook } from '../shared/one-look.ts';
import { createBuckets } from '../shared/token-bucket.ts';
import { drukKnop, type HandelDependencies, keptOf, openKaart } from './handelen.ts';
import { kaartHtml } from './kaart.ts';
import {
  addressOf,
  createKijk,
  type Iemand,
  KAART,
  type KijkDependencies,
  paramsOf,
  TERUG,
  WIE,
} from './kijk.ts';
import { fileAnswer, htmlAnswer, pagina, redirectAnswer } from './layout.ts';
import type { PageBody, PageFile, Params } from './ports.ts';
import type { Bezoeker, Toegang } from './toegang.ts';

type Dependencies = Omit<KijkDependencies, 'isLokaal'> &
  HandelDependencies & {
    readonly toegang: Toegang;
    /** What goes along with the pages, by address: style and script. */
    readonly bestanden: ReadonlyMap<
      string,
      { readonly type: string; readonly lees: () => Promise<Uint8Array> }
    >;
    readonly limits?: LimitRules | undefined;
    /** Who has the page already asks what changed, in the place of everything that stands on it. */
    readonly freshen: () => Promise<void>;
    readonly logger: Logger;
    /** Milliseconds since any moment. */
    readonly now: () => number;
  };

/** Longer is no question that anybody asks. */
const MOST_QUERY = 8_000;
const TOO_OFTEN = 'Je vraagt nu te veel achter elkaar. Wacht een minuut en probeer het dan opnieuw.';
const BROKEN =
  'Er ging iets mis bij ons. Er is niets kwijt wat al bewaard was. Probeer het over een minuut opnieuw.';
const NOWHERE = 'Deze pagina ken ik niet. Misschien is de link oud. Kies hierboven een pagina.';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  'invalid-file': 400,
  'invalid-input': 400,
  'not-found': 404,
  'not-allowed': 403,
  'not-possible': 409,
  conflict: 409,
  'too-often': 429,
  'store-unavailable': 503,
  'teams-unavailable': 503,
};

/** The pages beside the chat: who looks, what that person may see, and what can be done there as in the chat (docs/adr/0112). */
export function createWerkbord(dependencies: Dependencies): AnswerPage {
  const { pages, toegang, bestanden, logger } = dependencies;
  const { isLokaal } = toegang;
  const buckets = createBuckets((dependencies.limits ?? LIMITS).person, dependencies.now);
  const kijk = createKijk({ ...dependencies, isLokaal });

  const forSomebody = async (
    request: PageRequest,
    params: Params,
    sent: URLSearchParams,
    bezoeker: Iemand,
  ) => {
    const { actor } = bezoeker;
    if (buckets.take(actor.id) !== 'within') throw new DomainError('too-often', TOO_OFTEN);
    if (request.query.length > MOST_QUERY)
      throw new DomainError(
        'invalid-input',
        'Dit adres is te lang. Kies hierboven een pagina en zoek opnieuw.',
      );
    const { turn, frame } = kijk(request.pad, params, bezoeker);
    if (request.pad === KAART) {
      const shown =
        request.method === 'POST'
          ? await drukKnop(dependencies, actor, sent)
          : await openKaart(dependencies, actor, params);
      const bord = request.method === 'POST' ? (terugOp(shown.dossier, params) ?? shown.bord) : shown.bord;
      if (bord && pages.some(({ pad }) => pad === bord.pad))
        return redirectAnswer(
          `${turn.href(bord.pad, bord.params)}${bord.deel === undefined ? '' : `#${bord.deel}`}`,
          isLokaal,
        );
      return frame({ titel: shown.summary, inhoud: turn.kaart(shown) }, 200, '');
    }
    const page = request.method === 'GET' ? pages.find(({ pad }) => pad === request.pad) : undefined;
    if (!page) throw new DomainError('not-found', NOWHERE);
    if (request.known !== '') await dependencies.freshen();
    const body = await page.show(turn);
    return isFile(body) ? fileAnswer(body, isLokaal) : frame(body, 200, request.known);
  };

  const answer = async (request: PageRequest): Promise<PageAnswer> => {
    const sent = new URLSearchParams(request.body);
    const { [WIE]: chosen = sent.get(WIE) ?? '', ...asked } = paramsOf(request.query);
    const terug = sent.get(TERUG);
    const params: Params = terug === null ? asked : { ...asked, [TERUG]: terug };
    const [first] = pages;
    if (request.pad === '' && first)
      return redirectAnswer(`${request.map}${addressOf(first.pad, { ...params, [WIE]: chosen })}`, isLokaal);
    const bezoeker = await toegang.read(request, chosen).catch((error: unknown) => troubled(error, logger));
    if (bezoeker.soort === 'geweigerd') {
      logger.info('page refused', { status: bezoeker.status, code: bezoeker.reden });
      // What was typed is given back, also while nobody can say who typed it.
      const kept =
        request.method === 'POST' ? keptOf(sent, bezoeker.tekst, bezoeker.status === 503) : undefined;
      const mee: Params = chosen === '' ? {} : { [WIE]: chosen };
      const inhoud = kept
        ? kaartHtml(dependencies.renderer.render(kept), { naar: KAART, mee, pagina: () => undefined })
        : html`<p>${bezoeker.tekst}</p>`;
      return outside(isLokaal, bezoeker.status, inhoud);
    }
    if (bezoeker.soort === 'onbekend') return welcome(toegang, request, params);
    try {
      return await forSomebody(request, params, sent, bezoeker);
    } catch (error) {
      return failed(
        error,
        kijk(request.pad, params, bezoeker),
        logger,
        request.method === 'POST' ? sent : undefined,
      );
    }
  };

  return async (request) => {
    const bestand = request.method === 'GET' ? bestanden.get(request.pad) : undefined;
    if (bestand) return fileAnswer({ type: bestand.type, bytes: await bestand.lees() }, isLokaal);
    // Who looks is read once: to know whether that person may come in, and for the page.
    return withinOneLook(() => answer(request));
  };
}

/** Back on the page of an opdracht, which says what was changed. @param dossier where the answer stands on the werkbord */
function terugOp(dossier: BordPlek | undefined, { [TERUG]: gewijzigd }: Params): BordPlek | undefined {
  if (dossier?.pad !== 'dossier' || gewijzigd === undefined) return undefined;
  return { pad: dossier.pad, params: { ...dossier.params, gewijzigd } };
}

/** A page that says what is so and what to do; what was typed stands on it. */
function failed(
  error: unknown,
  { turn, frame }: ReturnType<ReturnType<typeof createKijk>>,
  logger: Logger,
  sent: URLSearchParams | undefined,
): PageAnswer {
  const expected = isDomainError(error);
  if (expected) logger.info('page refused', { code: error.code, reason: error.reason });
  else logger.error('page failed', describeError(error));
  const text = expected ? error.message : BROKEN;
  const retry = !expected || error.code.endsWith('-unavailable') || error.code === 'too-often';
  const kept = sent && keptOf(sent, text, retry, error);
  const status = expected ? STATUS[error.code] : 500;
  return frame({ titel: titleOf(error), inhoud: turn.kaart(kept ?? errorCard(text, error)) }, status, '');
}

/** Nobody came in yet: in Teams the page asks Teams who it is, on this machine one chooses. */
async function welcome(toegang: Toegang, request: PageRequest, params: Params): Promise<PageAnswer> {
  const { isLokaal } = toegang;
  if (!isLokaal) {
    const status = request.method === 'GET' ? 200 : 401;
    const inhoud = html`<p id="wacht">Het werkbord wordt geladen.</p>
<noscript><p>Het werkbord heeft JavaScript nodig om te zien wie je bent. Zet JavaScript aan, of stel je vraag in de chat met de bot.</p></noscript>`;
    return htmlAnswer(pagina({ isLokaal, titel: 'Werkbord', inhoud, isLeeg: true }), status, isLokaal);
  }
  const mensen = await toegang.mensen();
  const pad = request.method === 'GET' ? request.pad : 'overzicht';
  const inhoud = html`<p>Dit werkbord draait op deze machine, met voorbeeldgegevens of gegevens van een proef. Kies wie je bent.</p>
<ul class="mensen">${mensen.map(({ naam, rol, wie }) => html`<li><a href="${addressOf(pad, { ...params, [WIE]: wie })}">${naam}</a>${rol === '' ? [] : html` <span class="zacht">${rol}</span>`}</li>`)}</ul>
${mensen.length === 0 ? html`<p>Ik ken hier nog niemand. Open eerst de chat met de bot.</p>` : []}`;
  return htmlAnswer(pagina({ isLokaal, titel: 'Wie ben je?', inhoud }), 200, isLokaal);
}

function troubled(error: unknown, logger: Logger): Extract<Bezoeker, { readonly soort: 'geweigerd' }> {
  if (!isDomainError(error)) logger.error('page failed', describeError(error));
  const tekst = isDomainError(error) ? error.message : BROKEN;
  return { soort: 'geweigerd', status: 503, reden: isDomainError(error) ? error.code : 'unknown', tekst };
}

function outside(isLokaal: boolean, status: number, inhoud: Markup): PageAnswer {
  return htmlAnswer(pagina({ isLokaal, titel: 'Dat lukt nu niet', inhoud }), status, isLokaal);
}

function isFile(body: PageBody | PageFile): body is PageFile {
  return 'bytes' in body;
}
