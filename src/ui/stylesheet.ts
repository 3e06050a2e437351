import { createHash } from "node:crypto";

/** The site's style sheet under a name that changes with its content, so that browsers may keep it for good. */
export interface Stylesheet {
  readonly path: string;
  readonly text: string;
}

export function newStylesheet(text: string): Stylesheet {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return { path: `/assets/site-${hash}.css`, text };
}
