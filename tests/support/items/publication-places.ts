import type { Page, Visit } from "./publication-desk.ts";
import type { Model } from "./publication-model.ts";
import type { GivenFile } from "./random-attempts.ts";

/** An item, by its number in the site, what it is called at each of its versions, and how it ought to be. */
export interface Watched {
  readonly itemId: number;
  /** Every one that was ever written, public or not. */
  readonly markers: readonly string[];
  readonly model: Model;
  /** Every one that its draft was ever given. */
  readonly files: readonly GivenFile[];
}

interface Place {
  readonly name: string;
  readonly path: string;
  /** Whether it names all that is public, or only may. */
  readonly isWhole: boolean;
}

/** A word that stands in one version of one item and nowhere else. */
export const markerPattern = /k\d+i\d+v\d+z/g;

/** Everywhere on the site where an item stands. */
function placesOf({ itemId, markers }: Watched, agencyId: number): readonly Place[] {
  const searches = [markers.at(-1), markers[0]].flatMap((marker) => [
    { name: "search", path: `/items/search/?q=${marker}`, isWhole: false },
    { name: "site search", path: `/search/?q=${marker}`, isWhole: false },
  ]);
  return [
    { name: "all", path: "/items/all/", isWhole: true },
    { name: "agency", path: `/agencies/${agencyId}/items/all/`, isWhole: true },
    { name: "elder list", path: `/elder/agencies/${agencyId}/items/all/`, isWhole: true },
    { name: "column", path: `/agencies/${agencyId}/columns/1/`, isWhole: false },
    { name: "home", path: "/", isWhole: false },
    { name: "feed", path: "/feed.xml", isWhole: false },
    { name: "sitemap", path: `/sitemap-items-${Math.ceil(itemId / 20_000)}.xml`, isWhole: true },
    { name: "open data", path: `/open-data/items-of-${agencyId}.ndjson`, isWhole: true },
    { name: "open data", path: `/open-data/items.csv`, isWhole: true },
    ...searches,
  ];
}

/**
 * What speaks against the site as it is now: each place is asked of each program, again for up to a second while it shows what was.
 * Gives the milliseconds of the last that was right.
 */
export async function siteFaults(
  sites: readonly Visit[],
  watched: Watched,
  agencyId: number,
): Promise<{ readonly faults: readonly string[]; readonly slowest: number }> {
  const began = performance.now();
  const checks = sites.flatMap((visit, at) => [
    ...["", "/elder"].map((mode) => ({
      name: `page ${mode} of program ${at}`,
      check: async () => pageFault(await visit(`${mode}/items/${watched.itemId}/`), watched),
    })),
    ...placesOf(watched, agencyId).map((place) => ({
      name: `${place.name} of program ${at}`,
      check: async () => placeFault(await visit(place.path), place, watched),
    })),
    ...watched.files.map((file) => ({
      name: `file ${file.number} of program ${at}`,
      check: async () =>
        fileFault(await visit(`/items/${watched.itemId}/files/${file.number}`), file, watched),
    })),
    {
      name: `gone of program ${at}`,
      check: async () => goneFault(await visit("/gone.txt"), watched),
    },
  ]);
  const found = await Promise.all(
    checks.map(async ({ name, check }) => ({ name, fault: await until(check, began) })),
  );
  const faults = found.flatMap(({ name, fault }) => (fault ? [`${name}: ${fault}`] : []));
  return { faults, slowest: performance.now() - began };
}

/** Milliseconds within which every place is right; a busy machine takes longer to answer, not to know. */
const patience = 1000;

async function until(
  check: () => Promise<string | undefined>,
  began: number,
): Promise<string | undefined> {
  for (;;) {
    const asked = performance.now();
    const fault = await check();
    if (!fault || asked - began > patience) return fault;
    await new Promise((again) => setTimeout(again, 20));
  }
}

function pageFault({ status, text }: Page, { model, markers }: Watched): string | undefined {
  const { shown, isKnown } = model;
  if (shown === undefined) {
    const expected = isKnown ? 410 : 404;
    if (status !== expected) return `answers ${status} in place of ${expected}`;
    return markers.find((marker) => text.includes(marker));
  }
  if (status !== 200) return `answers ${status}`;
  if (!text.includes(`<div class="item-signed">${shown}</div>`))
    return "other bytes than were signed";
  return strayOf(text, shown, markers);
}

/** A file is handed out where the bytes that were signed name it, in the bytes in which it came, and nowhere else. */
function fileFault(
  { status, text }: Page,
  { number, word }: GivenFile,
  { model: { shown, isKnown } }: Watched,
): string | undefined {
  if (shown?.includes(`href="files/${number}"`)) {
    return status === 200 && text === `名单 ${word}` ? undefined : `answers ${status}: ${text}`;
  }
  const expected = shown === undefined && isKnown ? 410 : 404;
  return status === expected ? undefined : `answers ${status} in place of ${expected}`;
}

function placeFault(
  { status, text }: Page,
  { path, isWhole }: Place,
  { itemId, model, markers }: Watched,
): string | undefined {
  if (status !== 200 && status !== 404) return `answers ${status}`;
  const leads = text.includes(`/items/${itemId}/`);
  if (model.shown === undefined) {
    if (leads) return "leads to what is not public";
  } else if (isWhole && !leads) return "does not lead to what is public";
  const typed = /q=(\w+)/.exec(path)?.[1] ?? "";
  if (typed !== "" && model.shown?.includes(typed) && !leads) return "does not find it";
  return strayOf(text, `${model.shown ?? ""} ${typed}`, markers);
}

/** A word of a version that is not what is shown. */
function strayOf(text: string, shown: string, markers: readonly string[]): string | undefined {
  const stray = markers.find((marker) => text.includes(marker) && !shown.includes(marker));
  return stray && `shows ${stray}, which is not public`;
}

function goneFault({ text }: Page, { itemId, model }: Watched): string | undefined {
  const isNamed = text.includes(`/items/${itemId}/`);
  return isNamed === (model.state === "withdrawn") ? undefined : `names it: ${isNamed}`;
}
