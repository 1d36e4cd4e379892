import { ENDS, type Reworded } from './parts.ts';

/** Who is away, until when, and who does the work: in other words. '{n}' is a colleague, in the sentence samira. */

/** 'Samira El Amrani', 'Tom de Wit'; as little as will do. */
const NAME =
  '((?!(?:mijn|het|de|een|die|dat|wie|er|je|jouw|welke?|wat|wanneer|hoe\\p{L}*|tot|van|vanaf|is|was|kwam|komt|kreeg|ging|gaat|moet|waar|waarom|heeft|plan|ik|en|maar)(?![\\p{L}]))\\p{L}+(?: \\p{L}+){0,3}?)';
const AWAY = '(?:weg|vrij|afwezig|er niet|met verlof|in verlof|met vakantie|op vakantie|ziek)';
const LEAVE = '(?:het verlof|de vakantie|de afwezigheid|het vakantieverlof)';
const MY_LEAVE = '(?:mijn verlof|mijn vakantie|mijn afwezigheid)';

/** biome-ignore format: a table is read by its rows */
const OTHERS: readonly (readonly [asked: string, ways: readonly (readonly [said: string, typed: string])[]])[] = [
  ['tot wanneer is {n} afwezig', [
    ['wanneer (?:zit|staat) {n} weer (?:op kantoor|aan (?:zijn|haar) bureau|achter (?:zijn|haar) bureau)', 'wanneer zit samira weer op kantoor'],
    [`wanneer (?:loopt|eindigt|stopt|verloopt) ${LEAVE} van {n}(?: af)?`, 'wanneer loopt het verlof van samira af'],
    ['{n} (?:weer )?terug wanneer', 'samira terug wanneer'],
    ['(?:vanaf |sinds )?wanneer kan ik {n} weer (?:bereiken|bellen|spreken|mailen|treffen)', 'wanneer kan ik samira weer bellen'],
    ['(?:wanneer|vanaf wanneer|(?:op|vanaf) welke dag) (?:is|komt) {n} (?:(?:weer )?aan het werk|weer bereikbaar|weer aan de slag)', 'wanneer is samira weer aan het werk'],
    [`tot en met wanneer is {n} ${AWAY}`, 'tot en met wanneer is samira vrij'],
  ]],
  ['vanaf wanneer is {n} weg', [
    ['wanneer (?:vertrekt|gaat) {n} (?:op vakantie|met verlof|met vakantie)', 'wanneer vertrekt samira op vakantie'],
    [`(?:per|met ingang van|vanaf) wanneer is {n} ${AWAY}`, 'met ingang van wanneer is samira afwezig'],
    ['wat is de eerste (?:vrije dag|vakantiedag|verlofdag) van {n}', 'wat is de eerste vrije dag van samira'],
    [`{n} ${AWAY} wanneer|{n} (?:vakantie|verlof) wanneer`, 'samira afwezig wanneer'],
    ['wanneer neemt {n} (?:verlof|vakantie|vrij)', 'wanneer neemt samira verlof'],
  ]],
  ['is {n} vandaag afwezig', [
    ['zit {n} (?:nu|vandaag) thuis met (?:verlof|vakantie)', 'zit samira nu thuis met verlof'],
  ]],
  ['wie vervangt {n}', [
    ['wie (?:springt|valt) (?:er )?in voor {n}', 'wie springt in voor samira'],
    ['wie neemt (?:er )?de honneurs waar (?:voor|van) {n}', 'wie neemt de honneurs waar voor samira'],
    ['(?:de )?(?:achtervang|waarnemer|vervanger|invaller) (?:van |voor )?{n}', 'achtervang samira'],
    [`wie doet het voor {n} (?:zolang|terwijl|als) (?:die|hij|zij|ze) (?:${AWAY} is|vakantie heeft|verlof heeft)`, 'wie doet het voor samira zolang die vakantie heeft'],
    ['wie (?:is|komt) er in de plaats van {n}', 'wie is er in de plaats van samira'],
    [`bij wie kan ik terecht nu {n} ${AWAY} is`, 'bij wie kan ik terecht nu samira er niet is'],
  ]],
  ['voor wie neemt {n} waar', [
    ['(?:van|voor) wie neemt {n} het werk over', 'van wie neemt samira het werk over'],
    ['wiens vervanger is {n}', 'wiens vervanger is samira'],
    ['voor welke collega valt {n} in', 'voor welke collega valt samira in'],
    ['wie wordt (?:er )?door {n} vervangen', 'wie wordt door samira vervangen'],
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
  ...OTHERS.flatMap(([asked, ways]) =>
    ways.map(
      ([said, typed]): Reworded => ({
        said: `^(?:${said.replaceAll('{n}', NAME)})${ENDS}`,
        word: asked.replace('{n}', said.split('{n}').length > 2 ? '$1$2' : '$1'),
        examples: [[typed, asked.replace('{n}', 'samira')]],
      }),
    ),
  ),
  ...OF_SELF,
];
