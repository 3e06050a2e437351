/** Addresses of one kind of page. */
export interface PageType {
  readonly name: string;
  readonly paths: readonly string[];
}

const shapes: readonly (readonly [name: string, shape: RegExp])[] = [
  ["home", /^\/$/],
  ["years and regions of reports", /^\/annual-reports\/$/],
  ["reports of a year", /^\/annual-reports\/\d{4}\/(page-\d+\/)?$/],
  ["reports of a region", /^\/annual-reports\/\d{4}\/\d{6}\/(page-\d+\/)?$/],
  ["figures side by side", /^\/annual-reports\/\d{4}\/(\d{6}\/)?comparison\/$/],
  ["regions", /^\/regions\/$/],
  ["a region", /^\/regions\/\d{6}\/$/],
  ["agencies", /^\/agencies\/(page-\d+\/)?$/],
  ["an agency", /^\/agencies\/\d+\/$/],
  ["a report", /^\/agencies\/\d+\/\d{4}\/$/],
  ["an original with its figures", /^\/agencies\/\d+\/\d{4}\/v\d+\/source\/$/],
  ["open data", /^\/open-data\/$/],
  ["help and contact", /^\/site\/[a-z]+\/$/],
];

/** Gathers pages of every kind by following links from the home page, at most `each` of a kind. */
export async function gatherPages(origin: string, each: number): Promise<readonly PageType[]> {
  const found = new Map<string, string[]>(shapes.map(([name]) => [name, []]));
  const waiting = new Set(["/"]);
  for (const path of waiting) {
    const paths = found.get(kindOf(path) ?? "");
    if (!paths || paths.length >= each) continue;
    paths.push(path);
    for (const link of await linksOf(origin, path)) waiting.add(link);
  }
  return [...found].map(([name, paths]) => ({ name, paths }));
}

function kindOf(path: string): string | undefined {
  return shapes.find(([, shape]) => shape.test(path))?.[0];
}

/** Paths of the site that a page leads to in its own mode. */
async function linksOf(origin: string, path: string): Promise<readonly string[]> {
  const answer = await fetch(`${origin}${path}`);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  const links = (await answer.text()).matchAll(/<a\b[^>]*? href="(\/[^"?#]*)/g);
  return [...links].map(([, link = ""]) => link).filter((link) => !link.startsWith("/elder/"));
}

/** How often visitors see each kind, of 100 pages. */
const shares: Readonly<Record<string, number>> = {
  home: 10,
  "reports of a year": 8,
  "reports of a region": 8,
  "figures side by side": 2,
  "a region": 7,
  agencies: 5,
  "an agency": 20,
  "a report": 40,
};

/** A thousand addresses in which each kind has its share; kinds without a page are left to the others. */
export function mixOf(pages: readonly PageType[]): readonly string[] {
  const paths = pages.flatMap(({ name, paths: own }) =>
    own.length === 0
      ? []
      : Array.from(
          { length: (shares[name] ?? 0) * 10 },
          (_, index) => own[index % own.length] ?? "",
        ),
  );
  // Kinds in turn, the same each time: a stride that shares no factor with the length.
  const stride = 617;
  return paths.map((_, index) => paths[(index * stride) % paths.length] ?? "");
}
