/**
 * One read at a time, shared by all who ask before it begins. Who comes while one is under way gets the next: what it asks for may have been
 * written since that began. One that failed keeps nobody from the next.
 * @param read what is read each time; its error goes to those who share it
 */
export function createNextRead(read: () => Promise<void>): () => Promise<void> {
  let reading: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= reading
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        reading = read();
        return reading;
      });
    return next;
  };
}
