import { AT_OF, type FactOfOne, factsOfOne, SOFT, WE } from './facts-of-one.ts';
import { AT, COORDINATOR, PLAN_OF, type Reworded } from './parts.ts';

/** Whose an opdracht is, and what became of its plan. */

/** biome-ignore format: a table is read by its rows */
const FACTS: readonly FactOfOne[] = [
  ['wie is de projectleider van {x}', [
    ['aan wie is {x} (?:toevertrouwd|gegeven|toebedeeld)', 'aan wie is pleegzorg toevertrouwd'],
    ['wie (?:is|was) (?:de |er )?(?:leider|kartrekker) van {x}', 'wie is de leider van pleegzorg'],
    ['wie (?:neemt|nam) {x} voor (?:zijn|haar) rekening', 'wie neemt pleegzorg voor zijn rekening'],
    ['wie is (?:er )?(?:belast met|aangesteld voor) {x}', 'wie is belast met pleegzorg'],
    ['wie (?:runt|bestiert|beheert) {x}', 'wie runt pleegzorg'],
    [`staat {x} op iemand(?:s|[’']s)? naam`, 'staat pleegzorg op iemands naam'],
    ['doet iemand {x}', 'doet iemand pleegzorg'],
  ]],
  ['wie is de trekker van {x}', [
    ['mist {x} een (?:bestuurlijk )?trekker', 'mist pleegzorg een trekker'],
    ['is {x} zonder (?:bestuurlijk )?trekker', 'is pleegzorg zonder trekker'],
    [`ontbreekt er een trekker (?:bij|voor) {x}`, 'ontbreekt er een trekker bij pleegzorg'],
  ]],
  ['wie is de projectleider van {x}', [
    ['mist {x} een projectleider', 'mist pleegzorg een projectleider'],
    ['is {x} zonder projectleider', 'is pleegzorg zonder projectleider'],
    ['ontbreekt er een projectleider (?:bij|voor) {x}', 'ontbreekt er een projectleider bij pleegzorg'],
  ]],
  ['hoeveel projectleiders heeft {x}', [
    [`(?:met|door) hoeveel (?:projectleiders|mensen|collega[’']?s) (?:draait|loopt|wordt|werkt) {x}(?: geleid| getrokken)?`, 'met hoeveel projectleiders draait pleegzorg'],
    ['heeft {x} (?:één|een|1) projectleider of (?:meer|meerdere|twee)', 'heeft pleegzorg één projectleider of meer'],
    [`(?:het )?aantal projectleiders (?:${AT_OF} )?{x}`, 'aantal projectleiders pleegzorg'],
  ]],
  ['wie heeft {x} ingediend', [
    ['indiener (?:van )?{x}', 'indiener pleegzorg'],
  ]],
  ['wanneer is {x} ingediend', [
    [`${AT} (?:ontvingen|kregen) ${WE} het plan (?:van|voor) {x}(?: binnen)?`, 'wanneer ontvingen we het plan van pleegzorg'],
    [`${AT} hebben ${WE} ${PLAN_OF}{x} (?:binnengekregen|ontvangen)`, 'wanneer hebben we pleegzorg binnengekregen'],
    ['(?:hoe ?lang|hoeveel dagen) geleden is {x} ingediend', 'hoeveel dagen geleden is pleegzorg ingediend'],
  ]],
  ['wanneer is het plan van {x} ingediend', [
    [`(?:wachten ${WE} nog op|ontbreekt) het plan (?:van|voor) {x}(?: nog)?`, 'wachten we nog op het plan van pleegzorg'],
  ]],
  ['wanneer is de inbreng van {x} verwerkt', [
    ['wacht de inbreng van {x} nog op verwerking', 'wacht de inbreng van pleegzorg nog op verwerking'],
    ['moet de inbreng van {x} nog verwerkt worden', 'moet de inbreng van pleegzorg nog verwerkt worden'],
  ]],
  ['wanneer is de passage van {x} geschreven', [
    ['ontbreekt de passage (?:bij|van|voor) {x}(?: nog)?', 'ontbreekt de passage bij pleegzorg'],
  ]],
  ['wanneer is de meetlat van {x} ingevuld', [
    [`moeten ${WE} {x} nog evalueren`, 'moeten ze pleegzorg nog evalueren'],
  ]],
  ['is {x} al ingediend', [
    [`is {x} ${SOFT}bij de ${COORDINATOR}`, 'is pleegzorg al bij de coördinator'],
    ['hoe zit het met het plan (?:van|voor) {x}, al ingediend', 'hoe zit het met het plan van pleegzorg, al ingediend'],
  ]],
  ['wanneer kreeg {x} akkoord', [
    [`${AT} (?:gaf|gaven) (?:de ${COORDINATOR}|${WE}) (?:zijn|haar|een|het) (?:fiat|goedkeuring|akkoord|zegen) (?:aan|op|voor) {x}`, 'wanneer gaf de coördinator zijn fiat aan pleegzorg'],
    [`${AT} (?:was|kwam) {x} rond (?:met|bij) de ${COORDINATOR}`, 'wanneer was pleegzorg rond met de coördinator'],
    ['hoe ?lang is {x} al akkoord', 'hoe lang is pleegzorg al akkoord'],
    ['wacht {x} nog op (?:het |een )?akkoord', 'wacht pleegzorg nog op akkoord'],
    ['zit {x} nog te wachten op (?:het |een )?akkoord', 'zit pleegzorg nog te wachten op akkoord'],
    ['moet {x} nog akkoord krijgen', 'moet pleegzorg nog akkoord krijgen'],
    ['moet er nog akkoord op {x} komen', 'moet er nog akkoord op pleegzorg komen'],
    [`${AT} (?:werd|is) er ingestemd met ${PLAN_OF}{x}`, 'wanneer werd er ingestemd met pleegzorg'],
  ]],
  ['wie gaf akkoord op {x}', [
    [`wie (?:stemde|ging) (?:in|akkoord) met ${PLAN_OF}{x}`, 'wie stemde in met het plan van pleegzorg'],
    [`wie (?:heeft|gaf) (?:zijn|haar|een|het) fiat (?:gegeven )?(?:aan|voor) {x}`, 'wie heeft zijn fiat gegeven aan pleegzorg'],
  ]],
  ['is {x} al akkoord', [
    [`is het plan (?:van|voor) {x} ${SOFT}rond`, 'is het plan van pleegzorg rond'],
  ]],
  ['hoe lang duurde het akkoord op {x}', [
    [`hoe ?lang (?:heeft|bleef|lag) {x} bij de ${COORDINATOR} (?:gelegen|liggen)`, 'hoe lang bleef pleegzorg bij de coördinator liggen'],
    ['doorlooptijd (?:van het )?akkoord (?:van |op |bij )?{x}', 'doorlooptijd akkoord pleegzorg'],
    ['na hoeveel (?:werk)?dagen kreeg {x} akkoord', 'na hoeveel dagen kreeg pleegzorg akkoord'],
    ['hoeveel tijd zat er tussen indienen en akkoord (?:van|bij|op) {x}', 'hoeveel tijd zat er tussen indienen en akkoord van pleegzorg'],
    ['hoe snel kwam het akkoord (?:op|voor|bij) {x}', 'hoe snel kwam het akkoord op pleegzorg'],
    ['hoe ?lang heeft het akkoord op {x} op zich laten wachten', 'hoe lang heeft het akkoord op pleegzorg op zich laten wachten'],
  ]],
  ['wie heeft {x} teruggestuurd', [
    ['wie keurde het plan (?:van|voor) {x} af', 'wie keurde het plan van pleegzorg af'],
    [`wie (?:retourneerde|weigerde) ${PLAN_OF}{x}`, 'wie retourneerde pleegzorg'],
    ['van wie kreeg {x} het plan (?:terug|retour)', 'van wie kreeg pleegzorg het plan terug'],
    ['wie (?:wilde|wou) (?:bij|over|van) {x} (?:nog )?(?:iets|meer|wat) weten', 'wie wilde bij pleegzorg nog iets weten'],
    [`wie was (?:er )?niet tevreden (?:met|over) ${PLAN_OF}{x}`, 'wie was niet tevreden met het plan van pleegzorg'],
    [`wie (?:zond|stuurde|gaf) ${PLAN_OF}{x} terug`, 'wie zond het plan van pleegzorg terug'],
  ]],
  ['wanneer is {x} teruggestuurd', [
    [`${AT} gaf de ${COORDINATOR} ${PLAN_OF}{x} terug`, 'wanneer gaf de coördinator pleegzorg terug'],
    [`${AT} kreeg (?:de |hun |onze )?projectleider ${PLAN_OF}{x} terug`, 'wanneer kreeg de projectleider pleegzorg terug'],
    ['kreeg {x} het plan (?:ooit )?terug', 'kreeg pleegzorg het plan terug'],
    [`moest {x} ${SOFT}opnieuw ingediend worden`, 'moest pleegzorg opnieuw ingediend worden'],
    [`(?:ging|kwam) het plan (?:van|voor) {x} ${SOFT}(?:een keer |eens )?(?:retour|terug|teruggestuurd)`, 'ging het plan van pleegzorg een keer retour'],
    ['zat er een vraag (?:bij|aan|op) het plan (?:van|voor) {x}', 'zat er een vraag bij het plan van pleegzorg'],
  ]],
  ['waarom is {x} teruggestuurd', [
    [`wat (?:schortte|ontbrak|mankeerde|scheelde) er (?:nog )?(?:aan|in|bij) ${PLAN_OF}{x}`, 'wat schortte er aan het plan van pleegzorg'],
    ['(?:waarop|waarvoor|waarover|met welke opmerking) (?:is|werd|kwam) {x} (?:teruggestuurd|terug|retour)', 'met welke opmerking kwam pleegzorg terug'],
    [`wat (?:was|is) de (?:opmerking|vraag|reactie) van de ${COORDINATOR} (?:bij|op|over) ${PLAN_OF}{x}`, 'wat was de opmerking van de coördinator bij pleegzorg'],
    ['wat moest (?:de |hun )?projectleider van {x} (?:nog )?(?:aanpassen|veranderen|aanvullen)', 'wat moest de projectleider van pleegzorg nog aanpassen'],
  ]],
  ['wanneer moet het plan van {x} ingediend zijn', [
    [`${AT} (?:willen|verwachten|moeten) ${WE} het plan (?:van|voor) {x}(?: (?:hebben|zien|ontvangen|krijgen))?`, 'wanneer willen we het plan van pleegzorg hebben'],
    [`hoeveel (?:werk)?dagen hebben ${WE} nog voor het plan (?:van|voor) {x}`, 'hoeveel dagen hebben ze nog voor het plan van pleegzorg'],
    ['hoeveel tijd is er nog voor het plan (?:van|voor) {x}', 'hoeveel tijd is er nog voor het plan van pleegzorg'],
    ['(?:wat is )?(?:de )?(?:uiterste )?inleverdatum (?:van |voor )?{x}', 'uiterste inleverdatum van pleegzorg'],
    ['hoe ?lang heeft {x} nog om een plan in te dienen', 'hoe lang heeft pleegzorg nog om een plan in te dienen'],
    ['indienen {x} (?:voor|tegen) wanneer', 'indienen pleegzorg voor wanneer'],
    ['wanneer is {x} te ?laat', 'wanneer is pleegzorg te laat'],
  ]],
  ['wanneer moet de passage van {x} er zijn', [
    ['(?:de )?(?:uiterste datum|deadline|laatste dag) passage (?:van |voor )?{x}', 'uiterste datum passage pleegzorg'],
    ['hoeveel tijd is er nog voor de passage (?:van|voor|bij) {x}', 'hoeveel tijd is er nog voor de passage van pleegzorg'],
    [`${AT} is de passage (?:van|voor|bij) {x} nodig`, 'wanneer is de passage van pleegzorg nodig'],
  ]],
  ['sinds wanneer loopt {x}', [
    ['startdatum (?:van )?{x}', 'startdatum pleegzorg'],
    ['van wanneer (?:dateert|stamt|is) {x}', 'van wanneer dateert pleegzorg'],
    [`${AT} (?:ging|nam) {x} (?:van start|een aanvang|begonnen)`, 'wanneer ging pleegzorg van start'],
    ['hoe ?lang (?:bestaat|loopt|hebben we) {x} al', 'hoe lang bestaat pleegzorg al'],
    [`sinds wanneer (?:kennen|hebben) ${WE} {x}`, 'sinds wanneer kennen we pleegzorg'],
  ]],
];

export const OF_PLAN: readonly Reworded[] = factsOfOne(FACTS);
