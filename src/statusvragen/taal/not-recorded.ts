import type { Query } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';

/**
 * What nobody recorded, by the words that ask for it: who came, who was there, where an activiteit was, whose word it was. A reading that
 * leaves such a word out answers another question.
 */
const NOT_RECORDED: readonly {
  readonly asks: RegExp;
  /** Whose answer would not say it. */
  readonly over: readonly Query['over'][];
  readonly word: string;
}[] = [
  {
    asks: /^wie (?:kwam|kwamen|verscheen|verschenen|ging|gingen)\b/,
    over: ['opdrachten', 'activiteiten', 'verplichtingen'],
    word: 'wie kwam',
  },
  {
    asks: /^wie\b.*\b(?:erbij|aanwezig)\b/,
    over: ['opdrachten', 'activiteiten', 'agendapunten', 'vergaderingen'],
    word: 'erbij',
  },
  {
    asks: /^waar (?:plaats(?:gevonden)?\b|(?:vond|vonden|was|waren|is|werd|heeft|hebben)\b.*\b(?:plaats|plaatsgevonden|gehouden)\b)/,
    over: ['opdrachten', 'activiteiten'],
    word: 'waar',
  },
  // Of an activiteit the day is recorded.
  { asks: /^(?:hoe|om welk) (?:laat|uur|tijdstip)\b/, over: ['activiteiten'], word: 'hoe laat' },
  { asks: /^van wie (?:kwam|kwamen|was|is|zijn)\b/, over: ['inbreng'], word: 'van wie' },
  // What is late now is; what was done late is not: the term of then may have been another.
  {
    asks: /^(?!.*\b(?:moet|moeten|moest|niet|nog|had|hadden)\b).*(?:\bte ?laat\b.*\b(?:ingediend|indienen|teruggekoppeld|afgestemd|uitgenodigd|ingevuld)\b|\b(?:ingediend|indienen|teruggekoppeld|afgestemd|uitgenodigd|ingevuld)\b.*\bte ?laat\b)/,
    over: ['verplichtingen', 'opdrachten', 'feiten'],
    word: 'te laat',
  },
  {
    asks: /^(?!.*\b(?:moet|moeten|moest|niet|nog|had|hadden)\b).*(?:\bte ?laat\b.*\bbeantwoord\b|\bbeantwoord\b.*\bte ?laat\b)/,
    over: ['signalen'],
    word: 'te laat',
  },
  // Whose opdrachten are all so is of a person.
  {
    asks: /^(?:wie|welke (?:projectleiders?|trekkers?|collegas?))\b.*\b(?:alleen|uitsluitend|enkel)\b.*\b(?:opdrachten|plannen)\b/,
    over: ['opdrachten'],
    word: 'alleen',
  },
  // How many things are to be done is not how many people must do them.
  {
    asks: /^hoeveel (?:projectleiders|trekkers|wethouders|bestuurders)\b/,
    over: ['verplichtingen'],
    word: 'hoeveel',
  },
  // That something changed is no change of its state.
  {
    asks: /\bvan (?:fase|stand|status|stadium) (?:veranderd?|gewisseld|gewijzigd|gegaan|verschoven)\b|\b(?:een )?(?:fase|stap|stadium) (?:verder|vooruit|opgeschoven)\b/,
    over: ['opdrachten'],
    word: 'van fase',
  },
  // Of a person, and not of an opdracht.
  {
    asks: /^wie (?:is|zijn)\b.*\bmaar geen (?:projectleiders?|trekkers?)\b/,
    over: ['opdrachten'],
    word: 'maar geen',
  },
];

/** @returns the words that ask for what this answer cannot say */
export function notRecorded(words: readonly Word[], { over }: Query): readonly string[] {
  const text = words.map((word) => word.text).join(' ');
  return NOT_RECORDED.filter((one) => one.over.includes(over) && one.asks.test(text)).map(({ word }) => word);
}
