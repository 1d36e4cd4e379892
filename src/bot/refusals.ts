import { isDomainError } from '../shared/errors.ts';
import type { LogFields } from '../shared/logger.ts';
import type { Incoming } from './activity.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whom a refusal is about: the ids of Entra, and nothing that only looks like them, since anybody can write what they like in
 * a request that is refused.
 */
export function whoOf({ sender, tenants }: Pick<Incoming, 'sender' | 'tenants'>): LogFields {
  const ids = [...new Set(tenants)].filter((id) => ID.test(id));
  return {
    ...(sender && ID.test(sender.id) ? { person: sender.id } : {}),
    ...(ids.length > 0 ? { tenant: ids.join(' ') } : {}),
  };
}

/** Why something expected was refused, as the log says it: the narrowest code that is known. */
export function codeOf(error: unknown): string | undefined {
  return isDomainError(error) ? (error.reason ?? error.code) : undefined;
}
