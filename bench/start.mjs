import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Starts a bot of the bench with its compiled code kept from the first line on, as `src/main.mjs` does: none of them loads what strips types, so
 * that what differs is their own work. The first word is its file.
 */
enableCompileCache();
const { HOLDS_FILE } = process.env;
if (HOLDS_FILE !== undefined) (await import('./holds.ts')).tellHolds(HOLDS_FILE);
await import(pathToFileURL(process.argv[2] ?? '').href);
