// The small script of the werkbord: who looks (Teams), pages without loading anew, and what others change.
// On this machine everything works without it.
(() => {
  const REFRESH_EVERY_MS = 4000;
  const NOBODY =
    'Teams zegt nu niet wie je bent. Open het werkbord opnieuw. Lukt het dan nog niet? Vraag de beheerder.';
  const OFFLINE =
    'Ik krijg nu geen antwoord. Wat je typte staat er nog. Probeer het over een minuut opnieuw.';
  const root = document.documentElement;
  const inTeams = root.dataset.bord === 'teams';
  const teams = globalThis.microsoftTeams;
  let here = location.href;
  let etag = '';
  let isBusy = false;
  /** In the window in which Teams adds or changes a tab. */
  let choosesTab = false;

  async function headers(again) {
    if (!inTeams) return {};
    const token = await teams.authentication
      .getAuthToken(again ? { forceRefresh: true } : {})
      .catch((cause) => {
        throw new Error(NOBODY, { cause });
      });
    return { Authorization: `Bearer ${token}` };
  }

  async function ask(url, options = {}) {
    const send = async (again) =>
      fetch(url, {
        ...options,
        cache: 'no-store',
        redirect: 'follow',
        headers: { ...options.headers, ...(await headers(again)) },
      });
    const response = await send(false);
    // A token that expired meanwhile: Teams has another one.
    return inTeams && response.status === 401 ? send(true) : response;
  }

  function tell(text) {
    const place = document.getElementById('melding');
    if (place) place.textContent = text;
  }

  function show(text, keepsPlace) {
    const next = new DOMParser().parseFromString(text, 'text/html');
    const found = next.getElementById('bord');
    const old = document.getElementById('bord');
    if (!found || !old) return;
    const focused = document.activeElement?.id;
    const { scrollX, scrollY } = globalThis;
    old.replaceWith(document.adoptNode(found));
    document.title = next.title;
    mayKeepTab();
    if (keepsPlace) {
      if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
      scrollTo(scrollX, scrollY);
      return;
    }
    const part = location.hash === '' ? undefined : document.getElementById(location.hash.slice(1));
    (part ?? document.getElementById('inhoud'))?.focus();
    if (part) part.scrollIntoView();
    else scrollTo(0, 0);
  }

  async function go(url, options, isNew) {
    if (isBusy) return;
    isBusy = true;
    try {
      const response = await ask(url, options);
      const isSent = options?.method === 'POST';
      if (isSent && response.status === 401)
        return tell('Je aanmelding is verlopen. Wat je typte staat er nog. Probeer het opnieuw.');
      const type = response.headers.get('Content-Type') ?? '';
      if (!type.startsWith('text/html')) return saveFile(response);
      const text = await response.text();
      // What was sent can lead to a page of its own.
      const stays = isSent && !response.redirected;
      etag = stays ? '' : (response.headers.get('ETag') ?? '');
      if (isNew && !stays) {
        here = new URL(isSent ? response.url : url, here).href;
        history.pushState({}, '', here);
      }
      show(text, false);
    } catch (error) {
      tell(error.message === NOBODY ? NOBODY : OFFLINE);
    } finally {
      isBusy = false;
    }
  }

  async function saveFile(response) {
    const name =
      /filename="([^"]*)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'bestand';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  function isOurs(url) {
    const base = new URL('.', here);
    return url.origin === base.origin && url.pathname.startsWith(base.pathname);
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const url = new URL(link.href, here);
    if (inTeams && url.hostname === 'teams.microsoft.com') {
      event.preventDefault();
      teams.app.openLink(url.href);
      return;
    }
    const isPart = url.hash !== '' && url.href.split('#')[0] === here.split('#')[0];
    if (link.target === '_blank' || !isOurs(url) || isPart) return;
    event.preventDefault();
    go(url.href, undefined, true);
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const sent = new URLSearchParams(new FormData(form, event.submitter));
    const url = new URL(form.getAttribute('action') ?? '', here);
    if (form.method === 'post') {
      go(url.href, { method: 'POST', body: sent }, true);
    } else {
      url.search = sent.toString();
      go(url.href, undefined, true);
    }
  });

  addEventListener('popstate', () => {
    here = location.href;
    go(here, undefined, false);
  });

  /** Is somebody filling something in? A form is left alone, and so is a question that is half typed. */
  function isTyping() {
    if (document.querySelector('.kaart textarea, .kaart select, .kaart input:not([type="hidden"])'))
      return true;
    const question = document.querySelector('.zoek input:not([type="hidden"])');
    return (
      question !== null && (question.value !== question.defaultValue || question === document.activeElement)
    );
  }

  async function refresh() {
    if (isBusy || document.hidden || etag === '' || isTyping()) return;
    try {
      const asked = here;
      const response = await ask(asked, { headers: { 'If-None-Match': etag } });
      if (response.status !== 200 || isBusy || asked !== here || isTyping()) return;
      etag = response.headers.get('ETag') ?? '';
      show(await response.text(), true);
    } catch {
      // The next time tells.
    }
  }

  /** Teams lets a tab be kept once something is chosen for it. */
  function mayKeepTab() {
    if (choosesTab) teams.pages.config.setValidityState(chosenTab() !== null);
  }

  function chosenTab() {
    return document.querySelector('[data-tab]:checked');
  }

  async function keepTab(event) {
    const chosen = chosenTab();
    if (!chosen) return event.notifyFailure('Kies eerst een overleg.');
    try {
      await teams.pages.config.setConfig({
        entityId: chosen.value,
        contentUrl: new URL(chosen.dataset.href, here).href,
        suggestedDisplayName: chosen.dataset.tab,
      });
      event.notifySuccess();
    } catch {
      event.notifyFailure('De tab is niet bewaard. Probeer het opnieuw.');
    }
  }

  /** The page on which a tab is chosen is told where it is, and what was chosen before. */
  async function beginTab({ channel, chat }) {
    choosesTab = true;
    const { entityId = '' } = await teams.pages.getConfig().catch(() => ({}));
    const url = new URL(here);
    const known = { kanaal: channel?.id ?? chat?.id ?? '', nu: entityId };
    for (const [name, value] of Object.entries(known)) if (value !== '') url.searchParams.set(name, value);
    here = url.href;
    teams.pages.config.registerOnSaveHandler(keepTab);
    document.addEventListener('change', mayKeepTab);
  }

  async function start() {
    if (inTeams) {
      try {
        await teams.app.initialize();
        const context = await teams.app.getContext();
        theme(context.app.theme);
        teams.app.registerOnThemeChangeHandler(theme);
        const sub = context.page.subPageId;
        if (sub && document.body.dataset.leeg !== undefined) here = new URL(sub, here).href;
        if (!isOurs(new URL(here))) here = location.href;
        root.dataset.plek = context.page.frameContext ?? '';
        teams.app.notifySuccess();
        if (context.page.frameContext === 'settings') await beginTab(context);
      } catch {
        const wait = document.getElementById('wacht');
        if (wait)
          wait.textContent =
            'Het werkbord werkt alleen in Teams. Open daar de app Samenkracht! en kies Werkbord.';
        return;
      }
    }
    history.replaceState({}, '', here);
    if (document.body.dataset.leeg !== undefined) {
      delete document.body.dataset.leeg;
      await go(here, undefined, false);
    } else {
      etag = (await ask(here).catch(() => undefined))?.headers.get('ETag') ?? '';
    }
    setInterval(refresh, REFRESH_EVERY_MS);
  }

  function theme(name) {
    root.dataset.thema = name;
  }

  start();
})();
