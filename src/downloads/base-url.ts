/**
 * Where browsers reach the bot when nobody said so: without an app id it listens on this machine only, and so does its browser.
 * @param port undefined while it does not listen
 */
export function localUrl(
  { isLocal, host }: { readonly isLocal: boolean; readonly host: string },
  port: number | undefined,
): string | undefined {
  if (!isLocal || port === undefined) return undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
