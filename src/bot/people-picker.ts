/**
 * Teams searches the whole organisation from a list of people (`choices.data` in formulier.json). A client that cannot would show an
 * empty list: it gets the colleagues whom the bot knows.
 */
export function withoutSearch(node: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { 'choices.data': _search, ...rest } = node;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inValue(value)]));
}

function inValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inValue);
  return typeof value === 'object' && value !== null ? withoutSearch({ ...value }) : value;
}
