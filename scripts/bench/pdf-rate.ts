/** Prints the seconds that a PDF file takes in this process, as JSON, run by run, when some were written. */
import { writePdf } from "#formats/pdf/write-pdf.ts";
import { secondsOf } from "./figure.ts";
import { printedReports } from "./printed-reports.ts";

const runs = 3;
const documents = printedReports(300);
const seconds = await secondsOf(runs, () => Promise.all(documents.map(writePdf)));
console.log(JSON.stringify(seconds.map((all) => all / documents.length)));
