/**
 * What stands in the style elements of a page, in order: those in comments, scripts and templates are none, nor are
 * those for printers. Looked up before the page is read, since a style holds for what stands before it too.
 */
export function styleTexts(source: string): string[] {
  const texts: string[] = [];
  let read = 0;
  for (const { index, 0: tag } of source.matchAll(/<style(?=[\s/>])[^>]*>/gi)) {
    if (index < read || isInside(source, index, read)) continue;
    const start = index + tag.length;
    const end = endOfStyle(source, start);
    if (!isForOthers(tag)) texts.push(source.slice(start, end));
    read = end;
  }
  return texts;
}

function endOfStyle(source: string, start: number): number {
  const found = /<\/style/gi;
  found.lastIndex = start;
  return found.exec(source)?.index ?? source.length;
}

function isForOthers(tag: string): boolean {
  const [, media] = /\smedia\s*=\s*["']?\s*([a-z-]+)\s*["'\s>]/i.exec(tag) ?? [];
  return media !== undefined && !/^(?:all|screen)$/i.test(media);
}

/** Elements whose content is text, or no part of the page. */
const opaque = ["script", "template", "noscript", "textarea", "title", "xmp", "iframe"];

function isInside(source: string, at: number, from: number): boolean {
  const before = source.slice(from, at);
  if (before.lastIndexOf("<!--") > before.lastIndexOf("-->")) return true;
  const plain = before.toLowerCase();
  return opaque.some((name) => {
    const open = plain.lastIndexOf(`<${name}`);
    return open >= 0 && plain.indexOf(`</${name}`, open) < 0;
  });
}
