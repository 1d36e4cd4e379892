import type { Turn } from './turn.ts';

/** What was answered, or has still to be: of a signaal, which may come anywhere in the question. */
export const ANSWERS: readonly Turn[] = [
  {
    said: '(?:wordt|moet|moeten)(?: er)? (?:nog )?(?:een )?antwoord van (?:mij|me) (?:verwacht|komen|krijgen)|(?:wordt|moet) (?:er )?van (?:mij|me) nog (?:een )?antwoord (?:verwacht|komen)',
    as: 'moet ik nog beantwoorden',
    example: [
      'op welk signaal wordt nog een antwoord van mij verwacht',
      'op welk signaal moet ik nog beantwoorden',
    ],
  },
  {
    said: '(?:wordt|moet|moeten)(?: er)? nog (?:een )?antwoord (?:op )?(?:verwacht|komen|krijgen|gegeven worden)|(?:nog )?(?:een )?antwoord (?:moet|moeten) (?:krijgen|hebben)',
    as: 'is nog niet beantwoord',
    example: ['op welke signalen moet nog een antwoord komen', 'op welke signalen is nog niet beantwoord'],
  },
  {
    said: '(?<=op (?:hoeveel|welke?) (?:van de (?:\\d+ )?)?signa(?:al|len) )(?:is|zijn|werd|kwam|kregen|kreeg)(?: er| ze)?( al| nog)?( niet| geen)? (?:een )?antwoord(?: (?:gegeven|gekomen|gekregen))?',
    as: 'zijn$2 beantwoord',
    example: ['op hoeveel signalen is er antwoord gegeven', 'op hoeveel signalen zijn beantwoord'],
  },
  {
    said: '(?<=op welke? signa(?:al|len) )(?:gaf|gaven|stuurde|stuurden) (ik|we|wij|\\p{L}+)( al| nog)?( geen| niet)? (?:een )?antwoord',
    as: 'heeft $1$3 beantwoord',
    example: ['op welk signaal gaf ik antwoord', 'op welk signaal heeft ik beantwoord'],
  },
];
