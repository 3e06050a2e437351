import { readFileSync } from "node:fs";
import { createTransport } from "nodemailer";
import type { MailConfig } from "../config/mail-config.ts";
import { fileFaultWords } from "../files/file-fault-words.ts";
import { JobFault } from "../jobs/queue/job-fault.ts";
import { mailFaultWords } from "./mail-fault-words.ts";

/** A mail of the program's: words alone, and nothing personal in them, since it leaves the house in clear. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands mail on; rejects with a `JobFault` that says what is the matter, so that it is tried again. */
export type SendMail = (mail: Mail) => Promise<void>;

/** Milliseconds that a server may take for an answer. */
const patience = 20_000;

/** The way to the mail server, which is asked when there is mail; `undefined` where none is set. */
export function newMailer(config: MailConfig | undefined, siteName: string): SendMail | undefined {
  if (!config) return undefined;
  const { host, port, tls, from } = config;
  let transport: ReturnType<typeof createTransport> | undefined;
  return async (mail) => {
    transport ??= createTransport({
      ...{
        host,
        port,
        secure: tls === "on",
        requireTLS: tls === "starttls",
        ignoreTLS: tls === "off",
      },
      ...credentials(config),
      ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
      // What a text names is never fetched.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
    try {
      await transport.sendMail({ from: { name: siteName, address: from }, ...mail });
    } catch (fault) {
      throw new JobFault(mailFaultWords(fault, host), { cause: fault });
    }
  };
}

function credentials({ user, password, passwordFile }: MailConfig) {
  if (user === undefined) return {};
  return { auth: { user, pass: passwordFile ? passwordIn(passwordFile) : (password ?? "") } };
}

/** Read when it is needed, so that a password that was changed counts at the next start. */
function passwordIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (fault) {
    const words = fileFaultWords(fault, file) ?? `${file}：不能读取。`;
    throw new JobFault(`邮件密码文件 SMTP_PASSWORD_FILE 不能用：${words}`);
  }
}
