/**
 * Writes reports to each format and reads each file back, as the program does when it hands one out; prints the highest
 * resident memory of the process in MB.
 */
import { readReport } from "#report-files/read-report.ts";
import { printedReports, writersByFormat } from "./printed-reports.ts";

/** Few documents, many times: what the generator leaves in memory is not the program's. */
const rounds = 9;
const documents = printedReports(100);
for (let round = 0; round < rounds; round += 1) {
  for (const document of documents) {
    for (const write of writersByFormat.values()) {
      const read = await readReport(await write(document));
      if (!read.ok) throw new Error(JSON.stringify(read.error));
    }
  }
}
console.log(process.resourceUsage().maxRSS / 1000);
