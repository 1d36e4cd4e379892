import { type FactOfOne, factsOfOne, SOFT, WE } from './facts-of-one.ts';
import { AT, RESIDENTS, type Reworded } from './parts.ts';

/** Where one opdracht goes, what was decided of it, and how those who took part heard of it. */

const HEARD =
  '(?:weten (?:hoe het afliep|wat er(?: mee)? (?:is )?(?:gedaan|besloten|gebeurd)(?: is)?)|op de hoogte|in|het (?:weten|horen))';
const HOW = '(?:hoe|waarlangs|op welke manier|langs welke weg)';

/** biome-ignore format: a table is read by its rows */
const FACTS: readonly FactOfOne[] = [
  ['wanneer komt {x} op de agenda', [
    [`${AT} (?:passeert|haalt|bereikt) {x} (?:een|het|welk) overleg`, 'wanneer passeert pleegzorg een overleg'],
    [`${AT} (?:buigt|spreekt|ontfermt) (?:het overleg|men) zich over {x}`, 'wanneer buigt het overleg zich over pleegzorg'],
    [`${AT} staat {x} op het programma`, 'wanneer staat pleegzorg op het programma'],
    ['tegen welk overleg moet {x} (?:er liggen|klaar zijn|af zijn)', 'tegen welk overleg moet pleegzorg er liggen'],
    ['(?:volgende|eerstvolgende) overleg (?:van |voor )?{x}', 'volgende overleg pleegzorg'],
  ]],
  ['naar welk overleg gaat {x}', [
    ['(?:wie|welk overleg) gaat er (?:beslissen|besluiten) over {x}(?:, welk overleg)?', 'wie gaat er beslissen over pleegzorg, welk overleg'],
    ['waar moet {x} (?:naartoe|heen)(?: voor een besluit)?', 'waar moet pleegzorg naartoe voor een besluit'],
    ['welk gremium (?:behandelt|bespreekt|beslist over|gaat over) {x}', 'welk gremium behandelt pleegzorg'],
    ['{x} moet naar welk overleg', 'pleegzorg moet naar welk overleg'],
    ['(?:bij|in) welk overleg komt {x} op tafel', 'bij welk overleg komt pleegzorg op tafel'],
  ]],
  ['wanneer is er besloten over {x}', [
    [`(?:${AT}|hoe ?lang geleden) (?:is|werd) (?:de|een) knoop doorgehakt over {x}`, 'wanneer is de knoop doorgehakt over pleegzorg'],
    [`${AT} sprak (?:het overleg|men) zich uit over {x}`, 'wanneer sprak het overleg zich uit over pleegzorg'],
    ['(?:hoe ?lang|hoeveel dagen) geleden is er besloten over {x}', 'hoe lang geleden is er besloten over pleegzorg'],
    [`${AT} nam (?:het overleg|men) een (?:besluit|beslissing) over {x}`, 'wanneer nam het overleg een beslissing over pleegzorg'],
  ]],
  ['is er al besloten over {x}', [
    [`is de (?:knoop|kogel) ${SOFT}(?:doorgehakt|door de kerk) (?:over|bij|voor) {x}`, 'is de kogel door de kerk bij pleegzorg'],
    ['is er al een (?:uitkomst|uitslag) (?:bij|van|over|voor) {x}', 'is er al een uitkomst bij pleegzorg'],
    ['is {x} al (?:door|langs|voorbij|naar) het overleg(?: geweest)?', 'is pleegzorg al door het overleg'],
    ['besluit (?:over|op|van) {x} al (?:binnen|bekend|er|genomen)', 'besluit over pleegzorg al binnen'],
  ]],
  ['in welk overleg is {x} besloten', [
    ['wie hakte (?:er )?de knoop door over {x}', 'wie hakte de knoop door over pleegzorg'],
    ['waar (?:werd|is) de knoop doorgehakt over {x}', 'waar werd de knoop doorgehakt over pleegzorg'],
    ['(?:welk overleg|wie) sprak zich uit over {x}', 'welk overleg sprak zich uit over pleegzorg'],
    ['wie heeft (?:het|de) (?:besluit|beslissing) genomen over {x}', 'wie heeft de beslissing genomen over pleegzorg'],
  ]],
  ['wat is er besloten over {x}', [
    ['wat (?:zei|vond|deed) het overleg (?:over|van|met) {x}', 'wat zei het overleg over pleegzorg'],
    ['haalde {x} het', 'haalde pleegzorg het'],
    ['wat kwam er uit de besluitvorming over {x}', 'wat kwam er uit de besluitvorming over pleegzorg'],
    ['is er ja of nee gezegd tegen {x}', 'is er ja of nee gezegd tegen pleegzorg'],
  ]],
  ['wat is er besloten over {x}', [
    ['op welke grond(?:en)? is {x} (?:goedgekeurd|aangepast|uitgesteld|ingetrokken)', 'op welke grond is pleegzorg uitgesteld'],
    ['wat was de (?:onderbouwing|reden|uitleg|toelichting) van het besluit over {x}', 'wat was de onderbouwing van het besluit over pleegzorg'],
    [`waarom besloten ${WE} zo over {x}`, 'waarom besloten ze zo over pleegzorg'],
    ['hoe werd het besluit over {x} uitgelegd', 'hoe werd het besluit over pleegzorg uitgelegd'],
  ]],
  ['is {x} goedgekeurd', [
    ['(?:stemde|stemt|ging|zei) het overleg (?:ook )?(?:in|akkoord|ja) (?:met|op|tegen) {x}', 'stemde het overleg in met pleegzorg'],
    ['is {x} akkoord bevonden door het overleg', 'is pleegzorg akkoord bevonden door het overleg'],
    ['(?:kwam|is|geraakte|raakte) {x} (?:door het overleg|er ?door(?:heen)?|er doorheen)', 'kwam pleegzorg door het overleg'],
    ['(?:werd|is) er door het overleg ingestemd met {x}', 'werd er door het overleg ingestemd met pleegzorg'],
    ['mag {x} doorgaan', 'mag pleegzorg doorgaan'],
  ]],
  ['is {x} ingetrokken', [
    [`is {x} ${SOFT}komen te vervallen`, 'is pleegzorg komen te vervallen'],
    ['gaat {x} niet (?:meer )?door', 'gaat pleegzorg niet meer door'],
    ['trok iemand {x} in', 'trok iemand pleegzorg in'],
    [`(?:is|werd) {x} ${SOFT}(?:opgedoekt|opgeheven)`, 'is pleegzorg opgeheven'],
  ]],
  ['wie heeft {x} teruggekoppeld', [
    [`wie (?:lichtte|informeerde|liet) (?:de )?${RESIDENTS} (?:van|bij) {x} ${HEARD}`, 'wie lichtte de deelnemers van pleegzorg in'],
    [`wie heeft (?:de )?${RESIDENTS} (?:van|bij) {x} (?:ingelicht|ge[iï]nformeerd|laten ${HEARD})`, 'wie heeft de mensen van pleegzorg laten weten hoe het afliep'],
  ]],
  ['wanneer is {x} teruggekoppeld', [
    [`${AT} (?:lieten|lichtten|informeerden) ${WE} (?:de )?${RESIDENTS} (?:van|bij) {x} ${HEARD}`, 'wanneer lieten we de deelnemers van pleegzorg weten hoe het afliep'],
    [`${AT} (?:kregen|hoorden) (?:de )?${RESIDENTS} (?:van|bij) {x} (?:het|bericht|antwoord|iets)`, 'wanneer kregen de inwoners van pleegzorg bericht'],
    [`${AT} (?:werden|zijn) (?:de )?${RESIDENTS} (?:van|bij) {x} (?:ingelicht|ge[iï]nformeerd)`, 'wanneer werden de mensen van pleegzorg ingelicht'],
  ]],
  ['hoe is {x} teruggekoppeld', [
    [`${HOW} (?:lieten|lichtten|informeerden) ${WE} (?:de )?${RESIDENTS} (?:van|bij) {x} ${HEARD}`, 'hoe lieten ze de deelnemers van pleegzorg weten hoe het afliep'],
    [`${HOW} (?:kregen|hoorden) (?:de )?${RESIDENTS} (?:van|bij) {x} (?:het|bericht|antwoord|iets)`, 'hoe kregen de inwoners van pleegzorg bericht'],
    ['(?:in welke vorm|via welk kanaal|op welke manier) was de terugkoppeling (?:van|bij) {x}', 'in welke vorm was de terugkoppeling van pleegzorg'],
    ['(?:het )?kanaal (?:van de )?terugkoppeling (?:van |bij )?{x}', 'kanaal terugkoppeling pleegzorg'],
    ['met een brief of een nieuwsbrief, hoe is {x} teruggekoppeld', 'met een brief of een nieuwsbrief, hoe is pleegzorg teruggekoppeld'],
    ['waarmee is {x} teruggekoppeld(?:, .{3,30})?', 'waarmee is pleegzorg teruggekoppeld, een brief of zo'],
    [`hoe is (?:(?:het resultaat|de uitkomst|het besluit) (?:van|over) )?{x} aan (?:de )?${RESIDENTS} (?:verteld|teruggekoppeld)`, 'hoe is pleegzorg aan de deelnemers verteld'],
  ]],
  ['hoeveel mensen bereikte de terugkoppeling van {x}', [
    [`hoeveel ${RESIDENTS} (?:kregen|hoorden) (?:bericht|iets|antwoord) (?:over|van|bij) {x}`, 'hoeveel mensen kregen bericht over pleegzorg'],
    ['(?:het )?aantal (?:mensen )?bereikt (?:bij|met|door) de terugkoppeling (?:van|bij) {x}', 'aantal bereikt bij de terugkoppeling van pleegzorg'],
    [`hoeveel ${RESIDENTS} hebben de terugkoppeling (?:van|bij) {x} (?:gekregen|ontvangen|gehoord)`, 'hoeveel deelnemers hebben de terugkoppeling van pleegzorg gekregen'],
    ['(?:het )?bereik (?:van de )?terugkoppeling (?:van |bij )?{x}', 'bereik terugkoppeling pleegzorg'],
    [`aan hoeveel ${RESIDENTS} is {x} teruggekoppeld`, 'aan hoeveel mensen is pleegzorg teruggekoppeld'],
  ]],
  ['is {x} al teruggekoppeld', [
    [`weten (?:de )?${RESIDENTS} (?:van|bij) {x} al wat er met hun inbreng (?:is )?(?:gedaan|gebeurd)(?: is)?`, 'weten de mensen van pleegzorg al wat er met hun inbreng is gedaan'],
    [`zijn (?:de )?${RESIDENTS} (?:van|bij) {x} ${SOFT}(?:ingelicht|ge[iï]nformeerd)`, 'zijn de mensen van pleegzorg al ingelicht'],
  ]],
];

export const OF_BESLUIT: readonly Reworded[] = factsOfOne(FACTS);
