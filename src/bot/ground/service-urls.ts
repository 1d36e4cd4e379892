/** Hosts of Microsoft's connector for Teams: the bot sends its token only there. */
const TEAMS_HOSTS = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Which service addresses may be believed.
 * @param local true without an app id: then only this machine, otherwise only Microsoft's hosts over https
 */
export function createServiceUrlCheck(local: boolean): (serviceUrl: string) => boolean {
  return (serviceUrl) => {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, hostname, port, username } = new URL(serviceUrl);
    if (username !== '') return false;
    if (local) return LOOPBACK.includes(hostname);
    return protocol === 'https:' && port === '' && TEAMS_HOSTS.includes(hostname);
  };
}
