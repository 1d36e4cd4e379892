import type { Omission } from './omission.ts';
export const OMISSIONS: readonly Omission[] = [];
