/** Other ways to say that one is more, as the way that is read. */
export const SAID_OTHERWISE: readonly (readonly [said: RegExp, word: string])[] = [
  // 'Heeft Fatima meer te doen dan Noor, qua opdrachten': of what is counted, and not of all there is to do.
  [
    /\b(meer|minder) (?:te doen|werk|op (?:haar|zijn|hun) bord) (dan [^,?]+?),? (?:qua|wat betreft|als je kijkt naar) (opdrachten|plannen|projecten|dossiers|toezeggingen|signalen)(?: bedoel ik| dan)?$/,
    '$1 $3 $2',
  ],
  [
    /\b(?:gestegen|toegenomen|gegroeid|hoger|groter)(?: geworden)?(?=,? (?:dan|als|ten|tov|vergeleken|in|sinds)\b)/,
    'hoger',
  ],
  [
    /\b(?:gedaald|afgenomen|gezakt|verminderd|lager|kleiner)(?: geworden)?(?=,? (?:dan|als|ten|tov|vergeleken|in|sinds)\b)/,
    'lager',
  ],
  // 'Is het aantal signalen in mei hoger dan in juni'.
  [
    /^(?:is|was|ligt|lag|zijn|waren) (?:het aantal|de hoeveelheid|het totaal aan|het aandeel) (\p{L}+)(.*?) (?:weer |al |nu )?(hoger|lager),? (?:dan|als|ten opzichte van|tov|t o v|vergeleken met|in vergelijking met|tegenover|sinds) /u,
    'waren er $3 $1$2 dan ',
  ],
  [/(?<=^waren er )hoger/, 'meer'],
  [/(?<=^waren er )lager/, 'minder'],
  [/^(?:is|was|ligt|lag) de opkomst (.*?)(?:hoger|groter),? (dan|als) /, 'kwamen er $1meer mensen $2 '],
  [/^(?:is|was|ligt|lag) de opkomst (.*?)(?:lager|kleiner),? (dan|als) /, 'kwamen er $1minder mensen $2 '],
  // 'Was het in mei drukker met deelnemers dan in juni'.
  [
    /^(?:is|was|waren|wordt) (?:het )?(?:in |tijdens )?(.+?)(?: (?:met|qua|voor wat betreft) (\p{L}+))? (drukk|rustig)er(?: (?:met|qua|voor wat betreft) (\p{L}+))? (dan|als) (?:in |tijdens )?(.+)$/u,
    'waren er in $1 $3er $2$4 $5 in $6',
  ],
  [
    /^(?:is|was|waren|wordt) (?:het )?(?:in |tijdens )?(.+?) of (?:in |tijdens )?(.+?) (drukk|rustig)er (?:met|qua) (\p{L}+)$/u,
    'waren er $3er $4 in $1 of in $2',
  ],
  // What an activiteit gave is what people said there.
  [/^(lever\p{L}*) (.+?) (meer|minder) op,? (dan|als) /u, '$1 $2 $3 punten op $4 '],
  // Who agrees, approves.
  [/\bja (?:gezegd|zeggen|zei)\b/, 'iets goedgekeurd'],
  [/\bdrukker(?= \p{L}+ (?:dan|als|in) )/u, 'meer'],
  [/\brustiger(?= \p{L}+ (?:dan|als|in) )/u, 'minder'],
  // 'Wat doen we vaker: een focusgroep of interviews'.
  [
    /^(?:wat|welke?(?: \p{L}+)?) (?:komt|kwam|komen|is|zijn|doen we|deden we|hebben we|gebruiken we|houden we|hielden we) (?:er )?(?:het )?(vaker|meer|minder vaak|minder|meest|vaakst)(?: voor| gehouden| gedaan| gebruikt| geweest)?[:,]? (?:een |de )?(\p{L}+) of (?:een |de )?(\p{L}+)$/u,
    'zijn er meer $2 of $3',
  ],
];
