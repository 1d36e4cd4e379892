import { type FactOfOne, factsOfOne } from './facts-of-one.ts';
import { ENDS, type Reworded } from './parts.ts';

/** Who is away, until when, and who does the work: in other words. '{x}' is a colleague, in the sentence samira. */

/** 'Samira El Amrani', 'Tom de Wit'; as little as will do. */
const NAME =
  '((?!(?:mijn|het|de|een|die|dat|wie|er|je|jouw|welke?|wat|wanneer|hoe\\p{L}*|tot|van|vanaf|is|was|kwam|komt|kreeg|ging|gaat|moet|waar|waarom|heeft|plan|ik|en|maar)(?![\\p{L}]))\\p{L}+(?: \\p{L}+){0,3}?)';
const AWAY = '(?:weg|vrij|afwezig|er niet|met verlof|in verlof|met vakantie|op vakantie|ziek)';
const LEAVE = '(?:het verlof|de vakantie|de afwezigheid|het vakantieverlof)';
const MY_LEAVE = '(?:mijn verlof|mijn vakantie|mijn afwezigheid)';

/** biome-ignore format: a table is read by its rows */
const OTHERS: readonly FactOfOne[] = [
  ['tot wanneer is {x} afwezig', [
    ['wanneer (?:zit|staat) {x} weer (?:op kantoor|aan (?:zijn|haar) bureau|achter (?:zijn|haar) bureau)', 'wanneer zit samira weer op kantoor'],
    [`wanneer (?:loopt|eindigt|stopt|verloopt) ${LEAVE} van {x}(?: af)?`, 'wanneer loopt het verlof van samira af'],
    ['{x} (?:weer )?terug wanneer', 'samira terug wanneer'],
    ['(?:vanaf |sinds )?wanneer kan ik {x} weer (?:bereiken|bellen|spreken|mailen|treffen)', 'wanneer kan ik samira weer bellen'],
    ['(?:wanneer|vanaf wanneer|(?:op|vanaf) welke dag) (?:is|komt) {x} (?:(?:weer )?aan het werk|weer bereikbaar|weer aan de slag)', 'wanneer is samira weer aan het werk'],
    [`tot en met wanneer is {x} ${AWAY}`, 'tot en met wanneer is samira vrij'],
  ]],
  ['vanaf wanneer is {x} weg', [
    ['wanneer (?:vertrekt|gaat) {x} (?:op vakantie|met verlof|met vakantie)', 'wanneer vertrekt samira op vakantie'],
    [`(?:per|met ingang van|vanaf) wanneer is {x} ${AWAY}`, 'met ingang van wanneer is samira afwezig'],
    ['wat is de eerste (?:vrije dag|vakantiedag|verlofdag) van {x}', 'wat is de eerste vrije dag van samira'],
    [`{x} ${AWAY} wanneer|{x} (?:vakantie|verlof) wanneer`, 'samira afwezig wanneer'],
    ['wanneer neemt {x} (?:verlof|vakantie|vrij)', 'wanneer neemt samira verlof'],
  ]],
  ['is {x} vandaag afwezig', [
    ['zit {x} (?:nu|vandaag) thuis met (?:verlof|vakantie)', 'zit samira nu thuis met verlof'],
  ]],
  ['wie vervangt {x}', [
    ['wie (?:springt|valt) (?:er )?in voor {x}', 'wie springt in voor samira'],
    ['wie neemt (?:er )?de honneurs waar (?:voor|van) {x}', 'wie neemt de honneurs waar voor samira'],
    ['(?:de )?(?:achtervang|waarnemer|vervanger|invaller) (?:van |voor )?{x}', 'achtervang samira'],
    [`wie doet het voor {x} (?:zolang|terwijl|als) (?:die|hij|zij|ze) (?:${AWAY} is|vakantie heeft|verlof heeft)`, 'wie doet het voor samira zolang die vakantie heeft'],
    ['wie (?:is|komt) er in de plaats van {x}', 'wie is er in de plaats van samira'],
    [`bij wie kan ik terecht nu {x} ${AWAY} is`, 'bij wie kan ik terecht nu samira er niet is'],
  ]],
  ['voor wie neemt {x} waar', [
    ['(?:van|voor) wie neemt {x} het werk over', 'van wie neemt samira het werk over'],
    ['wiens vervanger is {x}', 'wiens vervanger is samira'],
    ['voor welke collega valt {x} in', 'voor welke collega valt samira in'],
    ['wie wordt (?:er )?door {x} vervangen', 'wie wordt door samira vervangen'],
  ]],
];

const OF_SELF: readonly Reworded[] = [
  {
    said: `^(?:tot wanneer duurt ${MY_LEAVE}|wanneer (?:eindigt|stopt|loopt) ${MY_LEAVE}(?: af)?)${ENDS}`,
    word: 'tot wanneer ben ik afwezig',
    examples: [['wanneer eindigt mijn verlof', 'tot wanneer ben ik afwezig']],
  },
  {
    said: `^(?:wie springt er voor mij in|bij wie ligt mijn werk als ik er niet ben|wie neemt het van mij over)${ENDS}`,
    word: 'wie vervangt mij',
    examples: [['wie springt er voor mij in', 'wie vervangt mij']],
  },
];

export const OF_AWAY: readonly Reworded[] = [
  ...factsOfOne(OTHERS, { called: NAME, named: () => 'samira' }),
  ...OF_SELF,
];
