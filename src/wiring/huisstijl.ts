import type { Config } from '../config.ts';
import type { Huisstijl } from '../documenten/huisstijl.ts';
import type { Logger } from '../shared/logger.ts';

/** The template of the organisation, when it has one; read once, since a change of it is tried before the next start. */
export async function loadHuisstijl(
  { huisstijlDocx }: Config,
  logger: Logger,
): Promise<Huisstijl | undefined> {
  if (huisstijlDocx === undefined) return undefined;
  const { openHuisstijl } = await import('../documenten/huisstijl-file.ts');
  const { huisstijl } = await openHuisstijl(huisstijlDocx);
  const { opmerkingen } = huisstijl;
  if (opmerkingen.length > 0)
    logger.warn('the house style lacks something', { opmerkingen: opmerkingen.join(' ') });
  return huisstijl;
}
