import { type FactOfOne, factsOfOne, SOFT, WE } from './facts-of-one.ts';
import { ENDS, RESIDENTS, type Reworded } from './parts.ts';

/** How residents take part in one opdracht, how many, what they said and what came of it; where it is of, and why. */

const OF = '(?:bij|van|voor|over|aan|in)';
/** What is asked of it, where its title stands. */
const NR = '(?:doc|document|dossier|zaak)?-?(?:nummer|code)';

/** biome-ignore format: a table is read by its rows */
const FACTS: readonly FactOfOne[] = [
  ['welk kenmerk heeft {x}', [
    [`(?:wat is (?:het|de) |welke? )?${NR} (?:heeft |van |voor )?{x}`, 'welke code heeft pleegzorg'],
    [`(?:onder|met) welke? (?:kenmerk|${NR}) (?:is|vind ik|vinden we|staat|zoek ik) {x}(?: bekend| terug| geregistreerd)?`, 'onder welk nummer is pleegzorg bekend'],
    ['(?:het )?kenmrk (?:van )?{x}', 'kenmrk pleegzorg'],
  ]],
  ['onder welk programma valt {x}', [
    ['(?:binnen|aan|in) welk programma (?:valt|hangt|hoort|zit) {x}', 'binnen welk programma valt pleegzorg'],
  ]],
  ['in welke gemeente speelt {x}', [
    ['(?:speelt|loopt|is) {x} (?:in(?: maar)?|van|voor) (?:één|een) gemeente(?: of in meer|, (?:en|of) welke| of meer)?', 'speelt pleegzorg in één gemeente of in meer'],
    ['geldt {x} voor alle gemeenten of voor welke', 'geldt pleegzorg voor alle gemeenten of voor welke'],
  ]],
  ['welk niveau heeft {x}', [
    ['(?:welke|op welke) trede (?:van (?:de )?(?:participatie|participatieladder) )?(?:heeft|zit|staat) {x}', 'welke trede van participatie heeft pleegzorg'],
    [`(?:wat is de )?mate van (?:invloed|inspraak) ${OF} {x}`, 'mate van invloed bij pleegzorg'],
    ['nivo (?:van )?{x}', 'nivo pleegzorg'],
    ['hoe hoog op de (?:participatie)?ladder (?:staat|zit) {x}', 'hoe hoog op de participatieladder staat pleegzorg'],
    [`(?:wat )?mogen (?:de )?${RESIDENTS} ${OF} {x}(?:,| meebeslissen of)? ?(?:alleen )?(?:adviseren|meebeslissen|meepraten)(?: of (?:alleen )?(?:adviseren|meebeslissen|meepraten))?(?:, wat is het niveau)?`, 'wat mogen inwoners bij pleegzorg, adviseren of meebeslissen'],
    [`hoe (?:zwaar|veel) telt de stem van (?:de )?${RESIDENTS} ${OF} {x}(?:, welk niveau)?`, 'hoe zwaar telt de stem van inwoners bij pleegzorg, welk niveau'],
  ]],
  ['wat is de methode van {x}', [
    [`hoe (?:verloopt|gaat|loopt) de participatie ${OF} {x}`, 'hoe verloopt de participatie bij pleegzorg'],
    [`(?:welk middel|wat) gebruiken ${WE} om (?:de )?${RESIDENTS} te (?:horen|spreken|bereiken) ${OF} {x}`, 'welk middel gebruiken ze om inwoners te horen bij pleegzorg'],
    ['(?:de )?(?:werkwijze|aanpak) (?:van )?{x}', 'werkwijze pleegzorg'],
    ['(?:welke|wat voor) soort activiteit staat er in het plan (?:van|voor) {x}', 'welke soort activiteit staat er in het plan van pleegzorg'],
    [`wat organiseren ${WE} ${OF} {x}`, 'wat organiseren ze bij pleegzorg'],
  ]],
  ['wat is de doelgroep van {x}', [
    [`(?:welke ${RESIDENTS} (?:worden|zijn) (?:er )?(?:gevraagd|uitgenodigd)|wie mogen (?:er )?mee ?doen|wie (?:horen|vragen|spreken) ${WE}|wie moeten er aan tafel|wie zijn er nodig) ${OF} {x}`, 'wie mogen er meedoen bij pleegzorg'],
    [`welke groep (?:${RESIDENTS} )?wil(?:t|len)? {x} (?:bereiken|spreken|horen)`, 'welke groep inwoners wil pleegzorg bereiken'],
    [`welke (?:ervaringsdeskundigheid|ervaring) (?:is|hebben ze) nodig ${OF} {x}`, 'welke ervaringsdeskundigheid is nodig bij pleegzorg'],
    [`met wat voor ervaring zoeken ${WE} mensen ${OF} {x}`, 'met wat voor ervaring zoeken ze mensen bij pleegzorg'],
    ['voor wie is {x} bedoeld', 'voor wie is pleegzorg bedoeld'],
  ]],
  ['doen er inwoners mee bij {x}', [
    [`krijgen (?:de )?${RESIDENTS} een stem ${OF} {x}`, 'krijgen inwoners een stem bij pleegzorg'],
    [`wordt er iets aan (?:de )?${RESIDENTS} gevraagd ${OF} {x}`, 'wordt er iets aan inwoners gevraagd bij pleegzorg'],
    [`participatie ${OF} {x}`, 'participatie bij pleegzorg'],
    [`hebben (?:de )?${RESIDENTS} iets te zeggen ${OF} {x}`, 'hebben inwoners iets te zeggen over pleegzorg'],
    [`worden (?:de )?${RESIDENTS} (?:gehoord|bevraagd) ${OF} {x}`, 'worden inwoners gehoord bij pleegzorg'],
    [`is er inspraak ${OF} {x}`, 'is er inspraak bij pleegzorg'],
  ]],
  ['hoeveel mensen deden mee bij {x}', [
    [`(?:met )?hoeveel (?:kwamen|waren) (?:er|${WE}) ${OF} {x}`, 'hoeveel kwamen er bij pleegzorg'],
    [`hoeveel ${RESIDENTS} hebben hun zegje gedaan ${OF} {x}`, 'hoeveel mensen hebben hun zegje gedaan bij pleegzorg'],
    [`hoeveel ${RESIDENTS} (?:leverden een bijdrage|gaven hun (?:mening|stem)) ${OF} {x}`, 'hoeveel mensen gaven hun mening bij pleegzorg'],
    ['(?:het )?deelnemersaantal (?:van |bij )?{x}', 'deelnemersaantal pleegzorg'],
  ]],
  ['hoeveel mensen worden er verwacht bij {x}', [
    [`wat is de verwachte opkomst ${OF} {x}`, 'wat is de verwachte opkomst bij pleegzorg'],
    [`hoeveel ${RESIDENTS} hopen ${WE} te spreken ${OF} {x}`, 'hoeveel mensen hopen ze te spreken bij pleegzorg'],
    [`hoeveel ${RESIDENTS} heeft {x} nodig`, 'hoeveel deelnemers heeft pleegzorg nodig'],
    [`(?:van|op) hoeveel ${RESIDENTS} (?:gaan|rekenen) ${WE} (?:uit )?${OF} {x}`, 'van hoeveel deelnemers gaan ze uit bij pleegzorg'],
    [`(?:het )?verwachte? aantal (?:${RESIDENTS} )?(?:${OF} )?{x}`, 'verwacht aantal pleegzorg'],
    [`hoeveel ${RESIDENTS} moeten er mee ?doen ${OF} {x}`, 'hoeveel mensen moeten er meedoen bij pleegzorg'],
  ]],
  ['hoeveel activiteiten zijn er bij {x}', [
    [`hoe vaak komen (?:de )?${RESIDENTS} samen ${OF} {x}`, 'hoe vaak komen inwoners samen bij pleegzorg'],
    [`hoeveel momenten met (?:de )?${RESIDENTS} (?:telt|heeft) {x}`, 'hoeveel momenten met inwoners telt pleegzorg'],
    ['hoeveel activiteiten telt het plan (?:van|voor) {x}', 'hoeveel activiteiten telt het plan van pleegzorg'],
    [`hoeveel activiteiten hebben ${WE} ${OF} {x} (?:bedacht|gepland|staan)`, 'hoeveel activiteiten hebben ze bij pleegzorg bedacht'],
  ]],
  ['hoeveel inbreng is er bij {x}', [
    [`hoeveel punten (?:zijn er (?:vastgelegd|genoteerd|opgehaald)|hebben ${WE}) ${OF} {x}`, 'hoeveel punten zijn er vastgelegd bij pleegzorg'],
  ]],
  ['hoeveel inbreng is er overgenomen bij {x}', [
    [`hoeveel punten haalden het ${OF} {x}`, 'hoeveel punten haalden het bij pleegzorg'],
    [`hoeveel punten ${OF} {x} (?:zijn|werden) (?:er )?(?:gehonoreerd|ingewilligd)`, 'hoeveel punten van pleegzorg zijn er gehonoreerd'],
    [`hoeveel van wat (?:de )?${RESIDENTS} zeiden is (?:er )?overgenomen ${OF} {x}`, 'hoeveel van wat inwoners zeiden is overgenomen bij pleegzorg'],
  ]],
  ['hoeveel inbreng is er niet overgenomen bij {x}', [
    [`hoeveel punten vielen (?:er )?af ${OF} {x}`, 'hoeveel punten vielen af bij pleegzorg'],
    [`hoeveel inbreng legden ${WE} naast zich neer ${OF} {x}`, 'hoeveel inbreng legden ze naast zich neer bij pleegzorg'],
  ]],
  ['is er inbreng bij {x}', [
    [`(?:ligt|staat) er (?:al )?inbreng ${OF} {x}`, 'ligt er inbreng bij pleegzorg'],
    ['kwam er iets uit {x}', 'kwam er iets uit pleegzorg'],
    [`leverden (?:de )?${RESIDENTS} iets aan ${OF} {x}`, 'leverden inwoners iets aan bij pleegzorg'],
  ]],
  ['is de inbreng van {x} al verwerkt', [
    [`inbreng (?:van )?{x} ${SOFT}verwerkt`, 'inbreng pleegzorg verwerkt'],
    [`zijn ${WE} klaar met de inbreng van {x}`, 'zijn ze klaar met de inbreng van pleegzorg'],
  ]],
  ['wanneer is de inbreng van {x} verwerkt', [
    [`wanneer waren ${WE} klaar met de inbreng van {x}`, 'wanneer waren ze klaar met de inbreng van pleegzorg'],
  ]],
  ['wie heeft de inbreng van {x} verwerkt', [
    ['wie werkte de inbreng van {x} (?:weg|af)', 'wie werkte de inbreng van pleegzorg weg'],
  ]],
  ['wie noteerde de inbreng van {x}', [
    ['wie (?:heeft|had) de (?:opbrengst|inbreng) van {x} (?:genoteerd|ingevoerd|opgeschreven)', 'wie heeft de opbrengst van pleegzorg genoteerd'],
    ['wie heeft (?:bij|van) {x} de (?:inbreng|punten)(?: van (?:de )?inwoners)? (?:ingevoerd|opgeschreven|genoteerd|binnengekomen)', 'wie heeft bij pleegzorg de punten van inwoners ingevoerd'],
    ['wie zette de inbreng van {x} erin', 'wie zette de inbreng van pleegzorg erin'],
    ['van wie zijn de aantekeningen van de inbreng (?:bij|van) {x}', 'van wie zijn de aantekeningen van de inbreng bij pleegzorg'],
  ]],
  ['wat is er toegezegd bij {x}', [
    [`waartoe hebben ${WE} (?:ons|zich) verbonden ${OF} {x}`, 'waartoe hebben we ons verbonden bij pleegzorg'],
    [`wat is er afgesproken als toezegging ${OF} {x}`, 'wat is er afgesproken als toezegging bij pleegzorg'],
  ]],
  ['is er iets toegezegd bij {x}', [
    ['(?:hangt|kleeft) er een toezegging aan {x}', 'hangt er een toezegging aan pleegzorg'],
    ['zijn er afspraken gemaakt bij het besluit over {x}', 'zijn er afspraken gemaakt bij het besluit over pleegzorg'],
  ]],
  ['waarom geen participatie bij {x}', [
    [`(?:waarom|hoezo) (?:laten ${WE} (?:de )?${RESIDENTS} niet mee ?doen|zonder ${RESIDENTS}|slaan ${WE} participatie over|komt er geen inwoner aan te pas|blijven ${RESIDENTS} buiten beeld|is er geen inspraak) ${OF} {x}`, 'waarom laten ze inwoners niet meedoen bij pleegzorg'],
    [`waarom is participatie ${OF} {x} niet nodig`, 'waarom is participatie bij pleegzorg niet nodig'],
    [`wat is (?:het argument|de reden|de motivatie) om ${OF} {x} geen (?:${RESIDENTS}|participatie) te (?:betrekken|doen|vragen)`, 'wat is het argument om bij pleegzorg geen inwoners te betrekken'],
    [`(?:de )?(?:motivatie|uitleg|toelichting) geen participatie (?:${OF} )?{x}`, 'motivatie geen participatie pleegzorg'],
  ]],
  ['waarom ging {x} anders dan het plan', [
    [`(?:vanwaar|waarom) de afwijking ${OF} {x}`, 'vanwaar de afwijking bij pleegzorg'],
    [`waarom weken ${WE} ${OF} {x} af van het plan`, 'waarom weken ze bij pleegzorg af van het plan'],
    [`wat is de (?:verklaring|reden) voor het verschil ${OF} {x}`, 'wat is de verklaring voor het verschil bij pleegzorg'],
  ]],
];

/** 'De brainstormsessie': what takes place, and is no part of a dossier. */
const ACTIVITEIT =
  '((?:de|het) (?!(?:indiening|afstemming|terugsturen|besluitvorming|verwerking|evaluatie|start|plan|passage|meetlat|besluit|terugkoppeling|inbreng|toezegging|signaal|opdracht|uitnodiging|overleg|vergadering|volgende|do|pfho|ab|ao|directieoverleg|portefeuillehoudersoverleg)(?![\\p{L}]))\\p{L}+)';

/** When it is, whether it was already or is still to come. */
const WHEN_HELD: readonly Reworded[] = [
  {
    said: `^(?:voor |op )?(?:wanneer|welke dag) (?:wordt|worden|werd|werden|staat|staan|vindt|vinden|valt|heeft|hebben) ${ACTIVITEIT} ${OF} ([^?]{4,60}?) (?:gehouden|gepland|ingepland|plaats)${ENDS}`,
    word: 'wanneer is $1 van $2',
    examples: [
      ['wanneer wordt de focusgroep van pleegzorg gehouden', 'wanneer is de focusgroep van pleegzorg'],
      ['voor wanneer staat de focusgroep van pleegzorg gepland', 'wanneer is de focusgroep van pleegzorg'],
    ],
  },
];

/** Who held one, how many came, and why it went otherwise. */
const OF_HELD: readonly Reworded[] = [
  {
    said: `^wie (?:verzorgde|organiseerde|leidde|deed|begeleidde) ${ACTIVITEIT} ${OF} ([^?]{4,60}?)${ENDS}`,
    word: 'wie hield $1 van $2',
    examples: [['wie verzorgde de focusgroep van pleegzorg', 'wie hield de focusgroep van pleegzorg']],
  },
  {
    said: `^hoeveel ${RESIDENTS} (?:waren (?:er )?aanwezig bij|bezochten|telde|trok) ${ACTIVITEIT} ${OF} ([^?]{4,60}?)${ENDS}`,
    word: 'hoeveel mensen kwamen er naar $1 van $2',
    examples: [
      [
        'hoeveel mensen bezochten de focusgroep van pleegzorg',
        'hoeveel mensen kwamen er naar de focusgroep van pleegzorg',
      ],
    ],
  },
  {
    said: `^waarom (?:verliep|verliepen) ${ACTIVITEIT} ${OF} ([^?]{4,60}?) anders${ENDS}`,
    word: 'waarom ging $1 van $2 anders dan gepland',
    examples: [
      [
        'waarom verliep de focusgroep van pleegzorg anders',
        'waarom ging de focusgroep van pleegzorg anders dan gepland',
      ],
    ],
  },
];

export const OF_INWONERS: readonly Reworded[] = [...factsOfOne(FACTS), ...WHEN_HELD, ...OF_HELD];
