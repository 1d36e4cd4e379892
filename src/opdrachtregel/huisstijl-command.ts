import { writeFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { openHuisstijl } from '../documenten/huisstijl-file.ts';
import { DomainError } from '../shared/errors.ts';
import { COMMANDS } from './commands.ts';
import { optionsIn } from './options.ts';

/**
 * `huisstijl [BESTAND [PROEF]]`: can papers be written in this template, what does it lack, and how does a paper look in it? Without a
 * file the one of the settings.
 * @throws DomainError why it cannot be used
 */
export async function huisstijlCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const [file, proefFile] = optionsIn(COMMANDS.huisstijl, args).positionals;
  const path = file ?? readConfig(environment).huisstijlDocx;
  if (path === undefined)
    throw new DomainError(
      'not-possible',
      'Noem het sjabloon: npm run huisstijl -- BESTAND.docx PROEF.docx. Of stel HUISSTIJL_DOCX in.',
    );
  const { huisstijl, proef } = await openHuisstijl(path);
  say('De huisstijl is goed. Alle stukken komen in dit sjabloon.');
  for (const opmerking of huisstijl.opmerkingen) say(`- ${opmerking}`);
  if (proefFile === undefined) return;
  await writeFile(proefFile, proef).catch(() => {
    throw new DomainError('not-possible', `Ik kan het bestand "${proefFile}" niet schrijven.`);
  });
  say(`In ${proefFile} zie je hoe een stuk eruitziet.`);
}
