import { html, type Markup } from '../shared/html.ts';
import { type Ding, dingen, tekst } from './kaart-delen.ts';

/**
 * The inputs of a card as those of a page. What a browser says itself when an input is not right is in another language and loses what
 * was typed of a number: so nothing is checked there, and the questions come back on the form as in the chat.
 */

/** Before the name of an input, and of what it is when a browser sends nothing for it. */
export const INVOER = 'i.';
export const LEEG = 'u.';

/** @throws Error when it is no input that is known here: a mistake of ours */
export function invoer(one: Ding): Markup {
  switch (one.type) {
    case 'Input.Text':
      return labelled(one, one.isMultiline === true ? textarea(one) : input(one, 'text'));
    case 'Input.Date':
      return labelled(one, input(one, 'date'));
    case 'Input.Time':
      return labelled(one, input(one, 'time'));
    case 'Input.Number':
      return labelled(one, input(one, 'text', 'decimal'));
    case 'Input.Toggle':
      return toggle(one);
    case 'Input.ChoiceSet':
      return choices(one);
    default:
      throw new Error(`the element ${tekst(one.type)} of a card has no HTML`);
  }
}

function nameOf({ id }: Ding): string {
  return `${INVOER}${tekst(id)}`;
}

/** Also what a screen reader is told. */
function told({ isRequired, hulp }: Ding): readonly Markup[] {
  return [
    ...(isRequired === true ? [html` aria-required="true"`] : []),
    ...(hulp === undefined ? [] : [html` aria-describedby="${tekst(hulp)}"`]),
  ];
}

function labelled(one: Ding, control: Markup): Markup {
  return html`<div class="veld"><label for="${nameOf(one)}">${tekst(one.label)}${star(one)}</label>${control}</div>`;
}

function star({ isRequired }: Ding): Markup | readonly Markup[] {
  return isRequired === true ? html` <span class="ster" aria-hidden="true">*</span>` : [];
}

function input(one: Ding, type: string, mode?: string): Markup {
  const name = nameOf(one);
  const max = one.maxLength === undefined ? [] : html` maxlength="${tekst(one.maxLength)}"`;
  const inputmode = mode === undefined ? [] : html` inputmode="${mode}"`;
  const example = tekst(one.placeholder) === '' ? [] : html` placeholder="${tekst(one.placeholder)}"`;
  return html`<input type="${type}" id="${name}" name="${name}" value="${tekst(one.value)}" autocomplete="off"${max}${inputmode}${example}${told(one)}>`;
}

function textarea(one: Ding): Markup {
  const name = nameOf(one);
  const max = one.maxLength === undefined ? [] : html` maxlength="${tekst(one.maxLength)}"`;
  // A line end right behind the tag is not part of the text.
  return html`<textarea id="${name}" name="${name}" rows="${one.height === 'stretch' ? '12' : '4'}" placeholder="${tekst(one.placeholder)}"${max}${told(one)}>
${tekst(one.value)}</textarea>`;
}

function toggle(one: Ding): Markup {
  const name = nameOf(one);
  const on = tekst(one.valueOn) || 'true';
  return html`<fieldset class="veld"><legend>${tekst(one.label)}</legend><input type="hidden" name="${LEEG}${tekst(one.id)}" value="${tekst(one.valueOff) || 'false'}"><label class="keuze"><input type="checkbox" name="${name}" value="${on}"${one.value === on ? html` checked` : []}${told(one)}> <span>${tekst(one.title)}</span></label></fieldset>`;
}

function choices(one: Ding): Markup {
  const name = nameOf(one);
  const options = dingen(one.choices).map(({ title, value }) => ({
    title: tekst(title),
    value: tekst(value),
  }));
  const isMulti = one.isMultiSelect === true;
  const chosen = isMulti ? tekst(one.value).split(',') : [tekst(one.value)];
  const leeg = html`<input type="hidden" name="${LEEG}${tekst(one.id)}" value="">`;
  if (!isMulti && one.style !== 'expanded')
    return labelled(
      one,
      html`<select id="${name}" name="${name}"${told(one)}><option value="">${tekst(one.placeholder) || 'Kies uit de lijst'}</option>${options.map(({ title, value }) => html`<option value="${value}"${chosen.includes(value) ? html` selected` : []}>${title}</option>`)}</select>`,
    );
  const type = isMulti ? 'checkbox' : 'radio';
  const described = one.hulp === undefined ? [] : html` aria-describedby="${tekst(one.hulp)}"`;
  return html`<fieldset class="veld"${described}><legend>${tekst(one.label)}${star(one)}</legend>${leeg}<div class="keuzes">${options.map(({ title, value }) => html`<label class="keuze"><input type="${type}" name="${name}" value="${value}"${chosen.includes(value) ? html` checked` : []}> <span>${title}</span></label>`)}</div></fieldset>`;
}
