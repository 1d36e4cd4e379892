import { join } from 'node:path';

/** Folders with files that ship with the app. */
export type AppFolders = { readonly cards: string; readonly sample: string };

/** The folders as they stand in the project. */
export function foldersIn(root: string): AppFolders {
  return {
    cards: join(root, 'adaptiveCards'),
    sample: join(root, 'src', 'sample', 'opdrachten-november-2024.csv'),
  };
}
