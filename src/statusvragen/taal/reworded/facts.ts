import { ENDS, NAME, RESIDENTS, type Reworded, TOPIC } from './parts.ts';

/** A fact of one thing that was recorded, asked in other words: how long, with whom, where, what comes next, and what people call an answer. */
const SOFT = '(?:(?:nog|nu|al|ook|eigenlijk|dan|toch|precies|allemaal|zoal|eens|weer|straks) )*';
const SINCE = '(?:hoe ?lang|hoeveel (?:werk)?(?:dagen|weken)|sinds wanneer)';
const OVERLEG =
  '(?:do|pfho|ab|ao|regieteam|directieoverleg|portefeuillehoudersoverleg|algemeen bestuur|ambtelijk overleg)';

export const FACTS: readonly Reworded[] = [
  // Who else.
  {
    said: `^met wie (?:doet|doen|leidt|deelt|trekt|werkt) (${NAME}) (?:samen )?(?:aan |op |bij )?${TOPIC}${ENDS}`,
    word: 'wie zijn de projectleiders van $2',
    examples: [['met wie doet noor kinderarmoede', 'wie zijn de projectleiders van kinderarmoede']],
  },
  {
    said: `(?<=^wie )(?:vond|vonden) (?:het )?(?:goed|prima|oke|in orde) dat ${TOPIC} (?:zonder|geen) (?:participatie|inwoners|mensen|bewoners)(?: \\p{L}+)*${ENDS}`,
    word: 'gaf akkoord op $1',
    examples: [['wie vond het goed dat spoedhulp geen participatie doet', 'wie gaf akkoord op spoedhulp']],
  },
  {
    said: `^(?:heeft|hebben) (?:er )?(?:al )?iemand (?:al )?(?:akkoord gegeven|akkoord|goedkeuring gegeven) (?:op|aan|voor|bij) (?:het )?(?:geen participatie|plan zonder inwoners) (?:bij|van|voor|in) ${TOPIC}${ENDS}`,
    word: 'wie gaf akkoord op $1',
    examples: [
      ['heeft er al iemand akkoord gegeven op geen participatie bij inkoop', 'wie gaf akkoord op inkoop'],
    ],
  },
  // What people call an answer is the akkoord.
  {
    said: `^(?:heb|heeft|hebben|kreeg|kreg(?:en)?|krijg|krijgt) (?:ik|we|wij|${NAME}) ${SOFT}(?:een )?(?:antwoord|reactie|uitsluitsel) ${SOFT}(?:gekregen |gehad )?(?:op|over|van|voor|rond) ((?:mijn |het |ons )?(?:plan (?:van|voor|over) )?${TOPIC})(?: gekregen| gehad)?${ENDS}`,
    word: 'hoe staat het met $2',
    examples: [['heb ik al antwoord op school als vindplaats', 'hoe staat het met school als vindplaats']],
  },
  {
    said: `${SINCE} (?:wacht|wachten|zit|zitten) (?:ik|we|wij|${NAME}) ${SOFT}op (?:een )?(?:antwoord|reactie|uitsluitsel|oordeel|bericht) (?:op|over|van|voor|bij)`,
    word: 'hoe lang wacht het plan al van',
    examples: [
      ['hoe lang wacht fatima al op antwoord over pleegzorg', 'hoe lang wacht het plan al van pleegzorg'],
    ],
  },
  // Since when something is late or open: its last day, or the day on which it came, says so.
  {
    said: `^${SINCE} (?:is|zijn|staat|staan|ligt|liggen|loopt) (.{3,60}?) ${SOFT}(?:te ?laat|over (?:de )?tijd|over datum|verlopen|achter)${ENDS}`,
    word: 'is $1 te laat',
    examples: [['hoeveel dagen is leerlingenvervoer te laat', 'is leerlingenvervoer te laat']],
  },
  {
    said: `^${SINCE} (?:ligt|liggen|staat|staan|wacht|wachten|loopt|is) ((?:het|dat|de|die) signa(?:al|len) .{3,50}?) ${SOFT}(?:open|te wachten|onbeantwoord|zonder antwoord|er|binnen)(?: ligt| is)?${ENDS}`,
    word: 'wanneer kwam $1 binnen',
    examples: [
      ['hoe lang ligt het signaal van de bus al open', 'wanneer kwam het signaal van de bus binnen'],
    ],
  },
  {
    said: `^(?:wanneer|tegen wanneer|voor wanneer) (?:is|hebben we|heb je|hebt ge) (?:het|dat|een) plan (?:van|voor) ${TOPIC} ${SOFT}(?:uiterlijk )?(?:nodig|vereist)${ENDS}`,
    word: 'wanneer moet het plan van $1 ingediend zijn',
    examples: [
      [
        'wanneer is het plan van leerlingenvervoer uiterlijk nodig',
        'wanneer moet het plan van leerlingenvervoer ingediend zijn',
      ],
    ],
  },
  // As it is said in Flanders.
  {
    said: '(?<=wanneer )moogt(?= )',
    word: 'moet',
    examples: [['wanneer moogt pieter komen', 'wanneer moet pieter komen']],
  },
  {
    said: '(?:binnen ?doen|binnen ?steken|in ?steken)(?=[?.! ]*$)',
    word: 'indienen',
    examples: [['wanneer moet pieter zijn plan binnendoen', 'wanneer moet pieter zijn plan indienen']],
  },
  // What comes next.
  {
    said: `^(?:en )?wat (?:komt|gebeurt|volgt|staat|moet) er ${SOFT}(?:na|achter) (?:het|dat|de) (?:akkoord|plan|besluit|passage|verwerking|activiteit) (?:voor|bij|van|met|in) ${TOPIC}${ENDS}`,
    word: 'wat is de volgende stap bij $1',
    examples: [
      [
        'wat komt er na het akkoord voor jonge mantelzorgers',
        'wat is de volgende stap bij jonge mantelzorgers',
      ],
    ],
  },
  {
    said: `^(?:en )?(?:wat|hoe) (?:nu|verder|en nu|nu verder)(?: (?:nu|verder))* (?:met|bij|voor|aan) ${TOPIC}${ENDS}`,
    word: 'wat is de volgende stap bij $1',
    examples: [['hoe nu verder met pleegzorg', 'wat is de volgende stap bij pleegzorg']],
  },
  {
    said: `^(?:en )?wat (?:mis|missen|mist|mankeert|scheelt|ontbreekt) (?:ik|we|wij|er|daar|nog|hij|zij|ze)?(?: ik| we| er)? ?${SOFT}(?:bij|aan|voor|van|in) ${TOPIC}${ENDS}`,
    word: 'wat moet er nog gebeuren bij $1',
    examples: [['wat mis ik nog bij schuldhulp', 'wat moet er nog gebeuren bij schuldhulp']],
  },
  {
    said: `^heb ik (?:(?:nog|ergens|iets|wat|niks|soms) )*(?:over het hoofd gezien|gemist|laten liggen|laten schieten)${ENDS}`,
    word: 'wat moet ik nog doen',
    examples: [['heb ik iets over het hoofd gezien', 'wat moet ik nog doen']],
  },
  {
    said: `^(?:is er |zijn er |wil |moet |wacht |heeft )${SOFT}iemand (?:(?:die|nog|er) )*(?:iets|wat|werk|een antwoord) (?:(?:nog|nu) )*(?:van mij|van me|bij mij) ?(?:wil|nodig heeft|verwacht|moet hebben|hebben|nodig|moet)?${ENDS}`,
    word: 'wat moet ik nog doen',
    examples: [['is er nog iemand die iets van mij wil', 'wat moet ik nog doen']],
  },
  {
    said: `^moet (\\p{L}+) ${SOFT}(?:iets|wat) ${SOFT}(?:voor|van) mij ${SOFT}(?:doen|regelen|goedkeuren|bekijken|nakijken)?${ENDS}`,
    word: 'welke plannen van mij liggen bij $1',
    examples: [['moet carla nog iets voor mij doen', 'welke plannen van mij liggen bij carla']],
  },
  {
    said: `^(?:waar|waarop) (?:wacht|wachten|zit|zitten) (?:ik|we|wij) (?:(?:nog|nu|eigenlijk|allemaal|dan) )*op(?: te wachten)?${ENDS}`,
    word: 'wie moet mij nog iets doen',
    examples: [['waar wacht ik nog op', 'wie moet mij nog iets doen']],
  },
  // Where, and at which meeting.
  {
    said: '(?:in|op) (?:welke?|wat voor) (?:zaal|gebouw|adres|plaats|gemeentehuis|stad|dorp|raadhuis)(?= (?:is|was|vergadert|vergaderen|vindt|komt|zit)(?![\\p{L}]).*(?:do|pfho|ab|ao|regieteam|vergadering|overleg)(?![\\p{L}]))',
    word: 'waar',
    examples: [['in welke zaal is het pfho van 17 december', 'waar is het pfho van 17 december']],
  },
  {
    said: `^wat (?:was|is|waren|zijn) er ${SOFT}(?:op|in|bij|aan de hand op) (?:het|de) (${OVERLEG})`,
    word: 'wat staat er op de agenda van het $1',
    examples: [
      ['wat was er op het pfho van 12 november', 'wat staat er op de agenda van het pfho van 12 november'],
    ],
  },
  { said: 'aan bod', word: 'op de agenda', examples: [['wat komt er aan bod', 'wat komt er op de agenda']] },
  {
    said: `(?<=toezegging(?:en)? (?:die )?)(?:kwamen|kwam|komen|komt|stammen|stamt) (?:er )?(?:uit|voort uit)`,
    word: 'zijn gedaan op',
    examples: [['welke toezeggingen kwamen uit het pfho', 'welke toezeggingen zijn gedaan op het pfho']],
  },
  // How many took part, without a word for people.
  {
    said: '(?<=^(?:en )?)hoeveel (deden|doen|namen|nemen)(?= (?:er )?(?:.{3,60} )?(?:mee|deel)(?![\\p{L}]))',
    word: 'hoeveel mensen $1',
    examples: [['hoeveel deden er mee bij pleegzorg', 'hoeveel mensen deden er mee bij pleegzorg']],
  },
  {
    said: `(?<=^waarom (?:kwamen|waren|deden|zijn) )(?:er )?(?:zo |toch )?(?:minder|weinig|niet zoveel|te weinig)(?= (?:bij|op|aan|naar|mee)(?![\\p{L}]))`,
    word: 'er minder mensen',
    examples: [
      ['waarom kwamen er minder bij dakloze jongeren', 'waarom kwamen er minder mensen bij dakloze jongeren'],
    ],
  },
  // What people were told.
  {
    said: `(?<=^(?:door )?wie )(?:vertelde|vertelden|meldde|meldden|zei|zeiden|deelde) (?:(?:het|dat|dit|de uitkomst|het besluit|iets) )?(?:mee )?(?:aan|tegen) (?:de |die )?(${RESIDENTS})`,
    word: 'heeft teruggekoppeld aan de $1',
    examples: [
      [
        'wie vertelde het aan de mensen van pleegzorg',
        'wie heeft teruggekoppeld aan de mensen van pleegzorg',
      ],
    ],
  },
  {
    said: `^hoe (?:is|werd) (?:de|het) (?:uitkomst|besluit|resultaat) (?:van|over|bij) (.{3,50}?) (?:verteld|gemeld|meegedeeld|doorgegeven|teruggekoppeld|gebracht)(?:,? en aan hoeveel(?: ${RESIDENTS})?)?${ENDS}`,
    word: 'hoe is $1 teruggekoppeld',
    examples: [
      ['hoe is de uitkomst van pleegzorg verteld en aan hoeveel', 'hoe is pleegzorg teruggekoppeld'],
    ],
  },
  {
    said: `^is (?:de|die) (nieuwsbrief|brief|mail) (?:van|over|bij|voor) (.{3,50}?) ${SOFT}(?:verstuurd|verzonden|weg|rondgestuurd|uitgegaan|eruit|(?:de )?deur uit)${ENDS}`,
    word: 'hoe is $2 teruggekoppeld',
    examples: [['is de nieuwsbrief van pleegzorg al verstuurd', 'hoe is pleegzorg teruggekoppeld']],
  },
  // What the bot sent.
  {
    said: `^(?:waarom|hoezo|hoe komt het dat) (?:kreeg|krijgt|heeft|kregen) (${NAME}) (?:geen bericht(?:en)?|niks|niets) (?:gekregen |gehoord |ontvangen )?(?:over|bij) ${TOPIC}(?: gekregen| gehoord)?${ENDS}`,
    word: 'is het bericht aan $1 over $2 aangekomen',
    examples: [
      ['waarom kreeg tom niks over kinderopvang', 'is het bericht aan tom over kinderopvang aangekomen'],
    ],
  },
  // What a plan lets residents do.
  {
    said: `^(?:wat|waarover|hoeveel) mogen (?:de )?(?:${RESIDENTS}) (?:zelf |mee )?(?:beslissen|bepalen|besluiten|zeggen|meebeslissen|meebepalen) (?:bij|over|in|van|voor)`,
    word: 'wat is het niveau van',
    examples: [['wat mogen inwoners beslissen bij de jeugdraad', 'wat is het niveau van de jeugdraad']],
  },
  {
    said: `^hoeveel (?:vergoeding|kosten|geld|euro) (?:gaat|gaan|krijgen|kost|is) (?:er )?(?:naar |aan |voor )?(?:de )?(?:${RESIDENTS}) (?:van|bij|voor)`,
    word: 'wat kost',
    examples: [['hoeveel vergoeding gaat er naar de deelnemers van pleegzorg', 'wat kost pleegzorg']],
  },
  // Why residents do not take part.
  {
    said: `^(?:waarom|wat (?:is|was) de reden (?:dat|waarom)|hoe (?:komt|kan) het dat) (.{3,50}?) (?:zonder|geen) (?:inwoners|participatie|bewoners|mensen) (?:mag|kan|mocht|kon|hoeft|gaat|loopt)${ENDS}`,
    word: 'waarom is er geen participatie bij $1',
    examples: [
      [
        'wat was de reden dat de verordening zonder inwoners mag',
        'waarom is er geen participatie bij de verordening',
      ],
    ],
  },
  {
    said: '^wat (?:staat er|is|was|stond er) (?:als |de )?(?:uitleg|toelichting|reden|motivatie|onderbouwing|verklaring) (?:bij|van|voor) geen (?:participatie|inwoners)(?= (?:bij|van|voor|in) )',
    word: 'waarom is er geen participatie',
    examples: [
      [
        'wat staat er als uitleg bij geen participatie van spoedhulp',
        'waarom is er geen participatie van spoedhulp',
      ],
    ],
  },
  {
    said: `^wie (?:koos|kozen|besloot|besliste|bepaalde|wilde) (?:er ?voor |voor )?om (?:bij|voor|met|in) (.{3,50}?) (?:niemand|geen (?:mensen|inwoners|bewoners)) te (?:spreken|horen|bevragen|vragen|betrekken|interviewen)${ENDS}`,
    word: 'wie besloot zonder inwoners bij $1',
    examples: [
      ['wie koos ervoor om bij pleegzorg niemand te spreken', 'wie besloot zonder inwoners bij pleegzorg'],
    ],
  },
  {
    said: '(?<=^welke )(?:ideeen|ideeën|wensen|suggesties|tips)(?= (?:van|bij|uit|over) .{3,50} (?:zijn|is|werden|werd) (?:er )?(?:niet |wel )?(?:overgenomen|meegenomen|afgewezen|gesneuveld|afgevallen|gehonoreerd))',
    word: 'inbreng',
    examples: [['welke ideeen van opvoedhulp zijn afgewezen', 'welke inbreng van opvoedhulp zijn afgewezen']],
  },
  {
    said: '(?<=(?:punten|inbreng|wensen|suggesties|tips|voorstellen) .*)gesneuveld',
    word: 'niet overgenomen',
    examples: [['welke punten zijn gesneuveld', 'welke punten zijn niet overgenomen']],
  },
  // What changed.
  {
    said: `^(?:wat (?:is|was) )?(?:de|het) (?:laatste|recentste|nieuwste|meest recente) (?:wijziging|verandering|aanpassing|update|activiteit in het dossier) (?:bij|van|aan|in|op) ${TOPIC}${ENDS}`,
    word: 'wie heeft $1 het laatst gewijzigd',
    examples: [['wat is de laatste wijziging bij pleegzorg', 'wie heeft pleegzorg het laatst gewijzigd']],
  },
  {
    said: `^(?:is er |heb je |nog )?${SOFT}(?:iets |wat |enig )?(?:nieuws|nieuwtjes|news)(?: vandaag)?${ENDS}`,
    word: 'wat is er nieuw',
    examples: [['nieuws?', 'wat is er nieuw?']],
  },
  {
    said: '^wat (?:is|was) (?:allemaal )?nieuw(?= (?:sinds|vanaf|na|vandaag|gisteren)(?![\\p{L}]))',
    word: 'wat is er veranderd',
    examples: [['wat is nieuw sinds 1 november', 'wat is er veranderd sinds 1 november']],
  },
  {
    said: '^wat gebeurde er (?:allemaal |zoal |hier )*(gisteren|eergisteren|vandaag|vorige week|deze week|afgelopen week|vrijdag|vorige vrijdag)(?=[?.! ]*$)',
    word: 'wat is er veranderd $1',
    examples: [['wat gebeurde er gisteren', 'wat is er veranderd gisteren']],
  },
];
