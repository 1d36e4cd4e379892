import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CardRenderer } from '../bot/card-renderer.ts';
import { createPersonTokens, type Entra, PUBLIC_ENTRA } from '../bot/ground/person-token.ts';
import type { LimitRules } from '../bot/limits.ts';
import type { Router } from '../bot/router.ts';
import { namingWhoToAsk } from '../bot/who-to-ask.ts';
import type { Config } from '../config.ts';
import type { AnswerPage } from '../http/werkbord.ts';
import { everyCollega } from '../mensen/collegas.ts';
import type { ReadCijfers } from '../overzichten/cijfers-routes.ts';
import { PERSONAS } from '../playground/personas.ts';
import { withoutNames } from '../shared/colleague-names.ts';
import { createEigenChat } from '../shared/eigen-chat.ts';
import type { Logger } from '../shared/logger.ts';
import type { Statusvragen } from '../statusvragen/statusvragen.ts';
import { createCijfersPage } from '../werkbord/cijfers.ts';
import { createDossierPage } from '../werkbord/dossier.ts';
import { createGemeentePage } from '../werkbord/gemeente.ts';
import { createMijnWerk } from '../werkbord/mijn-werk.ts';
import { createOverzicht } from '../werkbord/overzicht.ts';
import { createPlanningPages } from '../werkbord/planning.ts';
import type { Page } from '../werkbord/ports.ts';
import { createTabPage } from '../werkbord/tab.ts';
import { createLokaleToegang, createTeamsToegang, type Toegang } from '../werkbord/toegang.ts';
import { createVergaderingPage } from '../werkbord/vergadering.ts';
import { createWerkbord } from '../werkbord/werkbord.ts';
import type { Core } from './core.ts';
import { createWriters } from './writers.ts';

type Dependencies = {
  readonly core: Core;
  readonly config: Config;
  readonly answering: Statusvragen['answering'];
  readonly readCijfers: ReadCijfers;
  readonly router: Router;
  readonly renderer: CardRenderer;
  readonly limits: LimitRules | undefined;
  readonly entra: Entra | undefined;
  readonly logger: Logger;
};

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
/** More people are no list to choose from. */
const MOST_PEOPLE = 100;

/** The pages beside the chat. Who adds a page adds it here (CONTRIBUTING, 'A page of the werkbord'). */
export function createWerkbordPart(dependencies: Dependencies): AnswerPage {
  const { core, config, readCijfers, router, renderer, limits, logger } = dependencies;
  const answering = { ...dependencies.answering, zinVan: dependencies.answering.zinVan(router.isCommand) };
  return createWerkbord({
    pages: pagesThatName(core, [
      createOverzicht({ ...core, answering }),
      createMijnWerk(core),
      createDossierPage(core),
      ...createPlanningPages({ ...core, answering, writeIcs: createWriters().ics }),
      createVergaderingPage(core),
      createCijfersPage({ readCijfers, clock: core.clock }),
      createGemeentePage(core),
      createTabPage(core),
    ]),
    toegang: toegangFor(dependencies),
    router,
    renderer,
    readColleagues: async () => withoutNames((await everyCollega(core.mensen)).map(({ naam }) => naam)),
    eigenChat: createEigenChat(config.bot.appId),
    bestanden: new Map([
      ['stijl.css', { type: CSS, lees: () => readFile(ours('stijl.css')) }],
      ['beeld.css', { type: CSS, lees: () => readFile(ours('beeld/beeld.css')) }],
      ['bord.js', { type: SCRIPT, lees: () => readFile(ours('bord.js')) }],
      ['teams.js', { type: SCRIPT, lees: () => readFile(teamsJs()) }],
    ]),
    limits,
    freshen: core.freshen,
    logger,
    now: () => Date.parse(core.clock.now()),
  });
}

/** A page that is refused names whom to ask, as a button does. */
function pagesThatName(
  { coordinatorNamen }: Pick<Core, 'coordinatorNamen'>,
  pages: readonly Page[],
): readonly Page[] {
  return pages.map((page) => ({
    ...page,
    show: (turn) => namingWhoToAsk(turn.actor, coordinatorNamen, async () => page.show(turn)),
  }));
}

function toegangFor({ core: { mensen, whoIs, tail }, config, entra = PUBLIC_ENTRA }: Dependencies): Toegang {
  const people = {
    async findPersoon(id: string) {
      // From here on a page asks the log once what is new, in the place of once for each thing that it shows.
      await tail.follow();
      return mensen.findPersoon(id);
    },
    whoIs,
  };
  const { werkbordAppId } = config;
  if (werkbordAppId !== undefined)
    return createTeamsToegang({
      ...people,
      tokens: createPersonTokens({ appId: werkbordAppId, tenants: config.allowedTenants, entra }),
      allowGuests: config.allowGuests,
    });
  return createLokaleToegang({
    ...people,
    async kiesbaar() {
      if (config.sampleData) return PERSONAS.map(({ objectId, naam, rol }) => ({ id: objectId, naam, rol }));
      const known = (await mensen.listPersonen()).slice(0, MOST_PEOPLE);
      return known.map(({ id, naam }) => ({ id, naam, rol: '' }));
    },
  });
}

function ours(name: string): string {
  return join(import.meta.dirname, '..', 'werkbord', name);
}

/** The library of Microsoft, from the packages of this bot: nothing of a page comes from elsewhere. */
function teamsJs(): string {
  const main = createRequire(import.meta.url).resolve('@microsoft/teams-js/package.json');
  return join(dirname(main), 'dist', 'umd', 'MicrosoftTeams.min.js');
}
