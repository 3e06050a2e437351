import { z } from "zod";
import type { ConfigProblem } from "./config-problem.ts";
import { wholeNumber } from "./whole-number.ts";

/** The server that takes our mail on. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** From the first byte, from `STARTTLS` on, or never: within one machine alone. */
  readonly tls: "on" | "starttls" | "off";
  readonly user?: string;
  readonly password?: string;
  /** A file that holds the password alone. */
  readonly passwordFile?: string;
  readonly from: string;
}

/** The variables, as zod reads them. */
export const mailVariables = {
  SMTP_HOST: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9.:-]+$/)
    .optional(),
  SMTP_PORT: wholeNumber(1, 65_535).default(465),
  SMTP_TLS: z.enum(["on", "starttls", "off"]).optional(),
  SMTP_USER: z.string().trim().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_PASSWORD_FILE: z.string().trim().optional(),
  MAIL_FROM: z.email().optional(),
};

/** What each variable should be. */
export const mailExpectations: Readonly<Record<string, string>> = {
  SMTP_HOST: "邮件服务器的主机名或地址 (the mail server's host)",
  SMTP_PORT: "1 到 65535 的整数，只写数字 (a whole number from 1 to 65535)",
  SMTP_TLS:
    "on（一开始就加密，465 端口）、starttls（587 端口）或 off（不加密，仅限本机）(one of these)",
  MAIL_FROM: "发件邮箱，如 zwgk@example.gov.cn；设置了 SMTP_HOST 时必须设置 (the sender's address)",
};

const Variables = z.object(mailVariables);
type Read = z.infer<typeof Variables>;

/** The mail's part of the configuration; none where no server is named. */
export function mailConfig(data: Read): MailConfig | undefined {
  const { SMTP_HOST: host, SMTP_PORT: port, MAIL_FROM: from } = data;
  if (host === undefined || from === undefined) return undefined;
  return {
    ...{ host, port, from },
    tls: data.SMTP_TLS ?? (port === 465 ? "on" : "starttls"),
    ...(data.SMTP_USER && { user: data.SMTP_USER }),
    ...(data.SMTP_PASSWORD && { password: data.SMTP_PASSWORD }),
    ...(data.SMTP_PASSWORD_FILE && { passwordFile: data.SMTP_PASSWORD_FILE }),
  };
}

/** What variables say together that none says alone. */
export function mailProblems({ SMTP_HOST, MAIL_FROM }: Read): readonly ConfigProblem[] {
  if (SMTP_HOST === undefined || MAIL_FROM !== undefined) return [];
  return [{ variable: "MAIL_FROM", value: "", expected: mailExpectations.MAIL_FROM ?? "" }];
}
