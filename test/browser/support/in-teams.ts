import type { Page } from 'playwright-core';

/** What Teams says of where the page stands, as far as the werkbord asks for it. */
export type Context = {
  readonly app: { readonly theme: string };
  readonly page: { readonly subPageId?: string; readonly frameContext?: string };
  readonly channel?: { readonly id: string };
};

export type Around = {
  /** The address at which Teams opens the page. */
  readonly address: string;
  /** Makes the token of who opens it. @throws when Teams does not say who that is */
  readonly token: () => string;
  readonly context: Context;
  /** What the tab was, in the window in which it is changed. */
  readonly config?: Readonly<Record<string, unknown>>;
};

/** What the page told Teams, in order. */
export type Told = { readonly what: string; readonly value: unknown };

/** Opens the page with Teams around it: the library of Microsoft is left out, and answers as Teams would. */
export async function openInTeams(page: Page, { address, token, context, config }: Around) {
  const told: Told[] = [];
  await page.exposeFunction('teamsToken', token);
  await page.exposeFunction('tellTeams', (what: string, value: unknown) => void told.push({ what, value }));
  await page.route('**/werkbord/teams.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `globalThis.microsoftTeams = {
        authentication: { getAuthToken: () => globalThis.teamsToken() },
        app: {
          initialize: async () => {},
          getContext: async () => (${JSON.stringify(context)}),
          registerOnThemeChangeHandler: () => {},
          notifySuccess: () => {},
          openLink: (href) => globalThis.tellTeams('open', href),
        },
        pages: {
          getConfig: async () => (${JSON.stringify(config ?? {})}),
          config: {
            setValidityState: (isValid) => globalThis.tellTeams('valid', isValid),
            setConfig: (config) => globalThis.tellTeams('config', config),
            registerOnSaveHandler: (handler) => {
              globalThis.pressSave = () => handler({
                notifySuccess: () => globalThis.tellTeams('saved', true),
                notifyFailure: (reason) => globalThis.tellTeams('refused', reason),
              });
            },
          },
        },
      };`,
    }),
  );
  await page.goto(address);
  return {
    told: (what: string): readonly unknown[] =>
      told.filter((one) => one.what === what).map(({ value }) => value),
    /** The button of Teams under the window. */
    save: async (): Promise<void> => {
      await page.evaluate('pressSave()');
    },
  };
}
