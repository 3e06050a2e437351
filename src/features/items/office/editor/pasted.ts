/** Pictures among what is pasted or dropped; where words come with them (a page, a document) the words are what is meant. */
export function picturesOf(data: DataTransfer | null): readonly File[] {
  if (!data || data.types.includes("text/html")) return [];
  return [...data.files].filter(({ type }) => /^image\/(png|jpeg|webp)$/.test(type));
}

/**
 * Pictures in markup that is pasted: they lie on the disk or the site of whoever copied them, and do not come with the words. Word
 * writes drawings twice: as `v:imagedata` for itself and as `img` for others.
 */
export function picturesLeft(html: string, own: string): number {
  const foreign = html.replaceAll(
    /<figure[^>]*data-of="([^"]*)"[^>]*>.*?<\/figure>/gs,
    (all, of) => (of === own ? "" : all),
  );
  return [...foreign.matchAll(/<img\b/gi)].length;
}
