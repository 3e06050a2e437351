import { setTimeout as sleep } from "node:timers/promises";
import { exampleReport } from "#features/report-check/portal/check-report/example-report.ts";
import { hostileFiles } from "./hostile-files.ts";
import { dial, formOf, multipartType, type Sent, send } from "./send.ts";

const check = "/annual-reports/check";

/** What one client does again and again until it is told to stop; each gives the status it got. */
export interface Attack {
  readonly name: string;
  /** At the same time. */
  readonly times: number;
  readonly once: (target: Pick<Sent, "origin" | "from">, round: number) => Promise<number>;
}

const statusOf = async (sent: Sent): Promise<number> => (await send(sent)).status;
const files = hostileFiles();
const pairs = Buffer.from("a&".repeat(10_000_000));
const parts = formOf(Array.from({ length: 200_000 }, () => ["a", "1"] as const));

export const attacks: readonly Attack[] = [
  {
    name: "20 MB of pairs",
    times: 2,
    once: (target) =>
      statusOf({ ...target, path: check, type: "application/x-www-form-urlencoded", body: pairs }),
  },
  {
    name: "200,000 parts",
    times: 1,
    once: (target) => statusOf({ ...target, path: check, type: multipartType, body: parts }),
  },
  {
    name: "files that cost",
    times: 2,
    once: (target, round) => {
      const [name, bytes] = files[round % files.length] ?? ["a", Buffer.from("a")];
      const body = formOf([["file", bytes, name]]);
      return statusOf({ ...target, path: check, type: multipartType, body });
    },
  },
  {
    name: "20 MB files",
    times: 2,
    once: (target, round) => {
      const body = formOf([["file", Buffer.alloc(20_000_000, `年报${round}`), "大.txt"]]);
      return statusOf({ ...target, path: check, type: multipartType, body });
    },
  },
  { name: "PDF files of changed reports", times: 1, once: changedReport },
  { name: "PDF files of a report", times: 2, once: pdfFile },
  { name: "slow uploads", times: 20, once: slowUpload },
  { name: "slow readers", times: 30, once: slowReader },
  {
    name: "addresses that are no text",
    times: 1,
    once: (target, round) =>
      statusOf({
        ...target,
        path: `/search/?q=${["%00", "%ED%A0%80", "%E2%80%AE"][round % 3]}&x${round}=1`,
      }),
  },
  {
    name: "ordinary uploads",
    times: 2,
    once: (target) => {
      const body = formOf([["text", exampleReport]]);
      return statusOf({ ...target, path: check, type: multipartType, body });
    },
  },
];

type Target = Pick<Sent, "origin" | "from">;

/** What the example's result page carries. */
async function carried(target: Target): Promise<readonly (readonly [string, string])[]> {
  const { text } = await send({ ...target, path: `${check}?example=qinglan` });
  return [
    ...text.matchAll(/<input type="hidden" name="(report|preface|seal)" value="([^"]*)"/g),
  ].map(([, name = "", value = ""]) => [name, unescaped(value)] as const);
}

function unescaped(text: string): string {
  const marks = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" } as const;
  return text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (mark) => marks[mark as keyof typeof marks]);
}

async function changedReport(target: Target): Promise<number> {
  const fields = (await carried(target)).map(
    ([name, value]) =>
      [
        name,
        name === "report" ? value.replace('"text":"', `"text":"${"一\\n".repeat(240_000)}`) : value,
      ] as const,
  );
  const body = formOf([...fields, ["to", "pdf"]]);
  return statusOf({ ...target, path: `${check}/download`, type: multipartType, body });
}

async function pdfFile(target: Target): Promise<number> {
  const body = formOf([...(await carried(target)), ["to", "pdf"]]);
  return statusOf({ ...target, path: `${check}/download`, type: multipartType, body });
}

/** A byte a second for a while. */
async function slowUpload(target: Target): Promise<number> {
  const socket = dial(target);
  socket.write(
    `POST ${check} HTTP/1.1\r\nHost: a\r\nContent-Type: ${multipartType}\r\nContent-Length: 1000000\r\n\r\n--`,
  );
  for (let second = 0; second < 30 && !socket.destroyed; second += 1) {
    socket.write("a");
    await sleep(1000);
  }
  socket.destroy();
  return 0;
}

/** Asks for a large file and takes nothing of it. */
async function slowReader(target: Target, round: number): Promise<number> {
  const paths = ["/open-data/cells.ndjson", "/agencies/1/2023/v1/original", "/open-data/"];
  const socket = dial(target);
  socket.pause();
  socket.write(`GET ${paths[round % paths.length]} HTTP/1.1\r\nHost: a\r\n\r\n`);
  await sleep(20_000);
  socket.destroy();
  return 0;
}
