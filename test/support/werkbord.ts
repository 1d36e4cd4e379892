import { parse } from 'node-html-parser';
import type { Person } from './people.ts';
import type { TestBot } from './test-bot.ts';

/** A page of the werkbord as its reader gets it. */
export type Page = {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What stands in it, with spaces between. */
  readonly text: string;
  readonly titel: string;
  /** The links, by what they say. */
  readonly links: ReadonlyMap<string, string>;
};

/** The werkbord of one person, on this machine or with a token; the addresses are those behind '/werkbord/'. */
export type Werkbord = {
  get(pad: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends the form of a card, with what was filled in. @param knop what the button says */
  press(page: Page, knop: string, inputs?: Readonly<Record<string, string>>): Promise<Page>;
  post(pad: string, body: string): Promise<Page>;
};

export async function readPage(response: Response): Promise<Page> {
  const html = await response.text();
  const root = parse(html);
  const links = root.querySelectorAll('a[href]').map((link): [string, string] => {
    return [link.structuredText.replace(/\s+/g, ' ').trim(), link.getAttribute('href') ?? ''];
  });
  const { status, headers } = response;
  return {
    status,
    headers,
    html,
    text: root.structuredText.replace(/\s+/g, ' '),
    titel: root.querySelector('h1')?.text ?? '',
    links: new Map(links),
  };
}

type As = { readonly bot: TestBot; readonly token?: () => string; readonly wie?: string };

export function werkbordWith({ bot, token, wie = '' }: As): Werkbord {
  const own = (): Record<string, string> => (token ? { authorization: `Bearer ${token()}` } : {});
  const at = (pad: string): string => {
    const url = new URL(pad, `${bot.url}/werkbord/`);
    if (wie !== '' && !url.searchParams.has('wie')) url.searchParams.set('wie', wie);
    return url.href;
  };
  const post: Werkbord['post'] = async (pad, body) =>
    readPage(
      await fetch(at(pad), {
        method: 'POST',
        body,
        headers: { ...own(), 'content-type': 'application/x-www-form-urlencoded' },
      }),
    );
  return {
    get: async (pad, headers = {}) => readPage(await fetch(at(pad), { headers: { ...own(), ...headers } })),
    post,
    async press(page, knop, inputs = {}) {
      const root = parse(page.html);
      const form = root.querySelectorAll('form').find((one) => buttonOf(one, knop) !== undefined);
      const button = form && buttonOf(form, knop);
      if (!form || !button) throw new Error(`no button ‘${knop}’ on: ${page.text}`);
      const body = new URLSearchParams();
      for (const input of form.querySelectorAll('input, textarea, select')) {
        const name = input.getAttribute('name') ?? '';
        const type = input.getAttribute('type') ?? '';
        if (name in inputs || name.replace(/^i\./, '') in inputs) continue;
        if (['checkbox', 'radio'].includes(type) && !input.hasAttribute('checked')) continue;
        const chosen = input.querySelector('option[selected]')?.getAttribute('value') ?? '';
        const value =
          input.tagName === 'TEXTAREA'
            ? input.text.replace(/^\n/, '')
            : input.tagName === 'SELECT'
              ? chosen
              : (input.getAttribute('value') ?? '');
        body.append(name, value);
      }
      for (const [id, value] of Object.entries(inputs)) body.append(`i.${id}`, value);
      body.append('doe', button);
      return post(form.getAttribute('action') ?? '', body.toString());
    },
  };
}

function buttonOf(form: ReturnType<typeof parse>, knop: string): string | undefined {
  return form
    .querySelectorAll('button')
    .find((one) => one.structuredText.replace(/\s+/g, ' ').trim() === knop && !one.hasAttribute('hidden'))
    ?.getAttribute('value');
}

/** As somebody who was chosen on the page that asks who you are. */
export async function lokaalWerkbord(bot: TestBot, { naam }: Person): Promise<Werkbord> {
  const page = await werkbordWith({ bot }).get('overzicht');
  const href = page.links.get(naam);
  if (href === undefined) throw new Error(`${naam} cannot be chosen: ${page.text}`);
  return werkbordWith({ bot, wie: new URL(href, bot.url).searchParams.get('wie') ?? '' });
}
