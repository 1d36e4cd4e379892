import { COLLEGAS, type Collega, PERSONAS, type Persona, TENANT_ID } from './personas.ts';

/**
 * The `.m365agentsplayground.yml` of one persona (JSON is YAML). Every client has conversations of its own, since
 * each is a Teams of its own with its own serviceUrl; the people are the same everywhere.
 * @param channel the name of the one that the client takes beside the general channel
 */
export function clientConfig(persona: Persona, channel: string): string {
  const others = [...PERSONAS, ...COLLEGAS].filter((collega) => collega.objectId !== persona.objectId);
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId: TENANT_ID,
      bot: { id: '28:samenkracht', name: 'Samenkracht!' },
      currentUser: user(persona),
      users: others.map(user),
      personalChat: { id: `a:${persona.key}` },
      groupChat: { id: `19:groep-${persona.key}@thread.v2`, name: 'Groepschat' },
      team: {
        id: `19:team-${persona.key}@thread.tacv2`,
        name: 'Samenkracht!',
        aadGroupId: '5a3e0000-0000-4000-8000-0000000000f1',
        channels: [{ id: `19:do-${persona.key}@thread.tacv2`, name: channel }],
      },
    },
    undefined,
    2,
  );
}

function user({ naam, objectId }: Collega) {
  const [givenName = naam, ...surname] = naam.split(' ');
  const address = `${naam.toLowerCase().replaceAll(' ', '.')}@voorbeeld.test`;
  return {
    id: `29:${objectId}`,
    name: naam,
    userPrincipleName: address,
    aadObjectId: objectId,
    givenName,
    surname: surname.join(' '),
    email: address,
  };
}
