import { isIP } from 'node:net';
import * as z from 'zod/v4';

/** What settings must be together, as sentences on what is wrong. */

type Together = {
  readonly production: boolean;
  readonly sampleData: boolean;
  readonly postAnyTime: boolean;
  readonly host: string;
  readonly bot: {
    readonly appId: string;
    readonly appType: string;
    readonly appPassword: string;
    readonly appTenantId: string;
  };
  readonly allowedTenants: readonly string[];
  readonly coordinators: readonly string[];
};
type Stored = {
  readonly store: string;
  readonly cosmos: {
    readonly endpoint: string;
    readonly database: string;
    readonly key?: string | undefined;
  };
};

/** Without an app id the SDK checks nobody, so then only this machine may come in; production never may. */
export function checkCredentials({
  production,
  sampleData,
  postAnyTime,
  host,
  bot,
  allowedTenants,
  coordinators,
}: Together): string[] {
  const problems: string[] = [];
  if (bot.appId === '') {
    if (production)
      problems.push('MicrosoftAppId ontbreekt. In productie is die nodig om te weten wie er praat.');
    if (!isLoopback(host)) {
      problems.push(
        `HOST: zonder MicrosoftAppId mag de bot alleen op deze machine luisteren (127.0.0.1), niet op "${host}".`,
      );
    }
  } else {
    if (!z.guid().safeParse(bot.appId).success) problems.push('MicrosoftAppId is geen geldig id (GUID).');
    if (bot.appType === 'UserAssignedMsi' && bot.appPassword !== '') {
      problems.push(
        'MicrosoftAppPassword hoort niet bij UserAssignedMsi: een beheerde identiteit heeft er geen.',
      );
    }
    if (bot.appType !== 'UserAssignedMsi' && bot.appPassword === '') {
      problems.push('MicrosoftAppPassword ontbreekt. Die hoort bij MicrosoftAppId.');
    }
    if (bot.appType !== 'MultiTenant' && bot.appTenantId === '') {
      problems.push('MicrosoftAppTenantId ontbreekt. Die is nodig bij dit MicrosoftAppType.');
    }
  }
  if (production && sampleData) {
    problems.push('SAMPLE_DATA: in productie horen geen voorbeeldgegevens.');
  }
  if (production && postAnyTime) {
    problems.push('POST_ANY_TIME: in productie krijgt niemand berichten buiten kantooruren.');
  }
  if (production || bot.appId !== '') {
    if (allowedTenants.length === 0)
      problems.push('ALLOWED_TENANTS ontbreekt: noem de Entra-tenants die mogen meedoen.');
    if (coordinators.length === 0)
      problems.push('COORDINATORS ontbreekt: noem het Entra object-id van minstens één coördinator.');
  }
  return problems;
}

/**
 * DEBUG is no setting of ours. Where it is set, the packages that look at it write what they do, and agents-hosting writes what the bot
 * sends to people: that never stands in a log.
 */
export function checkDebug(
  { production, sdk }: { readonly production: boolean; readonly sdk: string },
  debug: string | undefined,
): string[] {
  if (!production || sdk !== 'agents' || !debug?.trim()) return [];
  return ['DEBUG: haal die weg. Met BOT_SDK=agents komt anders in het logboek wat de bot aan mensen stuurt.'];
}

/** A key opens everything to whoever finds it, so an account in Azure is entered with an identity only. */
export function checkCosmos({ store, cosmos: { endpoint, database, key } }: Stored): string[] {
  const problems: string[] = [];
  if (endpoint === '' && store === 'cosmos')
    problems.push('COSMOS_ENDPOINT ontbreekt. Die is nodig bij STORE=cosmos.');
  if (database === '' && store === 'cosmos')
    problems.push('COSMOS_DATABASE ontbreekt. Die is nodig bij STORE=cosmos.');
  if (database !== '' && !/^[\w-]{1,255}$/.test(database))
    problems.push('COSMOS_DATABASE: gebruik alleen letters, cijfers, - en _.');
  if (endpoint === '') return problems;
  const url = URL.parse(endpoint);
  const local = url !== null && isLoopback(url.hostname.replace(/^\[(.*)\]$/, '$1'));
  if (url === null || (url.protocol !== 'https:' && !(local && url.protocol === 'http:')))
    problems.push(`COSMOS_ENDPOINT: "${endpoint}" is geen adres dat met https:// begint.`);
  if (key === undefined && local && url.protocol === 'http:')
    problems.push('COSMOS_KEY ontbreekt. Bij een emulator met http:// is die nodig.');
  if (key !== undefined && !local) {
    problems.push(
      'COSMOS_KEY is alleen voor een emulator op deze machine. Een account in Azure gebruikt een identiteit.',
    );
  }
  return problems;
}

/** Is it this machine? */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

const CONTACTS = ['mailto:', 'https:', 'tel:'];

/** A URI; an e-mail address alone is meant as one. */
export function readSecurityContact(
  given: string,
  problems: string[],
): { readonly securityContact?: string } {
  if (given === '') return {};
  const contact = z.email().safeParse(given).success ? `mailto:${given}` : given;
  if (!CONTACTS.includes(URL.parse(contact)?.protocol ?? '') || /\s/.test(contact))
    problems.push(
      `SECURITY_CONTACT: "${given}" is geen e-mailadres, geen telefoonnummer (tel:) en geen adres met https.`,
    );
  return { securityContact: contact };
}

/** Who opens the werkbord is told by a token that Teams asks for a registration in Entra; browsers reach it at the address of the bot. */
export function readWerkbord(
  { werkbord, teams, url }: { readonly werkbord: string; readonly teams: string; readonly url: string },
  { appId }: { readonly appId: string },
  problems: string[],
): { readonly werkbordAppId?: string; readonly teamsAppId?: string } {
  const guid = z.guid().toLowerCase();
  for (const [name, given] of Object.entries({ WERKBORD_APP_ID: werkbord, TEAMS_APP_ID: teams }))
    if (given !== '' && !guid.safeParse(given).success) problems.push(`${name} is geen geldig id (GUID).`);
  if (werkbord !== '' && url === '')
    problems.push(
      'PUBLIC_URL ontbreekt. Dat adres is nodig bij WERKBORD_APP_ID: daar opent Teams het werkbord.',
    );
  if (werkbord !== '' && appId === '')
    problems.push('WERKBORD_APP_ID: zonder MicrosoftAppId is er geen Teams die zegt wie het werkbord opent.');
  return {
    ...(werkbord === '' ? {} : { werkbordAppId: werkbord.toLowerCase() }),
    ...(teams === '' ? {} : { teamsAppId: teams.toLowerCase() }),
  };
}
