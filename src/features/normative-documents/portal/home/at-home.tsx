import type { AtHome, HomeServices } from "#platform/feature/site-places.ts";
import type { HomePart, HomeTask } from "#ui/home-part.ts";
import { endingWithinOn } from "../../data/library/ending-within.ts";
import { listLibrary } from "../../data/library/list-library.ts";
import { documentEntries } from "../document-entries.tsx";
import { documentsPath } from "../paths.ts";
import { NewestDocuments } from "./NewestDocuments.tsx";

/** Named at the most. */
const limit = 6;

const tasks: readonly HomeTask[] = [
  { path: documentsPath, name: "查政策文件", says: "规章和规范性文件，每件注明现在是否有效" },
];

/** What documents have on the home page: those issued last, each with how it stands today. */
export const documentsAtHome: AtHome = {
  shows: ["agencies", "items", "documents"],
  tasks,
  parts: newestDocuments,
};

async function newestDocuments({ db, today }: HomeServices): Promise<readonly HomePart[]> {
  const day = today();
  const endingWithin = await endingWithinOn(db, day);
  const documents = await listLibrary(db, { day, endingWithin }, { offset: 0, limit });
  if (documents.length === 0) return [];
  const entries = documentEntries(documents, { day, endingWithin, namesAgencies: true });
  return [{ place: 8, isHalf: true, content: <NewestDocuments entries={entries} /> }];
}
