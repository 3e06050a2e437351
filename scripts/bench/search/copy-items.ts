import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import copyStreams from "pg-copy-streams";
import { type CorpusItem, corpusItem, tokensOf } from "./item-corpus.ts";

export interface ItemsAsked {
  readonly url: string;
  readonly agencies: readonly number[];
  readonly count: number;
}

/** Rows that go out together. */
const atOnce = 500;

/** Public items with what they are found by, by COPY; the index is made at the end, as a restore makes it. */
export async function copyItems(asked: ItemsAsked): Promise<void> {
  const client = new pg.Client({ connectionString: asked.url });
  await client.connect();
  try {
    // What follows pages has nothing to do: its rows come as well.
    await client.query("set session_replication_role = replica; set maintenance_work_mem = '1GB'");
    await client.query("drop index item_search_by_tokens, item_search_by_numbers");
    await copy(
      client,
      "disclosure_item (id, agency_id, key, title, published_on, origin, attribute)",
      lines(asked, itemLine),
    );
    await copy(client, pageColumns, lines(asked, pageLine));
    await copy(client, "item_search", lines(asked, searchLine));
    await client.query(`create index item_search_by_tokens on item_search using gin (tokens) with (fastupdate = off);
      create index item_search_by_numbers on item_search using gin (numbers) with (fastupdate = off);
      select setval(pg_get_serial_sequence('disclosure_item', 'id'), ${asked.count})`);
    await compareSome(client, asked);
    for (const table of ["disclosure_item", "item_page", "item_search"]) {
      await client.query(`vacuum analyze ${table}`);
    }
    await client.query("checkpoint");
  } finally {
    await client.end();
  }
}

const pageColumns = `item_page (item_id, agency_id, title, category, genre, index_number, document_number, summary,
  published_on, markup)`;

async function copy(client: pg.Client, into: string, all: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(all), client.query(copyStreams.from(`copy ${into} from stdin`)));
}

function* lines({ count, agencies }: ItemsAsked, lineOf: (item: CorpusItem) => readonly unknown[]) {
  for (let from = 1; from <= count; from += atOnce) {
    let piece = "";
    for (let id = from; id < from + atOnce && id <= count; id += 1) {
      piece += `${lineOf(itemOf(id, { count, agencies })).join("\t")}\n`;
    }
    yield piece;
  }
}

function itemOf(id: number, { count, agencies }: Omit<ItemsAsked, "url">): CorpusItem {
  const item = corpusItem(id, { count, agencies: agencies.length });
  return { ...item, agency: agencies[item.agency] ?? 0 };
}

function itemLine({ id, agency, title, publishedOn }: CorpusItem) {
  return [id, agency, `${id}`, title, publishedOn, "own", "proactive"];
}

function pageLine(item: CorpusItem) {
  const { id, agency, title, category, genre, indexNumber, documentNumber, publishedOn, text } =
    item;
  const markup = `<article class="item-text"><p>${text}</p></article>`;
  return [id, agency, title, category, genre, indexNumber, documentNumber, "", publishedOn, markup];
}

function searchLine(item: CorpusItem) {
  const { id, agency, publishedOn, category, genre, title, documentNumber, indexNumber } = item;
  const numbers = [documentNumber, indexNumber].map((one) => plain(one) || '""');
  return [
    ...[id, agency, publishedOn, category, genre, plain(title)],
    `{${numbers.join(",")}}`,
    `{${tokensOf(item).join(",")}}`,
  ];
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^0-9a-z\u4e00-\u9fff]/g, "");
}

/** What was copied is what the database would have made. */
async function compareSome(client: pg.Client, { count }: ItemsAsked): Promise<void> {
  const { rows } = await client.query<{ readonly copied: string[]; readonly made: string[] }>(`
    select array(select unnest(copied.tokens) order by 1) as copied, array(select unnest(made.tokens) order by 1) as made
    from item_search as copied join item_page as page on page.item_id = copied.item_id, search_row(page) as made
    where copied.item_id % ${Math.max(1, Math.floor(count / 40))} = 0`);
  for (const { copied, made } of rows) {
    if (!isDeepStrictEqual(copied, made))
      throw new Error("what was copied is not what the database makes");
  }
}
