import { Parser } from "htmlparser2";
import type { ForeignTable } from "./form-figures.ts";

/** The tables and the text of a web page that another program made of a file. */
export interface ForeignPage {
  readonly tables: readonly ForeignTable[];
  readonly text: string;
}

/** Takes a page's tables apart; the report's have more than three rows and none inside another. */
export function foreignPage(html: string): ForeignPage {
  const tables: string[][][] = [];
  let text = "";
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === "style" || name === "title") hidden += 1;
      if (name === "table") tables.push([]);
      if (name === "tr") tables.at(-1)?.push([]);
      if (name === "td" || name === "th") tables.at(-1)?.at(-1)?.push("");
    },
    onclosetag: (name) => {
      if (name === "style" || name === "title") hidden -= 1;
      if (name === "table") inside = false;
    },
    ontext: (words) => {
      if (hidden > 0) return;
      text += words;
      const row = inside ? tables.at(-1)?.at(-1) : undefined;
      if (row !== undefined && row.length > 0) row[row.length - 1] += words;
    },
    onopentagname: (name) => {
      if (name === "table") inside = true;
    },
  });
  let inside = false;
  parser.end(html);
  return { tables: tables.filter((rows) => rows.length > 3), text };
}
