import { is } from '../ground/query.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What became of it, by the words for it. */
const GONE = /^(?:vervallen|verviel|vervalt|geschrapt|afgevallen|weggevallen|verwijderd|afgevoerd|gestopt)$/;
const SAID =
  /^(?:vastgesteld|besloten|doorgeschoven|voorlopig|gekozen|opgenomen|van|op|voor|in|bij|de|het|een|dat|die)$/;

/** 'Waarom is Kunst in de zorg vervallen', 'wanneer is personeelstekort vastgesteld': a topic of a jaaragenda, by words of its title. */
export function readOnderwerp({ cues, onderwerp, vorm }: Asking): Subject | undefined {
  if (onderwerp.length === 0 || vorm === 'aantal') return undefined;
  // 'Wie bracht jongeren en wonen in': from whom the topic is.
  if (cues.has('signaal', 'toezegging', 'activiteit', 'moeten', 'telaat')) return undefined;
  if (vorm !== 'wie' && cues.has('inbreng')) return undefined;
  const isGone = cues.texts().some((text) => GONE.test(text));
  const asksWhy = cues.textAt(0) === 'waarom';
  // Why anything else is so is not recorded.
  if (asksWhy && !isGone) return undefined;
  for (const [at, text] of cues.texts().entries())
    if (GONE.test(text) || SAID.test(text) || onderwerp.includes(text)) cues.takeAt(at);
  cues.take('jaaragenda', 'onderwerp', 'agenda', 'gaan', 'opdracht', 'doen', 'stand');
  if (asksWhy) cues.takeText('waarom');
  if (vorm === 'wie') {
    cues.take('projectleider', 'trekker', 'inbreng', 'wie', 'helpen');
    cues.takeText('gaf', 'gaven', 'opgegeven', 'kwam', 'kwamen', 'aan', 'mee');
  }
  return {
    ...subject('jaaragenda', [
      ...(asksWhy ? [is('onderwerpstand', 'vervallen')] : []),
      ...onderwerp.map((text) => is('woord', text)),
    ]),
    vorm: vorm === 'wanneer' || vorm === 'wie' ? vorm : 'lijst',
    without: ['opdracht'],
    titleAsWords: true,
  };
}
