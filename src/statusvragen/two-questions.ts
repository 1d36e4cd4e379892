const ASKS =
  /^(?:en |maar )?(?:welke?|wie|wat|wanneer|waar|waarom|hoe|hoeveel|bij|van|voor|over|op|is|zijn|heeft|hebben)\b/i;
/** 'Hoi, Carla hier, hoeveel …'. */
const GREETING =
  /^\s*(?:hoi|hallo|hi|hey|dag|goede\w+|goeie\w+)\b[^?]*?,\s+(?=(?:welke?|wie|wat|wanneer|waar|waarom|hoe|hoeveel)\b)/i;
/** A second question is longer than 'en waarom?'. */
const MIN_WORDS = 3;
const MOST = 4;

/** 'De opdrachten in Laren en daarnaast de signalen': also where neither begins as a question. */
const BESIDE =
  /(?:[,;]\s*(?:en\s+)?|\s+en\s+)(?:daarnaast(?: ook)?|verder(?: ook)?|tevens|ten tweede|ook nog|dan ook)\s+/i;

function isLongEnough(part: string): boolean {
  return part.split(/\s+/).length >= MIN_WORDS;
}

/**
 * The questions in one message: behind a question mark, on a line of their own, or behind 'en' with a question word. One
 * question is one; what points back ('en wat is daarmee gedaan') belongs to it.
 */
export function questionsIn(text: string): readonly [string, ...string[]] {
  const beside = text.split(BESIDE).map((part) => part.trim());
  const [before, ...behind] = beside;
  if (before !== undefined && behind.length > 0 && beside.length <= MOST && beside.every(isLongEnough))
    return [before, ...behind];
  const [first, ...others] = text
    .split(/\?+\s+|\r?\n+|\s+en\s+(?=(?:welke|wie|wat|wanneer|waarom|hoeveel|hoe)\s)/i)
    .map((part) =>
      part
        .replace(GREETING, '')
        .replace(/^(?:en|maar)\s+/i, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const areAll = [first ?? '', ...others].every(
    (part) =>
      ASKS.test(part) && isLongEnough(part) && !/\b(?:daar|er|hier)(?:mee|van|bij|over)\b/i.test(part),
  );
  const isSeveral = first !== undefined && others.length > 0 && others.length < MOST && areAll;
  return isSeveral ? [first, ...others] : [text];
}
