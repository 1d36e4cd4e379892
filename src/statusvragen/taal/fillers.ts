/** 'Ervan', 'daarmee', 'waarover', 'hiervoor'. */
const PRONOMINAL = 'er daar hier waar'
  .split(' ')
  .flatMap((first) =>
    'aan achter bij door heen in mee na naar om onder op over rond tegen toe tot uit van vandaan voor'
      .split(' ')
      .map((second) => first + second),
  )
  .join(' ');

/** 'Én' with its accent, of which the letters alone say no more than 'en': of both at once. */
export const EN_BEIDE = 'enbeide';

/**
 * Words that mean nothing by themselves in any question, and why. A word that stands not here, and that no construction read, is told or
 * asked back. What bounds the question by itself ('alleen', 'behalve', 'zelf') stands in `turning-words.ts` as well: it is looked at there.
 */
const MEAN_NOTHING: readonly (readonly [words: string, why: string])[] = [
  [PRONOMINAL, 'point at what is named elsewhere in the question, or in the one before'],
  ['de het een t s n z m r k zn', 'articles and what is left of shortened words'],
  [EN_BEIDE, 'between names it is read; between anything else all that is said holds'],
  ['telt', "as 'has': 'hoeveel opdrachten telt Jeugd'"],
  ['die dat deze dit degenen', 'point at a noun that is read'],
  [
    'ze we wij men je jij jou jouw jullie u uw ons onze hun hen me zich zelf elkaar',
    'who asks, who is asked, or who was named; ‘mijn’ and ‘ik’ are read',
  ],
  ['elk elke ieder iedere iemand iedereen iets alles er ergens', 'whatever there is, which is what is shown'],
  ['wat welk welke waar waarom hoe daar hier', 'ask; the constructions look at them where they say more'],
  [
    'a aan als bij door en in is ja naar namens om op over qua rond rondom omtrent inzake sinds te ter ten toe tot tussen uit van',
    'stand before a name, a day or a number, which is what is read',
  ],
  [
    'vanaf vanuit vandaan via langs voor want wegens dus maar toch terwijl betreffende aangaande binnen onder tijdens gedurende',
    'the same, and between two sentences',
  ],
  [
    'behoeve alsmede alsook zodat omdat doordat zowel evenals aanzien betrekking tegemoet',
    'the same, in written Dutch',
  ],
  [
    'nu al momenteel thans heden dusver inmiddels intussen ondertussen actueel actuele huidige reeds alvast',
    'the record is always as it is now',
  ],
  ['weer alweer wederom keer keren', 'that it was so before is not what is asked'],
  [
    'alle alleen allemaal totaal totale gehele hele heel allerlei kortom enkel zoal',
    'all that fit are shown',
  ],
  [
    'dan ook zo echt eigenlijk precies exact nou wel bijvoorbeeld namelijk gewoon net misschien wellicht soms trouwens sowieso eindelijk hopelijk',
    'the tone in which it is asked',
  ],
  [
    'werkelijk daadwerkelijk feitelijk effectief netjes keurig braaf gauw snel specifiek concreet kort vooral zeker natuurlijk zeg verder eruit komend nog ongeveer',
    'the same',
  ],
  ['enig enige eventueel eventuele', 'as many as there are'],
  ['bezig bekend betrokken gekoppeld raken raakt', 'verbs for having to do with it'],
  [
    'es efkes effe awel mar ge gij wa da den nen ne hoor eh uh ehm uhm euhm hmm ikke oei allez amai goeiemorgen goeiedag goedenavond',
    'as it is spoken, also in Flemish',
  ],
  [
    'vd vh ve vdn tav mbt mbv ivm evt obv nav tbv dmv ihkv ca oa mn bv bijv incl zsm asap nr',
    'abbreviations of the words above',
  ],
  [
    'alsjeblieft alstublieft aub svp ajb pls even ff eens hoi hallo dag beste bot goedemorgen goedemiddag hee he joh hey hai',
    'politeness',
  ],
  ['bedankt dank sorry samenkracht help graag gaarne gelieve ok oke okay idd inderdaad', 'politeness'],
  ['opgave lijst lijstje lijstjes rijtje inzicht', 'how it is shown, which follows from what is asked'],
  [
    'reden redenen motivering motivatie wijze manier moment tijdstip fase kader gebied kant vlak datum data',
    'stand beside a question word that says the same',
  ],
  ['heer mevrouw meneer dhr mevr', 'stand before a name'],
  [
    'naam stuk stuks stukken deel dingen ding zaak zaken punt punten soort tekst mensen deelnemers deelnemer bord bordje bureau bakje handen',
    'nouns that stand for anything',
  ],
];

export const FILLERS: ReadonlySet<string> = new Set(MEAN_NOTHING.flatMap(([words]) => words.split(' ')));
