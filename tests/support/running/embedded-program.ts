/**
 * A program that uses the embedded server of the folder it is given: prints the address as a line of JSON when it is in,
 * a line for each notice, and stops when its standard input ends.
 */
import { text } from "node:stream/consumers";
import { openEmbedded } from "#platform/db/embedded/embedded-server.ts";

const [folder = "", common] = process.argv.slice(2);
const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const opened = await openEmbedded({ folder, ...(common && { common }), onNotice: print });
if (opened.ok) {
  print({ url: opened.value.url, folder: opened.value.folder });
  await text(process.stdin);
  await opened.value.stop();
} else {
  print({ refused: opened.error });
}
