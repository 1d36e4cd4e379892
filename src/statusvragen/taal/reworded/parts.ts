/** One way of saying, and parts of it that several have. */

export type Reworded = {
  readonly said: string;
  readonly word: string;
  readonly examples: readonly (readonly [typed: string, read: string])[];
};

/** What a part of a question is about, without a question of its own. */
export const TOPIC =
  '((?![^,?:]*(?<![\\p{L}])(?:welke?|wat|wie|wanneer|hoe|hoeveel|waar)(?![\\p{L}]))[^,?:]{4,60})';
/** What can be counted, in the plural. */
export const SEVERAL =
  '(?:opdrachten|onderwerpen|projecten|plannen|activiteiten|bijeenkomsten|focusgroepen|signalen|toezeggingen|beloftes|punten|besluiten|vergaderingen|mensen|deelnemers|inwoners|dingen|taken)';
export const RESIDENTS = '(?:mensen|deelnemers|inwoners|bewoners)';
export const ENDS = '(?=[?.! ]*$)';
/** 'Samira', 'Els Hendriks', 'Samira El Amrani'. */
export const NAME = '\\p{L}+(?:(?: (?:van|de|den|der|el|al|ten|ter|te))* \\p{L}+)?';
/** 'Wat ermee gedaan is', 'wat er met hun inbreng is gedaan', 'wat er besloten is'. */
export const WHAT_BECAME =
  '(?:over )?wat (?:er ?uit ?(?:is )?(?:kwam|gekomen|komt)(?: is)?|(?:het|dat) (?:heeft )?(?:opleverde|opgeleverd)(?: heeft)?|(?:er )?(?:met (?:hun|de|haar|die|al die) (?:inbreng|antwoorden|punten|ideeen|input|verhaal|verhalen|mening|woorden|wensen) |ermee |daarmee |er mee )?(?:is |wordt |werd )?(?:gedaan|gebeurd|gebeurt|besloten)(?: is| wordt| werd)?)';
export const TIME = '(?:dag|dagen|week|weken|maand|maanden|jaar)';
export const NUMBER = '(?:\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|anderhalve)';
/** What an opdracht is called, without a question of its own; as little as will do. */
export const TITLE =
  '((?:(?!(?<![\\p{L}])(?:welke?|wat|wie|wanneer|hoe|hoeveel|waar|passage|inbreng|terugkoppeling|meetlat|signaal|toezegging|uitnodiging)(?![\\p{L}]))[^,?:]){4,60}?)';
export const COORDINATOR = 'co[oö]rdinator(?:en)?';
export const PLAN_OF = '(?:het plan (?:van|voor) )?';
/** A moment that is asked for. */
export const AT = '(?:wanneer|op welke (?:dag|datum))';
