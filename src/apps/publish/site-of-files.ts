import type { Standing } from "./addresses.ts";

/** Who answers for the pages: the real application. Paths contain the base. */
export interface AnsweringApp {
  readonly request: (path: string) => Response | Promise<Response>;
}

/** The site as it is to be written. */
export interface SiteOfFiles {
  readonly app: AnsweringApp;
  readonly standing: Standing;
  /** Another site's header and footer, whose links are not ours. */
  readonly foreign: readonly string[];
  /** Whether only a server can give what stands at a path, without mode. */
  readonly isOnline: (path: string) => boolean;
  /** Address of a running site without a slash at the end, for what only a server can do. */
  readonly online?: string;
  /** Only these years of reports; all where absent. */
  readonly years?: readonly number[];
  /** The page that a web server answers where there is no file. */
  readonly notFoundPage: () => string;
}

/** Whether only a server can give the page. */
export function needsServer({ isOnline }: Pick<SiteOfFiles, "isOnline">, path: string): boolean {
  return isOnline(path.replace(/^\/elder(?=\/)/, ""));
}

/** Whether the path is of a year that is not published. */
export function isOtherYear(path: string, years: readonly number[] | undefined): boolean {
  const year = /^(?:\/elder)?\/(?:annual-reports|agencies\/\d+)\/(\d{4})(?=\/)/.exec(path)?.[1];
  const ofData = /^\/open-data\/[a-z]+-(\d{4})\./.exec(path)?.[1];
  const named = year ?? ofData;
  return years !== undefined && named !== undefined && !years.includes(Number(named));
}
