import { createApp, foldersIn } from '../../src/app.ts';
import { PUBLIC_BOT_FRAMEWORK } from '../../src/bot/ground/bot-framework.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/shared/logger.ts';
import { openStore } from '../../src/wiring/store.ts';

/**
 * The bot as `npm run bot` starts it, but that believes another issuer of tokens, which no setting can bring about. Run as a
 * process of its own, so that everything that anybody writes to its output can be seen.
 */
const { ISSUER_METADATA = '', SERVICE_URL = '', ...environment } = process.env;
const config = readConfig(environment);
const logger = createLogger('info');
const store = await openStore(config, logger, 'run the bot');
const app = await createApp(config, foldersIn(process.cwd()), logger, store, {
  botFramework: {
    ...PUBLIC_BOT_FRAMEWORK,
    openIdMetadataUrl: ISSUER_METADATA,
    isServiceUrl: (given) => given === SERVICE_URL,
  },
});
await app.start();
