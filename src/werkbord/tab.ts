import type { Kanaal } from '../mensen/kanaal.ts';
import { assertMayBind, kanaalIdOf } from '../mensen/kanalen.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { html, type Markup } from '../shared/html.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { VergaderingStreams } from '../vergaderingen/vergadering-events.ts';
import type { Page } from './ports.ts';
import { VERGADERING } from './vergadering.ts';

type Dependencies = {
  readonly streams: { readonly vergaderingen: Pick<VergaderingStreams, 'list'> };
  readonly mensen: { readonly findKanaal: (id: string) => Promise<Kanaal | undefined> };
  readonly regio: LeesRegio;
  readonly clock: Clock;
};

/** The page that Teams opens when somebody adds the tab to a channel, a chat or a meeting (`configurationUrl` of the manifest). */
export const TAB = 'tab';
/** Teams shows no more of the name of a tab. */
const MOST_NAME = 64;

/**
 * Of which overleg a channel, a chat or a meeting is. What is chosen is kept by Teams; what the tab then shows is for whom the page of a
 * meeting is, whoever else is in the channel.
 */
export function createTabPage({ streams, mensen, regio, clock }: Dependencies): Page {
  return {
    pad: TAB,
    async show({ actor, params, href }) {
      assertMayBind(actor);
      const { overleggen } = await regio();
      const today = localDate(clock.now());
      // Also an overleg of which a meeting was planned with an addition of its own.
      const planned = (await streams.vergaderingen.list())
        .filter(({ state }) => state.datum >= today && !state.geannuleerd)
        .map(({ state }) => state.overlegId);
      const ids = [...new Set([...overleggen.nu.map(({ id }) => id), ...planned])].filter(
        (id) => overleggen.heden(id) !== undefined,
      );
      const bound =
        params.kanaal === undefined ? undefined : await mensen.findKanaal(kanaalIdOf(params.kanaal));
      const now = params.nu ?? bound?.overlegId;
      const choices = ids.map((id) =>
        keuze({
          id,
          naam: overleggen.naam(id),
          tab: `Vergadering ${overleggen.kort(id)}`.slice(0, MOST_NAME),
          href: href(VERGADERING, { overleg: id }),
          isNow: id === now,
        }),
      );
      return {
        titel: 'Vergadering als tab',
        inhoud: html`<p>De tab toont steeds de eerstvolgende vergadering van het overleg dat je kiest. Wie haar opent, ziet alleen wat die persoon mag zien.</p>
<form class="kaart"><fieldset class="veld"><legend>Van welk overleg is dit kanaal of deze vergadering?</legend><div class="keuzes">${choices}</div></fieldset></form>
<p>Kies een overleg, en daarna de knop van Teams om op te slaan.</p>`,
      };
    },
  };
}

type Keuze = {
  readonly id: string;
  readonly naam: string;
  /** What the tab is called. */
  readonly tab: string;
  readonly href: string;
  readonly isNow: boolean;
};

function keuze({ id, naam, tab, href, isNow }: Keuze): Markup {
  return html`<label class="keuze"><input type="radio" name="overleg" value="${id}" data-tab="${tab}" data-href="${href}"${isNow ? html` checked` : []}> <span>${naam}</span></label>`;
}
