import { END, TOPIC, type Turn } from './turn.ts';

/** What a question is about is said first, and pointed at in the question: it is read where the question points. */
export const TOPIC_FIRST: readonly Turn[] = [
  {
    said: `^(?:en |maar )?${TOPIC}[,:?] (?:en )?((?:langs welke weg|via welke? (?:weg|kanaal|manier)|op welke manier|hoe|door wie|wanneer) (?:is|werd|zijn) )(?:dat|het|die|ze|er) (?:eigenlijk |toen )?(.{4,60}?)[?.! ]*$`,
    as: '$2$3 $1',
    example: [
      'ggz in de wijk, langs welke weg is dat teruggekoppeld',
      'langs welke weg is teruggekoppeld ggz in de wijk',
    ],
  },
  {
    said: `^(?:en |maar )?${TOPIC}[,:] (?:en )?((?:wat|welke?|hoe|wie|waarom) (?:is|was|zijn|waren|kwam|staat|gaf|gaven) )(?:daar|er) (.{4,60}?) (op|van|over|bij|aan|in)${END}`,
    as: '$2$3 $4 $1',
    example: [
      'het signaal over de speeltuin, wat was daar ons antwoord op',
      'wat was ons antwoord op het signaal over de speeltuin',
    ],
  },
  {
    said: `^(?:en |maar )?${TOPIC}[,:] (?:en )?((?:hoeveel|welke?) [^,?]{4,60}?) (?:daar|er)(op|van|in|bij|aan)${END}`,
    as: '$2 $3 $1',
    example: [
      'het DO van 15 december: hoeveel opdrachten heeft Els daarop',
      'hoeveel opdrachten heeft Els op het DO van 15 december',
    ],
  },
  {
    said: `^waar (?!hebben |heeft )(.+?), in welke gemeenten?${END}`,
    as: 'in welke gemeenten $1',
    example: ['waar doet Pieter niks, in welke gemeenten', 'in welke gemeenten doet Pieter niks'],
  },
  {
    said: 'waar (heeft|hebben|had|hadden) (.+?) het (.*?)over',
    as: 'wat bespreekt $2 $3',
    example: ['waar heeft het PFHO het donderdag over', 'wat bespreekt het PFHO donderdag '],
  },
];
