/** The wish to get an answer again and again, beside the question itself. */
export type WeeklyWish = {
  /** What is asked. */
  readonly vraag: string;
  /** How often, when it is not what the bot does: 'elke vrijdag'. */
  readonly anders?: string;
};
