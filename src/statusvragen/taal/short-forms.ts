/** What people type beside a title, without a verb: 'trekker pleegzorg', 'pleegzorg ingediend?'. '{done}' is what was done. */

import { DATES_OF_DEEDS, DOERS_OF_DEEDS } from './reworded/deeds.ts';

export type ShortForm = { readonly said: string; readonly asked: string };

const DONE =
  '(?<done>ingediend|ingeleverd|afgestemd|akkoord|goedgekeurd|besloten|teruggekoppeld|ingetrokken|teruggestuurd|geevalueerd|geëvalueerd)';

/** The longer ones first. */
export const SHORT_FORMS: readonly ShortForm[] = [
  {
    said: 'datum indienen|indien ?datum|(?:wanneer|datum) ingediend|ingediend wanneer',
    asked: 'wanneer is {x} ingediend',
  },
  {
    said: 'akkoord wanneer|wanneer akkoord|datum akkoord|akkoord ?datum',
    asked: 'wanneer kreeg {x} akkoord',
  },
  {
    said: '(?:datum|wanneer) (?:het )?besluit|besluit wanneer|besluitdatum|wanneer besloten',
    asked: 'wanneer is er besloten over {x}',
  },
  ...DATES_OF_DEEDS,
  ...DOERS_OF_DEEDS,
  { said: '(?:het )?plan {x} (?:al )?(?:ingediend|binnen)', asked: 'is het plan van {x} al ingediend' },
  { said: '(?:al )?binnen', asked: 'is het plan van {x} al ingediend' },
  { said: 'besluit (?:over |op )?{x} al (?:binnen|bekend|er|genomen)', asked: 'is er al besloten over {x}' },
  { said: '(?:is )?(?:zonder|geen) trekker', asked: 'wie is de trekker van {x}' },
  { said: '(?:is )?(?:zonder|geen) projectleider', asked: 'wie is de projectleider van {x}' },
  { said: '(?:is )?(?:de )?passage (?:al )?(?:klaar|af|er al)', asked: 'is er al een passage voor {x}' },
  {
    said: '(?:is )?(?:de )?meetlat (?:al )?(?:klaar|af|ingevuld|gedaan)',
    asked: 'is de meetlat van {x} al ingevuld',
  },
  { said: 'passage {x} (?:klaar|af)', asked: 'is er al een passage voor {x}' },
  { said: 'meetlat {x} (?:klaar|af|ingevuld)', asked: 'is de meetlat van {x} al ingevuld' },
  { said: 'reden (?<done>ingetrokken|uitgesteld|aangepast|teruggestuurd)', asked: 'waarom is {x} {done}' },
  {
    said: 'reden (?:van )?(?:geen|zonder) (?:participatie|inwoners)|waarom (?:geen|zonder) (?:participatie|inwoners)',
    asked: 'waarom geen participatie bij {x}',
  },
  { said: '(?:aantal|hoeveel) activiteiten', asked: 'hoeveel activiteiten zijn er bij {x}' },
  { said: '(?:aantal|hoeveel) (?:inbreng|punten)', asked: 'hoeveel inbreng is er bij {x}' },
  {
    said: '(?:(?:aantal|hoeveel) )?deelnemers|(?:aantal|hoeveel) (?:mensen|inwoners)|opkomst',
    asked: 'hoeveel mensen deden mee bij {x}',
  },
  { said: `(?:is )?(?:al |nu al )?${DONE}`, asked: 'is {x} al {done}' },
  { said: '(?:bestuurlijk )?trekker', asked: 'wie is de trekker van {x}' },
  { said: 'projectleider|pl', asked: 'wie is de projectleider van {x}' },
  { said: 'besluit|uitkomst', asked: 'wat is er besloten over {x}' },
  { said: '(?:participatie)?niveau', asked: 'welk niveau heeft {x}' },
  { said: 'methode|werkvorm', asked: 'wat is de methode van {x}' },
  { said: 'doelgroep', asked: 'wat is de doelgroep van {x}' },
  { said: 'passage (?:voor|tegen) wanneer', asked: 'wanneer moet de passage van {x} er zijn' },
  {
    said: '(?:deadline|(?:uiterste )?inleverdatum|uiterste datum|indientermijn|termijn)',
    asked: 'wat is de deadline van {x}',
  },
  {
    said: '(?:de )?(?:toelichting|onderbouwing|uitleg) (?:van )?(?:het )?besluit',
    asked: 'wat is er besloten over {x}',
  },
  { said: 'kenmerk|(?:doc|document|dossier)-?nummer', asked: 'wat is het kenmerk van {x}' },
];
