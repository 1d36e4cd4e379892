import type { CardRenderer } from '../bot/card-renderer.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { Router } from '../bot/router.ts';
import type { PageAnswer } from '../http/werkbord.ts';
import { buttonRows } from '../shared/card-context.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { html, type Markup } from '../shared/html.ts';
import { MAX_ASKED } from '../shared/typed-text.ts';
import { GETYPT, isOpened } from './handelen.ts';
import { kaartHtml } from './kaart.ts';
import { htmlAnswer, pagina } from './layout.ts';
import type { Page, PageBody, PageTurn, Params } from './ports.ts';
import type { Bezoeker } from './toegang.ts';

export type KijkDependencies = {
  readonly pages: readonly Page[];
  readonly isLokaal: boolean;
  readonly router: Pick<Router, 'leadsTo'>;
  readonly renderer: CardRenderer;
  readonly eigenChat: EigenChat;
};

/** Where cards of the chat are shown and sent. */
export const KAART = 'kaart';
/** What says who looks, on this machine. */
export const WIE = 'wie';
/** What says that a form was opened on the page of an opdracht, to change this of it: who saves it is back there. */
export const TERUG = 'terug';

export type Iemand = Extract<Bezoeker, { readonly soort: 'iemand' }>;

/** What a page gets of who looks, and what stands around it. */
export function createKijk({ pages, isLokaal, renderer, router, eigenChat }: KijkDependencies) {
  return (here: string, params: Params, { actor, wie }: Iemand) => {
    const href: PageTurn['href'] = (pad, more = {}) => addressOf(pad, { ...more, [WIE]: wie });
    const terug = here === KAART ? (params[TERUG] ?? '') : '';
    const mee: Params = {
      ...(wie === '' ? {} : { [WIE]: wie }),
      ...(terug === '' ? {} : { [TERUG]: terug }),
    };
    const options = {
      naar: KAART,
      mee,
      pagina(verb: string, data: Readonly<Record<string, unknown>>): string | undefined {
        for (const { pad, vervangt } of pages) {
          const asked = vervangt?.(verb, data);
          if (asked) return href(pad, asked);
        }
        return isOpened(router, verb) ? href(KAART, { verb, data: JSON.stringify(data) }) : undefined;
      },
    };
    const kaart = (message: CardMessage): Markup => {
      const shown = [message, ...(message.followedBy ?? [])];
      return html`${shown.map((one) => kaartHtml(renderer.render(one), options))}`;
    };
    const turn: PageTurn = {
      actor,
      params,
      href,
      kaart,
      naar: ({ verb, data = {} }) => options.pagina(verb, data),
      vraagbalk: () => kaartHtml(VRAAGBALK, options, 'zoek'),
      knoppen: (buttons) =>
        kaartHtml(
          {
            body: [
              { type: 'ActionSet', actions: buttonRows(buttons).flatMap((row) => row.buttons.map(asAction)) },
            ],
          },
          options,
        ),
    };
    const frame = (body: PageBody, status: number, known: string): PageAnswer => {
      const menu = pages.flatMap(({ pad, menu: inMenu }) =>
        inMenu?.voor(actor) ? [{ naam: inMenu.naam, href: href(pad), isHier: pad === here }] : [],
      );
      const chat = eigenChat(body.vraag ?? '');
      const iemand = {
        naam: actor.naam,
        menu,
        chat:
          chat === undefined
            ? undefined
            : { tekst: body.vraag === undefined ? 'Open de chat' : 'Vraag in de chat', href: chat },
        wissel: isLokaal ? addressOf(here, params) : undefined,
      };
      return htmlAnswer(pagina({ isLokaal, ...body, iemand }), status, isLokaal, known);
    };
    return { turn, frame };
  };
}

/** What is typed here is read as in the chat; the answer is a page, or what may have been meant. */
const VRAAGBALK = {
  body: [
    {
      type: 'Input.Text',
      id: 'vraag',
      label: 'Zoek, of stel een vraag',
      placeholder: 'Bijvoorbeeld: wat is te laat?',
      maxLength: MAX_ASKED,
    },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.Execute', title: 'Zoek', verb: GETYPT, data: {}, style: 'positive' }],
    },
  ],
};

function asAction({ inputs, ...button }: ReturnType<typeof buttonRows>[number]['buttons'][number]) {
  return { type: 'Action.Execute', associatedInputs: inputs, ...button };
}

/** Relative, so that it holds wherever the werkbord stands. */
export function addressOf(pad: string, params: Params): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString();
  return query === '' ? pad : `${pad}?${query}`;
}

export function paramsOf(query: string): Params {
  return Object.fromEntries(new URLSearchParams(query));
}
