/**
 * A link that opens somebody's own chat with the bot, with a sentence ready to send; undefined: this client has no such links, and
 * none is shown (platform: Learnt later).
 */
export type EigenChat = (zin: string) => string | undefined;

/** A longer sentence is no command. */
const MAX_ZIN = 200;

/** @param appId the id of the app in Teams; empty: the local client, in which a link of Teams leads nowhere */
export function createEigenChat(appId: string): EigenChat {
  return (zin) => {
    if (appId === '') return undefined;
    const message = zin === '' ? '' : `&message=${encodeURIComponent(zin.slice(0, MAX_ZIN))}`;
    return `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}${message}`;
  };
}
