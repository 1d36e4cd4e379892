import { describe, expect, test } from '@jest/globals';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import {
  foldSignaal,
  type Signaal,
  type SignaalEvent,
  signaalKeys,
  standOf,
} from '../../src/signalen/signaal.ts';
import {
  assertMayWrite,
  decideBeantwoorden,
  decideNagekomen,
  decideOntvangen,
  decideTerugkoppelen,
  decideToewijzen,
  isBehandelaar,
} from '../../src/signalen/signaal-rules.ts';
import { signaalIdOf, signaalVerplichtingen } from '../../src/verplichtingen/signaal-verplichting.ts';
import { coordinator, directielid, projectleider, stranger } from '../support/dossiers.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';

const TODAY = '2026-11-22';
const INVOER = {
  bron: 'website',
  onderwerp: 'Vervoer',
  tekst: 'De taxi komt te laat.',
  ontvangen: '2026-11-16',
} as const;
const ANSWER = { antwoord: 'Er komt een bus.', reden: 'Dat past in het contract.' };
const RECEIVED: SignaalEvent = { soort: 'signaal ontvangen', signaal: INVOER };
const ASSIGNED: SignaalEvent = { soort: 'signaal toegewezen', aan: SAMIRA };
const ANSWERED: SignaalEvent = { soort: 'signaal beantwoord', ...ANSWER };
const NO_BELOFTE = { wat: '', datum: '' };
const BELOFTE = { wat: 'We vertellen het in mei.', datum: '2027-05-03' };
const PROMISED: SignaalEvent = { ...ANSWERED, belofte: BELOFTE };
const KEPT: SignaalEvent = { soort: 'belofte nagekomen', hoe: 'Verteld.' };
const TYPED = { ...ANSWER, belofte: NO_BELOFTE };
const told = (datum: string) => ({ datum, terugkijken: '' });
const TOLD: SignaalEvent = { soort: 'signaal teruggekoppeld', datum: TODAY };

function signaalAfter(...events: readonly SignaalEvent[]): Signaal {
  let signaal: Signaal | undefined;
  const context = { id: 's1', at: '2026-11-20T09:00:00.000Z', actor: CARLA };
  for (const event of [RECEIVED, ...events]) signaal = foldSignaal(signaal, event, context);
  if (!signaal) throw new Error('no signaal');
  return signaal;
}

describe('a signaal', () => {
  test.each([
    ['nieuw', []],
    ['toegewezen', [ASSIGNED]],
    ['beantwoord', [ASSIGNED, ANSWERED]],
    ['teruggekoppeld', [ANSWERED, TOLD]],
    ['belofte open', [PROMISED, TOLD]],
    ['teruggekoppeld', [PROMISED, KEPT, TOLD]],
  ] as const)('stands at %s', (stand, events) => {
    expect(standOf(signaalAfter(...events))).toBe(stand);
    expect(signaalKeys(signaalAfter(...events)).stand).toEqual([stand]);
  });

  test('remembers who had it before, until that person has it again', () => {
    const moved = signaalAfter(ASSIGNED, { soort: 'signaal toegewezen', aan: PIETER });
    expect(moved.eerder).toEqual([SAMIRA.id]);

    const back = foldSignaal(moved, ASSIGNED, { id: 's1', at: moved.opgenomen.op, actor: CARLA });

    expect(back?.eerder).toEqual([PIETER.id]);
  });

  test('is nothing before it was received', () => {
    expect(foldSignaal(undefined, ANSWERED, { id: 's1', at: '', actor: CARLA })).toBeUndefined();
  });

  test('is taken in by whoever has a part in it, and assigned by the coördinator alone', () => {
    expect(decideOntvangen(coordinator, INVOER, TODAY)).toEqual([RECEIVED]);
    expect(decideOntvangen(directielid, INVOER, TODAY)).toEqual([{ ...RECEIVED, gemeld: true }]);
    expect(() => assertMayWrite(false)).toThrow('Alleen wie meedoet');
    expect(() => decideToewijzen(projectleider, signaalAfter(), SAMIRA)).toThrow('Alleen de coördinator');
    expect(() => decideToewijzen(coordinator, signaalAfter(ANSWERED), SAMIRA)).toThrow('al beantwoord');
    expect(decideToewijzen(coordinator, signaalAfter(ASSIGNED), SAMIRA)).toEqual([]);
  });

  test.each([
    ['a day to come', { ontvangen: '2026-11-23' }, 'Die dag moet nog komen'],
    ['a day long ago', { ontvangen: '2020-01-01' }, 'te ver terug'],
    ['no text', { tekst: 'n.v.t.' }, 'Schrijf op wat het signaal is'],
    ['a BSN', { tekst: 'Het gaat om 111222333.' }, 'een burgerservicenummer'],
    ['a long title', { onderwerp: 'a'.repeat(121) }, 'te lang'],
  ])('is asked about: %s', (_what, change, words) => {
    expect(() => decideOntvangen(coordinator, { ...INVOER, ...change }, TODAY)).toThrow(words);
  });

  test('is answered by who has it, the stand-in and the coördinator', () => {
    const vervanger = { ...stranger, vervangt: [SAMIRA.id] };
    for (const actor of [projectleider, vervanger, coordinator])
      expect(decideBeantwoorden(actor, signaalAfter(ASSIGNED), TYPED, TODAY)).toEqual([ANSWERED]);

    expect(() => decideBeantwoorden(stranger, signaalAfter(ASSIGNED), TYPED, TODAY)).toThrow(
      'Alleen wie het signaal kreeg',
    );
    expect(isBehandelaar(stranger, signaalAfter(ASSIGNED))).toBe(false);
  });

  test('keeps the day on which it was told, and what was agreed then', () => {
    const once = signaalAfter(ASSIGNED, ANSWERED, { ...TOLD, terugkijken: '2027-05-03' });

    expect(() => decideTerugkoppelen(coordinator, once, told('2026-11-19'), TODAY)).toThrow(
      'Dit antwoord is al verteld, op ',
    );
    expect(decideTerugkoppelen(coordinator, once, told(TODAY), TODAY)).toEqual([]);
  });

  test('keeps the answer that was told, and is told only with an answer', () => {
    expect(() => decideTerugkoppelen(coordinator, signaalAfter(ASSIGNED), told(TODAY), TODAY)).toThrow(
      'nog geen antwoord',
    );
    expect(() => decideTerugkoppelen(coordinator, signaalAfter(ANSWERED), told('2026-11-01'), TODAY)).toThrow(
      'te ver terug',
    );
    expect(decideTerugkoppelen(coordinator, signaalAfter(ANSWERED), told(TODAY), TODAY)).toEqual([TOLD]);
    expect(() =>
      decideBeantwoorden(
        coordinator,
        signaalAfter(ANSWERED, TOLD),
        { ...TYPED, antwoord: 'Toch niet.' },
        TODAY,
      ),
    ).toThrow('kan niet meer veranderen');
  });

  test('promises something with a day, or nothing; what was kept stays kept when the answer changes', () => {
    const promise = { ...ANSWER, belofte: BELOFTE };
    expect(decideBeantwoorden(coordinator, signaalAfter(ASSIGNED), promise, TODAY)).toEqual([PROMISED]);
    // What was promised before may have a day that has passed meanwhile.
    const later = { ...promise, antwoord: 'Er komen twee bussen.' };
    expect(decideBeantwoorden(coordinator, signaalAfter(PROMISED), later, '2027-06-01')).toHaveLength(1);
    expect(decideBeantwoorden(coordinator, signaalAfter(PROMISED), promise, TODAY)).toEqual([]);
    expect(() => decideBeantwoorden(coordinator, signaalAfter(PROMISED, KEPT), TYPED, TODAY)).toThrow(
      'De belofte is al nagekomen.',
    );
    const changed = signaalAfter(PROMISED, KEPT, { ...PROMISED, antwoord: 'Er komen twee bussen.' });
    expect(changed.belofte?.nagekomen?.hoe).toBe('Verteld.');
    expect(signaalAfter(PROMISED, ANSWERED).belofte).toBeUndefined();
  });

  test('is found by the promise that is open, by its writer and by what it names', () => {
    expect(signaalKeys(signaalAfter(ASSIGNED, PROMISED))).toMatchObject({
      belofte: ['open'],
      belover: [SAMIRA.id],
      schrijver: [CARLA.id],
    });
    // Nobody has it: it is of who promised it.
    expect(signaalKeys(signaalAfter(PROMISED))).toMatchObject({ belover: [CARLA.id] });
    expect(signaalKeys(signaalAfter(PROMISED, KEPT))).not.toHaveProperty('belofte');
    expect(() => decideNagekomen(coordinator, signaalAfter(ANSWERED), 'Gedaan.')).toThrow('niets beloofd');
    expect(() => decideNagekomen(stranger, signaalAfter(PROMISED), 'Gedaan.')).toThrow('Alleen wie');
    expect(() => decideNagekomen(coordinator, signaalAfter(PROMISED), '-')).toThrow('Schrijf in één');
  });

  test('goes to another while its promise is open, also after the answer', () => {
    expect(decideToewijzen(coordinator, signaalAfter(ASSIGNED, PROMISED), PIETER)).toHaveLength(1);
    expect(() => decideToewijzen(coordinator, signaalAfter(ASSIGNED, PROMISED, KEPT), PIETER)).toThrow(
      'al beantwoord',
    );
  });

  test.each([
    ['whoever it was assigned to', SAMIRA, [SAMIRA.id], SAMIRA.naam],
    ['the coördinator while that is nobody', undefined, [CARLA.id], 'de coördinator'],
  ])('is owed by %s, thirty working days after it came', (_who, aan, eigenaars, door) => {
    const [owed] = signaalVerplichtingen(
      {
        id: 's1',
        onderwerp: 'Vervoer',
        ontvangen: '2026-11-16',
        sinds: '2026-11-20',
        beantwoord: false,
        coordinators: [CARLA.id],
        ...(aan ? { aan } : {}),
      },
      '2026-11-20',
      createWorkingDays(),
      STANDAARD_TERMIJNEN,
    );

    expect(owed).toMatchObject({ eigenaars, door, stand: 'open', uiterlijk: '2026-12-29' });
    expect(signaalIdOf(owed?.zaakId ?? '')).toBe('s1');
    expect(signaalIdOf('4f6c1b7a9d3e2c5f8a01')).toBeUndefined();
  });
});
