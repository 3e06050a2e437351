import { itemPath } from "#features/items/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { ItemMarked, ItemMarks, ItemNote, ItemToMark } from "#platform/feature/site-places.ts";
import {
  citedDocuments,
  interpretationsOfItems,
  interpretedByItems,
  type NamedDocument,
  publishedByItems,
} from "../data/library/documents-of-items.ts";
import { endingWithinOn } from "../data/library/ending-within.ts";
import { citedNumbers, wordsOfMarkup } from "../domain/library/cited-numbers.ts";
import { validityOn } from "../domain/validity/validity.ts";
import { formWords } from "../words/life-words.ts";
import { validitySays, validityWords } from "../words/validity-words.ts";
import { documentPath } from "./paths.ts";
import { validityTones } from "./validity-tones.ts";

/** What of documents is said of the items that publish, interpret or cite them: how they stand on the day, and nothing that was kept. */
export const documentMarks: ItemMarks = async (db, items, today) => {
  const ids = items.map(({ itemId }) => itemId);
  if (ids.length === 0) return new Map();
  const endingWithin = await endingWithinOn(db, today);
  const badgeOf = (document: NamedDocument) => badge(document, today, endingWithin);
  const [published, interpreted] = await Promise.all([
    publishedByItems(db, ids),
    interpretedByItems(db, ids),
  ]);
  const marks = new Map<number, ItemMarked>();
  const add = (itemId: number, notes: readonly ItemNote[], own?: ItemMarked["badge"]) => {
    const before = marks.get(itemId) ?? { notes: [] };
    const kept = before.badge ?? own;
    marks.set(itemId, { notes: [...before.notes, ...notes], ...(kept && { badge: kept }) });
  };
  for (const { itemId, ...document } of published) {
    const own = badgeOf(document);
    add(itemId, [noteOf("文件效力", document, own)], { word: own.word, tone: own.tone });
  }
  for (const { itemId, ...document } of interpreted) {
    const own = badgeOf(document);
    const isDead = !own.isInForce && own.word !== validityWords["not-yet"];
    const word = { word: `所解读文件${own.word}`, tone: own.tone };
    add(itemId, [noteOf("解读的文件", document, own)], isDead ? word : undefined);
  }
  for (const item of items.filter(({ markup }) => markup !== undefined)) {
    const own = published.filter(({ itemId }) => itemId === item.itemId).map(({ id }) => id);
    const named = interpreted.filter(({ itemId }) => itemId === item.itemId).map(({ id }) => id);
    const cited = await citedDocuments(db, citedOf(item), [...own, ...named]);
    add(
      item.itemId,
      cited.map((document) => noteOf("文中提到", document, badgeOf(document))),
    );
    add(item.itemId, (await interpretationsOfItems(db, own)).map(interpretationNote));
  }
  return marks;
};

function citedOf({ markup = "" }: ItemToMark): readonly string[] {
  return citedNumbers(wordsOfMarkup(markup));
}

type Told = ReturnType<typeof badge>;

function badge(document: NamedDocument, today: LocalDate, endingWithin: number) {
  const validity = validityOn(document, today, { endingWithin });
  return {
    word: validityWords[validity.state],
    tone: validityTones[validity.state],
    isInForce: validity.isInForce,
    says: validitySays(validity),
  };
}

function noteOf(term: string, { id, title, number }: NamedDocument, told: Told): ItemNote {
  const { word, tone, says } = told;
  return {
    term,
    title: `《${title}》（${number}）`,
    path: documentPath(id),
    badge: { word, tone },
    says,
  };
}

type Interpretation = Awaited<ReturnType<typeof interpretationsOfItems>>[number];

function interpretationNote({ itemId, title, form }: Interpretation): ItemNote {
  return { term: form ? formWords[form] : "政策解读", title, path: itemPath(itemId) };
}
