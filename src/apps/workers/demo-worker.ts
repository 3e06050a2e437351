import { parentPort, workerData } from "node:worker_threads";
import { countyCode, type LoadRefused, loadDemonstration } from "#demonstration/index.ts";
import { takeOperatorsCalendar } from "#platform/calendar/operators-calendar.ts";
import { connect } from "#platform/db/connect.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import {
  demonstrationFiles,
  demonstrationRecords,
} from "../demonstration/demonstration-records.ts";
import { heldBeside } from "../rooms/held-beside.ts";

/** What the server hands over. */
export interface DemoJob {
  readonly url: string;
  /** A file of words to proofread with in place of the one that comes with the program. */
  readonly dictionary?: string;
}

export type DemoNews =
  | { readonly kind: "year"; readonly year: number; readonly stored: number }
  | { readonly kind: "filed"; readonly agency: string; readonly year: number }
  | { readonly kind: "loaded"; readonly stored: number }
  | { readonly kind: "refused"; readonly refused: LoadRefused };

const { url, dictionary: path }: DemoJob = workerData;
const tell = (news: DemoNews) => parentPort?.postMessage(news);

// The server would not have started with a file that cannot be read.
await takeOperatorsCalendar(process.env.CALENDAR_FILE);
const words = proofreadingDictionary(path);
// One connection says that it is being loaded, the other loads.
const database = connect(url, { max: 2 });
try {
  const loaded = await loadDemonstration({
    db: database.db,
    others: await heldBeside(database.db, countyCode),
    dictionary: words.ok ? words.value : undefined,
    records: demonstrationRecords(),
    files: demonstrationFiles(),
    onYear: (year, stored) => tell({ kind: "year", year, stored }),
    onFiled: (agency, year) => tell({ kind: "filed", agency, year }),
  });
  if (loaded.ok) tell({ kind: "loaded", stored: loaded.value.stored });
  else tell({ kind: "refused", refused: loaded.error });
} finally {
  await database.close();
}
