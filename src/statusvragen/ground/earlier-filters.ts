import * as z from 'zod/v4';

/**
 * The shape of before: an object with one value for each filter, and 'met' and 'zonder' beside each other. Buttons in chats
 * and links to files hold it.
 */
const earlierSchema = z.looseObject({ vorm: z.string(), filters: z.record(z.string(), z.unknown()) });

/** The conditions of a query of before; anything else as it is. */
export function conditionsOf(kept: unknown): unknown {
  const earlier = earlierSchema.safeParse(kept);
  if (!earlier.success) return kept;
  const { filters, ...query } = earlier.data;
  const { rol, ...others } = filters;
  const asksWho = rol !== undefined && query.vorm === 'wie';
  return {
    ...query,
    ...(asksWho ? { wie: rol } : {}),
    filters: Object.entries(others).map(([key, value]) => conditionOf(key, value, rol)),
  };
}

function conditionOf(key: string, value: unknown, rol: unknown): unknown {
  switch (key) {
    case 'periode':
      return { filter: key, ...z.looseObject({}).parse(value ?? {}) };
    case 'met':
      return { filter: 'heeft', of: [value] };
    case 'zonder':
      return { filter: 'heeft', of: [value], not: true };
    case 'nietStand':
      return { filter: 'bereikt', of: [value], not: true };
    case 'laat':
      return { filter: key, of: [value === true ? 'ja' : value] };
    case 'persoon':
      return { filter: rol ?? key, of: [value] };
    default:
      return { filter: key, of: [value] };
  }
}
