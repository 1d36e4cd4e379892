import { AT, COORDINATOR, ENDS, PLAN_OF, type Reworded, TITLE } from './parts.ts';

/** What was done once for an opdracht: asked by a noun for it or by another participle, each in all the ways of asking when, who and whether. */
type Deed = {
  /** With its article, for the examples. */
  readonly noun: string;
  /** All nouns, without their articles. */
  readonly nouns: string;
  /** Other participles than those that the grammar has. */
  readonly done?: readonly [example: string, ...others: string[]];
  /** How it is asked, of '{x}'. */
  readonly when: string;
  readonly who?: string;
  readonly whether?: string;
};

const DEEDS: readonly Deed[] = [
  {
    noun: 'de indiening',
    nouns: 'indiening|inzending|aanlevering|indienen',
    done: ['ingedient', 'aangereikt', 'toegestuurd'],
    when: 'wanneer is {x} ingediend',
    who: 'wie heeft {x} ingediend',
    whether: 'is {x} al ingediend',
  },
  {
    noun: 'de afstemming',
    nouns: 'afstemming|instemming|goedkeuring',
    done: ['goed bevonden', 'akkoord bevonden', 'in orde bevonden', 'gefiatteerd'],
    when: 'wanneer kreeg {x} akkoord',
    who: 'wie gaf akkoord op {x}',
    whether: 'is {x} al akkoord',
  },
  {
    noun: 'het terugsturen',
    nouns: 'terugsturen|terugzending|afkeuring',
    done: ['geretourneerd', 'teruggezonden', `afgekeurd door de ${COORDINATOR}`, 'afgekeurd'],
    when: 'wanneer is {x} teruggestuurd',
    who: 'wie heeft {x} teruggestuurd',
    whether: 'wanneer is {x} teruggestuurd',
  },
  {
    noun: 'de besluitvorming',
    nouns: 'besluit|beslissing|besluitvorming|uitspraak',
    when: 'wanneer is er besloten over {x}',
    who: 'in welk overleg is {x} besloten',
    whether: 'is er al besloten over {x}',
  },
  {
    noun: 'de terugkoppeling',
    nouns: 'terugkoppeling',
    when: 'wanneer is {x} teruggekoppeld',
    who: 'wie heeft {x} teruggekoppeld',
    whether: 'is {x} al teruggekoppeld',
  },
  {
    noun: 'de verwerking',
    nouns: 'verwerking(?: van de inbreng)?|inbrengverwerking',
    when: 'wanneer is de inbreng van {x} verwerkt',
    who: 'wie heeft de inbreng van {x} verwerkt',
    whether: 'is de inbreng van {x} al verwerkt',
  },
  {
    noun: 'de passage',
    nouns: 'passage',
    when: 'wanneer is de passage van {x} geschreven',
    who: 'wie heeft de passage van {x} geschreven',
    whether: 'is er al een passage voor {x}',
  },
  {
    noun: 'de meetlat',
    nouns: 'meetlat|evaluatie',
    done: ['langs de meetlat gelegd', 'ge[eë]valueerd'],
    when: 'wanneer is de meetlat van {x} ingevuld',
    who: 'wie heeft de meetlat van {x} ingevuld',
    whether: 'is de meetlat van {x} al ingevuld',
  },
  {
    noun: 'de start',
    nouns: 'start|begin|aanvang',
    done: ['opgestart', 'gestart', 'begonnen', 'van start gegaan'],
    when: 'sinds wanneer loopt {x}',
  },
];

const OF = '(?:van|voor|bij|over|met)';
const BACK = `(?:${AT}|sinds (?:wanneer|welke dag)|(?:hoe ?lang|hoeveel (?:werk)?dagen) geleden|op welk moment)`;
const SOFT = '(?:(?:nu|al|ook|inmiddels|eigenlijk|dan|toch|eens|ooit|wel|helemaal) )*';
const READY = '(?:klaar|af|rond|afgerond|gereed|gedaan|er|binnen|gegeven|geschreven|ingevuld|ontvangen)';
const TO_READY =
  '(?:gegeven|gedaan|gemaakt|geschreven|opgesteld|verzorgd|afgerond|ingevuld|op papier gezet|vastgelegd|genomen)';
/** 'Maakte', 'rondde … af': what somebody did with what a noun says. */
const DID =
  '(?:deed|deden|gaf|gaven|maakte|maakten|schreef|schreven|verzorgde|verzorgden|nam|namen|rondde|rondden|zette|zetten|legde|legden|vulde|vulden|stelde|stelden)';
const APART = '(?:af|vast|in|op|op papier|neer)';
const MEN = '(?:we|wij|ze|zij|men|jullie|het overleg)';

function ofNoun({ noun, nouns, when, who, whether }: Deed): readonly Reworded[] {
  const [article, word] = noun.split(' ');
  const said = `(?:de |het |een )?(?:${nouns})`;
  const asked = (of: string): string => of.replace('{x}', '$1');
  const of = (text: string): string => text.replace('{x}', 'pleegzorg');
  return [
    {
      said: `^${BACK} (?:was|is|kwam|viel|gebeurde|lag|werd|vond|had|ging|verscheen) ${said} ${OF} ${TITLE}(?: (?:plaats|${READY}))?${ENDS}`,
      word: asked(when),
      examples: [[`wanneer was ${noun} van pleegzorg`, of(when)]],
    },
    {
      said: `^${BACK} (?:${DID} ${MEN}|hebben ${MEN}) ${said} ${OF} ${TITLE}(?: ${APART}| ${TO_READY})?${ENDS}`,
      word: asked(when),
      examples: [[`wanneer deden ze ${noun} van pleegzorg`, of(when)]],
    },
    ...(who === undefined
      ? []
      : [
          {
            said: `^(?:wie (?:${DID}|heeft|tekende voor) ${said} ${OF} ${TITLE}(?: ${APART}| ${TO_READY})?|(?:van|door) wie (?:is|kwam|was|werd) ${said} ${OF} ${TITLE}(?: ${TO_READY})?|wie (?:is|was) (?:de )?(?:auteur|schrijver|maker|opsteller) van ${said} ${OF} ${TITLE})${ENDS}`,
            word: who.replace('{x}', '$1$2$3'),
            examples: [[`wie verzorgde ${noun} van pleegzorg`, of(who)]],
          } satisfies Reworded,
        ]),
    ...(whether === undefined
      ? []
      : [
          {
            said: `^(?:is|was|ligt|staat) ${article} (?:${nouns}) ${OF} ${TITLE} ${SOFT}${READY}${ENDS}`,
            word: asked(whether),
            examples: [[`is ${article} ${word} van pleegzorg al afgerond`, of(whether)]],
          } satisfies Reworded,
          {
            said: `^(?:(?:hebben|heb) ${MEN}|heeft iemand) ${article} (?:${nouns}) ${OF} ${TITLE} ${SOFT}(?:${READY}|${TO_READY})${ENDS}`,
            word: asked(whether),
            examples: [[`hebben we ${article} ${word} van pleegzorg al afgerond`, of(whether)]],
          } satisfies Reworded,
        ]),
  ];
}

function ofParticiple({ done, when, who, whether }: Deed): readonly Reworded[] {
  if (done === undefined) return [];
  const said = `(?:${done.join('|')})`;
  const example = done[0].replace(/\[(.).*?\]/, '$1');
  const of = (text: string): string => text.replace('{x}', 'pleegzorg');
  return [
    {
      said: `^${BACK} (?:(?:is|werd|was|ging) ${PLAN_OF}${TITLE}|(?:hebben|heeft|had) (?:${MEN}|de ${COORDINATOR}) ${PLAN_OF}${TITLE}) ${SOFT}${said}${ENDS}`,
      word: when.replace('{x}', '$1$2'),
      examples: [[`wanneer werd pleegzorg ${example}`, of(when)]],
    },
    ...(who === undefined
      ? []
      : [
          {
            said: `^(?:wie (?:heeft|had) ${PLAN_OF}${TITLE} ${said}|door wie (?:is|werd) ${PLAN_OF}${TITLE} ${said})${ENDS}`,
            word: who.replace('{x}', '$1$2'),
            examples: [[`door wie is pleegzorg ${example}`, of(who)]],
          } satisfies Reworded,
        ]),
    ...(whether === undefined
      ? []
      : [
          {
            said: `^(?:(?:is|werd) ${PLAN_OF}${TITLE}|(?:hebben ${MEN}|heeft (?:iemand|de ${COORDINATOR})) ${PLAN_OF}${TITLE}) ${SOFT}${said}${ENDS}`,
            word: whether.replace('{x}', '$1$2'),
            examples: [[`is pleegzorg al ${example}`, of(whether)]],
          } satisfies Reworded,
        ]),
  ];
}

export const OF_DEEDS: readonly Reworded[] = DEEDS.flatMap((deed) => [
  ...ofParticiple(deed),
  ...ofNoun(deed),
]);

/** 'Datum afstemming', 'besluitdatum', 'passage voor wanneer': beside a title, by what is asked then. */
export const DATES_OF_DEEDS: readonly { readonly said: string; readonly asked: string }[] = DEEDS.map(
  ({ nouns, when }) => ({
    said: `(?:datum|dag) (?:(?:van|voor) )?(?:de |het )?(?:${nouns})|(?:${nouns})s?datum|(?:${nouns}) wanneer`,
    asked: when,
  }),
);
/** 'Meetlat pleegzorg wie', 'indiener pleegzorg'. */
export const DOERS_OF_DEEDS: readonly { readonly said: string; readonly asked: string }[] = DEEDS.flatMap(
  ({ nouns, who }) => (who === undefined ? [] : [{ said: `(?:${nouns}) {x} (?:door )?wie`, asked: who }]),
);
