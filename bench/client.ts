import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** What the bot answered, and how long that took in milliseconds. */
export type Answer = { readonly status: number; readonly body: unknown; readonly ms: number };
export type Activity = Readonly<Record<string, unknown>>;

export interface Client {
  /** Posts one activity as Teams does. @throws Error when there is no connection */
  post(activity: Activity): Promise<Answer>;
  close(): void;
}

const HOST = '127.0.0.1';
/** A connection that nobody used for this long is closed here, well before a bot closes it (after 5 s). */
const IDLE_MS = 2000;
export const COORDINATOR = '11111111-2222-4333-8444-555555555555';
const TENANT = '99999999-8888-4777-8666-555555555555';

/** A client of one bot, over connections that stay open. Only this machine is ever addressed. */
export function createClient(port: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: IDLE_MS });
  return {
    post(activity) {
      const payload = Buffer.from(JSON.stringify(activity));
      const headers = { 'content-type': 'application/json', 'content-length': payload.length };
      const started = performance.now();
      return new Promise((resolve, reject) => {
        const sent = request(
          { host: HOST, port, path: '/api/messages', method: 'POST', agent, headers },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('error', reject);
            response.on('end', () => {
              const ms = performance.now() - started;
              const text = Buffer.concat(chunks).toString('utf8');
              const isJson = response.headers['content-type']?.includes('json') ?? false;
              resolve({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) : text, ms });
            });
          },
        );
        sent.on('error', reject);
        sent.end(payload);
      });
    },
    close: () => agent.destroy(),
  };
}

/** Somebody presses a button of a card in the personal chat. */
export function invokeActivity(serviceUrl: string, verb: string, data: Activity): Activity {
  const action = { type: 'Action.Execute', verb, data };
  return {
    ...personal(serviceUrl),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual' },
  };
}

/** Somebody types a text in the personal chat. */
export function messageActivity(serviceUrl: string, text: string): Activity {
  return { ...personal(serviceUrl), type: 'message', text };
}

/** In the channel of the Directieoverleg: a text, by which the bot knows the channel, and the button that binds it. */
export function bindActivities(serviceUrl: string): readonly Activity[] {
  const data = { koppeling: 'overleg:do' };
  return [
    { ...messageActivity(serviceUrl, 'koppel'), ...inChannel() },
    { ...invokeActivity(serviceUrl, 'mensen.bindChannel', data), ...inChannel() },
  ];
}

function inChannel(): Activity {
  const id = '19:directieoverleg@thread.tacv2';
  return {
    conversation: { id: `${id};messageid=1`, conversationType: 'channel', tenantId: TENANT, isGroup: true },
    channelData: { tenant: { id: TENANT }, team: { id }, channel: { id, name: 'Directieoverleg' } },
  };
}

function personal(serviceUrl: string): Activity {
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:coordinator', name: 'Carla de Boer', aadObjectId: COORDINATOR },
    recipient: { id: '28:bot', name: 'Samenkracht!' },
    conversation: { id: 'a:coordinator', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
  };
}
