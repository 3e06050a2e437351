/** `npm test`: on a fresh clone, brings everything the tests need, then runs every check. */
import { installBrowser, installPackages, run } from "./setup.mjs";

installPackages();
installBrowser();
run("npm", ["run", "--silent", "check"]);
