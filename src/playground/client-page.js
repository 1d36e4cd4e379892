/** In the page of a local client: after a press the focus goes to what came of it, as in Teams; the client draws its cards anew and loses it. */
(() => {
  const CARD = '.ac-adaptiveCard';
  /** What can be pressed on a card: a button, or a row that is one. */
  const PRESSED = `${CARD} button, ${CARD} [role="button"]`;
  /** The client draws more than once; when nothing was drawn for so long, it is done. */
  const DRAWN_MS = 400;
  /** An answer that takes longer finds somebody who went on. */
  const ANSWERED_MS = 10_000;

  const cards = () => [...document.querySelectorAll(CARD)];
  const isLost = () => document.activeElement === null || document.activeElement === document.body;

  /** The card of the press, when it shows something else now; else the first that came below all others. */
  const cameOf = ({ place, shown, count }) => {
    const now = cards();
    return now.length > count ? now[count] : now[place]?.textContent === shown ? undefined : now[place];
  };

  const follow = (press) => {
    let waiting;
    const stop = () => {
      clearTimeout(waiting);
      clearTimeout(ending);
      observer.disconnect();
    };
    const look = () => {
      // Who moved on keeps the focus.
      if (!isLost()) return;
      const card = cameOf(press);
      if (!card) return;
      stop();
      card.tabIndex = -1;
      card.focus();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(look, DRAWN_MS);
    });
    const ending = setTimeout(() => {
      stop();
      // Nothing came of it but a sentence beside the card: back to what was pressed.
      if (isLost()) cards()[press.place]?.querySelectorAll(PRESSED)[press.button]?.focus();
    }, ANSWERED_MS);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    return stop;
  };

  let stopFollowing = () => {};
  const onPress = ({ target }) => {
    const pressed = target instanceof Element ? target.closest(PRESSED) : null;
    const card = pressed?.closest(CARD);
    if (!pressed || !card) return;
    stopFollowing();
    const all = cards();
    stopFollowing = follow({
      place: all.indexOf(card),
      button: [...card.querySelectorAll(PRESSED)].indexOf(pressed),
      shown: card.textContent,
      count: all.length,
    });
  };
  document.addEventListener('click', onPress, true);
  // A row that can be pressed hears its keys itself.
  document.addEventListener('keydown', (event) => /^(?:Enter| )$/.test(event.key) && onPress(event), true);
})();
