import { z } from "zod";

/** The service that takes short messages (短信) on: a provider's, or a small program of the operator's before it. */
export interface SmsConfig {
  /** https, or a program on this machine. */
  readonly url: string;
  readonly token?: string;
  /** A file that holds the token alone. */
  readonly tokenFile?: string;
}

const local = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isSafe(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" || (url?.protocol === "http:" && local.has(url.hostname));
}

/** The variables, as zod reads them. */
export const smsVariables = {
  SMS_URL: z.string().trim().refine(isSafe).optional(),
  SMS_TOKEN: z.string().trim().optional(),
  SMS_TOKEN_FILE: z.string().trim().optional(),
};

/** What each variable should be. */
export const smsExpectations: Readonly<Record<string, string>> = {
  SMS_URL:
    "接收短信的服务地址，以 https:// 开头；本机上的可以用 http:// (the address of a service that takes short messages)",
};

const Variables = z.object(smsVariables);

/** The part of the configuration; none where no service is named: no short message is sent. */
export function smsConfig(data: z.infer<typeof Variables>): SmsConfig | undefined {
  const { SMS_URL: url, SMS_TOKEN: token, SMS_TOKEN_FILE: tokenFile } = data;
  return url === undefined
    ? undefined
    : { url, ...(token && { token }), ...(tokenFile && { tokenFile }) };
}
