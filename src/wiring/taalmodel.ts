import type { Config } from '../config.ts';
import type { Taalmodel } from '../shared/taalmodel.ts';
import type { AppOverrides } from './overrides.ts';

/** Loaded with the first question that needs it: the packages behind it are no part of the start. */
export function createTaalmodel(
  { vraagModel, bot }: Config,
  { azureOpenAi }: Pick<AppOverrides, 'azureOpenAi'>,
): Taalmodel | undefined {
  if (!vraagModel) return undefined;
  const identityId = bot.appType === 'UserAssignedMsi' ? bot.appId : undefined;
  let model: Promise<Taalmodel> | undefined;
  const load = async (): Promise<Taalmodel> => {
    const { createAzureModel } = await import('../taalmodel/azure-openai.ts');
    return createAzureModel({ ...vraagModel, identityId }, azureOpenAi);
  };
  return async (asked) => {
    model ??= load();
    return (await model)(asked);
  };
}
