import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A PDF as a screen reader gets it. */
export type PdfFile = {
  readonly taal?: string | undefined;
  readonly titel?: string | undefined;
  /** Shows the title instead of the name of the file. */
  readonly showsTitel: boolean;
  readonly isTagged: boolean;
  /** Says of itself that it is PDF/UA. */
  readonly saysUa: boolean;
  readonly bladwijzers: readonly string[];
  /** Of all pages one after another. */
  readonly tags: readonly Tag[];
  /** What is drawn or written on a page without a tag, and without a mark that it is no content: page and kind. */
  readonly untagged: readonly string[];
  /** Where each link leads, and what is said of it. */
  readonly links: readonly { readonly url: string; readonly tekst: string }[];
};
export type Tag = {
  readonly role: string;
  readonly alt?: string | undefined;
  readonly tags: readonly Tag[];
  /** Whether something stands in it, itself or deeper. */
  readonly isFilled: boolean;
};

type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly alt?: string;
  readonly children?: Node[];
};

export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { info, metadata } = await pdf.getMetadata();
    const { Language, Title } = info as { Language?: string; Title?: string };
    const raw = (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '';
    const shown = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
    const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Node | null>));
    return {
      taal: Language ?? undefined,
      titel: Title,
      showsTitel: shown?.DisplayDocTitle ?? false,
      isTagged: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked ?? false,
      saysUa: /<pdfuaid:part>1</.test(raw),
      bladwijzers: titlesOf((await pdf.getOutline()) ?? []),
      tags: trees.map((tree) => (tree ? tagsIn(tree) : [])).reduce(goesOn, []),
      untagged: (await Promise.all(pages.map(untaggedOn))).flat(),
      links: (await Promise.all(pages.map(linksOn))).flat(),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** All tags of a role, in the order of reading. */
export function withRole(tags: readonly Tag[], role: RegExp): readonly Tag[] {
  return tags.flatMap((tag) => [...(role.test(tag.role) ? [tag] : []), ...withRole(tag.tags, role)]);
}

/** A table or list at the end of one page and the start of the next is one; the tree of a page has only its own part. */
function goesOn(before: readonly Tag[], page: readonly Tag[]): readonly Tag[] {
  const last = before.at(-1);
  const [first, ...others] = page;
  if (!last || !first || last.role !== first.role || !/^(Table|L)$/.test(last.role))
    return [...before, ...page];
  return [...before.slice(0, -1), { ...last, tags: [...last.tags, ...first.tags] }, ...others];
}

type Bookmark = { readonly title: string; readonly items: Bookmark[] };
function titlesOf(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

/** Without 'Root' and 'Document', which each page has again. */
function tagsIn({ children = [] }: Node): readonly Tag[] {
  return children.flatMap((child) => {
    const { role, alt } = child;
    if (role === undefined) return [];
    return role === 'Document'
      ? tagsIn(child)
      : [{ role, alt, tags: tagsIn(child), isFilled: isFilled(child) }];
  });
}

function isFilled({ type, children = [] }: Node): boolean {
  return type === 'content' || children.some(isFilled);
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Walks over what is drawn: everything visible must stand between a begin and an end of marked content. */
async function untaggedOn(page: Page): Promise<readonly string[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray } = await page.getOperatorList();
  const names = new Map<number, string>(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const seen = fnArray.map((code: number) => names.get(code) ?? '');
  let depth = 0;
  return seen.flatMap((name: string) => {
    if (/^beginMarkedContent/.test(name)) depth += 1;
    if (name === 'endMarkedContent') depth -= 1;
    const isSeen = /^(show.*Text|paint.*|shadingFill|.*[sS]troke|.*[fF]ill|constructPath)$/.test(name);
    return isSeen && depth === 0 ? [`page ${page.pageNumber}: ${name}`] : [];
  });
}

async function linksOn(page: Page): Promise<PdfFile['links']> {
  const found = (await page.getAnnotations()) as {
    subtype: string;
    url?: string;
    contentsObj?: { str: string };
  }[];
  return found
    .filter(({ subtype }) => subtype === 'Link')
    .map(({ url = '', contentsObj }) => ({ url, tekst: contentsObj?.str ?? '' }));
}
