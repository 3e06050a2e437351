import { readFileSync } from "node:fs";
import type { SmsConfig } from "../config/sms-config.ts";
import { JobFault } from "../jobs/queue/job-fault.ts";

/** A short message: a number and words that say nothing personal. */
export interface Sms {
  readonly to: string;
  readonly text: string;
}

/** Hands a short message on; rejects with a `JobFault` that says what is the matter, so that it is tried again. */
export type SendSms = (sms: Sms) => Promise<void>;

/** Milliseconds that the service may take for an answer. */
const patience = 20_000;

/** The way to the service: `POST` of `{ "to", "text" }` as JSON, taken by any answer of 2xx; `undefined` where none is set. */
export function newSmsSender(config: SmsConfig | undefined): SendSms | undefined {
  if (!config) return undefined;
  return async (sms) => {
    const answer = await fetch(config.url, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...authorization(config) },
      body: JSON.stringify(sms),
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    }).catch((fault: unknown) => {
      throw new JobFault("短信服务（SMS_URL）连不上，或者没有及时回答；请检查地址和网络。", {
        cause: fault,
      });
    });
    await answer.body?.cancel();
    if (answer.ok) return;
    const remedy =
      answer.status === 401 || answer.status === 403 ? "请检查 SMS_TOKEN。" : "请看它的日志。";
    throw new JobFault(`短信服务（SMS_URL）没有接收，回答了 ${answer.status}；${remedy}`);
  };
}

/** Read when it is needed, so that a token that was changed counts at once. */
function authorization({ token, tokenFile }: SmsConfig): Record<string, string> {
  if (!tokenFile) return token ? { Authorization: `Bearer ${token}` } : {};
  try {
    return { Authorization: `Bearer ${readFileSync(tokenFile, "utf8").trim()}` };
  } catch (fault) {
    throw new JobFault("短信服务的令牌文件 SMS_TOKEN_FILE 不能读取；请检查路径和权限。", {
      cause: fault,
    });
  }
}
