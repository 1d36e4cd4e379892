/** Words of dates, for the correction of typing errors: the rules beside this file and their library read them. */
export const CALENDAR_WORDS: readonly string[] = [
  'januari februari maart april mei juni juli augustus september oktober november december',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'vandaag morgen overmorgen gisteren eergisteren dag dagen week weken weekend maand maanden kwartaal kwartalen halfjaar jaar jaren',
  'voorjaar lente zomer najaar herfst winter kerst zomervakantie kerstvakantie herfstvakantie voorjaarsvakantie meivakantie jaarwisseling nieuwjaar sinterklaas koningsdag bevrijdingsdag pasen hemelvaart pinksteren',
  'begin eind einde half halverwege medio helft eerste tweede derde vierde vorig volgend afgelopen voorbije aankomende',
  'twee drie vier vijf zes zeven acht negen tien elf twaalf anderhalf geleden uiterlijk weeknummer',
]
  .join(' ')
  .split(' ');
const words = new Set(CALENDAR_WORDS);

export function isCalendarWord(word: string): boolean {
  return words.has(word) || /\d/.test(word);
}
