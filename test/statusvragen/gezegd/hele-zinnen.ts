import { AFWEZIG, SIGNALEN } from '../wereld/overig.ts';
import { DOSSIERS, VANDAAG, VERGADERRIJEN } from './rijen.ts';

/** What is asked with an order, a most, a ‘per’, a ‘who’ or a sum: whole sentences, with a truth that is computed beside them. */

export type Verwacht =
  | { readonly volgorde: readonly string[]; readonly misschien?: readonly string[] }
  /** These, and nobody or nothing else of the same kind. */
  | {
      readonly namen: readonly string[];
      readonly onder: readonly string[];
      readonly misschien?: readonly string[];
    }
  | { readonly per: Readonly<Record<string, number | readonly number[]>> }
  | { readonly getal: number | string };
export type HeleZin = {
  readonly naam: string;
  readonly zinnen: readonly string[];
  readonly verwacht: Verwacht;
};

const by =
  <Rij>(sleutel: (rij: Rij) => string | undefined, terug = false) =>
  (rijen: readonly Rij[]) =>
    rijen
      .filter((rij) => sleutel(rij) !== undefined)
      .toSorted((a, b) => (sleutel(a) ?? '').localeCompare(sleutel(b) ?? '') * (terug ? -1 : 1));
const keys = <Rij extends { readonly key?: string; readonly id?: string }>(
  rijen: readonly Rij[],
  n?: number,
) => rijen.slice(0, n ?? rijen.length).map(({ key, id }) => key ?? id ?? '');
function tel(namen: readonly string[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const naam of namen) sum[naam] = (sum[naam] ?? 0) + 1;
  return sum;
}
function meeste(sum: Readonly<Record<string, number>>): readonly string[] {
  const top = Math.max(...Object.values(sum));
  return Object.keys(sum).filter((naam) => sum[naam] === top);
}

const MENSEN = [
  'Samira El Amrani',
  'Pieter Smit',
  'Noor Visser',
  'Tom de Wit',
  'Els Hendriks',
  'Fatima Bouali',
  'Jan Bakker',
  'Willem Hoekstra',
  'Ingrid Mulder',
  'Joost van Dam',
  'Cees Vermeer',
];
const GEMEENTEN = ['Blaricum', 'Eemnes', 'Gooise Meren', 'Hilversum', 'Huizen', 'Laren', 'Wijdemeren'];
const ACT = DOSSIERS.flatMap((dossier) => dossier.activiteiten.map((one) => ({ ...one, dossier })));
const GEHOUDEN = ACT.filter(({ gehouden }) => gehouden !== undefined);
const TOEZEGGINGEN = DOSSIERS.flatMap((dossier) => dossier.toezeggingen.map((one) => ({ ...one, dossier })));
const OPEN = TOEZEGGINGEN.filter(({ nagekomen }) => nagekomen === undefined);
const LAAT = OPEN.filter(({ datum }) => datum < VANDAAG);
const PUNTEN = DOSSIERS.flatMap(({ inbreng }) => inbreng);
const BEANTWOORD = SIGNALEN.filter(({ beantwoord }) => beantwoord);
const ONBEANTWOORD = SIGNALEN.filter(({ beantwoord }) => !beantwoord);
const KOMENDE = by(({ datum }: (typeof VERGADERRIJEN)[number]) => datum)(
  VERGADERRIJEN.filter(({ datum, geannuleerd }) => datum >= VANDAAG && !geannuleerd),
);
const GEWEEST = by(
  ({ datum }: (typeof VERGADERRIJEN)[number]) => datum,
  true,
)(VERGADERRIJEN.filter(({ datum }) => datum < VANDAAG));
const gehoudenDag = by(({ gehouden }: (typeof ACT)[number]) => gehouden, true)(GEHOUDEN);
const signaalDag = by(({ invoer }: (typeof SIGNALEN)[number]) => invoer.ontvangen);
const personen = (namen: readonly string[]) => ({ namen: [...new Set(namen)], onder: MENSEN });
const gemeenten = (namen: readonly string[]) => ({ namen: [...new Set(namen)], onder: GEMEENTEN });
const leiders = tel(DOSSIERS.flatMap(({ leiders: [een] }) => (een === undefined ? [] : [een])));
const kwamen = (some: typeof GEHOUDEN) => some.reduce((sum, one) => sum + (one.kwamen ?? 0), 0);
const soort = (naam: string) => GEHOUDEN.filter((one) => one.soort === naam);
const inMaand = (maand: string) => GEHOUDEN.filter(({ gehouden }) => gehouden?.startsWith(maand));
const van = (p: string) => DOSSIERS.filter((one) => one.leiders.some((naam) => naam.startsWith(p)));
const concept = DOSSIERS.filter(({ stand, terug }) => stand === 'concept' && terug === undefined);
const wacht = DOSSIERS.filter(({ stand }) => stand === 'ingediend');

/** biome-ignore format: a table is read by its rows */
export const HELE_ZINNEN: readonly HeleZin[] = [
  { naam: 'laatste n · activiteiten', zinnen: ['De laatste drie gehouden activiteiten', 'Wat zijn de drie laatste activiteiten die zijn gehouden?', 'Welke drie activiteiten zijn het laatst gehouden?', 'Toon de 3 meest recente gehouden activiteiten', 'Geef me de recentste drie activiteiten die al geweest zijn'], verwacht: { volgorde: keys(gehoudenDag, 3) } },
  { naam: 'laatste · activiteiten', zinnen: ['Welke activiteit is het laatst gehouden?', 'Wat was de laatste activiteit?', 'De meest recente activiteit', 'Wat is de laatst gehouden activiteit?', 'Welke activiteit was het meest recent?'], verwacht: { volgorde: keys(gehoudenDag, 1) } },
  { naam: 'laatste · activiteiten gemeente', zinnen: ['Wat was de laatste activiteit in Laren?', 'Welke activiteit is in Laren het laatst gehouden?'], verwacht: { volgorde: keys(gehoudenDag.filter(({ dossier }) => dossier.gemeenten.includes('Laren')), 1) } },
  { naam: 'laatste n · signalen', zinnen: ['De laatste drie signalen', 'Wat zijn de drie nieuwste signalen?', 'Welke drie signalen zijn het laatst binnengekomen?', 'Toon de 3 meest recente signalen', 'De jongste drie signalen'], verwacht: { volgorde: keys(signaalDag(SIGNALEN).toReversed(), 3) } },
  { naam: 'laatste · signalen', zinnen: ['Wat is het laatste signaal?', 'Het nieuwste signaal', 'Welk signaal kwam het laatst binnen?', 'Welk signaal is het meest recent?', 'Wat is het recentste signaal?'], verwacht: { volgorde: keys(signaalDag(SIGNALEN).toReversed(), 1) } },
  { naam: 'oudste · signalen', zinnen: ['Wat is het oudste signaal?', 'Welk signaal is het oudst?', 'Welk signaal kwam als eerste binnen?', 'Het oudste signaal graag'], verwacht: { volgorde: keys(signaalDag(SIGNALEN), 1) } },
  { naam: 'oudste open · signalen', zinnen: ['Welk signaal wacht het langst op antwoord?', 'Wat is het oudste onbeantwoorde signaal?', 'Welk signaal zonder antwoord is het oudst?', 'Welk signaal staat het langst open?', 'Het langst openstaande signaal'], verwacht: { volgorde: keys(signaalDag(ONBEANTWOORD), 1) } },
  { naam: 'oudste eerst · signalen', zinnen: ['Alle signalen, oudste eerst', 'Signalen op volgorde van binnenkomst', 'Toon de signalen van oud naar nieuw', 'Zet de signalen op datum, oudste bovenaan', 'Welke signalen zijn er, de oudste eerst?'], verwacht: { volgorde: keys(signaalDag(SIGNALEN)) } },
  { naam: 'nieuwste eerst · signalen', zinnen: ['Alle signalen, nieuwste eerst', 'Toon de signalen van nieuw naar oud', 'Signalen met de recentste bovenaan'], verwacht: { volgorde: keys(signaalDag(SIGNALEN).toReversed()) } },
  { naam: 'oudste eerst · open signalen', zinnen: ['Onbeantwoorde signalen, oudste eerst', 'Welke signalen wachten nog op antwoord? Langst wachtende eerst', 'Toon de onbeantwoorde signalen van oud naar nieuw'], verwacht: { volgorde: keys(signaalDag(ONBEANTWOORD)) } },
  { naam: 'laatste n · opdrachten', zinnen: ['De laatste drie toegevoegde opdrachten', 'Wat zijn de drie nieuwste opdrachten?', 'Welke drie opdrachten zijn het laatst toegevoegd?', 'De 3 recentst toegevoegde dossiers', 'Welke drie opdrachten kwamen er het laatst bij?'], verwacht: { volgorde: keys(by(({ sinds }: (typeof DOSSIERS)[number]) => sinds, true)(DOSSIERS), 3) } },
  { naam: 'laatste · toezeggingen', zinnen: ['Wat is de laatste toezegging?', 'Welke toezegging is het laatst gedaan?', 'De meest recente toezegging', 'De nieuwste toezegging'], verwacht: { volgorde: keys(by(({ op }: (typeof TOEZEGGINGEN)[number]) => op, true)(TOEZEGGINGEN), 1) } },
  { naam: 'volgorde · open toezeggingen', zinnen: ['Open toezeggingen op volgorde van datum', 'Toon de open toezeggingen, wat het eerst moet bovenaan'], verwacht: { volgorde: keys(by(({ datum }: (typeof OPEN)[number]) => datum)(OPEN)), misschien: ['bushalte'] } },
  { naam: 'langst te laat · toezeggingen', zinnen: ['Welke toezegging is het langst over tijd?', 'Welke toezegging is het meest te laat?', 'Wat is de toezegging die het langst te laat is?'], verwacht: { volgorde: keys(by(({ datum }: (typeof LAAT)[number]) => datum)(LAAT), 1) } },
  { naam: 'laatste · terugkoppelingen', zinnen: ['Wat was de laatste terugkoppeling?', 'Welke terugkoppeling is het laatst gegeven?', 'De meest recente terugkoppeling'], verwacht: { volgorde: ['ggzwijk'] } },
  { naam: 'laatste · passages', zinnen: ['Welke passage is het laatst vastgelegd?', 'De meest recente passage', 'Wat is de nieuwste passage?'], verwacht: { volgorde: ['dakloos'] } },
  { naam: 'volgende · vergaderingen', zinnen: ['Wat is de eerstvolgende vergadering?', 'Welke vergadering komt het eerst?', 'De volgende vergadering'], verwacht: { volgorde: keys(KOMENDE, 1) } },
  { naam: 'volgende n · vergaderingen', zinnen: ['De eerstvolgende drie vergaderingen', 'Wat zijn de volgende drie vergaderingen?', 'Welke drie vergaderingen komen eerst?', 'De 3 eerstkomende overleggen'], verwacht: { volgorde: keys(KOMENDE, 3) } },
  { naam: 'laatste · vergaderingen', zinnen: ['Wat was de laatste vergadering?', 'Welke vergadering was het laatst?', 'De meest recente vergadering', 'Wat was de vorige vergadering?'], verwacht: { volgorde: keys(GEWEEST, 1) } },
  { naam: 'laatste · DO', zinnen: ['Wanneer was het laatste DO?', 'Op welke dag was het vorige DO?', 'Wat was de datum van het laatste DO?'], verwacht: { namen: ['3 november'], onder: ['3 november', '24 november', '6 oktober'] } },
  { naam: 'volgende · activiteiten', zinnen: ['Wat is de eerstvolgende activiteit?', 'Welke activiteit komt het eerst?', 'De volgende activiteit', 'Welke activiteit staat als eerste gepland?'], verwacht: { volgorde: ['autisme/groepsgesprek'] } },
  { naam: 'volgende n · activiteiten', zinnen: ['De eerstvolgende drie activiteiten', 'Welke drie activiteiten komen eerst?', 'De volgende 3 activiteiten'], verwacht: { volgorde: ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek'] } },
  { naam: 'langst · plannen', zinnen: ['Welk plan wacht het langst op akkoord?', 'Welk plan ligt het langst bij de coördinator?', 'Het plan dat het langst op akkoord wacht', 'Wat is het plan dat al het langst wacht op akkoord?'], verwacht: { volgorde: ['eenzaam'] } },
  { naam: 'meeste deelnemers', zinnen: ['Welke activiteit had de meeste deelnemers?', 'Welke activiteit trok de meeste mensen?', 'Bij welke activiteit kwamen de meeste mensen?', 'Wat was de drukste activiteit?', 'De best bezochte activiteit', 'Waar waren de meeste deelnemers?'], verwacht: { volgorde: ['vervoerwmo/enquête'] } },
  { naam: 'minste deelnemers', zinnen: ['Welke activiteit had de minste deelnemers?', 'Welke activiteit trok de minste mensen?', 'Bij welke activiteit kwamen de minste mensen?'], verwacht: { volgorde: ['dakloos/interviews'] } },
  { naam: 'meeste deelnemers n', zinnen: ['De drie activiteiten met de meeste deelnemers', 'Welke drie activiteiten trokken de meeste mensen?', 'Top 3 van activiteiten naar deelnemers'], verwacht: { volgorde: keys(GEHOUDEN.toSorted((a, b) => (b.kwamen ?? 0) - (a.kwamen ?? 0)), 3) } },
  { naam: 'meeste deelnemers soort', zinnen: ['Welke focusgroep had de meeste deelnemers?', 'Welke focusgroep trok de meeste mensen?', 'De focusgroep met de meeste deelnemers'], verwacht: { volgorde: ['geldzorg/focusgroep'] } },
  { naam: 'meeste inbreng', zinnen: ['Welke opdracht heeft de meeste inbreng?', 'Bij welke opdracht kwam de meeste inbreng binnen?', 'Welk dossier telt de meeste punten van inwoners?', 'Voor welke opdracht is de meeste inbreng opgehaald?'], verwacht: { volgorde: ['geldzorg'] } },
  { naam: 'wie meeste opdrachten', zinnen: ['Wie heeft de meeste opdrachten?', 'Welke projectleider heeft de meeste opdrachten?', 'Wie leidt de meeste opdrachten?', 'Bij wie liggen de meeste opdrachten?', 'Welke projectleider doet er het meest?'], verwacht: personen(meeste(leiders)) },
  { naam: 'wie meeste toezeggingen', zinnen: ['Wie heeft de meeste signalen?', 'Bij wie liggen de meeste signalen?'], verwacht: personen(['Noor Visser', 'Samira El Amrani', 'Els Hendriks', 'Pieter Smit', 'Fatima Bouali']) },
  { naam: 'gemeente meeste signalen', zinnen: ['Welke gemeente heeft de meeste signalen?', 'Uit welke gemeente komen de meeste signalen?', 'In welke gemeente zijn de meeste signalen?', 'Waar komen de meeste signalen vandaan?'], verwacht: gemeenten(['Hilversum']) },
  { naam: 'overleg meeste besluiten', zinnen: ['Welk overleg nam de meeste besluiten?', 'In welk overleg zijn de meeste besluiten genomen?'], verwacht: { namen: ['Portefeuillehoudersoverleg|PFHO'], onder: ['Portefeuillehoudersoverleg|PFHO', 'Directieoverleg|\\bDO\\b', 'Algemeen Bestuur|\\bAB\\b'] } },
  { naam: 'vergadering meeste punten', zinnen: ['Welke vergadering heeft de meeste agendapunten?', 'Op welke vergadering staan de meeste opdrachten?', 'Welke vergadering heeft de volste agenda?'], verwacht: { namen: ['15 dec'], onder: ['15 dec', '24 nov', '17 dec'] } },
  { naam: 'per gemeente · signalen', zinnen: ['Hoeveel signalen per gemeente?', 'Signalen per gemeente', 'Aantal signalen per gemeente', 'Hoeveel signalen zijn er per gemeente binnengekomen?', 'Toon het aantal signalen voor elke gemeente', 'Kun je de signalen per gemeente tellen?'], verwacht: { per: tel(SIGNALEN.map(({ invoer }) => invoer.gemeente ?? '')) } },
  { naam: 'per bron · signalen', zinnen: ['Hoeveel signalen per bron?', 'Signalen per bron', 'Aantal signalen per soort bron', 'Verdeling van de signalen over de bronnen'], verwacht: { per: { website: 2, adviesraad: 2, ervaringsdeskundige: 2, 'maatschappelijke partner': 1 } } },
  { naam: 'per persoon · signalen', zinnen: ['Hoeveel signalen per behandelaar?', 'Signalen per behandelaar'], verwacht: { per: tel(SIGNALEN.flatMap(({ aan }) => (aan ? [aan.naam] : []))) } },
  { naam: 'per programma · opdrachten', zinnen: ['Hoeveel opdrachten per programma?', 'Opdrachten per programma', 'Aantal dossiers per programma', 'Verdeel de opdrachten over de programma’s', 'Hoeveel opdrachten zijn er in elk programma?'], verwacht: { per: tel(DOSSIERS.map(({ programma }) => programma)) } },
  { naam: 'per gemeente · opdrachten', zinnen: ['Hoeveel opdrachten per gemeente?', 'Opdrachten per gemeente', 'Aantal opdrachten in elke gemeente', 'Hoeveel opdrachten heeft iedere gemeente?'], verwacht: { per: tel(DOSSIERS.flatMap((one) => one.gemeenten)) } },
  { naam: 'per leider · opdrachten', zinnen: ['Hoeveel opdrachten per projectleider?', 'Opdrachten per projectleider', 'Hoeveel opdrachten heeft elke projectleider?', 'Aantal opdrachten per persoon'], verwacht: { per: { ...leiders, 'Tom de Wit': [6, 7] } } },
  { naam: 'per trekker · opdrachten', zinnen: ['Hoeveel opdrachten per trekker?', 'Opdrachten per bestuurlijk trekker', 'Hoeveel opdrachten heeft elke trekker?'], verwacht: { per: tel(DOSSIERS.flatMap(({ trekkers }) => trekkers)) } },
  { naam: 'per overleg · besluiten', zinnen: ['Hoeveel besluiten per uitkomst?', 'Besluiten per uitkomst', 'Verdeling van de besluiten naar uitkomst'], verwacht: { per: tel(DOSSIERS.flatMap(({ besluit }) => (besluit ? [besluit.uitkomst] : []))) } },
  { naam: 'per soort · activiteiten', zinnen: ['Hoeveel gehouden activiteiten per soort?', 'Gehouden activiteiten per soort', 'Aantal gehouden activiteiten per methode'], verwacht: { per: tel(GEHOUDEN.map((one) => one.soort)) } },
  { naam: 'per maand · activiteiten', zinnen: ['Hoeveel activiteiten zijn er per maand gehouden?', 'Gehouden activiteiten per maand', 'Aantal gehouden activiteiten per maand'], verwacht: { per: { oktober: inMaand('2026-10').length, september: inMaand('2026-09').length, november: inMaand('2026-11').length, juni: inMaand('2026-06').length } } },
  { naam: 'per oordeel · inbreng', zinnen: ['Hoeveel inbreng per oordeel?', 'Inbreng per oordeel', 'Verdeling van de inbreng naar oordeel', 'Hoeveel punten van inwoners per oordeel?'], verwacht: { per: { deels: PUNTEN.filter(({ oordeel }) => oordeel === 'deels').length, niet: PUNTEN.filter(({ oordeel }) => oordeel === 'niet').length, 'open|nog niet beoordeeld': PUNTEN.filter(({ oordeel }) => oordeel === 'nog open').length } } },
  { naam: 'per persoon · toezeggingen', zinnen: ['Hoeveel toezeggingen per persoon?', 'Hoeveel toezeggingen heeft iedereen gedaan?'], verwacht: { per: { ...tel(TOEZEGGINGEN.map(({ eigenaar }) => eigenaar)), 'Pieter Smit': [1, 2] } } },
  { naam: 'wie open toezegging', zinnen: ['Van wie zijn de toezeggingen die te laat zijn?', 'Wie heeft er een toezegging over tijd?', 'Wie is te laat met een toezegging?', 'Op wiens naam staan de te late toezeggingen?', 'Wie had zijn toezegging al moeten nakomen?'], verwacht: personen(LAAT.map(({ eigenaar }) => eigenaar)) },
  { naam: 'wie laat signaal', zinnen: ['Wie heeft er signalen die nog niet beantwoord zijn?', 'Bij wie liggen de onbeantwoorde signalen?', 'Wie moet er nog een signaal beantwoorden?', 'Van wie zijn de signalen zonder antwoord?'], verwacht: personen(ONBEANTWOORD.flatMap(({ aan }) => (aan ? [aan.naam] : []))) },
  { naam: 'wie beantwoordde', zinnen: ['Wie heeft er signalen beantwoord?', 'Wie beantwoordde een signaal?', 'Welke mensen hebben een signaal beantwoord?'], verwacht: personen(BEANTWOORD.flatMap(({ aan }) => (aan ? [aan.naam] : []))) },
  { naam: 'wie concept', zinnen: ['Wie heeft er nog een plan in concept?', 'Welke projectleiders hebben een plan in concept?', 'Van wie zijn de plannen die nog in concept zijn?', 'Wie zit er nog met een conceptplan?'], verwacht: { ...personen(concept.flatMap((one) => one.leiders)), misschien: ['Els Hendriks'] } },
  { naam: 'wie wacht', zinnen: ['Wie wacht er op akkoord op zijn plan?', 'Welke projectleiders wachten op akkoord?', 'Van wie zijn de plannen die op akkoord wachten?', 'Wie heeft een plan dat op akkoord wacht?'], verwacht: personen(wacht.flatMap((one) => one.leiders)) },
  { naam: 'wie per gemeente', zinnen: ['Welke projectleiders hebben opdrachten in Eemnes?', 'Wie leidt er opdrachten in Eemnes?', 'Wie zijn de projectleiders van de opdrachten in Eemnes?', 'Wie werkt er aan opdrachten in Eemnes?'], verwacht: { ...personen(DOSSIERS.filter((one) => one.gemeenten.includes('Eemnes')).flatMap((one) => one.leiders)), misschien: ['Willem Hoekstra', 'Ingrid Mulder', 'Joost van Dam'] } },
  { naam: 'wie trekt', zinnen: ['Welke trekkers hebben opdrachten van Fatima?', 'Wie is trekker bij de opdrachten van Fatima?', 'Wie trekt de opdrachten van Fatima?'], verwacht: personen(van('Fatima').flatMap((one) => one.trekkers)) },
  { naam: 'wie dubbel', zinnen: ['Wie heeft meer dan zes opdrachten?', 'Welke projectleiders leiden meer dan 6 opdrachten?', 'Welke projectleiders hebben er meer dan zes?'], verwacht: { ...personen(Object.keys(leiders).filter((naam) => (leiders[naam] ?? 0) > 6)), misschien: ['Tom de Wit'] } },
  { naam: 'wie nu weg', zinnen: ['Wie is er nu afwezig?', 'Wie is er vandaag niet?', 'Wie is er op dit moment weg?', 'Wie is deze week afwezig?', 'Is er vandaag iemand afwezig, en zo ja wie?'], verwacht: personen(AFWEZIG.filter(({ van: begin, tot }) => begin <= VANDAAG && tot >= VANDAAG).map(({ wie }) => wie.naam)) },
  { naam: 'wie later weg', zinnen: ['Wie is er in december afwezig?', 'Wie is er in december een tijdje weg?', 'Welke collega’s zijn in december afwezig?', 'Wie zijn er in december niet?'], verwacht: { namen: ['Samira El Amrani', 'Noor Visser'], onder: MENSEN.filter((naam) => naam !== 'Pieter Smit' && naam !== 'Tom de Wit') } },
  { naam: 'wie zonder vervanger', zinnen: ['Wie is afwezig zonder vervanger?', 'Wie heeft geen vervanger geregeld?', 'Voor wie is geen vervanger aangewezen?'], verwacht: { namen: ['Fatima Bouali'], onder: ['Fatima Bouali', 'Samira El Amrani', 'Noor Visser'] } },
  { naam: 'hoeveel afwezig', zinnen: ['Hoeveel mensen zijn er in december afwezig?', 'Hoeveel collega’s zijn er weg in december?'], verwacht: { getal: 2 } },
  { naam: 'gemeenten met signaal', zinnen: ['Welke gemeenten hebben een signaal?', 'Uit welke gemeenten kwamen signalen?', 'Welke gemeenten hebben een signaal gestuurd?', 'Van welke gemeenten zijn er signalen?'], verwacht: gemeenten(SIGNALEN.map(({ invoer }) => invoer.gemeente ?? '')) },
  { naam: 'gemeenten zonder signaal', zinnen: ['Welke gemeenten hebben geen signaal?', 'Uit welke gemeenten kwam geen enkel signaal?', 'Van welke gemeenten is er geen signaal?'], verwacht: gemeenten(GEMEENTEN.filter((g) => !SIGNALEN.some(({ invoer }) => invoer.gemeente === g))) },
  { naam: 'gemeenten open signaal', zinnen: ['Welke gemeenten wachten nog op antwoord op een signaal?', 'Uit welke gemeenten zijn er onbeantwoorde signalen?', 'In welke gemeenten zijn er signalen zonder antwoord?'], verwacht: gemeenten(ONBEANTWOORD.map(({ invoer }) => invoer.gemeente ?? '')) },
  { naam: 'deelnemers soort', zinnen: ['Hoeveel mensen deden er mee aan de focusgroepen?', 'Hoeveel deelnemers hadden de focusgroepen in totaal?', 'Wat is het totaal aantal deelnemers van de focusgroepen?', 'Hoeveel mensen kwamen er in totaal naar focusgroepen?'], verwacht: { getal: kwamen(soort('focusgroep')) } },
  { naam: 'deelnemers maand', zinnen: ['Hoeveel mensen deden er in oktober mee?', 'Hoeveel deelnemers waren er in oktober?', 'Hoeveel inwoners hebben in oktober meegedaan?', 'Wat was het totaal aantal deelnemers in oktober?', 'Hoeveel mensen spraken we in oktober?'], verwacht: { getal: kwamen(inMaand('2026-10')) } },
  { naam: 'deelnemers gemiddeld', zinnen: ['Hoeveel mensen komen er gemiddeld naar een focusgroep?', 'Wat is het gemiddelde aantal deelnemers van een focusgroep?', 'Hoeveel deelnemers heeft een focusgroep gemiddeld?'], verwacht: { getal: '14,[67]|15' } },
  { naam: 'deelnemers persoon', zinnen: ['Hoeveel mensen deden mee aan de activiteiten van Samira?', 'Hoeveel deelnemers hadden de activiteiten van Samira samen?'], verwacht: { getal: kwamen(GEHOUDEN.filter(({ dossier }) => dossier.leiders.includes('Samira El Amrani'))) } },
  { naam: 'bereikt', zinnen: ['Hoeveel mensen zijn bereikt met de terugkoppelingen?', 'Hoeveel mensen hebben we bereikt met terugkoppelen?', 'Wat is het totaal aantal bereikte mensen bij de terugkoppelingen?'], verwacht: { getal: '224|239' } },
];
