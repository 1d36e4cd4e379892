/** What is known of the delivery of a post. */
type Known = {
  readonly state: string;
  readonly activityId?: string | undefined;
  readonly verzamelbericht?: string | undefined;
};

/** Does it stand in a chat or channel, by itself or as a line of a message, or may it? Nobody knows yet of what is being sent. */
export function mayStand({ activityId, verzamelbericht, state }: Known): boolean {
  return (
    activityId !== undefined || verzamelbericht !== undefined || state === 'sending' || state === 'uncertain'
  );
}
