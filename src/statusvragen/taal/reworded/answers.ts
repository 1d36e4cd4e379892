import type { Reworded } from './parts.ts';

/** What was answered, or has still to be: of a signaal, which may come anywhere in the question. */
export const ANSWERS: readonly Reworded[] = [
  {
    said: '(?:wordt|moet|moeten)(?: er)? (?:nog )?(?:een )?antwoord van (?:mij|me) (?:verwacht|komen|krijgen)|(?:wordt|moet) (?:er )?van (?:mij|me) nog (?:een )?antwoord (?:verwacht|komen)',
    word: 'moet ik nog beantwoorden',
    examples: [
      ['op welk signaal wordt nog een antwoord van mij verwacht', 'op welk signaal moet ik nog beantwoorden'],
    ],
  },
  {
    said: '(?:wordt|moet|moeten)(?: er)? nog (?:een )?antwoord (?:op )?(?:verwacht|komen|krijgen|gegeven worden)|(?:nog )?(?:een )?antwoord (?:moet|moeten) (?:krijgen|hebben)',
    word: 'is nog niet beantwoord',
    examples: [['op welke signalen moet nog een antwoord komen', 'op welke signalen is nog niet beantwoord']],
  },
  {
    said: '(?<=op (?:hoeveel|welke?) (?:van de (?:\\d+ )?)?signa(?:al|len) )(?:is|zijn|werd|kwam|kregen|kreeg)(?: er| ze)?( al| nog)?( niet| geen)? (?:een )?antwoord(?: (?:gegeven|gekomen|gekregen))?',
    word: 'zijn$2 beantwoord',
    examples: [['op hoeveel signalen is er antwoord gegeven', 'op hoeveel signalen zijn beantwoord']],
  },
  {
    said: '(?<=op welke? signa(?:al|len) )(?:gaf|gaven|stuurde|stuurden) (ik|we|wij|\\p{L}+)( al| nog)?( geen| niet)? (?:een )?antwoord',
    word: 'heeft $1$3 beantwoord',
    examples: [['op welk signaal gaf ik antwoord', 'op welk signaal heeft ik beantwoord']],
  },
];
