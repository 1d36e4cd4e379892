import * as z from 'zod/v4';

const memberSchema = z.object({
  /** The id of the post, and '<kind>:<id>' of its source. */
  id: z.string(),
  source: z.string(),
});

/** Posts for one person that became due together, and are told in one message. Which are really in it, their deliveries say. */
export const verzamelberichtEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('berichten samengevoegd'), target: z.string(), posts: z.array(memberSchema) }),
]);
export type VerzamelberichtEvent = z.infer<typeof verzamelberichtEventSchema>;

export const verzamelberichtSchema = z.object({
  id: z.string(),
  /** 'persoon:<Entra object id>' */
  target: z.string(),
  posts: z.array(memberSchema),
  /** ISO instant. */
  op: z.string(),
});
export type Verzamelbericht = Readonly<z.infer<typeof verzamelberichtSchema>>;

/** 'post': the posts that it names, so that who looks at one of them finds the message that another process is making. */
export function verzamelberichtKeys({ posts }: Verzamelbericht): Record<string, readonly string[]> {
  return { post: posts.map(({ id }) => id) };
}

/** Total: it is made once, and stays as it is. */
export function foldVerzamelbericht(
  before: Verzamelbericht | undefined,
  { target, posts }: VerzamelberichtEvent,
  { id, at }: { readonly id: string; readonly at: string },
): Verzamelbericht {
  return before ?? { id, target, posts, op: at };
}
