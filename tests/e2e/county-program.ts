/**
 * `node county-program.ts BUILD SERVER TEMPLATE`: the county's site for all files that only read it, on a database of its own.
 * Tells its origin to who started it, and ends with it.
 */
import { runServer } from "../support/built-server.ts";
import { dropDatabase } from "../support/database-names.ts";
import { demonstrationDatabase } from "../support/given-demonstration.ts";
import { environments } from "./environments.ts";

const [build = "", url = "", template = ""] = process.argv.slice(2);
const database = await demonstrationDatabase({ url, template });
const site = await runServer(build, { ...environments.county, DATABASE_URL: database });
process.send?.({ origin: site.origin });
process.once("disconnect", async () => {
  await site.stop();
  await dropDatabase(database);
});
