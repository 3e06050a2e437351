import type { Page } from "playwright-core";

/** A running site, and who is on it. */
export interface Site {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly origin: string;
  /** Ids by full name. */
  readonly agencies: ReadonlyMap<string, number>;
}

/** A state of the site: how a visitor comes to it, and the heading that shows it is reached. */
export interface State {
  /** File name of its picture. */
  readonly name: string;
  /** A part of the heading. */
  readonly heading: string;
  /** Whether it is reached on the site without any report, not on that of the county. */
  readonly isEmptySite?: boolean;
  /** Whether its layout is unlike that of other states, so that it is looked at closely at every width. */
  readonly hasOwnLayout?: boolean;
  readonly reach: (page: Page, site: Site) => Promise<void>;
}

export type Reach = State["reach"];

export function open(address: string): Reach {
  return async (page, { origin }) => {
    await page.goto(origin + address);
  };
}

/** Opens the page of an agency of the county, or one below it: `v1/source/`. */
export function openAgency(name: string, below = "", mode = ""): Reach {
  return (page, site) => open(`${mode}/agencies/${idOf(site, name)}/${below}`)(page, site);
}

/** The id of an agency by its name without 青岚县. */
export function idOf({ agencies }: Site, name: string): number {
  const id = agencies.get(`青岚县${name}`);
  if (id === undefined) throw new Error(`no agency 青岚县${name}`);
  return id;
}
