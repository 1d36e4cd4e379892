import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * What a stored submission costs at least with the packages of the design: the bare bot that also writes what came in to
 * our log, with an fsync, and fills the card of one step by adaptivecards-templating. It reads, checks and decides nothing,
 * keeps no read model and posts nothing.
 */
enableCompileCache();
const { startPlainBot } = await import('./plain-bot.ts');
const { loadCardTemplates } = await import('../src/bot/card-renderer.ts');
const { createReferenceRenderer } = await import('../test/support/reference-card.ts');
const { openSqliteStore } = await import('../src/logboek/sqlite/sqlite-store.ts');
const { foldOpdracht } = await import('../src/opdrachten/opdracht-events.ts');
const { formCard } = await import('../src/forms/form.ts');
const { stepForm } = await import('../src/opdrachten/plan/plan-forms.ts');
const { readVoorbeeld } = await import('../src/regio/voorbeeld.ts');
const { createRegio } = await import('../src/shared/regio.ts');

const fill = createReferenceRenderer(loadCardTemplates(join(import.meta.dirname, '..', 'adaptiveCards')));
const { log } = openSqliteStore(process.env.DATA_DIR ?? '');
const actor = { id: 'vloer', naam: 'Vloer' };

const gegevens = { titel: 'Ondersteuning van inwoners, deel 1', gemeenten: [], notities: [] };
const added = { soort: 'opdracht toegevoegd' as const, gegevens, bron: 'import' as const };
const dossier = foldOpdracht(undefined, added, { id: 'vloer', at: new Date().toISOString(), actor });
if (!dossier) throw new Error('there is no dossier to show');
const about = {
  regio: createRegio(readVoorbeeld(), 2026),
  dossier: { ...dossier, plan: { vanToepassing: 'ja' } },
  onderdeel: 'wie',
  keuze: false,
  teZien: new Set<never>(),
} as const;
const keys = { opdracht: dossier.id, onderdeel: about.onderdeel };
const stepCard = formCard(stepForm, about, keys, { version: 1, nonce: 'vloer' });

let number = 0;
startPlainBot(async ({ value }) => {
  number += 1;
  await log.append({ stream: 'vloer:1', number, at: new Date().toISOString(), actor, events: [value] });
  return fill(stepCard);
});
