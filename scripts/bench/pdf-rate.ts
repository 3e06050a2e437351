/** Prints how many PDF files a second this process writes, once it has written some. */
import { writePdf } from "#formats/pdf/write-pdf.ts";
import { printedReports } from "./writing.ts";

const documents = printedReports(300);
for (const document of documents.slice(0, 50)) await writePdf(document);
const start = performance.now();
for (const document of documents) await writePdf(document);
console.log((documents.length * 1000) / (performance.now() - start));
