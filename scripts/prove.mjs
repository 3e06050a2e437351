/** `npm run prove`: brings what the proofs need, then runs them; everything behind `--` goes to `prove.ts`. */
import { installOfficeReaders, installOldestPostgresql, installPackages, run } from "./setup.mjs";

installPackages();
installOfficeReaders();
installOldestPostgresql();
run("node", ["scripts/prove.ts", ...process.argv.slice(2)]);
