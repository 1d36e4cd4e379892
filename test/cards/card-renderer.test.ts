// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are bindings of card templates, in plain texts
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cardBytes, createCardRenderer, loadCardTemplates } from '../../src/bot/card-renderer.ts';
import { escapeMarkdown } from '../../src/shared/markdown.ts';

const template = {
  type: 'AdaptiveCard',
  speak: '${summary}',
  body: [{ type: 'TextBlock', $data: '${rows}', $when: "${text != ''}", text: '${$root.title}: ${text}' }],
};
const renderer = createCardRenderer(new Map([['test/card', template]]));
const rows = [{ text: 'een' }, { text: '' }, { text: 'twee' }];

describe('the renderer of cards', () => {
  test('fills a template with the data of a message', () => {
    expect(renderer.render({ card: 'test/card', data: { title: 'Rij', rows }, summary: 'Rijen' })).toEqual({
      type: 'AdaptiveCard',
      speak: 'Rijen',
      body: [
        { type: 'TextBlock', text: 'Rij: een' },
        { type: 'TextBlock', text: 'Rij: twee' },
      ],
    });
  });

  test('leaves what looks like a binding in the text of a user alone', () => {
    const data = { title: '${rows}', rows: [{ text: '${title}' }] };
    expect(renderer.render({ card: 'test/card', data, summary: '${x}' })).toMatchObject({
      speak: '${x}',
      body: [{ text: '${rows}: ${title}' }],
    });
  });

  test('shows what stood apart by an empty line apart, and what stands under each other in one block', () => {
    const text = escapeMarkdown('Wat we vroegen\nWat helpt jou?\n\nWat jullie zeiden\n- Een vaste hulp.');
    const card = renderer.render({
      card: 'test/card',
      data: { title: 'Brief', rows: [{ text }] },
      summary: 's',
    });

    expect(card.body).toEqual([
      { type: 'TextBlock', text: 'Brief: Wat we vroegen\n\nWat helpt jou?' },
      { type: 'TextBlock', text: 'Wat jullie zeiden\n\n\\- Een vaste hulp.', spacing: 'Medium' },
    ]);
  });

  test('gives every message its own card', () => {
    const message = { card: 'test/card', data: { title: 'Rij', rows }, summary: 's' };
    expect(renderer.render(message)).not.toBe(renderer.render(message));
    expect(renderer.render(message)).toEqual(renderer.render(message));
  });

  test('refuses a message that lacks what the template asks', () => {
    expect(() => renderer.render({ card: 'test/card', data: { rows }, summary: 's' })).toThrow(
      /was not given: .*title/,
    );
  });

  test('refuses a card that does not exist', () => {
    expect(() => renderer.render({ card: 'test/other', data: {}, summary: 's' })).toThrow(
      /no card template 'test\/other'/,
    );
  });

  test('refuses a template that calculates, before it is ever shown', () => {
    const calculating = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: "${concat(a, 'b')}" }] };
    expect(() => createCardRenderer(new Map([['test/card', calculating]]))).toThrow(/more than a path/);
  });

  test('counts a card in bytes of UTF-16', () => {
    expect(cardBytes({ a: 'é' })).toBe('{"a":"é"}'.length * 2);
  });
});

describe('the folder of templates', () => {
  test('is read by subject and card', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-'));
    mkdirSync(join(folder, 'opdrachten'));
    writeFileSync(join(folder, 'opdrachten', 'lijst.json'), '{"type":"AdaptiveCard"}');
    writeFileSync(join(folder, 'opdrachten', 'notes.txt'), 'no card');
    expect([...loadCardTemplates(folder)]).toEqual([['opdrachten/lijst', { type: 'AdaptiveCard' }]]);
  });

  const folderWith = (card: string, part: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-'));
    for (const subject of ['bot', 'parts']) mkdirSync(join(folder, subject));
    writeFileSync(join(folder, 'bot', 'help.json'), card);
    writeFileSync(join(folder, 'parts', 'heading.json'), part);
    return folder;
  };

  test('has parts that cards share, filled in with what a card gives them', () => {
    const part = '{"type":"Container","style":"@style","items":[{"text":"@titel"},"@more?"]}';
    const card = '{"body":[{"$part":"heading","style":"good","titel":"${title}"}]}';
    expect([...loadCardTemplates(folderWith(card, part))]).toEqual([
      ['bot/help', { body: [{ type: 'Container', style: 'good', items: [{ text: '${title}' }] }] }],
    ]);
  });

  test.each([
    ['a part that is not there', '{"$part":"footing"}', /no part 'footing'/],
    ['less than a part asks', '{"$part":"heading"}', /not given what it asks: titel/],
    [
      'more than a part asks',
      '{"$part":"heading","titel":"a","tittel":"b"}',
      /not given what it asks: tittel/,
    ],
  ])('refuses %s', (_what, card, problem) => {
    expect(() => loadCardTemplates(folderWith(card, '{"text":"@titel"}'))).toThrow(problem);
  });

  test('says which file is no JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-'));
    mkdirSync(join(folder, 'bot'));
    writeFileSync(join(folder, 'bot', 'kapot.json'), '{');
    expect(() => loadCardTemplates(folder)).toThrow(/kapot\.json is not JSON/);
  });
});
