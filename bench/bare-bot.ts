import { enableCompileCache } from 'node:module';

/**
 * The bare bot that ours is measured against: botbuilder, teams-ai and restify with nothing of ours. It answers a
 * button with a small card and a message with one reply, stores nothing and checks nobody. It keeps its compiled
 * code between starts as ours does, so that what differs is our own work.
 */
enableCompileCache();

const { ActivityTypes } = await import('botbuilder');
const { Application, TeamsAdapter } = await import('@microsoft/teams-ai');
const { default: restify } = await import('restify');

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Bewaard', wrap: true }],
  actions: [{ type: 'Action.Execute', title: 'Verder', verb: 'kaal.verder', data: { stap: 1 } }],
};

const adapter = new TeamsAdapter({});
const application = new Application({ adapter, botAppId: '', startTypingTimer: false });

application.addRoute(
  async ({ activity }) => activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action',
  async (context) => {
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: CARD };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
  },
  true,
);
application.addRoute(
  async ({ activity }) => activity.type === ActivityTypes.Message,
  async (context) => {
    await context.sendActivity('Dag');
  },
);

const server = restify.createServer({ name: 'kaal' });
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await application.run(context);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
