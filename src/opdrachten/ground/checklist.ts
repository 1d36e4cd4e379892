/**
 * What a professional does before, during and after working with residents, and the conditions under which taking part from the beginning
 * works: the colleague as interpreter, the professional as adviser, and residents who decide on their own ground (evaluation of
 * burgerkracht, recommendation A1). In words of our own.
 */
export const CHECKLIST: readonly {
  readonly kop: string;
  readonly punten: readonly (readonly [wat: string, hoe: string])[];
}[] = [
  {
    kop: 'Vooraf',
    punten: [
      ['Begin op tijd', 'Vraag inwoners mee voordat er een voorstel ligt.'],
      ['Weet wat je vraagt', 'Eén vraag in gewone taal, en wat je met het antwoord doet.'],
      ['Zeg wat vaststaat', 'Vertel waar je aan vastzit: de wet, het geld of de tijd.'],
      ['Maak het mogelijk', 'Regel vervoer, een tolk, een goed tijdstip en de vergoeding.'],
    ],
  },
  {
    kop: 'Tijdens het gesprek',
    punten: [
      ['Luister meer dan je praat', 'Vraag door. Leg pas uit als iemand daarom vraagt.'],
      ['Vertaal', 'Jij kent de regels, zij kennen het leven. Leg het ene uit aan het andere.'],
      ['Beloof niets', 'Zeg alleen toe wat je zelf kunt doen.'],
    ],
  },
  {
    kop: 'Daarna',
    punten: [
      ['Schrijf het op zoals het is gezegd', 'Zonder namen, dezelfde dag.'],
      ['Zeg eerlijk wat niet kan', 'Met de reden. Zoek samen een andere weg.'],
      ['Kom terug', 'Vertel wat ermee is gedaan, ook als het lang duurt.'],
    ],
  },
  {
    kop: 'Wat er moet zijn als inwoners vanaf het begin meedoen',
    punten: [
      ['Vertrouwen', 'Jullie vinden elkaar op wat het moet opleveren.'],
      ['Een collega die vertaalt en bemiddelt', 'Tussen de regels en het dagelijks leven.'],
      ['Professionals die adviseren', 'Zij staan ernaast en beslissen niet voor inwoners.'],
      ['Ieders kennis telt', 'Geld en recht zijn van wie dat kent. Ervaring ook.'],
      ['Inwoners beslissen op hun eigen terrein', 'Spreek vooraf af wat daarbij hoort.'],
    ],
  },
];
