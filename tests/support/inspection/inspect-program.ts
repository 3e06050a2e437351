/** `node inspect-program.ts URL ID`: carries an inspection to its end, as the server's queue does; killed, it leaves its rows. */
import { inspectSite } from "#features/channels/inspection/inspect-site.ts";
import { ok } from "#kernel/result.ts";
import { connect } from "#platform/db/connect.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";

const [url = "", id = ""] = process.argv.slice(2);
const loaded = proofreadingDictionary();
if (!loaded.ok) throw new Error(loaded.error);
const dictionary = loaded.value;
const database = connect(url);
const ended = await inspectSite(
  {
    db: database.db,
    today: () => "2024-03-20",
    contributed: () => [],
    run: async ({ load }, job) => ok(await (await load())(job, { dictionary })),
  },
  { inspectionId: Number(id), mayGoOn: () => true },
);
await database.close();
process.stdout.write(ended);
process.exit(0);
