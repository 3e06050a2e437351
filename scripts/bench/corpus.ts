import { generatedCase } from "#tests/support/generator/case.ts";

const seed = 20_260_101;
/** Bytes below which a generated document is a fragment or no report. */
const shortest = 3_000;
const prose =
  "坚持以人民为中心，围绕重点领域和群众关切，及时、准确、规范公开政府信息，健全审核发布机制，压实工作责任，推动政务公开与业务工作深度融合。";
const navigation =
  '<li class="nav-item"><a href="/zwgk/fdzdgknr/index.html" title="法定主动公开内容">法定主动公开内容</a></li>';

/** Generated reports as text, lengthened to 7 to 11 kB: the length of published ones. */
export function textReports(count: number): Uint8Array[] {
  return generated(count, (text) => !isWebPage(text)).map((text, index) =>
    encode(
      text.replace(
        /^(.*一、总体情况.*)$/m,
        `$1\n${proseOf(7_000 + (index % 5) * 1_000 - text.length)}`,
      ),
    ),
  );
}

/** Generated reports as web pages of 60 to 100 kB, with navigation around them as sites have it. */
export function webPages(count: number): Uint8Array[] {
  return generated(count, isWebPage)
    .map((text, index) => {
      const short = 60_000 + (index % 5) * 9_000 - encode(text).length;
      const items = Math.max(0, Math.ceil(short / encode(navigation).length));
      return encode(text.replace(/<body[^>]*>/i, `$&<ul>${navigation.repeat(items)}</ul>`));
    })
    .filter((page) => page.length >= 60_000 && page.length <= 100_000);
}

function generated(count: number, suits: (text: string) => boolean): string[] {
  const texts: string[] = [];
  for (let number = 0; texts.length < count; number += 1) {
    const { text } = generatedCase(seed, number);
    if (suits(text) && encode(text).length > shortest) texts.push(text);
  }
  return texts;
}

function isWebPage(text: string): boolean {
  return /<body/i.test(text);
}

function proseOf(bytes: number): string {
  return Array.from(
    { length: Math.max(0, Math.ceil(bytes / encode(prose).length)) },
    () => prose,
  ).join("\n");
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
