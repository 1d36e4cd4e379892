import { describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { kaartHtml } from '../../src/werkbord/kaart.ts';
import { inputsOf, renderer } from '../support/card-reading.ts';
import { cardSamples } from '../support/card-samples.ts';

const OPTIONS = { naar: 'kaart', mee: { wie: 'iemand' }, pagina: () => undefined };
const samples = cardSamples().map(({ name, message }) => ({ name, json: renderer.render(message) }));

describe.each(samples)('the card "$name" as a page', ({ json }) => {
  const root = parse(kaartHtml(json, OPTIONS).text);

  test('asks what the card asks, each input with its label', () => {
    for (const { id, label } of inputsOf(json)) {
      // A list without anything to choose from sends that nothing was chosen.
      const control = root.querySelector(`[name="i.${id}"]`) ?? root.querySelector(`[name="u.${id}"]`);
      expect(control).not.toBeNull();
      const own =
        root.querySelector(`label[for="i.${id}"]`) ?? control?.closest('fieldset')?.querySelector('legend');
      expect(own?.text).toContain(String(label));
    }
  });

  test('has every button that does something, with what it sends', () => {
    const sent = root
      .querySelectorAll('button:not([hidden])')
      .map((button) => button.getAttribute('value') ?? '');
    const meant = [...JSON.stringify(json).matchAll(/"type":"Action\.Execute"/g)];
    expect(sent).toHaveLength(meant.length);
    for (const value of sent) expect(JSON.parse(value)).toHaveProperty('verb');
  });

  test('holds nothing that a browser would run or fetch', () => {
    expect(root.querySelectorAll('script, style, iframe, img, object, embed, link, meta')).toEqual([]);
    for (const element of root.querySelectorAll('*')) {
      expect(Object.keys(element.attributes).filter((name) => /^(?:on|style$|src)/i.test(name))).toEqual([]);
      const href = element.getAttribute('href') ?? 'https:';
      expect(href).toMatch(/^https?:/);
    }
  });
});

describe('what somebody typed', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='alert(1)",
    '</textarea><script>alert(1)</script>',
    '[klik](javascript:alert(1))',
    '&lt;script&gt;',
    '<a href="data:text/html,x">x</a>',
  ];

  test.each(HOSTILE)('stays text wherever it stands: %s', (typed) => {
    const card = {
      body: [
        { type: 'TextBlock', text: typed },
        { type: 'TextBlock', text: typed, style: 'heading', size: 'Large' },
        { type: 'FactSet', facts: [{ title: typed, value: typed }] },
        { type: 'Input.Text', id: 'a', label: typed, value: typed, placeholder: typed },
        { type: 'Input.Text', id: 'b', label: typed, value: typed, isMultiline: true },
        {
          type: 'Input.ChoiceSet',
          id: 'c',
          label: typed,
          value: typed,
          choices: [{ title: typed, value: typed }],
        },
        { type: 'Input.Toggle', id: 'd', label: typed, title: typed, valueOn: typed },
        {
          type: 'ActionSet',
          actions: [{ type: 'Action.Execute', title: typed, tooltip: typed, verb: 'v', data: { typed } }],
        },
      ],
    };

    const root = parse(kaartHtml(card, OPTIONS).text);

    expect(root.querySelectorAll('script, img, a[href]')).toEqual([]);
    for (const element of root.querySelectorAll('*'))
      expect(Object.keys(element.attributes).filter((name) => /^on|^autofocus$/i.test(name))).toEqual([]);
    const [button] = root.querySelectorAll('button:not([hidden])');
    expect(JSON.parse(button?.getAttribute('value') ?? '')).toEqual({
      verb: 'v',
      data: { typed },
    });
  });

  test('an element that nobody gave HTML is a mistake that a test finds', () => {
    expect(() => kaartHtml({ body: [{ type: 'Media' }] }, OPTIONS)).toThrow('Media');
  });
});
