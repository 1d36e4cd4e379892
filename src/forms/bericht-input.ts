import { messageLink } from '../shared/message-link.ts';
import type { Input } from './input.ts';

/** A form can be filled in from a message in Teams; `bericht` is the link to it. */
export type WithBericht = { readonly bericht?: string | undefined };

/** The link to the message from which a form was filled in: not shown, it travels with the button. */
export function berichtInput<About extends WithBericht>(): Input<About, string | undefined> {
  return {
    label: '',
    help: '',
    error: '',
    none: undefined,
    from: ({ bericht = '' }) => bericht,
    when: ({ bericht }) => bericht !== undefined,
    asides: () => [{ tekst: WHAT_STAYS, tone: 'emphasis' }],
    view: () => ({ kind: 'hidden' }),
    read: (raw) => ({ value: messageLink(raw) || undefined }),
  };
}

const WHAT_STAYS = 'Er komt een link naar het bericht bij te staan. Wie het schreef, bewaar ik niet.';

/** What a form knows of the message, from what its card carries. */
export function berichtOf({ bericht = '' }: Readonly<Record<string, string>>): WithBericht {
  return { bericht: messageLink(bericht) || undefined };
}
