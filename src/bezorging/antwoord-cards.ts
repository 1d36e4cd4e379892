import { lineCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardButton } from '../shared/card-context.ts';
import { localDate, localTime } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { splitKey } from '../shared/keys.ts';
import { escapeLine } from '../shared/markdown.ts';

/** What was done with the button that gave an answer, of each that writes something of these things; other answers only showed something. */
const GEDAAN: Readonly<Record<string, string>> = {
  'opdrachten.create': 'Opdracht toegevoegd',
  'opdrachten.submitPlan': 'Plan ingediend',
  'opdrachten.agreePlan': 'Plan afgestemd',
  'opdrachten.agreeWithRemark': 'Plan afgestemd',
  'opdrachten.returnPlan': 'Plan teruggestuurd',
  'opdrachten.addInbreng': 'Inbreng vastgelegd',
  'opdrachten.savePunt': 'Inbreng gewijzigd',
  'opdrachten.removePunt': 'Inbreng weggehaald',
  'opdrachten.judge': 'Oordeel vastgelegd',
  'opdrachten.herzie': 'Oordelen nagekeken',
  'opdrachten.finish': 'Inbreng verwerkt',
  'opdrachten.record': 'Vastgelegd',
  'opdrachten.giveTerugkoppeling': 'Terugkoppeling vastgelegd',
  'opdrachten.addKanaal': 'Terugkoppeling vastgelegd',
  'opdrachten.leaveTerugkoppeling': 'Terugkoppeling niet nodig',
  'opdrachten.saveAfzender': 'Afzender bewaard',
  'opdrachten.saveMeetlat': 'Meetlat ingevuld',
  'opdrachten.saveKosten': 'Kosten vastgelegd',
  'opdrachten.saveFase': 'Fase gekozen',
  'opdrachten.savePlaatsen': 'Plaatsen vastgelegd',
  'opdrachten.saveOplegger': 'Oplegger bewaard',
  'opdrachten.lokaleDatum': 'Lokale datum vastgelegd',
  'opdrachten.savePassage': 'Passage bewaard',
  'opdrachten.saveBoodschap': 'Boodschap bewaard',
  'opdrachten.dropBoodschap': 'Boodschap geschrapt',
  'opdrachten.saveOpenbareTekst': 'Openbare tekst bewaard',
  'opdrachten.approveOpenbareTekst': 'Openbare tekst goedgekeurd',
  'opdrachten.returnOpenbareTekst': 'Openbare tekst teruggestuurd',
  'opdrachten.withdrawOpenbareTekst': 'Openbare tekst ingetrokken',
  'opdrachten.saveToezegging': 'Toezegging vastgelegd',
  'opdrachten.settleToezegging': 'Toezegging nagekomen',
  'opdrachten.saveAfspraak': 'Afspraak vastgelegd',
  'opdrachten.finishTaak': 'Taak gedaan',
  'opdrachten.askSignature': 'Om ondertekening gevraagd',
  'opdrachten.sign': 'Ondertekend',
  'opdrachten.passReview': 'Oordeel doorgegeven',
  'opdrachten.savePlanadvies': 'Advies gegeven',
  'opdrachten.askAdvies': 'Advies gevraagd',
  'opdrachten.receiveAdvies': 'Advies vastgelegd',
  'opdrachten.closeAdvies': 'Advies afgesloten',
  'opdrachten.answerAdvies': 'Advies beantwoord',
  'opdrachten.tellAdvies': 'Adviesraad ingelicht',
  'opdrachten.lookBackAdvies': 'Teruggekeken',
  'opdrachten.assignProjectleider': 'Projectleider gekozen',
  'opdrachten.assignTrekker': 'Trekker gekozen',
  'signalen.add': 'Signaal opgeschreven',
  'signalen.assign': 'Signaal toegewezen',
  'signalen.answer': 'Antwoord vastgelegd',
  'signalen.reportBack': 'Antwoord verteld',
  'signalen.keepBelofte': 'Belofte nagekomen',
  'signalen.lookBack': 'Teruggekeken',
  'signalen.propose': 'Op de jaaragenda gezet',
  'wervingen.ask': 'Om mensen gevraagd',
  'wervingen.change': 'Vraag gewijzigd',
  'wervingen.withdraw': 'Vraag ingetrokken',
  'wervingen.answer': 'Antwoord vastgelegd',
  'adviesraden.add': 'Adviesraad toegevoegd',
  'adviesraden.save': 'Adviesraad gewijzigd',
  'adviesraden.planOverleg': 'Overleg gepland',
  'adviesraden.saveOverleg': 'Overleg vastgelegd',
  'adviesraden.cancelOverleg': 'Overleg afgezegd',
  'vergaderingen.plan': 'Vergadering gepland',
  'vergaderingen.savePunt': 'Agendapunt toegevoegd',
  'vergaderingen.changePunt': 'Agendapunt gewijzigd',
  'vergaderingen.removePunt': 'Van de agenda gehaald',
  'vergaderingen.weekRemove': 'Van de agenda gehaald',
  'vergaderingen.weekKeep': 'Op de agenda gelaten',
  'vergaderingen.decidePunt': 'Besluit vastgelegd',
  'vergaderingen.postponePunt': 'Agendapunt uitgesteld',
  'vergaderingen.saveMove': 'Vergadering verplaatst',
  'vergaderingen.saveCancel': 'Vergadering geannuleerd',
};

/** The verb that shows a thing as it is now, and how its id stands in the data. */
const BEKIJK: Readonly<Record<string, { readonly verb: string; readonly key: string }>> = {
  opdracht: { verb: 'opdrachten.show', key: 'opdracht' },
  vergadering: { verb: 'vergaderingen.show', key: 'vergadering' },
  signaal: { verb: 'signalen.show', key: 'signaal' },
  werving: { verb: 'wervingen.show', key: 'werving' },
  adviesraad: { verb: 'adviesraden.show', key: 'raad' },
  jaaragenda: { verb: 'jaaragenda.list', key: 'jaar' },
};

/** What such a line says of the answer, before its moment. @param verb of the button that it answered */
export function gedaanWords(verb: string | undefined): string {
  return (verb && GEDAAN[verb]) || 'Antwoord';
}

/** The line that an open form becomes when what it asked was answered by another card. @param verb of the button that answered it */
export function ingevuldCard(over: string, naam: string, verb: string | undefined): CardMessage {
  const wat = gedaanWords(verb);
  const done = wat === 'Antwoord' ? 'Dit is al ingevuld' : wat;
  return lineCard({
    naam: escapeLine(naam),
    regel: `${done}. Dit formulier is niet meer nodig.`,
    button: bekijkButton(over, naam),
  });
}

function bekijkButton(over: string, naam: string): CardButton | undefined {
  const [soort, id] = splitKey(over);
  const bekijk = BEKIJK[soort];
  return (
    bekijk && {
      title: 'Bekijk',
      tooltip: `Bekijk ${naam}, zoals het nu is`,
      verb: bekijk.verb,
      data: { [bekijk.key]: id },
    }
  );
}

/**
 * The line that an answer becomes when a newer card says how it stands, or when it is of an earlier day.
 * @param over what it was about; a list has no button: what was asked stands nowhere
 * @param naam how that is called, as plain text; of a list as it stood on the card
 * @param answer by which button it came, and when; `isAgain`: the same was asked again; `isCrowded`: another one of that minute says the same
 */
export function gevouwenCard(
  over: string,
  naam: string,
  answer: {
    readonly verb?: string;
    readonly at: string;
    readonly isAgain: boolean;
    readonly isCrowded: boolean;
  },
): CardMessage {
  const bekijk = bekijkButton(over, naam);
  const wat = gedaanWords(answer.verb);
  // Somebody can ask about the same thing twice a day, and twice a minute.
  const time = localTime(answer.at, answer.isCrowded ? 'second' : 'minute');
  const moment = `${formatShortDutchDate(localDate(answer.at))}, ${time} uur`;
  const done = `${wat} ${wat === 'Antwoord' ? 'van' : 'op'} ${moment}`;
  const next = answer.isAgain
    ? 'Hieronder staat een nieuwer.'
    : 'Wil je weten hoe het nu is? Vraag het opnieuw.';
  return lineCard({
    naam: bekijk ? escapeLine(naam) : naam,
    regel: bekijk ? done : `${done}. ${next}`,
    button: bekijk,
    summary: `${naam}: ${done}`,
  });
}
