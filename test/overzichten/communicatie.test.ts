import { describe, expect, test } from '@jest/globals';
import { ICS_TYPE, writeIcs } from '../../src/icalendar/write-ics.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import {
  botsingen,
  botsingSentence,
  communicatieMomenten,
  dagenOf,
} from '../../src/overzichten/communicatie.ts';
import { addDays } from '../../src/shared/dates.ts';
import { COMPLETE } from '../support/dossiers.ts';
import { HELD, underWay } from '../support/uitvoering.ts';

/** The invitation goes two weeks before. */
const twoWeeksBefore = (dag: string): string => addDays(dag, -14);

/** An opdracht with one focusgroep then, for this group. */
function planned(id: string, wanneer: string, ervaring = 'Ouders met jeugdhulp.'): Dossier {
  const plan = {
    ...COMPLETE,
    ervaring,
    activiteiten: [{ id: 'a1', soort: 'focusgroep', wanneer, aantal: 12 }],
  };
  return { ...underWay(), id, titel: `Opdracht ${id}`, plan };
}

/** The properties of each event of a calendar file, with folded lines put together (RFC 5545). */
function eventsOf(bytes: Uint8Array): readonly ReadonlyMap<string, string>[] {
  const lines = new TextDecoder()
    .decode(bytes)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const colon = line.indexOf(':');
    if (colon > 0) events.at(-1)?.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return events;
}

describe('the communicatiekalender', () => {
  test('follows from the dates: invitation, activiteit, outcome and terugkoppeling', () => {
    const dossier = planned('a', '2027-01-21');

    const momenten = communicatieMomenten(
      [{ dossier, besluitdag: '2027-03-18', terugkoppelingUiterlijk: '2027-04-15' }],
      twoWeeksBefore,
    );

    expect(momenten.map(({ soort, wanneer }) => [soort, wanneer])).toEqual([
      ['uitnodiging', '2027-01-07'],
      ['activiteit', '2027-01-21'],
      ['uitkomst', '2027-03-18'],
      ['terugkoppeling', '2027-04-15'],
    ]);
  });

  test('invites to what was added later from the day on which it was, and to nothing that was over then', () => {
    const added = (wanneer: string): Dossier => ({
      ...planned('a', '2027-01-21'),
      plan: { ...COMPLETE, activiteiten: [] },
      buitenPlan: [
        {
          ...{ id: 'b1', soort: 'werkbezoek', wanneer, aantal: 6, reden: 'Nieuw.' },
          ...{ op: '2027-01-10T09:00:00.000Z', door: 'S', doorId: 's' },
        },
      ],
    });
    const shown = (wanneer: string) =>
      communicatieMomenten([{ dossier: added(wanneer) }], twoWeeksBefore).map((one) => [
        one.soort,
        one.wanneer,
      ]);

    expect(shown('2027-01-15')).toEqual([
      ['uitnodiging', '2027-01-10'],
      ['activiteit', '2027-01-15'],
    ]);
    expect(shown('2027-01-05')).toEqual([['activiteit', '2027-01-05']]);
  });

  test('asks for no invitation after the activiteit, and moves with it', () => {
    const held = communicatieMomenten([{ dossier: underWay(HELD) }], twoWeeksBefore);
    expect(held.map(({ soort }) => soort)).toEqual(['activiteit']);
    const moved = underWay({
      soort: 'activiteit verplaatst',
      activiteitId: 'a1',
      naar: '2027-02-18',
      reden: 'De zaal was bezet.',
    });

    const momenten = communicatieMomenten([{ dossier: moved }], twoWeeksBefore);

    expect(momenten.map(({ wanneer }) => wanneer)).toEqual(['2027-02-04', '2027-02-18']);
  });

  test.each([
    ['within three months', '2027-03-15', 1],
    ['in a month of which the day is not known', '2027-03', 1],
    ['more than three months later', '2027-05-01', 0],
  ])('warns when one target group is asked twice: %s', (_when, second, count) => {
    const found = botsingen([planned('a', '2027-01-21'), planned('b', second)], '2026-11-22');

    expect(found).toHaveLength(count);
    for (const one of found)
      expect(botsingSentence(one)).toContain('Ouders worden twee keer gevraagd binnen drie maanden');
  });

  test('does not warn about two groups, what was cancelled, or what has passed', () => {
    const cancelled = {
      ...planned('b', '2027-02-21'),
      uitvoering: {
        a1: { geannuleerd: { op: '2026-11-01T09:00:00.000Z', door: 'S', doorId: 's', reden: 'Ziek.' } },
      },
    };

    expect(
      botsingen([planned('a', '2027-01-21'), planned('b', '2027-02-21', 'Mantelzorgers.')], '2026-11-22'),
    ).toEqual([]);
    expect(botsingen([planned('a', '2027-01-21'), cancelled], '2026-11-22')).toEqual([]);
    expect(botsingen([planned('a', '2027-01-21'), planned('b', '2027-02-21')], '2027-03-01')).toEqual([]);
  });

  test('is a calendar file of whole days, with ids that stay when a day changes', () => {
    const itemsOf = (wanneer: string) =>
      communicatieMomenten([{ dossier: planned('a', wanneer) }], twoWeeksBefore).map((one) => ({
        id: one.id,
        ...dagenOf(one.wanneer),
        titel: one.wat,
        omschrijving: `${one.titel}; met een komma, en een heel lange regel die over de grens van 75 tekens gaat`,
      }));
    const write = (wanneer: string) =>
      eventsOf(writeIcs('Kalender', itemsOf(wanneer), '2026-11-22T08:00:00.000Z'));

    const [invitation, activiteit] = write('2027-01-21');
    const [, later] = write('2027-02');

    expect(ICS_TYPE).toContain('text/calendar');
    expect(invitation?.get('DTSTART;VALUE=DATE')).toBe('20270107');
    expect(activiteit?.get('DTSTART;VALUE=DATE')).toBe('20270121');
    expect(activiteit?.get('DTEND;VALUE=DATE')).toBe('20270122');
    expect(activiteit?.get('SUMMARY')).toBe('Focusgroep');
    expect(activiteit?.get('DESCRIPTION')).toContain('Opdracht a\\; met een komma\\, en een heel lange');
    expect(later?.get('DTSTART;VALUE=DATE')).toBe('20270201');
    expect(later?.get('DTEND;VALUE=DATE')).toBe('20270301');
    expect(later?.get('UID')).toBe(activiteit?.get('UID'));
  });
});
