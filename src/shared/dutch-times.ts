import { meansNotKnown } from './text-checks.ts';

/** '9:30', '09.30' and '09:30 uur' as '09:30'; '' when nothing is known; undefined when it is no time. */
export function readTime(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || meansNotKnown(text)) return '';
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(?:uur|u)?$/i.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
