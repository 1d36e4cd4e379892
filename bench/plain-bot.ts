import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { type Activity, ActivityTypes } from 'botbuilder';
import restify from 'restify';

/**
 * A bot on botbuilder, teams-ai and restify with nothing of ours, at the port in PORT: it answers a message with one
 * reply and checks nobody.
 * @param cardFor what it answers to a button
 */
export function startPlainBot(cardFor: (activity: Activity) => unknown): void {
  const adapter = new TeamsAdapter({});
  const application = new Application({ adapter, botAppId: '', startTypingTimer: false });

  application.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action',
    async (context) => {
      const value = await cardFor(context.activity);
      const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
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
}
