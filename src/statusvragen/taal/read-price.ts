import { numberIn } from '../ground/numbers.ts';
import { MOST_FIRST } from '../ground/query.ts';
import type { Cues } from './cues.ts';

type Price = { readonly orde: { readonly op: 'kosten'; readonly af?: true }; readonly hoogstens?: number };

/** 'De duurste activiteit', 'de twee goedkoopste'. */
export function readPrice(cues: Cues): Price | undefined {
  const at = cues.texts().findIndex((text, index) => PRICE.test(text) && cues.isFree(index));
  if (at < 0) return undefined;
  const many = numberIn(cues.textAt(at - 1)) ?? numberIn(cues.textAt(at + 1));
  cues.takeAt(at);
  if (many !== undefined) cues.takeAt(numberIn(cues.textAt(at - 1)) === undefined ? at + 1 : at - 1);
  const isFirst = /^eerste?$/.test(cues.textAt(at + 1));
  if (isFirst) cues.takeAt(at + 1);
  const orde = {
    op: 'kosten' as const,
    ...(cues.textAt(at).startsWith('duur') ? { af: true as const } : {}),
  };
  if (isFirst) return { orde };
  return { orde, hoogstens: Math.min(Math.max(1, many ?? 1), MOST_FIRST) };
}
const PRICE = /^(?:duurste?|goedkoopste?)$/;
