import * as z from 'zod/v4';

/** The SDK refuses an activity in which anything is null or empty, of which Teams sends many. */
const text = z.string().min(1).optional().catch(undefined);
const account = z.object({ id: text, name: text, aadObjectId: text }).catch({});

/**
 * What the SDK needs of an activity to answer it: everything else is read by the bot itself, and what the SDK does not get it
 * cannot stumble over.
 */
const turnSchema = z.object({
  type: z.string().min(1),
  id: text,
  name: text,
  locale: text,
  channelId: z.string().min(1).catch('msteams'),
  serviceUrl: text,
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1),
    conversationType: text,
    tenantId: text,
    name: text,
    isGroup: z.boolean().optional().catch(undefined),
  }),
});

/** Undefined when it has no type or no conversation: nobody can be answered. */
export function turnActivity(activity: object): z.infer<typeof turnSchema> | undefined {
  return turnSchema.safeParse(activity).data;
}
