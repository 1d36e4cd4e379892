/**
 * Sets a key as the newest one of a map that may not grow without end; what was set longest ago makes room. Who forgets everything at once when
 * there is no room any more works as if it remembered nothing, as soon as what is used together is more than fits.
 * @param most how many it may hold
 */
export function setNewest<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) return;
    map.delete(oldest);
  }
}

/**
 * A function that works out once what it was asked lately: of the same text it gives the same.
 * @param most of how many texts it remembers what it gave
 */
export function remembering<Value>(workOut: (text: string) => Value, most: number): (text: string) => Value {
  const found = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = found.get(text);
    if (known) return known.value;
    const value = workOut(text);
    setNewest(found, text, { value }, most);
    return value;
  };
}
