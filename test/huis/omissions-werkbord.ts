import type { Omission } from './omission.ts';

const EVERY_PAGE = 'test/werkbord/every-page.test.ts';

/** What a page of the werkbord can lack. */
export const OF_WERKBORD: readonly Omission[] = [
  {
    what: 'the mark of a kind in the pictures of the werkbord',
    file: 'src/werkbord/beeld/tekens.ts',
    text: "  uiterlijk: { naam: 'Uiterste dag', vorm: symbolTriangle, hoog: false },\n",
    without: '',
    named: '"uiterlijk"',
  },
  {
    what: 'a part of a dossier on the werkbord',
    file: 'src/werkbord/dossier.ts',
    text: '    cijfers: cijfersDeel(state),\n',
    without: '',
    named: "Property 'cijfers' is missing",
  },
  {
    what: 'the definition of a figure on the werkbord',
    file: 'src/werkbord/cijfers.ts',
    text: "  Inbreng: 'Opdrachten met inbreng van mensen, van de opdrachten waarin inwoners meedoen.',\n",
    without: '',
    named: "Property 'Inbreng' is missing",
  },
  {
    what: 'who may open a dossier on the werkbord',
    file: 'src/werkbord/dossier.ts',
    text: '      assertMayReadOpdracht(actor, state);\n',
    without: '',
    named: 'reads what is for them and nothing else',
    test: EVERY_PAGE,
  },
  {
    what: 'who may look at a meeting on the werkbord',
    file: 'src/werkbord/vergadering.ts',
    text: '      assertMayReadOverzicht(actor);\n',
    without: '',
    named: 'reads what is for them and nothing else',
    test: EVERY_PAGE,
  },
  {
    what: 'that a draft plans nothing on the werkbord for who may not read it',
    file: 'src/overzichten/planning.ts',
    text: "    ({ stand }) => stand !== 'gepland' || mayReadPlan(reader, dossier),\n",
    without: '    () => true,\n',
    named: 'a draft plans nothing',
    test: 'test/overzichten/planning.test.ts',
  },
  {
    what: 'that who is late is not told to everybody who may read the opdracht',
    file: 'src/verplichtingen/open-verplichtingen.ts',
    text: '  if (uiterlijk < today && !mayKnowWho(lezer, first)) return { wat, door: NOT_FOR_YOU };\n',
    without: '',
    named: 'begins with what is due first, in words',
    test: 'test/verplichtingen/calendar-dates.test.ts',
  },
  {
    what: 'who may choose what the tab of a channel shows',
    file: 'src/werkbord/tab.ts',
    text: '      assertMayBind(actor);\n',
    without: '',
    named: 'does not choose it',
    test: 'test/werkbord/tab.test.ts',
  },
];
