import type { Queryable } from "#platform/db/queryable.ts";
import type { MovedPage, MovedPages } from "#platform/feature/site-places.ts";
import { itemAtOldAddress, movedBetween } from "../data/old-addresses.ts";
import { itemPath } from "../domain/paths.ts";
import { oldAddress } from "./old-address.ts";

/** 旧地址: items that stood on other sites. */
export const movedItems: MovedPages = {
  at: async (db, address) => {
    const path = oldAddress(address);
    const itemId = path && (await itemAtOldAddress(db, path));
    return itemId ? itemPath(itemId) : undefined;
  },
  all: everyMoved,
};

const atOnce = 1_000;

async function* everyMoved(db: Queryable): AsyncGenerator<MovedPage> {
  for (let after = ""; ; ) {
    const some = await movedBetween(db, { after, limit: atOnce });
    for (const { path, itemId } of some) yield { from: path, to: itemPath(itemId) };
    const last = some.at(-1);
    if (!last) return;
    after = last.path;
  }
}
