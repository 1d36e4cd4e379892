import { ENDS, type Reworded, TOPIC } from './parts.ts';

/** What a question is about is said first, and pointed at in the question: it is read where the question points. */
export const TOPIC_FIRST: readonly Reworded[] = [
  {
    said: `^(?:en |maar )?${TOPIC}[,:?] (?:en )?((?:langs welke weg|via welke? (?:weg|kanaal|manier)|op welke manier|hoe|door wie|wanneer) (?:is|werd|zijn) )(?:dat|het|die|ze|er) (?:eigenlijk |toen )?(.{4,60}?)[?.! ]*$`,
    word: '$2$3 $1',
    examples: [
      [
        'ggz in de wijk, langs welke weg is dat teruggekoppeld',
        'langs welke weg is teruggekoppeld ggz in de wijk',
      ],
    ],
  },
  {
    said: `^(?:en |maar )?${TOPIC}[,:] (?:en )?((?:wat|welke?|hoe|wie|waarom) (?:is|was|zijn|waren|kwam|staat|gaf|gaven) )(?:daar|er) (.{4,60}?) (op|van|over|bij|aan|in)${ENDS}`,
    word: '$2$3 $4 $1',
    examples: [
      [
        'het signaal over de speeltuin, wat was daar ons antwoord op',
        'wat was ons antwoord op het signaal over de speeltuin',
      ],
    ],
  },
  {
    said: `^(?:en |maar )?${TOPIC}[,:] (?:en )?((?:hoeveel|welke?) [^,?]{4,60}?) (?:daar|er)(op|van|in|bij|aan)${ENDS}`,
    word: '$2 $3 $1',
    examples: [
      [
        'het DO van 15 december: hoeveel opdrachten heeft Els daarop',
        'hoeveel opdrachten heeft Els op het DO van 15 december',
      ],
    ],
  },
  {
    said: `^waar (?!hebben |heeft )(.+?), in welke gemeenten?${ENDS}`,
    word: 'in welke gemeenten $1',
    examples: [['waar doet Pieter niks, in welke gemeenten', 'in welke gemeenten doet Pieter niks']],
  },
];
