import { keysOf, keysOfForm } from './word-forms.ts';

/**
 * Words of Dutch that come near to words of the grammar and are none of them: ‘stokt’ is not ‘stopt’, ‘afwijking’ not ‘afwijzen’. They
 * are no typing errors: what is asked with them is asked back, where the answer to the other word would be wrong in silence.
 */
const VERBS = `aanpakken aanraken aanvaarden aanvangen aanwijzen achten afleiden afwegen afwijken bedragen begeleiden behalen beheren
  behouden bekennen beleven benaderen benoemen beperken bereiden beroepen beschouwen bestellen bestemmen besturen betalen betekenen
  bevallen bevorderen bewaren bewegen beweren blijken boeken buigen danken dateren dekken dringen drukken duiden erkennen falen
  genieten geloven groeien haken hakken helen herhalen herkennen herstellen hinderen hopen huren klagen klikken koken kopen
  korten lachen lenen lijden lijken lokken lonen menen mengen merken mikken naderen ondernemen ontdekken ontvallen opvallen overhalen
  overwegen redden remmen schelden schrikken slagen slepen snappen spreiden springen staken stappen stijgen stokken storten stoten
  streven tekenen tillen toekennen toelichten varen verbeteren verbinden verbreken verdienen verdwijnen vereisen vergeten verhelpen
  verkopen verlagen verlaten verlengen verleggen verliezen vermijden vermoeden verschijnen verschillen verslaan versterken vertalen
  vertrekken vervoeren vorderen wennen wijken winnen zingen zinken`;
const OTHERS = `mate maten beleid beroep bedoeling dienst diensten deuren buurt buurten kring kringen kracht krachten leden locaties
  nummers proces processen rekening tekens leven levens winst zender moeite kerk kerken keten ketens invloeden deur keuzen keuzes
  gebonden gebleken gewogen gezonden verbonden verloren vertrok verdween hingen bogen bood boden zond zonden achtervang instelling instellingen iemands`;

const KEYS: ReadonlySet<string> = new Set(words(VERBS).flatMap((verb) => keysOf(verb)));
const WORDS: ReadonlySet<string> = new Set(words(OTHERS));

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}

/** @param word as `comparable` makes it, which the grammar does not have */
export function isOtherWord(word: string): boolean {
  return WORDS.has(word) || keysOfForm(word).some((key) => KEYS.has(key));
}
